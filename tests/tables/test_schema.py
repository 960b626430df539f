"""`arrow_schema`: the columns of kinds, over versions and releases."""

from collections.abc import Iterator
from typing import Any

import pytest

from partner_events.catalog import kinds
from partner_events.stripe import ChargeSucceeded, InvoicePaid, PaymentIntentSucceeded
from tables.deliveries import class_of

pa: Any = pytest.importorskip("pyarrow")

from partner_events import tables  # noqa: E402

arrow_schema: Any = tables.arrow_schema
schema_changes: Any = tables.schema_changes
evolved: Any = tables.evolved

pytestmark = pytest.mark.tools


def objects(arrow: Any) -> Iterator[Any]:
    """The objects in a type, at any depth."""
    if pa.types.is_struct(arrow):
        yield arrow
        for index in range(arrow.num_fields):
            yield from objects(arrow.field(index).type)
    elif pa.types.is_list(arrow):
        yield from objects(arrow.value_type)
    elif pa.types.is_map(arrow):
        yield from objects(arrow.item_type)


def test_every_kind_has_a_schema_in_which_no_names_differ_by_case_alone() -> None:
    """Hive, Athena and Spark ignore case; and no object is without fields, which Parquet does not have."""
    count = 0
    for kind in kinds():
        schema = arrow_schema(class_of(kind))
        for each in objects(pa.struct(list(schema))):
            names = [each.field(index).name.lower() for index in range(each.num_fields)]
            assert names
            assert len({*names}) == len(names), (kind, names)
        count += 1
    assert count > 1500


def test_a_schema_has_envelope_keys_and_notes_around_the_detail() -> None:
    """They are the same for all kinds, and for deliveries of no known kind."""
    known, unknown = arrow_schema(ChargeSucceeded), arrow_schema()

    assert known.names == unknown.names
    assert known.names == [
        *("event_id", "idempotency_key", "idempotency_strength", "partner", "kind", "occurred_at"),
        *("received_at", "api_version", "version", "detail_type", "source", "account", "time", "region"),
        *("resources", "replay_name", "detail", "_extra", "_deviations", "_nulls", "_exact"),
    ]
    assert unknown.field("detail").type == pa.string()
    assert arrow_schema(raw=True).names[-1] == "_raw"


def test_fields_have_the_types_of_the_wire_and_times_are_timestamps() -> None:
    """Integers, texts, maps, lists and objects; JSON text where a field may be several things."""
    charge = arrow_schema(ChargeSucceeded).field("detail").type.field("data").type.field("object").type

    assert charge.field("amount").type == pa.int64()
    assert charge.field("paid").type == pa.bool_()
    assert charge.field("created").type == pa.timestamp("us", tz="UTC")
    assert charge.field("created").metadata == {b"holds": b"unix seconds"}
    assert charge.field("metadata").type == pa.map_(pa.string(), pa.string())
    assert charge.field("billing_details").type.field("address").type.field("city").type == pa.string()
    assert charge.field("source").type == pa.string()
    assert charge.field("source").metadata[b"holds"] == b"json"


def test_decimals_stay_text_and_say_their_unit() -> None:
    """Stripe writes them as text, so that nothing is rounded."""
    invoice = arrow_schema(InvoicePaid).field("detail").type.field("data").type.field("object").type
    line = invoice.field("lines").type.field("data").type.value_type

    assert line.field("quantity_decimal").type == pa.string()
    assert line.field("quantity_decimal").metadata[b"unit"] == b"decimal"


def test_depth_counts_the_objects_inside_the_payload() -> None:
    """What is deeper is JSON text."""
    detail = arrow_schema(ChargeSucceeded, depth=0).field("detail").type
    charge = detail.field("data").type.field("object").type
    deeper = (
        arrow_schema(ChargeSucceeded, depth=1).field("detail").type.field("data").type.field("object").type
    )

    assert charge.field("billing_details").type == pa.string()
    assert charge.field("amount").type == pa.int64()
    assert pa.types.is_struct(deeper.field("billing_details").type)
    assert deeper.field("billing_details").type.field("address").type == pa.string()
    with pytest.raises(ValueError, match="depth is -1"):
        arrow_schema(ChargeSucceeded, depth=-1)


def test_a_schema_has_retired_fields_behind_those_of_today() -> None:
    """A lake of deliveries of several API versions is one table; a version alone has its own fields."""
    now = arrow_schema(PaymentIntentSucceeded)
    old = arrow_schema(PaymentIntentSucceeded, version="2020-08-27")

    def fields(schema: Any) -> list[str]:
        payload = schema.field("detail").type.field("data").type.field("object").type
        return [payload.field(index).name for index in range(payload.num_fields)]

    assert "charges" in fields(now)
    assert fields(now).index("charges") > fields(now).index("status")
    assert "charges" in fields(old)
    assert not {*fields(old)} - {*fields(now)}
    with pytest.raises(ValueError, match="has no version '1900'"):
        arrow_schema(ChargeSucceeded, version="1900")


def test_kinds_are_named_by_class_or_by_name() -> None:
    """A name that several partners have needs the partner in front."""
    assert arrow_schema("charge.succeeded") == arrow_schema("stripe:charge.succeeded")
    assert arrow_schema("ChargeSucceeded") == arrow_schema(ChargeSucceeded)
    with pytest.raises(ValueError, match=r"there is no kind 'charge\.exploded'"):
        arrow_schema("charge.exploded")


def test_several_kinds_share_the_columns_of_all() -> None:
    """A field that is of two types is JSON text."""
    both = arrow_schema(ChargeSucceeded, PaymentIntentSucceeded)
    payload = both.field("detail").type.field("data").type.field("object").type

    assert payload.field("receipt_url").type == pa.string()
    assert payload.field("capture_method").type == pa.string()
    assert payload.field("shipping").type.field("carrier").type == pa.string()


def test_changes_of_a_version_are_a_table() -> None:
    """What came, what went, and what is of another type."""
    changes = schema_changes(
        arrow_schema("charge.succeeded", version="2020-08-27"), arrow_schema("charge.succeeded")
    )

    path = "detail.data.object.presentment_details"
    assert tables.Change(path, "added", None, "object") in changes
    assert "removed" not in {each.what for each in changes}
    # An object that had no fields then is JSON text.
    assert {(each.before, each.after) for each in changes if each.what == "retyped"} == {("string", "object")}
    assert schema_changes(arrow_schema("charge.succeeded"), arrow_schema("charge.succeeded")) == []


def test_a_table_that_goes_on_keeps_its_columns_and_their_types() -> None:
    """Columns come, and none goes: neither a field that is gone, nor one that is of another type now."""
    before = pa.schema(
        [
            pa.field("gone", pa.string()),
            pa.field("retyped", pa.int64()),
            pa.field("detail", pa.struct([pa.field("a", pa.string()), pa.field("b", pa.list_(pa.int64()))])),
        ]
    )
    after = pa.schema(
        [
            pa.field("detail", pa.struct([pa.field("c", pa.bool_()), pa.field("b", pa.list_(pa.int64()))])),
            pa.field("retyped", pa.string()),
            pa.field("new", pa.string()),
        ]
    )

    found = evolved(before, after)

    assert found.names == ["gone", "retyped", "detail", "new"]
    assert found.field("retyped").type == pa.int64()
    detail = found.field("detail").type
    assert [detail.field(index).name for index in range(3)] == ["a", "b", "c"]
    assert evolved(found, after) == found
    assert {(each.path, each.what) for each in schema_changes(before, found)} == {
        ("new", "added"),
        ("detail.c", "added"),
    }
