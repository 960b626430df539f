"""Looking kinds up: in the generated tables, and in what is registered in front of them."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, load
from partner_events._kinds.registry import current
from partner_events._kinds.tables import events_of, is_ours
from partner_events._partners import PARTNERS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from partner_events._kinds.registry import Registration


def kind_class(partner: str, kind: str) -> Any | None:
    """The class of a partner's kind; None if the kind is not known."""
    registration = current.registrations.kinds.get((partner, kind))
    if registration is None:
        found = events_of(partner).KINDS.get(kind) if is_ours(partner) else None
        if found:
            return load(f"{PACKAGE}.{partner}.events.{found[0]}", found[1])
        registration = offered(partner, kind)
    if registration is None:
        return None
    from partner_events._kinds.declared import class_of

    return class_of(registration)


def is_known(partner: str, kind: str) -> bool:
    """Whether one of our partners has a kind, or one is registered for it. Nothing is imported for it."""
    return kind in events_of(partner).KINDS or (partner, kind) in current.registrations.kinds


def offered(partner: str, kind: str) -> Registration | None:
    """What an installed package registers for a kind that is not known otherwise, if one does."""
    if not current.registrations.knows_packages:
        from partner_events._kinds.entry_points import read

        read()
    return current.registrations.kinds.get((partner, kind))


def all_registrations() -> Iterable[Registration]:
    """Everything that is registered, by installed packages too."""
    if not current.registrations.knows_packages:
        from partner_events._kinds.entry_points import read

        read()
    return current.registrations.kinds.values()


def registered_partners() -> list[str]:
    """The senders of registered kinds that are not partners of this library."""
    ours = PARTNERS.values()
    return list(dict.fromkeys(each.partner for each in all_registrations() if each.partner not in ours))
