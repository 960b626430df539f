"""From JSON to Arrow arrays, column by column.

A plan is made of a schema alone, so that a process somewhere needs nothing but the schema. Python looks at
each value once, and at the types of a column's values together; what does not fit is looked at one by one.
"""

from __future__ import annotations

from itertools import accumulate, chain
from operator import itemgetter

from partner_events._wire.secrets import SENSITIVE
from partner_events.tables._arrow import pa
from partner_events.tables._layout import JSON, KEY, MILLISECONDS, SECONDS, TEXT_TIME, holds, wire_name
from partner_events.tables._notes import Places, is_utf8, step
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
        self._nulls: Any = None

    def nulls(self, count: int) -> Any:
        """An array of nulls, which costs much for an object of many fields: batches are of one size."""
        if self._nulls is None or len(self._nulls) < count:
            self._nulls = pa.nulls(count, self.arrow)
        return self._nulls if len(self._nulls) == count else self._nulls.slice(0, count)

    def build(self, values: Sequence[Any], types: set[type], places: Places, batch: Batch) -> Any:
        """The array of the values, whose ``types`` these are.

        Of those that it does not hold it has null, and the batch a note.
        """
        if types == {NONE}:
            return self.nulls(len(values))
        if not types <= self.takes:
            values = self._fitting(values, places, batch)
        return self.array(values, NONE in types or not types <= self.takes, places, batch)

    def _fitting(self, values: Sequence[Any], places: Places, batch: Batch) -> list[Any]:
        fitting = list(values)
        takes = self.takes
        for index in [index for index, value in enumerate(values) if type(value) not in takes]:
            batch.misfit(*places.at(index), values[index], fits_type=False)
            fitting[index] = None
        return fitting

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        """The array of values of types that it takes."""
        raise NotImplementedError


class Text(Column):
    takes = frozenset({str, NONE})
    is_text = True

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        if batch.cover is not None:
            values = batch.cover.texts(values)
        try:
            return pa.array(values, self.arrow)
        except UnicodeEncodeError:
            return pa.array(_replaced(values, places, batch), self.arrow)


def _replaced(values: Sequence[str | None], places: Places, batch: Batch) -> list[str | None]:
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

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
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

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        return pa.array(values, self.arrow)


class Float(Column):
    """Numbers. A whole number is read back as an integer, so what is written as ``5.0`` is noted."""

    takes = frozenset({int, float, NONE})

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
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

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        return from_texts(values, _noting(values, places, batch))


def _noting(values: Sequence[Any], places: Places, batch: Batch) -> Callable[[int], None]:
    return lambda index: batch.misfit(*places.at(index), values[index], fits_type=True)


class TimeNumber(Column):
    takes = frozenset({int, NONE})

    def __init__(self, arrow: Any, microseconds: int) -> None:
        super().__init__(arrow)
        self._microseconds = microseconds

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        return from_numbers(values, self._microseconds, _noting(values, places, batch))


class Json(Column):
    """Whatever there is, as JSON text."""

    is_text = True

    def build(self, values: Sequence[Any], types: set[type], places: Places, batch: Batch) -> Any:
        if types == {NONE}:
            return self.nulls(len(values))
        return pa.array([None if each is None else batch.json_text(each) for each in values], self.arrow)


class List(Column):
    takes = frozenset({list, NONE})

    def __init__(self, arrow: Any, item: Column) -> None:
        super().__init__(arrow)
        self._item = item

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        full: list[list[Any]] = [each for each in values if each]
        if not full:
            return _nested(self.arrow, values, has_none, self._item.nulls(0))
        owners = [owner for owner, each in enumerate(values) if each for _ in each]
        steps = [index for each in full for index in range(len(each))]
        inner: list[Any] = list(chain.from_iterable(full))
        items = self._item.build(inner, {*map(type, inner)}, places.items(owners, steps), batch)
        return _nested(self.arrow, values, has_none, items)


class Map(Column):
    takes = frozenset({dict, NONE})

    def __init__(self, arrow: Any, item: Column) -> None:
        super().__init__(arrow)
        self._item = item

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        full: list[dict[str, Any]] = [each for each in values if each]
        if not full:
            return _nested(self.arrow, values, has_none, pa.nulls(0, pa.string()), self._item.nulls(0))
        if batch.cover is not None:
            covered = [_covered(each, batch, self._item.is_text) for each in values]
            if any(map(_is_not, covered, values)):
                values, full = covered, [each for each in covered if each]
        keys = list(chain.from_iterable(full))
        try:
            names = pa.array(keys, pa.string())
        except UnicodeEncodeError:
            return self.array(_without_half_names(values, places, batch), True, places, batch)
        owners = [owner for owner, each in enumerate(values) if each for _ in each]
        found = list(chain.from_iterable(each.values() for each in full))
        items = self._item.build(found, {*map(type, found)}, places.items(owners, keys), batch)
        return _nested(self.arrow, values, has_none, names, items)


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


def _without_half_names(values: Sequence[Any], places: Places, batch: Batch) -> list[Any]:
    """The maps without those whose keys have halves of characters."""
    kept = list(values)
    for index, each in enumerate(values):
        if each and not all(map(is_utf8, each)):
            batch.misfit(*places.at(index), each, fits_type=True)
            kept[index] = None
    return kept


def _nested(arrow: Any, values: Sequence[Any], has_none: bool, *inside: Any) -> Any:
    """The array of lists or maps with all their items or entries in sequence."""
    sizes = [0 if each is None else len(each) for each in values] if has_none else map(len, values)
    offsets = [0, *accumulate(sizes)]
    mask = pa.array([each is None for each in values], pa.bool_()) if has_none else None
    kind = pa.MapArray if len(inside) == 2 else pa.ListArray
    return kind.from_arrays(pa.array(offsets, pa.int32()), *inside, type=arrow, mask=mask)


