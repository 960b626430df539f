"""Who may handle an event: one of any number of workers, until it is done or the lease ends."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import overload

from partner_events._base.attempt import current_context
from partner_events._base.event_loop import in_thread
from partner_events.dedupe._again import Again, is_of
from partner_events.dedupe._claims import Claimed, Claims, following, not_claimed
from partner_events.dedupe._entry import Change, Entry
from partner_events.dedupe._errors import StoreUnavailableError
from partner_events.dedupe._keys import Subject, check_key, identified_of, name_of_replay, subject_of
from partner_events.dedupe._lease import Lease
from partner_events.dedupe._terms import Terms

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
    from typing import Concatenate, ParamSpec, TypeVar

    from partner_events._wire.delivery import AlreadyIdentified
    from partner_events.dedupe._claims import Claim
    from partner_events.dedupe._keys import Event
    from partner_events.dedupe._store import Store
    from partner_events.dedupe._terms import Mode, Replays, StoreFailure

    E = TypeVar("E", bound=AlreadyIdentified | Mapping[str, object] | str | bytes)
    P = ParamSpec("P")
    R = TypeVar("R")


class Deduplicator:
    """Lets each event be handled once by a consumer.

    Args:
        store: Where it is recorded which events were handled. Any number of deduplicators may share one.
        consumer: What handles the events, such as ``"fulfilment"``. The history is kept under this name,
            so do not change it when you rename functions. Consumers do not see each other's history.
        keep_for: How long a completed event is remembered: choose it longer than any re-send, retry or
            replay that is to be dropped may take.
        lease: How long a worker has an event for itself where Lambda's context does not say how long it may
            run. If the lease ends without completion, as after a crash, another worker handles the next
            delivery. Choose it longer than the work takes; see `Claimed.extend`.
        clock_skew: How much the clocks of workers may differ: others wait this long after a lease ends.
        execution_timeout: How long a `durable execution
            <https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html>`_ has an event for itself:
            the execution timeout of the function. By default ``keep_for``.
        replays: What an `archive replay <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html>`_
            of a handled event is, or a replay by a subscriber of a new event bus, whose transformer is
            ``WITH_METADATA``: with ``"skip"`` a duplicate; with ``"reprocess"`` it is handled again each
            time; with ``"per-replay"`` it is handled once for each replay name.
        replay_name: The name of replays that have none, for ``"per-replay"``: those by subscribers. Take it
            from the environment of the function that is the subscriber's target, and another one for each
            replay.
        mode: With ``"leased"`` both the claim and the completion are recorded, and a failed event is handled
            again. With ``"at_most_once"`` only the claim is, so a failed event is never handled again.
        keep_result: Whether to keep what handlers return, and return it for duplicates.
        result_limit: How many bytes of JSON a result may have.
        on_store_failure: What to do while the store is not available: ``"raise"`` `StoreUnavailableError`,
            so that the event is delivered again, or ``"process"`` the event without knowing whether it is a
            duplicate.
        clock: Returns seconds since 1970; for tests.

    Raises:
        TypeError: A duration is not a timedelta.
        ValueError: An argument has a value that is not described here.
    """

    def __init__(
        self,
        store: Store,
        *,
        consumer: str,
        keep_for: timedelta = timedelta(days=30),
        lease: timedelta = timedelta(minutes=5),
        clock_skew: timedelta = timedelta(seconds=1),
        execution_timeout: timedelta | None = None,
        replays: Replays = "skip",
        replay_name: str | None = None,
        mode: Mode = "leased",
        keep_result: bool = False,
        result_limit: int = 65_536,
        on_store_failure: StoreFailure = "raise",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._terms = Terms(
            store,
            consumer=consumer,
            keep_for=keep_for,
            lease=lease,
            clock_skew=clock_skew,
            execution_timeout=execution_timeout,
            replays=replays,
            replay_name=replay_name,
            mode=mode,
            keep_result=keep_result,
            result_limit=result_limit,
            on_store_failure=on_store_failure,
            clock=clock,
        )
        self._configured = Lease.of(self._terms, None)

    @property
    def keeps_results(self) -> bool:
        """Whether results of handlers are kept, to be returned for duplicates."""
        return self._terms.keep_result

    def with_store(self, store: Store, *, clock: Callable[[], float] | None = None) -> Deduplicator:
        """The same deduplicator on another store and, if one is given, by another clock: for tests."""
        from copy import copy

        other = copy(self)
        other._terms = self._terms.elsewhere(store, clock)
        return other

    def held_for(self, context: object = None) -> timedelta | None:
        """For how long others wait for an event that is claimed now and whose worker dies.

        That is the lease, which ends with Lambda's attempt if its context is given, and `clock_skew`. None in
        mode ``at_most_once``, which does not handle such an event again.
        """
        if not self._terms.has_leases:
            return None
        return timedelta(milliseconds=self._lease(context).length() + self._terms.clock_skew)

    def claim(self, event: Event, *, context: object = None) -> Claim:
        """Claims an event or a delivery, without importing a model.

        Of any number of concurrent workers, one gets `Claimed`. The others get `InProgress` until the event
        is completed, and `Duplicate` from then on.

        Args:
            event: A parsed event, or a delivery.
            context: `Lambda's context <https://docs.aws.amazon.com/lambda/latest/dg/python-context.html>`_:
                the lease ends when this attempt can no longer run, so that a retry after a timeout or a crash
                gets the event. Inside of a `Router` or a function with `once` that has it, it is known.
                Without it, the lease is the deduplicator's.

        Raises:
            InvalidEventError: It is not a delivery, or has no key.
            ReplayNameError: It is of a replay without a name, and is to be handled once for each replay.
            StoreError: The store does not work as it should; `StoreUnavailableError` if it cannot be reached
                and `on_store_failure` is ``"raise"``.
        """
        subject, now, lease = self._subject(event), self._terms.now(), self._lease(context)
        entry = self._entry(subject, now, lease)
        held, is_exclusive = self._ask([subject], [entry], now)
        return self._outcome(subject, entry, held[0], lease, is_exclusive)

    def claim_many(self, events: Iterable[Event], *, context: object = None) -> Claims:
        """Claims events in one call of the store, and returns the claims in their order.

        Of events with the same key, one is claimed, and the others follow its outcome: see `Claims`, also
        for completing them in one call. ``context`` is as for `claim`.

        Raises:
            InvalidEventError: One is not a delivery, or has no key. None was claimed.
            ReplayNameError: One is of a replay without a name: see `claim`. None was claimed.
            StoreError: As for `claim`.
        """
        subjects, now = [self._subject(event) for event in events], self._terms.now()
        lease = self._lease(context)
        claimants = self._claimants(subjects)
        entries = [self._entry(subject, now, lease) for subject in claimants.values()]
        held, is_exclusive = self._ask(list(claimants.values()), entries, now)
        claimed = {
            key: self._outcome(subject, entry, there, lease, is_exclusive)
            for (key, subject), entry, there in zip(claimants.items(), entries, held, strict=True)
        }
        return Claims(
            self._terms,
            [
                claimed[subject.store_key]
                if claimants[subject.store_key] is subject
                else following(subject, claimed[subject.store_key])
                for subject in subjects
            ],
        )

    async def claim_async(self, event: Event, *, context: object = None) -> Claim:
        """`claim`, without blocking the event loop."""
        return await in_thread(lambda: self.claim(event, context=context), _give_back)

    async def claim_many_async(self, events: Iterable[Event], *, context: object = None) -> Claims:
        """`claim_many`, without blocking the event loop."""
        several = list(events)
        return await in_thread(lambda: self.claim_many(several, context=context), _give_all_back)

    @overload
    def once(
        self, handler: Callable[Concatenate[E, P], Awaitable[R]]
    ) -> Callable[Concatenate[E, P], Coroutine[None, None, R | None]]: ...
    @overload
    def once(self, handler: Callable[Concatenate[E, P], R]) -> Callable[Concatenate[E, P], R | None]: ...
    def once(self, handler: Callable[Concatenate[E, P], object]) -> object:
        """A function that handles each event once. Its first argument is the event or the delivery.

        It returns what the handler returns. For a duplicate it returns what the handler returned the first
        time, if `keep_result` is set, or else None. For a coroutine function it is a coroutine function.

        It raises `EventInProgressError` if another worker holds the event: the delivery must be retried,
        since that worker may fail. If the function is given Lambda's context, the lease ends with the
        attempt: see `claim`.

        Raises:
            TypeError: The handler is a generator function, whose work is done only after it has returned.
        """
        from partner_events.dedupe._once import once

        return once(self, handler, keep_result=self._terms.keep_result)

    def check(self, event: Event) -> None:
        """Checks that an event can be claimed, without asking the store.

        Raises:
            InvalidEventError: It is not a delivery, or has no key.
            ReplayNameError: It is of a replay without a name, and is to be handled once for each replay.
        """
        identified = identified_of(event)
        check_key(identified)
        if self._terms.replays == "per-replay" and identified.is_replay:
            name_of_replay(identified, self._terms.replay_name)

    def _subject(self, event: Event) -> Subject:
        terms = self._terms
        per_replay = terms.replays == "per-replay"
        return subject_of(
            identified_of(event), terms.prefix, per_replay=per_replay, replay_name=terms.replay_name
        )

    def _claimants(self, subjects: Sequence[Subject]) -> dict[str, Subject]:
        """For each key the subject to claim: the first, or the first that is to be handled again."""
        claimants: dict[str, Subject] = {}
        for subject in subjects:
            before = claimants.setdefault(subject.store_key, subject)
            if self._terms.replays == "reprocess" and subject.is_replay and not before.is_replay:
                claimants[subject.store_key] = subject
        return claimants

    def _lease(self, context: object) -> Lease:
        if context is None and (context := current_context.get()) is None:
            return self._configured
        return Lease.of(self._terms, context)

    def _entry(self, subject: Subject, now: int, lease: Lease) -> Entry:
        terms = self._terms
        token = lease.token()
        if terms.has_leases:
            return Entry(subject.store_key, token, False, now, now + lease.length() + terms.clock_skew)
        return Entry(subject.store_key, token, True, now, now + terms.keep_for)

    def _ask(
        self, subjects: Sequence[Subject], entries: Sequence[Entry], now: int
    ) -> tuple[Sequence[Entry | None], bool]:
        """What is there instead of the entries; and whether the store has answered."""
        try:
            return self._write(subjects, entries, now), True
        except StoreUnavailableError as error:
            self._terms.go_on_without_store(error)
            return [None] * len(entries), False

    def _write(
        self, subjects: Sequence[Subject], entries: Sequence[Entry], now: int
    ) -> Sequence[Entry | None]:
        """Has the store write the entries, and returns what is there instead."""
        held = self._terms.store.claim(entries, now=now)
        if self._terms.replays != "reprocess":
            return held
        return self._claim_again(subjects, entries, held, now)

    def _claim_again(
        self, subjects: Sequence[Subject], entries: Sequence[Entry], held: Sequence[Entry | None], now: int
    ) -> list[Entry | None]:
        """Takes completed events for replays, unless another replay has them."""
        found = list(held)
        wanted: dict[int, Change] = {}
        for place, (subject, entry, there) in enumerate(zip(subjects, entries, held, strict=True)):
            if not (subject.is_replay and there and there.is_completed) or is_of(there, entry.token):
                continue
            again = Again.of(there)
            if again is None or again.until <= now:
                lease = Again(max(now, there.at), entry.until, entry.token)
                taken = entry if entry.is_completed else lease.entry(there)
                wanted[place] = Change(entry.key, there.token, taken)
        if not wanted:
            return found
        made = self._terms.store.settle([*wanted.values()])
        late = [place for place, is_made in zip(wanted, made, strict=True) if not is_made]
        found = [wanted[place].entry if place in wanted else there for place, there in enumerate(found)]
        if late:
            # Another worker was faster: what is there now is its doing.
            others = self._terms.store.claim([entries[place] for place in late], now=now)
            for place, other in zip(late, others, strict=True):
                found[place] = other
        return found

    def _outcome(
        self, subject: Subject, entry: Entry, there: Entry | None, lease: Lease, is_exclusive: bool
    ) -> Claim:
        # The entry itself is there, if a network library has sent the request twice, or if a durable
        # execution is replayed.
        if there is not None and not is_of(there, entry.token):
            return not_claimed(subject, there, self._terms.now())
        return Claimed(self._terms, subject, there or entry, lease, is_exclusive=is_exclusive)

    def __repr__(self) -> str:
        return f"Deduplicator({self._terms.store!r}, consumer={self._terms.consumer!r})"


def _give_back(claim: Claim) -> None:
    if isinstance(claim, Claimed):
        claim.release()


def _give_all_back(claims: Claims) -> None:
    with claims:
        pass
