"""The keys of a delivery of an Atlas trigger in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey("$detail._id._data", is_name=False)
"""The resume token of a change event, which may be longer than names are."""

OBJECT = None
