"""The bus ends attempts as Lambda does, and tries them again as Lambda and SQS do."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from partner_events import Router
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import (
    BatchItemFailed,
    Function,
    Invocation,
    Killed,
    LambdaContext,
    PartnerBus,
    Queue,
    TimedOut,
    as_dict,
    sample,
)
from partner_events.testing._attempt import EVERY, KillPoints

Delivery = dict[str, Any]

PAYMENTS = [sample(PaymentIntentSucceeded, seed=seed) for seed in range(20)]
MINUTE = timedelta(minutes=1)


def seconds(invocations: tuple[Invocation, ...]) -> list[float]:
    """When each was called, in seconds since the first."""
    return [(each.at - invocations[0].at).total_seconds() for each in invocations]


@pytest.mark.parametrize("carrier", [None, Queue()], ids=["direct", "queue"])
def test_kills_end_the_first_attempts(carrier: Queue | None) -> None:
    """And only these; all events are handled in the end."""
    bus = PartnerBus(kills=1)
    handled: Counter[str] = Counter()

    def handler(event: Delivery, context: LambdaContext) -> None:
        for each in event.get("Records", [event]):
            handled[str(each.get("messageId", each.get("id")))] += 1

    if carrier is None:
        bus.rule(PaymentIntentSucceeded)(handler)
    else:
        bus.rule(PaymentIntentSucceeded, carrier=carrier)(handler)
    bus.put(*PAYMENTS)
    report = bus.deliver()

    by_attempt = {each.attempt: type(each.error) for each in report.invocations}
    assert by_attempt == {1: Killed, 2: type(None)}
    assert len(handled) == len(PAYMENTS)
    assert not report.dead_letters


def test_no_attempt_is_killed_in_a_finalizer() -> None:
    """Python would drop the exception, and the attempt would go on."""
    bus = PartnerBus(kills=1)
    finalized: Counter[str] = Counter()

    class Connection:
        def __del__(self) -> None:
            finalized["begun"] += 1
            finalized["done"] += 1

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        connection = Connection()
        del connection

    bus.put(*PAYMENTS)
    bus.deliver()

    assert finalized["begun"] == finalized["done"] > len(PAYMENTS)


def test_an_attempt_may_be_killed_before_each_line_and_after_the_last() -> None:
    """Each point is hit, and the work after it is not done."""
    bus = PartnerBus(kills=1)
    done: Counter[tuple[int, ...]] = Counter()

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        steps = ran.setdefault(context.aws_request_id, [])
        steps.append(1)
        steps.append(2)
        steps.append(3)

    ran: dict[str, list[int]] = {}
    bus.put(*PAYMENTS)
    bus.deliver()

    done.update(tuple(steps[: len(steps) - 3]) for steps in ran.values())
    assert set(done) == {(), (1,), (1, 2), (1, 2, 3)}


def test_kill_points_are_spread_over_all_points() -> None:
    """A thousand kills reach each of three hundred points."""
    points = KillPoints()
    points.next()
    points.learn(300)

    reached = {points.next() for _ in range(1000)}

    assert reached == {*range(300), float("inf")}
    assert EVERY < 10


def test_a_killed_attempt_neither_records_nor_releases() -> None:
    """So the lease holds until it ends: one that is longer than Lambda's retries loses the event."""
    bus = PartnerBus(kills=1)
    lost = Deduplicator(MemoryStore(), consumer="long", lease=timedelta(minutes=5), clock=bus.time)
    kept = Deduplicator(MemoryStore(), consumer="short", lease=MINUTE, clock=bus.time)
    handled: Counter[str] = Counter()

    def handle(event: Delivery) -> None:
        handled[event["id"]] += 1

    @bus.rule(PaymentIntentSucceeded)
    def long(event: Delivery, context: LambdaContext) -> None:
        lost.once(handle)(event)

    @bus.rule(PaymentIntentSucceeded)
    def short(event: Delivery, context: LambdaContext) -> None:
        kept.once(handle)(event)

    bus.put(*PAYMENTS)
    report = bus.deliver()

    dead = Counter(each.handler for each in report.dead_letters)
    assert dead["long"] > 0
    assert dead["short"] == 0


