"""Leases that fit: they end with the attempt of Lambda's that took them, or as configured."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from conftest import ROOT

from dedupe.workers import delivery
from partner_events import Router
from partner_events.dedupe import (
    Claimed,
    Deduplicator,
    Duplicate,
    EventInProgressError,
    InProgress,
    LeaseLostError,
    MemoryStore,
    SQLiteStore,
)
from partner_events.stripe import PaymentIntentSucceeded

START = 1_800_000_000.0
RETRIES = (90, 210)
"""When Lambda runs again what a function with a timeout of 30 s left: after 1 minute, and after 2 more."""


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


class Context:
    """Lambda's, as far as it is asked."""

    def __init__(self, remaining: object = 30_000) -> None:
        self.remaining = remaining

    def get_remaining_time_in_millis(self) -> object:
        return self.remaining


class Killed(BaseException):
    """What ends an attempt in the middle, without a chance to clean up: see `killed`."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dedupe(clock: Clock) -> Deduplicator:
    return Deduplicator(MemoryStore(), consumer="shop", clock=clock)


def until(claim: object) -> float:
    """Seconds from the start to the end of a lease."""
    assert isinstance(claim, Claimed)
    assert claim.until is not None
    return (claim.until - datetime.fromtimestamp(START, UTC)).total_seconds()


@contextmanager
def stopped_in_a_thread(function: Callable[[threading.Event], object]) -> Generator[None, None, None]:
    """Runs in a thread what stops for good at an event, as a killed process does.

    With the block the thread ends, too: nothing of a test outlasts it.
    """
    goes_on = threading.Event()

    def run() -> None:
        with suppress(LeaseLostError):
            function(goes_on)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        goes_on.set()
        thread.join()


@pytest.mark.parametrize("remaining", [30_000, 900_000, 1, 12_345.6])
def test_a_lease_ends_with_the_attempt(dedupe: Deduplicator, remaining: float) -> None:
    """Shorter or longer than the configured one."""
    claim = dedupe.claim(delivery("evt_1"), context=Context(remaining))

    assert until(claim) == int(remaining) / 1000


@pytest.mark.parametrize(
    "context", [None, object(), "context", MagicMock(), Context(None), Context(True), Context("30000")]
)
def test_without_a_context_the_configured_lease_holds(dedupe: Deduplicator, context: object) -> None:
    """Also if the object is something else, such as a mock whose answers are mocks."""
    assert until(dedupe.claim(delivery("evt_1"), context=context)) == 300


def test_an_attempt_that_is_over_holds_nothing(dedupe: Deduplicator, clock: Clock) -> None:
    """Others wait for the clocks' difference, and no longer."""
    claim = dedupe.claim(delivery("evt_1"), context=Context(-5))

    assert until(claim) == 0
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)
    clock.now += 1
    assert isinstance(dedupe.claim(delivery("evt_1")), Claimed)


def test_others_wait_until_clocks_agree_that_the_attempt_is_over(dedupe: Deduplicator, clock: Clock) -> None:
    """A second longer than the attempt may run, by default."""
    dedupe.claim(delivery("evt_1"), context=Context())

    clock.now += 30.999
    waiting = dedupe.claim(delivery("evt_1"), context=Context())
    clock.now = START + 31
    following = dedupe.claim(delivery("evt_1"), context=Context())

    assert isinstance(waiting, InProgress)
    assert waiting.until == datetime.fromtimestamp(START + 31, UTC)
    assert isinstance(following, Claimed)


def test_batches_and_async_claims_take_the_context_too(dedupe: Deduplicator) -> None:
    """As `claim` does."""

    async def claim() -> list[float]:
        one = await dedupe.claim_async(delivery("evt_1"), context=Context())
        several = await dedupe.claim_many_async([delivery("evt_2")], context=Context())
        return [until(one), until(several[0])]

    assert asyncio.run(claim()) == [30, 30]
    assert until(dedupe.claim_many([delivery("evt_3")], context=Context())[0]) == 30


