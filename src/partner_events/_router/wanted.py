"""The event patterns of what a router has handlers for.

For development and deployment: none of this is imported when events are handled.
"""

from __future__ import annotations

from typing import cast

from partner_events._base.lazy import PACKAGE
from partner_events._events.event import PartnerEvent
from partner_events._events.unknown import unknown_class
from partner_events._kinds.lookup import all_registrations, kind_class
from partner_events._kinds.tables import events_of
from partner_events._partners import PARTNERS
from partner_events.patterns import EventPattern
from partner_events.patterns._building.kinds import scope

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events._router.routes import Route
    from partner_events.patterns import Reference

ALL_PARTNERS = {"source": [{"prefix": "aws.partner/"}]}


def pattern_of(routes: Sequence[Route], source: str | Reference | None, partner: str | None) -> EventPattern:
    """The pattern of the events that routes are for, or of those of one partner among them."""
    wanted = _wanted(routes)
    if partner is not None:
        wanted = dict.fromkeys(_of_partner(wanted, partner))
    if PartnerEvent in wanted and source is None:
        return EventPattern.parse(ALL_PARTNERS)
    return _pattern(wanted, source)


def patterns_of(routes: Sequence[Route]) -> dict[str, EventPattern]:
    """The pattern for each event source; see `by_event_source`."""
    wanted = _wanted(routes)
    if PartnerEvent in wanted:
        raise TypeError(
            "the handler for PartnerEvent takes the events of every partner, whose event sources are not "
            "known here: use `pattern()` on each bus"
        )
    grouped = by_event_source([kind for kind in wanted if not _is_covered(kind, wanted)])
    return {name: _pattern(dict.fromkeys(kinds), None) for name, kinds in grouped.items()}


def by_event_source(classes: Sequence[type[PartnerEvent]]) -> dict[str, list[type[PartnerEvent]]]:
    """Classes by what brings their events, which is another event source, and so another event bus.

    That is the partner or, where its families have event sources of their own, partner and family:
    ``"auth0/logs"``. A class for several families stands for all of them; then it is the partner again.
    """
    grouped: dict[str, list[type[PartnerEvent]]] = {}
    for partner in dict.fromkeys(map(_sender, classes)):
        of_partner = [kind for kind in classes if _sender(kind) == partner]
        if None in {kind.__event_family__ for kind in of_partner}:
            grouped[partner] = of_partner
            continue
        for kind in of_partner:
            grouped.setdefault(f"{partner}/{kind.__event_family__}", []).append(kind)
    return grouped


def _wanted(routes: Sequence[Route]) -> dict[type[PartnerEvent], None]:
    """The classes that have a handler, and the base classes of partners that have one."""
    wanted = dict.fromkeys(kind for route in routes for kind in route.kinds)
    for partner in (route.partner for route in routes if route.partner):
        wanted |= dict.fromkeys(_classes_of(partner))
    if not wanted:
        raise TypeError(
            "no handler is for a kind or a partner, so there is nothing for a pattern to match: register one "
            "with `on` or `on_partner`"
        )
    return wanted


def _of_partner(wanted: Mapping[type[PartnerEvent], None], partner: str) -> list[type[PartnerEvent]]:
    found = [kind for kind in wanted if kind is not PartnerEvent and _sender(kind) == partner]
    if PartnerEvent in wanted:
        return _classes_of(partner)
    if not found:
        there_are = ", ".join(dict.fromkeys(map(_sender, wanted)))
        raise TypeError(f"no handler is for events of {partner!r}; there are handlers for: {there_are}")
    return found


def _sender(kind: type[PartnerEvent]) -> str:
    """The partner of a class, or the sender that it was registered for."""
    source = scope(kind).source
    own = PARTNERS.get(source.removesuffix("/"))
    return own or next((each.partner for each in all_registrations() if each.source == source), source)


def _pattern(wanted: Mapping[type[PartnerEvent], None], source: str | Reference | None) -> EventPattern:
    return EventPattern.of(*(kind for kind in wanted if not _is_covered(kind, wanted)), source=source)


def _classes_of(partner: str) -> list[type[PartnerEvent]]:
    """The classes of a partner's events: their common base, or all that are registered."""
    if partner in PARTNERS.values():
        return [_base_of(partner)]
    return [class_of(partner, each.kind) for each in all_registrations() if each.partner == partner]


def class_of(partner: str, kind: str) -> type[PartnerEvent]:
    """The class of a kind that the catalog lists."""
    return cast("type[PartnerEvent]", kind_class(partner, kind))


def _base_of(partner: str) -> type[PartnerEvent]:
    """The base class of all events of a partner."""
    classes = [base for base in unknown_class(partner).__mro__ if base.__module__.startswith(PACKAGE)]
    found: type[PartnerEvent] = next(base for base in classes if base.__name__ in _bases(partner))
    return found


def _bases(partner: str) -> set[str]:
    return {name for name, where in events_of(partner).WRITTEN.items() if where == "_event"}


def _is_covered(kind: type[PartnerEvent], wanted: Mapping[type[PartnerEvent], None]) -> bool:
    return any(other is not kind and issubclass(kind, other) for other in wanted)
