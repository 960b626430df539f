"""The keys of a PagerDuty delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey("$detail.id", is_name=True)
OBJECT = JsonataKey("$detail.incident.id", is_name=True)
"""The incident."""
