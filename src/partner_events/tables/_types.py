"""The Arrow types of models' fields."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from partner_events._base.lazy import PACKAGE, module
from partner_events._events.event import Time
from partner_events._kinds.tables import own_partner
from partner_events._models.edges import models_of
from partner_events._models.history import all_fields_of
from partner_events._models.insides import built
from partner_events._models.judging import is_documented
from partner_events._models.model import Model, Number
from partner_events._models.told import told
from partner_events.tables._arrow import pa
from partner_events.tables._layout import (
    HOLDS,
    JSON,
    MILLISECONDS,
    SECONDS,
    TEXT,
    TEXT_TIME,
    TIME,
    WIRE,
    field,
    holds,
    said_of,
    wire_name,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    Path: TypeAlias = tuple[str, ...]
    Around: TypeAlias = frozenset[type]

PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
"""Names that every engine takes as they are."""

SCALARS: list[tuple[object, Any]] = [
    (str, pa.string()),
    (int, pa.int64()),
    (float, pa.float64()),
    (Number, pa.float64()),
    (bool, pa.bool_()),
]


class AsJson(Exception):
    """No type but JSON text holds all values."""


class Typing:
    """Makes columns of models.

    Args:
        version: The version of the partner's API whose fields are wanted; None for those of all versions.
    """

    def __init__(self, version: str | None) -> None:
        self._version = version

    def columns(self, model: type[Model], depth: int, down: Path, around: Around) -> list[Any]:
        """The columns of a model's fields, in their order, with ``depth`` levels of objects in them.

        ``down`` is the path to the payload, in Python names: the objects on it are not counted.
        """
        built(model)
        found: list[Any] = []
        fields = all_fields_of(model).items()
        for name, (owner, _) in sorted(fields, key=lambda each: each[1][0] is not model):
            info = built(owner).model_fields[name]
            wire = info.alias or name
            if self._version is None or is_documented(model, wire, self._version):
                on_way = down[1:] if down[:1] == (name,) else ()
                inside = depth if on_way or down[:1] == (name,) else depth - 1
                arrow, how = self.held(info.annotation, inside, on_way, around | {model})
                found.append(_described(name, wire, arrow, how, owner, told(model, wire)))
        return without_collisions(found)

    def held(self, annotation: object, depth: int, down: Path, around: Around) -> tuple[Any, str | None]:
        """The type of a column of an annotation's values, and how it holds them."""
        try:
            return self._type(annotation, depth, down, around)
        except AsJson:
            return TEXT, JSON

    def _type(self, annotation: object, depth: int, down: Path, around: Around) -> tuple[Any, str | None]:
        """The same.

        Raises:
            AsJson: They are JSON text.
        """
        for known, arrow in SCALARS:
            if annotation is known or annotation == known:
                return arrow, None
        if annotation is datetime or annotation == Time:
            return TIME, TEXT_TIME
        origin, arguments = get_origin(annotation), get_args(annotation)
        if models := models_of(annotation):
            return self._struct(models, depth, down, around), None
        if origin in (Union, UnionType):
            members = [each for each in arguments if each is not NoneType]
            if len(members) != 1:
                raise AsJson
            return self._type(members[0], depth, down, around)
        if origin is Annotated:
            return self._type(arguments[0], depth, down, around)
        if origin is Literal:
            kinds: set[object] = {each.__class__ for each in arguments}
            if len(kinds) != 1:
                raise AsJson
            return self._type(kinds.pop(), depth, down, around)
        if origin is list:
            item, how = self._type(arguments[0], depth, down, around)
            return pa.list_(pa.field("item", item)), how
        if origin is dict:
            value, how = self._type(arguments[1], depth, down, around)
            return pa.map_(TEXT, value), how
        raise AsJson

    def _struct(self, models: Sequence[type[Model]], depth: int, down: Path, around: Around) -> Any:
        if len(models) != 1 or models[0] in around or depth < 0:
            raise AsJson
        model = models[0]
        if _is_shared(model):
            found = _shared_struct(self._version, model, depth, down, frozenset(filter(_is_shared, around)))
        else:
            found = self.struct(model, depth, down, around)
        if found is None:
            # Parquet has no objects without fields.
            raise AsJson
        return found

    def struct(self, model: type[Model], depth: int, down: Path, around: Around) -> Any | None:
        """The type of a model's objects; None if they have no fields."""
        columns = self.columns(model, depth, down, around)
        return pa.struct(columns) if columns else None


def _is_shared(model: type) -> bool:
    """Whether many kinds have it: it never refers to a class that a kind has of its own."""
    return ".models." in model.__module__


