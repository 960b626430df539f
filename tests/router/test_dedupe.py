"""Routers that handle each event once."""

import asyncio
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from conftest import ROOT, Json
from dedupe.workers import delivery
from support import carriers
from support.carriers import failed, fifo, kinesis, sns, sqs

from partner_events import DuplicateEvent, InvalidEventError, PartnerEvent, Router
from partner_events.dedupe import (
    Change,
    Claimed,
    Deduplicator,
    Entry,
    EventInProgressError,
    InProgress,
    LeaseLostError,
    MemoryStore,
    StoreUnavailableError,
)
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded


class CountingStore(MemoryStore):
    """Counts its calls, and is not available when told so."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0
        self.is_down = False

    def _call(self) -> None:
        self.calls += 1
        if self.is_down:
            raise StoreUnavailableError("down", store="memory", operation="any")

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        self._call()
        return super().claim(entries, now=now)

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        self._call()
        return super().settle(changes)


class Broken(Exception):
    """What a user's handler raises."""


class Shop:
    """A router with its store, and what was paid for. Payments whose key is in ``broken`` fail."""

    def __init__(self, **options: Any) -> None:
        self.store = CountingStore()
        self.seconds = 1_800_000_000.0
        self.dedupe = Deduplicator(self.store, consumer="shop", clock=lambda: self.seconds, **options)
        self.router = Router(dedupe=self.dedupe)
        self.paid: list[str] = []
        self.broken: set[str] = set()
        self.router.on(PaymentIntentSucceeded)(self.pay)

    def pay(self, event: PaymentIntentSucceeded) -> dict[str, str]:
        key = event.idempotency_key.value
        if key in self.broken:
            raise Broken(key)
        self.paid.append(key)
        return {"paid": key}


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_an_event_is_handled_once(shop: Shop) -> None:
    """A re-send under another envelope id is a duplicate, which has no result unless results are kept."""
    assert shop.router(delivery("evt_1")) == {"paid": "evt_1"}
    assert shop.router(delivery("evt_1")) is None

    assert shop.paid == ["evt_1"]
    assert shop.store.calls == 3


def test_results_are_kept_if_the_deduplicator_says_so() -> None:
    """The duplicate gets what the handler returned."""
    shop = Shop(keep_result=True)

    assert shop.router(delivery("evt_1")) == shop.router(delivery("evt_1")) == {"paid": "evt_1"}
    assert shop.paid == ["evt_1"]


def test_a_batch_is_claimed_in_one_call_and_recorded_event_by_event(shop: Shop) -> None:
    """Also if events are in it several times: they settle together."""
    response = shop.router(sqs(*[delivery(f"evt_{n % 8}") for n in range(10)]))

    assert response == failed()
    assert shop.store.calls == 1 + 8
    assert shop.router(sqs(delivery("evt_0"), delivery("evt_1"))) == failed()
    assert shop.paid == [f"evt_{n}" for n in range(8)]


def test_a_failed_event_is_handled_again(shop: Shop) -> None:
    """The others of its batch are not."""
    shop.broken = {"evt_1"}
    batch = sqs(*[delivery(f"evt_{n}") for n in range(3)])

    assert shop.router(batch) == failed("message-1")
    shop.broken = set()
    assert shop.router(batch) == failed()

    assert shop.paid == ["evt_0", "evt_2", "evt_1"]


def test_an_event_in_progress_comes_again(shop: Shop) -> None:
    """Another worker has it: alone it is an error, in a batch a failure."""
    claim = shop.dedupe.claim(delivery("evt_1"))
    assert isinstance(claim, Claimed)

    with pytest.raises(EventInProgressError):
        shop.router(delivery("evt_1"))
    with pytest.raises(EventInProgressError):
        shop.router(sns(delivery("evt_1")))
    assert shop.router(sqs(delivery("evt_1"), delivery("evt_2"))) == failed("message-0")

    assert shop.paid == ["evt_2"]


def test_order_is_kept(shop: Shop) -> None:
    """Behind a failure nothing of the group is handled, and its claims are given back."""
    shop.broken = {"evt_0"}
    messages = fifo(*[(group, delivery(f"evt_{n}")) for n, group in enumerate("aba")])

    assert shop.router(messages) == failed("message-0", "message-2")
    assert shop.router(kinesis(delivery("evt_0"), delivery("evt_2"))) == carriers.failed(
        *[f"4959033827149025660855969253836157109592157598913658{n}" for n in range(2)]
    )
    shop.broken = set()
    assert shop.router(messages) == failed()

    assert shop.paid == ["evt_1", "evt_0", "evt_2"]


