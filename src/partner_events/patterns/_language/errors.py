"""What is wrong with an event pattern, and what is surprising about a right one."""

from __future__ import annotations

from partner_events._wire.errors import Public
from partner_events._wire.json import dotted
from partner_events.errors import PartnerEventsError

TYPE_CHECKING = False
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
        "number-range",
        "number-text",
        "or-overlap",
        "or-override",
        "quote",
        "undocumented",
        "wildcard-ignore-case",
    ]

QUOTED = 80
"""How many characters of a pattern a message quotes at most."""

LENGTH = 4_096
"""Characters of a pattern that the API takes."""


class InvalidPatternError(PartnerEventsError, ValueError):
    """No event pattern, or one that EventBridge refuses.

    The message quotes the pattern's own words, in part: a pattern is code, not a delivery.

    Attributes:
        path: Where in the pattern's JSON: keys and list indexes.
        reason: What is wrong there.
        advice: What would be right.
    """

    def __init__(self, reason: str, *, path: Path = (), advice: str) -> None:
        where = f" at `{shortened(dotted(path))}`" if path else ""
        super().__init__(f"no event pattern{where}: {reason}; {advice}")
        self.path = path
        self.reason = reason
        self.advice = advice


class PatternWarning(Public, UserWarning):
    """Something that EventBridge accepts, and that surprises.

    Attributes:
        kind: Which surprise, such as ``"or-override"``.
        path: Where in the pattern's JSON: keys and list indexes.
        reason: What happens.
        advice: What to write instead, or to look at.
    """

    def __init__(self, kind: WarningKind, path: Path, reason: str, advice: str) -> None:
        super().__init__(kind, path, reason, advice)
        self.kind: WarningKind = kind
        self.path = path
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        where = f"at `{shortened(dotted(self.path))}`: " if self.path else ""
        return f"event pattern: {where}{self.reason}; {self.advice}"


def shortened(text: str, limit: int = QUOTED) -> str:
    """The text, or as much of it as a message may quote; always printable."""
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def too_long(length: str) -> InvalidPatternError:
    """The refusal of a pattern's length."""
    return InvalidPatternError(
        f"it has {length} characters, where EventBridge takes {LENGTH:,}",
        advice="split the rule, or use prefixes and wildcards for lists of values",
    )
