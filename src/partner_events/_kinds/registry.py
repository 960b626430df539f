"""What users and packages register: kinds, sources, and what is registered now."""

from __future__ import annotations

from _thread import allocate_lock

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, Literal, TypeAlias, TypedDict

    Status: TypeAlias = Literal["verified", "unverified", "legacy", "retired"]
    """How well a kind is known; see `catalog.Kind`."""

    Key: TypeAlias = tuple[str | None, str]
    """A partner and a kind."""

    FieldPath: TypeAlias = tuple[str, ...]
    """The way to a kind or an id in a delivery: names of fields, from the envelope down."""

    class Declared(TypedDict, total=False):
        """What the keywords of a class statement say; see `PartnerEvent`."""

        source: str
        partner: str
        detail_type: str
        kind: str
        kind_at: str
        idempotency_key: str | tuple[str, ...]


DETAIL_TYPE = "detail-type"


class Origin:
    """The sender behind a registered source, and where its deliveries have their kind.

    Of a partner of this library, its package says where. ``detail_type`` is the one of all deliveries, if
    they have one that is not the partner's.
    """

    __slots__ = ("partner", "kind_at", "detail_type")

    def __init__(self, partner: str, kind_at: FieldPath, detail_type: str | None = None) -> None:
        self.partner = partner
        self.kind_at = kind_at
        self.detail_type = detail_type


class Registration:
    """A class that reads the events of a kind.

    ``source`` is None for a partner of this library. ``detail`` is the event pattern that identifies the
    kind inside the detail, ``keys`` are the paths whose values make the idempotency key. ``event_class``
    is None until the class is imported. ``is_of_table``: it came from a `KindTable`, so the class had not
    been imported when it was registered.
    """

    __slots__ = (
        "partner",
        "kind",
        "source",
        "kind_at",
        "keys",
        "detail_type",
        "detail",
        "module",
        "class_name",
        "docs_url",
        "status",
        "event_class",
        "is_of_table",
    )

    def __init__(
        self,
        partner: str,
        kind: str,
        module: str,
        class_name: str,
        *,
        source: str | None = None,
        kind_at: FieldPath = (DETAIL_TYPE,),
        keys: tuple[FieldPath, ...] = (),
        detail_type: str | None = None,
        detail: Mapping[str, object] | None = None,
        docs_url: str = "",
        status: Status = "unverified",
        event_class: Any = None,
    ) -> None:
        self.partner: str = partner
        self.kind: str = kind
        self.module: str = module
        self.class_name: str = class_name
        self.source: str | None = source
        self.kind_at: FieldPath = kind_at
        self.keys: tuple[FieldPath, ...] = keys
        self.detail_type: str | None = detail_type
        self.detail: Mapping[str, object] = detail or {}
        self.docs_url: str = docs_url
        self.status: Status = status
        self.event_class: Any = event_class
        self.is_of_table: bool = event_class is None


class KindTable:
    """Kinds by name, whose classes are imported when their first event arrives.

    `partner_events.register` takes a table as well as a class. A package of many kinds offers one, so that
    kinds cost next to nothing until they are used.

    Args:
        kinds: The module and the class name of each kind. The classes must declare the same kind and
            source as this table; that is checked when they are imported.
        source: As for a class: an event source, or with a slash at the end what sources begin with.
            None if these are further kinds of a partner of this library.
        partner: That partner, or the name of the sender; by default it is taken from the source.
        kind_at: Where in a delivery the kind is, such as ``"detail.type"``.
        detail_type: The detail-type of all kinds, if that is not the kind itself.
        idempotency_key: Where in a delivery the id of the occurrence is; or several paths, whose values
            together are the id.
        docs_url: The page that documents the kinds.
        status: As in the catalog.

    Raises:
        ValueError: The source or the partner is empty.
    """

    def __init__(
        self,
        kinds: Mapping[str, tuple[str, str]],
        *,
        source: str | None = None,
        partner: str | None = None,
        kind_at: str = DETAIL_TYPE,
        detail_type: str | None = None,
        idempotency_key: str | tuple[str, ...] = (),
        docs_url: str = "",
        status: Status = "unverified",
    ) -> None:
        if source == "" or partner == "":
            raise ValueError(
                "a KindTable's source or partner is empty: give the event source, or leave it out"
            )
        self.kinds: dict[str, tuple[str, str]] = dict(kinds)
        self.source = source
        self.partner = partner
        self.kind_at = kind_at
        self.detail_type = detail_type
        self.idempotency_key = idempotency_key
        self.docs_url = docs_url
        self.status: Status = status

    def __repr__(self) -> str:
        return f"<KindTable of {len(self.kinds)} kinds, {self.source or self.partner}>"


class Registrations:
    """What is registered: it stands in front of the generated tables.

    It is never changed but replaced as a whole, so that looking something up needs no lock. Only
    ``readers`` grows: it holds the reader of each kind that has been parsed since.
    """

    __slots__ = ("kinds", "sources", "knows_packages", "readers")

    def __init__(
        self, kinds: Mapping[Key, Registration], sources: Mapping[str, Origin], *, knows_packages: bool
    ) -> None:
        self.kinds = kinds
        self.sources = sources
        self.knows_packages = knows_packages
        self.readers: dict[Key, Any] = {}


class _Current:
    __slots__ = ("registrations",)

    def __init__(self) -> None:
        self.registrations = Registrations({}, {}, knows_packages=False)


current = _Current()


# Changes


def partner_name(declared: Declared) -> str | None:
    """The name of a declared sender: as given, or taken from the source."""
    source = declared.get("source")
    if source is None:
        return declared.get("partner")
    return declared.get("partner") or source.removeprefix("aws.partner/").removesuffix("/")


class temporary_registrations:
    """A context at whose end everything is registered as it was before: for tests.

    Inside, installed packages are looked for anew. It affects the whole process, not only this thread.
    """

    def __enter__(self) -> None:
        self._before = current.registrations
        commit(lambda now: Registrations(now.kinds, now.sources, knows_packages=False))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _lock:
            current.registrations = self._before


_lock = allocate_lock()


def commit(change: Callable[[Registrations], Registrations]) -> None:
    """Replaces what is registered; tries again if another thread was faster.

    Modules are imported without holding the lock: one may wait for another one that registers.
    """
    while True:
        before = current.registrations
        after = change(before)
        with _lock:
            if current.registrations is before:
                current.registrations = after
                return