def test_an_extended_lease_ends_with_the_attempt_too(dedupe: Deduplicator) -> None:
    """Unless another length is given."""
    context = Context()
    claim = dedupe.claim(delivery("evt_1"), context=context)
    assert isinstance(claim, Claimed)

    context.remaining = 10_000
    claim.extend()
    assert until(claim) == 10
    claim.extend(timedelta(minutes=2))
    assert until(claim) == 120


def test_at_most_once_has_no_lease(clock: Clock) -> None:
    """The context changes nothing."""
    dedupe = Deduplicator(MemoryStore(), consumer="shop", clock=clock, mode="at_most_once")

    claim = dedupe.claim(delivery("evt_1"), context=Context())

    assert isinstance(claim, Claimed)
    assert claim.until is None
    assert dedupe.held_for(Context()) is None


def test_how_long_others_wait_is_said(dedupe: Deduplicator) -> None:
    """With a context and without."""
    assert dedupe.held_for() == timedelta(minutes=5, seconds=1)
    assert dedupe.held_for(Context()) == timedelta(seconds=31)


# Functions with once

Form = Callable[[Deduplicator, Callable[[], object]], Callable[[Any, Context], object]]


def as_function(dedupe: Deduplicator, work: Callable[[], object]) -> Callable[[Any, Context], object]:
    @dedupe.once
    def handler(raw: dict[str, object], context: Context) -> object:
        return work()

    return handler


def as_named(dedupe: Deduplicator, work: Callable[[], object]) -> Callable[[Any, Context], object]:
    @dedupe.once
    def handler(raw: dict[str, object], *, context: Context) -> object:
        return work()

    return lambda raw, context: handler(raw, context=context)


def as_coroutine_function(
    dedupe: Deduplicator, work: Callable[[], object]
) -> Callable[[Any, Context], object]:
    @dedupe.once
    async def handler(raw: dict[str, object], context: Context) -> object:
        return work()

    return lambda raw, context: asyncio.run(handler(raw, context))


def as_router(dedupe: Deduplicator, work: Callable[[], object]) -> Callable[[Any, Context], object]:
    router = Router(dedupe=dedupe)
    router.on(PaymentIntentSucceeded)(lambda event: work())
    return router


def as_async_router(dedupe: Deduplicator, work: Callable[[], object]) -> Callable[[Any, Context], object]:
    router = Router(dedupe=dedupe)

    @router.on(PaymentIntentSucceeded)
    async def pay(event: PaymentIntentSucceeded) -> object:
        return work()

    return lambda raw, context: asyncio.run(router.call_async(raw, context))


def as_once_below_on(dedupe: Deduplicator, work: Callable[[], object]) -> Callable[[Any, Context], object]:
    router = Router()

    @router.on(PaymentIntentSucceeded)
    @dedupe.once
    def pay(event: PaymentIntentSucceeded) -> object:
        return work()

    return router


def as_async_once_below_on(
    dedupe: Deduplicator, work: Callable[[], object]
) -> Callable[[Any, Context], object]:
    router = Router()

    @router.on(PaymentIntentSucceeded)
    @dedupe.once
    async def pay(event: PaymentIntentSucceeded) -> object:
        return work()

    return router


def as_claim_in_a_handler(
    dedupe: Deduplicator, work: Callable[[], object]
) -> Callable[[Any, Context], object]:
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> object:
        claim = dedupe.claim(event)
        if isinstance(claim, InProgress):
            raise EventInProgressError("in progress", key=claim.key, until=claim.until)
        if isinstance(claim, Duplicate):
            return None
        with claim:
            return work()

    return router


FORMS: list[Form] = [
    as_function,
    as_named,
    as_coroutine_function,
    as_router,
    as_async_router,
    as_once_below_on,
    as_async_once_below_on,
    as_claim_in_a_handler,
]


