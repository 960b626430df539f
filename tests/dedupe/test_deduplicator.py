"""Deduplication: who gets an event, what becomes of it, and what others are told."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kinds.test_identify import imported_by

from dedupe.workers import delivery
from partner_events import InvalidEventError, PartnerEventsError, parse_event
from partner_events.dedupe import (
    Change,
    Claimed,
    Deduplicator,
    Duplicate,
    Entry,
    EventInProgressError,
    InProgress,
    ItemTooLargeError,
    LeaseLostError,
    MemoryStore,
    ResultNotJsonError,
    ResultTooLargeError,
    Store,
    StoreNotFoundError,
    StoreUnavailableError,
)

Json = dict[str, object]
START = 1_800_000_000.0


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration).total_seconds()


class CountingStore(MemoryStore):
    """Counts what is asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        self.calls.append("claim")
        return super().claim(entries, now=now)

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        self.calls.append("settle")
        return super().settle(changes)


class FailingStore(MemoryStore):
    """Fails with an error, once it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.error: Exception | None = None

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        self._fail()
        return super().claim(entries, now=now)

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        self._fail()
        return super().settle(changes)

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


def unavailable() -> StoreUnavailableError:
    return StoreUnavailableError("the store is down", store="test", operation="claim")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> CountingStore:
    return CountingStore()


@pytest.fixture
def dedupe(store: CountingStore, clock: Clock) -> Deduplicator:
    return Deduplicator(store, consumer="fulfilment", clock=clock)


def claimed(claim: Claimed | Duplicate | InProgress) -> Claimed:
    assert isinstance(claim, Claimed)
    return claim


def at(seconds: float) -> datetime:
    return datetime.fromtimestamp(START + seconds, UTC)


# Claims


def test_the_first_delivery_is_claimed_with_its_key(dedupe: Deduplicator) -> None:
    """The claim knows the partner's own id, how sure it is, and until when it holds."""
    claim = claimed(dedupe.claim(delivery("evt_1")))

    assert (claim.key, claim.strength, claim.state) == ("evt_1", "documented", "open")
    assert claim.store_key == "fulfilment/stripe/evt_1"
    assert claim.until == at(300)
    assert claim.is_exclusive


def test_a_delivery_meanwhile_is_in_progress(dedupe: Deduplicator) -> None:
    """Until the end of the lease, and the second that clocks may differ."""
    dedupe.claim(delivery("evt_1"))

    claim = dedupe.claim(delivery("evt_1"))

    assert claim == InProgress("evt_1", "documented", at(301))


def test_a_delivery_afterwards_is_a_duplicate(dedupe: Deduplicator, clock: Clock) -> None:
    """It says when the event was completed."""
    with claimed(dedupe.claim(delivery("evt_1"))):
        clock.advance(seconds=7)

    clock.advance(hours=1)

    assert dedupe.claim(delivery("evt_1")) == Duplicate("evt_1", "documented", at(7), None)


def test_an_event_whose_handler_failed_is_claimed_again(dedupe: Deduplicator) -> None:
    """The exception is the handler's own, and the next delivery has its chance."""
    claim = claimed(dedupe.claim(delivery("evt_1")))
    with pytest.raises(ZeroDivisionError) as caught, claim:
        print(1 / 0)

    assert claim.state == "released"
    assert not hasattr(caught.value, "__notes__")
    claimed(dedupe.claim(delivery("evt_1")))


def test_a_dead_workers_event_is_claimed_once_its_lease_has_ended(dedupe: Deduplicator, clock: Clock) -> None:
    """Not a moment before."""
    dedupe.claim(delivery("evt_1"))

    clock.advance(seconds=300.999)
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)
    clock.advance(seconds=0.001)
    claimed(dedupe.claim(delivery("evt_1")))


def test_workers_whose_clocks_differ_do_not_take_leases_that_run(store: CountingStore, clock: Clock) -> None:
    """As long as they differ by no more than `clock_skew`."""
    skew = timedelta(seconds=20)
    slow = Deduplicator(store, consumer="c", clock_skew=skew, clock=clock)
    fast = Deduplicator(store, consumer="c", clock_skew=skew, clock=lambda: clock() + 20)
    claim = claimed(slow.claim(delivery("evt_1")))

    clock.now = START + 299.999
    assert claim.until is not None
    assert clock() < claim.until.timestamp()
    assert isinstance(fast.claim(delivery("evt_1")), InProgress)
    clock.now = START + 300
    claimed(fast.claim(delivery("evt_1")))


def test_a_completed_event_is_forgotten_after_its_time(dedupe: Deduplicator, clock: Clock) -> None:
    """Thirty days, to the second."""
    claimed(dedupe.claim(delivery("evt_1"))).complete()

    clock.advance(days=30, seconds=-1)
    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)
    clock.advance(seconds=1)
    claimed(dedupe.claim(delivery("evt_1")))


