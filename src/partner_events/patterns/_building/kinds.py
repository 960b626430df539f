"""Facts about a class of events that patterns need, from its declaration and the generated tables."""

from __future__ import annotations

from sys import modules

from partner_events._base.lazy import PACKAGE, module
from partner_events._base.value import Value
from partner_events._kinds.declared import registration_of
from partner_events._kinds.hooks import hooks_of
from partner_events._kinds.identify import origin_of
from partner_events._kinds.partner import Marker
from partner_events._kinds.tables import events_of, facts_of, own_kind, own_partner
from partner_events._partners import PARTNERS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from partner_events._events.event import PartnerEvent


class Scope(Value):
    """What distinguishes the events of a class from all others.

    ``source`` is the event source, or its beginning if it ends with a slash. ``detail_type`` is None if it
    does not distinguish the events or is not known. ``detail`` is the pattern for the detail. ``payload`` is
    the path of the payload in Python names. ``flat`` is the detail-type of the simplified form, or None if
    there is no such form.
    """

    __slots__ = ("source", "detail_type", "detail", "payload", "flat")

    source: str
    detail_type: str | None
    detail: Mapping[str, object]
    payload: tuple[str, ...]
    flat: str | None


def scope(event_class: type[PartnerEvent]) -> Scope:
    """What distinguishes the events of a class from all others.

    Raises:
        TypeError: No pattern can: the class is not of one partner, or stands for unknown kinds.
    """
    for base in event_class.__mro__:
        found = _declared_scope(event_class, base) or _own_scope(base)
        if found is not None:
            return found
    raise TypeError(
        f"{event_class.__name__} is not a kind of event that a pattern can ask for; pass kinds, such as "
        "PaymentIntentSucceeded, or the class of all of a partner's events, such as StripeEvent"
    )


def under_source(found: Scope, source: str) -> tuple[str | None, Mapping[str, object]]:
    """The detail-type and the pattern for the detail that events of a class have under a source.

    Those of the class itself, unless the source is registered with one detail-type for all kinds.
    """
    origin = origin_of(source)
    if origin is None or origin.detail_type is None:
        return found.detail_type, found.detail
    if found.detail_type is None or found.detail:
        return origin.detail_type, found.detail
    # Where the detail is empty, the detail-type is the kind.
    return origin.detail_type, hooks_of(origin.partner).marker(found.detail_type)


def own_payload(event_class: type) -> Callable[[Any], object] | None:
    """The ``payload`` property that a user wrote for a class, or None if there is none."""
    definer = next(base for base in event_class.__mro__ if "payload" in vars(base))
    found = vars(definer)["payload"]
    is_ours = definer.__module__.partition(".")[0] == PACKAGE
    return found.fget if isinstance(found, property) and not is_ours else None


def payload_path(event_class: type) -> tuple[str, ...]:
    """The path of the payload of a class of events, in Python names from the envelope down."""
    for base in event_class.__mro__:
        partner = own_partner(base)
        frame = partner and facts_of(partner).FRAMES.get(base.__name__)
        if frame:
            return ("detail", *frame.payload)
    return ("detail",)


def vocabulary(model: type, field: str) -> tuple[str, ...]:
    """The documented values of a model's field, if the partner documents any."""
    partner = own_partner(model)
    package = f"{PACKAGE}.{partner}" if partner else _generated_package(model)
    if package is None:
        return ()
    words: tuple[str, ...] = module(f"{package}.models._words").WORDS.get(f"{model.__name__}.{field}", ())
    return words


def _generated_package(model: type) -> str | None:
    """The package of a model that a user has generated, if it has a vocabulary."""
    for folder in (".models.", ".events."):
        package, found, _ = model.__module__.partition(folder)
        if found and getattr(modules.get(package), "HAS_WORDS", False):
            return package
    return None


def _declared_scope(event_class: type[PartnerEvent], base: type) -> Scope | None:
    """What a class, or a class derived from it, says in its class statement."""
    if not vars(base).get("__event_declared__"):
        return None
    declared = event_class.__event_declared__
    payload = payload_path(event_class)
    if not (declared.get("kind") or declared.get("detail_type")):
        return Scope(declared["source"], None, {}, payload, None) if "source" in declared else None
    registration = registration_of(event_class)
    return Scope(
        registration.source or _source(registration.partner),
        registration.detail_type,
        registration.detail,
        payload,
        None,
    )


def _own_scope(cls: type) -> Scope | None:
    """What the generated tables say about a partner's class."""
    partner = own_partner(cls)
    if partner is None:
        return None
    found = own_kind(cls)
    return _kind_scope(*found, cls) if found else _family_scope(partner, cls)


def _kind_scope(partner: str, kind: str, cls: type) -> Scope:
    facts = facts_of(partner)
    marker = facts.INNER.get(kind) or Marker(kind, {})
    payload = payload_path(cls)
    frame = next(facts.FRAMES[b.__name__] for b in cls.__mro__ if b.__name__ in facts.FRAMES)
    flat = facts.FLAT.get(kind, kind if frame.is_flat else None)
    return Scope(_source(partner), marker.detail_type, marker.detail, payload, flat)


def _family_scope(partner: str, cls: type) -> Scope | None:
    """What the events of a hand-written class have in common."""
    from partner_events._events.unknown import UnknownEvent

    if cls.__name__ not in events_of(partner).WRITTEN or issubclass(cls, UnknownEvent):
        return None
    frame = facts_of(partner).FRAMES.get(cls.__name__)
    if frame is None:
        return Scope(_source(partner), None, {}, ("detail",), None)
    return Scope(_source(partner), frame.detail_type, frame.detail, ("detail", *frame.payload), None)


def _source(partner: str) -> str:
    return next(f"{source}/" for source, name in PARTNERS.items() if name == partner)
