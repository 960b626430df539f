"""The stand-in for a partner's bus: it finds handlers that are not prepared, and does the same each time."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from partner_events import Router, parse_event
from partner_events.auth0 import SuccessLogin
from partner_events.dedupe import Deduplicator, EventInProgressError, MemoryStore
from partner_events.patterns import EventPattern
from partner_events.stripe import ChargeSucceeded, PaymentIntentSucceeded
from partner_events.testing import (
    BatchItemFailed,
    Function,
    Invocation,
    LambdaContext,
    PartnerBus,
    Queue,
    Report,
    as_dict,
    as_sqs,
    sample,
)
from partner_events.testing._interleave import Interleaver

Delivery = dict[str, Any]

PAYMENTS = [sample(PaymentIntentSucceeded, seed=seed) for seed in range(5)]


class Table:
    """A table that keeps what is put, as DynamoDB does: each call is one request."""

    def __init__(self) -> None:
        self._items: dict[str, object] = {}

    def get_item(self, key: str) -> object | None:
        return self._items.get(key)

    def put_item(self, key: str) -> None:
        self._items[key] = True


def naive(bus: PartnerBus, key: Callable[[Delivery], str]) -> Counter[str]:
    """The handler of many tutorials: it looks whether the event was processed, and marks it afterwards."""
    table = Table()
    processed: Counter[str] = Counter()

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> str:
        existing = table.get_item(key(event))
        if existing:
            return "Already processed"
        processed[event["detail"]["id"]] += 1
        table.put_item(key(event))
        return "OK"

    return processed


def envelope_id(event: Delivery) -> str:
    return str(event["id"])


def stripe_id(event: Delivery) -> str:
    return str(event["detail"]["id"])


def deduplicated(bus: PartnerBus) -> Counter[str]:
    """The same handler, each event once."""
    dedupe = Deduplicator(MemoryStore(), consumer="fulfilment", clock=bus.time)
    processed: Counter[str] = Counter()

    @dedupe.once
    def process(event: Delivery) -> str:
        processed[event["detail"]["id"]] += 1
        return "OK"

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> str | None:
        return process(event)

    return processed


@pytest.mark.parametrize("seed", range(5))
def test_it_finds_that_get_then_put_processes_an_event_twice(seed: int) -> None:
    """A duplicate that arrives meanwhile comes between the look and the mark."""
    bus = PartnerBus(seed=seed, duplicates=1, workers=4)
    processed = naive(bus, stripe_id)

    bus.put(*PAYMENTS)
    bus.deliver()

    assert max(processed.values()) == 2


@pytest.mark.parametrize("seed", range(5))
def test_a_deduplicator_processes_each_event_once(seed: int) -> None:
    """With duplicates, events that are sent again, delays, any order and a replay."""
    bus = PartnerBus(
        seed=seed, duplicates=1, resends=1, max_delay=timedelta(minutes=3), reorder=True, workers=4
    )
    processed = deduplicated(bus)

    bus.put(*PAYMENTS)
    delivered, replayed = bus.deliver(), bus.replay("again")

    assert processed == {stripe_id(event.to_dict()): 1 for event in PAYMENTS}
    assert not delivered.dead_letters
    assert [each.result for each in replayed.invocations] == [None] * len(PAYMENTS)


def test_a_duplicate_meanwhile_comes_again_later() -> None:
    """The deduplicator lets it fail, and it is a duplicate when it is tried again."""
    bus = PartnerBus(seed=1, duplicates=1, workers=2)
    deduplicated(bus)

    bus.put(PAYMENTS[0])
    invocations = bus.deliver().invocations

    failed = [each for each in invocations if each.error]
    assert [type(each.error) for each in failed] == [EventInProgressError]
    assert sorted(str(each.result) for each in invocations) == ["None", "None", "OK"]
    assert invocations[-1].attempt == 2


@pytest.mark.parametrize("carrier", [as_dict, as_sqs], ids=["direct", "queue"])
@pytest.mark.parametrize("seed", range(3))
def test_a_router_that_deduplicates_handles_each_event_once(
    seed: int, carrier: Callable[..., dict[str, Any]]
) -> None:
    """By the rule that its own pattern makes, whatever the carrier, with all that the bus can do wrong."""
    bus = PartnerBus(
        seed=seed, duplicates=1, resends=1, max_delay=timedelta(minutes=3), reorder=True, workers=4
    )
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="fulfilment", clock=bus.time))
    handled: Counter[str] = Counter()

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None:
        handled[event.payload.id] += 1

    bus.rule(router.pattern(), carrier=carrier)(router)
    bus.put(*PAYMENTS, sample(ChargeSucceeded))
    delivered = bus.deliver()
    bus.replay("again")

    assert handled == {event.payload.id: 1 for event in PAYMENTS}
    assert not delivered.dead_letters
    assert {event["detail-type"] for event in delivered.unmatched} == {"charge.succeeded"}


def test_what_a_router_failed_to_handle_is_tried_again() -> None:
    """The router reports the record, the bus brings it once more, and the deduplicator lets it in."""
    bus = PartnerBus(seed=1, duplicates=1)
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="fulfilment", clock=bus.time))
    tried: list[str] = []

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None:
        tried.append(event.payload.id)
        if len(tried) == 1:
            raise ConnectionError("the warehouse does not answer")

    bus.rule(router.pattern(), carrier=Queue(batch_size=1))(router)
    bus.put(PAYMENTS[0])
    delivered = bus.deliver()

    assert tried == [PAYMENTS[0].payload.id] * 2
    assert [type(each.error) for each in delivered.invocations if each.error] == [BatchItemFailed]
    assert not delivered.dead_letters


def test_one_worker_hides_the_race() -> None:
    """Which is why tests that call a handler twice do not find it."""
    bus = PartnerBus(duplicates=1)
    processed = naive(bus, stripe_id)

    bus.put(*PAYMENTS)
    bus.deliver()

    assert max(processed.values()) == 1


def test_it_finds_that_the_envelopes_id_is_no_key() -> None:
    """What the partner sends again has another one."""
    bus = PartnerBus(resends=1)
    processed = naive(bus, envelope_id)

    bus.put(*PAYMENTS)
    bus.deliver()

    assert max(processed.values()) == 2


def fingerprint(report: Report) -> list[tuple[object, ...]]:
    return [
        (each.event["id"], each.handler, each.reason, each.attempt, each.at, each.result)
        for each in report.invocations
    ]


@pytest.mark.parametrize("workers", [1, 3])
def test_the_same_seed_does_the_same(workers: int) -> None:
    """To the last turn; and another seed does something else."""

    def run(seed: int) -> list[tuple[object, ...]]:
        bus = PartnerBus(
            seed=seed,
            duplicates=0.5,
            resends=0.5,
            max_delay=timedelta(seconds=90),
            reorder=True,
            workers=workers,
        )
        naive(bus, stripe_id)
        bus.put(*PAYMENTS)
        return [*fingerprint(bus.deliver()), *fingerprint(bus.replay("again"))]

    assert run(1) == run(1)
    assert run(1) != run(2)


def collecting(bus: PartnerBus) -> list[Delivery]:
    received: list[Delivery] = []

    @bus.rule({"source": [{"prefix": "aws.partner/"}]})
    def handler(event: Delivery, context: LambdaContext) -> None:
        received.append(event)

    return received


def test_events_arrive_as_they_are_put() -> None:
    """In order and once, if nothing else is asked for."""
    bus = PartnerBus()
    received = collecting(bus)

    bus.put(*PAYMENTS)
    report = bus.deliver()

    assert received == [event.to_dict() for event in PAYMENTS]
    assert {each.reason for each in report.invocations} == {"put"}
    assert not bus.deliver().invocations


def test_duplicates_are_the_same_and_resends_have_another_envelope() -> None:
    """Id and time of the delivery are EventBridge's, the rest is the partner's."""
    bus = PartnerBus(duplicates=1, resends=1)
    received = collecting(bus)

    bus.put(PAYMENTS[0])
    bus.deliver()

    first, duplicate, resend = received
    assert duplicate == first
    assert resend["detail"] == first["detail"]
    assert resend["id"] != first["id"]
    assert parse_event(resend, strict=True).time > parse_event(first).time


def test_fractions_are_of_the_events() -> None:
    """Of many events about a fifth is delivered twice."""
    bus = PartnerBus(duplicates=0.2)
    received = collecting(bus)

    bus.put(*(PAYMENTS * 40))
    bus.deliver()

    assert 210 < len(received) < 270


def test_later_events_overtake_delayed_ones() -> None:
    """Each is under way for up to the given time."""
    bus = PartnerBus(seed=1, max_delay=timedelta(hours=1))
    received = collecting(bus)

    bus.put(*PAYMENTS)
    report = bus.deliver()

    assert [event["id"] for event in received] != [event.id for event in PAYMENTS]
    times = [each.at for each in report.invocations]
    assert times == sorted(times)
    assert times[-1] - times[0] < timedelta(hours=1)


def test_reordered_events_all_arrive() -> None:
    """In another order."""
    bus = PartnerBus(seed=1, reorder=True)
    received = collecting(bus)

    bus.put(*PAYMENTS)
    bus.deliver()

    ids = [event["id"] for event in received]
    assert ids != [event.id for event in PAYMENTS]
    assert sorted(ids) == sorted(event.id for event in PAYMENTS)


def test_a_replay_names_itself() -> None:
    """As an archive's replay does; everything that was delivered is in the archive."""
    bus = PartnerBus()
    received = collecting(bus)
    bus.put(*PAYMENTS)
    bus.deliver()

    report = bus.replay("after-the-fix")

    assert {each.reason for each in report.invocations} == {"replay"}
    assert [event.get("replay-name") for event in received] == [None] * 5 + ["after-the-fix"] * 5
    assert parse_event(received[-1]).is_replay


