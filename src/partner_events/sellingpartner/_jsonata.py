"""The keys of a delivery of Amazon's Selling Partner API in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey("$detail.NotificationMetadata.NotificationId", is_name=True)
OBJECT = None
