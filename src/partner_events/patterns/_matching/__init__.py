"""Matching: whether an event matches a pattern, and if not, why.

Here belongs everything that looks at the values of an event: finding them, testing them, explaining a miss.
Patterns arrive as `_language` has read them, events as JSON; classes of events do not appear. Speed matters
here.
"""