def test_a_kill_leaves_no_lock_locked() -> None:
    """A lock dies with its process."""
    bus = PartnerBus(kills=1)
    lock = threading.Lock()

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        assert not lock.locked()
        with lock:
            event.clear()

    bus.put(*PAYMENTS)

    assert not bus.deliver().dead_letters


def test_no_handler_catches_a_kill() -> None:
    """As no process catches its own end; an attempt that goes on all the same has failed."""
    bus = PartnerBus()

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> str:
        try:
            bus.sleep(40)
        except BaseException:
            return "OK"
        return "in time"

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert [(type(each.error), each.result) for each in report.invocations] == [(TimedOut, None)] * 3


def test_work_takes_time_and_the_remaining_time_runs_down() -> None:
    """What goes on longer than the function's timeout is ended there, and tried again a minute later."""
    bus = PartnerBus()
    remaining: list[int] = []

    @bus.rule(PaymentIntentSucceeded, function=Function(timeout=timedelta(seconds=10)))
    def handler(event: Delivery, context: LambdaContext) -> str:
        for _ in range(3):
            remaining.append(context.get_remaining_time_in_millis())
            bus.sleep(4)
        return "too late"

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert remaining == [10_000, 6_000, 2_000] * 3
    assert seconds(report.invocations) == [0, 70, 200]
    assert {type(each.error) for each in report.invocations} == {TimedOut}
    assert len(report.dead_letters) == 1


def test_lambda_tries_no_event_again_that_is_too_old() -> None:
    """The maximum age ends the retries before their number does."""
    bus = PartnerBus()

    @bus.rule(PaymentIntentSucceeded, function=Function(max_event_age=2 * MINUTE))
    def handler(event: Delivery, context: LambdaContext) -> None:
        raise ConnectionError

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert seconds(report.invocations) == [0, 60]
    assert [each.attempt for each in report.dead_letters] == [2]


def test_retries_of_an_invocation_have_its_request_id() -> None:
    """As Lambda's do; another event has another."""
    bus = PartnerBus()
    ids: list[str] = []

    @bus.rule(PaymentIntentSucceeded)
    def handler(event: Delivery, context: LambdaContext) -> None:
        ids.append(context.aws_request_id)
        raise ConnectionError

    bus.put(*PAYMENTS[:2])
    bus.deliver()

    assert Counter(Counter(ids).values()) == {3: 2}


def test_a_queue_delivers_again_when_the_visibility_timeout_is_over() -> None:
    """The same message with its receive count, until that reaches the maximum."""
    bus = PartnerBus()
    seen: list[tuple[str, str]] = []

    @bus.rule(PaymentIntentSucceeded, carrier=Queue(visibility_timeout=3 * MINUTE, max_receive_count=4))
    def handler(event: Delivery, context: LambdaContext) -> None:
        (record,) = event["Records"]
        seen.append((record["messageId"], record["attributes"]["ApproximateReceiveCount"]))
        raise ConnectionError

    bus.put(PAYMENTS[0])
    report = bus.deliver()

    assert len({message_id for message_id, _ in seen}) == 1
    assert [count for _, count in seen] == ["1", "2", "3", "4"]
    assert seconds(report.invocations) == [0, 180, 360, 540]
    assert [each.attempt for each in report.dead_letters] == [4]


def batches(bus: PartnerBus, queue: Queue, answer: Callable[[list[str]], object]) -> list[list[str]]:
    """The batches of a handler that answers so, given the message ids."""
    seen: list[list[str]] = []

    @bus.rule(PaymentIntentSucceeded, carrier=queue)
    def handler(event: Delivery, context: LambdaContext) -> object:
        ids = [record["messageId"] for record in event["Records"]]
        seen.append(ids)
        return answer(ids)

    return seen


def failing(*ids: object) -> Delivery:
    return {"batchItemFailures": [{"itemIdentifier": each} for each in ids]}


