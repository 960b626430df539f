"""Who has a kind or a source when several want it, and what is a conflict."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, load
from partner_events._kinds.declared import class_of
from partner_events._kinds.registry import Origin, Registration, Registrations
from partner_events._kinds.tables import events_of
from partner_events._partners import ELSEWHERE, PARTNERS
from partner_events.errors import KindConflictError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def with_registrations(
    before: Registrations, registrations: Iterable[Registration], *, may_refine: bool = True
) -> Registrations:
    """What is registered, with some registrations more.

    Raises:
        KindConflictError: A kind already has another class, or a source another sender.
    """
    kinds, sources = dict(before.kinds), dict(before.sources)
    for registration in registrations:
        if registration.source is not None:
            _take_source(sources, registration.source, registration)
        holder = kinds.get((registration.partner, registration.kind))
        if holder is None or _supersedes(registration, holder, may_refine):
            _check_own(registration, may_refine or holder is not None)
            kinds[registration.partner, registration.kind] = registration
    return Registrations(kinds, sources, knows_packages=before.knows_packages)


def _take_source(sources: dict[str, Origin], source: str, registration: Registration) -> None:
    for taken, name in (PARTNERS | ELSEWHERE).items():
        if name == registration.partner or overlap(f"{taken}/", source) or taken == source:
            raise _source_conflict(source, registration, name, f"{taken}/")
    for taken, origin in sources.items():
        if taken == source and (origin.partner, origin.kind_at) == (
            registration.partner,
            registration.kind_at,
        ):
            return
        if origin.partner == registration.partner or overlap(taken, source):
            raise _source_conflict(source, registration, origin.partner, taken)
    sources[source] = Origin(registration.partner, registration.kind_at)


def overlap(source: str, other: str) -> bool:
    """Whether one delivery could be from both."""
    return (
        source == other
        or (source.endswith("/") and other.startswith(source))
        or (other.endswith("/") and source.startswith(other))
    )


def _source_conflict(source: str, registration: Registration, holder: str, taken: str) -> KindConflictError:
    registrant = _name(registration)
    return KindConflictError(
        f"{registrant} is of source {source!r} and sender {registration.partner!r}, but {holder!r} has the "
        f"source {taken!r}: a sender has one source; a source has one sender, and one place for its kinds",
        partner=registration.partner,
        kind=None,
        source=source,
        holder=holder,
        registrant=registrant,
    )


def _supersedes(registration: Registration, holder: Registration, may_refine: bool) -> bool:
    """Whether a registration takes the place of the one that holds its kind.

    Raises:
        KindConflictError: Neither refines the other.
    """
    if _name(registration) == _name(holder):
        # A reloaded module has made its classes anew.
        return not registration.is_of_table
    if registration.is_of_table and holder.is_of_table:
        raise _conflict(registration, _name(holder))
    if _refines(class_of(holder), class_of(registration)):
        return False
    if may_refine and _refines(class_of(registration), class_of(holder)):
        return True
    raise _conflict(registration, _name(holder))


def _check_own(registration: Registration, may_refine: bool) -> None:
    """A kind of the partner's own tables can only be refined, by a class that is imported already."""
    if registration.source is not None:
        return
    found = events_of(registration.partner).KINDS.get(registration.kind)
    if found is None:
        return
    own: type = load(f"{PACKAGE}.{registration.partner}.events.{found[0]}", found[1])
    if not may_refine or registration.is_of_table or not _refines(class_of(registration), own):
        raise _conflict(registration, f"{PACKAGE}.{registration.partner}.{own.__name__}")


def _refines(event_class: type, other: type) -> bool:
    """Whether one derives from the other, or from what its name stood for before a reload."""
    name = (other.__module__, other.__qualname__)
    return any((base.__module__, base.__qualname__) == name for base in event_class.__mro__)


def _name(registration: Registration) -> str:
    return f"{registration.module}.{registration.class_name}"


def _conflict(registration: Registration, holder: str) -> KindConflictError:
    registrant = _name(registration)
    return KindConflictError(
        f"{registrant} is for kind {registration.kind!r} of {registration.partner}, which {holder} is for "
        "already: derive one from the other, and register the derived class",
        partner=registration.partner,
        kind=registration.kind,
        source=None,
        holder=holder,
        registrant=registrant,
    )
