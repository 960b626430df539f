"""What services of AWS answer to programs, in the form in which a Lambda function gets the same.

``aws sqs receive-message``, ``aws kinesis get-records``, ``aws logs filter-log-events`` and the like print
it; so do exports of consoles. A function never gets it, so `carriers` does not know it.
"""

from __future__ import annotations

from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

BATCH, LOGS = "Records", "logEvents"
"""Where a Lambda event has records, and where it has log events."""


def lambda_form(value: object) -> object:
    """The Lambda event that has what an answer has; other values as they are.

    An answer's list of messages, records or log events becomes one of records or log events, with its items
    at the same indices; so does a single one of them. See `list_in`.
    """
    if is_object(value):
        for name, form in _LISTS.items():
            if is_array(items := value.get(name)) and (made := form(value, items)) is not None:
                return made
        return _single(value)
    if is_array(value) and (fields := _fields_of_row(value)) is not None:
        return _log_events({}, [fields])
    return value


def list_in(value: object) -> str | None:
    """The name under which an answer has the items of what `lambda_form` makes of it; None if it has none."""
    if not is_object(value):
        return None
    return next((name for name in _LISTS if is_array(value.get(name))), None)


def message_record(message: Mapping[str, object]) -> dict[str, object]:
    """The record that a function gets of a message of SQS, as ``ReceiveMessage`` has it.

    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html
    """
    attributes, attached = message.get("Attributes"), message.get("MessageAttributes")
    attributes = attributes if is_object(attributes) else {}
    source = attributes.get("DeadLetterQueueSourceArn")
    return {
        "messageId": str(message.get("MessageId")),
        "receiptHandle": message.get("ReceiptHandle"),
        "body": message.get("Body"),
        "attributes": dict(attributes),
        "messageAttributes": {
            name: {"stringValue": value.get("StringValue"), "dataType": value.get("DataType")}
            for name, value in (attached.items() if is_object(attached) else ())
            if is_object(value)
        },
        "eventSource": "aws:sqs",
        **({"eventSourceARN": source} if source else {}),
    }


def _messages(_: dict[str, object], items: list[object]) -> object:
    return {BATCH: [message_record(each) if is_object(each) else each for each in items]}


def _stream_records(answer: dict[str, object], items: list[object]) -> object | None:
    """https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html"""
    is_answer = "NextShardIterator" in answer or "MillisBehindLatest" in answer
    if not is_answer and not any(is_object(each) and _is_stream_record(each) for each in items):
        return None
    return {BATCH: [_stream_record(each) if is_object(each) else each for each in items]}


def _stream_record(record: dict[str, object]) -> dict[str, object]:
    part = {
        "partitionKey": record.get("PartitionKey"),
        "sequenceNumber": record.get("SequenceNumber"),
        "data": record.get("Data"),
    }
    return {"kinesis": part, "eventSource": "aws:kinesis"}


def _is_stream_record(record: dict[str, object]) -> bool:
    return "Data" in record and "PartitionKey" in record


def _found_log_events(answer: dict[str, object], items: list[object]) -> object | None:
    """https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html"""
    is_answer = bool(answer.keys() & {"searchedLogStreams", "nextForwardToken", "nextBackwardToken"})
    if not is_answer and not any(is_object(each) and _is_log_event(each) for each in items):
        return None
    return _log_events({}, items)


def _is_log_event(event: dict[str, object]) -> bool:
    return "message" in event and "timestamp" in event and ("ingestionTime" in event or "eventId" in event)


def _rows(answer: dict[str, object], items: list[object]) -> object | None:
    """What Logs Insights found: a list of fields for each log event.

    https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html
    """
    rows = [_fields_of_row(each) if is_array(each) else None for each in items]
    if not any(row is not None for row in rows) and "statistics" not in answer:
        return None
    return _log_events({}, [item if row is None else row for item, row in zip(items, rows, strict=True)])


def _fields_of_row(row: list[object]) -> dict[str, object] | None:
    """The fields of a row of Logs Insights; None if it is not one."""
    fields: dict[str, object] = {}
    for each in row:
        if not is_object(each) or not isinstance(name := each.get("field"), str) or "value" not in each:
            return None
        fields[name] = each["value"]
    return fields if "@message" in fields else None


def _log_events(where: dict[str, object], items: list[object]) -> dict[str, object]:
    return {**where, LOGS: [_log_event(each) if is_object(each) else each for each in items]}


def _log_event(event: dict[str, object]) -> dict[str, object]:
    renamed = {_LOG_FIELDS.get(name, name): value for name, value in event.items()}
    return renamed


_LOG_FIELDS = {
    "eventId": "id",
    "logStreamName": "logStream",
    "@message": "message",
    "@timestamp": "timestamp",
    "@logStream": "logStream",
}


def _single(value: dict[str, object]) -> object:
    """An item of such a list, which is there alone."""
    if "Body" in value and ("MessageId" in value or "ReceiptHandle" in value):
        return message_record(value)
    if _is_stream_record(value):
        return _stream_record(value)
    if "rawData" in value and "errorCode" in value:
        # https://docs.aws.amazon.com/firehose/latest/dev/retry.html
        return {"records": [{"data": value["rawData"]}]}
    if "executionArn" in value and isinstance(text := value.get("input"), str):
        # https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
        return text
    if "@message" in value or _is_log_event(value):
        return _log_events({}, [value])
    return value


_LISTS = {
    "Messages": _messages,
    "Records": _stream_records,
    "events": _found_log_events,
    "results": _rows,
}
