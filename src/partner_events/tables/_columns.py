"""From JSON to Arrow arrays, column by column.

A plan is made of a schema alone, so that a process somewhere needs nothing but the schema. Python looks at
each value once, and at the types of a column's values together; what does not fit is looked at one by one.
"""

from __future__ import annotations

from itertools import chain
from operator import itemgetter

from partner_events._wire.secrets import SECRET, SENSITIVE
from partner_events.tables._arrow import pa
from partner_events.tables._layout import JSON, KEY, MILLISECONDS, SECONDS, TEXT_TIME, holds, wire_name
from partner_events.tables._notes import Inside, Items, Places, Some, is_utf8, json_text
from partner_events.tables._times import from_numbers, from_texts
from partner_events.tables._types import fields_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from partner_events.tables._notes import Batch


NONE = type(None)
LARGEST, SMALLEST = 2**63 - 1, -(2**63)
EXACT_FLOAT = 2**53


class Column:
    """How values become an array. ``values`` of a batch have None for null and for what is absent."""

    takes: frozenset[type]
    is_text = False

    def __init__(self, arrow: Any) -> None:
        self.arrow = arrow

    def build(self, values: list[Any], places: Places, batch: Batch) -> Any:
        """The array of the values. Of those that it does not hold it has null, and the batch a note."""
        if not self.takes.issuperset(map(type, values)):
            values = self._fitting(values, places, batch)
        return self.array(values, places, batch)

    def _fitting(self, values: list[Any], places: Places, batch: Batch) -> list[Any]:
        fitting = list(values)
        for index, value in enumerate(values):
            if type(value) not in self.takes:
                batch.misfit(*places.at(index), value, fits_type=False)
                fitting[index] = None
        return fitting

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        raise NotImplementedError


class Text(Column):
    takes = frozenset({str, NONE})
    is_text = True

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        if batch.cover is not None:
            values = batch.cover.texts(values)
        try:
            return pa.array(values, self.arrow)
        except UnicodeEncodeError:
            return pa.array(_replaced(values, places, batch), self.arrow)


def _replaced(values: list[str | None], places: Places, batch: Batch) -> list[str | None]:
    """Texts without halves of characters."""
    found: list[str | None] = []
    for index, value in enumerate(values):
        if value is not None and not is_utf8(value):
            batch.misfit(*places.at(index), value, fits_type=True)
            value = value.encode(errors="replace").decode()
        found.append(value)
    return found


class Integer(Column):
    takes = frozenset({int, NONE})

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        try:
            return pa.array(values, self.arrow)
        except OverflowError:
            kept = list(values)
            for index, value in enumerate(values):
                if value is not None and not SMALLEST <= value <= LARGEST:
                    batch.misfit(*places.at(index), value, fits_type=True)
                    kept[index] = None
            return pa.array(kept, self.arrow)


class Boolean(Column):
    takes = frozenset({bool, NONE})

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        return pa.array(values, self.arrow)


class Float(Column):
    """Numbers. A whole number is read back as an integer, so what is written as ``5.0`` is noted."""

    takes = frozenset({int, float, NONE})

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        kept: list[float | None] = []
        for index, value in enumerate(values):
            if value is None:
                kept.append(None)
            elif type(value) is float:
                if value.is_integer():
                    batch.misfit(*places.at(index), value, fits_type=True)
                kept.append(value)
            elif -EXACT_FLOAT <= value <= EXACT_FLOAT:
                kept.append(float(value))
            else:
                batch.misfit(*places.at(index), value, fits_type=True)
                kept.append(_nearest(value))
        return pa.array(kept, self.arrow)


def _nearest(value: int) -> float | None:
    try:
        return float(value)
    except OverflowError:
        return None


class TimeText(Column):
    takes = frozenset({str, NONE})

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        return from_texts(values, _noting(values, places, batch))


def _noting(values: list[Any], places: Places, batch: Batch) -> Callable[[int], None]:
    return lambda index: batch.misfit(*places.at(index), values[index], fits_type=True)


