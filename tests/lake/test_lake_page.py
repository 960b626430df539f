"""The page about engines: its examples run in order, and its backfill handles each missed event once."""

import copy
import json
import random
import re
from datetime import UTC, date, datetime
from typing import Any

import pytest
from conftest import ROOT, read_sample

from partner_events._wire.json import is_array, is_object
from partner_events.tables import athena_ddl, spark_ddl

duckdb: Any = pytest.importorskip("duckdb")
sqlglot: Any = pytest.importorskip("sqlglot")
pyspark_types: Any = pytest.importorskip("pyspark.sql.types")

BLOCK = re.compile(r"^```(python|sql)\n(.*?)^```", re.DOTALL | re.MULTILINE)
TEXT = (ROOT / "docs" / "lake.md").read_text(encoding="utf-8")
BLOCKS = [(found[1], found[2]) for found in BLOCK.finditer(TEXT)]
VIEWS = [code for language, code in BLOCKS if language == "sql" and code.startswith("CREATE")]

SHOP = """\
from partner_events import Router
from partner_events.dedupe import Deduplicator, SQLiteStore

router = Router(dedupe=Deduplicator(SQLiteStore({store!r}), consumer="shop"))


@router.otherwise
def handle(event):
    with open({log!r}, "a") as log:
        log.write(event.idempotency_key.value + "\\n")
"""

KINDS = ("invoice.paid", "payment_intent.succeeded")
MISSED = ("late", "twice", "replayed", "first", "second", "third")
"""The events that nobody handled; in the order in which they happened, those of one object last."""


def delivered(name: str, day: str, *, obj: str | None = None, time: str | None = None, **more: Any) -> Any:
    """A delivery of an event that happened on a day, handed over then or later."""
    found: Any = copy.deepcopy(read_sample(KINDS[len(name) % 2]))
    happened = datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC)
    found |= {
        "id": f"{name}-{random.Random(name + str(time)).random()}",
        "time": time or f"{day}T12:00:05Z",
        **more,
    }
    found["detail"] |= {"id": f"evt_{name}", "created": int(happened.timestamp())}
    found["detail"]["data"]["object"]["id"] = obj or f"object_of_{name}"
    return found


ARCHIVE = {
    "2026-03-01.jsonl": [
        delivered("handled", "2026-03-01"),
        delivered("twice", "2026-03-01"),
        delivered("twice", "2026-03-01", time="2026-03-01T12:00:09Z"),
        delivered("replayed", "2026-03-01"),
        delivered("third", "2026-03-03", obj="in_order"),
    ],
    "2026-03-02.jsonl": [
        delivered("second", "2026-03-02", obj="in_order"),
        delivered("before", "2025-12-31"),
        delivered("after", "2027-01-01"),
    ],
    "notes.txt": ["this is no delivery"],
    "2026-03-09.jsonl": [
        delivered("replayed", "2026-03-01", time="2026-03-09T00:00:00Z", **{"replay-name": "again"}),
        delivered("late", "2026-02-01", time="2026-03-09T00:00:01Z"),
        delivered("first", "2026-03-01", obj="in_order", time="2026-03-09T00:00:02Z"),
        delivered("handled", "2026-03-01", time="2026-03-09T00:00:03Z"),
    ],
}
"""What an archive is like: duplicates, a replay, events that came late, and out of order."""