def test_extending_moves_the_end_of_the_lease(dedupe: Deduplicator, clock: Clock) -> None:
    """From now on, by the lease or by what is said."""
    claim = claimed(dedupe.claim(delivery("evt_1")))
    clock.advance(seconds=200)

    claim.extend()
    assert claim.until == at(500)
    claim.extend(timedelta(hours=1))
    assert claim.until == at(3800)

    clock.advance(seconds=3600.5)
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)


def test_a_late_completion_counts_if_nobody_else_came(dedupe: Deduplicator, clock: Clock) -> None:
    """The work was done, so the next delivery is a duplicate."""
    with claimed(dedupe.claim(delivery("evt_1"))):
        clock.advance(minutes=30)

    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)


def test_a_claim_is_settled_once(dedupe: Deduplicator) -> None:
    """Completing what is completed is a mistake, and the end of the block does nothing more."""
    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.complete()

    for action in (claim.complete, claim.release, claim.extend):
        with pytest.raises(ValueError, match="evt_1 is already completed"):
            action()


def test_the_envelope_id_is_the_key_where_there_is_no_other(dedupe: Deduplicator) -> None:
    """And the claim says that this is weak."""
    raw = {**delivery("evt_1"), "source": "aws.partner/example.com/x", "id": "0-1-2"}

    claim = claimed(dedupe.claim(raw))

    assert (claim.key, claim.strength) == ("0-1-2", "envelope")


def as_bytes(raw: Json) -> bytes:
    return json.dumps(raw).encode()


FORMS: list[Callable[[Json], Any]] = [dict[str, object], json.dumps, as_bytes, parse_event]


@pytest.mark.parametrize("form", FORMS)
def test_a_delivery_is_the_same_in_every_form(
    form: Callable[[Json], Any], dedupe: Deduplicator, paid: Json
) -> None:
    """A mapping, text, bytes, or the parsed event."""
    claimed(dedupe.claim(paid)).complete()

    assert isinstance(dedupe.claim(form(paid)), Duplicate)


def test_no_model_is_imported_to_drop_a_duplicate() -> None:
    """Nor boto3, redis or sqlite3."""
    modules = imported_by(
        "from partner_events.dedupe import Claimed, Deduplicator, Duplicate, MemoryStore\n"
        "dedupe = Deduplicator(MemoryStore(), consumer='c')\n"
        f"raw = {delivery('evt_1')!r}\n"
        "with dedupe.claim(raw): pass\n"
        "assert isinstance(dedupe.claim(raw), Duplicate)"
    )

    assert "partner_events.stripe._delivery" in modules
    assert not {"pydantic", "pydantic_core", "boto3", "botocore", "redis", "sqlite3", "asyncio"} & modules
    assert not any(".models" in name or ".events" in name for name in modules)


def test_importing_the_package_imports_nothing_else() -> None:
    """Each name is imported when it is asked for."""
    modules = imported_by("import partner_events.dedupe")

    assert {name for name in modules if name.startswith("partner_events.dedupe")} == {"partner_events.dedupe"}
    assert not {"pydantic", "boto3", "redis", "sqlite3"} & modules


def test_an_event_is_two_calls_of_the_store_and_a_duplicate_one(store: CountingStore) -> None:
    """One claims it, one completes it; no lookup comes before."""
    dedupe = Deduplicator(store, consumer="c")

    with claimed(dedupe.claim(delivery("evt_1"))):
        pass
    assert store.calls == ["claim", "settle"]
    store.calls.clear()
    dedupe.claim(delivery("evt_1"))

    assert store.calls == ["claim"]


# Fencing


def test_a_late_worker_is_told_and_changes_nothing(dedupe: Deduplicator, clock: Clock) -> None:
    """Another has claimed the event since: the late completion raises, and is not recorded."""
    late = claimed(dedupe.claim(delivery("evt_1")))
    clock.advance(minutes=10)
    other = claimed(dedupe.claim(delivery("evt_1")))

    with pytest.raises(LeaseLostError, match=r"the lease of evt_1 ran out .* longer lease") as caught, late:
        pass

    assert (caught.value.keys, caught.value.consumer, late.state) == (("evt_1",), "fulfilment", "lost")
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)
    other.complete()


def test_a_late_failure_says_so_in_a_note(dedupe: Deduplicator, clock: Clock) -> None:
    """The handler's own exception stays the one that is raised."""
    late = claimed(dedupe.claim(delivery("evt_1")))
    clock.advance(minutes=10)
    claimed(dedupe.claim(delivery("evt_1")))

    with pytest.raises(ZeroDivisionError) as caught, late:
        print(1 / 0)

    assert caught.value.__notes__[0].startswith("LeaseLostError: the lease of evt_1 ran out")
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)


