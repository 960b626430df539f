"""The keys of a Datadog delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = (
    "Datadog's key is composed of numbers where an event has no id, and JSONata rounds numbers beyond "
    "2^53, as "
    "`result_id` is"
)
OBJECT = JsonataKey("$string($detail.meta.monitor.id)", is_name=True)
"""The monitor."""
