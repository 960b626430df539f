"""Subscribers of `PartnerBus`: what they deliver, how often, and what becomes of what fails."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from partner_events import (
    PartnerEvent,
    Router,
    SubscriberDeadLetterError,
    UnprovenSourceError,
    parse_events,
)
from partner_events._wire.json import is_array
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded
from partner_events.testing import (
    Function,
    LambdaContext,
    PartnerBus,
    Queue,
    Record,
    Subscriber,
    as_sqs,
    as_subscriber,
    sample,
)

PAID = sample(PaymentIntentSucceeded)
PAYMENTS = [sample(PaymentIntentSucceeded, seed=seed) for seed in range(7)]


def deliveries(subscriber: Subscriber, *events: PartnerEvent, queue: Queue | None = None) -> list[Any]:
    """What a handler of a subscriber gets."""
    bus, seen = PartnerBus(seed=1), list[Any]()

    @bus.subscriber(PaymentIntentSucceeded, subscriber, queue=queue)
    def handler(event: Any, context: LambdaContext) -> None:
        seen.append(event)

    bus.put(*events)
    report = bus.deliver()
    assert not report.dead_letters
    return seen


# What is delivered


def test_a_handler_gets_a_list_also_of_one_event() -> None:
    """With its metadata, as EventBridge says who sent it."""
    (batch,) = deliveries(Subscriber(), PAID)

    (event,) = parse_events(batch, require_source=True)
    assert event == PAID
    assert event.delivery_type == "live"
    assert event.carrier_record is not None
    assert event.carrier_record.path == (0,)


def test_batches_are_as_large_as_the_subscriber_says() -> None:
    """At most; all events come."""
    batches = deliveries(Subscriber(max_batch_size=3), *PAYMENTS)

    assert max(len(batch) for batch in batches) in (2, 3)
    keys = {event.idempotency_key for batch in batches for event in parse_events(batch)}
    assert keys == {event.idempotency_key for event in PAYMENTS}


def test_a_batch_of_one_at_most_is_an_object() -> None:
    """As of a rule."""
    for event in deliveries(Subscriber(max_batch_size=1), *PAYMENTS):
        assert event["SystemMetadata"]["aws:DeliveryType"] == "LIVE"


def test_raw_is_the_data_alone() -> None:
    """It says nothing of the delivery."""
    assert deliveries(Subscriber(transformer="RAW", max_batch_size=1), PAID) == [PAID.to_dict()]
    assert deliveries(Subscriber(transformer="RAW"), PAID) == [[PAID.to_dict()]]


def test_a_function_is_what_jsonata_makes() -> None:
    """Of the three parts; a text stays one."""

    def key(events: Mapping[str, Any]) -> object:
        return events["Data"]["detail"]["id"]

    def whole(events: Mapping[str, object]) -> object:
        return events

    assert deliveries(Subscriber(transformer=key), PAID) == [[PAID.idempotency_key.value]]
    (batch,) = deliveries(Subscriber(transformer=whole), PAID)
    assert next(parse_events(batch)) == PAID
    (records,) = deliveries(Subscriber(transformer=key), PAID, queue=Queue())
    assert records["Records"][0]["body"] == PAID.idempotency_key.value


@pytest.mark.parametrize("transformer", ["RAW", "WITH_METADATA"])
def test_a_queue_may_be_between(transformer: Any) -> None:
    """Its messages hold what the transformer leaves."""
    (records,) = deliveries(Subscriber(transformer=transformer), PAID, queue=Queue())

    (event,) = parse_events(records)
    assert event == PAID
    assert event.delivery_type == (None if transformer == "RAW" else "live")


def test_rules_and_subscribers_are_beside_each_other() -> None:
    """While you move from one bus to the other; the deduplicator knows both."""
    bus = PartnerBus(seed=1)
    dedupe = Deduplicator(MemoryStore(), consumer="shop", clock=bus.time)
    router, shipped = Router(dedupe=dedupe), list[str]()

    @router.on(PaymentIntentSucceeded)
    def ship(event: PaymentIntentSucceeded) -> None:
        shipped.append(event.payload.id)

    bus.rule(PaymentIntentSucceeded)(router)
    bus.subscriber(PaymentIntentSucceeded)(router)

    bus.put(*PAYMENTS, sample(ChargeRefunded))
    report = bus.deliver()

    assert sorted(shipped) == sorted(event.payload.id for event in PAYMENTS)
    assert len(report.invocations) == 2 * len(PAYMENTS)
    assert [event["detail-type"] for event in report.unmatched] == ["charge.refunded"]


# What fails


class Broken(Exception):
    """What a handler raises."""


def failing(
    subscriber: Subscriber, function: Function | None = None, *, slow: bool = False
) -> tuple[Any, list[int]]:
    """The report of a bus whose handler always raises, and the sizes of the batches that it got."""
    bus, sizes = PartnerBus(seed=3), list[int]()

    @bus.subscriber(PaymentIntentSucceeded, subscriber, function=function or Function())
    def handler(event: Any, context: LambdaContext) -> None:
        sizes.append(len(event) if is_array(event) else 1)
        if slow:
            bus.sleep(60)
        raise Broken

    bus.put(*PAYMENTS)
    return bus.deliver(), sizes


def test_a_batch_that_fails_comes_again_as_a_whole() -> None:
    """Five times, and then it is one dead letter with the ids of its events, and without them."""
    report, sizes = failing(Subscriber())

    records = report.dead_letter_records
    assert len(sizes) == 6 * len(records)
    assert sum(len(record["failedMessages"]) for record in records) == len(PAYMENTS)
    assert max(sizes) > 1
    assert len(report.dead_letters) == len(PAYMENTS)
    for record in records:
        assert record["errorCode"] == "COMPUTE_EXECUTION_ERROR"
        assert (record["retryAttempts"], record["exhaustedRetryCondition"]) == (5, "MaximumRetryAttempts")
        assert "payload" not in json.dumps(record)
        with pytest.raises(SubscriberDeadLetterError, match="COMPUTE_EXECUTION_ERROR"):
            parse_events(record)


def test_what_is_too_old_is_not_tried_again() -> None:
    """300 seconds are soon over if attempts take long."""
    report, sizes = failing(
        Subscriber(max_batch_size=1, max_event_age=timedelta(seconds=60)),
        Function(timeout=timedelta(seconds=30)),
        slow=True,
    )

    assert len(sizes) == 2 * len(PAYMENTS)
    for record in report.dead_letter_records:
        assert record["exhaustedRetryCondition"] == "MaximumEventAgeInSeconds"
        assert record["errorCode"] == "EXECUTION_TIMEOUT"


def test_with_the_type_event_lambda_tries_again() -> None:
    """And EventBridge hears of nothing."""
    report, sizes = failing(Subscriber(invocation_type="EVENT", max_batch_size=1), Function(retry_attempts=1))

    assert len(sizes) == 2 * len(PAYMENTS)
    assert len(report.dead_letters) == len(PAYMENTS)
    assert report.dead_letter_records == ()


def test_a_response_means_nothing() -> None:
    """A batch whose handler names failed items is done all the same."""
    bus, calls = PartnerBus(), list[int]()

    @bus.subscriber(PaymentIntentSucceeded)
    def handler(event: Any, context: LambdaContext) -> object:
        calls.append(len(event))
        return {"batchItemFailures": [{"itemIdentifier": "0"}]}

    bus.put(PAID)

    assert not bus.deliver().dead_letters
    assert calls == [1]


def test_in_a_queue_a_response_counts() -> None:
    """Of a queue that is the subscriber's target."""
    bus, attempts = PartnerBus(), list[str]()
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def fail(event: PaymentIntentSucceeded) -> None:
        attempts.append(event.id)
        raise Broken

    bus.subscriber(PaymentIntentSucceeded, queue=Queue(max_receive_count=3))(router)
    bus.put(*PAYMENTS[:2])
    report = bus.deliver()

    assert len(attempts) == 6
    assert len(report.dead_letters) == 2
    assert report.dead_letter_records == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"transformer": "raw"},
        {"invocation_type": "ASYNC"},
        {"max_batch_size": 0},
        {"max_batch_size": 101},
        {"retry_attempts": 186},
        {"max_event_age": timedelta(seconds=59)},
    ],
)
def test_what_aws_would_refuse_is_refused(wrong: Any) -> None:
    """When it is written."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Subscriber(**wrong)


def test_a_queue_has_to_hide_messages_as_long_as_the_function_runs() -> None:
    """As of a rule."""
    with pytest.raises(ValueError, match="Lambda refuses"):
        PartnerBus().subscriber(
            PaymentIntentSucceeded,
            queue=Queue(visibility_timeout=timedelta(seconds=1)),
        )


# Replays


def test_a_replay_by_a_subscriber_has_no_name() -> None:
    """The delivery says that it is one; the event is the same."""
    bus, seen = PartnerBus(), list[PartnerEvent]()

    @bus.subscriber(PaymentIntentSucceeded)
    def handler(event: Any, context: LambdaContext) -> None:
        seen.extend(parse_events(event, require_source=True))

    classic: list[Any] = []

    @bus.rule(PaymentIntentSucceeded)
    def by_rule(event: dict[str, object], context: LambdaContext) -> None:
        classic.append(event)

    bus.put(PAID)
    bus.deliver()
    report = bus.replay()

    assert [event.delivery_type for event in seen] == ["live", "replay"]
    assert [event.is_replay for event in seen] == [False, True]
    assert seen[0] == seen[1]
    first, again = (event.carrier_record for event in seen)
    assert first is not None
    assert again is not None
    assert (first.id, first.sequence_number) == (again.id, again.sequence_number)
    assert [each.reason for each in report.invocations] == ["replay"]
    assert len(classic) == 1
    bus.replay("may")
    assert len(classic) == 2
    assert len(seen) == 2


def test_what_a_dead_letter_names_can_be_replayed() -> None:
    """By the ids of its events."""
    bus, handled, is_broken = PartnerBus(seed=5), list[str](), [True]
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="shop", clock=bus.time))

    @router.on(PaymentIntentSucceeded)
    def ship(event: PaymentIntentSucceeded) -> None:
        if is_broken[0] and event.payload.id == PAYMENTS[3].payload.id:
            raise Broken
        handled.append(event.payload.id)

    bus.subscriber(PaymentIntentSucceeded)(router)
    bus.put(*PAYMENTS)
    (letter,) = bus.deliver().dead_letter_records
    with pytest.raises(SubscriberDeadLetterError) as caught:
        parse_events(letter)
    is_broken[0] = False
    report = bus.replay(event_ids=caught.value.event_ids)

    assert not report.dead_letters
    assert len(report.invocations) == len(caught.value.event_ids) < len(PAYMENTS)
    assert sorted(handled) == sorted(event.payload.id for event in PAYMENTS)
    with pytest.raises(ValueError, match="leave out the name"):
        bus.replay("may", event_ids=["x"])


# Forged events


@pytest.mark.parametrize("transformer", ["RAW", "WITH_METADATA"])
def test_a_filter_of_the_source_keeps_forged_events_away(transformer: Any) -> None:
    """Whatever they imitate."""
    bus, seen = PartnerBus(), list[Any]()

    @bus.subscriber(PaymentIntentSucceeded, Subscriber(transformer=transformer))
    def handler(event: Any, context: LambdaContext) -> None:
        seen.append(event)

    bus.put_raw(PAID.to_dict(), as_subscriber(PAID, single=True))
    report = bus.deliver()

    assert seen == []
    assert len(report.unmatched) == 2


def test_a_filter_of_the_data_lets_them_through_and_a_required_source_does_not() -> None:
    """They become dead letters, and the genuine one is handled."""
    bus, handled = PartnerBus(), list[PartnerEvent]()
    router = Router(require_source=True)
    router.on(PaymentIntentSucceeded)(handled.append)
    bus.subscriber(PaymentIntentSucceeded, Subscriber(filters_source=False, max_batch_size=1))(router)

    bus.put(PAID)
    bus.put_raw(sample(PaymentIntentSucceeded, seed=1).to_dict())
    report = bus.deliver()

    assert handled == [PAID]
    (dead,) = report.dead_letters
    assert isinstance(dead.error, UnprovenSourceError)


def test_raw_delivers_an_imitation_that_nothing_can_tell() -> None:
    """So do not require a source behind RAW."""
    bus, handled = PartnerBus(), list[PartnerEvent]()
    router = Router(require_source=True)
    router.on(PaymentIntentSucceeded)(handled.append)
    raw = Subscriber(transformer="RAW", filters_source=False, max_batch_size=1)
    bus.subscriber({"SystemMetadata": {"aws:DeliveryType": [{"exists": True}]}}, raw)(router)

    bus.put_raw(as_subscriber(PAID, single=True))
    bus.deliver()

    assert [event.is_proven for event in handled] == [True]


# Samples of its forms


def test_a_subscribers_event_is_as_documented() -> None:
    """Each text is one; sequence numbers have twenty digits and grow."""
    first, second = as_subscriber(*PAYMENTS[:2])

    assert list(first) == ["Data", "Metadata", "SystemMetadata"]
    said: Any = first["SystemMetadata"]
    assert said["aws:Source"] == PAYMENTS[0].source
    assert said["aws:DetailType"] == "payment_intent.succeeded"
    assert {type(value) for value in said.values()} == {str}
    numbers = [event.sequence_number or 0 for event in parse_events([first, second])]
    assert numbers == sorted(numbers)
    assert len(said["aws:SequenceNumber"]) == 20


@pytest.mark.parametrize(
    ("content", "kind"), [({"id": "evt_1"}, "application/json"), ("hello", "application/octet-stream")]
)
def test_what_has_no_envelope_is_of_somebody_else(content: Any, kind: str) -> None:
    """EventBridge does not say who sent it."""
    item: Any = as_subscriber(Record(content, message_attributes={"user-agent": "x"}), single=True)

    assert item["SystemMetadata"]["ContentType"] == kind
    assert "aws:Source" not in item["SystemMetadata"]
    assert item["Metadata"] == {"user-agent": "x"}


def test_a_record_says_what_the_bus_says() -> None:
    """Its event id and group."""
    (event,) = parse_events(as_subscriber(Record(PAID, id="e-1", group_id="g"), delivery="replay"))

    assert event.carrier_record is not None
    assert (event.carrier_record.id, event.carrier_record.group_id) == ("e-1", "g")
    assert event.is_replay
    (inside,) = parse_events(as_sqs(*as_subscriber(PAID)))
    assert inside == PAID


@pytest.mark.parametrize("wrong", [{"delivery": "again"}, {"single": True}])
def test_what_makes_no_subscribers_event_is_refused(wrong: Any) -> None:
    """Another delivery type, and a single one of two."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        as_subscriber(PAID, PAID, **wrong)