def test_a_late_worker_learns_it_when_it_extends(dedupe: Deduplicator, clock: Clock) -> None:
    """So that it can stop; the end of its block does not raise again."""
    late = claimed(dedupe.claim(delivery("evt_1")))
    clock.advance(minutes=10)
    claimed(dedupe.claim(delivery("evt_1")))

    with pytest.raises(LeaseLostError) as caught, late:
        late.extend()

    assert not hasattr(caught.value, "__notes__")
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)


def test_a_transaction_around_the_claim_is_rolled_back_for_a_late_worker(
    dedupe: Deduplicator, clock: Clock
) -> None:
    """The error passes through it: this is what it is raised for."""
    rolled_back: list[type[BaseException] | None] = []

    class Transaction:
        def __enter__(self) -> None: ...

        def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
            rolled_back.append(kind)

    late = claimed(dedupe.claim(delivery("evt_1")))
    clock.advance(minutes=10)
    claimed(dedupe.claim(delivery("evt_1")))
    with pytest.raises(LeaseLostError), Transaction(), late:
        pass

    assert rolled_back == [LeaseLostError]


# At most once


def test_at_most_once_is_one_write(store: CountingStore, clock: Clock) -> None:
    """There is no lease: from the claim on, the event is a duplicate, even while it is handled."""
    dedupe = Deduplicator(store, consumer="c", mode="at_most_once", clock=clock)

    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        assert claim.until is None
        claim.extend()
        assert dedupe.claim(delivery("evt_1")) == Duplicate("evt_1", "documented", at(0), None)

    assert store.calls == ["claim", "claim"]


def test_at_most_once_does_not_handle_a_failed_event_again(store: CountingStore) -> None:
    """That is what it is for."""
    dedupe = Deduplicator(store, consumer="c", mode="at_most_once")
    with pytest.raises(ZeroDivisionError), claimed(dedupe.claim(delivery("evt_1"))):
        print(1 / 0)

    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)


def test_at_most_once_keeps_no_result() -> None:
    """Nothing is recorded after the work, and the error says what to do."""
    with pytest.raises(ValueError, match="Use mode leased"):
        Deduplicator(MemoryStore(), consumer="c", mode="at_most_once", keep_result=True)
    dedupe = Deduplicator(MemoryStore(), consumer="c", mode="at_most_once")
    with pytest.raises(ValueError, match="Use mode leased"):
        claimed(dedupe.claim(delivery("evt_1"))).keep_result(1)


# Replays

REPLAY: Json = {"replay-name": "may"}


def replays(dedupe: Deduplicator, *envelopes: Json) -> list[str]:
    """What becomes of deliveries of one event, each completed before the next."""
    found: list[str] = []
    for envelope in envelopes:
        claim = dedupe.claim(delivery("evt_1", **envelope))
        found.append(type(claim).__name__)
        if isinstance(claim, Claimed):
            claim.complete()
    return found


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ("skip", ["Claimed", "Duplicate", "Duplicate", "Duplicate", "Duplicate"]),
        ("reprocess", ["Claimed", "Claimed", "Claimed", "Claimed", "Duplicate"]),
        ("per-replay", ["Claimed", "Claimed", "Duplicate", "Claimed", "Duplicate"]),
    ],
)
@pytest.mark.parametrize("mode", ["leased", "at_most_once"])
def test_replays_are_skipped_or_handled_again_or_once_each(
    policy: Any, mode: Any, expected: list[str]
) -> None:
    """The event, a replay of it twice, another replay, and a re-send that is no replay."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays=policy, mode=mode)

    found = replays(dedupe, {}, REPLAY, REPLAY, {"replay-name": "june"}, {})

    assert found == expected


def test_a_replay_that_is_handled_again_is_handled_by_one_worker_at_a_time() -> None:
    """The lease holds for replays, too, and the completion is the new one."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays="reprocess")
    claimed(dedupe.claim(delivery("evt_1"))).complete()

    again = claimed(dedupe.claim(delivery("evt_1", **REPLAY)))

    assert isinstance(dedupe.claim(delivery("evt_1", **REPLAY)), InProgress)
    assert isinstance(dedupe.claim(delivery("evt_1")), InProgress)
    again.release()
    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)
    claimed(dedupe.claim(delivery("evt_1", **REPLAY)))


