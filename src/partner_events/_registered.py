"""What is registered, in strings: kinds and sources that users and packages add to the generated ones."""

from __future__ import annotations

from _thread import allocate_lock

from partner_events._catalog import PARTNERS
from partner_events._delivery import Located, is_object
from partner_events._lazy import PACKAGE, Registrations, current, events_of, load, module

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import TracebackType
    from typing import Any, TypeAlias, TypedDict

    from partner_events._delivery import Strength
    from partner_events.catalog import Status

    Path: TypeAlias = tuple[str, ...]

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
    """Who sends what comes from a registered source, and where the kind is in it."""

    __slots__ = ("partner", "kind_at")

    def __init__(self, partner: str, kind_at: Path) -> None:
        self.partner = partner
        self.kind_at = kind_at


class Claim:
    """That a class reads the events of a kind.

    ``source`` is None for a partner of ours. ``detail`` is the event pattern that tells the kind inside
    of the detail, ``keys`` are the paths whose values make the idempotency key. ``event_class`` is None
    until the class is imported; ``is_of_table`` says that it was not at hand.
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
        kind_at: Path = (DETAIL_TYPE,),
        keys: tuple[Path, ...] = (),
        detail_type: str | None = None,
        detail: Mapping[str, object] | None = None,
        docs_url: str = "",
        status: Status = "unverified",
        event_class: Any = None,
    ) -> None:
        self.partner = partner
        self.kind = kind
        self.module = module
        self.class_name = class_name
        self.source = source
        self.kind_at = kind_at
        self.keys = keys
        self.detail_type = detail_type
        self.detail = detail or {}
        self.docs_url = docs_url
        self.status: Status = status
        self.event_class = event_class
        self.is_of_table = event_class is None

    def load(self) -> Any:
        """The class, imported if need be.

        Raises:
            InvalidKindError: It cannot be imported, or is no class of this kind.
        """
        if self.event_class is None:
            self.event_class = load(f"{PACKAGE}._register", "class_of_table")(self)
        return self.event_class


class KindTable:
    """Kinds by name, whose classes are imported when their first event arrives.

    `partner_events.register` takes one instead of a class: it is what a package of many kinds offers, so
    that they cost next to nothing until they are used.

    Args:
        kinds: Module and class name of each kind. The classes declare the same kind and source as this
            table does, which is checked when they are imported.
        source: As for a class: an event source, or with a slash at the end what sources begin with.
            None for more kinds of a partner that this library has.
        partner: That partner, or the name of the sender; by default what the source says.
        kind_at: Where in a delivery the kind is, such as ``"detail.type"``.
        detail_type: The detail-type of all kinds, where that is not the kind.
        idempotency_key: Where in a delivery the id of the occurrence is, or several places.
        docs_url: The page that documents the kinds.
        status: As in the catalog.
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


# Changes


class temporary_registrations:
    """A context in which registering lasts until it is left: for tests.

    In it, installed packages are looked for anew. It is of the whole process, not of one thread.
    """

    def __enter__(self) -> None:
        self._before = current.registrations
        commit(lambda now: Registrations(now.claims, now.sources, knows_packages=False))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _lock:
            current.registrations = self._before


_lock = allocate_lock()


def commit(change: Callable[[Registrations], Registrations]) -> None:
    """Replaces what is registered; done anew if another thread was faster.

    What is imported for it is imported without the lock: a module may wait for another one that
    registers.
    """
    while True:
        before = current.registrations
        after = change(before)
        with _lock:
            if current.registrations is before:
                current.registrations = after
                return


# Deliveries


def locate(delivery: dict[str, object]) -> tuple[str | None, Located]:
    """The registered partner of a delivery with an envelope, and where its things are."""
    source, detail_type = str(delivery["source"]), str(delivery[DETAIL_TYPE])
    origin = _origin(source)
    if origin is None and not current.registrations.knows_packages:
        load(f"{PACKAGE}._packages", "read")()
        origin = _origin(source)
    if origin is None:
        return None, Located(detail_type, delivery)
    kind = _id_at(delivery, origin.kind_at) or detail_type
    claim = current.registrations.claims.get((origin.partner, kind))
    return origin.partner, Located(kind, delivery, key=_key(delivery, claim.keys) if claim else None)


def declared_key(partner: str, kind: str, delivery: dict[str, object]) -> tuple[str, Strength] | None:
    """The key that the class of one of our partners' kinds declares, for want of the partner's own."""
    is_ours = kind in events_of(partner).KINDS
    claim = current.registrations.claims.get((partner, kind)) if is_ours else offered(partner, kind)
    return _key(delivery, claim.keys) if claim else None