class Struct(Column):
    takes = frozenset({dict, NONE})

    def __init__(self, arrow: Any, columns: Sequence[Any]) -> None:
        super().__init__(arrow)
        self.fields = list(columns)
        self._columns: list[tuple[str, Column]] = [(wire_name(each), column_of(each)) for each in columns]
        self._by_name = dict(self._columns)
        self._names = frozenset(self._by_name)

    def array(self, values: Sequence[Any], has_none: bool, places: Places, batch: Batch) -> Any:
        if not has_none:
            return pa.StructArray.from_arrays(self.inside(values, places, batch), fields=self.fields)
        there = [index for index, each in enumerate(values) if each is not None]
        if not there:
            return self.nulls(len(values))
        full = [values[index] for index in there]
        built = pa.StructArray.from_arrays(self.inside(full, places.some(there), batch), fields=self.fields)
        numbers = iter(range(len(full)))
        return built.take(pa.array([None if each is None else next(numbers) for each in values], pa.int32()))

    def inside(self, values: Sequence[dict[str, Any]], places: Places, batch: Batch) -> list[Any]:
        """The arrays of the fields of objects, all of which are there."""
        shapes = {*map(tuple, values)}
        seen = frozenset[str]().union(*shapes)
        found = _transposed(values, shapes, seen)
        types: dict[str, set[type]] = {name: {*map(type, column)} for name, column in found.items()}
        hidden = self._hidden(seen, batch)
        labels = _labels(seen, values, batch)
        if unknown := seen - self._names:
            self._note_unknown(values, unknown, labels, places, batch)
        self._note_nulls(values, found, types, hidden, shapes, places, batch)
        if hidden or labels:
            for name in seen & self._names if labels else hidden.keys() & self._names:
                is_text = self._by_name[name].is_text
                found[name] = _covered_field(name, values, found[name], labels, is_text, places, batch)
                types[name] = {*map(type, found[name])}
        return [
            column.build(found[name], types[name], places.inside(name), batch)
            if name in found
            else column.nulls(len(values))
            for name, column in self._columns
        ]

    def _hidden(self, seen: frozenset[str], batch: Batch) -> Mapping[str, str]:
        if batch.cover is None:
            return {}
        found = {name: batch.cover.instead(name) for name in seen}
        return {name: text for name, text in found.items() if text}

    def _note_unknown(
        self,
        values: Sequence[dict[str, Any]],
        unknown: frozenset[str],
        labels: Mapping[int, str],
        places: Places,
        batch: Batch,
    ) -> None:
        for index, each in enumerate(values):
            if not unknown.isdisjoint(each):
                row, pointer = places.at(index)
                for name in unknown.intersection(each):
                    batch.unknown(row, pointer, name, each[name], labels.get(index))

    def _note_nulls(
        self,
        values: Sequence[dict[str, Any]],
        found: Mapping[str, Sequence[Any]],
        types: Mapping[str, set[type]],
        hidden: Mapping[str, str],
        shapes: set[tuple[str, ...]],
        places: Places,
        batch: Batch,
    ) -> None:
        """Note which fields were sent as null: their columns do not say whether they were sent at all."""
        names = [
            name
            for name, kinds in types.items()
            if NONE in kinds and name in self._names and hidden.get(name) is not SENSITIVE
        ]
        if not names:
            return
        everywhere = {name for name in names if all(name in shape for shape in shapes)}
        always = tuple(name for name in names if name in everywhere and len(types[name]) == 1)
        sometimes = [name for name in names if name in everywhere and len(types[name]) > 1]
        elsewhere = [name for name in names if name not in everywhere]
        if sometimes:
            rows = zip(*(found[name] for name in sometimes), strict=True)
            nulls = [
                (*always, *[name for name, value in zip(sometimes, row, strict=True) if value is None])
                for row in rows
            ]
        else:
            nulls = [always] * len(values)
        if elsewhere:
            nulls = [
                (*before, *[name for name in elsewhere if name in each and each[name] is None])
                for before, each in zip(nulls, values, strict=True)
            ]
        batch.null_at(places, nulls)


def _transposed(
    values: Sequence[dict[str, Any]], shapes: set[tuple[str, ...]], seen: frozenset[str]
) -> dict[str, Sequence[Any]]:
    """The values of each field, None where it is absent. Objects of one shape are the quickest."""
    if len(shapes) == 1:
        rows = (each.values() for each in values)
        return dict(zip(next(iter(shapes)), zip(*rows, strict=True), strict=True))
    common = tuple(seen.intersection(*shapes))
    found: dict[str, Sequence[Any]] = {}
    if len(common) > 1:
        read: Callable[[dict[str, Any]], tuple[Any, ...]] = itemgetter(*common)
        found.update(zip(common, zip(*map(read, values), strict=True), strict=True))
    for name in seen.difference(found):
        found[name] = [each.get(name) for each in values]
    return found


def _covered_field(
    name: str,
    owners: Sequence[dict[str, Any]],
    values: Sequence[Any],
    labels: Mapping[int, str],
    is_text: bool,
    places: Places,
    batch: Batch,
) -> Sequence[Any]:
    """The values of a field, covered where a name says so; null in columns that are not text."""
    assert batch.cover is not None
    covered = list(values)
    for index, owner in enumerate(owners):
        if name not in owner:
            continue
        instead = batch.cover.field(name, values[index], labels.get(index))
        if instead:
            covered[index] = instead if is_text else None
            if not is_text:
                row, pointer = places.at(index)
                batch.note(batch.exact, row, pointer + step(name), instead)
    return covered


def _labels(seen: frozenset[str], values: Sequence[dict[str, Any]], batch: Batch) -> dict[int, str]:
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
