"""From a pattern's JSON to checked fields, refusing what EventBridge refuses.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.json import is_mapping, is_sequence, json_type
from partner_events.patterns._language.errors import LENGTH, InvalidPatternError, shortened, too_long
from partner_events.patterns._language.json import JsonNumber, JsonObject, NotJsonError, read, write
from partner_events.patterns._language.operators import OPERATORS, alternative, excerpt
from partner_events.patterns._language.references import HOLE, Awaited, Reference, is_function

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Alternative

    Program: TypeAlias = "tuple[NamedField | Choice, ...]"
    """A pattern's fields and choices in the order in which they are written, which matters."""

OR = "$or"
OPERATOR_NAMES = frozenset(OPERATORS) | {
    *("=", "<", "<=", ">", ">=", "regex", "not-wildcard", "not-equals-ignore-case"),
    *("date-after", "date-on-or-after", "date-before", "date-on-or-before", "in-date-range"),
    *("ip-address-in-range", "ip-address-not-in-range"),
}
"""Names that a field inside ``$or`` may not have: event-ruler keeps them for operators."""


class NamedField(Value):
    """A field that a pattern names: its path in the event, its place in the pattern, and its list."""

    __slots__ = ("path", "place", "alternatives")

    path: str
    place: Path
    alternatives: tuple[Alternative, ...]


class Choice(Value):
    """A ``$or``: its place in the pattern, and its branches."""

    __slots__ = ("place", "branches")

    place: Path
    branches: tuple[Program, ...]


def tree_of(pattern: str | bytes | bytearray | Mapping[str, object]) -> JsonObject:
    """The JSON of a pattern given as text or as Python values.

    Raises:
        InvalidPatternError: It is not a JSON object.
    """
    tree = _read(pattern) if isinstance(pattern, (str, bytes, bytearray)) else _from_python(pattern)
    if isinstance(tree, JsonObject):
        return tree
    raise InvalidPatternError(
        f"a pattern is a JSON object, not {excerpt(tree)}", advice='write {"source": ["…"], …}'
    )


def awaited_in(tree: JsonObject) -> dict[str, Awaited]:
    """The references of a pattern, by the texts that stand for them.

    Raises:
        InvalidPatternError: A text of the pattern could be taken for a reference.
    """
    found: dict[str, Awaited] = {}
    texts: list[str] = []
    todo: list[Json] = [tree]
    for each in todo:
        if isinstance(each, Awaited):
            found[each] = each
        elif isinstance(each, str):
            texts.append(each)
        elif isinstance(each, JsonObject):
            texts += [key for key, _ in each]
            todo += [value for _, value in each]
        elif isinstance(each, list):
            todo += each
    if found and any(HOLE in text for text in texts):
        reason = "beside a Reference there is a text with U+FDD0, which is not a character"
        raise InvalidPatternError(reason, advice="leave it out")
    return found


def with_awaited(tree: JsonObject, known: Mapping[str, Awaited]) -> JsonObject:
    """A pattern that was written as JSON text, with its references in their places again."""

    def again(value: Json) -> Json:
        if isinstance(value, JsonObject):
            return JsonObject([(key, again(member)) for key, member in value])
        if isinstance(value, list):
            return [again(member) for member in value]
        return known.get(value, value) if isinstance(value, str) else value

    return JsonObject([(key, again(value)) for key, value in tree]) if known else tree


def program(tree: JsonObject, place: Path = (), path: tuple[str, ...] = ()) -> Program:
    """The fields and choices of an object of the pattern, checked.

    Raises:
        InvalidPatternError: EventBridge refuses the pattern.
    """
    items: list[NamedField | Choice] = []
    # A stack instead of recursion: objects may be nested as deeply as the pattern's length allows.
    todo = [(tree, _members(tree, place), place, path)]
    while todo:
        around, members, place, path = todo[-1]
        for key, value in members:
            here = (*place, key)
            if OR in place and key in OPERATOR_NAMES:
                raise _reserved(here)
            if key == OR:
                items.append(_choice(value, here, path))
            elif isinstance(value, JsonObject):
                todo.append((value, _members(value, here), here, (*path, key)))
                break
            else:
                items.append(_field(value, here, (*path, key), around))
        else:
            todo.pop()
    return tuple(items)


def _members(tree: JsonObject, place: Path) -> Iterator[tuple[str, Json]]:
    if not len(tree):
        what = "the object is" if place else "the pattern is"
        advice = (
            "name a field, or leave the object out"
            if place
            else 'to match all events, write {"source": [{"prefix": ""}]}'
        )
        raise InvalidPatternError(f"{what} empty", path=place, advice=advice)
    return iter(tree)


def _field(value: Json, place: Path, path: tuple[str, ...], around: JsonObject) -> NamedField:
    if not isinstance(value, list):
        raise _no_list(value, place, around)
    if not value:
        reason, advice = "the list is empty", "name a value, or leave the field out"
        raise InvalidPatternError(reason, path=place, advice=advice)
    try:
        alternatives = [alternative(member, (*place, index)) for index, member in enumerate(value)]
    except InvalidPatternError as error:
        error.suggestion, error.suggested_at = _with_mended(value), place
        raise
    return NamedField(".".join(path), place, tuple(alternatives))


