"""The outcome of claiming an event: it is yours, it was handled before, or another worker holds it."""
# pyright: reportPrivateUsage=false
# Claims and the functions below are the other half of Claimed, which shows users only what is theirs.

from __future__ import annotations

from datetime import UTC, datetime
from typing import final

from partner_events._base.event_loop import in_thread
from partner_events._base.value import Value
from partner_events.dedupe._again import Again
from partner_events.dedupe._entry import Change, Entry
from partner_events.dedupe._errors import (
    ItemTooLargeError,
    LeaseLostError,
    ResultNotJsonError,
    ResultTooLargeError,
    StoreError,
    StoreUnavailableError,
)
from partner_events.dedupe._results import decode_result, encode_result
from partner_events.dedupe._terms import milliseconds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import timedelta
    from types import TracebackType
    from typing import Literal, Self, TypeAlias

    from partner_events._wire.delivery import Strength
    from partner_events.dedupe._keys import Subject
    from partner_events.dedupe._lease import Lease
    from partner_events.dedupe._terms import Terms
    from partner_events.errors import PartnerEventsError

    State: TypeAlias = Literal["open", "completed", "released", "lost"]
    Claim: TypeAlias = "Claimed | Duplicate | InProgress"


@final
class Duplicate(Value):
    """The event was handled before.

    Attributes:
        key: The value of the event's idempotency key.
        strength: How sure it is that the event is the same: see `IdempotencyKey`.
        when: When it was completed (in mode `at_most_once`, claimed), as an aware datetime.
        result: What the handler returned then; None if that was not kept.
    """

    __slots__ = ("key", "strength", "when", "result")

    key: str
    strength: Strength
    when: datetime
    result: object

    def __init__(self, key: str, strength: Strength, when: datetime, result: object) -> None:
        set_key, set_strength, set_when, set_result = self._setters
        set_key(self, key)
        set_strength(self, strength)
        set_when(self, when)
        set_result(self, result)

    def __repr__(self) -> str:
        return f"Duplicate(key={self.key!r}, strength={self.strength!r}, when={self.when!r})"


@final
class InProgress(Value):
    """Another worker holds the event: deliver it again later, and do not drop it.

    Attributes:
        key: The value of the event's idempotency key.
        strength: How sure it is that the event is the same: see `IdempotencyKey`.
        until: When that worker's lease ends, as an aware datetime.
    """

    __slots__ = ("key", "strength", "until")

    key: str
    strength: Strength
    until: datetime


