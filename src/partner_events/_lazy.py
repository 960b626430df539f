"""Names that are imported when they are first asked for: of packages, and of a partner's kinds."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any, Protocol, TypeAlias

    from partner_events._registered import Claim, Origin

    Key: TypeAlias = tuple[str | None, str]
    """A partner and a kind."""

    class EventsModule(Protocol):
        """The generated ``events`` package of a partner."""

        KINDS: Places
        WRITTEN: Mapping[str, str]
        UNKNOWN: str


PACKAGE = "partner_events"


def module(name: str) -> Any:
    """A module, imported if need be (``importlib`` would have to be imported, too)."""
    __import__(name)
    return sys.modules[name]


class GarbageCollectionPaused:
    """No garbage collection while classes are made: all of it stays, so looking at it is a waste.

    Of the first parse of an event it would be a fifth.
    """

    def __enter__(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._was_enabled:
            gc.enable()


def load(module_name: str, name: str) -> Any:
    """A name of a module."""
    return getattr(module(module_name), name)


def lazy_names(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package that finds each name in one of its modules."""

    def getattribute(name: str) -> object:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        with GarbageCollectionPaused():
            value = load(f"{package}.{modules[name]}", name)
        setattr(sys.modules[package], name, value)
        return value

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules})

    return getattribute, directory


class Places:
    """Module and class of each name, as of a partner's kinds: a text of lines ``name = module.Class``.

    A line is read when it is asked for. As a dict, hundreds of them would take more than twice the
    memory, and every cold start would pay for all.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def get(self, name: str) -> tuple[str, str] | None:
        start = self._find(name)
        return None if start < 0 else _place(self._text[start : self._text.index("\n", start)])[1]

    def __getitem__(self, name: str) -> tuple[str, str]:
        place = self.get(name)
        if place is None:
            raise KeyError(name)
        return place

    def __contains__(self, name: str) -> bool:
        return self._find(name) >= 0

    def _find(self, name: str) -> int:
        """Where the line of a name begins; negative if there is none."""
        return -1 if "\n" in name else self._text.find(f"\n{name} = ") + 1 or -1

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.items())

    def __len__(self) -> int:
        return self._text.count("\n") - 1

    def items(self) -> Iterator[tuple[str, tuple[str, str]]]:
        return map(_place, self._text.split("\n")[1:-1])


def _place(line: str) -> tuple[str, tuple[str, str]]:
    name, _, path = line.rpartition(" = ")
    module_name, _, class_name = path.rpartition(".")
    return name, (module_name, class_name)


class Registrations:
    """What is registered: it stands in front of the generated tables.

    It is not changed but replaced as a whole, so that who looks needs no lock. Only ``readers`` grows:
    what reads each kind that has been parsed since.
    """

    __slots__ = ("claims", "sources", "knows_packages", "readers")

    def __init__(
        self, claims: Mapping[Key, Claim], sources: Mapping[str, Origin], *, knows_packages: bool
    ) -> None:
        self.claims = claims
        self.sources = sources
        self.knows_packages = knows_packages
        self.readers: dict[Key, Any] = {}


class _Current:
    __slots__ = ("registrations",)

    def __init__(self) -> None:
        self.registrations = Registrations({}, {}, knows_packages=False)


current = _Current()


def events_of(partner: str) -> EventsModule:
    events: EventsModule = module(f"{PACKAGE}.{partner}.events")
    return events


def kind_class(partner: str, kind: str) -> Any | None:
    """The class of a partner's kind; None if the kind is not known."""
    claim = current.registrations.claims.get((partner, kind))
    if claim is None:
        found = events_of(partner).KINDS.get(kind) if _is_ours(partner) else None
        if found:
            return load(f"{PACKAGE}.{partner}.events.{found[0]}", found[1])
        claim = load(f"{PACKAGE}._registered", "offered")(partner, kind)
    return claim.load() if claim else None


def unknown_class(partner: str | None, family: str | None = None) -> Any:
    """The class of a partner's events of unknown kinds, or of one family of them."""
    if partner is None or not _is_ours(partner):
        return load(f"{PACKAGE}._unknown", "UnknownEvent")
    events = events_of(partner)
    name = family or events.UNKNOWN
    return load(f"{PACKAGE}.{partner}.{events.WRITTEN[name]}", name)


def _is_ours(partner: str) -> bool:
    """Whether there are generated tables of a partner."""
    return partner in load(f"{PACKAGE}._catalog", "PARTNERS").values()


def kind_names(package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a partner's package: its event classes by name."""

    def modules() -> dict[str, str]:
        events = events_of(package.rpartition(".")[2])
        return {**{name: f"events.{module}" for _, (module, name) in events.KINDS.items()}, **events.WRITTEN}

    def getattribute(name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return lazy_names(package, modules())[0](name)

    return getattribute, lambda: lazy_names(package, modules())[1]()
