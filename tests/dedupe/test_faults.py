"""Faults that idempotency tools are known for, and that are not here."""

import asyncio
import threading
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from dedupe.workers import delivery
from partner_events import InvalidEventError
from partner_events.dedupe import (
    Claimed,
    Deduplicator,
    Duplicate,
    EventInProgressError,
    InProgress,
    LeaseLostError,
    MemoryStore,
    SQLiteStore,
    Store,
)

Event = Mapping[str, object]


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryStore() if request.param == "memory" else SQLiteStore(tmp_path / "dedupe.db")


def claimed(claim: Claimed | Duplicate | InProgress) -> Claimed:
    assert isinstance(claim, Claimed)
    return claim


def test_a_late_failure_does_not_delete_what_another_worker_completed(store: Store) -> None:
    """A worker whose lease ran out fails after another has done its work."""
    now = [1_800_000_000.0]
    dedupe = Deduplicator(store, consumer="c", clock=lambda: now[0])
    late = claimed(dedupe.claim(delivery("evt_1")))
    now[0] += 3600
    claimed(dedupe.claim(delivery("evt_1"))).complete()

    with pytest.raises(LeaseLostError):
        late.release()
    with pytest.raises(LeaseLostError):
        late_completion(dedupe, now)

    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)


def late_completion(dedupe: Deduplicator, now: list[float]) -> None:
    late = claimed(dedupe.claim(delivery("evt_2")))
    now[0] += 3600
    claimed(dedupe.claim(delivery("evt_2"))).complete()
    late.complete()


def test_a_deduplicated_function_may_call_another_on_the_same_store(store: Store) -> None:
    """Each has its own consumer, and so its own history: both run, and both run once."""
    ran: list[str] = []

    @Deduplicator(store, consumer="mail").once
    def mail(event: Event) -> None:
        ran.append("mail")

    @Deduplicator(store, consumer="fulfilment").once
    def ship(event: Event) -> None:
        mail(event)
        ran.append("ship")

    ship(delivery("evt_1"))
    ship(delivery("evt_1"))
    mail(delivery("evt_1"))

    assert ran == ["mail", "ship"]


def test_an_outer_failure_does_not_repeat_what_an_inner_function_has_done(store: Store) -> None:
    """The inner one is recorded for itself."""
    ran: list[str] = []

    @Deduplicator(store, consumer="mail").once
    def mail(event: Event) -> None:
        ran.append("mail")

    @Deduplicator(store, consumer="fulfilment").once
    def ship(event: Event) -> None:
        mail(event)
        ran.append("ship")
        if ran.count("ship") == 1:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        ship(delivery("evt_1"))
    ship(delivery("evt_1"))

    assert ran == ["mail", "ship", "ship"]


def test_a_function_that_calls_another_of_the_same_consumer_is_told_so(store: Store) -> None:
    """They would wait for each other; the error says what to do."""
    dedupe = Deduplicator(store, consumer="c")

    @dedupe.once
    def inner(event: Event) -> None:
        raise AssertionError

    @dedupe.once
    def outer(event: Event) -> None:
        inner(event)

    with pytest.raises(EventInProgressError, match="its own `consumer`"):
        outer(delivery("evt_1"))


def test_a_partners_resend_under_a_new_envelope_id_is_a_duplicate(store: Store) -> None:
    """And at another time, from another bus: the partner's own id is what counts."""
    dedupe = Deduplicator(store, consumer="c")
    first = delivery("evt_1", id="aaaa", time="2026-11-03T14:21:11Z")
    again = delivery("evt_1", id="bbbb", time="2026-11-03T15:00:00Z", source="aws.partner/stripe.com/ed_2")

    claimed(dedupe.claim(first)).complete()

    assert isinstance(dedupe.claim(again), Duplicate)


def test_a_replay_is_a_duplicate_though_it_adds_its_name(store: Store) -> None:
    """A digest of the whole delivery would be another one."""
    dedupe = Deduplicator(store, consumer="c")
    raw = delivery("evt_1")

    claimed(dedupe.claim(raw)).complete()

    assert isinstance(dedupe.claim({**raw, "replay-name": "november"}), Duplicate)


