"""Routers behind subscribers of a new event bus: no partial response, required sources, replays."""

import asyncio
import json
from typing import Any

import pytest
from conftest import Json
from dedupe.workers import delivery
from support.carriers import failed, sqs
from support.new_bus import dead_letter, delivered

from partner_events import (
    EventsFailedError,
    InvalidEventError,
    PartnerEvent,
    Router,
    SubscriberDeadLetterError,
    UnprovenSourceError,
    parse_events,
)
from partner_events.dedupe import Claimed, Deduplicator, Duplicate, MemoryStore, ReplayNameError
from partner_events.stripe import PaymentIntentSucceeded


class Broken(Exception):
    """What a handler raises."""


class Shop:
    """Handles payments, and fails those in ``broken``."""

    def __init__(self, *, dedupe: Deduplicator | None = None, require_source: bool = False) -> None:
        self.router = Router(dedupe=dedupe, require_source=require_source)
        self.handled: list[str] = []
        self.broken: set[str] = set()
        self.router.on(PaymentIntentSucceeded)(self.pay)

    def pay(self, event: PaymentIntentSucceeded) -> str:
        key = event.idempotency_key.value
        self.handled.append(key)
        if key in self.broken:
            raise Broken(key)
        return key


def batch(*keys: str, **said: object) -> list[Json]:
    return [delivered(delivery(key), number, **said) for number, key in enumerate(keys)]


@pytest.mark.parametrize(
    "lambda_event", [batch("a", "b"), [delivery("a"), delivery("b")]], ids=["meta", "raw"]
)
def test_a_batch_has_no_response(lambda_event: Any) -> None:
    """A new event bus takes none: nothing is to be mistaken for one."""
    shop = Shop()

    assert shop.router(lambda_event) is None
    assert shop.handled == ["a", "b"]


@pytest.mark.parametrize("form", ["sync", "async", "text"])
def test_what_fails_fails_the_batch_after_all_of_it_was_handled(form: str) -> None:
    """So that it is delivered again, as a whole."""
    shop = Shop()
    shop.broken = {"a"}
    lambda_event = batch("a", "b", "c")

    def call() -> object:
        if form == "async":
            return asyncio.run(shop.router.call_async(lambda_event))
        return shop.router(json.dumps(lambda_event) if form == "text" else lambda_event)

    with pytest.raises(Broken, match="a"):
        call()

    assert shop.handled == ["a", "b", "c"]


def test_several_failures_are_a_group_that_names_each() -> None:
    """A bad element among them, with its index."""
    shop = Shop()
    shop.broken = {"a"}

    with pytest.raises(EventsFailedError) as caught:
        shop.router([*batch("a"), {"SystemMetadata": {"aws:DeliveryType": "LIVE"}}, *batch("b")])

    assert [failure.record.path for failure in caught.value.failures] == [(0,), (1,)]
    assert [type(error) for error in caught.value.exceptions] == [Broken, InvalidEventError]
    assert shop.handled == ["a", "b"]


def test_one_event_by_itself_returns_what_its_handler_returns() -> None:
    """With MaxBatchSize 1, as of a rule."""
    shop = Shop()

    assert shop.router(batch("a")[0]) == "a"
    shop.broken = {"b"}
    with pytest.raises(Broken):
        shop.router(batch("b")[0])


@pytest.mark.parametrize("empty", [[], (), "[]", b" []"])
def test_an_empty_batch_is_nothing_to_do(empty: Any) -> None:
    """And has no response either; a queue's has."""
    assert Shop().router(empty) is None
    assert Shop().router({"Records": []}) == failed()


@pytest.mark.parametrize("count", [100, 101, 500, 501])
def test_a_large_batch_is_handled_whole(count: int) -> None:
    """Lambda takes 100, the API 500; neither limit is the router's."""
    shop = Shop(dedupe=Deduplicator(MemoryStore(), consumer="shop"))

    assert shop.router(batch(*(f"evt_{number}" for number in range(count)))) is None

    assert len(shop.handled) == count


def test_a_batch_that_comes_again_does_what_had_failed() -> None:
    """With deduplication, the neighbours of a poisonous event are handled once."""
    shop = Shop(dedupe=Deduplicator(MemoryStore(), consumer="shop"))
    shop.broken = {"b"}

    for _ in range(3):
        with pytest.raises(Broken):
            shop.router(batch("a", "b", "c"))

    assert shop.handled == ["a", "b", "c", "b", "b"]


def test_in_a_queue_failed_messages_are_reported() -> None:
    """A queue between is one way to a partial response."""
    shop = Shop()
    shop.broken = {"a"}

    assert shop.router(sqs(*batch("a", "b"))) == failed("message-0")


def test_a_dead_letter_fails_its_message() -> None:
    """There is nothing to handle, and nothing may be lost."""
    shop = Shop()

    assert shop.router(sqs(dead_letter("ee44"), batch("a")[0])) == failed("message-0")
    with pytest.raises(SubscriberDeadLetterError):
        shop.router(dead_letter("ee44"))


# Required sources


def test_a_required_source_lets_partners_events_through() -> None:
    """They are proven to the handlers."""
    router = Router(require_source=True)
    seen: list[bool] = []
    router.otherwise(lambda event: seen.append(event.is_proven))

    router(batch("a", "b"))
    router(batch("c")[0])

    assert seen == [True] * 3


