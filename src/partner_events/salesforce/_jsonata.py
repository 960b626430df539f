"""The keys of a delivery of Salesforce's Event Relay in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = JsonataKey(
    "($header := $detail.payload.ChangeEventHeader; $not($exists($header)) ? $detail.payload.EventUuid"
    ' : $type($header.transactionKey) = "string" and $header.transactionKey != ""'
    ' and $type($header.sequenceNumber) = "number"'
    ' ? $header.transactionKey & ":" & $string($header.sequenceNumber))',
    is_name=False,
)
OBJECT = None
