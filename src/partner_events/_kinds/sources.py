"""`register_source`: a partner's events that arrive under another event source than the partner's own."""

from __future__ import annotations

from partner_events._base.text import quoted
from partner_events._kinds.conflicts import overlap
from partner_events._kinds.hooks import hooks_of
from partner_events._kinds.registry import DETAIL_TYPE, Origin, Registrations, commit, current
from partner_events._kinds.tables import events_of, facts_of, is_ours
from partner_events._partners import PARTNERS
from partner_events.errors import InvalidSourceError, KindConflictError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def register_source(source: str, /, *, partner: str, detail_type: str | None = None) -> None:
    """Makes deliveries of an event source those of a partner of this library, everywhere.

    For an event bus of your own, on which a webhook's receiver or a test puts a partner's events: only AWS
    and partners can send under a source that begins with ``aws.``. The detail must be as the partner sends
    it. `parse_event`, `identify`, routers and deduplication then take its deliveries for the partner's;
    event patterns name the source when asked to, ``EventPattern.of(..., source=source)``. Registering the
    same again does nothing.

    Args:
        source: The source, or with a slash at the end what sources begin with.
        partner: The partner's name, such as ``"stripe"``.
        detail_type: The detail-type of all deliveries of this source, if it is one for all kinds, such as
            ``"Stripe Webhook Event"``; then the detail says the kind. By default it is the partner's own.

    Raises:
        InvalidSourceError: There is no such partner, or it is not the name of a source; or there is one
            detail-type for all, and nothing in the partner's details says the kind.
        KindConflictError: The source is another sender's, or that of this partner already.
    """
    _check(source, partner, detail_type)
    commit(lambda before: _with_source(before, source, partner, detail_type))


def sources_of(partner: str) -> list[str]:
    """The sources of a partner: what its own begin with, and those that are registered for it."""
    own = [f"{source}/" for source, name in PARTNERS.items() if name == partner]
    registered = current.registrations.sources.items()
    return own + [source for source, origin in registered if origin.partner == partner]


def _check(source: object, partner: object, detail_type: object) -> None:
    def refused(reason: str) -> InvalidSourceError:
        return InvalidSourceError(
            f"the source {quoted(source)} cannot be registered: {reason}", source=source, partner=partner
        )

    if not isinstance(partner, str) or not is_ours(partner):
        names = ", ".join(PARTNERS.values())
        raise refused(
            f"there is no partner {quoted(partner)}, only {names}; for a sender of your own write source= "
            "in the class statement of its events"
        )
    if not isinstance(source, str) or not source.strip("/") or "*" in source:
        raise refused("write it as deliveries have it, or with a slash at the end what sources begin with")
    if detail_type is None:
        return
    if not isinstance(detail_type, str) or not detail_type:
        raise refused("its detail_type is not text")
    inner, marker = facts_of(partner).INNER, hooks_of(partner).marker
    unmarked = [
        kind
        for kind in events_of(partner).KINDS
        if not (marker(kind) or (kind in inner and _is_said(inner[kind].detail)))
    ]
    if unmarked:
        raise refused(
            f"only the detail-type of {partner}'s events says whether they are {quoted(unmarked[0])}, so "
            "leave out detail_type= and let deliveries have the partner's own"
        )


def _is_said(detail: Mapping[str, object]) -> bool:
    """Whether a pattern asks for what is there. Many other details lack what a kind's lack."""
    return bool(detail) and [{"exists": False}] not in detail.values()


def _with_source(before: Registrations, source: str, partner: str, detail_type: str | None) -> Registrations:
    held = before.sources.get(source)
    if held is not None and (held.partner, held.detail_type) == (partner, detail_type):
        return before
    # The bare name is the source of simplified forms.
    others = {taken: name for own, name in PARTNERS.items() for taken in (own, f"{own}/")}
    others |= {
        taken: origin.partner
        for taken, origin in before.sources.items()
        if (origin.partner, origin.detail_type) != (partner, detail_type)
    }
    for taken, holder in others.items():
        if overlap(taken, source):
            raise KindConflictError(
                f"the source {source!r} cannot be registered for {partner}: {holder} has the source {taken!r}"
                f"{', with another detail_type' if holder == partner else ''}",
                partner=partner,
                kind=None,
                source=source,
                holder=holder,
                registrant=partner,
            )
    origin = Origin(partner, (DETAIL_TYPE,), detail_type)
    sources = {**before.sources, source: origin}
    return Registrations(before.kinds, sources, knows_packages=before.knows_packages)
