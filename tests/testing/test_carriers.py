"""Samples in their carriers: what is in them is the delivery, and the shapes are Lambda's."""

import base64
import gzip
import json
from collections.abc import Callable, Mapping
from hashlib import md5
from typing import Any

import pytest

from partner_events import InvalidRecord, PartnerEvent, parse_event, parse_events
from partner_events.auth0 import SuccessLogin
from partner_events.stripe import ChargeSucceeded, PaymentIntentSucceeded
from partner_events.testing import (
    CARRIERS,
    Record,
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


def from_subscriber(carried: Any) -> list[str]:
    return [json.dumps(event["Data"]) for event in carried]


READERS: Mapping[str, Callable[[Any], list[str]]] = {
    "firehose": from_firehose,
    "kinesis": from_kinesis,
    "logs": from_logs,
    "pipe": from_pipe,
    "sns": from_sns,
    "sns_in_sqs": from_sns_in_sqs,
    "sqs": from_sqs,
    "subscriber": from_subscriber,
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


def test_the_same_event_twice_is_two_records() -> None:
    """Each with its own id; one record that comes again has the same."""
    twice = as_pipe(EVENTS[0], EVENTS[0], Record(EVENTS[0], id="m-1"), Record(EVENTS[0], id="m-1"))

    ids = [record["messageId"] for record in twice]

    assert len(set(ids[:2])) == 2
    assert ids[2:] == ["m-1", "m-1"]


@pytest.mark.parametrize("name", CARRIERS)
def test_a_carrier_brings_what_nobody_can_read(name: str) -> None:
    """Text as it is, beside good records, which it does not change."""
    failures: list[InvalidRecord] = []

    parsed = list(parse_events(CARRIERS[name](EVENTS[0], "{", EVENTS[1], {}), failures=failures))

    assert parsed == EVENTS[:2]
    assert [failure.record.path[-1] for failure in failures] == [1, 3]


def test_a_record_says_what_its_carrier_says() -> None:
    """Receive count, group and what the sender attached."""
    record = Record(
        EVENTS[0], receive_count=3, group_id="g", message_attributes={"ERROR_CODE": "NO_RESOURCE"}
    )

    (event,) = parse_events(as_sqs(record, queue="orders.fifo"))
    (of_topic,) = parse_events(as_sns(record))

    found = event.carrier_record
    assert found is not None
    assert of_topic.carrier_record is not None
    assert (found.receive_count, found.group_id) == (3, "g")
    assert (
        found.message_attributes
        == of_topic.carrier_record.message_attributes
        == {"ERROR_CODE": "NO_RESOURCE"}
    )
    assert found.order == ("sqs", "g")
    assert found.sequence_number is not None


def test_bytes_that_are_no_text_go_where_bytes_go() -> None:
    """A stream carries them; a queue's message is text."""
    failures: list[InvalidRecord] = []

    assert not list(parse_events(as_kinesis(b"\xff"), failures=failures))
    assert len(failures) == 1
    with pytest.raises(UnicodeDecodeError):
        as_sqs(b"\xff")
