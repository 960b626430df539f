"""The keys of a Shopify delivery in JSONata; the names in its metadata are in any case."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    "($names := $merge($each($detail.metadata, function($v, $k) { {$lowercase($k): $v} }));"
    ' $topic := $lookup($names, "x-shopify-topic"); $id := $lookup($names, "x-shopify-webhook-id");'
    ' $cause := $lookup($names, "x-shopify-event-id");'
    ' $not($exists($topic)) ? $lookup($names, "shopify-webhook-id")'
    ' : $type($id) = "string" and $id != "" ? $id'
    ' : $type($cause) = "string" and $cause != "" ? $cause & ":" & $topic)',
    is_name=False,
)
OBJECT = None
