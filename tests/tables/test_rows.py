"""`to_arrow`, `to_batch` and `from_arrow`: deliveries as rows, and back."""

import json
import os
import pickle
from collections import Counter
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Json, read_sample
from hypothesis import given, settings
from hypothesis import strategies as st
from support.budget import THOROUGH, examples

from partner_events import InvalidEventError, PartnerEvent, parse_event
from partner_events._events.event import sensitive_fields
from partner_events._wire.secrets import SECRET, SENSITIVE, Cover
from partner_events.recorded import read
from partner_events.stripe import ChargeSucceeded, PaymentIntentSucceeded
from partner_events.testing import sample, strategy
from tables.deliveries import class_of, recorded_samples, same, some_kinds

pa: Any = pytest.importorskip("pyarrow")
pq: Any = pytest.importorskip("pyarrow.parquet")

from partner_events import tables  # noqa: E402

arrow_schema: Any = tables.arrow_schema
to_arrow: Any = tables.to_arrow
to_batch: Any = tables.to_batch

pytestmark = pytest.mark.tools

WIRE = Path(os.environ.get("PARTNER_EVENTS_WIRE", ROOT.parent / "shared" / "wire"))


def through_parquet(table: Any) -> Any:
    file = BytesIO()
    pq.write_table(table, file)
    return pq.ParquetFile(BytesIO(file.getvalue())).read()


def back(table: Any) -> list[str]:
    """The deliveries that come back, each as text."""
    return [same(each) for each in tables.from_arrow(table)]


def payload(delivery: Any) -> Json:
    found: Json = delivery["detail"]["data"]["object"]
    return found


def notes(table: Any, column: str) -> object:
    """A note of the first row."""
    text = table[column][0].as_py()
    return None if text is None else json.loads(text)


def test_a_sample_of_every_kind_comes_back_equal_through_parquet() -> None:
    """All of it: nulls and absent fields, integers and floats, whatever columns it has."""
    for kind in some_kinds():
        delivery = sample(class_of(kind)).to_dict()
        table = to_arrow([delivery], mask=False)

        assert back(through_parquet(table)) == [same(delivery)], kind
        assert table["kind"][0].as_py() == kind.kind


def test_recorded_deliveries_come_back_equal_and_with_the_keys_of_their_events() -> None:
    """Bent ones, simplified ones and unknown kinds, too, all in one table."""
    deliveries = list(recorded_samples())
    table = to_arrow(deliveries, mask=False)
    events = [parse_event(each) for each in deliveries]

    assert back(through_parquet(table)) == [same(each) for each in deliveries]
    assert table["partner"].to_pylist() == [each.partner for each in events]
    assert table["kind"].to_pylist() == [each.kind for each in events]
    assert table["idempotency_key"].to_pylist() == [each.idempotency_key.value for each in events]
    assert table["occurred_at"].to_pylist() == [each.occurred_at for each in events]


@pytest.mark.skipif(not WIRE.is_dir(), reason="no deliveries of reference beside the checkout")
def test_the_wire_files_become_one_table_without_loss() -> None:
    """Deliveries of reference, of all partners."""
    deliveries = [
        json.loads(line)["event"]
        for path in sorted(WIRE.glob("*.jsonl"))
        if path.stem != "new_bus"
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    text = "\n".join(map(json.dumps, deliveries)).encode()

    recorded = list(read(BytesIO(text)))
    table = to_arrow(recorded, mask=False)

    assert table.num_rows == len(recorded) == len(deliveries) > 700
    assert back(through_parquet(table)) == [same(each.delivery) for each in recorded]


@pytest.mark.parametrize("kind", [ChargeSucceeded, PaymentIntentSucceeded])
@settings(max_examples=examples(100 if THOROUGH else 10))
@given(data=st.data())
def test_any_valid_delivery_comes_back_equal(kind: type[PartnerEvent], data: st.DataObject) -> None:
    """Whatever the strategy of a kind makes."""
    deliveries = [each.to_dict() for each in data.draw(st.lists(strategy(kind), min_size=1, max_size=4))]

    assert back(to_arrow(deliveries, mask=False)) == [same(each) for each in deliveries]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=examples(300 if THOROUGH else 60))
@given(
    st.dictionaries(
        st.sampled_from(["amount", "paid", "created", "metadata", "billing_details", "outcome", "status"])
        | st.text(),
        JSON,
        max_size=4,
    )
)
def test_any_json_in_any_field_comes_back_equal(fields: Json) -> None:
    """Fields of other types, unknown ones, names of any letters: nothing is lost, whatever arrives."""
    delivery = read_sample("charge.succeeded")
    payload(delivery).update(fields)

    assert back(to_arrow([delivery, read_sample("charge.succeeded")], mask=False))[0] == same(delivery)


