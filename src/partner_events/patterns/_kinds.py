"""What the generated tables of a partner say about a class of events, and about its models."""

from __future__ import annotations

from partner_events._catalog import PARTNERS
from partner_events._lazy import PACKAGE, events_of, module
from partner_events.errors import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from partner_events._event import PartnerEvent


class Scope(Record):
    """What tells the events of a class from others.

    ``detail_type`` is None where it tells nothing or is not known, ``detail`` is a pattern for what is
    inside. ``flat`` is the detail-type of the simplified form, or None if there is none.
    """

    __slots__ = ("source", "detail_type", "detail", "payload", "flat")

    source: str
    detail_type: str | None
    detail: Mapping[str, object]
    payload: tuple[str, ...]
    flat: str | None


def scope(event_class: type[PartnerEvent]) -> Scope:
    """What tells the events of a class from others.

    Raises:
        TypeError: It is no class whose events a pattern can tell: not of one partner, or of unknown kinds.
    """
    for base in event_class.__mro__:
        partner = partner_of(base)
        if partner is not None:
            found = _kind_scope(partner, base) or _family_scope(partner, base)
            if found is not None:
                return found
    raise TypeError(
        f"{event_class.__name__} says no kind of event that a pattern could ask for: name kinds, such as "
        "PaymentIntentSucceeded, or what a partner's kinds have in common, such as StripeEvent"
    )


def payload_path(event_class: type) -> tuple[str, ...]:
    """Where the payload of a class of events is, in Python names from the envelope down."""
    for base in event_class.__mro__:
        partner = partner_of(base)
        frame = partner and _facts(partner).FRAMES.get(base.__name__)
        if frame:
            return ("detail", *frame[0])
    return ("detail",)


def vocabulary(model: type, field: str) -> tuple[str, ...]:
    """The documented values of a model's field; empty if the partner documents none."""
    partner = partner_of(model)
    if partner is None:
        return ()
    words: tuple[str, ...] = module(f"{PACKAGE}.{partner}.models._words").WORDS.get(
        f"{model.__name__}.{field}", ()
    )
    return words


def partner_of(cls: type) -> str | None:
    """The partner in whose package a class is."""
    package, _, rest = cls.__module__.partition(".")
    first = rest.split(".")[0]
    return first if package == PACKAGE and first in PARTNERS.values() else None


def _kind_scope(partner: str, cls: type) -> Scope | None:
    kind = next((kind for kind, (_, name) in events_of(partner).KINDS.items() if name == cls.__name__), None)
    if kind is None or f".{partner}.events." not in cls.__module__:
        return None
    facts = _facts(partner)
    detail_type, detail = facts.INNER.get(kind, (kind, {}))
    payload = payload_path(cls)
    frame = next(facts.FRAMES[b.__name__] for b in cls.__mro__ if b.__name__ in facts.FRAMES)
    flat = facts.FLAT.get(kind, kind if frame[3] else None)
    return Scope(_source(partner), detail_type, detail, payload, flat)


def _family_scope(partner: str, cls: type) -> Scope | None:
    """What the events of a written class have in common."""
    events = events_of(partner)
    if cls.__name__ not in events.WRITTEN or "Unknown" in cls.__name__:
        return None
    payload, detail_type, detail, _ = _facts(partner).FRAMES.get(cls.__name__, ((), None, {}, False))
    return Scope(_source(partner), detail_type, detail, ("detail", *payload), None)


def _facts(partner: str) -> Any:
    return module(f"{PACKAGE}.{partner}.events._catalog")


def _source(partner: str) -> str:
    return next(source for source, name in PARTNERS.items() if name == partner)
