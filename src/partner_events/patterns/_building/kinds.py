"""What a class of events and a partner's generated tables say about its events and models."""

from __future__ import annotations

from sys import modules

from partner_events._base.lazy import PACKAGE, module
from partner_events._base.value import Value
from partner_events._kinds.declared import registration_of
from partner_events._kinds.tables import events_of, facts_of, own_kind, own_partner
from partner_events._partners import PARTNERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from partner_events._events.event import PartnerEvent


class Scope(Value):
    """What tells the events of a class from others.

    ``source`` is the event source, or with a slash at the end what it begins with. ``detail_type`` is
    None where it tells nothing or is not known, ``detail`` is a pattern for what is inside. ``flat`` is
    the detail-type of the simplified form, or None if there is none.
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
        found = _declared_scope(event_class, base) or _own_scope(base)
        if found is not None:
            return found
    raise TypeError(
        f"{event_class.__name__} says no kind of event that a pattern could ask for: name kinds, such as "
        "PaymentIntentSucceeded, or what a partner's kinds have in common, such as StripeEvent"
    )


def own_payload(event_class: type) -> Callable[[Any], object] | None:
    """What a class written by a user does to find its payload; None if it is where its parents' is."""
    definer = next(base for base in event_class.__mro__ if "payload" in vars(base))
    found = vars(definer)["payload"]
    is_ours = definer.__module__.partition(".")[0] == PACKAGE
    return found.fget if isinstance(found, property) and not is_ours else None


def payload_path(event_class: type) -> tuple[str, ...]:
    """Where the payload of a class of events is, in Python names from the envelope down."""
    for base in event_class.__mro__:
        partner = own_partner(base)
        frame = partner and facts_of(partner).FRAMES.get(base.__name__)
        if frame:
            return ("detail", *frame.payload)
    return ("detail",)


def vocabulary(model: type, field: str) -> tuple[str, ...]:
    """The documented values of a model's field; empty if the partner documents none."""
    partner = own_partner(model)
    package = f"{PACKAGE}.{partner}" if partner else _generated_package(model)
    if package is None:
        return ()
    words: tuple[str, ...] = module(f"{package}.models._words").WORDS.get(f"{model.__name__}.{field}", ())
    return words


def _generated_package(model: type) -> str | None:
    """The package of a model that a user has generated."""
    for folder in (".models.", ".events."):
        package, found, _ = model.__module__.partition(folder)
        if found and getattr(modules.get(package), "HAS_WORDS", False):
            return package
    return None


def _declared_scope(event_class: type[PartnerEvent], base: type) -> Scope | None:
    """What a class says in its own class statement, for itself or for a class that derives from it."""
    if not vars(base).get("__event_declared__"):
        return None
    declared = event_class.__event_declared__
    payload = payload_path(event_class)
    if not (declared.get("kind") or declared.get("detail_type")):
        return Scope(declared["source"], None, {}, payload, None) if "source" in declared else None
    claim = registration_of(event_class)
    return Scope(claim.source or _source(claim.partner), claim.detail_type, claim.detail, payload, None)


def _own_scope(cls: type) -> Scope | None:
    """What the generated tables say of a partner's class."""
    partner = own_partner(cls)
    if partner is None:
        return None
    found = own_kind(cls)
    return _kind_scope(*found, cls) if found else _family_scope(partner, cls)


def _kind_scope(partner: str, kind: str, cls: type) -> Scope:
    facts = facts_of(partner)
    marker = facts.INNER.get(kind)
    detail_type, detail = (marker.detail_type, marker.detail) if marker else (kind, {})
    payload = payload_path(cls)
    frame = next(facts.FRAMES[b.__name__] for b in cls.__mro__ if b.__name__ in facts.FRAMES)
    flat = facts.FLAT.get(kind, kind if frame.is_flat else None)
    return Scope(_source(partner), detail_type, detail, payload, flat)


def _family_scope(partner: str, cls: type) -> Scope | None:
    """What the events of a written class have in common."""
    events = events_of(partner)
    if cls.__name__ not in events.WRITTEN or "Unknown" in cls.__name__:
        return None
    frame = facts_of(partner).FRAMES.get(cls.__name__)
    if frame is None:
        return Scope(_source(partner), None, {}, ("detail",), None)
    return Scope(_source(partner), frame.detail_type, frame.detail, ("detail", *frame.payload), None)


def _source(partner: str) -> str:
    return next(f"{source}/" for source, name in PARTNERS.items() if name == partner)