@pytest.mark.parametrize("end", ["fails", "dies", "is late"])
def test_an_event_stays_completed_if_handling_it_again_does_not(end: str, clock: Clock) -> None:
    """For as long as its completion is kept, with its result; replays may try again."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays="reprocess", keep_result=True, clock=clock)
    first = claimed(dedupe.claim(delivery("evt_1")))
    first.keep_result("done")
    first.complete()

    clock.advance(days=1)
    again = claimed(dedupe.claim(delivery("evt_1", **REPLAY)))
    assert again.until == at(86_400 + 300)
    if end == "fails":
        again.release()
    clock.advance(minutes=10)

    assert dedupe.claim(delivery("evt_1")) == Duplicate("evt_1", "documented", at(0), "done")
    other = claimed(dedupe.claim(delivery("evt_1", **REPLAY)))
    if end == "is late":
        with pytest.raises(LeaseLostError):
            again.complete()
    clock.advance(minutes=1)
    other.complete()
    assert dedupe.claim(delivery("evt_1")) == Duplicate("evt_1", "documented", at(86_400 + 660), None)
    clock.advance(days=29.9)
    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)
    clock.advance(days=0.2)
    claimed(dedupe.claim(delivery("evt_1")))


def test_a_replay_extends_its_lease(clock: Clock) -> None:
    """And completes after that."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays="reprocess", clock=clock)
    claimed(dedupe.claim(delivery("evt_1"))).complete()

    with claimed(dedupe.claim(delivery("evt_1", **REPLAY))) as again:
        clock.advance(minutes=4)
        again.extend()
        clock.advance(minutes=4)
        assert isinstance(dedupe.claim(delivery("evt_1", **REPLAY)), InProgress)

    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)
    claimed(dedupe.claim(delivery("evt_1", **REPLAY)))


def test_a_replay_in_a_batch_with_its_original_is_handled_again() -> None:
    """The original, which is a duplicate, does not speak for it."""
    dedupe = Deduplicator(MemoryStore(), consumer="c", replays="reprocess")
    claimed(dedupe.claim(delivery("evt_1"))).complete()

    claims = dedupe.claim_many([delivery("evt_1"), delivery("evt_1", **REPLAY)])

    assert [type(claim).__name__ for claim in claims] == ["InProgress", "Claimed"]


def test_of_replays_that_race_one_is_claimed() -> None:
    """The slower one finds that the completion that it read is gone."""

    class Slow(MemoryStore):
        def settle(self, changes: Sequence[Change]) -> list[bool]:
            if racing and not rivals:
                racing.pop()
                rivals.append(dedupe.claim(delivery("evt_1", **REPLAY)))
            return super().settle(changes)

    rivals: list[Claimed | Duplicate | InProgress] = []
    racing: list[bool] = []
    dedupe = Deduplicator(Slow(), consumer="c", replays="reprocess")
    claimed(dedupe.claim(delivery("evt_1"))).complete()
    racing.append(True)

    claim = dedupe.claim(delivery("evt_1", **REPLAY))

    assert [type(rival) for rival in rivals] == [Claimed]
    assert isinstance(claim, InProgress)


# Results


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(),
        lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
        max_leaves=10,
    )
)
def test_a_kept_result_comes_back_as_it_was(result: object) -> None:
    """Any JSON."""
    dedupe = Deduplicator(MemoryStore(), consumer="c")
    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.keep_result(result)

    duplicate = dedupe.claim(delivery("evt_1"))

    assert isinstance(duplicate, Duplicate)
    assert duplicate.result == result
    assert repr(duplicate.result) == repr(result)


class Text(str):
    pass


@pytest.mark.parametrize(
    ("result", "path", "type_name"),
    [
        ((1, 2), (), "tuple"),
        ({"paid": [{"at": datetime(2026, 1, 1)}]}, ("paid", 0, "at"), "datetime"),
        ({"paid": {1: 2}}, ("paid",), "dict with int keys"),
        ([float("nan")], (0,), "float"),
        ([Text("x")], (0,), "Text"),
        (b"x", (), "bytes"),
    ],
)
def test_a_result_that_json_would_change_is_refused(
    result: object, path: tuple[str | int, ...], type_name: str, dedupe: Deduplicator
) -> None:
    """With the place and the type; and the event counts as done, since it is."""
    with pytest.raises(ResultNotJsonError) as caught, claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.keep_result(result)

    assert (caught.value.path, caught.value.type_name) == (path, type_name)
    duplicate = dedupe.claim(delivery("evt_1"))
    assert isinstance(duplicate, Duplicate)
    assert duplicate.result is None


def test_a_result_that_holds_itself_is_refused(dedupe: Deduplicator) -> None:
    """Instead of being looked at without end."""
    result: list[object] = []
    result.append(result)

    with pytest.raises(ResultNotJsonError), claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.keep_result(result)


def test_a_result_that_is_too_large_is_refused(store: CountingStore) -> None:
    """With both sizes; and the event counts as done."""
    dedupe = Deduplicator(store, consumer="c", result_limit=10)

    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.keep_result("x" * 8)
    with pytest.raises(ResultTooLargeError) as caught, claimed(dedupe.claim(delivery("evt_2"))) as claim:
        claim.keep_result("x" * 9)

    assert (caught.value.size, caught.value.limit) == (11, 10)
    assert isinstance(dedupe.claim(delivery("evt_2")), Duplicate)


