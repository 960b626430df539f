"""`register`: users' classes, for kinds that this library lacks or knows less about."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard, TypeVar, overload

from partner_events._kinds.conflicts import with_registrations
from partner_events._kinds.declared import (
    default_detail_type,
    inner_pattern,
    key_paths,
    kind_path,
    registrations_of_table,
    sender,
)
from partner_events._kinds.registry import DETAIL_TYPE, KindTable, Registration, commit
from partner_events._kinds.tables import discriminator, facts_of, own_kind, own_partner
from partner_events.errors import InvalidKindError

if TYPE_CHECKING:
    from partner_events._events.event import PartnerEvent

E = TypeVar("E", bound="PartnerEvent")


@overload
def register(event_class: type[E], /) -> type[E]: ...
@overload
def register(table: KindTable, /) -> KindTable: ...
def register(registered: type[E] | KindTable, /) -> type[E] | KindTable:
    """Makes your class the class of a kind, everywhere. A decorator, or a function.

    Deliveries of the kind are then parsed to it; `identify`, the catalog, event patterns and deduplication
    know it. A class for a kind that has one already must derive from that one. Registering a class again
    does nothing; after a reload of its module the new class takes the place of the old one.

    Args:
        registered: An event class that says in its class statement which events it is for (see
            `PartnerEvent`), or that derives from the class of a kind; or a `catalog.KindTable` of many kinds.

    Returns:
        What was passed.

    Raises:
        InvalidKindError: It is not an event class, or does not say which events it is for.
        KindConflictError: The kind has another class, or the source another sender.
    """
    registrations = (
        registrations_of_table(registered)
        if isinstance(registered, KindTable)
        else [own_registration(registered)]
    )
    commit(lambda before: with_registrations(before, registrations))
    return registered


# From a class to its registration


def own_registration(event_class: type[PartnerEvent]) -> Registration:
    """The registration that a class declares.

    Raises:
        InvalidKindError: It is not an event class, or does not say which events it is for.
    """
    _check_class(event_class)
    partner = next((name for base in event_class.__mro__ if (name := own_partner(base))), None)
    return _of_source(event_class) if partner is None else _of_partner(event_class, partner)


def is_of_kind(event_class: type[PartnerEvent], partner: str, kind: str) -> bool:
    """Whether a class declares that it is for a kind."""
    try:
        registration = own_registration(event_class)
    except InvalidKindError:
        return False
    return (registration.partner, registration.kind) == (partner, kind)


def _check_class(event_class: object) -> None:
    from partner_events._events.event import PartnerEvent
    from partner_events._events.unknown import UnknownEvent

    if not _is_subclass(event_class, PartnerEvent):
        raise InvalidKindError("it is not a subclass of PartnerEvent", event_class=event_class)
    if issubclass(event_class, UnknownEvent):
        raise InvalidKindError(
            "unknown events have no kind of their own; derive it from the base of its partner's events, such "
            "as StripeEvent, or from PartnerEvent",
            event_class=event_class,
        )
    if event_class.idempotency_key is not PartnerEvent.idempotency_key:
        raise InvalidKindError(
            "`identify` cannot call its property `idempotency_key`; say in the class statement where the key "
            'is: idempotency_key="detail.id"',
            event_class=event_class,
        )
    if event_class.model_fields["detail_type"].alias != DETAIL_TYPE:
        raise InvalidKindError(
            "its field `detail_type` no longer has the wire name; leave the field out, or give it "
            'Field(alias="detail-type")',
            event_class=event_class,
        )


def _is_subclass(candidate: object, base: type[E]) -> TypeGuard[type[E]]:
    return isinstance(candidate, type) and issubclass(candidate, base)


def _of_partner(event_class: type[PartnerEvent], partner: str) -> Registration:
    """The registration of a class of one of our partners."""
    declared = event_class.__event_declared__
    for name in ("source", "partner", "kind_at"):
        if name in declared:
            raise InvalidKindError(
                f"leave out {name}=: it is the same for all kinds of {partner}", event_class=event_class
            )
    parent = next((found for base in event_class.__mro__ if (found := own_kind(base))), None)
    kind = declared.get("kind") or declared.get("detail_type") or (parent and parent[1])
    if not kind:
        raise InvalidKindError(
            'it has no kind: write kind="…" in the class statement, or derive it from the class of a kind',
            event_class=event_class,
        )
    if parent and parent[1] != kind:
        raise InvalidKindError(
            f"it says kind {kind!r}, but derives from a class of kind {parent[1]!r}; derive it from the "
            "base that both have in common",
            event_class=event_class,
        )
    marker = discriminator(partner, event_class, kind)
    if marker is None:
        raise InvalidKindError(
            f"{partner} identifies its kinds in several ways; derive it from the base of one of them: "
            f"{' or '.join(facts_of(partner).FRAMES)}",
            event_class=event_class,
        )
    detail_type, detail = marker
    return Registration(
        partner,
        kind,
        event_class.__module__,
        event_class.__qualname__,
        keys=key_paths(event_class, declared),
        detail_type=declared.get("detail_type") or detail_type,
        detail=detail,
        docs_url=event_class.docs_url,
        event_class=event_class,
    )


def _of_source(event_class: type[PartnerEvent]) -> Registration:
    """The registration of a class of the user's own source."""
    declared = event_class.__event_declared__
    kind = declared.get("kind") or declared.get("detail_type")
    if not kind:
        raise InvalidKindError(
            'it has no kind: write detail_type="…" or kind="…" in the class statement',
            event_class=event_class,
        )
    kind_at = kind_path(event_class, declared)
    detail_type = declared.get("detail_type") or default_detail_type(kind_at, kind)
    if kind_at == (DETAIL_TYPE,) and detail_type != kind:
        raise InvalidKindError(
            f"its kind {kind!r} is not its detail-type: say where in a delivery the kind is, such as "
            'kind_at="detail.type"',
            event_class=event_class,
        )
    name = sender(event_class, declared)
    return Registration(
        name,
        kind,
        event_class.__module__,
        event_class.__qualname__,
        source=declared.get("source"),
        kind_at=kind_at,
        keys=key_paths(event_class, declared),
        detail_type=detail_type,
        detail=inner_pattern(kind_at, kind),
        docs_url=event_class.docs_url,
        event_class=event_class,
    )