@final
class Claimed:
    """The event is yours until the lease ends. Use it from one thread or task at a time.

    As a context manager, sync or async, it completes the event when the block succeeds, and releases it for
    the next delivery when the block raises. In a batch, whose last events wait for their turn, no block
    begins after its lease: the lease is renewed first if less than half of it is left. If another worker has
    claimed the event meanwhile, `LeaseLostError` is raised instead.

    Attributes:
        key: The value of the event's idempotency key.
        strength: How sure it is that deliveries with this key are the same event.
        store_key: The key in the store: consumer, partner and key.
        is_exclusive: False if the store was not available and `on_store_failure` is ``"process"``:
            another worker may have the event, too.
        state: ``open``, ``completed``, ``released`` or ``lost`` (others have claimed it meanwhile).
    """

    __slots__ = (
        "key",
        "strength",
        "store_key",
        "is_exclusive",
        "state",
        "_terms",
        "_token",
        "_lease",
        "_lease_end",
        "_again",
        "_completed",
        "_returned",
        "_has_result",
        "_waits",
        "_stays",
        "_batch",
    )

    def __init__(
        self,
        terms: Terms,
        subject: Subject,
        entry: Entry,
        lease: Lease,
        *,
        is_exclusive: bool = True,
    ) -> None:
        self.key: str = subject.key
        self.strength: Strength = subject.strength
        self.store_key: str = subject.store_key
        self.is_exclusive: bool = is_exclusive
        self.state: State = "open"
        self._terms = terms
        self._token = entry.token
        self._lease = lease
        self._again = Again.of(entry)
        self._completed = entry if self._again else None
        end = self._again.until if self._again else entry.until
        self._lease_end = end - terms.clock_skew if terms.has_leases else None
        self._returned: object = None
        self._has_result = False
        self._waits = False
        self._stays = False
        self._batch: list[tuple[Claimed, bool]] | None = None

    @property
    def until(self) -> datetime | None:
        """When the lease ends, as an aware datetime; None if there is no lease."""
        return None if self._lease_end is None else moment(self._lease_end)

    def keep_result(self, result: object) -> None:
        """Sets the result to be kept for duplicates when the event is completed.

        It is encoded only then. If it cannot be kept, the event is completed without it, so that the work is
        not done again, and `ResultNotJsonError` or `ResultTooLargeError` is raised.

        Raises:
            ValueError: The mode is ``at_most_once``, which records nothing after the work.
        """
        self._terms.check_that_results_are_kept()
        self._returned, self._has_result = result, True

    def extend(self, by: timedelta | None = None) -> None:
        """Makes the lease end this long from now; by default, as long as it was when it began.

        That is the deduplicator's `lease` or, with Lambda's context, what remains of this attempt. Does
        nothing if there is no lease.

        Raises:
            LeaseLostError: The lease had run out and another worker claimed the event: stop working on it.
        """
        length = self._lease.length() if by is None else milliseconds("by", by)
        self._check_open()
        if self._is_leased:
            self._renew(length, _lost)

    def complete(self) -> None:
        """Records that the work is done. The end of a ``with`` block does it.

        Raises:
            LeaseLostError: The lease had run out and another worker claimed the event. Nothing was recorded.
        """
        self._settle(True)

    def release(self) -> None:
        """Gives the event back for the next delivery. An exception in a ``with`` block does it.

        In mode ``at_most_once`` the event stays claimed.

        Raises:
            LeaseLostError: The lease had run out and another worker claimed the event, and keeps it.
        """
        self._settle(False)

    async def extend_async(self, by: timedelta | None = None) -> None:
        """`extend`, without blocking the event loop."""
        await in_thread(lambda: self.extend(by))

    async def complete_async(self) -> None:
        """`complete`, without blocking the event loop."""
        await in_thread(self.complete)

    async def release_async(self) -> None:
        """`release`, without blocking the event loop."""
        await in_thread(self.release)

    def __enter__(self) -> Self:
        if self._is_worn:
            self._renew(self._lease.length(), _lost_before)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self.state != "open":
            return
        if error is not None and self._lease.outlives(error):
            self._stays = True
            return
        if error is None:
            self.complete()
        else:
            _noting(error, self.release)

    async def __aenter__(self) -> Self:
        if self._is_worn:
            await in_thread(lambda: self._renew(self._lease.length(), _lost_before))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await in_thread(lambda: self.__exit__(kind, error, traceback))

    @property
    def _is_leased(self) -> bool:
        """Whether the store holds a lease that ends with the work."""
        return self._lease_end is not None and self.is_exclusive

    def _renew(self, length: int, lost: Callable[[Terms, Sequence[Claimed]], LeaseLostError]) -> None:
        end = self._terms.now() + length
        until = end + self._terms.clock_skew
        again = self._again and Again(self._again.since, until, self._again.token)
        if again and self._completed:
            entry = again.entry(self._completed)
        else:
            entry = Entry(self.store_key, self._token, False, end - length, until)
        try:
            (is_made,) = self._terms.store.settle([Change(self.store_key, self._token, entry)])
        except StoreUnavailableError as error:
            self._terms.go_on_without_store(error)
            return
        if not is_made:
            self.state = "lost"
            raise lost(self._terms, [self])
        self._lease_end, self._token, self._again = end, entry.token, again

    @property
    def _is_worn(self) -> bool:
        """Whether the lease has waited so long for its turn that it may not last for the work.

        One that ends with an attempt lasts as long as the attempt.
        """
        if not self._waits or self.state != "open" or self._lease_end is None or not self.is_exclusive:
            return False
        needed = 1 if self._lease.is_an_attempts else self._lease.length() // 2
        return self._lease_end - self._terms.now() < needed

    def _seen_by(self, subject: Subject) -> Duplicate | InProgress:
        """What another delivery of the event, in the same batch, is now."""
        now = self._terms.now()
        is_done = self.state == "completed" or not self._terms.has_leases
        if is_done:
            text = self._result_text([])
            return Duplicate(subject.key, subject.strength, moment(now), decode_result(text))
        end = now
        if self.state == "open" and self._lease_end is not None:
            end = self._lease_end + self._terms.clock_skew
        return InProgress(subject.key, subject.strength, moment(end))

    def _check_open(self) -> None:
        if self.state != "open":
            from partner_events._base.text import shown

            raise ValueError(f"the claim of {shown(self.key)} is already {self.state}")

    def _change(self, is_done: bool, problems: list[PartnerEventsError]) -> Change:
        """What the store is to make of the lease; a result that cannot be kept is a problem."""
        now = self._terms.now()
        result = self._result_text(problems) if is_done else None
        entry: Entry | None = None
        if is_done:
            # Later than the lease began, so that the token does not say any more that it goes on.
            at = max(now, self._again.since + 1) if self._again else now
            entry = Entry(self.store_key, self._token, True, at, now + self._terms.keep_for, result)
        elif self._again and self._completed:
            entry = self._again.given_back(self._completed)
        return Change(self.store_key, self._token, entry)

    def _result_text(self, problems: list[PartnerEventsError]) -> str | None:
        """The result as it is kept; None if there is none, or a problem."""
        try:
            return encode_result(self._returned, self._terms.result_limit) if self._has_result else None
        except (ResultNotJsonError, ResultTooLargeError) as error:
            problems.append(error)
            return None

    def _settle(self, is_done: bool) -> None:
        self._check_open()
        self._stays = is_done
        if self._batch is None:
            _settle_all(self._terms, [(self, is_done)])
        else:
            self.state = "completed" if is_done else "released"
            self._batch.append((self, is_done))

    def __repr__(self) -> str:
        return f"Claimed(key={self.key!r}, strength={self.strength!r}, state={self.state!r})"


