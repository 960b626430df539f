"""Every partner and every known kind of event as plain data; no model is imported."""

from __future__ import annotations

from partner_events._catalog import PARTNERS
from partner_events._lazy import PACKAGE, events_of, module
from partner_events.errors import Record

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Status: TypeAlias = Literal["verified", "unverified", "legacy", "retired"]

__all__ = ["Kind", "Partner", "kinds", "partners"]


class Kind(Record):
    """One kind of event.

    ``detail_type`` is what its deliveries have; None where that varies, or where none has been seen yet.
    ``source`` is what the event's source begins with. ``status`` is ``verified`` where the vendor's
    own definitions and real deliveries agree, ``unverified`` where only documentation speaks,
    ``legacy`` where the vendor has a successor, ``retired`` where it is no longer sent.
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


class Partner(Record):
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
        Partner(name, title, f"{source}/", status, typical_delay)
        for source, name in PARTNERS.items()
        for title, status, typical_delay in [module(f"{PACKAGE}.{name}.events._catalog").PARTNER]
    ]


def kinds(partner: str | None = None) -> list[Kind]:
    """All kinds of a partner, or of all partners; none of a partner whose events are not known.

    Raises:
        ValueError: There is no such partner.
    """
    names = list(PARTNERS.values())
    if partner is not None and partner not in names:
        raise ValueError(f"no partner {partner!r}; there are: {', '.join(names)}")
    return [
        kind
        for source, name in PARTNERS.items()
        if partner in (None, name)
        for kind in _kinds_of(name, source)
    ]


def _kinds_of(partner: str, source: str) -> list[Kind]:
    facts = module(f"{PACKAGE}.{partner}.events._catalog")
    return [
        Kind(
            partner=partner,
            source=f"{source}/",
            detail_type=facts.INNER[kind][0] if kind in facts.INNER else kind,
            kind=kind,
            class_name=class_name,
            module=f"{PACKAGE}.{partner}",
            docs_url=facts.FACTS[kind][0],
            status=facts.FACTS[kind][1],
        )
        for kind, (_, class_name) in events_of(partner).KINDS.items()
    ]
