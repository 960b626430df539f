"""Tables go through Spark, Parquet, DuckDB, Polars, Iceberg and Dask, and come back as what arrived."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from conftest import SAMPLES
from support.budget import THOROUGH

from lake.conftest import pickled_by_value
from partner_events import InvalidEventError, catalog, identify
from partner_events._base.lazy import load
from partner_events._wire.json import is_array, is_object
from partner_events.tables import (
    arrow_schema,
    evolved,
    from_arrow,
    map_in_arrow,
    spark_ddl,
    spark_table,
    to_batch,
)
from partner_events.testing import sample

pa: Any = pytest.importorskip("pyarrow")
pq: Any = pytest.importorskip("pyarrow.parquet")
duckdb: Any = pytest.importorskip("duckdb")
polars: Any = pytest.importorskip("polars")
pyspark_types: Any = pytest.importorskip("pyspark.sql.types")
pyspark_arrow: Any = pytest.importorskip("pyspark.sql.pandas.types")
iceberg: Any = pytest.importorskip("pyiceberg.catalog.sql")
dask_bag: Any = pytest.importorskip("dask.bag")

Json = dict[str, Any]


def sampled() -> dict[str, list[Json]]:
    """The sample deliveries by partner; in `make thorough` one of each kind, too."""
    found: dict[str, list[Json]] = defaultdict(list)
    for path in sorted(SAMPLES.glob("*/*.json")):
        delivery = json.loads(path.read_text(encoding="utf-8"))
        try:
            identity = identify(delivery)
        except InvalidEventError:
            continue
        found[identity.partner or "unknown"].append(delivery)
    for kind in catalog.kinds() if THOROUGH else ():
        found[kind.partner].append(sample(load(kind.module, kind.class_name)).raw)
    return found


DELIVERIES = sampled()
KNOWN = {(kind.partner, kind.kind) for kind in catalog.kinds()}


def schema_of(deliveries: Sequence[Json]) -> Any:
    """The columns of the kinds of deliveries."""
    kinds = {(each.partner, each.kind) for each in map(identify, deliveries)}
    return arrow_schema(*sorted(f"{partner}:{kind}" for partner, kind in kinds & KNOWN))


SCHEMAS = {partner: schema_of(deliveries) for partner, deliveries in DELIVERIES.items()}
WHOLE = pa.schema([pa.field(partner, pa.struct([*schema])) for partner, schema in SCHEMAS.items()])
"""A table with a column for each partner, which holds a row of the partner's table.

So all types of all partners go through each engine at once: a job of Spark takes a second.
"""


def side_by_side(batches: Iterator[Any]) -> Iterator[Any]:
    """The rows that `map_in_arrow` makes of each partner's deliveries, each in its partner's column."""
    for batch in batches:
        for partner, schema in SCHEMAS.items():
            chosen = batch.filter(pa.compute.equal(batch.column("partner"), partner))
            for rows in map_in_arrow(schema, mask=False)(iter([chosen.select(["value"])])):
                nothing = {name: pa.nulls(rows.num_rows, WHOLE.field(name).type) for name in WHOLE.names}
                columns = nothing | {partner: rows.to_struct_array().cast(pa.struct([*schema]))}
                yield pa.RecordBatch.from_arrays([*columns.values()], schema=WHOLE)


def canonical(deliveries: Any) -> list[str]:
    return sorted(json.dumps(each, sort_keys=True) for each in deliveries)


def came_back(table: Any) -> dict[str, list[str]]:
    """The deliveries of a table of all partners, by partner."""
    found: dict[str, list[str]] = {}
    for partner, schema in SCHEMAS.items():
        column = table.column(partner).combine_chunks()
        rows = pa.RecordBatch.from_struct_array(column.filter(column.is_valid()))
        found[partner] = canonical(from_arrow(pa.Table.from_batches([rows]), schema))
    return found


ARRIVED = {partner: canonical(deliveries) for partner, deliveries in DELIVERIES.items()}


@pytest.fixture(scope="module")
def written(spark: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Parquet files of all samples, which Spark made with one job."""
    pickled_by_value(__name__)
    folder = tmp_path_factory.mktemp("lake") / "whole"
    pairs = [(p, json.dumps(each)) for p, deliveries in DELIVERIES.items() for each in deliveries]
    columns = {"partner": [p for p, _ in pairs], "value": [text for _, text in pairs]}
    frame = spark.createDataFrame(pa.table(columns)).repartition(2)
    frame.mapInArrow(side_by_side, spark_ddl(WHOLE)).write.parquet(str(folder))
    return folder


