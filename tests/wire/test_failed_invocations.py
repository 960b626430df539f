"""What on-failure destinations and dead-letter queues hold is opened like what any carrier brings."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from partner_events import (
    InvalidEventError,
    InvalidRecord,
    Router,
    SubscriberDeadLetterError,
    UnknownCarrierError,
    parse_event,
    parse_events,
)
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import Record, as_sns, as_sns_in_sqs, as_sqs, sample

Json = dict[str, Any]

PAYMENT = sample(PaymentIntentSucceeded)
REQUEST = "e4b46cbf-b738-4a60-8db2-7e8c1f7e7d3f"


def failed(payload: object, condition: str = "RetriesExhausted") -> Json:
    """https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"""
    return {
        "version": "1.0",
        "timestamp": "2026-11-03T14:25:00.123Z",
        "requestContext": {
            "requestId": REQUEST,
            "functionArn": "arn:aws:lambda:us-east-1:123456789012:function:orders:$LATEST",
            "condition": condition,
            "approximateInvokeCount": 3,
        },
        "requestPayload": payload,
        "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
        "responsePayload": {"errorMessage": "the warehouse does not answer", "errorType": "ConnectionError"},
    }


def as_event(record: Json) -> Json:
    """What an event bus makes of the record."""
    return {
        "version": "0",
        "id": "c0ffee00-0000-4000-8000-000000000001",
        "detail-type": "Lambda Function Invocation Result - Failure",
        "source": "lambda",
        "account": "123456789012",
        "time": "2026-11-03T14:25:00Z",
        "region": "us-east-1",
        "resources": ["arn:aws:lambda:us-east-1:123456789012:function:orders:$LATEST"],
        "detail": record,
    }


def in_queue(record: Json) -> Json:
    return as_sqs(json.dumps(record))


def in_topic(record: Json) -> Json:
    return as_sns(json.dumps(record))


def in_topics_queue(record: Json) -> Json:
    return as_sns_in_sqs(json.dumps(record))


def alone(record: Json) -> Json:
    return record


def in_buses_queue(record: Json) -> Json:
    return as_sqs(json.dumps(as_event(record)))


DESTINATIONS: dict[str, Callable[[Json], Json]] = {
    "function": alone,
    "queue": in_queue,
    "topic": in_topic,
    "a queue behind a topic": in_topics_queue,
    "event bus": as_event,
    "a queue behind an event bus": in_buses_queue,
}


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_the_record_of_a_failed_invocation_brings_its_event(destination: str) -> None:
    """Whatever the destination is; the innermost record says why it failed."""
    (event,) = parse_events(DESTINATIONS[destination](failed(PAYMENT.to_dict())))

    assert event == PAYMENT
    record = event.carrier_record
    while record is not None and record.inner is not None:
        record = record.inner
    assert record is not None
    assert (record.carrier, record.id) == ("on_failure", REQUEST)
    assert record.attributes == {
        "functionArn": "arn:aws:lambda:us-east-1:123456789012:function:orders:$LATEST",
        "condition": "RetriesExhausted",
        "approximateInvokeCount": "3",
        "timestamp": "2026-11-03T14:25:00.123Z",
    }
    assert "warehouse" not in repr(event.carrier_record)


def test_what_the_function_was_given_may_be_a_carriers_record() -> None:
    """Such as a topic's, which invokes functions asynchronously, too."""
    (event,) = parse_events(failed(as_sns(PAYMENT)))

    assert event == PAYMENT


def test_a_router_handles_what_failed_before() -> None:
    """And fails where it fails again."""
    router = Router()
    handled: list[str] = []

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> str:
        if event.payload.amount == 1:
            raise ValueError("again")
        handled.append(event.payload.id)
        return "shipped"

    poor = sample(PaymentIntentSucceeded, amount=1)
    batch = as_sqs(
        json.dumps(failed(PAYMENT.to_dict())), Record(json.dumps(failed(poor.to_dict())), id="m-2")
    )

    assert router(failed(PAYMENT.to_dict())) == "shipped"
    assert router(batch) == {"batchItemFailures": [{"itemIdentifier": "m-2"}]}
    assert handled == [PAYMENT.payload.id] * 2
    with pytest.raises(ValueError, match="again"):
        router(failed(poor.to_dict()))


