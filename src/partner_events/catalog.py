"""Every known kind of event as plain data; no model is imported."""

from __future__ import annotations

from partner_events._catalog import PARTNERS
from partner_events._lazy import PACKAGE, events_of, module
from partner_events.errors import Record

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Status: TypeAlias = Literal["verified", "unverified", "legacy", "retired"]

__all__ = ["Kind", "kinds"]


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


def kinds(partner: str | None = None) -> list[Kind]:
    """All kinds of a partner, or of all partners.

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
