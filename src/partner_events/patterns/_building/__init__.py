"""Patterns built from typed fields: the fields of a kind, what can be said of one, and conditions.

Nothing here reads a pattern or matches an event.
"""
