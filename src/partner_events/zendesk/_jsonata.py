"""The keys of a Zendesk delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    '($s := $detail.ticket_event.meta.sequence; $type($s.id) = "string" and $s.id != ""'
    ' and $type($s.position) = "number" ? $s.id & ":" & $string($s.position))',
    is_name=False,
)
OBJECT = None
