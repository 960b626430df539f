"""One event for people and for programs: its facts, its payload, its deviations from the types."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table

from partner_events._base.text import message
from partner_events._events.event import PartnerEvent
from partner_events._events.unknown import UnknownEvent
from partner_events._wire.json import dotted
from partner_events.cli._covered import cover_of
from partner_events.cli._tree import payload_tree
from partner_events.cli._values import delivered, moment
from partner_events.errors import Deviation, FieldUnavailableError

MOST = 200
"""The most deviations that are listed; JSON has them all."""


def event_page(event: PartnerEvent, *, depth: int) -> RenderableType:
    """An event for people, its payload as a tree of this depth."""
    parts: list[RenderableType] = [_facts(event), "", payload_tree(event, depth=depth)]
    if deviations := event.deviations():
        parts += ["", "[bold]Deviations[/] from the documented types", _deviations(event, deviations)]
    return Group(*parts)


def event_data(event: PartnerEvent) -> dict[str, object]:
    """An event as JSON: its class and facts, its fields as delivered, its deviations."""
    key = event.idempotency_key
    cover = cover_of(event)
    return {
        "class": type(event).__name__,
        "known": not isinstance(event, UnknownEvent),
        "kind": event.kind,
        "partner": event.partner,
        "idempotency_key": {"value": key.value, "strength": key.strength},
        "occurred_at": _or_none(event, "occurred_at"),
        "deviations": [
            {
                "path": list(found.path),
                "kind": found.kind,
                "value": cover.at(found.path, found.value) or cover.copy(found.value),
            }
            for found in event.deviations()
        ],
        "event": cover.copy(event.to_dict()),
    }


def _facts(event: PartnerEvent) -> Table:
    key = event.idempotency_key
    facts: dict[str, object] = {
        "class": type(event).__name__,
        "kind": f"{event.kind}  (unknown to this version)" if isinstance(event, UnknownEvent) else event.kind,
        "partner": event.partner or "unknown",
        "id": getattr(event, "id", None),
        "source": getattr(event, "source", None),
        "account, region": f"{getattr(event, 'account', '?')}, {getattr(event, 'region', '?')}",
        "occurred at": _or_none(event, "occurred_at"),
        "arrived after": _delay(event),
        "replay of": getattr(event, "replay_name", None),
        "idempotency key": f"{key.value}  ({key.strength})",
        **dict(_accessors(event)),
    }
    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(overflow="fold")
    for name, fact in facts.items():
        if fact is not None:
            table.add_row(f"[green]{name}", escape(message(fact)))
    return table


def _accessors(event: PartnerEvent) -> Iterator[tuple[str, object]]:
    """The properties that the partner's classes add to those of all events, with their values."""
    added = dict.fromkeys(
        name
        for cls in reversed(type(event).__mro__)
        if issubclass(cls, PartnerEvent)
        for name, value in vars(cls).items()
        if isinstance(value, property) and not hasattr(PartnerEvent, name)
    )
    cover = cover_of(event)
    for name in added:
        value = _or_none(event, name)
        if isinstance(value, (str, int)) and not cover.field(name, value):
            yield name.replace("_", " "), value


def _or_none(event: PartnerEvent, name: str) -> object:
    """The value of a property as JSON; None if the delivery lacks the field that it reads."""
    try:
        value: object = getattr(event, name)
    except FieldUnavailableError:
        return None
    return value.isoformat() if isinstance(value, datetime) else value


def _delay(event: PartnerEvent) -> str | None:
    try:
        return f"{event.delay.total_seconds():g} s, at {moment(event.time)}"
    except FieldUnavailableError:
        return None


def _deviations(event: PartnerEvent, deviations: list[Deviation]) -> Table:
    cover = cover_of(event)
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold")
    for deviation in deviations[:MOST]:
        secret = cover.at(deviation.path, deviation.value)
        what = secret or delivered(deviation.value)
        colour = "yellow" if deviation.kind == "absent" else "red"
        table.add_row(
            escape(dotted(deviation.path)),
            f"[{colour}]{deviation.kind}",
            "" if deviation.kind == "absent" else escape(what),
        )
    if len(deviations) > MOST:
        table.add_row(f"and {len(deviations) - MOST:,} more")
    return table
