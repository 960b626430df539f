"""`register`: classes of the user's for kinds that this library lacks, or knows less of."""

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
def register(claimed: type[E] | KindTable, /) -> type[E] | KindTable:
    """Makes a class of yours the class of a kind, everywhere: a decorator, or a function.

    Deliveries of the kind are then parsed to it, `identify` and the catalog know it, and so do event
    patterns and deduplication. A class for a kind that has one must derive from that one. To register
    a class again does nothing; of a reloaded module the new class takes the place of the old one.

    Args:
        claimed: An event class, which says in its class statement of which events it is (see
            `PartnerEvent`) or derives from the class of a kind; or a `catalog.KindTable` of many.

    Returns:
        The same.

    Raises:
        InvalidKindError: It is no event class, or does not say of which events it is.
        KindConflictError: The kind has another class, or the source another sender.
    """
    claims = (
        registrations_of_table(claimed) if isinstance(claimed, KindTable) else [own_registration(claimed)]
    )
    commit(lambda before: with_registrations(before, claims))
    return claimed


# What a class claims


def own_registration(event_class: type[PartnerEvent]) -> Registration:
    """What a class claims.

    Raises:
        InvalidKindError: It is no event class, or does not say of which events it is.
    """
    _check_class(event_class)
    partner = next((name for base in event_class.__mro__ if (name := own_partner(base))), None)
    return _of_source(event_class) if partner is None else _of_partner(event_class, partner)


def is_of_kind(event_class: type[PartnerEvent], partner: str, kind: str) -> bool:
    """Whether a class says that it is of a kind."""
    try:
        claim = own_registration(event_class)
    except InvalidKindError:
        return False
    return (claim.partner, claim.kind) == (partner, kind)


def _check_class(event_class: object) -> None:
    from partner_events._events.event import PartnerEvent
    from partner_events._events.unknown import UnknownEvent

    if not _is_subclass(event_class, PartnerEvent):
        raise InvalidKindError("it is no subclass of PartnerEvent", event_class=event_class)
    if issubclass(event_class, UnknownEvent):
        raise InvalidKindError(
            "unknown events are of no kind; derive it from what the kinds of its partner have in common, "
            "such as StripeEvent, or from PartnerEvent",
            event_class=event_class,
        )
    if event_class.idempotency_key is not PartnerEvent.idempotency_key:
        raise InvalidKindError(
            "`identify` would not know its idempotency key, which is a property; say in the class statement "
            'where it is: idempotency_key="detail.id"',
            event_class=event_class,
        )
    if event_class.model_fields["detail_type"].alias != DETAIL_TYPE:
        raise InvalidKindError(
            "its field `detail_type` has lost its name on the wire; leave the field out, or annotate it with "
            'Field(alias="detail-type")',
            event_class=event_class,
        )


def _is_subclass(candidate: object, base: type[E]) -> TypeGuard[type[E]]:
    return isinstance(candidate, type) and issubclass(candidate, base)


def _of_partner(event_class: type[PartnerEvent], partner: str) -> Registration:
    """What a class of one of our partners claims."""
    declared = event_class.__event_declared__
    for name in ("source", "partner", "kind_at"):
        if name in declared:
            raise InvalidKindError(
                f"leave out {name}=, which is {partner}'s for all its kinds", event_class=event_class
            )
    parent = next((found for base in event_class.__mro__ if (found := own_kind(base))), None)
    kind = declared.get("kind") or declared.get("detail_type") or (parent and parent[1])
    if not kind:
        raise InvalidKindError(
            'it says no kind; write kind="…" into the class statement, or derive it from the class of a kind',
            event_class=event_class,
        )
    if parent and parent[1] != kind:
        raise InvalidKindError(
            f"it is of kind {parent[1]!r} by the class that it derives from, and says {kind!r}; derive it "
            "from what both have in common",
            event_class=event_class,
        )
    told = discriminator(partner, event_class, kind)
    if told is None:
        raise InvalidKindError(
            f"{partner} tells its kinds in several ways; derive it from what those of one way have "
            f"in common: {' or '.join(facts_of(partner).FRAMES)}",
            event_class=event_class,
        )
    detail_type, detail = told
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
    """What a class of an own source claims."""
    declared = event_class.__event_declared__
    kind = declared.get("kind") or declared.get("detail_type")
    if not kind:
        raise InvalidKindError(
            'it says no kind; write detail_type="…" or kind="…" into the class statement',
            event_class=event_class,
        )
    kind_at = kind_path(event_class, declared)
    detail_type = declared.get("detail_type") or default_detail_type(kind_at, kind)
    if kind_at == (DETAIL_TYPE,) and detail_type != kind:
        raise InvalidKindError(
            f"its kind {kind!r} is not its detail-type; say where in a delivery the kind is, such as "
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
