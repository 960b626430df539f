"""Samples in the forms in which a function gets deliveries.

The forms are those of Lambda's documentation:
https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html
"""

from __future__ import annotations

import gzip
import json
import uuid
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b, md5
from typing import Literal, TypeAlias, cast, overload

from partner_events._base.text import whole
from partner_events._events.event import PartnerEvent, aware
from partner_events._wire.delivery import decode
from partner_events._wire.errors import InvalidEventError
from partner_events._wire.json import is_object

Event: TypeAlias = PartnerEvent | Mapping[str, object] | str | bytes
JsonObject: TypeAlias = dict[str, object]

REGION = "us-east-1"
ACCOUNT = "123456789012"


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Record:
    """What a carrier brings in one record, and what it says about that.

    Attributes:
        content: An event, a delivery, or anything else that somebody may have sent there: text is carried
            as it is, so ``"{"`` is a message that no function can read.
        id: The carrier's id of the record: a message id, a record id, Kinesis's sequence number, the event id
            of a new event bus. Without one, each record has its own. The same id says that the record is
            delivered again.
        receive_count: How many times SQS has delivered the message, including this time.
        group_id: SQS's message group, or the event group of a new event bus.
        message_attributes: Texts that the sender attached to a message of SQS or SNS, or to an event of a new
            event bus: of a webhook source, HTTP headers.
    """

    content: Event = field(kw_only=False)
    id: str | None = None
    receive_count: int = 1
    group_id: str | None = None
    message_attributes: Mapping[str, str] = field(default_factory=dict[str, str])

    def __repr__(self) -> str:
        return f"Record(id={self.id!r}, receive_count={self.receive_count})"


def as_dict(event: Event) -> JsonObject:
    """The delivery as a function gets it that is a rule's target itself."""
    return event.to_dict() if isinstance(event, PartnerEvent) else decode(event)


def as_json(event: Event) -> str:
    """The delivery as JSON text."""
    return json.dumps(as_dict(event), ensure_ascii=False)


def as_sqs(*events: Event | Record, queue: str = "partner-events") -> JsonObject:
    """The Lambda event of a queue that is the rule's target, with a carrier record for each event.

    Args:
        events: Events, or `Record`s where the carrier is to say something else than by default.
        queue: The queue's name; the messages of a FIFO queue (``.fifo``) have a group and a sequence number.
    """
    return {"Records": [_sqs_record(each.text, each, queue) for each in contents_of(events)]}


def as_sns(*events: Event | Record) -> JsonObject:
    """The Lambda event of a topic that is the rule's target. SNS itself sends one record at a time."""
    return {"Records": [_sns_record(each) for each in contents_of(events)]}


def as_sns_in_sqs(*events: Event | Record) -> JsonObject:
    """The Lambda event of a queue that subscribes to a topic, without raw message delivery."""
    records = [
        _sqs_record(json.dumps(_notification(each, None)), each, QUEUE) for each in contents_of(events)
    ]
    # What the sender attached is in the notification.
    return {"Records": [{**record, "messageAttributes": {}} for record in records]}


def as_kinesis(*events: Event | Record) -> JsonObject:
    """The Lambda event of a Kinesis stream that is the rule's target."""
    return {"Records": [_kinesis_record(each) for each in contents_of(events)]}


def as_firehose(*events: Event | Record) -> JsonObject:
    """The Lambda event of a Firehose stream whose records the function transforms."""
    contents = contents_of(events)
    return {
        "invocationId": _uuid("firehose", *contents),
        "deliveryStreamArn": f"arn:aws:firehose:{REGION}:{ACCOUNT}:deliverystream/partner-events",
        "region": REGION,
        "records": [
            {
                "recordId": each.id or _digits("record", 56, each),
                "approximateArrivalTimestamp": each.millis,
                "data": each.base64,
            }
            for each in contents
        ],
    }


def as_logs(*events: Event | Record) -> JsonObject:
    """The Lambda event of a subscription to the log group that is the rule's target."""
    contents = contents_of(events)
    content: JsonObject = {
        "messageType": "DATA_MESSAGE",
        "owner": ACCOUNT,
        "logGroup": "/aws/events/partner-events",
        "logStream": _uuid("logs", *contents),
        "subscriptionFilters": ["partner-events"],
        "logEvents": [
            {"id": each.id or _digits("log", 56, each), "timestamp": each.millis, "message": each.text}
            for each in contents
        ],
    }
    packed = gzip.compress(json.dumps(content).encode(), mtime=0)
    return {"awslogs": {"data": b64encode(packed).decode()}}


def as_pipe(*events: Event | Record) -> list[JsonObject]:
    """The list of records that a function gets from a pipe whose source is a queue."""
    return [_sqs_record(each.text, each, QUEUE) for each in contents_of(events)]