def test_an_event_whose_result_the_store_does_not_take_counts_as_done() -> None:
    """It is completed without the result, and the store's error is raised."""

    class Small(MemoryStore):
        def settle(self, changes: Sequence[Change]) -> list[bool]:
            if any(change.entry and change.entry.result for change in changes):
                raise ItemTooLargeError("too large", store="test", operation="settle")
            return super().settle(changes)

    dedupe = Deduplicator(Small(), consumer="c")

    with pytest.raises(ItemTooLargeError), claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.keep_result("x")

    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)


# Batches


def test_a_batch_of_ten_is_two_calls_of_the_store(dedupe: Deduplicator, store: CountingStore) -> None:
    """One claims them, one records what became of all: completed, failed, or not begun."""
    claimed(dedupe.claim(delivery("evt_0"))).complete()
    store.calls.clear()
    events = [delivery(f"evt_{n}") for n in range(10)]

    with dedupe.claim_many(events) as claims:
        for n, claim in enumerate(claims):
            match claim:
                case Claimed() if n == 8:
                    claim.release()
                case Claimed() if n != 9:
                    with claim:
                        claim.keep_result(n)
                case _:
                    pass

    assert store.calls == ["claim", "settle"]
    kinds = [type(claim).__name__ for claim in dedupe.claim_many(events)]
    assert kinds == ["Duplicate"] * 8 + ["Claimed"] * 2


def test_claims_of_a_batch_without_a_block_are_recorded_one_by_one(
    dedupe: Deduplicator, store: CountingStore
) -> None:
    """For those who do not want to lose completions when the process dies in the middle."""
    first, second = dedupe.claim_many([delivery("evt_1"), delivery("evt_2")])

    with claimed(first):
        pass

    assert store.calls == ["claim", "settle"]
    assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)
    assert isinstance(dedupe.claim(delivery("evt_2")), InProgress)
    assert claimed(second).state == "open"


def test_the_same_event_twice_in_a_batch_is_claimed_once(dedupe: Deduplicator) -> None:
    """The others are in progress: by the first one."""
    claims = dedupe.claim_many([delivery("evt_1"), delivery("evt_1"), delivery("evt_2")])

    assert [type(claim).__name__ for claim in claims] == ["Claimed", "InProgress", "Claimed"]
    assert len(claims) == 3
    assert claims[1] == InProgress("evt_1", "documented", at(301))


def test_the_same_event_object_twice_in_a_batch_is_claimed_once(dedupe: Deduplicator) -> None:
    """Also if it is one and the same dict."""
    raw = delivery("evt_1")

    claims = dedupe.claim_many([raw, raw])

    assert [type(claim).__name__ for claim in claims] == ["Claimed", "InProgress"]


def test_a_failing_event_does_not_take_its_batch_with_it(dedupe: Deduplicator) -> None:
    """What was completed before the exception is recorded, the rest is free again."""
    events = [delivery(f"evt_{n}") for n in range(3)]

    def handle() -> None:
        with dedupe.claim_many(events) as claims:
            for n, claim in enumerate(claims):
                with claimed(claim):
                    print(1 / (1 - n))

    with pytest.raises(ZeroDivisionError):
        handle()

    assert [type(claim).__name__ for claim in dedupe.claim_many(events)] == [
        "Duplicate",
        "Claimed",
        "Claimed",
    ]


def test_a_batch_says_which_leases_were_lost(dedupe: Deduplicator, clock: Clock) -> None:
    """The others are recorded all the same."""
    events = [delivery(f"evt_{n}") for n in range(3)]

    claims = dedupe.claim_many(events)
    clock.advance(minutes=10)
    claimed(dedupe.claim(events[1]))

    def complete_all() -> None:
        with claims:
            for claim in claims:
                claimed(claim).complete()

    with pytest.raises(LeaseLostError) as caught:
        complete_all()

    assert caught.value.keys == ("evt_1",)
    assert [claimed(claim).state for claim in claims] == ["completed", "lost", "completed"]
    assert isinstance(dedupe.claim(events[2]), Duplicate)


def test_a_batch_with_something_that_is_no_delivery_claims_nothing(dedupe: Deduplicator) -> None:
    """It is refused before the store is asked."""
    with pytest.raises(InvalidEventError):
        dedupe.claim_many([delivery("evt_1"), {"key": "value"}])

    claimed(dedupe.claim(delivery("evt_1")))


# Handlers


def test_a_decorated_handler_runs_once(dedupe: Deduplicator) -> None:
    """For duplicates it returns None, and it keeps its name."""
    handled: list[object] = []

    @dedupe.once
    def ship(event: Mapping[str, object], context: str, *, dry: bool = False) -> str:
        """Ships."""
        handled.append((event["detail-type"], context, dry))
        return "shipped"

    assert ship(delivery("evt_1"), "context", dry=True) == "shipped"
    assert ship(delivery("evt_1"), "context") is None
    assert handled == [("payment_intent.succeeded", "context", True)]
    assert (ship.__name__, ship.__doc__) == ("ship", "Ships.")


