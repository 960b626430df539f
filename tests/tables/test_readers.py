"""A lake that `write` has written, as DuckDB and Polars read it: folders are columns, objects are nested."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import SAMPLES, read_sample

pytest.importorskip("pyarrow")
duckdb: Any = pytest.importorskip("duckdb")
polars: Any = pytest.importorskip("polars")

from partner_events.tables import arrow_schema, from_arrow, write  # noqa: E402 # after the skip

pytestmark = [pytest.mark.tools, pytest.mark.once]

PAID = read_sample("payment_intent.succeeded")
ORDERS = sorted((SAMPLES / "shopify").glob("*.json"))[:12]


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of two partners, one of whose kinds have a slash in their names."""
    folder = tmp_path_factory.mktemp("lake")
    sources = [str(SAMPLES / "stripe" / "payment_intent.succeeded.json"), *map(str, ORDERS)]
    written = write(*sources, to=folder, mask=False, errors=lambda error: None)
    assert written.rows > 8
    return folder


def test_duckdb_has_partitions_as_columns(lake: Path) -> None:
    """With the names that kinds have, and days as dates, beside the columns that all kinds have."""
    files = f"read_parquet('{lake}/partner=*/**/*.parquet', hive_partitioning => true, union_by_name => true)"
    with duckdb.connect() as database:
        rows = database.sql(f"SELECT partner, kind, date, event_id FROM {files}").fetchall()

    kinds = {kind for _, kind, _, _ in rows}
    assert {partner for partner, *_ in rows} >= {"stripe", "shopify"}
    assert any("/" in kind for kind in kinds)
    (paid,) = [row for row in rows if row[1] == "payment_intent.succeeded"]
    assert isinstance(paid[2], date)
    assert paid[3] == PAID["id"]


def test_polars_has_partitions_as_columns(lake: Path) -> None:
    """The same; of several kinds it reads the columns that they share."""
    shared = arrow_schema().empty_table().drop(["detail", "partner", "kind"])
    found = polars.scan_parquet(
        f"{lake}/partner=*/**/*.parquet",
        hive_partitioning=True,
        schema=polars.from_arrow(shared).schema,
        extra_columns="ignore",
    )

    rows = found.filter(polars.col("kind") == "payment_intent.succeeded").collect().to_dicts()

    assert [(row["partner"], row["event_id"]) for row in rows] == [("stripe", PAID["id"])]


def test_the_folder_of_a_kind_has_its_objects(lake: Path) -> None:
    """Nested, with their types, in both; and a row is what arrived."""
    schema = arrow_schema("stripe:payment_intent.succeeded")
    folder = f"{lake}/partner=stripe/kind=payment_intent.succeeded/*/*.parquet"
    payload: Any = PAID["detail"]
    amount = payload["data"]["object"]["amount"]

    with duckdb.connect() as database:
        by_duckdb = database.sql(f"SELECT * FROM '{folder}'").to_arrow_table()
        found = database.sql(f"SELECT detail.data.object.amount FROM '{folder}'").fetchall()
    frame = polars.read_parquet(folder)

    assert found == [(amount,)]
    nested = polars.col("detail").struct["data"].struct["object"].struct["amount"]
    assert frame.select(nested).to_series().to_list() == [amount]
    assert [*from_arrow(by_duckdb, schema)] == [PAID]
    assert [*from_arrow(frame.to_arrow(), schema)] == [PAID]
