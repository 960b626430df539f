"""Annotations of fields: the models, words and scalars that their values may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeGuard, Union, cast, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from partner_events._models import edges as _schema
from partner_events._models.history import all_fields_of, former_words
from partner_events._models.insides import always_sent, built
from partner_events._models.judging import is_documented, likely_beside, may_be_null
from partner_events.patterns._building.kinds import vocabulary


def members(annotation: object) -> Iterator[object]:
    """The members of a union, or the annotation itself, without `Annotated`."""
    if type(annotation) is type:
        # Most are plain classes, of which typing would look for an origin at some length.
        yield annotation
        return
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from members(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for member in get_args(annotation):
            yield from members(member)
    else:
        yield annotation


def models_of(member: Any) -> list[type[BaseModel]]:
    """The models of a member of an annotation; none if it has none."""
    return [*_schema.models_of(member)] or ([member] if is_model(member) else [])


def is_model(member: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(member, type) and issubclass(member, BaseModel)


def is_list(member: object) -> bool:
    return member is list or get_origin(member) is list


def is_map(member: object) -> bool:
    return member is dict or get_origin(member) is dict


def inside(member: object) -> object:
    """The annotation of a list's items or a map's values."""
    arguments = get_args(member)
    return arguments[-1] if arguments else object


@lru_cache(maxsize=4_000)
def fields_of_model(model: type[BaseModel], version: str | None = None) -> Mapping[str, FieldInfo]:
    """The fields of a model by their wire names: those of today, or those that a version sends."""
    own = {info.alias or name: info for name, info in _complete(model).items()}
    if version is None:
        return own
    found = {wire: info for wire, info in own.items() if is_documented(model, wire, version)}
    others = {info.alias or name: info for name, (_, info) in all_fields_of(model).items()}
    return {**found, **{wire: others[wire] for wire in likely_beside(model, version)}}


@lru_cache(maxsize=1_000)
def known_fields(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The fields of a model by their wire names, and those that today's deliveries do not have."""
    _complete(model)
    return {info.alias or name: info for name, (_, info) in all_fields_of(model).items()}


@lru_cache(maxsize=4_000)
def always_fields(model: type[BaseModel], version: str | None) -> Mapping[str, bool]:
    """The optional fields that a version sends, by their wire names, and whether each may be null."""
    own = fields_of_model(model)
    names = {name: info.alias or name for name, info in _complete(model).items()}
    found = {names[name]: True for name in always_sent(model) if name in names and names[name] in own}
    if version is None:
        return found
    beside = {wire: may_be_null(model, wire, version) for wire in likely_beside(model, version)}
    return {**{wire: True for wire in found if is_documented(model, wire, version)}, **beside}


def python_name(model: type[BaseModel], wire: str) -> str:
    return next(name for name, (_, info) in all_fields_of(model).items() if (info.alias or name) == wire)


def _complete(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    return built(model).model_fields


def words_of(model: type[BaseModel], wire: str) -> tuple[str, ...]:
    """The documented words of a field; a subclass inherits its parent's."""
    name = python_name(model, wire)
    owner, info = all_fields_of(model)[name]
    found = (vocabulary(base, name) for base in owner.__mro__)
    words = next((words for words in found if words), ())
    return words or literals_of(info.annotation)


def current_words(model: type[BaseModel], wire: str) -> tuple[str, ...]:
    """The words of a field that today's version documents."""
    former = former_words(model, wire)
    return tuple(word for word in words_of(model, wire) if word not in former)


def literals_of(annotation: object) -> tuple[str, ...]:
    return tuple(
        word
        for member in members(annotation)
        if get_origin(member) is Literal
        for word in get_args(member)
        if isinstance(word, str)
    )


_SCALARS: dict[object, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (int, float),
    bool: (bool,),
    datetime: (str,),
    NoneType: (NoneType,),
}


def fits(annotation: object, value: object) -> bool:
    """Whether a value has a JSON type that the annotation allows."""
    return any(_fits(member, value) for member in members(annotation))


def _fits(member: object, value: object) -> bool:
    if member in _SCALARS:
        return type(value) in _SCALARS[member]
    if get_origin(member) is Literal:
        return value in get_args(member)
    if is_list(member):
        return isinstance(value, list)
    if is_map(member) or models_of(member):
        return isinstance(value, dict)
    # Any other type is left to validation by the user's model.
    return True


def annotation_at(model: type[BaseModel], path: tuple[str | int, ...]) -> object | None:
    """The annotation at a path below a model; None if the model has no such path."""
    todo: list[object] = [model]
    found: object | None = model
    for step in path:
        inner = [each for member in todo for each in _step(member, step)]
        if not inner:
            return None
        found = inner[0] if len(inner) == 1 else cast(Any, Union)[tuple(inner)]
        todo = list(members(found))
    return found


def _step(member: object, step: str | int) -> Iterator[object]:
    if isinstance(step, int):
        if is_list(member):
            yield inside(member)
        return
    for model in models_of(member):
        info = known_fields(model).get(step)
        if info is not None:
            yield info.annotation
    if is_map(member):
        yield inside(member)
    if member is object:
        yield object
