"""Conditions, values and near misses in words."""

from __future__ import annotations

from partner_events._wire.json import is_mapping, is_sequence, json_type
from partner_events.patterns._language.errors import shortened
from partner_events.patterns._language.json import JsonNumber, JsonObject
from partner_events.patterns._language.operators import ABSENT, AWAITED, excerpt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Alternative, Meaning
    from partner_events.patterns._language.parse import NamedField

LOOKED_AT = 1_000
"""The most keys and values, and the longest text, in which a near miss is looked for."""

NEAR = 0.75
"""How alike (`difflib`) two names must be to suggest a typing error."""

NUMBERS = frozenset({"number", "number-text", "range"})


def wanted(alternative: Alternative) -> str:
    """An alternative in words."""
    written = alternative.written
    if isinstance(written, JsonObject):
        ((name, argument),) = written
        return WORDS[name](argument)
    return excerpt(written)


def shown(value: object) -> str:
    """A value of an event as JSON, shortened."""
    if isinstance(value, JsonNumber):
        return shortened(value.text)
    from json import dumps

    return shortened(dumps(value, ensure_ascii=False))


def hint_on(field: NamedField, values: Sequence[object], event: object) -> str | None:
    """The probable reason why the values do not meet the field's condition."""
    if not values:
        return _hint_on_absence(field.path.split("."), event)
    for value in values[:LOOKED_AT]:
        if hint := _hint_on_value(value, field):
            return hint
    return None


def _hint_on_value(value: object, field: NamedField) -> str | None:
    meanings = [each.meaning for each in field.alternatives]
    if value is None and ABSENT in meanings:
        return "null is a value, so the field is not absent"
    kinds = {kind for meaning in meanings if (kind := kind_wanted(meaning))}
    if kinds and _kind(value) not in kinds and "anything-but" not in dict(meanings):
        return f"{_kind(value)} where {' or '.join(sorted(kinds))} is wanted"
    texts = [text for name, text in meanings if isinstance(text, str) and name not in NUMBERS]
    return _hint_on_text(value, texts) if isinstance(value, str) and len(value) <= LOOKED_AT else None


def kind_wanted(meaning: Meaning) -> str | None:
    """The JSON type of the values that a meaning can match, if it is a single one."""
    name, argument = meaning
    if name in NUMBERS:
        return "a number"
    if name == "literal":
        return json_type(argument)
    return None if name in ("absent", "present", "anything-but", AWAITED) else "a string"


def _kind(value: object) -> str:
    if isinstance(value, JsonNumber) or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return "a number"
    return json_type(value)


def _hint_on_text(value: str, texts: Sequence[str]) -> str | None:
    from difflib import get_close_matches

    for text in texts:
        if value.strip().casefold() == text.strip().casefold():
            return (
                "they differ in case only" if value.strip() != text.strip() else "they differ in blanks only"
            )
    near = get_close_matches(value, texts, 1, NEAR)
    return f"nearly {excerpt(near[0])}; is it a typing error?" if near else None


def _hint_on_absence(steps: Sequence[str], event: object) -> str | None:
    """Where the path ends in the event, and which path was probably meant."""
    value = _inside(event)
    for depth, step in enumerate(steps):
        here = ".".join(steps[:depth])
        members = _members(value)
        if members is None:
            return _hint_on_dead_end(here, value)
        if step not in members:
            return _hint_on_key(steps, depth, members, event)
        value = _inside(members[step])
    return _hint_on_dead_end(".".join(steps), value)


def _hint_on_dead_end(path: str, value: object) -> str:
    if _members(value) is not None:
        return f"{path} is an object, but patterns look at values only"
    if is_sequence(value):
        return f"{path} is an array without values, which counts as absent"
    if isinstance(value, str) and value.lstrip().startswith("{"):
        opened = "; FilterCriteria open it, as event source mappings do" if path == "body" else ""
        return f"{path} is text, and patterns do not look into JSON that is text{opened}"
    return f"{path} is {json_type(value)}, not an object"


def _hint_on_key(
    steps: Sequence[str], depth: int, members: Mapping[str, object], event: object
) -> str | None:
    from difflib import get_close_matches

    names = [str(key) for key in list(members)[:LOOKED_AT] if len(str(key)) <= LOOKED_AT]
    near = [".".join((*steps[:depth], name)) for name in get_close_matches(steps[depth], names, 1, NEAR)]
    other = [".".join(path) for path in _paths(event) if path[-1] == steps[-1]][:1]
    is_last = depth == len(steps) - 1
    missing = "" if is_last else f"{'.'.join(steps[: depth + 1])} is absent"
    for path in [*near, *other] if is_last else [*other, *near]:
        flat = "the flat form, " if path in other and path.count(".") < len(steps) - 1 else ""
        return f"{missing}{': ' * bool(missing)}did you mean {flat}{path}?"
    return missing or None


def _paths(event: object) -> Iterator[tuple[str, ...]]:
    """The paths of an event's values, the shortest first."""
    todo: list[tuple[tuple[str, ...], object]] = [((), event)]
    for path, value in todo:
        for key, item in (_members(_inside(value)) or {}).items():
            if len(todo) < LOOKED_AT:
                todo.append(((*path, str(key)), item))
        if path and _members(_inside(value)) is None:
            yield path


def _members(value: object) -> Mapping[str, object] | None:
    if isinstance(value, JsonObject):
        return dict(value.pairs)
    return value if is_mapping(value) else None


def _inside(value: object) -> object:
    """The first object in an array, at any depth of arrays; any other value as it is."""
    while is_sequence(value) and value:
        inner = next((item for item in value if is_sequence(item) or _members(item)), None)
        if inner is None:
            return value
        value = inner
    return value


def _affix(verb: str) -> Callable[[Json], str]:
    def words(argument: Json) -> str:
        if isinstance(argument, JsonObject):
            return f"text that {verb} {excerpt(argument.pairs[0][1])} in any case"
        return f"text that {verb} {excerpt(argument)}"

    return words


def _numeric(argument: Json) -> str:
    parts = argument if isinstance(argument, list) else []
    words = [excerpt(part) if isinstance(part, JsonNumber) else str(part) for part in parts]
    return " and ".join(" ".join(words[index : index + 2]) for index in range(0, len(words), 2))


def _anything_but(argument: Json) -> str:
    if isinstance(argument, JsonObject):
        ((name, texts),) = argument
        return f"anything but {' or '.join(WORDS[name](text) for text in _listed(texts))}"
    return f"anything but {' or '.join(map(excerpt, _listed(argument)))}"


def _listed(argument: Json) -> list[Json]:
    return argument if isinstance(argument, list) else [argument]


WORDS: dict[str, Callable[[Json], str]] = {
    "prefix": _affix("starts with"),
    "suffix": _affix("ends with"),
    "equals-ignore-case": lambda argument: f"{excerpt(argument)} in any case",
    "wildcard": lambda argument: f"text like {excerpt(argument)}",
    "anything-but": _anything_but,
    "numeric": _numeric,
    "exists": lambda argument: "any value" if argument is True else "no value",
    "cidr": lambda argument: f"an address in {excerpt(argument)}",
    "exactly": excerpt,
}
"""For each operator, its argument in words."""