def test_a_value_of_another_type_is_a_deviation_and_its_column_null() -> None:
    """The row says what arrived, and where."""
    delivery = read_sample("charge.succeeded")
    payload(delivery).update(amount="100", paid=1, billing_details=[1], metadata={"a": 1, "b": "c"})

    table = to_arrow([delivery], mask=False)

    assert notes(table, "_deviations") == {
        "/detail/data/object/amount": {"kind": "contradiction", "value": "100"},
        "/detail/data/object/paid": {"kind": "contradiction", "value": 1},
        "/detail/data/object/billing_details": {"kind": "contradiction", "value": [1]},
        "/detail/data/object/metadata/a": {"kind": "contradiction", "value": 1},
    }
    charge = table["detail"][0].as_py()["data"]["object"]
    assert (charge["amount"], charge["paid"], charge["billing_details"]) == (None, None, None)
    assert charge["metadata"] == [("a", None), ("b", "c")]


def test_a_delivery_that_is_judged_has_all_its_deviations() -> None:
    """Absent fields and nulls as its own version documents them; and it comes back equal."""
    deliveries = list(recorded_samples())
    table = to_arrow(deliveries, mask=False, judge=True)

    kinds = Counter[str]()
    for delivery, text in zip(deliveries, table["_deviations"].to_pylist(), strict=True):
        noted: dict[str, Any] = {} if text is None else json.loads(text)
        expected = {
            "".join(f"/{step}" for step in each.path): each.kind
            for each in parse_event(delivery).deviations()
        }
        found = {pointer: each["kind"] for pointer, each in noted.items()}
        assert expected.items() <= found.items()
        kinds.update(expected.values())
    assert kinds.keys() == {"absent", "null", "contradiction"}
    assert back(table) == [same(each) for each in deliveries]


def test_unknown_fields_are_in_one_column_with_their_pointers() -> None:
    """At any depth, in objects and in lists; a pointer escapes what a name may hold."""
    delivery = read_sample("charge.succeeded")
    payload(delivery)["new/field~"] = {"a": [1, None]}
    delivery["new"] = None

    table = to_arrow([delivery], mask=False)

    assert notes(table, "_extra") == {"/new": None, "/detail/data/object/new~1field~0": {"a": [1, None]}}


def test_null_and_absent_are_told_apart() -> None:
    """Both are null in the column; `_nulls` has those that were sent."""
    sent, absent = read_sample("charge.succeeded"), read_sample("charge.succeeded")
    payload(sent)["description"] = None
    payload(absent).pop("description", None)

    table = to_arrow([sent, absent], mask=False)

    there, not_there = map(json.loads, table["_nulls"].to_pylist())
    assert "description" in there["/detail/data/object"]
    assert "description" not in not_there["/detail/data/object"]


@pytest.mark.parametrize(
    ("field", "value", "held"),
    [
        ("amount", 2**63, None),
        ("amount", -(2**63) - 1, None),
        ("amount", 2**63 - 1, 2**63 - 1),
        ("created", 10**15, None),
        ("status", "half \ud800", "half ?"),
    ],
)
def test_what_a_column_does_not_hold_exactly_is_kept_beside_it(
    field: str, value: object, held: object
) -> None:
    """It is of the documented type, so it is not a deviation."""
    delivery = read_sample("charge.succeeded")
    payload(delivery)[field] = value

    table = to_arrow([delivery], mask=False)

    assert table["detail"][0].as_py()["data"]["object"][field] == held
    expected = None if held == value else {f"/detail/data/object/{field}": value}
    assert notes(table, "_exact") == expected
    assert notes(table, "_deviations") is None
    assert back(table) == [same(delivery)]


@pytest.mark.parametrize(
    ("text", "is_exact"),
    [
        ("2026-01-15T10:30:00Z", True),
        ("2026-01-15T10:30:00.123Z", True),
        ("2026-01-15T10:30:00.123456Z", True),
        ("2026-01-15T10:30:00.000Z", False),
        ("2026-01-15T11:30:00+01:00", False),
        ("0001-01-01T00:00:00Z", True),
        ("yesterday", False),
    ],
)
def test_a_time_is_a_timestamp_however_it_is_written(text: str, is_exact: bool) -> None:
    """What is written otherwise than times are written back is noted."""
    delivery = read_sample("charge.succeeded")
    delivery["time"] = text

    table = to_arrow([delivery], mask=False)

    assert notes(table, "_exact") == (None if is_exact else {"/time": text})
    assert back(table) == [same(delivery)]


def test_names_that_differ_by_case_have_columns_of_their_own_or_are_extra() -> None:
    """An unknown field that differs from a known one by case alone is no second column."""
    delivery = read_sample("charge.succeeded")
    payload(delivery)["Amount"] = "x"

    table = to_arrow([delivery], mask=False)

    assert notes(table, "_extra") == {"/detail/data/object/Amount": "x"}