def test_a_decorated_handler_returns_what_it_returned(store: CountingStore) -> None:
    """If results are kept."""
    dedupe = Deduplicator(store, consumer="c", keep_result=True)

    @dedupe.once
    def ship(event: Mapping[str, object]) -> dict[str, int]:
        return {"shipment": 7}

    assert [ship(delivery("evt_1")), ship(delivery("evt_1"))] == [{"shipment": 7}] * 2


def test_a_decorated_handler_refuses_an_event_in_progress(dedupe: Deduplicator) -> None:
    """It raises, because a delivery that is dropped now is lost if the other worker fails."""

    @dedupe.once
    def ship(event: Mapping[str, object]) -> None:
        raise AssertionError

    dedupe.claim(delivery("evt_1"))
    with pytest.raises(
        EventInProgressError, match="evt_1 is being handled by another worker, whose lease ends at 2027"
    ) as caught:
        ship(delivery("evt_1"))

    assert (caught.value.key, caught.value.until) == ("evt_1", at(301))


def test_a_generator_cannot_be_decorated(dedupe: Deduplicator) -> None:
    """It would have done nothing when its event counts as done."""

    def ship(event: Mapping[str, object]) -> Any:
        yield event

    async def ship_later(event: Mapping[str, object]) -> Any:
        yield event

    for handler in (ship, ship_later):
        with pytest.raises(TypeError, match="generator"):
            dedupe.once(handler)


def test_async_handlers_run_once(store: CountingStore) -> None:
    """Of concurrent deliveries one is handled, later ones get its result."""
    dedupe = Deduplicator(store, consumer="c", keep_result=True)
    handled: list[str] = []
    refused: list[object] = []

    @dedupe.once
    async def ship(event: Mapping[str, object]) -> str:
        handled.append("begun")
        while len(refused) < 4:
            await asyncio.sleep(0.01)
        return "shipped"

    async def deliver_once() -> object:
        try:
            return await ship(delivery("evt_1"))
        except EventInProgressError as error:
            refused.append(error)
            return error

    async def deliver() -> list[object]:
        return await asyncio.wait_for(asyncio.gather(*(deliver_once() for _ in range(5))), timeout=600)

    answers = asyncio.run(deliver())

    assert handled == ["begun"]
    assert answers.count("shipped") == 1
    assert len(refused) == 4
    assert asyncio.run(ship(delivery("evt_1"))) == "shipped"


def test_objects_with_an_async_call_are_async_handlers(dedupe: Deduplicator) -> None:
    """They are awaited before their event counts as done."""

    class Ship:
        async def __call__(self, event: Mapping[str, object]) -> str:
            await asyncio.sleep(0)
            return type(dedupe.claim(event)).__name__

    answer = dedupe.once(Ship())(delivery("evt_1"))

    assert asyncio.run(answer) == "InProgress"


def test_the_event_loop_is_free_while_the_store_is_asked() -> None:
    """Every call of the store is made in a thread."""
    import threading

    threads: set[int] = set()

    class Watching(MemoryStore):
        def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
            threads.add(threading.get_ident())
            return super().claim(entries, now=now)

        def settle(self, changes: Sequence[Change]) -> list[bool]:
            threads.add(threading.get_ident())
            return super().settle(changes)

    async def handle() -> list[str]:
        dedupe = Deduplicator(Watching(), consumer="c")
        async with claimed(await dedupe.claim_async(delivery("evt_1"))) as claim:
            await claim.extend_async()
        async with await dedupe.claim_many_async([delivery("evt_1"), delivery("evt_2")]) as claims:
            await claimed(claims[1]).complete_async()
        await claimed(await dedupe.claim_async(delivery("evt_3"))).complete_async()
        await claimed(await dedupe.claim_async(delivery("evt_4"))).release_async()
        last = await dedupe.claim_many_async(delivery(f"evt_{n}") for n in range(1, 5))
        return [type(claim).__name__ for claim in last]

    assert asyncio.run(handle()) == ["Duplicate", "Duplicate", "Duplicate", "Claimed"]
    assert threading.get_ident() not in threads


@pytest.mark.parametrize("cancellations", [1, 2, 5])
def test_a_claim_that_is_cancelled_is_given_back(cancellations: int) -> None:
    """The store's answer came too late to be used: the next delivery need not wait for the lease's end."""
    import threading

    asked, answer = threading.Event(), threading.Event()

    class Slow(MemoryStore):
        def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
            asked.set()
            answer.wait(600)
            return super().claim(entries, now=now)

    async def cancel(dedupe: Deduplicator) -> None:
        task = asyncio.create_task(dedupe.claim_async(delivery("evt_1")))
        await asyncio.to_thread(asked.wait, 10)
        for _ in range(cancellations):
            task.cancel()
            await asyncio.sleep(0)
        answer.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    dedupe = Deduplicator(Slow(), consumer="c")
    asyncio.run(cancel(dedupe))

    claimed(dedupe.claim(delivery("evt_1")))


