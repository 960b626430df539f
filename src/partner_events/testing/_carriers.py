"""Samples in the forms in which a function gets deliveries.

The forms are those of Lambda's documentation:
https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html
"""

from __future__ import annotations

import gzip
import json
import uuid
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import blake2b, md5
from typing import TypeAlias

from partner_events._events.event import PartnerEvent, aware
from partner_events._wire.delivery import decode

Event: TypeAlias = PartnerEvent | Mapping[str, object] | str | bytes
JsonObject: TypeAlias = dict[str, object]

REGION = "us-east-1"
ACCOUNT = "123456789012"


def as_dict(event: Event) -> JsonObject:
    """The delivery as a function gets it that is a rule's target itself."""
    return event.to_dict() if isinstance(event, PartnerEvent) else decode(event)


def as_json(event: Event) -> str:
    """The delivery as JSON text."""
    return json.dumps(as_dict(event), ensure_ascii=False)


def as_sqs(*events: Event) -> JsonObject:
    """The Lambda event of a queue that is the rule's target, with a carrier record for each event."""
    return {"Records": [_sqs_record(as_json(event), event) for event in events]}


def as_sns(*events: Event) -> JsonObject:
    """The Lambda event of a topic that is the rule's target. SNS itself sends one record at a time."""
    return {"Records": [_sns_record(event) for event in events]}


def as_sns_in_sqs(*events: Event) -> JsonObject:
    """The Lambda event of a queue that subscribes to a topic, without raw message delivery."""
    return {"Records": [_sqs_record(json.dumps(_notification(event)), event) for event in events]}


def as_kinesis(*events: Event) -> JsonObject:
    """The Lambda event of a Kinesis stream that is the rule's target."""
    return {"Records": [_kinesis_record(event) for event in events]}


def as_firehose(*events: Event) -> JsonObject:
    """The Lambda event of a Firehose stream whose records the function transforms."""
    return {
        "invocationId": _uuid("firehose", *events),
        "deliveryStreamArn": f"arn:aws:firehose:{REGION}:{ACCOUNT}:deliverystream/partner-events",
        "region": REGION,
        "records": [
            {
                "recordId": _digits("record", 56, event),
                "approximateArrivalTimestamp": _millis(event),
                "data": _base64(event),
            }
            for event in events
        ],
    }


def as_logs(*events: Event) -> JsonObject:
    """The Lambda event of a subscription to the log group that is the rule's target."""
    content: JsonObject = {
        "messageType": "DATA_MESSAGE",
        "owner": ACCOUNT,
        "logGroup": "/aws/events/partner-events",
        "logStream": _uuid("logs", *events),
        "subscriptionFilters": ["partner-events"],
        "logEvents": [
            {"id": _digits("log", 56, event), "timestamp": _millis(event), "message": as_json(event)}
            for event in events
        ],
    }
    packed = gzip.compress(json.dumps(content).encode(), mtime=0)
    return {"awslogs": {"data": b64encode(packed).decode()}}


def as_pipe(*events: Event) -> list[JsonObject]:
    """The list of records that a function gets from a pipe whose source is a queue."""
    return [_sqs_record(as_json(event), event) for event in events]


CARRIERS: Mapping[str, Callable[..., JsonObject | list[JsonObject]]] = {
    "firehose": as_firehose,
    "kinesis": as_kinesis,
    "logs": as_logs,
    "pipe": as_pipe,
    "sns": as_sns,
    "sns_in_sqs": as_sns_in_sqs,
    "sqs": as_sqs,
}
"""The functions by the name of the carrier; `as_dict`, which needs none, is not among them."""


def _sqs_record(body: str, event: Event) -> JsonObject:
    sent = str(_millis(event))
    return {
        "messageId": _uuid("message", event),
        "receiptHandle": _digits("receipt", 64, event),
        "body": body,
        "attributes": {
            "ApproximateReceiveCount": "1",
            "SentTimestamp": sent,
            "SenderId": "AIDAEXAMPLESENDERID00",
            "ApproximateFirstReceiveTimestamp": sent,
        },
        "messageAttributes": {},
        "md5OfBody": md5(body.encode(), usedforsecurity=False).hexdigest(),
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:{REGION}:{ACCOUNT}:partner-events",
        "awsRegion": REGION,
    }


def _sns_record(event: Event) -> JsonObject:
    message = _notification(event)
    # Lambda's record spells two names in another way than the message that other subscribers get.
    renamed = {"SigningCertURL": "SigningCertUrl", "UnsubscribeURL": "UnsubscribeUrl"}
    return {
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": f"{message['TopicArn']}:{_uuid('subscription', event)}",
        "Sns": {
            **{renamed.get(key, key): value for key, value in message.items()},
            "Subject": None,
            "MessageAttributes": {},
        },
    }


def _notification(event: Event) -> JsonObject:
    topic = f"arn:aws:sns:{REGION}:{ACCOUNT}:partner-events"
    return {
        "Type": "Notification",
        "MessageId": _uuid("notification", event),
        "TopicArn": topic,
        "Message": as_json(event),
        "Timestamp": aware(_time(event)).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "SignatureVersion": "1",
        "Signature": b64encode(b"no signature of a sample is valid").decode(),
        "SigningCertURL": f"https://sns.{REGION}.amazonaws.com/SimpleNotificationService-sample.pem",
        "UnsubscribeURL": f"https://sns.{REGION}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn={topic}",
    }


def _kinesis_record(event: Event) -> JsonObject:
    sequence = f"4959033827149025660855969253836157109592157598913658{_digits('sequence', 4, event)}"
    return {
        "kinesis": {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": str(as_dict(event)["id"]),
            "sequenceNumber": sequence,
            "data": _base64(event),
            "approximateArrivalTimestamp": _millis(event) / 1000,
        },
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": f"shardId-000000000000:{sequence}",
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": f"arn:aws:iam::{ACCOUNT}:role/partner-events",
        "awsRegion": REGION,
        "eventSourceARN": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/partner-events",
    }


def _base64(event: Event) -> str:
    return b64encode(as_json(event).encode()).decode()


def _time(event: Event) -> str:
    time = as_dict(event).get("time")
    return time if isinstance(time, str) else "2026-11-03T14:21:11Z"


def _millis(event: Event) -> int:
    return int(aware(_time(event)).timestamp() * 1000)


def _uuid(purpose: str, *events: Event) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "|".join([purpose, *map(as_json, events)])))


def _digits(purpose: str, length: int, event: Event) -> str:
    digest = blake2b(f"{purpose}|{as_json(event)}".encode()).digest()
    return str(int.from_bytes(digest, "big")).zfill(length)[-length:]
