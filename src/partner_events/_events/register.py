"""`register`: users' classes, for kinds that this library lacks or knows less about."""

from __future__ import annotations

from typing import TypeVar, overload

from partner_events._kinds.conflicts import with_registrations
from partner_events._kinds.declared import registration_of, registrations_of_table
from partner_events._kinds.registry import KindTable, commit

TYPE_CHECKING: bool = False
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
        InvalidKindError: It is not an event class, or does not say which events it is for; or a path that
            it declares leads to no field that it has.
        KindConflictError: The kind has another class, or the source another sender.
    """
    if isinstance(registered, KindTable):
        registrations = registrations_of_table(registered)
    else:
        registrations = [registration_of(registered)]
        if registrations[0].keys or len(registrations[0].kind_at) > 1:
            from partner_events._events.declared_paths import check_paths

            check_paths(registered, registrations[0])
    commit(lambda before: with_registrations(before, registrations))
    return registered
