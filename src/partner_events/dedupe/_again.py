"""A completed event that a replay has handled again: it stays completed, whatever becomes of that.

The lease of the replay's worker is in the token of the completed entry. While it holds, the event is in
progress; if the worker fails or dies, the event is as completed as it was.
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.dedupe._entry import Entry

PREFIX = "again:"


class Again(Value):
    """The lease of a replay, from when until when, in milliseconds since 1970, and the worker's own token."""

    __slots__ = ("since", "until", "token")

    since: int
    until: int
    token: str

    @classmethod
    def of(cls, entry: Entry) -> Again | None:
        """The lease in an entry's token; None if there is none, or if the work was completed since."""
        if not entry.is_completed or not entry.token.startswith(PREFIX):
            return None
        _, since, until, token = entry.token.split(":")
        return cls(int(since), int(until), token) if entry.at <= int(since) else None

    def entry(self, completed: Entry) -> Entry:
        """The completed entry with this lease."""
        token = f"{PREFIX}{self.since}:{self.until}:{self.token}"
        until = max(completed.until, self.until)
        return Entry(completed.key, token, True, completed.at, until, completed.result)

    def given_back(self, completed: Entry) -> Entry:
        """The completed entry without it."""
        return Entry(completed.key, self.token, True, completed.at, completed.until, completed.result)


def is_of(entry: Entry, token: str) -> bool:
    """Whether a worker's token has written the entry."""
    if entry.token == token:
        return True
    again = Again.of(entry)
    return again is not None and again.token == token
