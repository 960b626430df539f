"""Errors and warnings about event patterns."""

from __future__ import annotations

from partner_events._base.text import message, shown
from partner_events._wire.errors import Public
from partner_events._wire.json import dotted
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Literal, TypeAlias

    from partner_events._base.value import Path

    WarningKind: TypeAlias = Literal[
        "address-and-number",
        "complexity",
        "covered",
        "detail-type",
        "duplicate",
        "envelope",
        "envelope-value",
        "exists-false-in-array",
        "exists-on-object",
        "filters",
        "flat-form",
        "huge-bound",
        "ignore-case",
        "length",
        "lost-alternative",
        "matches-everything",
        "matches-more",
        "metadata-value",
        "never-matches",
        "number-range",
        "number-text",
        "operator-as-text",
        "operator-without-list",
        "or-overlap",
        "or-override",
        "quote",
        "record",
        "reference",
        "shape",
        "source",
        "source-form",
        "star",
        "undocumented",
        "unknown-detail-type",
        "unknown-field",
        "unknown-value",
        "wildcard-ignore-case",
        "wrong-source",
        "wrong-type",
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
        suggestion: The JSON to write instead of what is at ``suggested_at``; None if that cannot be known.
        suggested_at: Where it belongs: ``path``, or what is around it.
    """

    _what: ClassVar[str] = "event pattern"

    def __init__(
        self,
        reason: str,
        *,
        path: Path = (),
        advice: str,
        suggestion: str | None = None,
        suggested_at: Path | None = None,
    ) -> None:
        super().__init__()
        self.path = path
        self.reason = reason
        self.advise(advice, suggestion)
        self.suggested_at: Path = path if suggested_at is None else suggested_at

    def advise(self, advice: str, suggestion: str | None) -> None:
        """Say what would be right, once it is known."""
        where = f" at `{shortened(dotted(self.path))}`" if self.path else ""
        self.args: tuple[Any, ...] = (message(f"invalid {self._what}{where}: {self.reason}; {advice}"),)
        self.advice = advice
        self.suggestion = suggestion


class InvalidFiltersError(InvalidPatternError):
    """EventBridge would refuse these filters of a subscriber, or no filters can express the pattern.

    Attributes:
        path: Where in the filters' JSON; for a pattern to be expressed, where in the pattern's.
        reason: What is wrong there.
        advice: What would be right.
    """

    _what: ClassVar[str] = "subscriber filters"


class InvalidCriteriaError(InvalidPatternError):
    """Lambda or EventBridge Pipes would refuse these filter criteria, or no criteria can express the pattern.

    Attributes:
        path: Where in the criteria's JSON; for a pattern to be expressed, where in the pattern's.
        reason: What is wrong there.
        advice: What would be right.
    """

    _what: ClassVar[str] = "filter criteria"


class PatternWarning(Public, UserWarning):
    """EventBridge accepts this, but it may not do what was meant.

    Attributes:
        kind: The kind of surprise, such as ``"or-override"``.
        path: Where in the pattern's JSON: keys and list indices.
        reason: What happens.
        advice: What to write or check instead.
        suggestion: The JSON to write instead of what is at ``suggested_at``; None if that cannot be known.
        suggested_at: Where it belongs: ``path``, or what is around it.
        never_matches: Whether the pattern matches no event because of it.
    """

    def __init__(
        self,
        kind: WarningKind,
        path: Path,
        reason: str,
        advice: str,
        suggestion: str | None = None,
        never_matches: bool = False,
        suggested_at: Path | None = None,
    ) -> None:
        where = path if suggested_at is None else suggested_at
        super().__init__(kind, path, reason, advice, suggestion, never_matches, where)
        self.kind: WarningKind = kind
        self.path = path
        self.reason = reason
        self.advice = advice
        self.suggestion = suggestion
        self.never_matches = never_matches
        self.suggested_at: Path = where

    def within(self, place: Path) -> PatternWarning:
        """The same of a pattern that is a part of something else, at this place."""
        path, suggested_at = (*place, *self.path), (*place, *self.suggested_at)
        facts = (self.suggestion, self.never_matches, suggested_at)
        return PatternWarning(self.kind, path, self.reason, self.advice, *facts)

    def not_certain(self) -> PatternWarning:
        """The same of a part of a pattern, beside which others may match."""
        facts = (self.suggestion, False, self.suggested_at)
        return PatternWarning(self.kind, self.path, self.reason, self.advice, *facts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PatternWarning) and other.args == self.args

    def __hash__(self) -> int:
        return hash(self.args)

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
