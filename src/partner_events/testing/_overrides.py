"""Overrides: turn what callers write into values by paths of wire names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from difflib import get_close_matches
from typing import Protocol, TypeAlias

from pydantic import BaseModel

from partner_events._models.history import all_fields_of
from partner_events._models.model import documented
from partner_events._wire.json import dotted, is_array, is_mapping, is_object, is_sequence, json_type
from partner_events.patterns._building.leaves import Field, Other
from partner_events.testing._annotations import (
    annotation_at,
    fits,
    inside,
    is_list,
    is_map,
    known_fields,
    literals_of,
    members,
    models_of,
    words_of,
)
from partner_events.testing._errors import InvalidOverrideError, UnknownPathError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

Step: TypeAlias = str | int
PathLike: TypeAlias = str | Field | tuple[Step, ...]


class Overrides(Protocol):
    """A mapping of paths to values. (`Mapping` would need exactly the same type of keys.)"""

    def items(self) -> Iterable[tuple[PathLike, object]]: ...


_STEP = re.compile(r"\[(\d+)]|(?:^|[.])([^.\[\]]+)")


def given_values(
    event_class: type[BaseModel],
    payload: Path | None,
    overrides: Overrides,
    fields: Mapping[str, object],
) -> dict[Path, object]:
    """The values that callers give, by path.

    Raises:
        UnknownPathError: The types have no such field.
        InvalidOverrideError: A value is not JSON, or not a documented word.
    """
    found: dict[Path, object] = {}
    for written, value in overrides.items():
        path = _resolved(event_class, _steps(event_class, written, payload))
        found[path] = _checked(event_class, path, value)
    for name, value in fields.items():
        path = _resolved_name(event_class, payload, name)
        found[path] = _checked(event_class, path, value)
    return found


def _steps(event_class: type, written: PathLike, payload: Path | None) -> Path:
    if isinstance(written, Field):
        return written.__event_path__.path
    steps: Path = written if isinstance(written, tuple) else _parsed(written)
    if steps[:1] != ("payload",):
        return steps
    if payload is None:
        raise UnknownPathError(
            f"the payload of {event_class.__name__} is computed; write a path that begins with `detail`",
            path=steps,
            nearest=(),
        )
    return (*payload, *steps[1:])


def _parsed(text: str) -> Path:
    """`lines.data[0].amount`, or `lines.data.0.amount`."""
    if _STEP.sub("", text):
        raise UnknownPathError(
            f"{text!r} is not a path; write one such as `payload.lines.data[0].amount`",
            path=(text,),
            nearest=(),
        )
    found = [int(index) if index else name for index, name in _STEP.findall(text)]
    return tuple(int(step) if isinstance(step, str) and step.isdecimal() else step for step in found)


def _resolved_name(event_class: type[BaseModel], payload: Path | None, name: str) -> Path:
    """A keyword is a field of the payload, or else one of the envelope."""
    payload_fields = _names(_models_at(event_class, payload)) if payload else {}
    payload = payload or ()
    for parent, names in ((payload, payload_fields), ((), _names([event_class]))):
        if name in names:
            return (*parent, names[name])
    known = {**_names([event_class]), **payload_fields}
    raise _unknown(event_class, (*payload, name), name, dotted(payload), known)


def _resolved(event_class: type[BaseModel], steps: Path) -> Path:
    """A path in wire names, from one that may contain Python names."""
    found: list[Step] = []
    todo: list[object] = [event_class]
    for step in steps:
        todo = _through_lists(todo, step, found)
        models = [model for member in todo for model in models_of(member)]
        names = _names(models)
        if isinstance(step, str) and step in names:
            step = names[step]
        elif not any(_has_step(member, step) for member in todo):
            raise _unknown(event_class, steps, str(step), dotted(tuple(found)), names)
        found.append(step)
        todo = members_at(event_class, tuple(found))
    if not found:
        raise UnknownPathError(
            "the path is empty; write one that names a field, such as `detail.data`", path=steps, nearest=()
        )
    return tuple(found)


def _has_step(member: object, step: Step) -> bool:
    return member is object or (is_list(member) if isinstance(step, int) else is_map(member))


def _through_lists(todo: list[object], step: Step, found: list[Step]) -> list[object]:
    """The members of lists' items if a name follows: it applies to every item."""
    while isinstance(step, str) and (lists := [member for member in todo if is_list(member)]):
        todo = [each for member in lists for each in members(inside(member))]
    return todo


