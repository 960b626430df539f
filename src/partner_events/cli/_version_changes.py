"""What differs between two versions of a partner's API, field by field."""

from __future__ import annotations

from collections import deque
from typing import Literal, TypeAlias

from partner_events._base.value import Value
from partner_events._models.history import NOTHING, FieldHistory, history_of
from partner_events._models.insides import fields_of
from partner_events._models.judging import is_documented
from partner_events._models.model import Model
from partner_events._shown.model_fields import FieldFacts, all_fields_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partner_events._models.history import Earlier

What: TypeAlias = Literal["gone", "moved", "added", "retyped"]

ORDER: tuple[What, ...] = ("gone", "moved", "retyped", "added")
"""In which order they are shown: what a handler may stumble over comes first."""


class FieldChange(Value):
    """A field that differs between two versions.

    Attributes:
        model: The name of the class that has it.
        object: The name of the class of the partner's object that it is in.
        path: Its path from that object, in wire names; ``[]`` stands for the items of a list.
        name: Its name in Python.
        what: ``gone``: only the first version has it. ``moved``: so it is, and something took its place.
            ``added``: only the second version has it. ``retyped``: both have it, and it differs.
        version: The last version that has it, the first one, or the last one that has it as it was.
        was: What a retyped field was; None if it is not.
        now: What it is, or the path of what took a field's place: from the object, or ``object:path`` in
            another one. None if there is nothing to say.
    """

    __slots__ = ("model", "object", "path", "name", "what", "version", "was", "now")

    model: str
    object: str
    path: str
    name: str
    what: What
    version: str | None
    was: str | None
    now: str | None


def changes_between(objects: Iterable[type[Model]], first: str, second: str) -> list[FieldChange]:
    """What differs of some objects, and of those inside them, between two versions of their partner's API.

    They are in the order of the objects; of what came or went as a whole, what is inside is left out.
    """
    places = list(_places(objects, (first, second)))
    order = {name: i for i, name in enumerate(dict.fromkeys(place.object for place in places))}
    found = {(each.object, each.path): each for place in places for each in _changes(place, first, second)}
    topmost = [each for each in found.values() if not _is_inside_another(each, found)]
    return sorted(topmost, key=lambda each: (order[each.object], ORDER.index(each.what), each.path))


def _is_inside_another(change: FieldChange, found: Mapping[tuple[str, str], FieldChange]) -> bool:
    """Whether an object around a field came or went with it."""
    path = change.path
    while "." in path:
        path = path.rpartition(".")[0]
        around = found.get((change.object, path.removesuffix("[]")))
        if around and around.what != "retyped":
            return True
    return False


class _Place(Value):
    """A model, and where it is: in which of the partner's objects, and at which path of it."""

    __slots__ = ("model", "object", "path")

    model: type[Model]
    object: str
    path: str


def _places(objects: Iterable[type[Model]], versions: tuple[str, str]) -> Iterator[_Place]:
    """All models that values of some models may hold in events of two versions, each at the shortest path."""
    todo = deque(_Place(model, model.__name__, "") for model in objects)
    seen: set[type[Model]] = set()
    while todo:
        place = todo.popleft()
        if place.model in seen:
            continue
        seen.add(place.model)
        yield place
        rows = history_of(place.model)
        for field in all_fields_in(place.model):
            is_expanded = rows.get(field.wire, NOTHING).only_expanded is not None
            if is_expanded or not any(is_documented(place.model, field.wire, each) for each in versions):
                continue
            path = _joined(place.path, field.wire + ("[]" if field.type_name.startswith("list[") else ""))
            for model in field.models:
                inside = (
                    _Place(model, model.__name__, "")
                    if is_object(model)
                    else _Place(model, place.object, path)
                )
                todo.append(inside)


def is_object(model: type[Model]) -> bool:
    """Whether a model is of an object of the partner's own, which says so, and not of a part of one."""
    said = fields_of(model).get("object")
    return said is not None and "data" not in fields_of(model)


def _changes(place: _Place, first: str, second: str) -> Iterator[FieldChange]:
    rows = history_of(place.model)
    for field in all_fields_in(place.model):
        history = rows.get(field.wire, NOTHING)
        was, now = (is_documented(place.model, field.wire, each) for each in (first, second))
        change: tuple[What, str | None, str | None, str | None] | None = None
        if was and not now:
            what: What = "moved" if history.replaced_by else "gone"
            change = what, history.until, None, history.replaced_by or None
        elif now and not was:
            change = "added", history.since, None, None
        elif was and now:
            change = _retyped(field, history, first, second)
        if change:
            path = _joined(place.path, field.wire)
            yield FieldChange(place.model.__name__, place.object, path, field.name, *change)


def _retyped(
    field: FieldFacts, history: FieldHistory, first: str, second: str
) -> tuple[What, str | None, str | None, str | None] | None:
    before, after = history.then(first), history.then(second)
    if before is after:
        return None
    differing = [
        each
        for each in (
            _types(before, after, field.type_name),
            _words(
                _of(before, "is_nullable"),
                _of(after, "is_nullable"),
                {True: "may be null", False: "never null"},
            ),
            _words(
                _of(before, "presence"),
                _of(after, "presence"),
                {"always": "always sent", "seldom": "may be left out"},
            ),
        )
        if each is not None
    ]
    if not differing:
        return None
    until = next((each.until for each in (before, after) if each), None)
    return "retyped", until, ", ".join(was for was, _ in differing), ", ".join(now for _, now in differing)


def _types(before: Earlier | None, after: Earlier | None, today: str) -> tuple[str, str] | None:
    """The JSON types of a field, if they differ. ``today`` is what Python calls the present one."""
    one, other = (_of_row(each.type) if each and each.type else _of_python(today) for each in (before, after))
    return None if one == other else (one, other)


def _of_row(kind: str) -> str:
    """The JSON type that a row of a history names, such as ``list<id>``."""
    outer = kind.partition("<")[0].partition(":")[0]
    return {"id": "string", "ref": "object", "map": "object", "list": "object"}.get(outer, outer)


def _of_python(name: str) -> str:
    """The JSON type of a type as Python writes it."""
    outer = name.removesuffix(" | None").partition("[")[0]
    known = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "list": "array"}
    return known.get(outer, "object")


def _of(earlier: Earlier | None, name: str) -> object:
    return getattr(earlier, name) if earlier else None


def _words(one: object, other: object, words: dict[object, str]) -> tuple[str, str] | None:
    """What two values are called, if they differ; one that is None is what the other is not."""
    if one == other or not ({one, other} & words.keys()) or "unknown" in (one, other):
        return None
    [*pair] = words.values()
    first = words[one] if one in words else next(each for each in pair if each != words[other])
    second = words[other] if other in words else next(each for each in pair if each != first)
    return first, second


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