@lru_cache(2_000)
def _shared_struct(
    version: str | None, model: type[Model], depth: int, down: Path, around: Around
) -> Any | None:
    return Typing(version).struct(model, depth, down, around)


def _described(name: str, wire: str, arrow: Any, how: str | None, owner: type[BaseModel], said: str) -> Any:
    """The column of a field, with what is known of it."""
    form = _form(owner, name)
    if form in TIMES and (timed := _timed(arrow, TIMES[form][0])):
        arrow, how = timed, TIMES[form][1]
    is_plain = PLAIN.fullmatch(wire)
    return field(
        wire if is_plain else name,
        arrow,
        wire=None if is_plain else wire,
        holds=how,
        unit=form if form == DECIMAL else None,
        doc=said.removesuffix("; "),
    )


DECIMAL = "decimal"

TIMES = {
    "seconds": (pa.int64(), SECONDS),
    "milliseconds": (pa.int64(), MILLISECONDS),
    "text": (TEXT, TEXT_TIME),
}
"""What the wire has in place of a time, by the forms of generated tables."""


def _timed(arrow: Any, wired: Any) -> Any | None:
    """The type of times that the wire has as another type, in lists and maps, too; None if it has not."""
    types = pa.types
    if types.is_list(arrow):
        inner = _timed(arrow.value_type, wired)
        return inner and pa.list_(arrow.value_field.with_type(inner))
    if types.is_map(arrow):
        inner = _timed(arrow.item_type, wired)
        return inner and pa.map_(TEXT, inner)
    return TIME if arrow == wired else None


def _form(owner: type[BaseModel], name: str) -> str:
    """How a field writes times or decimal numbers; empty for other fields."""
    found = (_forms_of(base).get(name, "") for base in owner.__mro__ if issubclass(base, BaseModel))
    return next(filter(None, found), "")


@cache
def _forms_of(model: type[BaseModel]) -> dict[str, str]:
    package, found, _ = model.__module__.partition(".models.")
    if not found:
        package, found, _ = model.__module__.partition(".events.")
    if not found:
        package = f"{PACKAGE}.{own_partner(model)}"
    rows = _forms(package).get(model.__name__, "").split()
    return dict(row.split(":") for row in rows)


@cache
def _forms(package: str) -> dict[str, str]:
    """The table of a package, if it has one."""
    try:
        forms: dict[str, str] = module(f"{package}.models._forms").FORMS
    except ModuleNotFoundError:
        return {}
    return forms


def without_collisions(columns: Sequence[Any]) -> list[Any]:
    """The columns, each with a name that no other has, in any case: Hive, Athena and Spark ignore case."""
    taken: set[str] = set()
    found: list[Any] = []
    for column in columns:
        name = str(column.name)
        while name.lower() in taken:
            name += "_"
        taken.add(name.lower())
        if name != column.name:
            metadata = {WIRE: wire_name(column).encode(), **said_of(column)}
            column = column.with_name(name).with_metadata(metadata)
        found.append(column)
    return found


def merged(columns: Sequence[Any], others: Sequence[Any]) -> list[Any]:
    """The columns of two objects, those of the first in front; where types differ, JSON text."""
    by_wire = {wire_name(each): each for each in others}
    found = [
        _merged(each, by_wire.pop(wire_name(each))) if wire_name(each) in by_wire else each
        for each in columns
    ]
    return without_collisions([*found, *by_wire.values()])


def _merged(one: Any, other: Any) -> Any:
    if holds(one) != holds(other):
        return _as_json(one)
    try:
        return one.with_type(_merged_type(one.type, other.type))
    except AsJson:
        return _as_json(one)


def _merged_type(one: Any, other: Any) -> Any:
    if pa.types.is_struct(one) and pa.types.is_struct(other):
        return pa.struct(merged(fields_in(one), fields_in(other)))
    if pa.types.is_list(one) and pa.types.is_list(other):
        return pa.list_(pa.field("item", _merged_type(one.value_type, other.value_type)))
    if pa.types.is_map(one) and pa.types.is_map(other):
        return pa.map_(TEXT, _merged_type(one.item_type, other.item_type))
    if one != other:
        raise AsJson
    return one


def fields_in(struct: Any) -> list[Any]:
    """The columns of an object."""
    return [struct.field(index) for index in range(struct.num_fields)]


def _as_json(column: Any) -> Any:
    metadata = {**said_of(column), HOLDS: JSON.encode()}
    return column.with_type(TEXT).with_metadata(metadata)
