"""The keys of a SailPoint delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    '$detail._metadata.triggerType = "requestResponse" ? $detail._metadata.invocationId', is_name=True
)
OBJECT = None
