"""The keys of a delivery of Okta in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey('$type($detail.eventType) = "string" ? $detail.uuid', is_name=True)
OBJECT = None
