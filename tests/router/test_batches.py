"""Batches: the same event several times, what failed and how that is told, and times that do not fit."""
# pyright: reportUnknownLambdaType=false, reportUnknownArgumentType=false

import asyncio
import json
import logging
import pickle
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from dedupe.workers import delivery
from hypothesis import given
from hypothesis import strategies as st
from support import carriers
from support.carriers import failed, fifo, kinesis, sns, sqs
from support.carriers import firehose as as_firehose

from partner_events import CarrierRecord, DuplicateEvent, EventsFailedError, PartnerEvent, Router
from partner_events.dedupe import Claimed, Deduplicator, Duplicate, InProgress, MemoryStore
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded
from partner_events.testing import LambdaContext


class Broken(Exception):
    """What a user's handler raises."""


class Shop:
    """A router that handles each payment once, fails those in ``broken``, and notes its attempts."""

    def __init__(self, **options: Any) -> None:
        self.dedupe = Deduplicator(MemoryStore(), consumer="shop", **options)
        self.router = Router(dedupe=self.dedupe)
        self.attempts: list[str] = []
        self.done: list[str] = []
        self.broken: set[str] = set()
        self.router.on(PaymentIntentSucceeded)(self.pay)

    def pay(self, event: PaymentIntentSucceeded) -> dict[str, str]:
        key = event.idempotency_key.value
        self.attempts.append(key)
        if key in self.broken:
            raise Broken(key)
        self.done.append(key)
        return {"paid": key}


@pytest.fixture
def shop() -> Shop:
    return Shop()


def replay(key: str) -> dict[str, object]:
    return delivery(key, **{"replay-name": "again"})


CARRIERS: list[Callable[..., Any]] = [
    sqs,
    sns,
    kinesis,
    as_firehose,
    carriers.logs,
    carriers.pipe,
    carriers.pipe_of_queue,
    carriers.pipe_of_stream,
    lambda *events: sqs(carriers.log_message(*events)),
]

# The same event several times


@pytest.mark.parametrize("wrap", CARRIERS)
def test_the_same_event_twice_in_a_batch_is_handled_once(wrap: Callable[..., Any], shop: Shop) -> None:
    """Whatever brings it, nothing has failed."""
    response: Any = shop.router(wrap(delivery("a"), delivery("a"), delivery("b"), delivery("a")))

    assert shop.attempts == ["a", "b"]
    assert response in (None, failed()) or all(each["result"] == "Ok" for each in response["records"])


@pytest.mark.parametrize("call", ["sync", "async"])
def test_deliveries_of_an_event_that_failed_have_failed_all(call: str, shop: Shop) -> None:
    """It was tried once, and all of them come again."""
    shop.broken = {"a"}
    batch = sqs(delivery("a"), delivery("b"), delivery("a"))

    response = shop.router(batch) if call == "sync" else asyncio.run(shop.router.call_async(batch))

    assert response == failed("message-0", "message-2")
    assert shop.attempts == ["a", "b"]
    shop.broken = set()
    assert shop.router(sqs(delivery("a"), delivery("a"))) == failed()
    assert shop.attempts == ["a", "b", "a"]


def test_what_is_raised_for_the_same_event_is_raised_once(shop: Shop) -> None:
    """As it is, if there is nothing else."""
    shop.broken = {"a"}

    with pytest.raises(Broken):
        shop.router(sns(delivery("a"), delivery("a")))

    assert shop.attempts == ["a"]


def test_a_duplicate_of_the_batch_has_the_result_if_results_are_kept() -> None:
    """As a later one has."""
    shop = Shop(keep_result=True)
    dropped: list[object] = []

    @shop.router.on_duplicate
    def note(duplicate: DuplicateEvent, context: object) -> None:
        dropped.append(duplicate.result)

    shop.router(sqs(delivery("a"), delivery("a")))

    assert dropped == [{"paid": "a"}]


def test_an_event_of_another_worker_is_in_progress_for_all_its_deliveries(shop: Shop) -> None:
    """They come again."""
    shop.dedupe.claim(delivery("a"))

    assert shop.router(sqs(delivery("a"), delivery("a"), delivery("b"))) == failed("message-0", "message-1")


