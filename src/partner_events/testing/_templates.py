"""Text with placeholders, and their values; `_knowledge` lists the placeholders."""

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
"""The value of a field that is absent."""


class UnknownPlaceholderError(ValueError):
    """A table of samples has a placeholder that does not exist."""


class FieldContext(Protocol):
    """The field whose value is made: its placeholders refer to it and to the fields around it."""

    @property
    def key(self) -> str:
        """The field's path as text; ids are made from it, so each field has its own."""
        ...

    @property
    def kind(self) -> str: ...

    @property
    def ids(self) -> Mapping[str, str]: ...

    def beside(self, name: str) -> object: ...

    def at(self, path: str) -> object: ...

    def make(self) -> object: ...

    def previous(self, path: str) -> dict[str, object]: ...


def expand(value: object, context: FieldContext, story: Story) -> object:
    """The value with its placeholders replaced."""
    if isinstance(value, str):
        return _text(value, context, story)
    if is_array(value):
        return [expand(item, context, story) for item in value]
    if is_object(value):
        found = {
            str(expand(key, context, story)): expand(item, context, story) for key, item in value.items()
        }
        return {key: item for key, item in found.items() if item is not ABSENT}
    return value


def _text(text: str, context: FieldContext, story: Story) -> object:
    whole = PLACEHOLDER.fullmatch(text)
    if whole:
        return _value(whole[1], context, story)
    pieces = [
        _value(found[1], context, story) if found[1] else found[0][0] for found in _PIECE.finditer(text)
    ]
    if ABSENT in pieces:
        # A text about an absent field is absent, too.
        return ABSENT
    rest = iter(pieces)
    return _PIECE.sub(lambda _: str(next(rest)), text)


def _value(placeholder: str, context: FieldContext, story: Story) -> object:
    name, _, argument = placeholder.partition(":")
    if name.startswith("."):
        return context.beside(name[1:])
    if name.startswith("/"):
        return context.at(name[1:])
    if argument.startswith("."):
        argument = str(context.beside(argument[1:]))
    if name in ALPHABETS:
        return story.text(f"{name}|{context.kind}|{context.key}", name, int(argument))
    if name in _TIMES:
        return _TIMES[name](story, float(argument or 0))
    return _named(name, argument, context, story)


def _named(name: str, argument: str, context: FieldContext, story: Story) -> object:
    facts = story.facts()
    if name in facts:
        return facts[name]
    if name == "id":
        return story_id(argument, context.ids, story)
    named: dict[str, Callable[[], object]] = {
        "absent": lambda: ABSENT,
        "collection": lambda: _plural(argument.replace(".", "/")),
        "kind": lambda: context.kind,
        "last": lambda: re.split(r"[.]|: ?", context.kind)[-1],
        "make": context.make,
        "null": lambda: None,
        "object": lambda: _object_of(context.kind),
        "number": lambda: story.number(context.key, int(argument)) + 1,
        "int": lambda: 10 ** (int(argument) - 1) * 7 + story.number(context.key, 10 ** (int(argument) - 1)),
        "previous": lambda: context.previous(argument),
        "text": lambda: str(_value(argument, context, story)),
        "was": lambda: _changed(context.at(argument), context.previous(argument)),
        "uuid": lambda: story.uuid(argument or f"{context.kind}|{context.key}"),
    }
    if name not in named:
        raise UnknownPlaceholderError(
            f"`{context.key}`: there is no placeholder {name!r}; there are {', '.join(sorted(named))}, the "
            f"facts {', '.join(sorted(facts))}, and {', '.join((*ALPHABETS, *_TIMES, 'id'))}"
        )
    return named[name]()


def story_id(name: str, ids: Mapping[str, str], story: Story) -> str:
    """The story's id of a customer, a charge and so on: one for each name."""
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
    """The object of a kind: ``billing.meter`` for ``v1.billing.meter.created``."""
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


def _iso_utc(story: Story, seconds: float) -> str:
    return story.moment(seconds).strftime("%Y-%m-%d %H:%M:%S UTC")


_TIMES: dict[str, Callable[[Story, float], object]] = {
    "seconds": lambda story, seconds: int(story.moment(seconds).timestamp()),
    "millis": lambda story, seconds: int(story.moment(seconds).timestamp() * 1000),
    "iso": _iso,
    "iso_ms": _iso_ms,
    "iso_ns": _iso_ns,
    "iso_utc": _iso_utc,
}