def test_bad_records_and_unknown_kinds_do_not_keep_others_from_being_claimed(shop: Shop) -> None:
    """What is no delivery, has no key, or has no handler is that record's failure alone."""
    stranger = {**delivery("evt_2"), "source": "aws.partner/example.com/x"}
    keyless = {**stranger, "id": ""}

    response = shop.router(sqs("{", keyless, stranger, delivery("evt_1")))

    assert response == failed("message-0", "message-1", "message-2")
    assert shop.paid == ["evt_1"]


def test_an_event_without_a_key_is_an_error(shop: Shop) -> None:
    """It is not handled as if it were new."""
    shop.router.otherwise(lambda event: None)

    with pytest.raises(InvalidEventError, match="no idempotency key"):
        shop.router({**delivery("x"), "source": "aws.partner/example.com/x", "id": ""})


def test_ignored_events_are_not_recorded() -> None:
    """When there is a handler later, they are new to it."""
    store = CountingStore()
    dedupe = Deduplicator(store, consumer="shop")

    Router(dedupe=dedupe, unknown="ignore")(delivery("evt_1"))

    assert store.calls == 0


def test_an_event_that_cannot_be_parsed_is_given_back(shop: Shop) -> None:
    """So that a version which can read it will handle it."""
    deep: Json = {}
    for _ in range(1_000):
        deep = {"last_payment_error": {"payment_intent": deep}, "object": "payment_intent"}
    bad: dict[str, Any] = delivery("evt_1")
    bad["detail"] = {**bad["detail"], "data": {"object": deep}}

    with pytest.raises(InvalidEventError):
        shop.router(bad)

    assert isinstance(shop.dedupe.claim(delivery("evt_1")), Claimed)


def test_a_store_that_is_down_fails_the_batch(shop: Shop) -> None:
    """All of it comes again: nothing was handled."""
    shop.store.is_down = True

    with pytest.raises(StoreUnavailableError):
        shop.router(sqs(delivery("evt_1")))

    assert shop.paid == []


def test_what_cannot_be_recorded_has_failed(shop: Shop) -> None:
    """It comes again, and stays claimed until its lease ends: it is done, so it is not given back."""

    @shop.router.on(ChargeRefunded)
    def refund(event: ChargeRefunded) -> None:
        shop.store.is_down = True

    refunded = {**delivery("evt_3"), "detail-type": "charge.refunded"}
    shop.router(delivery("evt_0"))

    response = shop.router(sqs(delivery("evt_0"), delivery("evt_1"), refunded))

    assert response == failed("message-2")
    shop.store.is_down = False
    assert isinstance(shop.dedupe.claim(delivery("evt_3")), InProgress)


def test_recording_is_tried_again_at_the_end_of_the_batch(shop: Shop) -> None:
    """A store that comes back in time has all of it."""

    @shop.router.on(ChargeRefunded)
    def refund(event: ChargeRefunded) -> None:
        shop.store.is_down = not shop.store.is_down

    refunds = [{**delivery(key), "detail-type": "charge.refunded"} for key in ("evt_1", "evt_3")]

    batch = sqs(refunds[0], refunds[0], delivery("evt_2"), refunds[1])

    assert shop.router(batch) == failed()

    assert shop.store.is_down is False
    assert [type(claim).__name__ for claim in shop.dedupe.claim_many(refunds)] == ["Duplicate"] * 2


def test_a_lease_that_was_lost_is_told(shop: Shop) -> None:
    """By the one event's error, and by a failure in a batch: another worker has recorded it."""

    @shop.router.on(ChargeRefunded)
    def refund(event: ChargeRefunded) -> None:
        shop.seconds += timedelta(minutes=10).total_seconds()
        claim = shop.dedupe.claim(event)
        assert isinstance(claim, Claimed)
        claim.complete()

    first, second = ({**delivery(key), "detail-type": "charge.refunded"} for key in ("evt_1", "evt_2"))

    with pytest.raises(LeaseLostError):
        shop.router(first)
    assert shop.router(sqs(second)) == failed("message-0")