def _origin(source: str) -> Origin | None:
    """Exactly this source, or one that it begins with."""
    sources = current.registrations.sources
    if not sources or source in sources:
        return sources.get(source)
    end = source.find("/")
    while end >= 0:
        if found := sources.get(source[: end + 1]):
            return found
        end = source.find("/", end + 1)
    return None


def _key(delivery: dict[str, object], paths: tuple[Path, ...]) -> tuple[str, Strength] | None:
    """The values at the paths, if all are there."""
    found = [_id_at(delivery, path) for path in paths]
    values = [value for value in found if value is not None]
    if not values or len(values) < len(found):
        return None
    if len(values) == 1:
        return values[0], "documented"
    return ":".join(value.replace("%", "%25").replace(":", "%3A") for value in values), "documented"


def _id_at(delivery: dict[str, object], path: Path) -> str | None:
    """The text or the integer at a path, as text; None if it is neither, or empty."""
    value: object = delivery
    for name in path:
        value = value.get(name) if is_object(value) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value else None


# Kinds


def offered(partner: str, kind: str) -> Claim | None:
    """The claim that an installed package makes to a kind that is not known otherwise."""
    if not current.registrations.knows_packages:
        load(f"{PACKAGE}._packages", "read")()
    return current.registrations.claims.get((partner, kind))


def all_claims() -> Iterable[Claim]:
    """Everything that is registered, by installed packages as well."""
    if not current.registrations.knows_packages:
        load(f"{PACKAGE}._packages", "read")()
    return current.registrations.claims.values()


def registered_partners() -> list[str]:
    """The senders of registered kinds that are no partners of ours."""
    ours = PARTNERS.values()
    return list(dict.fromkeys(claim.partner for claim in all_claims() if claim.partner not in ours))


# Classes


def own_partner(cls: type) -> str | None:
    """The partner in whose package a class is."""
    package, _, rest = cls.__module__.partition(".")
    first = rest.split(".")[0]
    return first if package == PACKAGE and first in PARTNERS.values() else None


def own_kind(cls: type) -> tuple[str, str] | None:
    """The partner and the kind that a generated class is of."""
    partner = own_partner(cls)
    if partner is None or f".{partner}.events." not in cls.__module__:
        return None
    kinds = events_of(partner).KINDS
    kind = next((kind for kind, (_, name) in kinds.items() if name == cls.__name__), None)
    return (partner, kind) if kind else None


def partner_name(declared: Declared) -> str | None:
    """The name of a declared sender: given, or what the source says."""
    source = declared.get("source")
    if source is None:
        return declared.get("partner")
    return declared.get("partner") or source.removeprefix("aws.partner/").removesuffix("/")


def facts_of(partner: str) -> Any:
    """What the generated catalog of a partner says."""
    return module(f"{PACKAGE}.{partner}.events._catalog")


def what_tells(partner: str, cls: type, kind: str) -> tuple[str | None, Mapping[str, object]] | None:
    """The detail-type of a partner's kind, and the pattern of what tells it inside the detail.

    A kind that the partner's tables lack is told as those are that have their frame in common with it;
    None if these are told in different ways.
    """
    facts = facts_of(partner)
    if kind in facts.INNER or not facts.INNER:
        known: tuple[str | None, Mapping[str, object]] = facts.INNER.get(kind, (kind, {}))
        return known
    frame = next((facts.FRAMES[b.__name__] for b in cls.__mro__ if b.__name__ in facts.FRAMES), None)
    ways = _ways(facts.INNER, frame, kind)
    if len({detail_type for detail_type, _ in ways}) != 1:
        return None
    # One that is told by its whole frame, or has none where detail-types vary, is told by its detail-type.
    is_told = frame[2] not in [detail for _, detail in ways] if frame else ways[0][0] is not None
    return ways[0] if is_told or cls is object else (kind, frame[2] if frame else {})


def _ways(inner: Any, frame: Any, kind: str) -> list[tuple[str | None, Any]]:
    """How the kinds of a frame are told, or of the whole partner, with another one in their place."""
    same = [name for name, (detail_type, _) in inner.items() if frame and detail_type == frame[1]]
    return [
        (kind if detail_type == sibling else detail_type, _renamed(detail, sibling, kind))
        for sibling, (detail_type, detail) in inner.items()
        if not same or sibling in same
    ]


def _renamed(pattern: Any, sibling: str, kind: str) -> Any:
    """A pattern with one kind in the place of another."""
    if is_object(pattern):
        return {name: _renamed(value, sibling, kind) for name, value in pattern.items()}
    return [kind if value == sibling else value for value in pattern]
