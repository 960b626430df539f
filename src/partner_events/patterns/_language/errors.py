"""Errors and warnings about event patterns."""

from __future__ import annotations

from partner_events._base.text import message, shown
from partner_events._wire.errors import Public
from partner_events._wire.json import dotted
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from partner_events._base.value import Path

    WarningKind: TypeAlias = Literal[
        "complexity",
        "detail-type",
        "duplicate",
        "envelope",
        "exists-false-in-array",
        "exists-on-object",
        "ignore-case",
        "length",
        "metadata-value",
        "number-range",
        "number-text",
        "or-overlap",
        "or-override",
        "quote",
        "shape",
        "source",
        "undocumented",
        "wildcard-ignore-case",
    ]

QUOTED = 80
"""The most characters of a pattern that a message quotes."""

LENGTH = 4_096
"""The most characters of a pattern that the API takes."""


class InvalidPatternError(PartnerEventsError, ValueError):
    """This is not an event pattern, or EventBridge would refuse it.

    The message quotes parts of the pattern: a pattern is code, not a delivery.

    Attributes:
        path: Where in the pattern's JSON: keys and list indices.
        reason: What is wrong there.
        advice: What would be right.
    """

    _what = "event pattern"

    def __init__(self, reason: str, *, path: Path = (), advice: str) -> None:
        where = f" at `{shortened(dotted(path))}`" if path else ""
        super().__init__(f"invalid {self._what}{where}: {reason}; {advice}")
        self.path = path
        self.reason = reason
        self.advice = advice


class InvalidFiltersError(InvalidPatternError):
    """EventBridge would refuse these filters of a subscriber, or no filters can express the pattern.

    Attributes:
        path: Where in the filters' JSON; for a pattern to be expressed, where in the pattern's.
        reason: What is wrong there.
        advice: What would be right.
    """

    _what = "subscriber filters"


class PatternWarning(Public, UserWarning):
    """EventBridge accepts this, but it may not do what was meant.

    Attributes:
        kind: The kind of surprise, such as ``"or-override"``.
        path: Where in the pattern's JSON: keys and list indices.
        reason: What happens.
        advice: What to write or check instead.
    """

    def __init__(self, kind: WarningKind, path: Path, reason: str, advice: str) -> None:
        super().__init__(kind, path, reason, advice)
        self.kind: WarningKind = kind
        self.path = path
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        where = f"at `{shortened(dotted(self.path))}`: " if self.path else ""
        return message(f"event pattern: {where}{self.reason}; {self.advice}")


def shortened(text: str, limit: int = QUOTED) -> str:
    """The text, or as much of it as a message may quote, always printable."""
    return shown(text, limit)


def too_long(length: str) -> InvalidPatternError:
    """The error for a pattern that is too long."""
    return InvalidPatternError(
        f"it has {length} characters; EventBridge takes {LENGTH:,}",
        advice="split the rule, or replace lists of values by prefixes and wildcards",
    )
