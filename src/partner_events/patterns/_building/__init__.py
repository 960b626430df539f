"""Building patterns from classes of events: their typed fields, conditions on them, and the result.

Here belongs what a user writes to build a pattern, and what the generated tables say of a class. The result
is plain Python values, which `EventPattern.parse` reads like any others; nothing here reads a pattern or
matches an event.
"""