@overload
def as_subscriber(
    *events: Event | Record,
    metadata: bool = True,
    delivery: Literal["live", "replay"] = "live",
    single: Literal[False] = False,
) -> list[JsonObject]: ...
@overload
def as_subscriber(
    *events: Event | Record,
    metadata: bool = True,
    delivery: Literal["live", "replay"] = "live",
    single: Literal[True],
) -> JsonObject: ...
def as_subscriber(
    *events: Event | Record,
    metadata: bool = True,
    delivery: Literal["live", "replay"] = "live",
    single: bool = False,
) -> list[JsonObject] | JsonObject:
    """The Lambda event of a function that is the target of a subscriber of a new event bus.

    For a subscriber whose target is a queue, topic or stream, hand the items on:
    ``as_sqs(*as_subscriber(event))``.

    What has no envelope is what somebody else published: JSON objects as the body of a webhook, everything
    else as bytes, which are base64 text. EventBridge does not say who sent it.

    Args:
        events: Events, or `Record`s where the bus is to say something else than by default.
        metadata: Whether the transformer is ``WITH_METADATA``; otherwise it is ``RAW``.
        delivery: Whether the events just came in, ``"live"``, or are replayed. ``RAW`` does not say.
        single: Whether ``MaxBatchSize`` is 1: then the only event is an object, not a list.

    Raises:
        ValueError: ``delivery`` is neither of the two; or ``single``, and there is not one event.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-transform.html
    """
    if delivery not in ("live", "replay"):
        raise ValueError(f'delivery is {delivery!r}; use "live" or "replay"')
    if single and len(events) != 1:
        raise ValueError(f"single is for one event, and there are {len(events)}")
    items = [subscribers_event(each, delivery, number=n) for n, each in enumerate(contents_of(events))]
    # Of bytes it is text, which no signature needs to know.
    found = items if metadata else [cast("JsonObject", item["Data"]) for item in items]
    return found[0] if single else found


def subscribers_event(
    content: Content, delivery: Literal["live", "replay"], *, number: int = 0, is_raw: bool = False
) -> JsonObject:
    """The three parts of an event; of what ``PutRawEvents`` published, EventBridge does not say who did."""
    record = content.record
    data = _envelope(record.content)
    has_envelope = not is_raw and "detail-type" in data and "source" in data
    # Here and in AWS's examples, an event has come into the bus in less than a second.
    ingested = f"{aware(content.time):%Y-%m-%dT%H:%M:%S}.{_digits('ingestion', 3, content)}Z"
    kind = "application/eventbridge+json" if has_envelope else "application/json" if data else OCTETS
    said: JsonObject = {
        "ContentType": kind,
        "EventGroupId": record.group_id or _uuid("group", content),
        "aws:DeliveryType": delivery.upper(),
        "aws:EventId": content.id or _uuid("event", content),
        "aws:IngestionTime": ingested,
        "aws:SequenceNumber": f"{content.millis:013}{number:03}{_digits('sequence', 4, content)}",
    }
    if has_envelope:
        said |= {"aws:DetailType": data["detail-type"], "aws:Source": data["source"]}
    return {
        "Data": dict(data) if data else content.base64,
        "Metadata": dict(record.message_attributes),
        "SystemMetadata": said,
    }


OCTETS = "application/octet-stream"


def dead_letter_record(
    events: Sequence[JsonObject], *, name: str, code: str, condition: str, attempts: int
) -> JsonObject:
    """The body of a subscriber's dead letter, for events with their three parts.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html
    """
    arn = f"arn:aws:events:{REGION}:{ACCOUNT}"
    said = [system for event in events if is_object(system := event["SystemMetadata"])]
    return {
        "version": "1.0",
        "busArn": f"{arn}:event-busv2/partner-events/abcdefghij0123456789klmno",
        "subscriberArn": f"{arn}:subscriber/{name}/zyxwvutsrq9876543210ponml",
        "targetArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}",
        "errorCode": code,
        "errorMessage": "The delivery failed.",
        "exhaustedRetryCondition": condition,
        "retryAttempts": attempts - 1,
        "failedMessages": [
            {
                "eventId": each["aws:EventId"],
                "eventGroupId": each["EventGroupId"],
                "deduplicationId": None,
                "timestamp": each["aws:IngestionTime"],
                "targetRequestId": str(uuid.uuid5(uuid.NAMESPACE_URL, f"request {each['aws:EventId']}")),
            }
            for each in said
        ],
    }


CARRIERS: Mapping[str, Callable[..., JsonObject | list[JsonObject]]] = {
    "firehose": as_firehose,
    "kinesis": as_kinesis,
    "logs": as_logs,
    "pipe": as_pipe,
    "sns": as_sns,
    "sns_in_sqs": as_sns_in_sqs,
    "sqs": as_sqs,
    "subscriber": as_subscriber,
}
"""The functions by the name of the carrier; `as_dict`, which needs none, is not among them."""


QUEUE = "partner-events"


