"""Whether a pattern can match what arrives on a partner's event bus, as findings."""

from __future__ import annotations

from partner_events.aws._findings import Finding
from partner_events.patterns._advice.awaited import about_awaited
from partner_events.patterns._advice.senders import doubts
from partner_events.patterns._pattern import rules_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events.aws._findings import FindingKind
    from partner_events.patterns import EventPattern, PatternWarning

KINDS: dict[str, FindingKind] = {
    "flat-form": "flat-form",
    "never-matches": "never-matches",
    "reference": "reference",
    "source-form": "source-form",
    "unknown-detail-type": "unknown-detail-type",
    "unknown-field": "unknown-field",
    "unknown-value": "unknown-value",
    "wrong-source": "wrong-source",
    "wrong-type": "wrong-type",
}
DEAD = frozenset({"never-matches", "source-form", "wrong-source"})
"""Kinds that say of a single branch that it never matches."""


def unreachable(pattern: EventPattern, bus: str, partner: str | None) -> Iterator[Finding]:
    """Findings about why the pattern never matches, or probably never matches, a partner's events.

    Args:
        pattern: The pattern.
        bus: The event bus's name, which is the ``source`` of all its events.
        partner: The partner, if the catalog has it.
    """
    for warning in doubts(rules_of(pattern), bus):
        if partner is not None or warning.kind in DEAD:
            yield _finding(warning)
    yield from map(_finding, about_awaited(rules_of(pattern)))


def unsent(pattern: EventPattern) -> Iterator[Finding]:
    """Findings about why the pattern never matches, or probably never matches, on a bus of any sender."""
    yield from map(_finding, (*doubts(rules_of(pattern)), *about_awaited(rules_of(pattern))))


def _finding(warning: PatternWarning) -> Finding:
    kind = KINDS[warning.kind]
    if warning.never_matches or kind == "flat-form":
        return Finding(kind, "error", warning.reason, warning.advice)
    dead = kind in DEAD and not isinstance(warning.path[-1], int)
    return Finding("branch-never-matches" if dead else kind, "warning", warning.reason, warning.advice)