def test_all_partners_are_there() -> None:
    """Also one whose deliveries are not known."""
    assert {
        partner.name for partner in catalog.partners() if catalog.kinds(partner.name)
    } <= DELIVERIES.keys()
    assert sum(map(len, DELIVERIES.values())) > 500


def test_what_spark_wrote_comes_back_from_spark(spark: Any, written: Path) -> None:
    """Every sample is equal to what arrived."""
    assert came_back(spark.read.parquet(str(written)).toArrow()) == ARRIVED


def test_what_spark_wrote_comes_back_from_arrow(written: Path) -> None:
    """Every sample is equal to what arrived."""
    assert came_back(pq.read_table(written)) == ARRIVED


def test_what_spark_wrote_comes_back_from_duckdb(written: Path) -> None:
    """Every sample is equal to what arrived."""
    with duckdb.connect() as database:
        found = database.sql(f"SELECT * FROM '{written}/*.parquet'").to_arrow_table()

    assert came_back(found) == ARRIVED


def test_what_spark_wrote_comes_back_from_polars(written: Path) -> None:
    """Every sample is equal to what arrived."""
    assert came_back(polars.read_parquet(f"{written}/*.parquet").to_arrow()) == ARRIVED


def test_spark_has_the_types_of_arrow(spark: Any) -> None:
    """As pyspark's own conversion has them, of all partners; comments say what the schema says."""

    parsed = pyspark_types.StructType.fromDDL(spark_ddl(WHOLE))

    assert without_metadata(parsed.jsonValue()) == without_metadata(
        pyspark_arrow.from_arrow_schema(WHOLE).jsonValue()
    )
    stripe = parsed["stripe"].dataType
    assert stripe["event_id"].metadata == {"comment": "EventBridge's id of this delivery"}


def without_metadata(schema: Any) -> Any:
    """A schema of Spark as JSON, without what is said of columns."""
    if is_object(schema):
        return {name: without_metadata(each) for name, each in schema.items() if name != "metadata"}
    return [without_metadata(each) for each in schema] if is_array(schema) else schema


def test_both_workers_make_rows(spark: Any) -> None:
    """The function runs in a Python process of each."""
    pickled_by_value(__name__)
    schema = arrow_schema()
    texts = [json.dumps(each) for each in DELIVERIES["datadog"]]
    rows_of = map_in_arrow(schema)

    def where(batches: Iterator[Any]) -> Iterator[Any]:
        import os
        from pathlib import Path

        for batch in rows_of(batches):
            # Every executor has a folder of its own, in which its Python processes run.
            name = [Path(os.environ["SPARK_LOCAL_DIRS"]).name] * batch.num_rows
            yield pa.RecordBatch.from_arrays([pa.array(name), batch.column("event_id")], ["executor", "id"])

    frame = spark.createDataFrame(pa.table({"value": texts})).repartition(2)
    found = frame.mapInArrow(where, "executor string, id string").toArrow().to_pydict()

    assert sorted(found["id"]) == sorted(each["id"] for each in DELIVERIES["datadog"])
    assert len({*found["executor"]}) == 2


def test_values_may_be_files_of_any_form(spark: Any, tmp_path: Path) -> None:
    """With Spark's binary files: whatever `recorded.read` takes; what holds no delivery is kept as a row."""
    import gzip

    one, two, *_ = DELIVERIES["pagerduty"]
    batch = {
        "Records": [{"messageId": "m", "body": json.dumps(two), "attributes": {"SentTimestamp": "1000"}}]
    }
    (tmp_path / "a.gz").write_bytes(gzip.compress((json.dumps(one) * 2).encode()))
    (tmp_path / "b.json").write_text(json.dumps(batch, indent=2))
    (tmp_path / "c.json").write_text('{"neither": 1}')
    files = spark.read.format("binaryFile").load(str(tmp_path))

    table = spark_table(files, arrow_schema(), column="content", invalid="keep").toArrow()

    rows = sorted(table.to_pylist(), key=lambda row: (row["event_id"] or "", str(row["received_at"])))
    assert [row["event_id"] for row in rows] == [None, *sorted([one["id"], one["id"], two["id"]])]
    assert "neither" in json.loads(rows[0]["_deviations"])[""]["reason"]
    received = [row["received_at"] for row in rows if row["event_id"] == two["id"]]
    assert [each.timestamp() for each in received] == [1.0]


