"""The keys of a delivery of OneLogin in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey("$detail.uuid", is_name=True)
OBJECT = None
