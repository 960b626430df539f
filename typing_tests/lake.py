"""Tables on other engines, as type checkers see them."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, assert_type

from partner_events import PartnerEvent, Router
from partner_events.tables import (
    FirehoseRecord,
    GlueTable,
    arrow_schema,
    athena_ddl,
    firehose_record,
    glue_table,
    map_in_arrow,
    spark_ddl,
    spark_table,
)

schema = arrow_schema("invoice.paid")
router = Router()


class Frame:
    """A DataFrame as Spark's is, as far as it matters here."""

    def mapInArrow(
        self, func: Callable[[Iterator[Any]], Iterator[Any]], schema: str, barrier: bool = False
    ) -> "Frame":
        return self


# Right


def on_spark(frame: Frame) -> None:
    assert_type(spark_table(frame, schema), Frame)
    assert_type(spark_table(frame, schema, column="content", mask=False, invalid="keep"), Frame)
    assert_type(spark_ddl(schema), str)
    map_in_arrow(schema, invalid="raise")


def in_athena() -> None:
    values = {"partner": ["stripe"]}
    assert_type(athena_ddl(schema, "t", "s3://b/", since=date(2026, 1, 1), values=values), str)
    table = glue_table(schema, "t", "s3://b/", partitions=("partner",))
    assert_type(table, GlueTable)
    assert_type(table["StorageDescriptor"]["Columns"][0].get("Comment"), str | None)


@router.otherwise
def through_firehose(event: PartnerEvent) -> FirehoseRecord:
    record = firehose_record(event, schema, partition_by=())
    assert_type(record, FirehoseRecord)
    assert_type(record.data, str | None)
    return FirehoseRecord(None)


# Wrong

spark_table("frame", schema)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
map_in_arrow(schema, invalid="drop")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
glue_table(schema, "t")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
FirehoseRecord(b"")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