def test_a_group_that_stopped_holds_the_event_for_other_groups(shop: Shop) -> None:
    """The event had no turn: its delivery in the other group waits, too, with all behind it."""
    shop.broken = {"x"}
    messages = fifo(
        *[(group, delivery(key)) for group, key in [("1", "x"), ("1", "a"), ("2", "a"), ("2", "b")]]
    )

    assert shop.router(messages) == failed("message-0", "message-1", "message-2", "message-3")
    assert shop.attempts == ["x"]
    shop.broken = set()
    assert shop.router(messages) == failed()
    assert shop.attempts == ["x", "x", "a", "b"]


def test_a_replay_is_handled_for_a_delivery_before_it(shop: Shop) -> None:
    """With ``replays="reprocess"`` the replay has the claim, wherever it is in the batch."""
    shop = Shop(replays="reprocess")
    shop.router(delivery("a"))

    assert shop.router(sqs(delivery("a"), replay("a"))) == failed()
    assert shop.attempts == ["a", "a"]
    shop.broken = {"a"}
    assert shop.router(sqs(delivery("a"), replay("a"), delivery("b"))) == failed("message-0", "message-1")


keys = st.lists(st.tuples(st.sampled_from("12"), st.sampled_from("abcd")), max_size=9)


@given(keys, st.sets(st.sampled_from("abcd")), st.sampled_from(["sqs", "fifo", "kinesis"]))
def test_a_batch_settles_as_its_events_do(
    messages: list[tuple[str, str]], broken: set[str], carrier: str
) -> None:
    """Each event is tried at most once; what is not reported is done; order is kept; later all is done."""
    shop = Shop()
    shop.broken = broken
    contents = [delivery(key) for _, key in messages]
    groups = [group for group, _ in messages]
    batch: Any = {
        "sqs": lambda: sqs(*contents),
        "fifo": lambda: fifo(*zip(groups, contents, strict=True)),
        "kinesis": lambda: kinesis(*contents),
    }[carrier]()

    response: Any = shop.router(batch)

    records: Any = batch["Records"]
    names = [_name(record) for record in records]
    again = {each["itemIdentifier"] for each in response["batchItemFailures"]}
    assert len(shop.attempts) == len(set(shop.attempts))
    for name, (_, key) in zip(names, messages, strict=True):
        assert name in again or (key in shop.attempts and key not in broken)
        assert not (carrier == "sqs" and name in again and key not in broken)
    orders: dict[str, set[str | None]] = {"fifo": {*groups}, "kinesis": {None}, "sqs": set()}
    for order in orders[carrier]:
        states = [n in again for n, g in zip(names, groups, strict=True) if order in (None, g)]
        assert states == sorted(states)
    shop.broken = set()
    assert shop.router(batch) == failed()
    assert sorted(shop.done) == sorted({key for _, key in messages})


def _name(record: Any) -> str:
    name = record["kinesis"]["sequenceNumber"] if "kinesis" in record else record["messageId"]
    return str(name)


def test_claims_of_the_same_event_follow_the_first() -> None:
    """In progress until it has ended; then a duplicate, or to be delivered again."""
    seconds = [1_800_000_000.0]
    dedupe = Deduplicator(MemoryStore(), consumer="shop", keep_result=True, clock=lambda: seconds[0])
    claims = dedupe.claim_many([delivery("a"), delivery("a"), delivery("b"), delivery("b")])
    first, third = claims[0], claims[2]
    assert isinstance(first, Claimed)
    assert isinstance(third, Claimed)
    assert [type(claim) for claim in claims] == [Claimed, InProgress, Claimed, InProgress]

    with first:
        first.keep_result({"paid": 1})
    third.release()

    second, fourth = claims[1], claims[3]
    assert isinstance(second, Duplicate)
    assert (second.key, second.result) == ("a", {"paid": 1})
    assert isinstance(fourth, InProgress)
    assert fourth.until.timestamp() == seconds[0]


def test_the_documented_loop_over_claims_settles_all() -> None:
    """Nothing is to come again if the first of them was done."""
    dedupe = Deduplicator(MemoryStore(), consumer="shop")
    seen: list[str] = []

    with dedupe.claim_many([delivery("a")] * 3) as claims:
        for claim in claims:
            seen.append(type(claim).__name__)
            if isinstance(claim, Claimed):
                with claim:
                    pass

    assert seen == ["Claimed", "Duplicate", "Duplicate"]


