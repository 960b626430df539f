"""An event as the row that Firehose converts to Parquet, from within a Lambda function that transforms."""

from __future__ import annotations

from datetime import UTC, datetime

from partner_events._base.text import shown
from partner_events._router.firehose import FirehoseRecord as FirehoseRecord
from partner_events.tables._arrow import pa
from partner_events.tables._notes import encode
from partner_events.tables._rows import to_batch
from partner_events.tables._times import microseconds, written
from partner_events.tables._writer import UNKNOWN, escaped, is_known

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    import pyarrow

    from partner_events._events.event import PartnerEvent

    Plain: TypeAlias = Callable[[Any], object]

PARTITIONS = ("partner", "kind", "date")


def firehose_record(
    event: PartnerEvent,
    schema: pyarrow.Schema,
    *,
    partition_by: Iterable[str] = PARTITIONS,
    mask: bool = True,
) -> FirehoseRecord:
    """An event as a line of JSON, which `record format conversion
    <https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html>`_ reads with the types of
    `glue_table`, for a `Router`'s handler to return.

    Times are texts of ISO 8601, maps are objects, and what is null is left out.

    Args:
        event: The event.
        schema: The columns, as `arrow_schema` has them.
        partition_by: The columns that are the record's partition keys and so are not in the line, written
            as names of folders, as `Writer` does; ``date`` is the day of ``occurred_at``, in UTC. ``()``
            without dynamic partitioning.
        mask: Cover secrets, as `to_arrow` does.

    Raises:
        ValueError: A column to partition by is not there, or is not text.

    Example:
        >>> @router.otherwise
        ... def write(event: PartnerEvent) -> FirehoseRecord:
        ...     return firehose_record(event, schema)
    """
    batch = to_batch([event], schema, mask=mask)
    (row,) = batch.to_pylist()
    keys = {name: _key(name, row) for name in partition_by}
    columns: Iterable[Any] = schema
    line = {
        column.name: value
        for column in columns
        if column.name not in keys and (value := _plain(row[column.name], column.type)) is not None
    }
    return FirehoseRecord(encode(line) + "\n", keys)


def _key(name: str, row: dict[str, Any]) -> str:
    if name not in row and name != "date":
        raise ValueError(f"there is no column {shown(name)} to partition by")
    value: object = row[name] if name in row else row.get("occurred_at")
    if isinstance(value, datetime):
        value = value.astimezone(UTC).date().isoformat()
    if value is not None and not isinstance(value, str):
        raise ValueError(f"the column {shown(name)} is not text, which a partition key is")
    if name == "kind" and value is not None and not is_known(row.get("partner"), value):
        value = UNKNOWN
    return escaped(value)


def _plain(value: Any, arrow: Any) -> object:
    """A value of `to_pylist` as JSON has it."""
    kinds = pa.types
    if value is None:
        return None
    if kinds.is_struct(arrow):
        inner = ((each.name, _plain(value[each.name], each.type)) for each in arrow)
        return {name: plain for name, plain in inner if plain is not None}
    if kinds.is_list(arrow):
        return [_plain(each, arrow.value_type) for each in value]
    if kinds.is_map(arrow):
        return {key: _plain(each, arrow.item_type) for key, each in value}
    if kinds.is_timestamp(arrow):
        return written(microseconds(value))
    return value
