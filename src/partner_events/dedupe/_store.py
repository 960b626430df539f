"""What a store must do. `partner_events.dedupe.conformance` checks that it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from partner_events.dedupe._entry import Change, Entry


class Store(Protocol):
    """Where entries are kept: two operations, each of them atomic for each key.

    Both are called from any thread. A store knows neither clock nor configuration: what it needs comes
    with the call, so any number of `Deduplicator` may share one.

    It raises `StoreUnavailableError` if it cannot be reached, and another `StoreError` if it is not as it
    should be.
    """

    def claim(self, entries: Sequence[Entry], *, now: int) -> Sequence[Entry | None]:
        """Writes each entry whose key is free, and returns what holds the keys of the others.

        A key is free if there is no entry, or one with ``until <= now``. The answers are in the order of
        the entries: None for one that was written. The keys of one call differ.

        An answer may be the very entry that was asked for: the caller takes it for written. So it is
        when a network library sends a request again whose first answer was lost.
        """
        ...

    def settle(self, changes: Sequence[Change]) -> Sequence[bool]:
        """Makes each change whose key is held with its token, even if the entry has run out.

        The answers are in the order of the changes: False for one whose key is free or held with another
        token; such a change does nothing.
        """
        ...