def test_a_queue_delivers_batches() -> None:
    """Of any size up to the largest."""
    bus = PartnerBus()
    seen = batches(bus, Queue(batch_size=4), lambda ids: None)

    bus.put(*PAYMENTS)
    bus.deliver()

    assert sum(map(len, seen)) == len(PAYMENTS)
    assert {1, 4} <= set(map(len, seen)) <= {1, 2, 3, 4}


def test_only_the_records_that_failed_come_again() -> None:
    """That is what the partial batch response is for."""
    bus = PartnerBus()
    seen = batches(bus, Queue(max_receive_count=2), lambda ids: failing(ids[0]))

    bus.put(*PAYMENTS)
    report = bus.deliver()

    times = Counter(message_id for batch in seen for message_id in batch)
    assert {message_id for message_id, count in times.items() if count == 2} >= {batch[0] for batch in seen}
    assert min(times.values()) == 1
    assert {type(each.error) for each in report.dead_letters} == {BatchItemFailed}


@pytest.mark.parametrize("wrong", ["no-such-message", "", None])
def test_an_identifier_that_is_not_in_the_batch_fails_all_of_it(wrong: str | None) -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html"""
    bus = PartnerBus()
    batches(bus, Queue(max_receive_count=1), lambda ids: failing(wrong))

    bus.put(*PAYMENTS)
    report = bus.deliver()

    assert len(report.dead_letters) == len(PAYMENTS)


def test_a_mapping_that_takes_no_response_loses_what_failed() -> None:
    """Lambda deletes the messages of a function that returned: so a router needs ReportBatchItemFailures."""
    bus = PartnerBus()
    batches(bus, Queue(reports_failures=False), lambda ids: failing(*ids))

    bus.put(*PAYMENTS)
    report = bus.deliver()

    assert all(each.error is None for each in report.invocations)
    assert len(report.invocations) == len(PAYMENTS)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Function(timeout=timedelta(minutes=16)),
        lambda: Function(retry_attempts=3),
        lambda: Function(max_event_age=timedelta(seconds=59)),
        lambda: Queue(max_receive_count=0),
        lambda: Queue(batch_size=10_001),
        lambda: PartnerBus().rule(
            PaymentIntentSucceeded, carrier=Queue(), function=Function(timeout=timedelta(seconds=31))
        ),
    ],
)
def test_settings_that_aws_refuses_are_refused(make: Any) -> None:
    """At once, so that no test passes with them."""
    with pytest.raises(ValueError, match=r"AWS takes|Lambda refuses"):
        make()


def test_time_can_pass_between_deliveries() -> None:
    """Such as the time for which a deduplicator remembers."""
    bus = PartnerBus()
    before = bus.time()

    bus.sleep(3600)

    assert bus.time() == before + 3600


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize("carrier", [as_dict, Queue()], ids=["direct", "queue"])
def test_kills_and_duplicates_at_once_end_with_each_event_handled(workers: int, carrier: Any) -> None:
    """By a router with a deduplicator, whose lease fits."""
    handled, _ = run(workers, carrier)

    assert set(handled) == {event.payload.id for event in PAYMENTS}


@pytest.mark.parametrize("carrier", [as_dict, Queue()], ids=["direct", "queue"])
def test_the_same_seed_kills_at_the_same_points(carrier: Any) -> None:
    """So what a test found is found again."""
    assert run(1, carrier) == run(1, carrier)


def run(workers: int, carrier: Any) -> tuple[Counter[str], list[Any]]:
    """What a router handles that a bus kills, and all its invocations."""
    bus = PartnerBus(seed=3, kills=0.5, duplicates=0.3, max_delay=MINUTE, workers=workers)
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="fulfilment", clock=bus.time))
    handled: Counter[str] = Counter()

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None:
        handled[event.payload.id] += 1

    bus.rule(router.pattern(), carrier=carrier)(router)
    bus.put(*PAYMENTS)
    report = bus.deliver()
    return handled, [(each.event["id"], each.at, type(each.error)) for each in report.invocations]
