"""`from_arrow`: the deliveries that a table was made of."""

from __future__ import annotations

import json

from partner_events._wire.json import is_array, is_object
from partner_events.tables._arrow import pa
from partner_events.tables._columns import is_key
from partner_events.tables._layout import (
    DEVIATIONS,
    EXACT,
    EXTRA,
    JSON,
    MILLISECONDS,
    NULLS,
    SECONDS,
    TEXT_TIME,
    TIME,
    holds,
    wire_name,
)
from partner_events.tables._times import written
from partner_events.tables._types import fields_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    import pyarrow

    Back: TypeAlias = Callable[[Any], object]

ROWS = 10_000


def from_arrow(
    table: pyarrow.Table | pyarrow.RecordBatch, schema: pyarrow.Schema | None = None
) -> Iterator[dict[str, object]]:
    """The deliveries that the rows of a table were made of, equal to what arrived."""
    given: Any = table
    said: Any = given.schema if schema is None else schema
    columns = [each for each in said if not is_key(each) and each.name in given.schema.names]
    back = _of_struct(columns)
    notes = [each for each in (NULLS, EXTRA, DEVIATIONS, EXACT) if each in given.schema.names]
    for batch in given.to_batches() if hasattr(given, "to_batches") else [given]:
        for start in range(0, batch.num_rows, ROWS):
            for row in _plain(batch.slice(start, ROWS)).to_pylist():
                delivery = back(row)
                for name in notes:
                    if row[name] is not None:
                        delivery = PUT[name](delivery, json.loads(row[name]))
                yield delivery


def _plain(batch: Any) -> Any:
    """The same with times as microseconds, in the types that `arrow_schema` makes.

    Engines give back some that differ: large or dictionary-encoded texts, times of another unit.
    """
    arrays = [batch.column(index) for index in range(batch.num_columns)]
    timed = [each.cast(_own_type(each.type, TIME)) for each in arrays]
    return pa.RecordBatch.from_arrays(
        [each.cast(_own_type(each.type, pa.int64())) for each in timed], batch.schema.names
    )


def _own_type(arrow: Any, time: Any) -> Any:
    """The type of a column in our own types; ``time`` is what stands for times."""
    types = pa.types
    if types.is_timestamp(arrow):
        return time
    if types.is_dictionary(arrow):
        return _own_type(arrow.value_type, time)
    if types.is_struct(arrow):
        return pa.struct([each.with_type(_own_type(each.type, time)) for each in fields_in(arrow)])
    if types.is_list(arrow) or types.is_large_list(arrow):
        return pa.list_(arrow.value_field.with_type(_own_type(arrow.value_type, time)))
    if types.is_map(arrow):
        return pa.map_(arrow.key_type, arrow.item_field.with_type(_own_type(arrow.item_type, time)))
    return pa.string() if types.is_large_string(arrow) or types.is_string_view(arrow) else arrow


def _of(arrow: Any, how: str) -> Back | None:
    """What makes JSON of a column's values; None if they are JSON as they are."""
    types = pa.types
    if types.is_struct(arrow):
        return _of_struct(fields_in(arrow))
    if types.is_list(arrow):
        return _of_list(_of(arrow.value_type, how))
    if types.is_map(arrow):
        return _of_map(_of(arrow.item_type, how))
    if how == JSON:
        return json.loads
    if types.is_float64(arrow):
        return _number
    return BACK.get(how)


def _seconds(time: int) -> int:
    return time // 1_000_000


def _milliseconds(time: int) -> int:
    return time // 1000


BACK: dict[str, Back] = {TEXT_TIME: written, SECONDS: _seconds, MILLISECONDS: _milliseconds}


def _of_struct(columns: Any) -> Callable[[Any], Any]:
    fields = [(each.name, wire_name(each), _of(each.type, holds(each))) for each in columns]

    def back(value: dict[str, Any]) -> dict[str, object]:
        return {
            wire: value[name] if inner is None else inner(value[name])
            for name, wire, inner in fields
            if value.get(name) is not None
        }

    return back


def _of_list(item: Back | None) -> Back | None:
    if item is None:
        return None
    return lambda value: [each if each is None else item(each) for each in value]


def _of_map(item: Back | None) -> Back:
    def back(value: Any) -> object:
        pairs = value.items() if is_object(value) else (_pair(each) for each in value)
        return {key: each if each is None or item is None else item(each) for key, each in pairs}

    return back


def _pair(entry: Any) -> tuple[str, Any]:
    """An entry of a map; engines without maps have lists of objects with ``key`` and ``value``."""
    name, value = entry.values() if hasattr(entry, "values") else entry
    return name, value


def _number(value: float) -> float:
    """A whole number is an integer: what arrived as ``5.0`` is noted."""
    return int(value) if value.is_integer() else value


# Notes


def _put_nulls(delivery: object, notes: dict[str, list[str]]) -> object:
    for pointer, names in notes.items():
        owner = _at(delivery, pointer)
        if is_object(owner):
            owner.update(dict.fromkeys(names))
    return delivery


def _put_values(delivery: object, notes: dict[str, object]) -> object:
    for pointer, value in notes.items():
        delivery = _put(delivery, pointer, value)
    return delivery


def _put_deviations(delivery: object, notes: dict[str, dict[str, object]]) -> object:
    values = {pointer: each["value"] for pointer, each in notes.items() if "value" in each}
    return _put_values(delivery, values)


PUT: dict[str, Callable[[Any, Any], Any]] = {
    NULLS: _put_nulls,
    EXTRA: _put_values,
    DEVIATIONS: _put_deviations,
    EXACT: _put_values,
}


def _steps(pointer: str) -> list[str]:
    return [each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:]]


def _at(value: object, pointer: str) -> object:
    for name in _steps(pointer):
        value = value[int(name)] if is_array(value) else value.get(name) if is_object(value) else None
    return value


def _put(delivery: object, pointer: str, value: object) -> object:
    if not pointer:
        return value
    owner = _at(delivery, pointer.rpartition("/")[0])
    name = _steps(pointer)[-1]
    if is_array(owner):
        owner[int(name)] = value
    elif is_object(owner):
        owner[name] = value
    return delivery
