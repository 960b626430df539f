"""The keys of a Stripe delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey("$detail.id", is_name=True)
OBJECT = JsonataKey(
    "$exists($detail.data.object.id) ? $detail.data.object.id : $detail.related_object.id", is_name=True
)
"""The object that changed: inside of a snapshot event, or what a thin event refers to."""