def test_events_go_where_patterns_let_them() -> None:
    """To every rule that matches; what none matches is reported."""
    bus = PartnerBus()
    names: list[str] = []

    @bus.rule(
        EventPattern.of(PaymentIntentSucceeded, PaymentIntentSucceeded.fields.payload.amount.numeric(">", 0))
    )
    def payments(event: Delivery, context: LambdaContext) -> None:
        names.append(f"{context.function_name}: {event['detail-type']}")

    @bus.rule(ChargeSucceeded)
    @bus.rule(PaymentIntentSucceeded)
    def stripe(event: Delivery, context: LambdaContext) -> None:
        names.append(f"{context.function_name}: {event['detail-type']}")

    bus.put(PAYMENTS[0], sample(ChargeSucceeded), sample(SuccessLogin))
    report = bus.deliver()

    assert sorted(names) == [
        "payments: payment_intent.succeeded",
        "stripe: charge.succeeded",
        "stripe: payment_intent.succeeded",
    ]
    assert [event["detail-type"] for event in report.unmatched] == ["Auth0 log"]


def test_deliveries_do_not_share_what_a_handler_changes() -> None:
    """Each gets a copy, as from JSON."""
    bus = PartnerBus(duplicates=1)
    seen: list[int] = []

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        seen.append(event["detail"]["data"]["object"].pop("amount"))

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert len(seen) == 2
    assert not report.dead_letters