# How failures are told


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.WARNING, logger="partner_events")
    return caplog


def test_a_failed_record_is_logged_with_its_event(shop: Shop, log: pytest.LogCaptureFixture) -> None:
    """In the text, and as fields for structured logs."""
    shop.broken = {"evt_2"}
    second = delivery("evt_2")

    shop.router(sqs(delivery("evt_1"), second))

    (entry,) = log.records
    assert entry.getMessage() == (
        f"Records[1] (message-1) of sqs failed: payment_intent.succeeded, key evt_2, event id {second['id']}"
    )
    fields = vars(entry)
    assert fields["kind"] == "payment_intent.succeeded"
    assert fields["idempotency_key"] == "evt_2"
    assert fields["event_id"] == second["id"]
    assert (fields["carrier"], fields["carrier_record"]) == ("sqs", "Records[1]")
    assert (fields["carrier_record_id"], fields["receive_count"]) == ("message-1", 2)
    assert fields["error"] == "Broken"
    assert entry.exc_info is not None


def test_the_exception_of_one_event_is_shown_once(shop: Shop, log: pytest.LogCaptureFixture) -> None:
    """Each of its deliveries has its line."""
    shop.broken = {"a"}

    shop.router(sqs(delivery("a"), delivery("a")))

    assert [bool(entry.exc_info) for entry in log.records] == [True, False]
    assert (
        "Records[1] (message-1) of sqs failed with Broken: payment_intent.succeeded, key a"
        in log.records[1].getMessage()
    )


def test_a_delivery_that_is_not_identified_is_logged_with_what_it_has(
    shop: Shop, log: pytest.LogCaptureFixture
) -> None:
    """Its envelope says which one it is; what is not a delivery has its record."""
    headless = {**delivery("a"), "detail": {"id": 1}}

    shop.router(sqs(headless, "{"))

    assert log.records[0].getMessage() == (
        f"Records[0] (message-0) of sqs failed: payment_intent.succeeded, event id {headless['id']}"
    )
    assert log.records[1].getMessage() == "Records[1] (message-1) of sqs failed"


def test_nothing_from_outside_forges_a_line(shop: Shop, log: pytest.LogCaptureFixture) -> None:
    """It is escaped and bounded."""
    stranger = delivery("a", **{"source": "x", "detail-type": "paid\n\x1b[31m\u202e" + "y" * 1000})

    shop.router(sqs(stranger, stranger))

    text = log.records[0].getMessage()
    assert text.isprintable()
    assert r"paid\n\x1b[31m\u202e" in text
    assert len(text) < 500


def test_a_record_of_many_failures_does_not_flood_the_log(shop: Shop, log: pytest.LogCaptureFixture) -> None:
    """Of a thousand things that are no events five hundred are read, and ten of them logged."""
    shop.router(sqs([0] * 1000, "{"))

    assert [entry.getMessage() for entry in log.records[-2:]] == [
        "Records[0] (message-0) of sqs: 491 more events failed",
        "Records[1] (message-1) of sqs failed",
    ]
    assert len(log.records) == 12


@pytest.mark.parametrize("wrap", [sns, carriers.logs, carriers.pipe])
def test_a_group_of_exceptions_says_which_events_failed(
    wrap: Callable[..., Any], shop: Shop, log: pytest.LogCaptureFixture
) -> None:
    """In its text and its attribute; the log has their fields."""
    shop.broken = {"a", "b"}

    with pytest.raises(EventsFailedError) as caught:
        shop.router(wrap(delivery("a"), delivery("ok"), delivery("b"), delivery("a")))

    group = caught.value
    assert [str(error) for error in group.exceptions] == ["a", "b"]
    assert [failure.log_fields()["idempotency_key"] for failure in group.failures] == ["a", "b", "a"]
    assert all(isinstance(failure.event, PaymentIntentSucceeded) for failure in (group.failures[0],))
    assert group.message.startswith("3 events of the records failed: ")
    assert "payment_intent.succeeded, key b, event id" in group.message
    assert [vars(entry)["idempotency_key"] for entry in log.records] == ["a", "b", "a"]
    assert not any(entry.exc_info for entry in log.records)
    assert pickle.loads(pickle.dumps(group)).failures[1].identity == group.failures[1].identity


