"""Taking claims: who has a kind or a source, and what is a conflict."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, load
from partner_events._kinds.declared import class_of
from partner_events._kinds.registry import Origin, Registration, Registrations
from partner_events._kinds.tables import events_of
from partner_events._partners import PARTNERS
from partner_events.errors import KindConflictError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def with_registrations(
    before: Registrations, claims: Iterable[Registration], *, may_refine: bool = True
) -> Registrations:
    """What is registered, and some claims more.

    Raises:
        KindConflictError: A kind has another class, or a source another sender.
    """
    kinds, sources = dict(before.kinds), dict(before.sources)
    for claim in claims:
        if claim.source is not None:
            _take_source(sources, claim.source, claim)
        holder = kinds.get((claim.partner, claim.kind))
        if holder is None or _supersedes(claim, holder, may_refine):
            _check_own(claim, may_refine or holder is not None)
            kinds[claim.partner, claim.kind] = claim
    return Registrations(kinds, sources, knows_packages=before.knows_packages)


def _take_source(sources: dict[str, Origin], source: str, claim: Registration) -> None:
    for taken, name in PARTNERS.items():
        if name == claim.partner or _overlap(f"{taken}/", source) or taken == source:
            raise _source_conflict(source, claim, name, f"{taken}/")
    for taken, origin in sources.items():
        if taken == source and (origin.partner, origin.kind_at) == (claim.partner, claim.kind_at):
            return
        if origin.partner == claim.partner or _overlap(taken, source):
            raise _source_conflict(source, claim, origin.partner, taken)
    sources[source] = Origin(claim.partner, claim.kind_at)


def _overlap(source: str, other: str) -> bool:
    """Whether one delivery could be from both."""
    return (
        source == other
        or (source.endswith("/") and other.startswith(source))
        or (other.endswith("/") and source.startswith(other))
    )


def _source_conflict(source: str, claim: Registration, holder: str, taken: str) -> KindConflictError:
    claimant = _name(claim)
    return KindConflictError(
        f"{claimant} is of source {source!r} and sender {claim.partner!r}, but {holder!r} has the source "
        f"{taken!r}: a sender has one source, a source one sender and one place for its kinds",
        partner=claim.partner,
        kind=None,
        source=source,
        holder=holder,
        claimant=claimant,
    )


def _supersedes(claim: Registration, holder: Registration, may_refine: bool) -> bool:
    """Whether a claim takes the place of the one that holds its kind.

    Raises:
        KindConflictError: Neither refines the other.
    """
    if _name(claim) == _name(holder):
        # A module that was reloaded has its classes anew.
        return not claim.is_of_table
    if claim.is_of_table and holder.is_of_table:
        raise _conflict(claim, _name(holder))
    if _refines(class_of(holder), class_of(claim)):
        return False
    if may_refine and _refines(class_of(claim), class_of(holder)):
        return True
    raise _conflict(claim, _name(holder))


def _check_own(claim: Registration, may_refine: bool) -> None:
    """A kind that the partner's tables have can only be refined, by a class that is at hand."""
    if claim.source is not None:
        return
    found = events_of(claim.partner).KINDS.get(claim.kind)
    if found is None:
        return
    own: type = load(f"{PACKAGE}.{claim.partner}.events.{found[0]}", found[1])
    if not may_refine or claim.is_of_table or not _refines(class_of(claim), own):
        raise _conflict(claim, f"{PACKAGE}.{claim.partner}.{own.__name__}")


def _refines(event_class: type, other: type) -> bool:
    """Whether one derives from the other, or from what its name stood for before a reload."""
    name = (other.__module__, other.__qualname__)
    return any((base.__module__, base.__qualname__) == name for base in event_class.__mro__)


def _name(claim: Registration) -> str:
    return f"{claim.module}.{claim.class_name}"


def _conflict(claim: Registration, holder: str) -> KindConflictError:
    claimant = _name(claim)
    return KindConflictError(
        f"{claimant} is for kind {claim.kind!r} of {claim.partner}, which {holder} is for: "
        "derive the one from the other, and register its class",
        partner=claim.partner,
        kind=claim.kind,
        source=None,
        holder=holder,
        claimant=claimant,
    )