class Content:
    """What a record is to carry, ready to be written."""

    def __init__(self, record: Record, data: bytes, number: int) -> None:
        self.record, self.data = record, data
        self.id = record.id
        self.seed = data + (f"|{number}".encode() if number else b"")
        """What the record's ids are made of, which differs from record to record."""

        content = _envelope(record.content)
        inside = content.get("Data")
        envelope = inside if is_object(inside) and "SystemMetadata" in content else content
        time = envelope.get("time")
        self.time = time if isinstance(time, str) else "2026-11-03T14:21:11Z"
        self.millis = int(aware(self.time).timestamp() * 1000)
        self.partition_key = str(envelope.get("id", "none"))

    @property
    def text(self) -> str:
        return self.data.decode()

    @property
    def base64(self) -> str:
        return b64encode(self.data).decode()


def _data(content: Event) -> bytes:
    if isinstance(content, bytes):
        return content
    return whole(content if isinstance(content, str) else as_json(content)).encode()


def _envelope(content: Event) -> Mapping[str, object]:
    try:
        return as_dict(content)
    except InvalidEventError:
        return {}


def contents_of(events: Sequence[Event | Record]) -> list[Content]:
    """What to carry; the number of those before it that carry the same makes the ids of each its own."""
    seen: Counter[bytes] = Counter()
    contents: list[Content] = []
    for event in events:
        record = event if isinstance(event, Record) else Record(event)
        data = _data(record.content)
        contents.append(Content(record, data, seen[data]))
        seen[data] += 1
    return contents


def _sqs_record(body: str, content: Content, queue: str) -> JsonObject:
    record, sent = content.record, str(content.millis)
    group = record.group_id
    attributes: JsonObject = {
        "ApproximateReceiveCount": str(record.receive_count),
        "SentTimestamp": sent,
        "SenderId": "AIDAEXAMPLESENDERID00",
        "ApproximateFirstReceiveTimestamp": sent,
    }
    if queue.endswith(".fifo"):
        group = group or "partner-events"
        attributes["SequenceNumber"] = _digits("sequence", 20, content)
        attributes["MessageDeduplicationId"] = _uuid("deduplication", content)
    if group is not None:
        attributes["MessageGroupId"] = group
    return {
        "messageId": content.id or _uuid("message", content),
        "receiptHandle": _digits(f"receipt {record.receive_count}", 64, content),
        "body": body,
        "attributes": attributes,
        "messageAttributes": {
            name: {
                "stringValue": value,
                "stringListValues": [],
                "binaryListValues": [],
                "dataType": "String",
            }
            for name, value in record.message_attributes.items()
        },
        "md5OfBody": md5(body.encode(), usedforsecurity=False).hexdigest(),
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{queue}",
        "awsRegion": REGION,
    }


def _sns_record(content: Content) -> JsonObject:
    message = _notification(content, content.id)
    # Lambda's record spells two names in another way than the message that other subscribers get.
    renamed = {"SigningCertURL": "SigningCertUrl", "UnsubscribeURL": "UnsubscribeUrl"}
    return {
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": f"{message['TopicArn']}:{_uuid('subscription', content)}",
        "Sns": {
            "Subject": None,
            "MessageAttributes": {},
            **{renamed.get(key, key): value for key, value in message.items()},
        },
    }


def _notification(content: Content, message_id: str | None) -> JsonObject:
    topic = f"arn:aws:sns:{REGION}:{ACCOUNT}:partner-events"
    attributes = {
        name: {"Type": "String", "Value": value} for name, value in content.record.message_attributes.items()
    }
    return {
        "Type": "Notification",
        "MessageId": message_id or _uuid("notification", content),
        "TopicArn": topic,
        "Message": content.text,
        "Timestamp": aware(content.time).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "SignatureVersion": "1",
        "Signature": b64encode(b"no signature of a sample is valid").decode(),
        "SigningCertURL": f"https://sns.{REGION}.amazonaws.com/SimpleNotificationService-sample.pem",
        "UnsubscribeURL": f"https://sns.{REGION}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn={topic}",
        **({"MessageAttributes": attributes} if attributes else {}),
    }


def _kinesis_record(content: Content) -> JsonObject:
    made = f"4959033827149025660855969253836157109592157598913658{_digits('sequence', 4, content)}"
    sequence = content.id or made
    return {
        "kinesis": {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": content.partition_key,
            "sequenceNumber": sequence,
            "data": content.base64,
            "approximateArrivalTimestamp": content.millis / 1000,
        },
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": f"shardId-000000000000:{sequence}",
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": f"arn:aws:iam::{ACCOUNT}:role/partner-events",
        "awsRegion": REGION,
        "eventSourceARN": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/partner-events",
    }


def _uuid(purpose: str, *contents: Content) -> str:
    seeds = (each.seed.decode(errors="backslashreplace") for each in contents)
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "|".join([purpose, *seeds])))


def _digits(purpose: str, length: int, content: Content) -> str:
    digest = blake2b(f"{purpose}|".encode() + content.seed).digest()
    return str(int.from_bytes(digest, "big")).zfill(length)[-length:]