def test_a_group_of_many_names_some(shop: Shop) -> None:
    """Its text stays short."""
    shop.broken = {f"evt_{n}" for n in range(50)}

    with pytest.raises(EventsFailedError) as caught:
        shop.router(sns(*[delivery(key) for key in sorted(shop.broken)]))

    assert caught.value.message.endswith("; and 40 more")
    assert len(caught.value.failures) == 50


def test_the_exception_of_a_single_delivery_passes_and_the_log_says_whose_it_is(
    shop: Shop, log: pytest.LogCaptureFixture
) -> None:
    """It is not shown twice."""
    shop.broken = {"a"}
    raw = delivery("a")

    with pytest.raises(Broken):
        shop.router(raw)

    (entry,) = log.records
    assert entry.getMessage() == (
        f"the Lambda event failed with Broken: payment_intent.succeeded, key a, event id {raw['id']}"
    )
    assert vars(entry)["idempotency_key"] == "a"
    assert entry.exc_info is None


def test_fields_of_a_log_are_json(shop: Shop, log: pytest.LogCaptureFixture) -> None:
    """And an event's own say what brought it."""
    seen: list[dict[str, object]] = []
    router = Router()
    router.otherwise(lambda event: seen.append(event.log_fields()))

    router(sqs(delivery("a")))

    assert json.loads(json.dumps(seen))[0]["carrier_record_id"] == "message-0"
    assert seen[0]["carrier_record"] == "Records[0]"


# Times that do not fit


def warnings(log: pytest.LogCaptureFixture) -> list[str]:
    return [entry.getMessage() for entry in log.records if entry.levelno == logging.WARNING]


def test_an_attempt_longer_than_lambda_retries_is_warned_of_once(
    shop: Shop, log: pytest.LogCaptureFixture
) -> None:
    """A killed one would hold its event past both retries."""
    for n in range(3):
        shop.router(delivery(f"evt_{n}"), LambdaContext(remaining_time=900_000))

    (text,) = warnings(log)
    assert text.startswith("an attempt may run for 900 s")
    assert "timeout below 180 s" in text


@pytest.mark.parametrize("remaining", [1_000, 30_000, 179_000])
def test_times_that_fit_are_not_warned_of(
    remaining: int, shop: Shop, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor is a queue's function that may run for long, nor anything outside of Lambda."""
    shop.router(delivery("a"))
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "shop")
    shop.router(delivery("b"), LambdaContext(remaining_time=remaining))
    shop.router(sqs(delivery("c")), LambdaContext(remaining_time=900_000))

    assert warnings(log) == []


def test_a_router_without_deduplication_holds_nothing(log: pytest.LogCaptureFixture) -> None:
    """So there is nothing to warn of."""
    router = Router(unknown="ignore")

    router(delivery("a"), LambdaContext(remaining_time=900_000))

    assert warnings(log) == []


def test_a_call_without_context_in_lambda_is_warned_of(
    shop: Shop, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The configured lease is longer than Lambda retries."""
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "shop")

    shop.router(delivery("a"))
    shop.router(delivery("b"))
    Shop(lease=timedelta(minutes=1)).router(delivery("c"))

    (text,) = warnings(log)
    assert "call router(event, context)" in text


def test_a_queue_that_delivers_again_too_soon_is_warned_of(
    shop: Shop, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the attempt before may still run: the receive counts show it."""
    monkeypatch.setattr("partner_events._router.timing.time", lambda: 1_545_082_649.185 + 40)
    batch: Any = sqs(delivery("a"), delivery("b"))
    batch["Records"][1]["attributes"]["ApproximateReceiveCount"] = "3"

    shop.router(batch, LambdaContext(remaining_time=15_000))
    assert warnings(log) == []
    shop.router(batch, LambdaContext(remaining_time=30_000))

    (text,) = warnings(log)
    assert text.startswith(
        "the queue delivered a message again after 20 s, while an attempt may run for 30 s"
    )


def test_records_stay_in_view_of_handlers(shop: Shop) -> None:
    """An event knows its carrier record, also if it is there several times."""
    records: list[CarrierRecord | None] = []

    @shop.router.on(ChargeRefunded)
    def refund(event: PartnerEvent) -> None:
        records.append(event.carrier_record)

    shop.router(sqs(delivery("a"), {**delivery("r"), "detail-type": "charge.refunded"}))

    assert [record and record.path for record in records] == [("Records", 1)]