def test_a_handler_that_raises_is_tried_again() -> None:
    """Twice, as Lambda does, a minute and two minutes later."""
    bus = PartnerBus()
    attempts: list[float] = []

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> str:
        attempts.append(bus.time())
        if len(attempts) < 3:
            raise ConnectionError("the table is not there")
        return "OK"

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert [each.attempt for each in report.invocations] == [1, 2, 3]
    assert [round(at - attempts[0]) for at in attempts] == [0, 60, 180]
    assert not report.dead_letters


def test_what_always_fails_is_a_dead_letter() -> None:
    """With the error of its last attempt; other events are delivered all the same."""
    bus = PartnerBus()

    @bus.rule(PaymentIntentSucceeded, function=Function(retry_attempts=1))
    def handler(event: Delivery, context: LambdaContext) -> str:
        if event["id"] == PAYMENTS[0].id:
            raise ValueError("not this one")
        return "OK"

    bus.put(*PAYMENTS)
    report = bus.deliver()

    (dead,) = report.dead_letters
    assert (dead.event["id"], dead.attempt, str(dead.error)) == (PAYMENTS[0].id, 2, "not this one")
    assert sum(each.result == "OK" for each in report.invocations) == 4
    assert "not this one" not in repr(report)


def test_a_rules_target_may_be_a_queue() -> None:
    """The handler gets the queue's records, and may report its record as failed."""
    bus = PartnerBus()
    bodies: list[str] = []

    @bus.rule(PaymentIntentSucceeded, carrier=as_sqs)
    def handler(event: Delivery, context: LambdaContext) -> dict[str, list[dict[str, str]]]:
        (record,) = event["Records"]
        bodies.append(record["body"])
        failed = [{"itemIdentifier": record["messageId"]}] if len(bodies) == 1 else []
        return {"batchItemFailures": failed}

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert [type(each.error).__name__ for each in report.invocations] == ["BatchItemFailed", "NoneType"]
    assert parse_event(bodies[0]) == PAYMENTS[0]


