"""The keys of a Segment delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey("$detail.messageId", is_name=False)
"""Whoever sends a message may choose it."""

OBJECT = None