@pytest.mark.parametrize("form", FORMS)
def test_one_of_lambdas_retries_handles_what_a_killed_attempt_left(
    form: Form, dedupe: Deduplicator, clock: Clock
) -> None:
    """With default settings, a timeout of 30 s, and wherever the context is known."""
    begun, done, goes_on = threading.Event(), list[str](), list[threading.Event]()

    def work() -> None:
        if goes_on:
            stop = goes_on.pop()
            begun.set()
            stop.wait()
        done.append("paid")

    def attempt(stop: threading.Event) -> None:
        goes_on.append(stop)
        handler(delivery("evt_1"), Context())

    handler = form(dedupe, work)
    with stopped_in_a_thread(attempt):
        assert begun.wait(600)

        clock.now = START + 20
        with pytest.raises(EventInProgressError):
            handler(delivery("evt_1"), Context())
        for after in RETRIES:
            clock.now = START + after
            handler(delivery("evt_1"), Context())

        assert done == ["paid"]


def test_one_of_lambdas_retries_handles_what_a_process_left_that_died(tmp_path: Path) -> None:
    """A real process, which ends in the middle of its work as if it were killed."""
    code = f"""
import os, sys
sys.path[:0] = {[str(ROOT / "tests")]!r}
from dedupe.workers import delivery
from partner_events import Router
from partner_events.dedupe import Deduplicator, SQLiteStore
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import LambdaContext
dedupe = Deduplicator(SQLiteStore("dedupe.db"), consumer="shop", clock=lambda: {START})
router = Router(dedupe=dedupe)
router.on(PaymentIntentSucceeded)(lambda event: os._exit(137))
router(delivery("evt_1"), LambdaContext(remaining_time=30_000))
"""
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, timeout=600)
    assert run.returncode == 137
    store, clock, done = SQLiteStore(tmp_path / "dedupe.db"), Clock(), list[str]()
    handler = as_router(Deduplicator(store, consumer="shop", clock=clock), lambda: done.append("paid"))

    clock.now = START + 20
    with pytest.raises(EventInProgressError):
        handler(delivery("evt_1"), Context())
    for after in RETRIES:
        clock.now = START + after
        handler(delivery("evt_1"), Context())
    store.close()

    assert done == ["paid"]


def test_the_context_of_one_invocation_is_not_that_of_the_next(dedupe: Deduplicator) -> None:
    """After a call, nothing is left of it."""
    handler = as_once_below_on(dedupe, lambda: None)
    handler(delivery("evt_1"), Context())

    assert until(dedupe.claim(delivery("evt_2"))) == 300


# Batches whose last events wait


def test_a_claim_is_renewed_before_its_turn_if_the_batch_was_slow(dedupe: Deduplicator, clock: Clock) -> None:
    """So that each event has at least half a lease for itself."""
    claims = dedupe.claim_many([delivery(f"evt_{n}") for n in range(8)])
    overlaps: list[object] = []

    with claims:
        for n, claim in enumerate(claims):
            assert isinstance(claim, Claimed)
            with claim:
                clock.now += 100
                overlaps += [dedupe.claim(delivery(f"evt_{n}"))]

    assert {type(each) for each in overlaps} == {InProgress}
    assert isinstance(dedupe.claim(delivery("evt_7")), Duplicate)


@pytest.mark.parametrize("is_async", [False, True])
def test_nothing_begins_after_its_lease(dedupe: Deduplicator, clock: Clock, is_async: bool) -> None:
    """If another worker has claimed it meanwhile, this one does not begin, and says so."""
    done: list[str] = []
    router = Router(dedupe=dedupe)

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> None:
        done.append(event.idempotency_key.value)
        if len(done) == 1:
            clock.now += 400
            other = dedupe.claim(delivery("evt_1"))
            assert isinstance(other, Claimed)

    batch = [delivery("evt_0"), delivery("evt_1"), delivery("evt_2")]
    with pytest.raises(LeaseLostError, match="ran out before its turn in the batch came"):
        asyncio.run(router.call_async(batch)) if is_async else router(batch)

    assert done == ["evt_0", "evt_2"]