@final
class Claims:
    """The claims of a batch, in the order of its events.

    Use it as a context manager to record all outcomes in one call of the store, at the end of the block;
    claims that are still open then are released. Otherwise each claim is recorded when it ends.

    If the same event is in the batch several times, one of its claims is `Claimed`, as a rule the first. The
    others follow it, and say so when they are looked at: `Duplicate` once it is completed; `InProgress`
    before, and once it is released or lost, since these deliveries must then come again, too.
    """

    __slots__ = ("_claims", "_terms", "_settled")

    def __init__(self, terms: Terms, claims: Sequence[Claim | Following]) -> None:
        self._terms = terms
        self._claims = tuple(claims)
        for claim in self._open():
            claim._waits = True
        self._settled: list[tuple[Claimed, bool]] = []

    def __iter__(self) -> Iterator[Claim]:
        return map(_now, self._claims)

    def __len__(self) -> int:
        return len(self._claims)

    def __getitem__(self, index: int) -> Claim:
        return _now(self._claims[index])

    def __enter__(self) -> Self:
        for claim in self._open():
            claim._batch = self._settled
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self._record(None)
        else:
            _noting(error, lambda: self._record(error))

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await in_thread(lambda: self.__exit__(kind, error, traceback))

    def _record(self, error: BaseException | None) -> None:
        # What is done but could not be recorded is not given back, nor what a durable execution goes on with.
        left = [claim for claim in self._open() if not claim._stays]
        if error is not None:
            left = [claim for claim in left if not claim._lease.outlives(error)]
        settled = [*self._settled, *((claim, False) for claim in left)]
        self._settled.clear()
        for claim, _ in settled:
            claim._batch = None
        if settled:
            _settle_all(self._terms, settled)

    def _open(self) -> list[Claimed]:
        return [claim for claim in self._claims if isinstance(claim, Claimed) and claim.state == "open"]

    def __repr__(self) -> str:
        return f"Claims({list(self)!r})"


class Following:
    """The claim of an event that is in the batch once more: what becomes of the one that is claimed."""

    __slots__ = ("subject", "first")

    def __init__(self, subject: Subject, first: Claimed) -> None:
        self.subject = subject
        self.first = first

    def now(self) -> Duplicate | InProgress:
        """What it is at this moment."""
        return self.first._seen_by(self.subject)


def following(subject: Subject, first: Claim) -> Duplicate | InProgress | Following:
    """The claim of a subject whose event is in the batch already, with this claim."""
    if isinstance(first, Claimed):
        return Following(subject, first)
    if isinstance(first, Duplicate):
        return Duplicate(subject.key, subject.strength, first.when, first.result)
    return InProgress(subject.key, subject.strength, first.until)