def test_handlers_that_take_locks_are_interleaved_too() -> None:
    """A call that waits for another one's lock loses its turn, and the lock does what it is for."""
    bus = PartnerBus(duplicates=1, workers=2)
    lock = threading.Lock()
    processed: Counter[str] = Counter()

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        with lock:
            is_new = event["id"] not in processed
            time.sleep(0)
            if is_new:
                processed[event["id"]] += 1

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert len(report.invocations) == 2
    assert processed == {PAYMENTS[0].id: 1}


def test_invocations_that_wait_for_ever_are_an_error() -> None:
    """And no test that hangs."""
    never = threading.Event()

    def wait() -> None:
        never.wait()

    calls = iter([wait, wait])
    interleaver = Interleaver(Random(1), workers=2, patience=0.01, longest=0.1)

    with pytest.raises(AssertionError, match="no invocation made progress"):
        interleaver.run(lambda: next(calls, None))
    never.set()


def test_more_workers_than_invocations_wait_for_nothing() -> None:
    """Nor do none."""
    bus = PartnerBus(workers=50)
    collecting(bus)

    assert not bus.deliver().invocations

    bus.put(PAYMENTS[0])
    assert len(bus.deliver().invocations) == 1


@pytest.mark.parametrize("workers", [1, 2])
def test_what_ends_a_test_ends_the_delivery(workers: int) -> None:
    """`pytest.fail` in a handler is no failure of a handler to be tried again."""
    bus = PartnerBus(workers=workers)

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        pytest.fail("a test says so")

    bus.put(*PAYMENTS)

    with pytest.raises(pytest.fail.Exception, match="a test says so"):
        bus.deliver()


@pytest.mark.parametrize("wrong", [{"workers": 0}, {"duplicates": -1}, {"kills": -1}])
def test_numbers_that_make_no_bus_are_refused(wrong: dict[str, Any]) -> None:
    """At once."""
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        PartnerBus(**wrong)


def test_an_invocation_shows_no_value_of_its_event() -> None:
    """Nor of what the handler returned or raised."""
    bus = PartnerBus()
    collecting(bus)
    bus.put(PAYMENTS[0])

    (invocation,) = bus.deliver().invocations

    assert isinstance(invocation, Invocation)
    assert repr(invocation) == "Invocation(handler, put, attempt=1, returned)"
