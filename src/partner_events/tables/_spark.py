"""Deliveries to rows on Spark: the function that each of its Python processes runs over batches of Arrow."""

from __future__ import annotations

from io import BytesIO

from partner_events._base.text import shown
from partner_events._kinds.identify import identify_delivery
from partner_events._wire.carriers import has_envelope
from partner_events._wire.delivery import Identified
from partner_events._wire.errors import InvalidEventError
from partner_events._wire.json import is_object, loads
from partner_events.recorded._errors import UnreadableError
from partner_events.recorded._read import deliveries_in
from partner_events.tables._arrow import pa
from partner_events.tables._ddl import spark_ddl
from partner_events.tables._layout import DEVIATIONS
from partner_events.tables._notes import json_text
from partner_events.tables._rows import ROWS, Row, batch_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Literal, Protocol, TypeAlias, TypeVar

    import pyarrow

    Frame = TypeVar("Frame", covariant=True)
    MapInArrow: TypeAlias = Callable[[Iterator[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]

    class MapsInArrow(Protocol[Frame]):
        """A DataFrame of Spark, of which nothing but ``mapInArrow`` is used."""

        def mapInArrow(self, func: MapInArrow, schema: str, /) -> Frame: ...

    Invalid: TypeAlias = Literal["raise", "keep"]


def spark_table(
    frame: MapsInArrow[Frame],
    schema: pyarrow.Schema,
    *,
    column: str = "value",
    mask: bool = True,
    judge: bool = False,
    invalid: Invalid = "raise",
) -> Frame:
    """The DataFrame of rows of the deliveries in a column of another one.

    It is evaluated by Spark when its rows are asked for, in the Python processes of the executors, which
    need this package and pyarrow.

    Args:
        frame: A DataFrame, such as ``spark.read.text("s3://archive/2026/")``.
        schema: The columns, as `arrow_schema` has them.
        column: The column with text or bytes; of ``spark.read.format("binaryFile")`` it is ``content``. Each
            value may be whatever `recorded.read` takes as a file: one delivery, several, a Lambda event,
            packed with gzip or not.
        mask: Cover secrets, as `to_arrow` does.
        judge: Note all deviations, as `to_arrow` does.
        invalid: What becomes of a part of a value that holds no delivery: ``"raise"`` ends the job with an
            error; ``"keep"`` makes a row of it with nothing but ``_deviations``, where it is at the empty
            pointer, and whose ``event_id`` is null.

    Raises:
        ValueError: ``invalid`` is neither of these, or Spark has no type for a column.
    """
    return frame.mapInArrow(
        map_in_arrow(schema, column=column, mask=mask, invalid=invalid), spark_ddl(schema)
    )


def map_in_arrow(
    schema: pyarrow.Schema,
    *,
    column: str = "value",
    mask: bool = True,
    judge: bool = False,
    invalid: Invalid = "raise",
) -> MapInArrow:
    """The function that `spark_table` gives to ``mapInArrow``, with `spark_ddl` as the schema.

    It can be pickled, and takes and yields record batches; so it serves whatever maps those, such as
    Dask, Ray and ``concurrent.futures``. The arguments are those of `spark_table`.

    Raises:
        ValueError: ``invalid`` is neither of these.
    """
    if invalid not in ("raise", "keep"):
        raise ValueError(f'invalid is {shown(invalid)}; use "raise" or "keep"')
    return _Mapping(schema, column, mask, judge, invalid)


class _Mapping:
    def __init__(self, schema: Any, column: str, mask: bool, judge: bool, invalid: Invalid) -> None:
        self._schema = schema
        self._column = column
        self._mask = mask
        self._judge = judge
        self._invalid: Invalid = invalid

    def __call__(self, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            rows: list[Row] = []
            unread: list[UnreadableError] = []
            for found in self._found(batch):
                if isinstance(found, Row):
                    rows.append(found)
                    if len(rows) == ROWS:
                        yield batch_of(rows, self._schema, mask=self._mask, judge=self._judge)
                        rows = []
                elif self._invalid == "raise":
                    raise found
                else:
                    unread.append(found)
            if rows:
                yield batch_of(rows, self._schema, mask=self._mask, judge=self._judge)
            if unread:
                yield self._kept(unread)

    def _found(self, batch: Any) -> Iterator[Row | UnreadableError]:
        place = batch.schema.get_field_index(self._column)
        if place < 0:
            names = ", ".join(shown(name) for name in batch.schema.names[:12])
            raise ValueError(f"there is no column {shown(self._column)}, only {names}")
        for value in batch.column(place).to_pylist():
            if value is not None:
                yield from rows_in(value)

    def _kept(self, unread: Iterable[UnreadableError]) -> Any:
        notes = [json_text({"": {"kind": "unreadable", "reason": str(each)}}) for each in unread]
        nothing = {field.name: pa.nulls(len(notes), field.type) for field in self._schema}
        columns = nothing | {DEVIATIONS: pa.array(notes, pa.string())}
        return pa.RecordBatch.from_arrays([columns[name] for name in self._schema.names], schema=self._schema)


def rows_in(value: str | bytes) -> Iterator[Row | UnreadableError]:
    """The rows of the deliveries in text or bytes, and the errors where there is none."""
    if isinstance(value, str) and (row := _of_delivery(value)) is not None:
        yield row
        return
    data = value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value
    for found in deliveries_in(BytesIO(data), ""):
        try:
            yield (
                found
                if isinstance(found, UnreadableError)
                else Row(found.identify(), found.carrier_record, None)
            )
        except InvalidEventError as error:
            yield UnreadableError("", found.place, str(error), error)


def _of_delivery(text: str) -> Row | None:
    """The row of text that is one delivery and nothing else, which most is; None for all other text."""
    try:
        value = loads(text)
        if not is_object(value) or not has_envelope(value):
            return None
        found: Identified = identify_delivery(value)
    except InvalidEventError:
        return None
    return Row(found, None, text)
