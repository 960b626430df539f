"""The fields of models: names, types, known values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from partner_events._base.value import Value
from partner_events._models.edges import models_of
from partner_events._models.history import all_fields_of, former_words
from partner_events._models.insides import built
from partner_events._models.judging import is_documented
from partner_events._models.model import Model
from partner_events.patterns._building.kinds import vocabulary

NAMES: dict[object, str] = {NoneType: "None", datetime: "datetime", object: "object"}

SCALARS = frozenset({"bool", "float", "int", "str", "None"})


class FieldFacts(Value):
    """A field of a model.

    ``name`` is its name in Python, ``wire`` its name in JSON. ``values`` are the documented values, empty if
    there is no vocabulary. ``models`` are the models of its objects, empty if it has none.
    """

    __slots__ = ("name", "wire", "type_name", "is_required", "values", "models")

    name: str
    wire: str
    type_name: str
    is_required: bool
    values: tuple[str, ...]
    models: tuple[type[Model], ...]


def fields_in(models: Iterable[type[Model]], version: str | None = None) -> list[FieldFacts]:
    """The fields of all models that a value may have: of today, or those that a version documents."""
    found: dict[str, FieldFacts] = {}
    for model in models:
        for name, (owner, info) in _fields(model, version):
            facts = _facts(owner, name, info, () if version else former_words(owner, info.alias or name))
            found[name] = facts if name not in found else _either(found[name], facts)
    return list(found.values())


def all_fields_in(model: type[Model]) -> list[FieldFacts]:
    """The fields of a model of today and of any earlier version."""
    built(model)
    return [
        _facts(owner, name, built(owner).model_fields[name])
        for name, (owner, _) in all_fields_of(model).items()
    ]


def _facts(owner: type[BaseModel], name: str, info: FieldInfo, without: tuple[str, ...] = ()) -> FieldFacts:
    return FieldFacts(
        name=name,
        wire=info.alias or name,
        type_name=type_name(info.annotation),
        is_required=info.is_required(),
        values=tuple(each for each in _values(owner, name, info.annotation) if each not in without),
        models=tuple(_models(info.annotation)),
    )


def _fields(
    model: type[Model], version: str | None
) -> Iterator[tuple[str, tuple[type[BaseModel], FieldInfo]]]:
    built(model)
    for name, (owner, info) in all_fields_of(model).items():
        is_there = owner is model if version is None else is_documented(model, info.alias or name, version)
        if is_there:
            yield name, (built(owner), built(owner).model_fields[name])


def _either(one: FieldFacts, other: FieldFacts) -> FieldFacts:
    """One description of a field that two models have."""
    return FieldFacts(
        name=one.name,
        wire=one.wire,
        type_name=one.type_name
        if one.type_name == other.type_name
        else f"{one.type_name} | {other.type_name}",
        is_required=one.is_required and other.is_required,
        values=tuple(dict.fromkeys(one.values + other.values)),
        models=tuple(dict.fromkeys(one.models + other.models)),
    )


def type_name(annotation: Any) -> str:
    """A type as Python writes it: ``list[str] | None``."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return type_name(arguments[0])
    if origin in (Union, UnionType):
        names = list(map(type_name, arguments))
        # Python takes unions of the same members for one, in the order of whichever was made first.
        return " | ".join(sorted(names, key=_rank) if SCALARS.issuperset(names) else names)
    if origin is Literal:
        return "str"
    if models := models_of(annotation):
        return " | ".join(model.__name__ for model in models)
    inside = f"[{', '.join(map(type_name, arguments))}]" if arguments else ""
    return NAMES.get(annotation, getattr(origin or annotation, "__name__", "object")) + inside


def _rank(name: str) -> tuple[bool, str]:
    return name == "None", name


def _values(model: type[BaseModel], name: str, annotation: object) -> tuple[str, ...]:
    """The documented values of a field; a subclass inherits its parent's."""
    found = (vocabulary(base, name) for base in model.__mro__)
    return next((words for words in found if words), tuple(map(str, _literals(annotation))))


def _literals(annotation: object) -> Iterator[object]:
    for part in _parts(annotation):
        if get_origin(part) is Literal:
            yield from get_args(part)


def _models(annotation: object) -> Iterator[type[Model]]:
    for part in _parts(annotation):
        yield from models_of(part)


def _parts(annotation: Any) -> Iterator[Any]:
    """The members of a union and the items of lists, one by one."""
    origin = get_origin(annotation)
    if origin in (Union, UnionType, list, Annotated):
        for part in get_args(annotation)[: 1 if origin is Annotated else None]:
            yield from _parts(part)
    else:
        yield annotation
