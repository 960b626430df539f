"""The language of event patterns: read, checked as EventBridge checks them, and warned about.

Here a pattern is text and what it says. What matches it is in `_matching`, how one is built from typed
fields in `_building`.
"""
