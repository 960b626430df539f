"""The keys of an Auth0 delivery in JSONata: of a log, or of an event stream's CloudEvent."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    "$exists($detail.specversion) ? $detail.id"
    " : $filter([$detail.log_id, $detail.data.log_id, $detail.data.data.log_id],"
    ' function($id) { $type($id) = "string" and $id != "" })[0]',
    is_name=True,
)
OBJECT = None
