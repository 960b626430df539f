"""Tables of Athena and Glue: every schema is one that they take, as far as can be known without AWS."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pa: Any = pytest.importorskip("pyarrow")

from partner_events import catalog  # noqa: E402 # after the skip
from partner_events.tables import arrow_schema, athena_ddl, glue_table  # noqa: E402

pytestmark = [pytest.mark.tools, pytest.mark.once]

PAID = arrow_schema("stripe:payment_intent.succeeded")
PLACE = "s3://bucket/lake"


def schema(**columns: Any) -> Any:
    return pa.schema(columns)


def columns_of(table: Any) -> dict[str, str]:
    return {each["Name"]: each["Type"] for each in table["StorageDescriptor"]["Columns"]}


@pytest.mark.parametrize(
    ("arrow", "glue"),
    [
        (pa.string(), "string"),
        (pa.large_string(), "string"),
        (pa.bool_(), "boolean"),
        (pa.int32(), "int"),
        (pa.int64(), "bigint"),
        (pa.float64(), "double"),
        (pa.decimal128(12, 2), "decimal(12,2)"),
        (pa.date32(), "date"),
        (pa.timestamp("us", tz="UTC"), "timestamp"),
        (pa.binary(), "binary"),
        (pa.list_(pa.int64()), "array<bigint>"),
        (pa.map_(pa.string(), pa.list_(pa.string())), "map<string,array<string>>"),
        (pa.struct([("Order", pa.struct([("id", pa.int64())]))]), "struct<order:struct<id:bigint>>"),
    ],
)
def test_types_have_their_names(arrow: Any, glue: str) -> None:
    """Names in lower case, as Athena has them."""
    assert columns_of(glue_table(schema(Value=arrow), "t", PLACE, partitions=())) == {"value": glue}


@pytest.mark.parametrize(
    ("columns", "what"),
    [
        ({"a": pa.uint64()}, "uint64, which Hive does not have"),
        ({"a": pa.struct([("b", pa.list_(pa.time64("us")))])}, r"a\.b\[\] has Arrow's type time64"),
        ({"a b": pa.string()}, "name that Athena does not take"),
        ({"a": pa.struct([("b-c", pa.string())])}, r"a\.b-c has a name that Athena does not take"),
        ({"a": pa.string(), "A": pa.string()}, "two columns are a without case"),
        (
            {"a": pa.map_(pa.string(), pa.struct([("b", pa.string()), ("B", pa.string())]))},
            "differ in case only",
        ),
        ({"a": pa.decimal256(50, 2)}, "which Hive does not have"),
    ],
)
def test_what_athena_does_not_take_is_refused(columns: dict[str, Any], what: str) -> None:
    """With where it is: Athena would say so when the table is queried, or not at all."""
    with pytest.raises(ValueError, match=what):
        glue_table(pa.schema(columns), "t", PLACE, partitions=())


def test_a_schema_that_is_too_large_is_refused() -> None:
    """Glue has limits of a column's type, Athena of a statement."""
    wide = pa.struct([(f"a_name_of_a_field_{n}", pa.string()) for n in range(5_000)])

    with pytest.raises(ValueError, match=r"the type of the column c has .* bytes, and Glue takes 131072"):
        glue_table(schema(c=wide), "t", PLACE)
    narrow = pa.struct([(f"a_name_of_a_field_{n}", pa.string()) for n in range(3_000)])
    with pytest.raises(ValueError, match="use `glue_table`"):
        athena_ddl(schema(**{f"c{n}": narrow for n in range(5)}), "t", PLACE)


def test_glue_takes_the_table() -> None:
    """As its API is described in botocore: names, types and lengths of all that is given."""
    session: Any = pytest.importorskip("botocore.session").get_session()
    validate: Any = pytest.importorskip("botocore.validate")
    operation = session.get_service_model("glue").operation_model("CreateTable")

    table = glue_table(PAID, "payments", PLACE, since=date(2026, 1, 1), values={"partner": ["stripe"]})

    wanted = {"DatabaseName": "lake", "TableInput": table}
    assert validate.ParamValidator().validate(wanted, operation.input_shape).generate_report() == ""


