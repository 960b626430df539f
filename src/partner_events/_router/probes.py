"""What is known of the deliveries of a kind before any of them arrives.

For development and deployment: none of this is imported when events are handled.
"""

from __future__ import annotations

from partner_events._events.event import PartnerEvent
from partner_events._kinds.hooks import hooks_of
from partner_events._kinds.partner import Marker
from partner_events._kinds.registry import current
from partner_events._kinds.sources import sources_of
from partner_events._kinds.tables import events_of, facts_of
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_array, is_object
from partner_events.catalog import Kind
from partner_events.patterns._building.kinds import scope

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NO_KIND = "(a kind that is not known)"
"""Stands for the value that identifies a kind which this version does not know. No pattern names it."""


def probes_of(partner: str | None, kind: Kind | None, model: type[PartnerEvent]) -> list[Probe]:
    """What is known of the deliveries of a kind, for each source that it may come from."""
    own = kind.source if kind else None
    sources = sources_of(partner) if partner in PARTNERS.values() and partner else [own]
    return [Probe(partner, kind, model, source) for source in sources]


class Probe:
    """What is known of the deliveries of a kind, or of a partner's unknown kinds."""

    def __init__(
        self, partner: str | None, kind: Kind | None, model: type[PartnerEvent], source: str | None
    ) -> None:
        self.partner = partner
        self.kind = kind
        self.model = model
        self.source = source
        """What the source begins with or, if it has no slash at its end, the whole source."""
        self.is_guess = False
        """Whether the detail-type was never seen, and the kind stands for it."""
        self._values: dict[str, tuple[object, ...]] | None = None

    @property
    def _detail_type(self) -> str | None:
        """The detail-type of all deliveries of the source, if it is registered with one."""
        origin = current.registrations.sources.get(self.source or "")
        return origin.detail_type if origin else None

    def values(self, path: str) -> tuple[object, ...] | None:
        """The values of deliveries at a path, as a pattern writes them; None if they are not known."""
        if self._values is None:
            self._values = dict(self._find())
        return self._values.get(path)

    def _find(self) -> Iterator[tuple[str, tuple[object, ...]]]:
        if self.partner is None:
            return
        if self.kind and (self.partner, self.kind.kind) in current.registrations.kinds:
            found = scope(self.model)
            yield "detail-type", (found.detail_type or self.kind.kind,)
            yield from _leaves(found.detail, "detail")
            return
        facts = facts_of(self.partner)
        if self.kind is None:
            yield from _of_unknown_kinds(self.partner, facts.INNER)
            if (detail_type := self._detail_type) is not None:
                yield "detail-type", (detail_type,)
                yield from _leaves(hooks_of(self.partner).marker(NO_KIND), "detail")
            return
        name = self.kind.kind
        # At another kind's marker this kind has some other value, unless its own marker is at the same path.
        yield from _markers_of_others(facts.INNER)
        for base in reversed(self.model.__mro__):
            if frame := facts.FRAMES.get(base.__name__):
                yield from _leaves(frame.detail, "detail")
        marker = facts.INNER.get(name) or Marker(name, {})
        if (detail_type := self._detail_type) is not None:
            yield "detail-type", (detail_type,)
            yield from _leaves(marker.detail or hooks_of(self.partner).marker(name), "detail")
            return
        yield "detail-type", (name if marker.detail_type is None else marker.detail_type,)
        self.is_guess = marker.detail_type is None
        yield from _leaves(marker.detail, "detail")


def _of_unknown_kinds(partner: str, inner: Mapping[str, Marker]) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The detail-types of known kinds, if something else distinguishes these; markers have unknown values."""
    names = list(events_of(partner).KINDS)
    types = {inner[name].detail_type for name in names if name in inner}
    if any(name not in inner for name in names):
        yield "detail-type", (NO_KIND,)
    elif None not in types:
        yield "detail-type", tuple(types)
    yield from _markers_of_others(inner)


def _markers_of_others(inner: Mapping[str, Marker]) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Where details hold the text that identifies a kind, with a text that identifies none."""
    for marker in inner.values():
        for path, values in _leaves(marker.detail, "detail"):
            if all(isinstance(value, str) for value in values):
                yield path, (NO_KIND,)


def _leaves(pattern: Mapping[str, object], path: str) -> Iterator[tuple[str, tuple[object, ...]]]:
    for name, value in pattern.items():
        if is_object(value):
            yield from _leaves(value, f"{path}.{name}")
        elif is_array(value):
            yield f"{path}.{name}", tuple(value)