class TimeNumber(Column):
    takes = frozenset({int, NONE})

    def __init__(self, arrow: Any, microseconds: int) -> None:
        super().__init__(arrow)
        self._microseconds = microseconds

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        return from_numbers(values, self._microseconds, _noting(values, places, batch))


class Json(Column):
    """Whatever there is, as JSON text."""

    is_text = True

    def build(self, values: list[Any], places: Places, batch: Batch) -> Any:
        if batch.cover is not None:
            values = [None if each is None else batch.cover.copy(each) for each in values]
        return pa.array([None if each is None else json_text(each) for each in values], self.arrow)


class List(Column):
    takes = frozenset({list, NONE})

    def __init__(self, arrow: Any, item: Column) -> None:
        super().__init__(arrow)
        self._item = item

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        full = list(filter(None, values))
        if not full:
            return _nested(self.arrow, values, pa.nulls(0, self._item.arrow))
        owners = [owner for owner, each in enumerate(values) if each for _ in each]
        steps = [index for each in full for index in range(len(each))]
        items = self._item.build(list(chain.from_iterable(full)), Items(places, owners, steps), batch)
        return _nested(self.arrow, values, items)


class Map(Column):
    takes = frozenset({dict, NONE})

    def __init__(self, arrow: Any, item: Column) -> None:
        super().__init__(arrow)
        self._item = item

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        full = list(filter(None, values))
        if not full:
            return _nested(self.arrow, values, pa.nulls(0, pa.string()), pa.nulls(0, self._item.arrow))
        if batch.cover is not None:
            covered = [_covered(each, batch, self._item.is_text) for each in values]
            if any(map(_is_not, covered, values)):
                values, full = covered, list(filter(None, covered))
        keys = list(chain.from_iterable(full))
        try:
            names = pa.array(keys, pa.string())
        except UnicodeEncodeError:
            return self.array(_without_half_names(values, places, batch), places, batch)
        owners = [owner for owner, each in enumerate(values) if each for _ in each]
        found = list(chain.from_iterable(each.values() for each in full))
        items = self._item.build(found, Items(places, owners, keys), batch)
        return _nested(self.arrow, values, names, items)


def _is_not(one: object, other: object) -> bool:
    return one is not other


def _covered(value: dict[str, object] | None, batch: Batch, of_text: bool) -> dict[str, object] | None:
    """A map with the entries covered whose names say so; itself if none is."""
    assert batch.cover is not None
    if not value:
        return value
    cover = batch.cover
    label = cover.label(value.items()) if cover.has_labels(value) else None
    if label is None and not any(map(cover.instead, value)):
        return value
    return {name: cover.field(name, each, label) or each for name, each in value.items()}


def _without_half_names(values: list[Any], places: Places, batch: Batch) -> list[Any]:
    """The maps without those whose keys have halves of characters."""
    kept = list(values)
    for index, each in enumerate(values):
        if each and not all(map(is_utf8, each)):
            batch.misfit(*places.at(index), each, fits_type=True)
            kept[index] = None
    return kept


def _nested(arrow: Any, values: list[Any], *inside: Any) -> Any:
    """The array of lists or maps with all their items or entries in sequence."""
    sizes = [0 if each is None else len(each) for each in values]
    offsets = [0, *_sums(sizes)]
    mask = pa.array([each is None for each in values], pa.bool_()) if None in values else None
    kind = pa.MapArray if len(inside) == 2 else pa.ListArray
    return kind.from_arrays(pa.array(offsets, pa.int32()), *inside, type=arrow, mask=mask)


def _sums(sizes: list[int]) -> list[int]:
    from itertools import accumulate

    return list(accumulate(sizes))


