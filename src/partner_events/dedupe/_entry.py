"""What a store holds of an event, and how it is changed."""

from __future__ import annotations

from partner_events._base.value import Value

GRACE = 60 * 60 * 1000
"""Milliseconds for which a store keeps an entry that has run out.

A worker that is late, but whose event nobody else has claimed meanwhile, finds its entry and completes it.
"""


class Entry(Value):
    """What a store holds under a key. Times are milliseconds since 1970, by the clock of who wrote it.

    Attributes:
        key: Consumer, partner and idempotency key in one text, and what they are stored under.
        token: Who wrote it: the fencing token. It is another one for every claim.
        is_completed: Whether the work is done; if not, ``until`` is the end of a lease.
        at: When it was claimed, or completed.
        until: Until when it holds its key. An entry that has run out counts as absent.
        result: What the work returned, as JSON text; None if that was not to be kept.
    """

    __slots__ = ("key", "token", "is_completed", "at", "until", "result")

    key: str
    token: str
    is_completed: bool
    at: int
    until: int
    result: str | None

    def __init__(
        self, key: str, token: str, is_completed: bool, at: int, until: int, result: str | None = None
    ) -> None:
        # Written out: the general way takes twice as long, and a claim makes one.
        set_key, set_token, set_is_completed, set_at, set_until, set_result = self._setters
        set_key(self, key)
        set_token(self, token)
        set_is_completed(self, is_completed)
        set_at(self, at)
        set_until(self, until)
        set_result(self, result)

    @property
    def removable_at(self) -> int:
        """From when on a store may remove the entry."""
        return self.until + GRACE

    def __repr__(self) -> str:
        # Not the result: it is the user's data.
        return f"Entry(key={self.key!r}, is_completed={self.is_completed!r}, until={self.until!r})"


class Change(Value):
    """What becomes of the entry that has this key and this token; any other stays as it is.

    ``entry`` takes its place; None removes it.
    """

    __slots__ = ("key", "token", "entry")

    key: str
    token: str
    entry: Entry | None

    def __init__(self, key: str, token: str, entry: Entry | None) -> None:
        set_key, set_token, set_entry = self._setters
        set_key(self, key)
        set_token(self, token)
        set_entry(self, entry)