# Stores that fail


def test_a_store_that_is_not_available_raises(clock: Clock) -> None:
    """So that the event is delivered again."""
    store = FailingStore()
    dedupe = Deduplicator(store, consumer="c")
    store.error = unavailable()

    with pytest.raises(StoreUnavailableError) as caught:
        dedupe.claim(delivery("evt_1"))

    assert (caught.value.store, caught.value.operation) == ("test", "claim")


def test_a_completion_that_fails_can_be_tried_again() -> None:
    """The claim stays open."""
    store = FailingStore()
    claim = claimed(Deduplicator(store, consumer="c").claim(delivery("evt_1")))
    store.error = unavailable()
    with pytest.raises(StoreUnavailableError):
        claim.complete()

    store.error = None
    claim.complete()

    assert claim.state == "completed"


def test_a_release_that_fails_does_not_hide_the_handlers_exception() -> None:
    """It is a note on it."""
    store = FailingStore()
    claim = claimed(Deduplicator(store, consumer="c").claim(delivery("evt_1")))
    store.error = unavailable()

    with pytest.raises(ZeroDivisionError) as caught, claim:
        print(1 / 0)

    assert caught.value.__notes__ == ["StoreUnavailableError: the store is down"]


def test_events_are_processed_without_a_store_if_that_is_wanted(caplog: pytest.LogCaptureFixture) -> None:
    """The claim says that it is not exclusive, and a warning is logged."""
    store = FailingStore()
    dedupe = Deduplicator(store, consumer="c", on_store_failure="process")
    store.error = unavailable()

    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.extend()

    assert not claim.is_exclusive
    assert [record.name for record in caplog.records] == ["partner_events.dedupe"]
    assert "the store is down; going on without it" in caplog.text


def test_a_lease_that_could_not_be_extended_keeps_its_end(caplog: pytest.LogCaptureFixture) -> None:
    """The claim says what the store has."""
    store = FailingStore()
    dedupe = Deduplicator(store, consumer="c", on_store_failure="process", clock=lambda: START)
    claim = claimed(dedupe.claim(delivery("evt_1")))
    store.error = unavailable()

    claim.extend(timedelta(hours=1))

    assert claim.until == at(300)
    assert len(caplog.records) == 1


