"""Samples in their carriers: what is in them is the delivery, and the shapes are Lambda's."""

import base64
import gzip
import json
from collections.abc import Callable, Mapping
from hashlib import md5
from typing import Any

import pytest

from partner_events import PartnerEvent, parse_event, parse_events
from partner_events.auth0 import SuccessLogin
from partner_events.stripe import ChargeSucceeded, PaymentIntentSucceeded
from partner_events.testing import (
    CARRIERS,
    as_dict,
    as_firehose,
    as_json,
    as_kinesis,
    as_logs,
    as_pipe,
    as_sns,
    as_sns_in_sqs,
    as_sqs,
    sample,
)

EVENTS = [
    sample(PaymentIntentSucceeded),
    sample(ChargeSucceeded, description="Zelt für Łukasz"),
    sample(SuccessLogin),
]


def from_sqs(carried: Any) -> list[str]:
    return [record["body"] for record in carried["Records"]]


def from_sns(carried: Any) -> list[str]:
    return [record["Sns"]["Message"] for record in carried["Records"]]


def from_sns_in_sqs(carried: Any) -> list[str]:
    return [json.loads(body)["Message"] for body in from_sqs(carried)]


def from_kinesis(carried: Any) -> list[str]:
    return [base64.b64decode(record["kinesis"]["data"]).decode() for record in carried["Records"]]


def from_firehose(carried: Any) -> list[str]:
    return [base64.b64decode(record["data"]).decode() for record in carried["records"]]


def from_logs(carried: Any) -> list[str]:
    content = json.loads(gzip.decompress(base64.b64decode(carried["awslogs"]["data"])))
    return [event["message"] for event in content["logEvents"]]


def from_pipe(carried: Any) -> list[str]:
    return [record["body"] for record in carried]


READERS: Mapping[str, Callable[[Any], list[str]]] = {
    "firehose": from_firehose,
    "kinesis": from_kinesis,
    "logs": from_logs,
    "pipe": from_pipe,
    "sns": from_sns,
    "sns_in_sqs": from_sns_in_sqs,
    "sqs": from_sqs,
}


@pytest.mark.parametrize("name", CARRIERS)
def test_a_carrier_carries_the_deliveries(name: str) -> None:
    """In their order, whole, as JSON text."""
    carried = json.loads(json.dumps(CARRIERS[name](*EVENTS)))

    texts = READERS[name](carried)

    assert [json.loads(text) for text in texts] == [event.to_dict() for event in EVENTS]
    assert [type(parse_event(text, strict=True)) for text in texts] == [type(event) for event in EVENTS]


@pytest.mark.parametrize("name", CARRIERS)
def test_what_opens_carriers_opens_these(name: str) -> None:
    """`parse_events` yields the samples: their classes, their order, all of their content."""
    invocation = json.loads(json.dumps(CARRIERS[name](*EVENTS)))

    parsed = list(parse_events(invocation))

    assert [type(event) for event in parsed] == [type(event) for event in EVENTS]
    assert parsed == EVENTS
    assert [event.to_dict() for event in parsed] == [event.to_dict() for event in EVENTS]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_a_delivery_itself_is_an_invocation_too(event: PartnerEvent) -> None:
    """Of a rule whose target is the function."""
    assert list(parse_events(as_dict(event))) == [event]


@pytest.mark.parametrize("name", CARRIERS)
def test_a_carrier_is_always_the_same(name: str) -> None:
    """Its ids and times come from what it carries, so that they differ from record to record."""
    assert CARRIERS[name](*EVENTS) == CARRIERS[name](*EVENTS)


def test_records_have_ids_of_their_own() -> None:
    """By which a partial batch response names them."""
    ids = [record["messageId"] for record in as_pipe(*EVENTS)]

    assert len(set(ids)) == len(EVENTS)


def test_a_delivery_is_taken_in_any_form() -> None:
    """As an event, a mapping, text or bytes."""
    event = EVENTS[1]

    assert as_dict(event) == as_dict(event.to_dict()) == as_dict(as_json(event))
    assert as_sqs(event) == as_sqs(as_json(event).encode())
    assert as_dict(event) is not event.raw


def test_a_queues_record_is_lambdas() -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"""
    carried: Any = as_sqs(EVENTS[1])
    record = carried["Records"][0]

    assert set(record) == {
        "messageId",
        "receiptHandle",
        "body",
        "attributes",
        "messageAttributes",
        "md5OfBody",
        "eventSource",
        "eventSourceARN",
        "awsRegion",
    }
    assert record["eventSource"] == "aws:sqs"
    assert record["md5OfBody"] == md5(record["body"].encode()).hexdigest()
    assert int(record["attributes"]["SentTimestamp"]) == EVENTS[1].time.timestamp() * 1000


def test_a_topics_record_is_lambdas() -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html"""
    carried: Any = as_sns(EVENTS[0])
    record = carried["Records"][0]

    assert record["EventSource"] == "aws:sns"
    assert {
        "Type",
        "MessageId",
        "TopicArn",
        "Message",
        "Timestamp",
        "SigningCertUrl",
        "UnsubscribeUrl",
    } <= set(record["Sns"])


def test_a_notification_in_a_queue_is_snss() -> None:
    """https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html"""
    carried: Any = as_sns_in_sqs(EVENTS[0])

    notification = json.loads(carried["Records"][0]["body"])

    assert notification["Type"] == "Notification"
    assert {"SigningCertURL", "UnsubscribeURL", "SignatureVersion"} <= set(notification)


def test_a_streams_record_is_lambdas() -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"""
    carried: Any = as_kinesis(EVENTS[0])
    record = carried["Records"][0]

    assert record["eventSource"] == "aws:kinesis"
    assert record["eventID"].endswith(record["kinesis"]["sequenceNumber"])
    assert len(record["kinesis"]["sequenceNumber"]) == 56


def test_a_firehose_invocation_is_lambdas() -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html"""
    carried: Any = as_firehose(*EVENTS)

    assert set(carried) == {"invocationId", "deliveryStreamArn", "region", "records"}
    assert len({record["recordId"] for record in carried["records"]}) == len(EVENTS)


def test_logs_are_those_of_a_subscription() -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html"""
    carried: Any = as_logs(*EVENTS)

    content = json.loads(gzip.decompress(base64.b64decode(carried["awslogs"]["data"])))

    assert content["messageType"] == "DATA_MESSAGE"
    assert {"owner", "logGroup", "logStream", "subscriptionFilters", "logEvents"} <= set(content)
