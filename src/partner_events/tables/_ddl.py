"""Arrow types in the words of engines: Hive's, which Athena and Glue have, and Spark's."""

from __future__ import annotations

from partner_events._base.text import shown
from partner_events.tables._arrow import pa
from partner_events.tables._layout import DOC, said_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    import pyarrow

    Member: TypeAlias = Callable[[str, str, str], str]
    """What stands for a field inside an object: of its name, its type and what is said of it."""

COMMENT = 255
"""How many bytes of a column's comment Glue keeps.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-tables.html#aws-glue-api-catalog-tables-Column
"""

HIVE = {
    "bool": "boolean",
    "int8": "tinyint",
    "int16": "smallint",
    "int32": "int",
    "int64": "bigint",
    "float": "float",
    "double": "double",
    "string": "string",
    "large_string": "string",
    "binary": "binary",
    "large_binary": "binary",
    "date32[day]": "date",
}
"""Hive's names of Arrow's types, which are Spark's, too.

https://docs.aws.amazon.com/athena/latest/ug/data-types.html
https://spark.apache.org/docs/latest/sql-ref-datatypes.html
"""


def hive_type(arrow: Any, member: Member, path: str) -> str:
    """The name of a type; ``path`` is for the error.

    Raises:
        ValueError: Hive has no such type.
    """
    if (name := HIVE.get(str(arrow))) is not None:
        return name
    kinds = pa.types
    if kinds.is_timestamp(arrow):
        return "timestamp"
    if kinds.is_decimal(arrow) and arrow.precision <= 38:
        return f"decimal({arrow.precision},{arrow.scale})"
    if kinds.is_list(arrow) or kinds.is_large_list(arrow):
        return f"array<{hive_type(arrow.value_type, member, f'{path}[]')}>"
    if kinds.is_map(arrow):
        key = hive_type(arrow.key_type, member, f"{path} (key)")
        return f"map<{key},{hive_type(arrow.item_type, member, f'{path}[]')}>"
    if kinds.is_struct(arrow):
        inner = (
            member(name, hive_type(each.type, member, f"{path}.{name}"), comment(each))
            for each in arrow
            for name in (str(each.name),)
        )
        return f"struct<{','.join(inner)}>"
    raise ValueError(f"the column {shown(path)} has Arrow's type {arrow}, which Hive does not have")


def comment(column: Any) -> str:
    """What the column's metadata say of it, in one line of at most `COMMENT` bytes."""
    text = " ".join(said_of(column).get(DOC, b"").decode("utf-8", "replace").split())
    printable = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
    return printable.encode()[:COMMENT].decode("utf-8", "ignore")


def quoted(name: str) -> str:
    """A name in backticks, so that it may be a reserved word and begin with an underscore."""
    return f"`{name.replace('`', '``')}`"


def literal(text: str) -> str:
    """Text in quotes, as Hive and Spark read it."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def spark_ddl(schema: pyarrow.Schema) -> str:
    """The columns of a schema in Spark's SQL, with what is said of each as its comment.

    Spark takes it wherever it takes a schema: in ``mapInArrow``, ``read.schema`` and ``createDataFrame``.
    Times are ``TIMESTAMP``, an instant.

    Raises:
        ValueError: Spark has no type for a column.
    """
    return ", ".join(map(_spark_column, schema))


def _spark_column(column: Any) -> str:
    name = str(column.name)
    said = comment(column)
    required = "" if column.nullable else " NOT NULL"
    text = f"{quoted(name)} {hive_type(column.type, _spark_member, name)}{required}"
    return f"{text} COMMENT {literal(said)}" if said else text


def _spark_member(name: str, arrow: str, said: str) -> str:
    text = f"{quoted(name)}: {arrow}"
    return f"{text} COMMENT {literal(said)}" if said else text


def glue_columns(schema: Any) -> Mapping[str, tuple[str, str]]:
    """Glue's type and comment of each column, by its name in lower case.

    Raises:
        ValueError: Glue has no such type, or two columns differ in case only.
    """
    found: dict[str, tuple[str, str]] = {}
    for column in schema:
        name = str(column.name)
        check_names(column.type, name)
        if (low := name.lower()) in found:
            raise ValueError(f"two columns are {shown(low)} without case, which Athena ignores")
        found[low] = hive_type(column.type, _plain_member, name), comment(column)
    return found


def _plain_member(name: str, arrow: str, _: str) -> str:
    return f"{name.lower()}:{arrow}"


def check_names(arrow: Any, path: str) -> None:
    """Raises an error if objects have names that Athena does not take.

    https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html

    Raises:
        ValueError: A name has a character that is not a letter, a digit or an underscore; or two names of
            an object differ in case only.
    """
    if not path.rpartition(".")[2].replace("[]", "").replace("_", "a").isalnum():
        raise ValueError(f"the column {shown(path)} has a name that Athena does not take")
    if pa.types.is_struct(arrow):
        inside = [*arrow]
        names = [str(each.name).lower() for each in inside]
        if len({*names}) < len(names):
            raise ValueError(f"fields of {shown(path)} differ in case only, which Athena ignores")
        for each in inside:
            check_names(each.type, f"{path}.{each.name}")
    elif pa.types.is_map(arrow):
        check_names(arrow.item_type, f"{path}[]")
    elif pa.types.is_list(arrow) or pa.types.is_large_list(arrow):
        check_names(arrow.value_type, f"{path}[]")