def test_partitions_are_no_columns() -> None:
    """Athena refuses a table that has a column twice."""
    table = glue_table(PAID, "lake.Payments", PLACE)

    assert table["Name"] == "payments"
    assert [each["Name"] for each in table["PartitionKeys"]] == ["partner", "kind", "date"]
    assert [each["Type"] for each in table["PartitionKeys"]] == ["string", "string", "date"]
    assert not {"partner", "kind", "date"} & columns_of(table).keys()
    assert {"event_id", "idempotency_key", "detail", "_extra", "_deviations"} <= columns_of(table).keys()
    assert table["StorageDescriptor"]["Location"] == "s3://bucket/lake/"


def test_without_partitions_every_column_is_one() -> None:
    """For files that lie in one folder."""
    table = glue_table(PAID, "payments", PLACE, partitions=())

    assert {"partner", "kind"} <= columns_of(table).keys()
    assert table["PartitionKeys"] == []
    assert "PARTITIONED" not in athena_ddl(PAID, "payments", PLACE, partitions=())


def test_partitions_are_projected() -> None:
    """A date from the first to today; values that are known; others each query must name."""
    statement = athena_ddl(
        PAID, "payments", PLACE, since=date(2026, 1, 31), values={"partner": ["stripe", "auth0"]}
    )

    for line in (
        "'projection.enabled' = 'true'",
        "'projection.partner.type' = 'enum'",
        "'projection.partner.values' = 'stripe,auth0'",
        "'projection.kind.type' = 'injected'",
        "'projection.date.range' = '2026-01-31,NOW'",
        "'projection.date.format' = 'yyyy-MM-dd'",
        "'storage.location.template' = 's3://bucket/lake/partner=${partner}/kind=${kind}/date=${date}/'",
    ):
        assert line in statement
    assert "projection" not in athena_ddl(PAID, "payments", PLACE)


@pytest.mark.parametrize("kind", ["orders/create", "Build Created", "a,b", "identity:created", ""])
def test_values_whose_folders_are_named_otherwise_are_not_projected(kind: str) -> None:
    """Athena would look for a folder that is not there, and find nothing."""
    with pytest.raises(ValueError, match="MSCK REPAIR TABLE"):
        athena_ddl(PAID, "payments", PLACE, since=date(2026, 1, 1), values={"kind": [kind]})


def test_values_of_what_is_no_partition_are_refused() -> None:
    """They would have no effect."""
    with pytest.raises(ValueError, match="values of account, which is not among the partitions"):
        athena_ddl(PAID, "payments", PLACE, since=date(2026, 1, 1), values={"account": ["1"]})


def test_names_are_quoted_and_texts_escaped() -> None:
    """Reserved words, names that begin with an underscore, and quotes in what is said of a column."""
    said = {b"doc": b"the partner's \\ order\nby day"}
    inner = pa.struct([pa.field("select", pa.string()), pa.field("_from", pa.string())])
    columns = pa.schema([pa.field("Date", pa.string(), metadata=said), pa.field("_group", inner)])

    statement = athena_ddl(columns, "lake.order", "s3://b/it's", partitions=())

    assert statement.startswith("CREATE EXTERNAL TABLE IF NOT EXISTS `lake`.`order` (\n")
    assert "`date` string COMMENT 'the partner\\'s \\\\ order by day'" in statement
    assert "`_group` struct<`select`:string,`_from`:string>" in statement
    assert "LOCATION 's3://b/it\\'s/'" in statement


@given(st.text(max_size=400))
def test_comments_are_what_glue_takes(text: str) -> None:
    """One line of at most 255 bytes, and no half characters."""
    said = {b"doc": text.encode(errors="replace")}
    table: Any = glue_table(pa.schema([pa.field("a", pa.string(), metadata=said)]), "t", PLACE, partitions=())

    (column,) = table["StorageDescriptor"]["Columns"]
    comment = column.get("Comment", "")
    assert len(comment.encode()) <= 255
    assert "\n" not in comment
    assert comment.isprintable()


def test_tables_of_whole_partners_are_taken() -> None:
    """The kinds of a partner in one table, for a partner whose objects are deep and one of many kinds."""
    for partner, most in (("commercetools", 4), ("genesys", 10)):
        kinds = [f"{partner}:{kind.kind}" for kind in catalog.kinds(partner)][:most]

        assert athena_ddl(arrow_schema(*kinds), partner, PLACE).count("`") > 100