def test_what_engines_give_back_in_other_types_comes_back_equal() -> None:
    """DuckDB and Polars, with the schema to say what columns hold: theirs have no metadata."""
    duckdb, polars = pytest.importorskip("duckdb"), pytest.importorskip("polars")
    deliveries = [read_sample("charge.succeeded"), read_sample("payment_intent.succeeded")]
    given = to_arrow(deliveries, mask=False)

    for table in (
        duckdb.sql("SELECT * FROM given").arrow().read_all(),
        polars.from_arrow(given).to_arrow(),
        polars.from_arrow(given).to_arrow(compat_level=polars.CompatLevel.oldest()),
    ):
        found = [same(each) for each in tables.from_arrow(table, given.schema)]
        assert found == [same(each) for each in deliveries]


# Secrets


def test_secrets_are_covered_unless_they_are_asked_for() -> None:
    """In columns, in notes and in `_raw`: wherever `Cover` covers them, and nowhere else."""
    delivery = read_sample("payment_intent.succeeded")
    payload(delivery).update(
        client_secret="canary-1",
        description="password=canary-2",
        metadata={"api_key": "canary-3", "name": "password", "value": "canary-4"},
        amount_details={"token": "canary-5", "new": {"authorization": "x", "secret": ["canary-6"]}},
        unknown={"jwt": "canary-7", "settings": '{"pwd": "canary-8"}'},
        created={"secret": "canary-9"},
        status=["token: canary-10"],
    )
    table = to_arrow([delivery], raw=True)

    text = json.dumps(table.to_pylist(), default=str)
    assert "canary" not in text
    assert back(table) == [same(Cover().copy(delivery))]
    assert table["detail"][0].as_py()["data"]["object"]["client_secret"] == SECRET
    assert "canary-1" in json.dumps(to_arrow([delivery], mask=False).to_pylist(), default=str)


def test_what_partners_mark_as_sensitive_is_covered_in_the_rows_of_their_classes() -> None:
    """Each row as its own class wants it, in one table."""
    deliveries = [each for each in recorded_samples()]
    sensitive = [sensitive_fields(parse_event(each)) for each in deliveries]
    assert len({*sensitive}) > 5

    table = to_arrow(deliveries)

    expected = [Cover(names).copy(each) for names, each in zip(sensitive, deliveries, strict=True)]
    assert back(table) == [same(each) for each in expected]
    assert SENSITIVE in same(expected)


# Input


def test_rows_are_made_of_events_deliveries_and_their_text() -> None:
    """Whatever has been done with them before."""
    delivery = read_sample("charge.succeeded")
    text = json.dumps(delivery)
    recorded = next(read(BytesIO(text.encode())))

    table = to_arrow([delivery, text, text.encode(), parse_event(delivery), recorded], mask=False)

    assert Counter(back(table)) == {same(delivery): 5}


def test_raw_is_the_text_as_it_arrived() -> None:
    """With its blanks and its numbers, if secrets are not covered."""
    text = json.dumps(read_sample("charge.succeeded"), indent=3)

    assert to_arrow([text], mask=False, raw=True)["_raw"].to_pylist() == [text]


def test_the_time_at_which_a_queue_got_it_is_a_key() -> None:
    """SQS says it in milliseconds; what brought no delivery says nothing."""
    delivery = read_sample("charge.succeeded")
    message = {
        "messageId": "1",
        "body": json.dumps(delivery),
        "eventSource": "aws:sqs",
        "attributes": {"SentTimestamp": "1762179670250"},
    }
    (recorded,) = read(BytesIO(json.dumps({"Records": [message]}).encode()))

    received = to_arrow([recorded, delivery])["received_at"].cast(pa.int64()).to_pylist()

    assert received == [1762179670250000, None]


def test_a_schema_and_what_it_makes_are_the_same_in_another_process() -> None:
    """As Spark sends it there."""
    schema = pickle.loads(pickle.dumps(arrow_schema(ChargeSucceeded)))
    delivery = read_sample("charge.succeeded")

    batch = to_batch([json.dumps(delivery)], schema, mask=False)

    assert batch.schema == schema
    assert [same(each) for each in tables.from_arrow(batch)] == [same(delivery)]
    assert to_batch([], schema).num_rows == 0


def test_deliveries_of_other_kinds_fit_into_any_schema() -> None:
    """What has no column is extra, or deviates: nothing is lost."""
    deliveries = [read_sample("charge.succeeded"), read_sample("payment_intent.succeeded")]
    flat = deepcopy(deliveries[0])
    flat["detail"] = "text"

    for schema in (arrow_schema(PaymentIntentSucceeded), arrow_schema()):
        assert back(to_arrow(deliveries, schema, mask=False)) == [same(each) for each in deliveries]


def test_what_is_not_a_delivery_raises() -> None:
    """As `identify` does."""
    with pytest.raises(InvalidEventError):
        to_arrow([{"a": 1}])
