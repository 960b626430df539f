"""The generated tables of partners: which kinds there are, and what distinguishes them."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, lazy_names, module
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Protocol

    from partner_events._base.lazy import Places
    from partner_events._kinds.partner import CatalogModule, FrameFacts, Marker

    class EventsModule(Protocol):
        """The generated ``events`` package of a partner."""

        KINDS: Places
        WRITTEN: Mapping[str, str]
        UNKNOWN: str


def events_of(partner: str) -> EventsModule:
    events: EventsModule = module(f"{PACKAGE}.{partner}.events")
    return events


def is_ours(partner: str) -> bool:
    """Whether there are generated tables of a partner."""
    return partner in PARTNERS.values()


def kind_names(package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a partner's package: its event classes by name."""

    def modules() -> dict[str, str]:
        events = events_of(package.rpartition(".")[2])
        versions = {"API_VERSIONS": "events._versions"} if getattr(events, "HAS_VERSIONS", False) else {}
        kinds = {name: f"events.{module}" for _, (module, name) in events.KINDS.items()}
        return {**kinds, **events.WRITTEN, **versions}

    def getattribute(name: str) -> object:
        # Python asks every package for names such as `__path__`: the tables need not be imported for them.
        if name.startswith("_") and name != "__all__":
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return lazy_names(package, modules())[0](name)

    return getattribute, lambda: lazy_names(package, modules())[1]()


def versions_of(partner: str | None) -> tuple[str, ...]:
    """The versions of a partner's API, oldest first; none if its payloads have no versions."""
    if (
        partner is None
        or partner not in PARTNERS.values()
        or not getattr(events_of(partner), "HAS_VERSIONS", False)
    ):
        return ()
    versions: tuple[str, ...] = module(f"{PACKAGE}.{partner}.events._versions").API_VERSIONS
    return versions


def version_named(partner: str | None, wanted: str) -> str | None:
    """The full name of a version of a partner's API, of which the date is enough; None if there is none."""
    return next((each for each in versions_of(partner) if wanted in (each, each.partition(".")[0])), None)


# Classes


def own_partner(cls: type) -> str | None:
    """The partner in whose package a class is."""
    package, _, rest = cls.__module__.partition(".")
    first = rest.split(".")[0]
    return first if package == PACKAGE and first in PARTNERS.values() else None


def own_kind(cls: type) -> tuple[str, str] | None:
    """The partner and the kind that a generated class is of."""
    partner = own_partner(cls)
    if partner is None or f".{partner}.events." not in cls.__module__:
        return None
    kinds = events_of(partner).KINDS
    kind = next((kind for kind, (_, name) in kinds.items() if name == cls.__name__), None)
    return (partner, kind) if kind else None


def facts_of(partner: str) -> CatalogModule:
    """What the generated catalog of a partner says."""
    facts: CatalogModule = module(f"{PACKAGE}.{partner}.events._catalog")
    return facts


def summaries_of(partner: str) -> Mapping[str, str]:
    """A sentence for each of a partner's kinds; none where they were left out of a function's package."""
    try:
        summaries: Mapping[str, str] = module(f"{PACKAGE}.{partner}.events._summaries").SUMMARIES
    except ModuleNotFoundError:
        return {}
    return summaries


def discriminator(partner: str, cls: type, kind: str) -> tuple[str | None, Mapping[str, object]] | None:
    """The detail-type of a partner's kind, and the pattern that identifies it inside the detail.

    A kind that is missing from the tables is identified in the way of the known kinds that share its frame;
    None if those are identified in several ways.
    """
    facts = facts_of(partner)
    if kind in facts.INNER or not facts.INNER:
        known = facts.INNER.get(kind)
        return (known.detail_type, known.detail) if known else (kind, {})
    frame = next((facts.FRAMES[b.__name__] for b in cls.__mro__ if b.__name__ in facts.FRAMES), None)
    ways = _ways(facts.INNER, frame, kind)
    if len({detail_type for detail_type, _ in ways}) != 1:
        return None
    # A kind that its whole frame identifies, or that has no frame where detail-types vary, has its own
    # detail-type.
    is_inside = frame.detail not in [detail for _, detail in ways] if frame else ways[0][0] is not None
    return ways[0] if is_inside or cls is object else (kind, frame.detail if frame else {})


def _ways(
    inner: Mapping[str, Marker], frame: FrameFacts | None, kind: str
) -> list[tuple[str | None, Mapping[str, object]]]:
    """How the kinds of a frame, or of the whole partner, are identified, with another kind in their place."""
    same = [name for name, marker in inner.items() if frame and marker.detail_type == frame.detail_type]
    return [
        (
            kind if marker.detail_type == sibling else marker.detail_type,
            _renamed(marker.detail, sibling, kind),
        )
        for sibling, marker in inner.items()
        if not same or sibling in same
    ]


def _renamed(pattern: Any, sibling: str, kind: str) -> Any:
    """A pattern with one kind in the place of another."""
    if is_object(pattern):
        return {name: _renamed(value, sibling, kind) for name, value in pattern.items()}
    return [kind if value == sibling else value for value in pattern]
