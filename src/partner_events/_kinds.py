"""A partner's package: its event classes by name, and the class of each kind."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol, cast

from partner_events._lazy import lazy_names

PACKAGE = "partner_events"


class EventsModule(Protocol):
    """The generated ``events`` package of a partner."""

    KINDS: Mapping[str, tuple[str, str]]
    UNKNOWN: str
    WRITTEN: Mapping[str, str]
    TYPES_VERSION: str


def events_of(partner: str) -> EventsModule:
    return cast(EventsModule, import_module(f"{PACKAGE}.{partner}.events"))


def written_event(partner: str, name: str) -> tuple[str, str]:
    """Module and name of an event class that is written by hand."""
    return f"{PACKAGE}.{partner}.{events_of(partner).WRITTEN[name]}", name


def kind_names(package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for a partner's package."""
    events = events_of(package.rpartition(".")[2])
    modules = {name: f"events.{module}" for module, name in events.KINDS.values()}
    return lazy_names(package, {**modules, **events.WRITTEN})