def test_a_process_that_ends_gives_its_claims_back(shop: Shop) -> None:
    """What was done before is recorded."""

    @shop.router.on(ChargeRefunded)
    def refund(event: ChargeRefunded) -> None:
        raise KeyboardInterrupt

    refunded = {**delivery("evt_2"), "detail-type": "charge.refunded"}

    with pytest.raises(KeyboardInterrupt):
        shop.router(sqs(delivery("evt_1"), refunded, delivery("evt_3")))

    claims = shop.dedupe.claim_many([delivery(f"evt_{n}") for n in (1, 2, 3)])
    assert [type(claim).__name__ for claim in claims] == ["Duplicate", "Claimed", "Claimed"]


def test_async_handlers_handle_once_too(shop: Shop) -> None:
    """Called and awaited; the store leaves the event loop free."""

    @shop.router.on(ChargeRefunded)
    async def refund(event: ChargeRefunded) -> str:
        await asyncio.sleep(0)
        shop.paid.append("refund")
        return "done"

    first, second = ({**delivery(key), "detail-type": "charge.refunded"} for key in ("evt_1", "evt_2"))

    assert shop.router(first) == "done"
    assert asyncio.run(shop.router.call_async(first)) is None
    assert asyncio.run(shop.router.call_async(sqs(second, delivery("evt_3")))) == failed()
    assert shop.paid == ["refund", "refund", "evt_3"]


def test_an_included_router_has_no_deduplicator_of_its_own(shop: Shop) -> None:
    """Which of the two would count is said, not guessed."""
    with pytest.raises(ValueError, match="only the router that Lambda calls may have one"):
        Router().include(shop.router)


def test_a_deployed_router_is_tried_with_another_store() -> None:
    """With its handlers, hooks and settings, and a clock of the test's; the router itself is as it was."""
    shop, store = Shop(keep_result=True), CountingStore()
    moments: list[str] = []
    tried = shop.router.with_store(store, clock=lambda: 1_900_000_000.0)
    shop.router.on(ChargeRefunded)(lambda event: "refunded")

    @shop.router.on_duplicate
    def note(duplicate: DuplicateEvent, context: object) -> None:
        moments.append(f"{duplicate.when:%Y-%m-%d}")

    assert tried(delivery("evt_1")) == tried(delivery("evt_1")) == {"paid": "evt_1"}
    assert tried({**delivery("evt_2"), "detail-type": "charge.refunded"}) == "refunded"

    assert (shop.store.calls, store.calls) == (0, 5)
    assert moments == ["2030-03-17"]
    assert shop.router(delivery("evt_1")) == {"paid": "evt_1"}
    assert shop.paid == ["evt_1", "evt_1"]
    with pytest.raises(ValueError, match="no store"):
        Router().with_store(store)


def test_a_duplicate_is_dropped_before_its_models_are_imported() -> None:
    """In a process of its own: the event's class is there, since a handler names it, and no model is."""
    code = """
import json, sys
from pathlib import Path
from partner_events import Router
from partner_events.dedupe import Claimed, Deduplicator, MemoryStore
from partner_events.stripe import PaymentIntentSucceeded
dedupe = Deduplicator(MemoryStore(), consumer="shop")
router = Router(dedupe=dedupe)
router.on(PaymentIntentSucceeded)(lambda event: 1)
raw = json.loads(Path("samples/stripe/payment_intent.succeeded.json").read_text())
dedupe.claim(raw).complete()
assert router(raw) is None
models = [name for name in sys.modules if ".models." in name and not name.endswith("._types")]
built = PaymentIntentSucceeded.__pydantic_complete__
print(json.dumps([models, built]))
"""
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=600, check=True
    )

    assert run.stdout == "[[], false]\n"


def test_handlers_are_registered_without_building_a_model() -> None:
    """Nor does a router import patterns, deduplication, asyncio or logging."""
    code = """
import sys
from partner_events import Router
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded
router = Router()
router.on(PaymentIntentSucceeded, ChargeRefunded)(lambda event: 1)
assert not PaymentIntentSucceeded.__pydantic_complete__
names = ("asyncio", "logging", "partner_events.patterns", "partner_events.dedupe")
print([name for name in names if name in sys.modules])
"""
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=True
    )

    assert run.stdout == "[]\n"


def test_the_type_of_events_is_kept_by_the_deduplicators_own_decorator(shop: Shop) -> None:
    """`once` below `on` is for one handler what ``dedupe`` is for all."""
    router = Router()
    single = Deduplicator(MemoryStore(), consumer="single")

    @router.on(PaymentIntentSucceeded)
    @single.once
    def pay(event: PartnerEvent, context: object) -> object:
        return context

    assert router(delivery("evt_1"), "context") == "context"
    assert router(delivery("evt_1"), "context") is None