def _no_list(value: Json, place: Path, around: JsonObject) -> InvalidPatternError:
    """The error for a value that is in no list, or for an operator that is in none.

    ``around`` is the object in which it stands.
    """
    from partner_events.patterns._language.mended import from_text, without_list

    name = shortened(str(place[-1]))
    if isinstance(value, Awaited):
        advice = f"write a list: [{value.reference!r}]"
        return InvalidPatternError(f'"{name}" must be an object or a list', path=place, advice=advice)
    if is_function(name) and len(place) > 1:
        return _function(place[:-1], f"{{{write(name)}: {excerpt(value)}}}")
    reason = f'"{name}" must be an object or a list, not {excerpt(value)}'
    where, right = place, (from_text(value) if isinstance(value, str) else []) or [value]
    if meant := without_list(place, value, around):
        where, right = meant
        reason = f"the operator `{name}` is in no list"
    return InvalidPatternError(
        reason,
        path=place,
        advice=f"write a list: {excerpt(right)}",
        suggestion=write(right),
        suggested_at=where,
    )


def _function(place: Path, written: str) -> InvalidPatternError:
    """The error for a function of CloudFormation, which a pattern has only in a `Reference`."""
    return InvalidPatternError(
        f"{shortened(written)} is a function of CloudFormation, which EventBridge does not know",
        path=place,
        advice=f"write [Reference({shortened(written)})] with partner_events.patterns.Reference, and have "
        "the rule written with to_cloudformation or to_sam",
    )


def _with_mended(members: list[Json]) -> str | None:
    """The list with what was probably meant by members that EventBridge refuses; None if that is unknown."""
    from partner_events.patterns._language.mended import from_list, mended

    right: list[Json] = from_list(members)
    if not right:
        for member in members:
            try:
                alternative(member, ())
            except InvalidPatternError:
                found = mended(member)
                if not found:
                    return None
                right += found
            else:
                right.append(member)
    return write(right)


def _reserved(place: Path) -> InvalidPatternError:
    return InvalidPatternError(
        f'a field inside "$or" is named `{place[-1]}`, which is reserved for operators',
        path=place,
        advice='write the condition outside "$or"; if you meant the operator, put it in a list',
    )


def _choice(value: Json, place: Path, path: tuple[str, ...]) -> Choice:
    if not isinstance(value, list) or len(value) < 2:
        raise InvalidPatternError(
            '"$or" must be a list of at least two objects', path=place, advice='write "$or": [{…}, {…}]'
        )
    branches: list[Program] = []
    for index, branch in enumerate(value):
        here = (*place, index)
        if not isinstance(branch, JsonObject):
            reason = f'a branch of "$or" must be an object, not {excerpt(branch)}'
            raise InvalidPatternError(reason, path=here, advice='write {"field": […]}')
        branches.append(program(branch, here, path))
    return Choice(place, tuple(branches))


def _read(text: str | bytes | bytearray) -> Json:
    try:
        return read(text)
    except NotJsonError as error:
        raise InvalidPatternError(str(error), advice="write one JSON object and nothing else") from None


def _from_python(pattern: object) -> Json:
    """Python values as JSON: mappings, lists, tuples, text, numbers, booleans and None, at any depth."""
    todo: list[tuple[object, JsonObject | list[Json], Path]] = []
    top = _shell(pattern, (), todo)
    for value, shell, path in todo:
        if len(todo) > LENGTH:  # each takes two characters, unless they contain themselves
            raise too_long(f"more than {LENGTH:,}")
        if isinstance(shell, JsonObject) and is_mapping(value):
            members = [(_key(key, path), member) for key, member in value.items()]
            shell.pairs = [(key, _shell(member, (*path, key), todo)) for key, member in members]
        elif isinstance(shell, list) and is_sequence(value):
            shell.extend(_shell(member, (*path, index), todo) for index, member in enumerate(value))
    return top


def _shell(value: object, path: Path, todo: list[tuple[object, JsonObject | list[Json], Path]]) -> Json:
    """The value, or an empty container to be filled later."""
    shell: JsonObject | list[Json]
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Reference):
        return Awaited(value)
    if isinstance(value, (int, float)):
        return JsonNumber(_number_text(value, path))
    if is_mapping(value):
        shell = JsonObject(())
    elif is_sequence(value):
        shell = []
    else:
        reason = f"there is {json_type(value)}"
        raise InvalidPatternError(reason, path=path, advice="use JSON's types only")
    todo.append((value, shell, path))
    return shell


def _key(key: object, path: Path) -> str:
    if isinstance(key, str):
        return str.__str__(key)
    raise InvalidPatternError(f"a key is {json_type(key)}", path=path, advice="write a string")


def _number_text(value: int | float, path: Path) -> str:
    try:
        text = int.__repr__(value) if isinstance(value, int) else float.__repr__(value)
    except ValueError:  # more digits than Python writes out
        raise too_long("thousands of") from None
    if text in ("nan", "inf", "-inf"):
        raise InvalidPatternError(f"{text} is not a JSON number", path=path, advice="write a finite number")
    return text
