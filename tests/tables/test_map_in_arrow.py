"""The function that Spark runs over batches, without Spark: whatever text or bytes, rows or an error."""

from __future__ import annotations

import gzip
import json
import pickle
from typing import Any

import pytest
from conftest import read_sample
from support.carriers import sqs

pa: Any = pytest.importorskip("pyarrow")

from partner_events.recorded import UnreadableError  # noqa: E402 # after the skip
from partner_events.tables import _spark as room  # noqa: E402
from partner_events.tables import arrow_schema, from_arrow, map_in_arrow, spark_ddl, spark_table  # noqa: E402

pytestmark = [pytest.mark.tools, pytest.mark.once]

PAID = read_sample("payment_intent.succeeded")
ACCOUNT = read_sample("account.updated")
SCHEMA = arrow_schema("stripe:payment_intent.succeeded")


def batch(*values: str | bytes | None, name: str = "value") -> Any:
    arrow = pa.binary() if any(isinstance(value, bytes) for value in values) else pa.string()
    return pa.RecordBatch.from_arrays([pa.array(values, arrow)], [name])


def mapped(*batches: Any, **options: Any) -> list[Any]:
    options = {"mask": False, **options}
    return list(map_in_arrow(SCHEMA, **options)(iter(batches)))


def deliveries(made: list[Any]) -> list[object]:
    return [each for rows in made for each in from_arrow(rows, SCHEMA)]


def test_texts_become_rows() -> None:
    """Each a delivery; what is null is passed over."""
    made = mapped(batch(json.dumps(PAID), None, json.dumps(ACCOUNT)), batch(json.dumps(PAID)))

    assert {each.schema for each in made} == {SCHEMA}
    assert deliveries(made) == [PAID, ACCOUNT, PAID]


@pytest.mark.parametrize(
    "value",
    [
        json.dumps(PAID) * 2,
        json.dumps([PAID, PAID], indent=2),
        json.dumps(sqs(PAID, PAID)),
        f"2026-11-30T00:00:00Z {json.dumps(PAID)}\n2026-11-30T00:00:01Z {json.dumps(PAID)}\n",
        gzip.compress(json.dumps([PAID, PAID]).encode()),
        json.dumps([PAID, PAID]).encode("utf-16"),
    ],
    ids=["joined", "list", "queue", "log", "gzip", "utf-16"],
)
def test_a_value_may_hold_several_deliveries(value: str | bytes) -> None:
    """In whatever form `recorded.read` takes."""
    assert deliveries(mapped(batch(value))) == [PAID, PAID]


def test_what_brought_a_delivery_says_when_it_was_received() -> None:
    """As in tables that are made of recorded files."""
    message: Any = sqs(PAID)
    message["Records"][0]["attributes"]["SentTimestamp"] = "1762179671000"

    (rows,) = mapped(batch(json.dumps(message)))

    assert rows.column("received_at").cast(pa.int64()).to_pylist() == [1762179671000000]


@pytest.mark.parametrize("value", ["no JSON", "{}", "[1]", '{"detail-type": "x"}', b"PAR1\x00\x00"])
def test_what_holds_no_delivery_ends_the_job(value: str | bytes) -> None:
    """Nothing is lost unseen."""
    with pytest.raises(UnreadableError):
        mapped(batch(value))


def test_what_holds_no_delivery_can_be_kept_as_a_row() -> None:
    """Which says what it is not, and has no id."""
    made = mapped(batch("no JSON", json.dumps(PAID), '{"a": 1}'), invalid="keep")

    rows = pa.Table.from_batches(made).select(["event_id", "_deviations"]).to_pylist()
    said = [json.loads(row["_deviations"])[""] for row in rows if row["event_id"] is None]
    assert [row["event_id"] for row in rows if row["event_id"]] == [PAID["id"]]
    assert [each["kind"] for each in said] == ["unreadable", "unreadable"]
    assert "the keys `a`" in said[1]["reason"]


def test_batches_are_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of any number of deliveries is written row by row."""
    monkeypatch.setattr(room, "ROWS", 3)

    made = mapped(batch(json.dumps([PAID] * 7)))

    assert [each.num_rows for each in made] == [3, 3, 1]


def test_the_function_can_be_sent_to_another_process() -> None:
    """With its schema, and what that says of columns."""
    sent = pickle.loads(pickle.dumps(map_in_arrow(SCHEMA, mask=False)))

    assert deliveries(list(sent(iter([batch(json.dumps(PAID))])))) == [PAID]


def test_secrets_are_covered() -> None:
    """Unless the caller wants them."""
    text = json.dumps(PAID)
    payload: Any = PAID["detail"]
    secret = payload["data"]["object"]["client_secret"]

    assert secret not in str(mapped(batch(text), mask=True)[0].to_pylist())
    assert secret in str(mapped(batch(text))[0].to_pylist())


def test_mistakes_are_told() -> None:
    """Before Spark begins, or by the first batch."""
    unknown: Any = "drop"
    with pytest.raises(ValueError, match="invalid is drop; use"):
        map_in_arrow(SCHEMA, invalid=unknown)
    with pytest.raises(ValueError, match="no column value, only content"):
        mapped(batch("", name="content"))


class Frame:
    """A DataFrame that runs at once."""

    def __init__(self, *batches: Any) -> None:
        self.batches = batches

    def mapInArrow(self, func: Any, schema: str) -> tuple[list[Any], str]:
        return list(func(iter(self.batches))), schema


def test_a_frame_gets_function_and_schema() -> None:
    """The column is named, as that of Spark's binary files is another one."""
    made, schema = spark_table(Frame(batch(json.dumps(PAID), name="content")), SCHEMA, column="content")

    assert sum(each.num_rows for each in made) == 1
    assert schema == spark_ddl(SCHEMA)


def test_the_schema_of_spark_has_names_types_and_comments() -> None:
    """Names in backticks, and quotes escaped."""
    said = {b"doc": b"the partner's"}
    inner = pa.struct(
        [pa.field("select", pa.int64(), metadata=said), pa.field("m", pa.map_(pa.string(), pa.bool_()))]
    )
    columns = [pa.field("_a", inner, metadata=said), pa.field("t", pa.timestamp("us", "UTC"), nullable=False)]

    assert spark_ddl(pa.schema(columns)) == (
        "`_a` struct<`select`: bigint COMMENT 'the partner\\'s',`m`: map<string,boolean>> "
        "COMMENT 'the partner\\'s', `t` timestamp NOT NULL"
    )
