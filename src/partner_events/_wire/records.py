"""The records of carriers that brought deliveries."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.json import dotted, id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    from partner_events._base.value import Path

    Carrier: TypeAlias = Literal[
        "direct",
        "subscriber",
        "sqs",
        "sns",
        "kinesis",
        "firehose",
        "logs",
        "pipes",
        "on_failure",
        "unknown",
    ]
    DeliveryType: TypeAlias = Literal["live", "replay"]

LOG_ATTRIBUTES = ("logGroup", "logStream", "owner")
DATA, METADATA, SYSTEM_METADATA = "Data", "Metadata", "SystemMetadata"
"""The three parts of an event on a new event bus: what was published, what its publisher attached, and what
EventBridge says of it.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-addressing.html
"""
DELIVERY_TYPE, EVENT_ID, GROUP_ID = "aws:DeliveryType", "aws:EventId", "EventGroupId"
SOURCE, DETAIL_TYPE = "aws:Source", "aws:DetailType"
INGESTION_TIME, SEQUENCE_NUMBER, CONTENT_TYPE = "aws:IngestionTime", "aws:SequenceNumber", "ContentType"

_IDS = {"sqs": "messageId", "sns": "MessageId", "kinesis": "eventID", "firehose": "recordId", "logs": "id"}


class CarrierRecord(Value):
    """The record of a queue, topic or stream that brought an event.

    Attributes:
        carrier: What brought it: ``direct`` is EventBridge itself, ``subscriber`` a subscriber of a new
            event bus whose transformer is ``WITH_METADATA``, ``logs`` CloudWatch Logs, ``pipes`` an item
            of a list that is not a record of a queue or stream, as of a pipe or of a subscriber whose
            transformer is ``RAW``, ``on_failure`` the record of an invocation that failed, from a
            function's on-failure destination.
        path: Where the record is in the Lambda event, such as ``("Records", 0)``; for an inner record,
            where it is in the content of the outer one.
        raw: The record as it arrived; for CloudWatch Logs the log event, with its group and stream.
        inner: The record inside this one that brought the event, such as SNS's inside SQS's; or None.
    """

    __slots__ = ("carrier", "path", "raw", "inner")

    carrier: Carrier
    path: Path
    raw: object
    inner: CarrierRecord | None

    def __init__(self, carrier: Carrier, path: Path, raw: object, inner: CarrierRecord | None) -> None:
        # Written out: each event has one, and the general way takes twice as long.
        set_carrier, set_path, set_raw, set_inner = self._setters
        set_carrier(self, carrier)
        set_path(self, path)
        set_raw(self, raw)
        set_inner(self, inner)

    @property
    def id(self) -> str | None:
        """The carrier's id of the record: a message id, Kinesis's event id, Firehose's record id.

        Of an invocation that failed it is the request id, which its log lines have; of a subscriber's
        delivery ``aws:EventId``, which is the same when the event is delivered again, also by a replay.
        """
        if self.carrier == "subscriber":
            return self.attributes.get(EVENT_ID)
        if self.carrier == "on_failure":
            return _text(_at(self.raw, "requestContext"), "requestId")
        return _text(self.raw, _IDS.get(self.carrier, ""))

    @property
    def attributes(self) -> Mapping[str, str]:
        """What SQS says about the message, such as ``SentTimestamp``; of a log event, where it was logged.

        Of an invocation that failed: ``functionArn``, ``condition``, ``approximateInvokeCount`` and
        ``timestamp``. Of a subscriber's delivery: its ``SystemMetadata``, such as ``aws:DeliveryType``.
        """
        if self.carrier == "subscriber":
            return _texts(_at(self.raw, SYSTEM_METADATA))
        if self.carrier == "on_failure":
            return _invocation(self.raw)
        inside = self.raw if self.carrier == "logs" else _at(self.raw, "attributes")
        names = LOG_ATTRIBUTES if self.carrier == "logs" else inside if is_object(inside) else ()
        found = {name: _text(inside, name) for name in names}
        return {name: text for name, text in found.items() if text is not None}

    @property
    def message_attributes(self) -> Mapping[str, str]:
        """What the sender attached to a message of SQS or SNS; binary values are base64.

        To what it puts into a dead-letter queue, EventBridge attaches the reason, such as ``ERROR_CODE``.
        """
        attached = _at(self.raw, "messageAttributes" if self.carrier == "sqs" else "MessageAttributes")
        names = attached if is_object(attached) else {}
        found = {name: _attached(value) for name, value in names.items()}
        return {name: text for name, text in found.items() if text is not None}

    @property
    def metadata(self) -> Mapping[str, str]:
        """What the publisher of a new bus's event attached to it: of a webhook source, HTTP headers.

        Header names are in lower case. Anyone who may publish to the bus can write anything here.
        """
        return _texts(_at(self.raw, METADATA)) if self.carrier == "subscriber" else {}

    @property
    def delivery_type(self) -> DeliveryType | None:
        """Whether a new bus delivers the event for the first time, or replays it; None if it does not say."""
        found = self.attributes.get(DELIVERY_TYPE, "") if self.carrier == "subscriber" else ""
        return "live" if found == "LIVE" else "replay" if found == "REPLAY" else None

    @property
    def receive_count(self) -> int | None:
        """How many times SQS has delivered the message, including this time."""
        count = self.attributes.get("ApproximateReceiveCount", "") if self.carrier == "sqs" else ""
        return int(count) if count.isdecimal() else None

    @property
    def group_id(self) -> str | None:
        """SQS's message group: in a FIFO queue, the messages of a group stay in order.

        Of a subscriber's delivery it is the event group.
        """
        if self.carrier == "subscriber":
            return self.attributes.get(GROUP_ID)
        return self.attributes.get("MessageGroupId") if self.carrier == "sqs" else None

    @property
    def sequence_number(self) -> str | None:
        """The position in a Kinesis stream or FIFO queue: digits, too many for a 64-bit integer.

        Of a subscriber's delivery it is ``aws:SequenceNumber``, which grows as events come into the bus.
        """
        if self.carrier == "subscriber":
            return self.attributes.get(SEQUENCE_NUMBER)
        if self.carrier == "sqs":
            return self.attributes.get("SequenceNumber")
        return _text(kinesis_part(self.raw), "sequenceNumber") if self.carrier == "kinesis" else None

    @property
    def partition_key(self) -> str | None:
        """The partition key of a Kinesis record; EventBridge itself uses the event's id."""
        return _text(kinesis_part(self.raw), "partitionKey") if self.carrier == "kinesis" else None

    @property
    def source_arn(self) -> str | None:
        """The ARN of the queue, topic or stream, if its records say so."""
        return _text(self.raw, "TopicArn" if self.carrier == "sns" else "eventSourceARN")

    @property
    def order(self) -> tuple[str, str | None] | None:
        """Records with equal values must be handled in order; None if the order does not matter.

        It matters within a stream, and within a group of a FIFO queue. Other queues may have groups too.
        """
        if self.carrier == "kinesis":
            return ("kinesis", None)
        is_fifo = self.carrier == "sqs" and (
            (self.source_arn or "").endswith(".fifo") or self.sequence_number is not None
        )
        return ("sqs", self.group_id) if is_fifo else None

    def __repr__(self) -> str:
        from partner_events._base.text import represented

        inner = f", inner={self.inner!r}" if self.inner else ""
        return (
            f"CarrierRecord(carrier={self.carrier!r}, path={self.path!r}, id={represented(self.id)}{inner})"
        )

    def __hash__(self) -> int:
        return hash((self.carrier, self.path, self.id))


