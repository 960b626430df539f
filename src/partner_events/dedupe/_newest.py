"""Newest wins: an event that says how an object is must not overwrite what a later one said.

Of each object a store holds one entry. Its result is the state: when the last event occurred that was
applied, which one it was, and until when a worker applies another one. A worker replaces the entry by its
token, so of several that try at once one succeeds, whatever the store.
"""
# pyright: reportPrivateUsage=false
# Newest is the other half of NewestWins, which shows users only what is theirs.

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from typing import final

from partner_events._base.attempt import current_context
from partner_events._base.event_loop import in_thread
from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.dedupe._claims import InProgress, moment
from partner_events.dedupe._entry import Change, Entry
from partner_events.dedupe._errors import LeaseLostError, StoreError
from partner_events.dedupe._keys import object_key
from partner_events.dedupe._lease import Lease
from partner_events.dedupe._terms import Terms

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Protocol, Self

    from partner_events._wire.delivery import IdempotencyKey
    from partner_events.dedupe._store import Store

    class Occurred(Protocol):
        """A parsed event."""

        @property
        def partner(self) -> str | None: ...
        @property
        def occurred_at(self) -> datetime: ...
        @property
        def idempotency_key(self) -> IdempotencyKey: ...


ATTEMPTS = 8
"""How often an entry is read again that others have replaced meanwhile."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


class NewestWins:
    """Tells events that are newer than what was applied to an object from those that are stale.

    Partners do not deliver in order: `Stripe <https://docs.stripe.com/webhooks#event-ordering>`_, for one,
    says so. An event is newer if it occurred later than the last one that was applied to the same object.

    Args:
        store: Where it is recorded, such as the one of a `Deduplicator`.
        consumer: What applies the events, such as ``"subscriptions"``; consumers do not see each other's.
        keep_for: For how long after the last event an object is remembered: choose it longer than any
            re-send, retry or replay may take.
        lease: How long a worker has an object for itself where Lambda's context does not say how long it may
            run: see `Deduplicator`.
        clock_skew: How much the clocks of workers may differ.
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
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._terms = Terms(
            store,
            consumer=consumer,
            keep_for=keep_for,
            lease=lease,
            clock_skew=clock_skew,
            replays="skip",
            mode="leased",
            keep_result=False,
            result_limit=0,
            on_store_failure="raise",
            clock=clock,
        )

    def claim(self, event: Occurred, of: str, *, context: object = None) -> Newest | Stale | InProgress:
        """Claims an object for an event that says how it is.

        Of any number of concurrent workers, one has the object; the others get `InProgress`, and must let
        their deliveries come again.

        Args:
            event: The parsed event.
            of: The object's id at the partner, such as ``event.payload.id``.
            context: Lambda's context: see `Deduplicator.claim`.

        Raises:
            ValueError: The id is empty.
            StoreError: The store does not work as it should.
        """
        key = object_key(self._terms.prefix, event.partner, of)
        identity = event.idempotency_key
        at = (event.occurred_at - EPOCH) // MILLISECOND
        lease = Lease.of(self._terms, current_context.get() if context is None else context)
        for _ in range(ATTEMPTS):
            now = self._terms.now()
            taken = _State(None, None, now + lease.length() + self._terms.clock_skew)
            entry = self._entry(key, lease.token(), taken)
            (there,) = self._terms.store.claim([entry], now=now)
            if there is None:
                return Newest(self, lease, entry.token, key, of, at, identity.value, None)
            before = _State.of(there)
            if there.token == entry.token and before.lease is not None:
                # A network library has sent the request twice, or a durable execution is replayed.
                return Newest(self, lease, entry.token, key, of, at, identity.value, before)
            if before.at is not None and (at < before.at or identity.value == before.event):
                return Stale(of, moment(at), moment(before.at))
            if before.lease is not None and before.lease > now:
                return InProgress(identity.value, identity.strength, moment(before.lease))
            entry = self._entry(key, entry.token, _State(before.at, before.event, taken.lease))
            if self._terms.store.settle([Change(key, there.token, entry)])[0]:
                return Newest(self, lease, entry.token, key, of, at, identity.value, before)
        return InProgress(identity.value, identity.strength, moment(self._terms.now()))

    async def claim_async(
        self, event: Occurred, of: str, *, context: object = None
    ) -> Newest | Stale | InProgress:
        """`claim`, without blocking the event loop."""
        return await in_thread(lambda: self.claim(event, of, context=context), _give_back)

    def _entry(self, key: str, token: str, state: _State) -> Entry:
        now = self._terms.now()
        return Entry(key, token, True, now, now + self._terms.keep_for, state.text())

    def __repr__(self) -> str:
        return f"NewestWins({self._terms.store!r}, consumer={self._terms.consumer!r})"