def test_without_its_proof_an_event_is_not_handled() -> None:
    """Forged ones and RAW ones fail; the others are handled first."""
    shop = Shop(require_source=True)
    forged = delivered(delivery("x"), aws_Source=None, aws_DetailType=None)

    with pytest.raises(EventsFailedError) as caught:
        shop.router([forged, *batch("a"), delivery("y"), *batch("b")])

    assert {type(error) for error in caught.value.exceptions} == {UnprovenSourceError}
    assert shop.handled == ["a", "b"]
    with pytest.raises(UnprovenSourceError):
        shop.router(delivery("z"))
    assert shop.router(sqs(*batch("c"))) == failed("message-0")
    assert shop.handled == ["a", "b"]


def test_a_contradiction_fails_without_the_option_too() -> None:
    """It is nothing that EventBridge makes."""
    shop = Shop()

    with pytest.raises(UnprovenSourceError):
        shop.router(batch("a", aws_Source="com.example.shop"))
    assert shop.handled == []


def test_an_included_router_does_not_lose_its_requirement() -> None:
    """The router that Lambda calls has to have it."""
    inner = Router(require_source=True)

    with pytest.raises(ValueError, match="requires a source"):
        Router().include(inner)
    Router(require_source=True).include(inner)


def test_a_router_on_another_store_requires_the_same() -> None:
    """It is the one that is deployed."""
    shop = Shop(dedupe=Deduplicator(MemoryStore(), consumer="shop"), require_source=True)

    with pytest.raises(UnprovenSourceError):
        shop.router.with_store(MemoryStore())(delivery("a"))


# Deduplication


def replays(dedupe: Deduplicator, *forms: str) -> list[str]:
    """What becomes of deliveries of one event, each completed before the next."""
    found: list[str] = []
    for form in forms:
        (event,) = events(form)
        claim = dedupe.claim(event)
        found.append(type(claim).__name__)
        if isinstance(claim, Claimed):
            claim.complete()
    return found


def events(form: str) -> list[PartnerEvent]:
    return list(parse_events(batch("a", aws_DeliveryType=form)))


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ({"replays": "skip"}, ["Claimed", "Duplicate", "Duplicate", "Duplicate"]),
        ({"replays": "reprocess"}, ["Claimed", "Claimed", "Claimed", "Duplicate"]),
        ({"replays": "per-replay", "replay_name": "may"}, ["Claimed", "Claimed", "Duplicate", "Duplicate"]),
    ],
)
def test_a_replay_by_a_subscriber_is_a_replay(policy: Any, expected: list[str]) -> None:
    """The key is that of the event; the delivery type says that it is one."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", **policy)

    assert replays(dedupe, "LIVE", "REPLAY", "REPLAY", "LIVE") == expected


def test_each_name_of_a_replay_is_one() -> None:
    """Functions of two replaying subscribers share the store."""
    store = MemoryStore()
    may, june = (
        Deduplicator(store, consumer="c", replays="per-replay", replay_name=name) for name in ("may", "june")
    )

    assert replays(may, "REPLAY", "REPLAY") == ["Claimed", "Duplicate"]
    assert replays(june, "REPLAY", "REPLAY") == ["Claimed", "Duplicate"]


def test_an_archives_name_counts_before_the_users() -> None:
    """It is the replay's own."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays="per-replay", replay_name="may")
    archived = delivered(delivery("a", **{"replay-name": "june"}), aws_DeliveryType="REPLAY")
    first = dedupe.claim(delivery("a", **{"replay-name": "june"}))
    assert isinstance(first, Claimed)
    first.complete()
    router = Router(dedupe=dedupe)
    seen: list[PartnerEvent] = []
    router.on(PaymentIntentSucceeded)(seen.append)

    router([archived])

    assert seen == []


def test_a_replay_without_a_name_is_refused_with_advice() -> None:
    """It could be handled never, or each time: neither is what was asked for."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays="per-replay")
    (event,) = events("REPLAY")

    with pytest.raises(ReplayNameError, match=r"replay_name=os\.environ") as caught:
        dedupe.claim(event)
    with pytest.raises(ReplayNameError):
        dedupe.claim_many([event])

    assert caught.value.key == "a"
    assert replays(dedupe, "LIVE") == ["Claimed"]


def test_a_router_fails_such_a_replay_alone() -> None:
    """Its neighbours are handled."""
    shop = Shop(dedupe=Deduplicator(MemoryStore(), consumer="shop", replays="per-replay"))

    with pytest.raises(ReplayNameError):
        shop.router([*batch("a", aws_DeliveryType="REPLAY"), *batch("b")])

    assert shop.handled == ["b"]


@pytest.mark.parametrize("policy", [{"replay_name": "may"}, {"replays": "per-replay", "replay_name": ""}])
def test_a_name_that_counts_nothing_is_refused(policy: Any) -> None:
    """Rather than not looked at."""
    with pytest.raises(ValueError, match="replay_name"):
        Deduplicator(MemoryStore(), consumer="c", **policy)


def test_the_two_buses_share_the_history() -> None:
    """What a rule has brought is a duplicate from a subscriber: nothing is handled twice on the move."""
    dedupe = Deduplicator(MemoryStore(), consumer="c")
    first = dedupe.claim(delivery("a"))
    assert isinstance(first, Claimed)
    first.complete()

    (event,) = events("LIVE")

    assert isinstance(dedupe.claim(event), Duplicate)