def _invocation(raw: object) -> dict[str, str]:
    """What Lambda says about an invocation that failed, but for what the function said."""
    context = _at(raw, "requestContext")
    found = {name: _at(context, name) for name in ("functionArn", "condition", "approximateInvokeCount")}
    found["timestamp"] = _at(raw, "timestamp")
    return {name: str(value) for name, value in found.items() if isinstance(value, (str, int))}


def place_of(record: CarrierRecord) -> str:
    """Where the record is, as people read it."""
    from partner_events._base.text import shown

    name = f" ({shown(record.id)})" if record.id else ""
    return f"{dotted(record.path) or 'the Lambda event'}{name}"


def kinesis_part(record: object) -> object:
    """What Kinesis says about a record: nested, but not so if Pipes brought it."""
    part = _at(record, "kinesis")
    return record if part is None else part


def _at(value: object, name: str) -> object:
    return value.get(name) if is_object(value) else None


def _text(value: object, name: str) -> str | None:
    found = _at(value, name)
    return found if isinstance(found, str) else None


def _texts(value: object) -> dict[str, str]:
    """The texts of an object; integers, which are as good, as texts."""
    found = value.items() if is_object(value) else ()
    texts = {name: text if isinstance(text, str) else id_text(text) for name, text in found}
    return {name: text for name, text in texts.items() if text is not None}


def subscriber_record(record: CarrierRecord | None) -> CarrierRecord | None:
    """The record of a subscriber's delivery among nested ones: always the innermost, as its content is not
    opened further; None if a subscriber did not bring the event, or its transformer was ``RAW``."""
    while record is not None and record.carrier != "subscriber":
        record = record.inner
    return record


def _attached(value: object) -> str | None:
    """The value of a message attribute, as SQS or SNS writes it."""
    for name in ("stringValue", "Value", "binaryValue"):
        if (text := _text(value, name)) is not None:
            return text
    return None
