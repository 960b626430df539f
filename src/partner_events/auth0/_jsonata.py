"""The keys of an Auth0 delivery in JSONata: of a log, or of an event stream's CloudEvent."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    "$exists($detail.specversion) ? $detail.id : $exists($detail.log_id) ? $detail.log_id : "
    "$detail.data.log_id",
    is_name=True,
)
OBJECT = None
