"""The keys of a commercetools delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    "($d := $exists($detail.specversion) and $exists($detail.data) ? $detail.data : $detail;"
    ' $substring($d.notificationType, 0, 8) = "Resource"'
    ' ? $join([$d.notificationType, $d.resource.typeId, $d.resource.id, $string($d.version)], "/") : $d.id)',
    is_name=False,
)
OBJECT = None