def members_at(event_class: type[BaseModel], path: Path) -> list[object]:
    """The members of the annotation at a path; where the path has no index, lists are stepped through."""
    todo: list[object] = [event_class]
    for step in path:
        todo = _through_lists(todo, step, [])
        inner: list[object] = []
        for member in todo:
            if member is object:
                inner.append(object)
            elif isinstance(step, int):
                inner += members(inside(member)) if is_list(member) else []
            elif is_map(member):
                inner += members(inside(member))
            else:
                infos = (known_fields(model).get(step) for model in models_of(member))
                inner += [each for info in infos if info for each in members(info.annotation)]
        todo = inner
    return todo


def _models_at(event_class: type[BaseModel], path: Path) -> list[type[BaseModel]]:
    return [model for member in members_at(event_class, path) for model in models_of(member)]


def _names(models: Iterable[type[BaseModel]]) -> dict[str, str]:
    """Wire names by the names that callers may write, which are wire names and Python names."""
    found: dict[str, str] = {}
    for model in models:
        wires = known_fields(model)
        for name, (_, info) in all_fields_of(model).items():
            found.setdefault(name, info.alias or name)
        found.update({wire: wire for wire in wires})
    return found


def _unknown(
    event_class: type[BaseModel], path: Path, name: str, where: str, known: Mapping[str, str]
) -> UnknownPathError:
    nearest = get_close_matches(name, known, 3)
    hint = f"did you mean {' or '.join(map(repr, nearest))}?" if nearest else _has(known)
    owner = f"`{where}` of {event_class.__name__}" if where else event_class.__name__
    return UnknownPathError(f"{owner} has no field {name!r}; {hint}", path=path, nearest=nearest)


def _has(known: Mapping[str, str]) -> str:
    return f"it has {', '.join(sorted(set(known.values())))}" if known else "it has no fields"


# Values


def _checked(event_class: type[BaseModel], path: Path, value: object) -> object:
    """The value as JSON; text must be a documented word if the field has a vocabulary."""
    words = _words_at(event_class, path)
    for index, item in enumerate(value if is_sequence(value) else [value]):
        if words and type(item) is str and item not in words:
            raise _undocumented_word(item, words, (*path, index) if item is not value else path)
    return _json(value, path)


def _undocumented_word(value: str, words: tuple[str, ...], path: Path) -> InvalidOverrideError:
    near = get_close_matches(value, words, 3) or list(words)
    return InvalidOverrideError(
        f"a string that is not a documented word; the nearest are {', '.join(map(repr, near))}. If you "
        "mean an undocumented one, write other(…) of partner_events.patterns",
        path=path,
        json_type="a string",
        expected=f"one of {', '.join(words)}",
    )


def _words_at(event_class: type[BaseModel], path: Path) -> tuple[str, ...]:
    name = path[-1]
    if not isinstance(name, str):
        return ()
    members = [
        each
        for member in members_at(event_class, path[:-1])
        for each in ([inside(member)] if is_list(member) else [member])
    ]
    models = [model for member in members for model in models_of(member) if name in known_fields(model)]
    # The types refuse any value that is not one of the literals, so `other` could not help.
    words = [
        () if literals_of(known_fields(model)[name].annotation) else words_of(model, name) for model in models
    ]
    return tuple(word for each in words for word in each) if all(words) else ()


def _json(value: object, path: Path) -> object:
    """A value as JSON."""
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, mode="json", exclude_unset=True)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Other):
        return str(value)
    if is_mapping(value):
        return {str(key): _json(item, (*path, str(key))) for key, item in value.items()}
    if is_sequence(value):
        return [_json(item, (*path, index)) for index, item in enumerate(value)]
    if value is None or isinstance(value, (str, int, float)):
        return value
    raise InvalidOverrideError(
        f"{json_type(value)}, which JSON does not have", path=path, json_type=json_type(value)
    )


def misfit(event_class: type[BaseModel], path: Path, value: object) -> InvalidOverrideError:
    """The error for a value that contradicts the documented type."""
    annotation = annotation_at(event_class, path)
    what = json_type(value)
    expected = None if annotation is None else documented(annotation)
    if datetime in set(members(annotation)):
        expected = "ISO 8601 text with an offset, such as 2026-11-03T14:21:11Z,"
    elif fits(annotation, value):
        expected = f"{expected} of another form"
    right = f", where {expected} is documented" if expected else ", against the documented type"
    return InvalidOverrideError(f"{what}{right}", path=path, json_type=what, expected=expected)


def value_at(delivery: object, path: Path) -> object:
    """The value at a path of a delivery; None if there is none."""
    value = delivery
    for step in path:
        if is_object(value) and isinstance(step, str):
            value = value.get(step)
        elif is_array(value) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
