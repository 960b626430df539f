"""What a partner's generated tables say of its kinds: the forms of their rows.

A parse loads neither the tables nor this module: `catalog`, event patterns and the router's rules do.
"""

from __future__ import annotations

from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    from partner_events._kinds.registry import Status

    class CatalogModule(Protocol):
        """The generated module ``events._catalog`` of a partner."""

        @property
        def PARTNER(self) -> PartnerFacts: ...
        @property
        def FACTS(self) -> Mapping[str, KindFacts]:
            """What is known of each kind."""
            ...

        @property
        def INNER(self) -> Mapping[str, Marker]:
            """What distinguishes the kinds that their detail-type alone does not."""
            ...

        @property
        def FLAT(self) -> Mapping[str, str]:
            """The detail-types of kinds' simplified forms, where these are not the kinds' names."""
            ...

        @property
        def FRAMES(self) -> Mapping[str, FrameFacts]:
            """The written event classes that kinds derive from."""
            ...

        @property
        def MORE(self) -> Mapping[str, Mapping[str, str]]:
            """Further facts of kinds, for the partner's own modules."""
            ...

        @property
        def SOURCES(self) -> tuple[str, ...]:
            """The forms of its event sources, in which a star stands for a part that varies."""
            ...


class PartnerFacts(Value):
    """A partner.

    Attributes:
        title: What people call it.
        status: The status of its best-known kind.
        typical_delay: How many seconds after the occurrence events usually arrive at most; None if unknown.
    """

    __slots__ = ("title", "status", "typical_delay")
    title: str
    status: Status
    typical_delay: int | None


class KindFacts(Value):
    """A kind.

    Attributes:
        docs_url: Its page in the vendor's documentation.
        status: How well it is known.
    """

    __slots__ = ("docs_url", "status")
    docs_url: str
    status: Status


class Marker(Value):
    """What distinguishes a kind from others of its detail-type.

    Attributes:
        detail_type: The detail-type; None where no delivery has shown it, or where it varies.
        detail: The part of an event pattern that only this kind's details match.
    """

    __slots__ = ("detail_type", "detail")
    detail_type: str | None
    detail: Mapping[str, object]


class FrameFacts(Value):
    """A written event class that kinds derive from.

    Attributes:
        payload: The path from the detail to the payload, in Python names.
        detail_type: The detail-type of all its events, if they have one.
        detail: The part of an event pattern that all its details match.
        is_flat: Whether examples on the web have a simplified form of it, with the kind as detail-type.
    """

    __slots__ = ("payload", "detail_type", "detail", "is_flat")
    payload: tuple[str, ...]
    detail_type: str | None
    detail: Mapping[str, object]
    is_flat: bool