def test_a_record_of_success_is_not_a_failure() -> None:
    """Its event was handled; whoever wants to handle it here, too, passes it on."""
    with pytest.raises(UnknownCarrierError, match="pass its `requestPayload`"):
        list(parse_events(failed(PAYMENT.to_dict(), "Success")))


def test_a_record_without_the_event_says_where_it_is() -> None:
    """Failures of a stream's records do not hold them."""
    record = failed(None)
    del record["requestPayload"]
    record["KinesisBatchInfo"] = {"shardId": "shardId-000000000001", "batchSize": 3}

    failures: list[InvalidRecord] = []
    assert not list(parse_events(record, failures=failures))

    assert "does not hold them: read them from there" in str(failures[0].error)


def test_who_takes_one_delivery_is_told_of_parse_events() -> None:
    """`parse_event` opens no carrier."""
    with pytest.raises(InvalidEventError, match="use `parse_events`"):
        parse_event(failed(PAYMENT.to_dict()))


@pytest.mark.parametrize(
    "attributes",
    [
        {"ERROR_CODE": "NO_PERMISSIONS", "RULE_ARN": "arn:aws:events:us-east-1:123456789012:rule/payments"},
        {"RequestID": REQUEST, "ErrorCode": "200", "ErrorMessage": "the warehouse does not answer"},
        {},
    ],
    ids=["rule", "function", "queue"],
)
def test_dead_letters_are_the_event_with_the_reason_beside_it(attributes: dict[str, str]) -> None:
    """Of a rule's target, of a function, of a queue."""
    (event,) = parse_events(as_sqs(Record(PAYMENT, message_attributes=attributes)))

    assert event == PAYMENT
    assert event.carrier_record is not None
    assert event.carrier_record.message_attributes == attributes


def test_a_dead_letter_of_the_new_bus_holds_no_event() -> None:
    """It names the events by their ids; the text says why they are there, and how to get them."""
    letter = {
        "version": "1.0",
        "busArn": "arn:aws:events:us-east-1:123456789012:event-busv2/orders/abc",
        "subscriberArn": "arn:aws:events:us-east-1:123456789012:subscriber/orders/abc",
        "errorCode": "COMPUTE_EXECUTION_ERROR",
        "failedMessages": [{"eventId": "ee44", "timestamp": "2026-11-03T14:21:11Z"}],
    }
    failures: list[InvalidRecord] = []

    assert not list(parse_events(as_sqs(json.dumps(letter)), failures=failures))

    error = failures[0].error
    assert isinstance(error, SubscriberDeadLetterError)
    assert (error.code, error.subscriber_arn, error.event_ids) == (
        "COMPUTE_EXECUTION_ERROR",
        letter["subscriberArn"],
        ("ee44",),
    )
    for said in ("1 event (COMPUTE_EXECUTION_ERROR): ee44.", str(letter["subscriberArn"]), "POINT_IN_TIME"):
        assert said in str(error)
    assert "does not hold them: have the bus deliver them again" in str(error)


@pytest.mark.parametrize(
    "failed", [None, "ee44", [], ["ee44"], [{}], [{"eventId": 5}], [{"eventId": "x" * 999}]]
)
def test_a_dead_letter_of_the_new_bus_may_say_less(failed: object) -> None:
    """What it does not say is left out; it is a dead letter all the same."""
    letter = {"subscriberArn": None, "failedMessages": failed}

    with pytest.raises(SubscriberDeadLetterError, match="dead letter of a new event bus") as caught:
        parse_events(letter)

    assert (caught.value.code, caught.value.subscriber_arn) == (None, None)
    assert len(str(caught.value)) < 1000
