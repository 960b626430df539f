"""The table that Athena and Glue read Parquet files as: a statement for the one, an input for the other."""

from __future__ import annotations

from datetime import date
from typing import NotRequired, TypedDict

from partner_events._base.text import quoted as shown_quoted
from partner_events._base.text import shown
from partner_events.tables._ddl import (
    comment,
    glue_columns,
    hive_type,
    literal,
    quoted,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    import pyarrow


class GlueColumn(TypedDict):
    """A column, as Glue's API has it."""

    Name: str
    Type: str
    Comment: NotRequired[str]


class GlueSerde(TypedDict):
    """How Glue reads rows of files."""

    SerializationLibrary: str
    Parameters: dict[str, str]


class GlueStorage(TypedDict):
    """Where the files of a table are, and what is in them."""

    Columns: list[GlueColumn]
    Location: str
    InputFormat: str
    OutputFormat: str
    SerdeInfo: GlueSerde


class GlueTable(TypedDict):
    """``TableInput`` of Glue's ``create_table``."""

    Name: str
    TableType: str
    Parameters: dict[str, str]
    PartitionKeys: list[GlueColumn]
    StorageDescriptor: GlueStorage


HIVE_PARTITIONS = ("partner", "kind", "date")
"""The folders in which the Parquet writer has its files, from the outermost to the innermost."""

PARQUET = "org.apache.hadoop.hive.ql.io.parquet"
"""Where Hive's classes for Parquet are.

https://docs.aws.amazon.com/athena/latest/ug/parquet-serde.html
"""

LONGEST_TYPE = 131_072
"""How many bytes of a column's type Glue takes; and below, how many of a statement Athena takes.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-tables.html#aws-glue-api-catalog-tables-Column
https://docs.aws.amazon.com/athena/latest/ug/service-limits.html
"""
LONGEST_STATEMENT = 262_144


def athena_ddl(
    schema: pyarrow.Schema,
    table: str,
    location: str,
    *,
    partitions: Sequence[str] = HIVE_PARTITIONS,
    since: date | None = None,
    values: Mapping[str, Iterable[str]] | None = None,
) -> str:
    """The statement that makes Athena's table of what was written to S3.

    Every name is in backticks, so it may be a reserved word. What the schema says of a column is its comment.

    Args:
        schema: The columns, as `arrow_schema` has them.
        table: The table's name, such as ``lake.payments`` with that of its database.
        location: Where the files are: ``s3://bucket/lake/``.
        partitions: The columns that folders hold, from the outermost to the innermost; ``()`` if none do.
        since: The first date that there is, which turns on `partition projection
            <https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html>`_: Athena finds the
            folders of all dates since then with no ``MSCK REPAIR TABLE``.
        values: With ``since``: all values of other partitions. Of a partition that has none here, each query
            must name the values in its ``WHERE``.

    Raises:
        ValueError: Athena does not take a name or a type; the statement would be too long; or a value cannot
            be projected.
    """
    made = glue_table(schema, table, location, partitions=partitions, since=since, values=values)
    folders = {each.lower() for each in partitions}
    every: Iterable[Any] = schema
    columns = [each for each in every if each.name.lower() not in folders]
    parts = [
        f"CREATE EXTERNAL TABLE IF NOT EXISTS {'.'.join(map(quoted, table.split('.')))} (",
        ",\n".join(map(_column, columns)),
        ")",
    ]
    if keys := made["PartitionKeys"]:
        parts.append(f"PARTITIONED BY ({', '.join(map(_key, keys))})")
    parts.append(f"STORED AS PARQUET\nLOCATION {literal(made['StorageDescriptor']['Location'])}")
    properties = (f"  {literal(name)} = {literal(value)}" for name, value in made["Parameters"].items())
    parts.append("TBLPROPERTIES (\n" + ",\n".join(properties) + "\n)")
    statement = "\n".join(parts)
    if len(statement.encode()) > LONGEST_STATEMENT:
        raise ValueError(
            f"the statement has {len(statement.encode())} bytes, and Athena takes {LONGEST_STATEMENT}: "
            "use `glue_table`, or a schema with fewer kinds or less depth"
        )
    return statement


def glue_table(
    schema: pyarrow.Schema,
    table: str,
    location: str,
    *,
    partitions: Sequence[str] = HIVE_PARTITIONS,
    since: date | None = None,
    values: Mapping[str, Iterable[str]] | None = None,
) -> GlueTable:
    """The same table for Glue's API: ``glue.create_table(DatabaseName=..., TableInput=...)``.

    https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-tables.html

    Args:
        schema: The columns, as `arrow_schema` has them.
        table: The table's name; that of a database before it is left out.
        location: Where the files are: ``s3://bucket/lake/``.
        partitions: The columns that folders hold, from the outermost to the innermost; ``()`` if none do.
        since: As for `athena_ddl`.
        values: As for `athena_ddl`.

    Raises:
        ValueError: Glue does not take a name or a type, or a value cannot be projected.
    """
    found = glue_columns(schema)
    inside = {name.lower() for name in partitions}
    for name, (kind, _) in found.items():
        if len(kind.encode()) > LONGEST_TYPE:
            raise ValueError(
                f"the type of the column {shown(name)} has {len(kind.encode())} bytes, and Glue takes "
                f"{LONGEST_TYPE}: use a schema with fewer kinds or less depth"
            )
    place = location.rstrip("/") + "/"
    return {
        "Name": table.rpartition(".")[2].lower(),
        "TableType": "EXTERNAL_TABLE",
        "Parameters": {
            "EXTERNAL": "TRUE",
            "classification": "parquet",
            **(_projection(place, partitions, since, values or {}) if since is not None else {}),
        },
        "PartitionKeys": [{"Name": name.lower(), "Type": _partition_type(name)} for name in partitions],
        "StorageDescriptor": {
            "Columns": [
                _glue_column(name, kind, said) for name, (kind, said) in found.items() if name not in inside
            ],
            "Location": place,
            "InputFormat": f"{PARQUET}.MapredParquetInputFormat",
            "OutputFormat": f"{PARQUET}.MapredParquetOutputFormat",
            "SerdeInfo": {
                "SerializationLibrary": f"{PARQUET}.serde.ParquetHiveSerDe",
                "Parameters": {"serialization.format": "1"},
            },
        },
    }


def _column(column: Any) -> str:
    name = str(column.name)
    text = f"  {quoted(name.lower())} {hive_type(column.type, _member, name)}"
    return f"{text} COMMENT {literal(said)}" if (said := comment(column)) else text


def _glue_column(name: str, kind: str, said: str) -> GlueColumn:
    return {"Name": name, "Type": kind, "Comment": said} if said else {"Name": name, "Type": kind}


def _key(column: GlueColumn) -> str:
    return f"{quoted(column['Name'])} {column['Type']}"


def _member(name: str, arrow: str, _: str) -> str:
    return f"{quoted(name.lower())}:{arrow}"


def _partition_type(name: str) -> str:
    return "date" if name == "date" else "string"


def _projection(
    location: str, partitions: Sequence[str], since: date, values: Mapping[str, Iterable[str]]
) -> dict[str, str]:
    """https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html"""
    if unknown := values.keys() - {*partitions}:
        raise ValueError(f"there are values of {shown(min(unknown))}, which is not among the partitions")
    found = {"projection.enabled": "true"}
    for name in partitions:
        prefix = f"projection.{name.lower()}"
        if _partition_type(name) == "date":
            found |= {
                f"{prefix}.type": "date",
                f"{prefix}.format": "yyyy-MM-dd",
                f"{prefix}.range": f"{since.isoformat()},NOW",
                f"{prefix}.interval": "1",
                f"{prefix}.interval.unit": "DAYS",
            }
        elif name in values:
            found |= {f"{prefix}.type": "enum", f"{prefix}.values": ",".join(map(_projected, values[name]))}
        else:
            found[f"{prefix}.type"] = "injected"
    folders = "/".join(f"{name.lower()}=${{{name.lower()}}}" for name in partitions)
    return {**found, "storage.location.template": f"{location}{folders}/"}


def _projected(value: str) -> str:
    """A value that is in its folder's name as it is, and is not taken for two."""
    if not value or not value.replace(".", "a").replace("-", "a").replace("_", "a").isalnum():
        raise ValueError(
            f"the partition {shown_quoted(value)} cannot be projected, since its folder's name is written "
            "otherwise: leave out `since`, and run MSCK REPAIR TABLE when there are new folders"
        )
    return value