class Struct(Column):
    takes = frozenset({dict, NONE})

    def __init__(self, arrow: Any, columns: Sequence[Any]) -> None:
        super().__init__(arrow)
        self.fields = list(columns)
        self._columns: list[tuple[str, Column]] = [(wire_name(each), column_of(each)) for each in columns]
        self._names = frozenset(name for name, _ in self._columns)

    def array(self, values: list[Any], places: Places, batch: Batch) -> Any:
        if None not in values:
            return pa.StructArray.from_arrays(self.inside(values, places, batch), fields=self.fields)
        there = [index for index, each in enumerate(values) if each is not None]
        if not there:
            return pa.nulls(len(values), self.arrow)
        full = [values[index] for index in there]
        built = pa.StructArray.from_arrays(
            self.inside(full, Some(places, there), batch), fields=self.fields
        )
        numbers = iter(range(len(full)))
        return built.take(
            pa.array([None if each is None else next(numbers) for each in values], pa.int32())
        )

    def inside(self, values: list[dict[str, Any]], places: Places, batch: Batch) -> list[Any]:
        """The arrays of the fields of objects, all of which are there."""
        seen = frozenset().union(*values)
        unknown = seen - self._names
        hidden = self._hidden(seen, batch)
        labels = _labels(seen, values, batch)
        for index, each in enumerate(values):
            names = tuple([name for name, value in each.items() if value is None])
            if names:
                if unknown or hidden:
                    names = tuple(
                        name
                        for name in names
                        if name in self._names and hidden.get(name) is not SENSITIVE
                    )
                if names:
                    batch.null(*places.at(index), names)
            if unknown and not unknown.isdisjoint(each):
                row, pointer = places.at(index)
                for name in each:
                    if name in unknown:
                        batch.unknown(row, pointer, name, each[name], labels.get(index))
        return [
            self._field(name, column, values, Inside(places, name), batch, hidden.get(name), labels)
            if name in seen
            else pa.nulls(len(values), column.arrow)
            for name, column in self._columns
        ]

    def _hidden(self, seen: frozenset[str], batch: Batch) -> Mapping[str, str]:
        if batch.cover is None:
            return {}
        found = {name: batch.cover.instead(name) for name in seen}
        return {name: text for name, text in found.items() if text}

    def _field(
        self,
        name: str,
        column: Column,
        owners: list[dict[str, Any]],
        places: Places,
        batch: Batch,
        hidden: str | None,
        labels: Mapping[int, str],
    ) -> Any:
        try:
            values: list[Any] = list(map(itemgetter(name), owners))
        except KeyError:
            values = [each.get(name) for each in owners]

        if hidden or labels:
            values = list(values)
            for index, owner in enumerate(owners):
                if name not in owner:
                    continue
                assert batch.cover is not None
                instead = batch.cover.field(name, values[index], labels.get(index))
                if instead in (SECRET, SENSITIVE):
                    values[index] = instead if column.is_text else None
                    if not column.is_text:
                        batch.note(batch.exact, *places.at(index), instead)

        return column.build(values, places, batch)


def _labels(seen: frozenset[str], values: list[dict[str, Any]], batch: Batch) -> dict[int, str]:
    """Which of the objects say that they hold the value of a secret, as those of a setting's name do."""
    cover = batch.cover
    if cover is None or not cover.has_labels(seen):
        return {}
    found = ((index, cover.label(each.items())) for index, each in enumerate(values))
    return {index: label for index, label in found if label}


def column_of(column: Any) -> Column:
    """What builds the arrays of a column."""
    return _of_type(column.type, holds(column))


def _of_type(arrow: Any, how: str) -> Column:
    types = pa.types
    if types.is_struct(arrow):
        return Struct(arrow, fields_in(arrow))
    if types.is_list(arrow):
        return List(arrow, _of_type(arrow.value_type, how))
    if types.is_map(arrow):
        return Map(arrow, _of_type(arrow.item_type, how))
    if how == JSON:
        return Json(arrow)
    if how == TEXT_TIME:
        return TimeText(arrow)
    if how == SECONDS:
        return TimeNumber(arrow, 1_000_000)
    if how == MILLISECONDS:
        return TimeNumber(arrow, 1_000)
    if types.is_string(arrow):
        return Text(arrow)
    if types.is_int64(arrow):
        return Integer(arrow)
    if types.is_float64(arrow):
        return Float(arrow)
    if types.is_boolean(arrow):
        return Boolean(arrow)
    raise TypeError(f"a column of {arrow} is not one that `arrow_schema` makes")


def is_key(column: Any) -> bool:
    """Whether it holds what was found out about the delivery."""
    return holds(column) == KEY
