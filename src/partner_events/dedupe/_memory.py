"""Entries in the memory of this process: for its threads and tasks, and for tests."""

from __future__ import annotations

from threading import RLock

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events.dedupe._entry import Change, Entry

LEAST_SWEPT = 1000


class MemoryStore:
    """Knows what this process has handled, and forgets it when the process ends."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        # A signal may end a call at the very end of its `with`, and leave the lock taken: this thread gets it
        # again. Each step leaves the entries whole.
        self._lock = RLock()
        self._swept_at = LEAST_SWEPT

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        """See `Store.claim`."""
        with self._lock:
            if len(self._entries) >= self._swept_at:
                self._sweep(now)
            taken: dict[str, Entry] = {}
            held = [self._there(entry, taken, now) for entry in entries]
            self._entries.update(taken)
            return held

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        """See `Store.settle`."""
        with self._lock:
            return [self._settle(change) for change in changes]

    def _there(self, entry: Entry, taken: dict[str, Entry], now: int) -> Entry | None:
        """What holds an entry's key; if nothing does, the entry is taken."""
        there = taken.get(entry.key) or self._entries.get(entry.key)
        if there is not None and there.until > now:
            return there
        taken[entry.key] = entry
        return None

    def _settle(self, change: Change) -> bool:
        there = self._entries.get(change.key)
        if there is None or there.token != change.token:
            return False
        if change.entry is None:
            del self._entries[change.key]
        else:
            self._entries[change.key] = change.entry
        return True

    def _sweep(self, now: int) -> None:
        """Forgets what has run out: whenever twice as much is there as was left the last time."""
        self._entries = {key: entry for key, entry in self._entries.items() if entry.removable_at > now}
        self._swept_at = max(LEAST_SWEPT, 2 * len(self._entries))

    def __repr__(self) -> str:
        return "MemoryStore()"