def test_renaming_a_handler_does_not_forget_history(store: Store) -> None:
    """History is the consumer's, whatever function, module or process it is."""
    ran: list[str] = []

    @Deduplicator(store, consumer="fulfilment").once
    def ship(event: Event) -> None:
        ran.append("ship")

    @Deduplicator(store, consumer="fulfilment").once
    def send_parcel(event: Event) -> None:
        ran.append("send_parcel")

    ship(delivery("evt_1"))
    send_parcel(delivery("evt_1"))

    assert ran == ["ship"]


def test_async_handlers_are_awaited_before_their_event_counts_as_done(store: Store) -> None:
    """A failure after the first await releases the event; a success completes it."""
    dedupe = Deduplicator(store, consumer="c")
    ran: list[str] = []

    @dedupe.once
    async def ship(event: Event) -> None:
        await asyncio.sleep(0.01)
        ran.append(type(dedupe.claim(event)).__name__)
        if len(ran) == 1:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asyncio.run(ship(delivery("evt_1")))
    asyncio.run(ship(delivery("evt_1")))
    asyncio.run(ship(delivery("evt_1")))

    assert ran == ["InProgress", "InProgress"]


def test_two_configurations_share_a_store(store: Store) -> None:
    """Neither changes what the other was told: durations, modes, results."""
    now = [1_800_000_000.0]
    brief = Deduplicator(
        store, consumer="a", keep_for=timedelta(hours=1), keep_result=True, clock=lambda: now[0]
    )
    long = Deduplicator(store, consumer="b", mode="at_most_once", clock=lambda: now[0])
    calls: list[str] = []

    def record(event: Event) -> str:
        calls.append("called")
        return "done"

    handlers = (brief.once(record), long.once(record))
    answers = [[handler(delivery("evt_1")) for handler in handlers]]
    answers.append([handler(delivery("evt_1")) for handler in handlers])
    now[0] += 3600
    answers.append([handler(delivery("evt_1")) for handler in handlers])

    assert answers == [["done", "done"], ["done", None], ["done", None]]
    assert len(calls) == 3


def test_configurations_of_one_consumer_understand_each_other(store: Store) -> None:
    """As while a new version is rolled out."""
    old = Deduplicator(store, consumer="c", lease=timedelta(seconds=10))
    new = Deduplicator(store, consumer="c", mode="at_most_once")

    claim = claimed(old.claim(delivery("evt_1")))
    assert isinstance(new.claim(delivery("evt_1")), InProgress)
    claim.complete()
    assert isinstance(new.claim(delivery("evt_1")), Duplicate)
    claimed(new.claim(delivery("evt_2")))
    assert isinstance(old.claim(delivery("evt_2")), Duplicate)


@pytest.mark.parametrize(
    "raw",
    [
        {"detial": {"id": "evt_1"}},
        {**delivery("evt_1"), "id": None, "source": "my.app"},
        {**delivery("evt_1"), "id": "", "source": "my.app"},
        {**delivery("evt_1"), "detail": {"id": "evt_1"}},
    ],
    ids=["no envelope", "no id", "an empty id", "no frame"],
)
def test_a_delivery_without_a_key_is_not_handled_as_if_it_were_new(raw: Event, store: Store) -> None:
    """There is no path to mistype, and nothing runs twice for want of a key: it is refused."""

    @Deduplicator(store, consumer="c", on_store_failure="process").once
    def ship(event: Event) -> None:
        raise AssertionError

    for _ in range(2):
        with pytest.raises(InvalidEventError):
            ship(raw)


def test_threads_share_a_deduplicator(store: Store) -> None:
    """Of many that deliver one event, one handles it."""
    dedupe = Deduplicator(store, consumer="c")
    start = threading.Barrier(16)
    claims: list[str] = []

    def work() -> None:
        start.wait(600)
        claims.append(type(dedupe.claim(delivery("evt_1"))).__name__)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(600)

    assert sorted(claims) == ["Claimed"] + ["InProgress"] * 15