def followed(claims: Claims) -> list[int]:
    """For each claim the place of the one that it follows: its own, as a rule."""
    places = {id(claim): place for place, claim in enumerate(claims._claims)}
    return [
        places[id(claim.first)] if isinstance(claim, Following) else place
        for place, claim in enumerate(claims._claims)
    ]


def _now(claim: Claim | Following) -> Claim:
    return claim.now() if isinstance(claim, Following) else claim


def _settle_all(terms: Terms, settled: Sequence[tuple[Claimed, bool]]) -> None:
    """Records the outcomes of claims in one call of the store, and then raises what went wrong."""
    problems: list[PartnerEventsError] = []
    for claim, _ in settled:
        claim.state = "open"
    leased = [(claim, is_done) for claim, is_done in settled if claim._is_leased]
    made = _make(terms, [claim._change(is_done, problems) for claim, is_done in leased], problems)
    for claim, is_done in settled:
        claim.state = "completed" if is_done else "released"
    lost = [claim for (claim, _), is_made in zip(leased, made, strict=True) if not is_made]
    for claim in lost:
        claim.state = "lost"
    if lost:
        problems.insert(0, _lost(terms, lost))
    _raise_all(problems)


def _make(terms: Terms, changes: Sequence[Change], problems: list[PartnerEventsError]) -> Sequence[bool]:
    """Has the store make changes; if they are too large for it, without their results."""
    if not changes:
        return ()
    try:
        return terms.store.settle(changes)
    except ItemTooLargeError as error:
        if not any(change.entry and change.entry.result for change in changes):
            raise
        problems.append(error)
        return _make(terms, [_without_result(change) for change in changes], problems)
    except StoreUnavailableError as error:
        terms.go_on_without_store(error)
        return [True] * len(changes)


def _without_result(change: Change) -> Change:
    entry = change.entry
    if entry is None or entry.result is None:
        return change
    return Change(
        change.key,
        change.token,
        Entry(entry.key, entry.token, entry.is_completed, entry.at, entry.until),
    )


def _lost(terms: Terms, claims: Sequence[Claimed]) -> LeaseLostError:
    keys = [claim.key for claim in claims]
    return LeaseLostError(
        f"the lease of {_named(keys)} ran out before the work of {terms.consumer!r} was done, and another "
        "worker has claimed it since: what this worker did is not recorded. Undo it if you can; use a longer "
        "lease, or call extend() during the work",
        keys=keys,
        consumer=terms.consumer,
    )


def _lost_before(terms: Terms, claims: Sequence[Claimed]) -> LeaseLostError:
    keys = [claim.key for claim in claims]
    return LeaseLostError(
        f"the lease of {_named(keys)} ran out before its turn in the batch came, and another worker has "
        f"claimed it since: {terms.consumer!r} did not begin it here. Use smaller batches or a longer lease",
        keys=keys,
        consumer=terms.consumer,
    )


def _named(keys: Sequence[str]) -> str:
    return ", ".join(keys[:3]) + (f" and {len(keys) - 3} more" if len(keys) > 3 else "")


def _raise_all(problems: Sequence[PartnerEventsError]) -> None:
    """Raises the first problem; the others are notes on it."""
    if problems:
        first, *others = problems
        for another in others:
            first.add_note(f"{type(another).__name__}: {another}")
        raise first


def _noting(error: BaseException, action: Callable[[], None]) -> None:
    """Does something while an error is on its way; what goes wrong then is a note on the error."""
    try:
        action()
    except (LeaseLostError, StoreError) as another:
        error.add_note(f"{type(another).__name__}: {another}")


def moment(milliseconds: int) -> datetime:
    """The aware datetime of milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def not_claimed(subject: Subject, there: Entry, now: int) -> Duplicate | InProgress:
    """What an event is whose key another entry holds."""
    again = Again.of(there)
    if again is not None and again.until > now:
        return InProgress(subject.key, subject.strength, moment(again.until))
    if there.is_completed:
        result = decode_result(there.result)
        return Duplicate(subject.key, subject.strength, moment(there.at), result)
    return InProgress(subject.key, subject.strength, moment(there.until))
