"""Text with placeholders, and the values that they stand for; `_knowledge` lists them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Protocol

from partner_events._wire.json import is_array, is_object
from partner_events.testing._story import ALPHABETS, Story

PLACEHOLDER = re.compile(r"{([^{}]+)}")
_PIECE = re.compile(r"{{|}}|{([^{}]+)}")


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = _Absent()
"""The value of a field that is not there."""


class UnknownPlaceholderError(ValueError):
    """A table of samples has a placeholder that means nothing."""


class Place(Protocol):
    """Where a value is made: what its placeholders refer to."""

    @property
    def key(self) -> str:
        """The place as text, which tells its own ids from others."""
        ...

    @property
    def kind(self) -> str: ...

    @property
    def ids(self) -> Mapping[str, str]: ...

    def beside(self, name: str) -> object: ...

    def at(self, path: str) -> object: ...

    def make(self) -> object: ...

    def previous(self, path: str) -> dict[str, object]: ...


def expand(value: object, place: Place, story: Story) -> object:
    """The value with its placeholders replaced."""
    if isinstance(value, str):
        return _text(value, place, story)
    if is_array(value):
        return [expand(item, place, story) for item in value]
    if is_object(value):
        found = {str(expand(key, place, story)): expand(item, place, story) for key, item in value.items()}
        return {key: item for key, item in found.items() if item is not ABSENT}
    return value


def _text(text: str, place: Place, story: Story) -> object:
    whole = PLACEHOLDER.fullmatch(text)
    if whole:
        return _value(whole[1], place, story)
    pieces = [_value(found[1], place, story) if found[1] else found[0][0] for found in _PIECE.finditer(text)]
    if ABSENT in pieces:
        # What it speaks of is not there.
        return ABSENT
    rest = iter(pieces)
    return _PIECE.sub(lambda _: str(next(rest)), text)


def _value(placeholder: str, place: Place, story: Story) -> object:
    name, _, argument = placeholder.partition(":")
    if name.startswith("."):
        return place.beside(name[1:])
    if name.startswith("/"):
        return place.at(name[1:])
    if argument.startswith("."):
        argument = str(place.beside(argument[1:]))
    if name in ALPHABETS:
        return story.text(f"{name}|{place.kind}|{place.key}", name, int(argument))
    if name in _TIMES:
        return _TIMES[name](story, float(argument or 0))
    return _named(name, argument, place, story)


def _named(name: str, argument: str, place: Place, story: Story) -> object:
    facts = story.facts()
    if name in facts:
        return facts[name]
    if name == "id":
        return story_id(argument, place.ids, story)
    named: dict[str, Callable[[], object]] = {
        "absent": lambda: ABSENT,
        "collection": lambda: _plural(argument.replace(".", "/")),
        "kind": lambda: place.kind,
        "last": lambda: re.split(r"[.]|: ?", place.kind)[-1],
        "make": place.make,
        "null": lambda: None,
        "object": lambda: _object_of(place.kind),
        "number": lambda: story.number(place.key, int(argument)) + 1,
        "int": lambda: 10 ** (int(argument) - 1) * 7 + story.number(place.key, 10 ** (int(argument) - 1)),
        "previous": lambda: place.previous(argument),
        "text": lambda: str(_value(argument, place, story)),
        "was": lambda: _changed(place.at(argument), place.previous(argument)),
        "uuid": lambda: story.uuid(argument or f"{place.kind}|{place.key}"),
    }
    if name not in named:
        raise UnknownPlaceholderError(
            f"`{place.key}`: there is no placeholder {name!r}; there are {', '.join(sorted(named))}, the "
            f"facts {', '.join(sorted(facts))}, and {', '.join((*ALPHABETS, *_TIMES, 'id'))}"
        )
    return named[name]()


def story_id(name: str, ids: Mapping[str, str], story: Story) -> str:
    """The id that the story has for a customer, a charge and so on: one for each name."""
    form = ids.get(name, ids.get("*", "{hex:24}"))
    return PLACEHOLDER.sub(lambda found: _characters(found[1], name, ids, story), form)


def _characters(placeholder: str, name: str, ids: Mapping[str, str], story: Story) -> str:
    alphabet, _, length = placeholder.partition(":")
    if alphabet == "uuid":
        return story.uuid(f"id|{name}")
    if alphabet == "id":
        return story_id(length, ids, story)
    return story.text(f"id|{name}", alphabet, int(length))


def _object_of(kind: str) -> str:
    """What a kind is about: ``billing.meter`` of ``v1.billing.meter.created``."""
    return kind.partition("[")[0] if "[" in kind else re.sub(r"^v1[.]|[.][^.]*$", "", kind)


def _plural(noun: str) -> str:
    if noun.endswith("ss"):
        return f"{noun}es"
    return noun if noun.endswith("s") else f"{noun}s"


def _changed(now: object, previous: dict[str, object]) -> object:
    return {**now, **previous} if is_object(now) else ABSENT


def _iso(story: Story, seconds: float) -> str:
    return story.moment(seconds).strftime("%Y-%m-%dT%H:%M:%SZ")


def _iso_ms(story: Story, seconds: float) -> str:
    moment = story.moment(seconds)
    milliseconds = (moment.microsecond // 1000 or story.number("milliseconds", 1000)) % 1000
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds:03}Z"


def _iso_ns(story: Story, seconds: float) -> str:
    return f"{_iso_ms(story, seconds)[:-1]}{story.text('nanoseconds', 'digits', 6)}Z"


_TIMES: dict[str, Callable[[Story, float], object]] = {
    "seconds": lambda story, seconds: int(story.moment(seconds).timestamp()),
    "millis": lambda story, seconds: int(story.moment(seconds).timestamp() * 1000),
    "iso": _iso,
    "iso_ms": _iso_ms,
    "iso_ns": _iso_ns,
}
