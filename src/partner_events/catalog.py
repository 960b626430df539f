"""Every partner and every known kind of event as plain data, registered kinds included.

Nothing here imports a model.
"""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, listed
from partner_events._base.value import Value
from partner_events._kinds.lookup import all_registrations
from partner_events._kinds.registry import KindTable, Registration, temporary_registrations
from partner_events._kinds.tables import events_of, facts_of, is_ours, summaries_of
from partner_events._partners import PARTNERS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    Status: TypeAlias = Literal["verified", "unverified", "legacy", "retired"]

__all__ = ["Kind", "KindTable", "Partner", "kinds", "partners", "temporary_registrations"]


def __dir__() -> list[str]:
    return listed(__name__)


class Kind(Value):
    """One kind of event.

    Attributes:
        partner: The name of the partner, or of the sender of a registered kind.
        source: The source of its events. If it ends with a slash, sources begin with it.
        detail_type: The detail-type of its events; None if it varies, or if none has been seen yet.
        kind: The kind's name, such as ``"payment_intent.succeeded"``.
        class_name: The name of its class.
        module: The module from which the class is imported.
        docs_url: The vendor's page about it.
        status: ``verified``: the vendor's own definitions and real deliveries agree. ``unverified``: only
            documentation describes it, or the class is a user's. ``legacy``: the vendor has a successor.
            ``retired``: it is no longer sent.
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

    @property
    def summary(self) -> str:
        """What happened when such an event comes, in a sentence; empty for kinds of users' own.

        The sentences are this library's: the vendor's are at `docs_url`. ``partner-events pack`` leaves them
        out of a function's package, and they are empty there.
        """
        return summaries_of(self.partner).get(self.kind, "") if is_ours(self.partner) else ""


class Partner(Value):
    """A partner whose events are recognised.

    Attributes:
        name: The name of its package in this library.
        title: Its name as people write it.
        source: What the sources of its events begin with.
        status: The status of its best-known kinds. ``unverified`` without any `kinds` means that only the
            envelope of its events is known.
        typical_delay: Within how many seconds of the occurrence its events usually arrive; None if that is
            not known.
    """

    __slots__ = ("name", "title", "source", "status", "typical_delay")

    name: str
    title: str
    source: str
    status: Status
    typical_delay: int | None


def partners() -> list[Partner]:
    """All partners, including those without a known kind."""
    return [
        Partner(name, about.title, f"{source}/", about.status, about.typical_delay)
        for source, name in PARTNERS.items()
        for about in [facts_of(name).PARTNER]
    ]


def kinds(partner: str | None = None) -> list[Kind]:
    """All kinds, registered ones included; with a partner or sender, only its kinds.

    Raises:
        ValueError: There is no such partner.
        KindPackageError: An installed package offers kinds that cannot be registered.
    """
    registrations = list(all_registrations())
    names = dict.fromkeys([*PARTNERS.values(), *(each.partner for each in registrations)])
    if partner is not None and partner not in names:
        raise ValueError(f"there is no partner {partner!r}; use one of: {', '.join(names)}")
    return [
        kind
        for name in names
        if partner in (None, name)
        for kind in _kinds_of(name, {each.kind: each for each in registrations if each.partner == name})
    ]


def _kinds_of(partner: str, registered: Mapping[str, Registration]) -> list[Kind]:
    own = _own_kinds(partner, registered) if partner in PARTNERS.values() else []
    known = {kind.kind for kind in own}
    return own + [_registered_kind(each) for each in registered.values() if each.kind not in known]


def _own_kinds(partner: str, registered: Mapping[str, Registration]) -> list[Kind]:
    """The kinds of the generated tables, each with the class that is registered for it."""
    facts = facts_of(partner)
    return [
        Kind(
            partner=partner,
            source=_source(partner),
            detail_type=facts.INNER[kind].detail_type if kind in facts.INNER else kind,
            kind=kind,
            class_name=registered[kind].class_name if kind in registered else class_name,
            module=registered[kind].module if kind in registered else f"{PACKAGE}.{partner}",
            docs_url=facts.FACTS[kind].docs_url,
            status=facts.FACTS[kind].status,
        )
        for kind, (_, class_name) in events_of(partner).KINDS.items()
    ]


def _registered_kind(registration: Registration) -> Kind:
    return Kind(
        partner=registration.partner,
        source=registration.source or _source(registration.partner),
        detail_type=registration.detail_type,
        kind=registration.kind,
        class_name=registration.class_name,
        module=registration.module,
        docs_url=registration.docs_url,
        status=registration.status,
    )


def _source(partner: str) -> str:
    return next(f"{source}/" for source, name in PARTNERS.items() if name == partner)