def test_a_completion_without_a_store_is_a_warning_if_that_is_wanted(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The work is done, and failing it would have it done again."""
    store = FailingStore()
    dedupe = Deduplicator(store, consumer="c", on_store_failure="process")

    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        store.error = unavailable()

    assert claim.state == "completed"
    assert len(caplog.records) == 1


def test_a_store_that_is_set_up_wrongly_always_raises() -> None:
    """A table that is not there would otherwise never be noticed."""
    store = FailingStore()
    store.error = StoreNotFoundError("no table", store="test", operation="claim")

    with pytest.raises(StoreNotFoundError):
        Deduplicator(store, consumer="c", on_store_failure="process").claim(delivery("evt_1"))


def test_a_claim_whose_answer_was_lost_on_the_way_is_ours() -> None:
    """A network library that sends a request again finds the entry of its first attempt."""

    class Twice(MemoryStore):
        def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
            super().claim(entries, now=now)
            return super().claim(entries, now=now)

    modes: list[Literal["leased", "at_most_once"]] = ["leased", "at_most_once"]
    for mode in modes:
        dedupe = Deduplicator(Twice(), consumer="c", mode=mode, replays="reprocess")

        claimed(dedupe.claim(delivery("evt_1", **REPLAY))).complete()

        assert isinstance(dedupe.claim(delivery("evt_1")), Duplicate)


# Keys


PARTS = [
    "a",
    "b",
    "a/b",
    "a%2Fb",
    "a%",
    "/",
    "//",
    "%",
    "",
    "envelope:x",
    "stripe",
    "ä",
    "x" * 2000,
    "\ud800",
]


def test_different_events_have_different_keys() -> None:
    """Of any consumer, key, source and replay."""
    keys: set[str] = set()
    consumers = [part for part in PARTS if part not in ("", "\ud800", "x" * 2000)]
    stripe, foreign = "aws.partner/stripe.com/ed_1", "aws.partner/example.com/"
    cases = 0
    for consumer, key, replay in product(consumers, [part for part in PARTS if part], [None, *PARTS]):
        dedupe = Deduplicator(MemoryStore(), consumer=consumer, replays="per-replay")
        replayed: Json = {} if replay is None else {"replay-name": replay}
        for raw in (
            delivery(key, source=stripe, **replayed),
            delivery("evt_1", source=foreign, **{"id": key}, **replayed),
            delivery("evt_1", source="stripe", **{"id": key}, **replayed),
            delivery("evt_1", source=foreign + "/" + key, **{"id": "1"}, **replayed),
        ):
            keys.add(claimed(dedupe.claim(raw)).store_key)
            cases += 1

    assert len(keys) == cases
    assert max(len(key.encode()) for key in keys) <= 1024


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=9), st.text(min_size=1), st.none() | st.text()), min_size=2
    )
)
def test_keys_of_any_text_are_apart(cases: list[tuple[str, str, str | None]]) -> None:
    """As many keys as there are different events."""
    keys: set[str] = set()
    for consumer, key, replay in cases:
        dedupe = Deduplicator(MemoryStore(), consumer=consumer, replays="per-replay")
        replayed: Json = {} if replay is None else {"replay-name": replay}
        keys.add(claimed(dedupe.claim(delivery(key, **replayed))).store_key)

    assert len(keys) == len(set(cases))


# Arguments and values


@pytest.mark.parametrize("consumer", ["", "x" * 129, "\ud800", None, 5])
def test_a_consumer_is_a_short_name(consumer: Any) -> None:
    """The error says what it is for."""
    with pytest.raises(ValueError, match="history is kept under this name"):
        Deduplicator(MemoryStore(), consumer=consumer)


def test_a_consumer_is_required() -> None:
    """There is no default that two functions could share by mistake."""
    with pytest.raises(TypeError, match="consumer"):
        Deduplicator(MemoryStore())  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize("name", ["lease", "keep_for", "clock_skew"])
def test_durations_say_their_unit(name: str) -> None:
    """A number could be seconds or minutes; a duration of nothing is a mistake."""
    options: dict[str, Any] = {name: 300}
    with pytest.raises(TypeError, match=f"{name} is of type int; pass a timedelta"):
        Deduplicator(MemoryStore(), consumer="c", **options)
    options = {name: timedelta(seconds=-1)}
    with pytest.raises(ValueError, match=f"{name} is -1 day"):
        Deduplicator(MemoryStore(), consumer="c", **options)


@pytest.mark.parametrize("name", ["replays", "mode", "on_store_failure"])
def test_choices_are_checked(name: str) -> None:
    """The error lists what there is."""
    options: dict[str, Any] = {name: "never"}
    with pytest.raises(ValueError, match=f"{name} is 'never'; it must be one of "):
        Deduplicator(MemoryStore(), consumer="c", **options)


def test_what_is_no_delivery_is_refused_and_not_handled(dedupe: Deduplicator) -> None:
    """Also if the store's failure would let it pass."""
    for raw in ("{", {"key": "value"}, {**delivery("evt_1"), "id": 5}):
        with pytest.raises(InvalidEventError):
            dedupe.claim(raw)


def test_errors_are_copied_with_their_facts(dedupe: Deduplicator) -> None:
    """Between processes, for example."""
    import pickle

    errors: list[PartnerEventsError] = [
        LeaseLostError("lost", keys=["evt_1"], consumer="c"),
        EventInProgressError("busy", key="evt_1", until=at(0)),
        ResultTooLargeError(2, 1),
        ResultNotJsonError(("a", 0), "tuple"),
        unavailable(),
    ]

    for error in errors:
        copy = pickle.loads(pickle.dumps(error))
        assert (type(copy), str(copy), vars(copy)) == (type(error), str(error), vars(error))


def test_no_repr_shows_a_result(dedupe: Deduplicator) -> None:
    """Results may be personal data."""
    with claimed(dedupe.claim(delivery("evt_1"))) as claim:
        claim.keep_result("secret")
        shown = repr(claim)
    duplicate = dedupe.claim(delivery("evt_1"))
    entry = Entry("c/stripe/evt_1", "token", True, 0, 1, '"secret"')
    shown += repr(duplicate) + repr(entry) + repr(Change("k", "t", entry)) + repr(dedupe)

    assert "secret" not in shown
    assert "evt_1" in shown


def test_any_store_of_the_protocol_will_do(clock: Clock) -> None:
    """It needs no base class."""

    class Mine:
        def claim(self, entries: Sequence[Entry], *, now: int) -> Sequence[Entry | None]:
            return [None for _ in entries]

        def settle(self, changes: Sequence[Change]) -> Sequence[bool]:
            return [True for _ in changes]

    store: Store = Mine()

    with claimed(Deduplicator(store, consumer="c", clock=clock).claim(delivery("evt_1"))) as claim:
        pass

    assert claim.state == "completed"


@pytest.mark.parametrize("name", ["lease", "keep_for", "clock_skew"])
def test_a_duration_beyond_the_calendar_is_refused(name: str) -> None:
    """Before anything is claimed for so long."""
    terms: dict[str, Any] = {name: timedelta(days=4_000_000)}

    with pytest.raises(ValueError, match=f"{name} is .*; it must be at most 36525 days"):
        Deduplicator(MemoryStore(), consumer="c", **terms)
