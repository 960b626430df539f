"""Whether a pattern can match what arrives on a partner's event bus."""

from __future__ import annotations

from dataclasses import replace

from partner_events.aws._documented import admits, asks_for, may_be_absent, undocumented
from partner_events.aws._findings import Finding
from partner_events.patterns._language.envelope import ENVELOPE
from partner_events.patterns._pattern import rules_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events.patterns import EventPattern
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule


def unreachable(pattern: EventPattern, bus: str, partner: str | None) -> Iterator[Finding]:
    """Findings about why the pattern never matches, or probably never matches, a partner's events.

    Args:
        pattern: The pattern.
        bus: The event bus's name, which is the ``source`` of all its events.
        partner: The partner, if the catalog has it.
    """
    branches = rules_of(pattern)
    dead = {index: why for index, branch in enumerate(branches) if (why := _dead(branch, bus))}
    if len(dead) == len(branches):
        yield from dict.fromkeys(dead.values())
        return
    for why in dict.fromkeys(dead.values()):
        yield replace(why, kind="branch-never-matches", severity="warning")
    if partner is not None:
        alive = [branch for index, branch in enumerate(branches) if index not in dead]
        yield from dict.fromkeys(finding for branch in alive for finding in undocumented(branch, partner))


def _dead(branch: Rule, bus: str) -> Finding | None:
    """Why no event on the bus can match a branch; None if one can."""
    source = branch.get("source")
    if source is not None and not admits([source], {"source": bus}):
        return _about_source(source, bus)
    for path, field in branch.items():
        name = path.partition(".")[0]
        if name not in ENVELOPE and not may_be_absent(field):
            return Finding(
                "never-matches",
                "error",
                f"no event has `{path}`",
                "write detail-type, with a hyphen"
                if _is_like_detail_type(name)
                else "fields of the partner are inside `detail`",
            )
    return None


def _about_source(source: NamedField, bus: str) -> Finding:
    own = "/".join(bus.split("/")[:2])
    if any(each.written == own for each in source.alternatives):
        return Finding(
            "source-form",
            "error",
            f"it asks for the source {asks_for(source)}, but a source is never the partner's name alone",
            f'write "source": ["{bus}"], or [{{"prefix": "{own}/"}}]',
        )
    return Finding(
        "wrong-source",
        "error",
        f"it asks for the source {asks_for(source)}, but all events of this bus have {bus!r}",
        f'write "source": ["{bus}"], or put the rule on the bus of that source',
    )


def _is_like_detail_type(name: str) -> bool:
    return name.lower().replace("_", "").replace("-", "") == "detailtype"