@pytest.fixture(scope="module")
def page(spark: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What the examples have made, and the folder in which they ran."""
    folder = tmp_path_factory.mktemp("page")
    log = folder / "handled.log"
    (folder / "shop.py").write_text(SHOP.format(store=str(folder / "claims.db"), log=str(log)))
    (folder / "archive").mkdir()
    for name, deliveries in ARCHIVE.items():
        lines = [each if isinstance(each, str) else json.dumps(each) for each in deliveries]
        (folder / "archive" / name).write_text("\n".join(lines) + "\n")
    names: dict[str, Any] = {"spark": spark, "__name__": "__main__", "log": log, "folder": folder}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        spark.createDataFrame([("evt_handled",)], "idempotency_key string").createOrReplaceTempView("handled")
        for language, code in BLOCKS:
            run(language, code, names)
    return names


def run(language: str, code: str, names: dict[str, Any]) -> None:
    """Runs an example. Of Spark's process the folder is another one, so its names are made absolute."""
    for name in ("archive/", "lake/", "shop.py"):
        code = code.replace(f'"{name}"', repr(f"{names['folder']}/{name}"))
    if language == "python":
        exec(compile(code, "docs/lake.md", "exec"), names)
    elif code.startswith("CREATE"):
        names["spark"].sql(code)
    else:
        assert {kind for kind, *_ in duckdb.sql(code).fetchall()} == {None, *KINDS}


def handled(page: Any) -> list[str]:
    return [line.removeprefix("evt_") for line in page["log"].read_text().split()]


def test_the_backfill_handles_each_missed_event_once(page: Any) -> None:
    """Not what was handled, nor what happened in another year; no duplicate; and late ones, too."""
    assert sorted(handled(page)) == sorted(MISSED)


def test_events_of_an_object_are_handled_in_the_order_in_which_they_happened(page: Any) -> None:
    """They arrived the other way round."""
    assert [name for name in handled(page) if name in ("first", "second", "third")] == [
        "first",
        "second",
        "third",
    ]


def test_a_task_that_runs_again_handles_nothing_again(page: Any) -> None:
    """The claims of the live function's consumer say what is done."""
    (code,) = [code for _, code in BLOCKS if "foreachPartition" in code]

    run("python", code, page)

    assert sorted(handled(page)) == sorted(MISSED)


def test_of_an_object_the_latest_event_wins(page: Any) -> None:
    """Not the one that arrived last."""
    rows = (
        page["spark"]
        .sql("SELECT idempotency_key FROM latest WHERE detail.data.object.id = 'in_order'")
        .collect()
    )

    assert [row[0] for row in rows] == ["evt_third"]


def test_rows_are_what_arrived(page: Any) -> None:
    """Of several deliveries of an event the last one; what is no delivery is kept as a row."""
    rows = {
        row[0]: json.loads(row[1])
        for row in page["spark"].sql("SELECT idempotency_key, _raw FROM events").collect()
    }
    (unread,) = page["spark"].sql("SELECT _deviations FROM deliveries WHERE event_id IS NULL").collect()

    assert rows["evt_replayed"] == ARCHIVE["2026-03-09.jsonl"][0]
    assert rows["evt_twice"] == ARCHIVE["2026-03-01.jsonl"][2]
    assert len(rows) == 9
    assert json.loads(unread[0])[""]["kind"] == "unreadable"


def test_duckdb_answers_the_same(page: Any) -> None:
    """The views of the page, as they are, over the files that Spark wrote."""
    with duckdb.connect() as database:
        database.execute("SET TimeZone = 'UTC'")
        database.execute(
            "CREATE VIEW deliveries AS SELECT * FROM read_parquet("
            f"'{page['folder']}/lake/**/*.parquet', hive_partitioning => true, union_by_name => true)"
        )
        database.execute("CREATE TABLE handled AS SELECT 'evt_handled' AS idempotency_key")
        for view in VIEWS:
            database.execute(view)
        missed = database.execute("SELECT idempotency_key FROM missed ORDER BY 1").fetchall()
        latest = database.execute(
            "SELECT idempotency_key FROM latest WHERE detail.data.object.id = 'in_order'"
        ).fetchall()

    assert [row[0] for row in missed] == sorted(f"evt_{name}" for name in MISSED)
    assert latest == [("evt_third",)]


def test_the_queries_are_athenas() -> None:
    """As far as a parser of its dialect knows."""
    for view in VIEWS:
        query = view.partition(" AS\n")[2]

        assert isinstance(sqlglot.parse_one(query, read="athena"), sqlglot.exp.Select)


def test_the_statement_for_athena_is_hives(page: Any) -> None:
    """Spark's parser takes it, and finds the columns and types of the schema, in lower case."""
    schema = page["schema"]
    statement = athena_ddl(schema, "lake.stripe", "s3://bucket/lake", since=date(2026, 1, 1))

    plan = page["spark"]._jsparkSession.sessionState().sqlParser().parsePlan(statement)
    found = [plan.columns().apply(index) for index in range(plan.columns().size())]
    wanted = [
        each
        for each in pyspark_types.StructType.fromDDL(spark_ddl(schema))
        if each.name not in ("partner", "kind")
    ]
    types = {
        each.name.lower(): without_nullability(json.loads(each.dataType.json().lower())) for each in wanted
    }
    types |= {"partner": "string", "kind": "string", "date": "date"}
    assert {each.name(): without_nullability(json.loads(each.dataType().json())) for each in found} == types
    assert isinstance(sqlglot.parse_one(statement, read="athena"), sqlglot.exp.Create)


def without_nullability(schema: Any) -> Any:
    """A type of Spark as JSON, without what Hive's types do not say."""
    if is_object(schema):
        said = {
            "metadata",
            "nullable",
            "containsNull",
            "valueContainsNull",
            "containsnull",
            "valuecontainsnull",
        }
        renamed = {"elementtype": "elementType", "keytype": "keyType", "valuetype": "valueType"}
        kept = {renamed.get(name, name): each for name, each in schema.items() if name not in said}
        return {name: without_nullability(each) for name, each in kept.items()}
    return [without_nullability(each) for each in schema] if is_array(schema) else schema
