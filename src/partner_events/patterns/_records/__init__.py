"""Filters of carriers' records: what event source mappings of Lambda and Pipes take, and how they match.

Here belongs what differs from a rule: records instead of events, content that is JSON in a text, fewer
operators. Patterns arrive as `_language` has read them; what a partner sends is known elsewhere.
"""