class _State(Value):
    """What is known of an object: the last event that was applied, and a worker's lease."""

    __slots__ = ("at", "event", "lease")

    at: int | None
    event: str | None
    lease: int | None

    @classmethod
    def of(cls, entry: Entry) -> _State:
        found: object = json.loads(entry.result or "null")
        if not is_object(found):
            return cls(None, None, None)
        at, event, lease = found.get("at"), found.get("event"), found.get("lease")
        return cls(
            at if isinstance(at, int) else None,
            event if isinstance(event, str) else None,
            lease if isinstance(lease, int) else None,
        )

    def text(self) -> str:
        return json.dumps({"at": self.at, "event": self.event, "lease": self.lease})


@final
class Stale(Value):
    """A later event was applied to the object, or this one was: leave the object as it is.

    Attributes:
        of: The object's id.
        at: When the event occurred, as an aware datetime.
        applied_at: When the last event occurred that was applied.
    """

    __slots__ = ("of", "at", "applied_at")

    of: str
    at: datetime
    applied_at: datetime


@final
class Newest:
    """The event is newer than all that was applied to the object, which is yours until the lease ends.

    As a context manager, sync or async, it records the event's time when the block succeeds, and gives the
    object back as it was when the block raises.

    Attributes:
        of: The object's id.
        at: When the event occurred, as an aware datetime.
        applied_at: When the last event occurred that was applied; None if none is known.
        is_tie: Whether that was at the same time: then nobody knows which of the two is newer. Fetch the
            object from the partner, and apply what it is now.
    """

    __slots__ = (
        "of",
        "at",
        "applied_at",
        "is_tie",
        "_newest",
        "_lease",
        "_token",
        "_key",
        "_at",
        "_event",
        "_before",
        "_is_open",
    )

    def __init__(
        self,
        newest: NewestWins,
        lease: Lease,
        token: str,
        key: str,
        of: str,
        at: int,
        event: str,
        before: _State | None,
    ) -> None:
        last = before.at if before else None
        self.of: str = of
        self.at: datetime = moment(at)
        self.applied_at: datetime | None = None if last is None else moment(last)
        self.is_tie: bool = last == at
        self._newest, self._lease = newest, lease
        self._token, self._key, self._at, self._event, self._before = token, key, at, event, before
        self._is_open = True

    def complete(self) -> None:
        """Records that the event was applied. The end of a ``with`` block does it.

        Raises:
            LeaseLostError: The lease had run out, and another worker has the object since.
        """
        self._settle(_State(self._at, self._event, None))

    def release(self) -> None:
        """Gives the object back as it was. An exception in a ``with`` block does it.

        Raises:
            LeaseLostError: The lease had run out, and another worker has the object since.
        """
        before = self._before
        is_known = before is not None and before.at is not None
        self._settle(_State(before.at, before.event, None) if before and is_known else None)

    def _settle(self, state: _State | None) -> None:
        if not self._is_open:
            raise ValueError(f"the claim of the object {shown(self.of)} has ended already")
        terms = self._newest._terms
        entry = None if state is None else self._newest._entry(self._key, self._token, state)
        (is_made,) = terms.store.settle([Change(self._key, self._token, entry)])
        self._is_open = False
        if not is_made:
            raise LeaseLostError(
                f"the lease of the object {shown(self.of)} ran out before the work of {terms.consumer!r} was "
                "done, and another worker has it since: what this worker did is not recorded. Use a longer "
                "lease",
                keys=[self._event],
                consumer=terms.consumer,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not self._is_open or (error is not None and self._lease.outlives(error)):
            return
        if error is None:
            self.complete()
            return
        try:
            self.release()
        except (LeaseLostError, StoreError) as another:
            error.add_note(f"{type(another).__name__}: {another}")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await in_thread(lambda: self.__exit__(kind, error, traceback))

    def __repr__(self) -> str:
        return f"Newest(of={self.of!r}, at={self.at!r}, is_tie={self.is_tie!r})"


def _give_back(claim: Newest | Stale | InProgress) -> None:
    if isinstance(claim, Newest):
        claim.release()
