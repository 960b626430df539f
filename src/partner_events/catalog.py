"""Every partner and every known kind of event, registered ones too, as plain data; no model is imported."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._kinds.lookup import all_registrations
from partner_events._kinds.registry import KindTable, Registration, temporary_registrations
from partner_events._kinds.tables import events_of, facts_of
from partner_events._partners import PARTNERS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    Status: TypeAlias = Literal["verified", "unverified", "legacy", "retired"]

__all__ = ["Kind", "KindTable", "Partner", "kinds", "partners", "temporary_registrations"]


class Kind(Value):
    """One kind of event.

    ``detail_type`` is what its deliveries have; None where that varies, or where none has been seen yet.
    ``source`` is what the event's source begins with; without a slash at the end it is the whole source.
    ``status`` is ``verified`` where the vendor's own definitions and real deliveries agree,
    ``unverified`` where only documentation speaks or the class is a user's, ``legacy`` where the vendor
    has a successor, ``retired`` where it is no longer sent.
    """

    __slots__ = (
        "partner",
        "source",
        "detail_type",
        "kind",
        "class_name",
        "module",
        "docs_url",
        "status",
    )

    partner: str
    source: str
    detail_type: str | None
    kind: str
    class_name: str
    module: str
    docs_url: str
    status: Status


class Partner(Value):
    """A partner whose events are recognised.

    ``name`` is its package in this library, ``source`` what the source of its events begins with.
    ``status`` is that of its best known kinds; ``unverified`` with no `kinds` at all means that nothing
    is known of what it sends but the envelope. ``typical_delay`` is how many seconds after the
    occurrence its events usually arrive at most; None where that is not known.
    """

    __slots__ = ("name", "title", "source", "status", "typical_delay")

    name: str
    title: str
    source: str
    status: Status
    typical_delay: int | None


def partners() -> list[Partner]:
    """All partners, those without a known kind among them."""
    return [
        Partner(name, about.title, f"{source}/", about.status, about.typical_delay)
        for source, name in PARTNERS.items()
        for about in [facts_of(name).PARTNER]
    ]


def kinds(partner: str | None = None) -> list[Kind]:
    """All kinds of a partner, or of all partners, with what is registered; none where none is known.

    Raises:
        ValueError: There is no such partner.
        KindPackageError: An installed package offers kinds that cannot be taken.
    """
    claims = list(all_registrations())
    names = dict.fromkeys([*PARTNERS.values(), *(claim.partner for claim in claims)])
    if partner is not None and partner not in names:
        raise ValueError(f"no partner {partner!r}; there are: {', '.join(names)}")
    return [
        kind
        for name in names
        if partner in (None, name)
        for kind in _kinds_of(name, {claim.kind: claim for claim in claims if claim.partner == name})
    ]


def _kinds_of(partner: str, claims: Mapping[str, Registration]) -> list[Kind]:
    own = _own_kinds(partner, claims) if partner in PARTNERS.values() else []
    known = {kind.kind for kind in own}
    return own + [_claimed(claim) for claim in claims.values() if claim.kind not in known]


def _own_kinds(partner: str, claims: Mapping[str, Registration]) -> list[Kind]:
    """The kinds of the generated tables, each with the class that is registered for it."""
    facts = facts_of(partner)
    return [
        Kind(
            partner=partner,
            source=_source(partner),
            detail_type=facts.INNER[kind].detail_type if kind in facts.INNER else kind,
            kind=kind,
            class_name=claims[kind].class_name if kind in claims else class_name,
            module=claims[kind].module if kind in claims else f"{PACKAGE}.{partner}",
            docs_url=facts.FACTS[kind].docs_url,
            status=facts.FACTS[kind].status,
        )
        for kind, (_, class_name) in events_of(partner).KINDS.items()
    ]


def _claimed(claim: Registration) -> Kind:
    return Kind(
        partner=claim.partner,
        source=claim.source or _source(claim.partner),
        detail_type=claim.detail_type,
        kind=claim.kind,
        class_name=claim.class_name,
        module=claim.module,
        docs_url=claim.docs_url,
        status=claim.status,
    )


def _source(partner: str) -> str:
    return next(f"{source}/" for source, name in PARTNERS.items() if name == partner)
