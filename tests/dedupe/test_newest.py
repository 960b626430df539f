"""Newest wins: what is newer, stale, or at the same time; and that no order of deliveries overwrites it."""

import asyncio
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events import parse_event
from partner_events.dedupe import (
    InProgress,
    LeaseLostError,
    MemoryStore,
    Newest,
    NewestWins,
    SQLiteStore,
    Stale,
    Store,
)
from partner_events.stripe import SnapshotEvent
from partner_events.testing import LambdaContext

START = 1_800_000_000


class Clock:
    def __init__(self) -> None:
        self.now: float = START

    def __call__(self) -> float:
        return self.now


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    store = SQLiteStore(tmp_path / "dedupe.db")
    yield store
    store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newest(store: Store, clock: Clock) -> NewestWins:
    return NewestWins(store, consumer="subscriptions", clock=clock)


def event(key: str, second: int) -> SnapshotEvent:
    """An update of a subscription that occurred at a second."""
    raw: Any = read_sample("payment_intent.succeeded")
    raw["detail"] |= {"id": key, "created": second}
    return parse_event(raw, SnapshotEvent)


def at(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)


def apply(newest: NewestWins, key: str, second: int, of: str = "sub_1") -> Newest | Stale | InProgress:
    claim = newest.claim(event(key, second), of)
    if isinstance(claim, Newest):
        with claim:
            pass
    return claim


def test_the_first_event_of_an_object_is_the_newest(newest: NewestWins) -> None:
    """Nothing is known of it before."""
    claim = apply(newest, "evt_1", 100)

    assert isinstance(claim, Newest)
    assert (claim.of, claim.at, claim.applied_at, claim.is_tie) == ("sub_1", at(100), None, False)


def test_an_earlier_event_is_stale_afterwards(newest: NewestWins) -> None:
    """The created event that comes after the update."""
    apply(newest, "evt_updated", 200)

    assert apply(newest, "evt_created", 100) == Stale("sub_1", at(100), at(200))
    assert isinstance(apply(newest, "evt_other", 100, of="sub_2"), Newest)


def test_a_later_event_is_newer(newest: NewestWins) -> None:
    """It knows when the last one occurred."""
    apply(newest, "evt_1", 100)

    claim = apply(newest, "evt_2", 101)

    assert isinstance(claim, Newest)
    assert claim.applied_at == at(100)


def test_an_event_of_the_same_second_is_a_tie(newest: NewestWins) -> None:
    """Nobody knows which is newer; the same event once more is stale."""
    apply(newest, "evt_1", 100)

    assert isinstance(apply(newest, "evt_1", 100), Stale)
    claim = apply(newest, "evt_2", 100)
    assert isinstance(claim, Newest)
    assert claim.is_tie


def test_an_object_has_one_worker_at_a_time(newest: NewestWins, clock: Clock) -> None:
    """Others wait for it, or until its lease ends; then the late one changes nothing."""
    first = newest.claim(event("evt_1", 100), "sub_1")
    assert isinstance(first, Newest)

    waiting = newest.claim(event("evt_2", 200), "sub_1")
    assert waiting == InProgress("evt_2", "documented", at(START + 301))
    clock.now += 301
    second = newest.claim(event("evt_2", 200), "sub_1")
    assert isinstance(second, Newest)
    with pytest.raises(LeaseLostError, match="the lease of the object sub_1 ran out"):
        first.complete()
    second.complete()
    assert isinstance(apply(newest, "evt_1", 100), Stale)


def test_a_lease_ends_with_lambdas_attempt(newest: NewestWins) -> None:
    """As that of an event does."""
    newest.claim(event("evt_1", 100), "sub_1", context=LambdaContext(remaining_time=5_000))

    waiting = newest.claim(event("evt_2", 200), "sub_1")

    assert isinstance(waiting, InProgress)
    assert waiting.until == at(START + 6)


@pytest.mark.parametrize("before", [None, 50])
def test_an_object_is_as_it_was_if_the_work_fails(newest: NewestWins, before: int | None) -> None:
    """The exception passes, and an earlier event may be applied after all."""
    if before:
        apply(newest, "evt_0", before)

    def fail() -> None:
        claim = newest.claim(event("evt_2", 200), "sub_1")
        assert isinstance(claim, Newest)
        with claim:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    claim = apply(newest, "evt_1", 100)
    assert isinstance(claim, Newest)
    assert claim.applied_at == (at(before) if before else None)


def test_what_was_applied_is_forgotten_in_time(newest: NewestWins, clock: Clock) -> None:
    """After ``keep_for``, by default 30 days."""
    apply(newest, "evt_2", 200)
    clock.now += timedelta(days=30).total_seconds()

    assert isinstance(apply(newest, "evt_1", 100), Newest)


def test_it_works_without_blocking_an_event_loop(newest: NewestWins) -> None:
    """The same in coroutines."""

    async def apply_async() -> None:
        claim = await newest.claim_async(event("evt_1", 100), "sub_1")
        assert isinstance(claim, Newest)
        async with claim:
            await asyncio.sleep(0)

    asyncio.run(apply_async())

    assert isinstance(apply(newest, "evt_0", 99), Stale)


def test_wrong_uses_are_refused(newest: NewestWins) -> None:
    """An object without an id, and a claim that has ended."""
    with pytest.raises(ValueError, match="id of the object is empty"):
        newest.claim(event("evt_1", 100), "")
    claim = apply(newest, "evt_1", 100)
    assert isinstance(claim, Newest)
    with pytest.raises(ValueError, match="has ended already"):
        claim.release()


@given(st.permutations(range(6)), st.lists(st.booleans(), min_size=6, max_size=6))
def test_whatever_the_order_the_latest_is_what_stays(order: list[int], fails: list[bool]) -> None:
    """Also if some fail at first and come again."""
    newest, state = NewestWins(MemoryStore(), consumer="c", clock=lambda: START), [-1]
    todo = list(order)
    while todo:
        second = todo.pop(0)
        claim = newest.claim(event(f"evt_{second}", second), "sub_1")
        if not isinstance(claim, Newest):
            assert isinstance(claim, Stale)
            continue
        if fails[second]:
            fails[second] = False
            claim.release()
            todo.append(second)
            continue
        with claim:
            assert second > state[0]
            state[0] = second

    assert state == [5]


def test_threads_do_not_overwrite_what_is_newer(store: Store) -> None:
    """Of many at once, each has the object alone, and times only grow."""
    newest = NewestWins(store, consumer="race", lease=timedelta(minutes=10))
    applied: list[int] = []

    def work(seed: int) -> None:
        seconds = random.Random(seed).sample(range(30), 30)
        for second in seconds:
            claim = newest.claim(event(f"evt_{second}", second), "sub_1")
            if isinstance(claim, Newest):
                with claim:
                    applied.append(second)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))

    assert applied == sorted(set(applied))
    assert isinstance(apply(newest, "evt_last", 1_000), Newest)