@pytest.fixture(scope="module")
def evolving(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any, list[str]]:
    """Files of before and after a release, the schema of after, and the delivery that each of them has."""
    folder = tmp_path_factory.mktemp("evolving")
    old = arrow_schema("stripe:payment_intent.succeeded", version="2024-06-20")
    new = evolved(old, arrow_schema("stripe:payment_intent.succeeded"))
    (paid, *_) = [each for each in DELIVERIES["stripe"] if each["detail-type"] == "payment_intent.succeeded"]
    for date, schema in (("2026-01-01", old), ("2026-01-02", new)):
        table = pa.Table.from_batches([to_batch([paid], schema, mask=False)]).drop(["partner", "kind"])
        (folder / f"date={date}").mkdir()
        pq.write_table(table, folder / f"date={date}" / "part.parquet")
    return folder, new, canonical([paid, paid])


def test_spark_merges_files_of_before_and_after(spark: Any, evolving: tuple[Path, Any, list[str]]) -> None:
    """Rows of before have null where the new columns are, also inside objects."""
    folder, schema, arrived = evolving

    table = spark.read.option("mergeSchema", "true").parquet(str(folder)).toArrow()

    assert canonical(from_arrow(table, schema)) == arrived


def test_duckdb_joins_files_of_before_and_after_by_name(evolving: tuple[Path, Any, list[str]]) -> None:
    """Whole rows by a union of folders, and single columns of all files."""
    folder, schema, arrived = evolving
    one, two = (f"SELECT * FROM '{folder}/date=2026-01-0{day}/*.parquet'" for day in (1, 2))
    some = "SELECT date, detail.data.object.amount_details.discount_amount AS discount FROM read_parquet("
    with duckdb.connect() as database:
        table = database.sql(f"{one} UNION ALL BY NAME {two}").to_arrow_table()
        rows = database.sql(
            f"{some} '{folder}/**/*.parquet', union_by_name => true, hive_partitioning => true) ORDER BY date"
        ).fetchall()

    assert canonical(from_arrow(table, schema)) == arrived
    assert [str(date) for date, _ in rows] == ["2026-01-01", "2026-01-02"]


def test_polars_joins_files_of_before_and_after_by_name(evolving: tuple[Path, Any, list[str]]) -> None:
    """With the schema of after, and null for fields that are not there."""
    folder, schema, arrived = evolving
    found = polars.scan_parquet(
        f"{folder}/**/*.parquet",
        schema=polars.from_arrow(schema.empty_table().drop(["partner", "kind"])).schema,
        missing_columns="insert",
        cast_options=polars.ScanCastOptions(missing_struct_fields="insert"),
    )

    assert canonical(from_arrow(found.collect().to_arrow(), schema)) == arrived


def test_iceberg_takes_the_schema_and_its_evolution(tmp_path: Path) -> None:
    """A table of an old version is appended to, gets the new columns by name, and comes back whole."""

    old = arrow_schema("stripe:payment_intent.succeeded", version="2024-06-20")
    new = evolved(old, arrow_schema("stripe:payment_intent.succeeded"))
    (paid, *_) = [each for each in DELIVERIES["stripe"] if each["detail-type"] == "payment_intent.succeeded"]
    lake = iceberg.SqlCatalog("lake", uri=f"sqlite:///{tmp_path}/catalog.db", warehouse=f"file://{tmp_path}")
    lake.create_namespace("lake")

    table = lake.create_table("lake.payments", schema=old)
    table.append(pa.Table.from_batches([to_batch([paid], old, mask=False)]))
    with table.update_schema() as update:
        update.union_by_name(new)
    table.append(pa.Table.from_batches([to_batch([paid], new, mask=False)]))
    found = lake.load_table("lake.payments").scan().to_arrow()

    assert canonical(from_arrow(found, new)) == canonical([paid, paid])
    assert table.schema().find_field("event_id").doc == "EventBridge's id of this delivery"
    lake.engine.dispose()


def test_dask_maps_the_same_function() -> None:
    """A bag of texts becomes batches, and the bag's partitions are those of the texts."""
    deliveries = DELIVERIES["datadog"]
    schema = SCHEMAS["datadog"]

    def batched(part: Iterator[str]) -> list[Any]:
        return [to_batch(part, schema, mask=False)]

    texts = dask_bag.from_sequence([json.dumps(each) for each in deliveries], npartitions=3)

    batches = texts.map_partitions(batched).compute(scheduler="sync")

    assert len(batches) == 3
    assert canonical(chain.from_iterable(from_arrow(each, schema) for each in batches)) == ARRIVED["datadog"]
