"""Whether an event matches a pattern, and why not.

It knows patterns as `_language` reads them, and events as JSON; no class of an event.
"""
