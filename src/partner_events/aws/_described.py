"""Findings about rules and targets as AWS's command line prints them, without asking AWS."""

from __future__ import annotations

from dataclasses import replace

from partner_events.aws._findings import Finding, Report, worst_first
from partner_events.aws._reach import unreachable
from partner_events.aws._rules import target_of
from partner_events.aws._values import duration_text
from partner_events.patterns import InvalidPatternError
from partner_events.patterns._advice.sources import PREFIX, partner_of
from partner_events.patterns._pattern import parsed

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from partner_events.patterns import FilterCriteria

    Described: TypeAlias = tuple[str, str | None, str | Mapping[str, object], bool]
    """A rule's name, its event bus, its event pattern, and whether it is enabled."""


def about_described(
    rules: Sequence[Described], scheduled: Iterable[str], targets: Iterable[Mapping[str, object]]
) -> Report:
    """Findings about rules and targets that are described by texts; permissions are not looked at."""
    found = [
        *(replace(finding, rule=name) for name, bus, pattern, _ in rules for finding in _about(pattern, bus)),
        *(_disabled(name) for name, _, _, is_enabled in rules if not is_enabled),
        *(finding for target in targets for finding in _about_target(target)),
    ]
    buses = list(dict.fromkeys(bus for _, bus, _, _ in rules if bus is not None))
    names = (*(name for name, _, _, _ in rules), *scheduled)
    return Report(buses[0] if len(buses) == 1 else "event buses", names, worst_first(found))


def about_criteria(criteria: Iterable[tuple[str, FilterCriteria]]) -> Report:
    """Findings about filter criteria of event source mappings and pipes."""
    named = list(criteria)
    found = [
        Finding(
            "pattern",
            "error" if warning.never_matches else "warning",
            f"{name}: {warning.reason}",
            warning.advice,
        )
        for name, each in named
        for warning in each.warnings
    ]
    title = f"filter criteria of {', '.join(name for name, _ in named)}"
    return Report(title, (), worst_first(found))


def _about(text: str | Mapping[str, object], bus: str | None) -> Iterator[Finding]:
    try:
        pattern = parsed(text)
    except InvalidPatternError as error:
        yield Finding("invalid-pattern", "error", error.reason, error.advice)
        return
    if bus is not None and bus.startswith(PREFIX):
        yield from unreachable(pattern, bus, partner_of(bus))
        return
    for warning in pattern.warnings:
        yield Finding(
            "pattern", "error" if warning.never_matches else "warning", warning.reason, warning.advice
        )


def _disabled(name: str) -> Finding:
    return Finding("disabled", "note", "it is disabled", "resume it if it should run", rule=name)


def _about_target(content: Mapping[str, object]) -> Iterator[Finding]:
    target = target_of(content)
    if target.dead_letter_queue is None:
        yield Finding(
            "no-dead-letter-queue",
            "warning",
            f"events that cannot be delivered within {duration_text(target.retry.max_age)} are lost",
            "give it a dead-letter queue",
            target=target.id,
        )
    elif target.dead_letter_queue.endswith(".fifo"):
        yield Finding(
            "dead-letter-queue",
            "error",
            "its dead-letter queue is a FIFO queue",
            "give it a standard queue",
            target=target.id,
        )
