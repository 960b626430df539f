"""What is known of a model's fields over the versions of its partner's API.

A module of models says in ``HISTORY`` which module beside it has the history of its models: a table with a
row for each field that has one, and classes with the fields that today's deliveries do not have. It is
imported when it is needed: for a field that is not there, and to judge a delivery.

Versions begin with a date, and the dates order them. When a field was documented does not say when it is
sent: partners send new fields to old versions, and old ones to new versions. What is there is read,
whatever is said here.
"""

import sys
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any, Literal, TypeAlias

from pydantic import BaseModel

from partner_events._base.lazy import PACKAGE, module
from partner_events._base.value import Value
from partner_events._models.insides import fields_of

Presence: TypeAlias = Literal["always", "seldom", "unknown"]

PRESENCES: tuple[Presence, ...] = ("always", "seldom", "unknown")

RETIRED = "Retired"
"""What the name of a class begins with that has the fields beside those of a model."""

DATE = len("2024-06-20")


class Earlier(Value):
    """How a field was documented up to a version, where that differs from the last time it was.

    Attributes:
        until: The last version that documents it so.
        presence: Whether it was always sent; None: as now.
        is_nullable: Whether it could be null; None: as now.
        type: Its type then, as ``array<string>``; None: as now.
    """

    __slots__ = ("until", "presence", "is_nullable", "type")

    until: str
    presence: Presence | None
    is_nullable: bool | None
    type: str | None


class FieldHistory(Value):
    """What is known of a field over the versions.

    Attributes:
        since: The first version that documents it; None: as long as its object is documented.
        is_added_during: Whether it was added while that version was the newest: deliveries of that version
            may be older than the field.
        until: The last version that documents it; None if it is documented.
        replaced_by: The path, from the object, of what took its place, or ``object:path`` in another one;
            ``""`` if nothing did, None if that is not known.
        only_expanded: Since which version events do not have it, as it comes only in objects that are
            fetched and expanded; ``""`` if they never had it, None if they have it.
        presence: Of a field that today's deliveries do not have, whether it was always sent; else None.
        is_nullable: Of such a field, whether it could be null.
        is_still_sent: Whether it is sent although it is no longer documented.
        is_undocumented: Whether no definition has it, although deliveries do.
        earlier: How it was documented before, oldest first.
        former_words: The values that versions before document of it, and today's does not.
    """

    __slots__ = (
        "since",
        "is_added_during",
        "until",
        "replaced_by",
        "only_expanded",
        "presence",
        "is_nullable",
        "is_still_sent",
        "is_undocumented",
        "earlier",
        "former_words",
    )

    since: str | None
    is_added_during: bool
    until: str | None
    replaced_by: str | None
    only_expanded: str | None
    presence: Presence | None
    is_nullable: bool
    is_still_sent: bool
    is_undocumented: bool
    earlier: tuple[Earlier, ...]
    former_words: tuple[str, ...]

    def is_in(self, version: str) -> bool:
        """Whether a version documents the field for all its deliveries."""
        if self.since and (
            is_newer(self.since, version) or (self.is_added_during and is_same(self.since, version))
        ):
            return False
        return not (self.is_undocumented or (self.until and is_newer(version, self.until)))

    def then(self, version: str) -> Earlier | None:
        """How a version documents it, if that is not how it was documented last."""
        return next((each for each in self.earlier if not is_newer(version, each.until)), None)


NOTHING = FieldHistory(None, False, None, None, None, None, False, False, False, (), ())
"""What is known of a field that has no row."""


def is_newer(one: str, other: str) -> bool:
    """Whether the first of two versions is newer than the second."""
    return one[:DATE] > other[:DATE]


def is_same(one: str, other: str) -> bool:
    """Whether two names are of one version: betas add to the name."""
    return one[:DATE] == other[:DATE]


# Tables


@cache
def history_of(model: type[BaseModel]) -> Mapping[str, FieldHistory]:
    """The histories of a model's fields by their wire names, for those that have one."""
    for name, found in _modules(model):
        rows: Mapping[str, str] = found.HISTORY
        return dict(map(_row, rows.get(name, "").splitlines()[1:]))
    return {}


@cache
def beside(model: type[BaseModel]) -> type[BaseModel] | None:
    """The class with the fields of a model that today's deliveries do not have."""
    for name, found in _modules(model):
        other: type[BaseModel] | None = getattr(found, f"{RETIRED}{name}", None)
        return None if other is model else other
    return None


def all_fields_of(model: type[BaseModel]) -> Mapping[str, tuple[type[BaseModel], Any]]:
    """All fields by their Python names, each with the class that has it: the model, or one beside it."""
    own = {name: (model, info) for name, info in fields_of(model).items()}
    other = beside(model)
    return {**{name: (other, info) for name, info in fields_of(other).items()}, **own} if other else own


def former_words(model: type[BaseModel], wire: str) -> tuple[str, ...]:
    """The values that versions before document of a field, and today's does not."""
    return history_of(model).get(wire, NOTHING).former_words


def _modules(model: type[BaseModel]) -> Iterator[tuple[str, ModuleType]]:
    """The modules with the history of a model and its bases, each with the name that it has there."""
    for base in model.__mro__:
        if not base.__module__.startswith(f"{PACKAGE}."):
            continue
        said: object = getattr(sys.modules.get(base.__module__), "HISTORY", None)
        if isinstance(said, str):
            package = base.__module__.rpartition(".")[0]
            yield base.__name__, module(f"{package}.{said}")
        elif said is not None:
            yield base.__name__.removeprefix(RETIRED), sys.modules[base.__module__]


def _row(line: str) -> tuple[str, FieldHistory]:
    wire, *facts = line.split(" ")
    said: dict[str, str] = {}
    words: set[str] = set()
    earlier: list[Earlier] = []
    for fact in facts:
        key, _, text = fact.partition(":")
        if key == "is":
            words.add(text)
        elif key == "before":
            earlier.append(_earlier(text))
        else:
            said[key] = text
    since = said.get("since", "")
    return wire, FieldHistory(
        since.removesuffix("+") or None,
        since.endswith("+"),
        said.get("until"),
        said.get("now"),
        said.get("expanded"),
        _presence(words),
        "null" in words,
        "still_sent" in words,
        "undocumented" in words,
        tuple(earlier),
        _former_words(said.get("were", "")),
    )


def _former_words(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    from urllib.parse import unquote

    return tuple(map(unquote, text.split("|")))


def _presence(words: Collection[str]) -> Presence | None:
    return next((each for each in PRESENCES if each in words), None)


def _earlier(text: str) -> Earlier:
    until, *words = text.split("|")
    kind = next((word.removeprefix("type=") for word in words if word.startswith("type=")), None)
    is_nullable = "null" in words if {"null", "value"} & {*words} else None
    return Earlier(until, _presence(words), is_nullable, kind)


@cache
def presence_since(model: type[BaseModel]) -> str | None:
    """The first version of which it is known what is always sent; None for a partner without versions."""
    for _, found in _modules(model):
        package = found.__name__.partition(".models.")[0]
        since: str = module(f"{package}.events._versions").PRESENCE_SINCE
        return since
    return None
