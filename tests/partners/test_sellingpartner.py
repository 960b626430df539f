"""Amazon Selling Partner API: six exact types, two spellings, queues, keys and times."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    parse_events,
)
from partner_events.patterns import EventPattern
from partner_events.sellingpartner import (
    ListingsItemIssuesChange,
    ListingsItemMfnQuantityChange,
    ListingsItemStatusChange,
    ProductTypeDefinitionsChange,
    SellingPartnerEvent,
    UnknownSellingPartnerEvent,
)

from .contract import with_detail, without

Json = dict[str, Any]


def read(name: str) -> Json:
    return read_sample(name, "sellingpartner")


@pytest.fixture
def status() -> Json:
    """A typical delivery: a listing can be bought."""
    return read("listings_item_status_change")


# Kinds


def test_the_catalog_has_the_types_that_eventbridge_gets() -> None:
    """No others: Amazon refuses them. One of them was seen on a bus."""
    kinds = catalog.kinds("sellingpartner")

    assert {kind.kind for kind in kinds} == {
        "BRANDED_ITEM_CONTENT_CHANGE",
        "ITEM_PRODUCT_TYPE_CHANGE",
        "LISTINGS_ITEM_ISSUES_CHANGE",
        "LISTINGS_ITEM_MFN_QUANTITY_CHANGE",
        "LISTINGS_ITEM_STATUS_CHANGE",
        "PRODUCT_TYPE_DEFINITIONS_CHANGE",
    }
    assert all(kind.detail_type == kind.kind for kind in kinds)
    assert [kind.kind for kind in kinds if kind.status == "verified"] == ["LISTINGS_ITEM_ISSUES_CHANGE"]


def test_both_spellings_of_a_type_are_one_kind(status: Json) -> None:
    """Amazon's schema has another than its example."""
    event = parse_event(read("listings_item_status_change.as_in_the_schema"), strict=True)

    assert isinstance(event, ListingsItemStatusChange)
    assert event.kind == identify(event.raw).kind == parse_event(status).kind
    assert event.detail.NotificationType == "LISTINGS_ITEM_STATUS_CHANGED"


def test_what_the_schemas_do_not_require_may_be_absent() -> None:
    """It reads as None; what they require has no None."""
    event = parse_event(read("listings_item_issues_change.minimal"), ListingsItemIssuesChange, strict=True)

    assert (event.payload.MarketplaceId, event.payload.Asin) == (None, None)
    assert event.payload.EnforcementActions is None
    assert event.payload.Severities == ["NONE"]


@pytest.mark.parametrize("name", ["SellerId", "Sku", "Status"])
def test_what_the_schemas_require_is_missed(status: Json, name: str) -> None:
    """Where it is read, and nowhere else."""
    raw = with_detail(status, Payload={k: v for k, v in status["detail"]["Payload"].items() if k != name})
    event = parse_event(raw, ListingsItemStatusChange)

    assert event.payload.Asin == "B0EXAMPLE1"
    with pytest.raises(FieldUnavailableError, match=name):
        getattr(event.payload, name)
    with pytest.raises(InvalidEventError):
        parse_event(raw, strict=True)


def test_words_outside_the_vocabularies_are_values(status: Json) -> None:
    """All vocabularies are open."""
    raw = with_detail(status, Payload={**status["detail"]["Payload"], "Status": ["PAUSED"]})

    assert parse_event(raw, ListingsItemStatusChange, strict=True).payload.Status == ["PAUSED"]


def test_a_list_that_the_schema_leaves_open_has_text() -> None:
    """As Amazon's example of it has; a number in its place is a deviation of the list."""
    raw = read("product_type_definitions_change")
    event = parse_event(raw, ProductTypeDefinitionsChange)
    raw["detail"]["Payload"]["NewProductTypes"] = [7]

    assert event.payload.NewProductTypes == ["LUGGAGE", "TOY_FIGURE"]
    assert not hasattr(parse_event(raw, ProductTypeDefinitionsChange).payload, "NewProductTypes")


def test_a_quantity_of_nothing_is_a_number() -> None:
    """Zero is what sellers wait for."""
    event = parse_event(read("listings_item_mfn_quantity_change"), ListingsItemMfnQuantityChange)

    assert event.payload.Quantity == 0


def test_another_type_is_an_unknown_event_with_the_frame_typed() -> None:
    """Of its payload nothing is known."""
    event = parse_event(read("unknown.pricing_health"), UnknownSellingPartnerEvent, strict=True)

    assert isinstance(event, SellingPartnerEvent)
    assert isinstance(event, UnknownEvent)
    assert event.detail.NotificationMetadata.SubscriptionId == "b81f6c3e-47da-4c0e-8d29-5a6f03e7c914"
    assert (event.payload.model_extra or {})["issueType"] == "BuyBoxDisqualification"


# Queues


def test_a_notification_in_a_queue_has_the_same_class(status: Json) -> None:
    """Its message is the detail alone, so nothing of an envelope is known."""
    record: Json = {"messageId": "m-1", "eventSource": "aws:sqs", "body": json.dumps(status["detail"])}

    (event,) = parse_events({"Records": [record]})

    assert isinstance(event, ListingsItemStatusChange)
    assert event.payload.Sku == "TAIL-KITE-RED"
    assert event.idempotency_key.value == status["detail"]["NotificationMetadata"]["NotificationId"]
    assert not hasattr(event, "source")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("broken.camel_case", r"`detail.NotificationType` is missing.*types in camel case go to queues only"),
        ("broken.no_payload", r"`detail.Payload` is null, where a notification has an object"),
    ],
)
def test_what_is_no_notification_is_refused_clearly(name: str, said: str) -> None:
    """By both."""
    for read_it in (parse_event, identify):
        with pytest.raises(InvalidEventError, match=f"not a delivery of sellingpartner: {said}"):
            read_it(read(name))


# Keys and times


def test_the_key_is_the_notifications_id(status: Json) -> None:
    """Amazon calls it unique, and says nothing of duplicates."""
    key = identify(status).idempotency_key

    assert (key.value, key.strength) == (
        status["detail"]["NotificationMetadata"]["NotificationId"],
        "inferred",
    )
    assert key == identify({**status, "id": "another"}).idempotency_key == parse_event(status).idempotency_key


@pytest.mark.parametrize("metadata", [None, {}, {"NotificationId": ""}, {"NotificationId": 7}])
def test_without_an_id_the_envelopes_is_the_key(status: Json, metadata: object) -> None:
    """It is weaker, and says so."""
    key = identify(with_detail(status, NotificationMetadata=metadata)).idempotency_key

    assert (key.value, key.strength) == (status["id"], "envelope")


def test_it_happened_before_it_was_sent(status: Json) -> None:
    """Both are times of Amazon's; the envelope's is that of sending, in whole seconds."""
    event = parse_event(status, ListingsItemStatusChange)

    assert event.occurred_at == datetime(2026, 11, 3, 14, 20, 58, 412000, tzinfo=UTC)
    assert event.published_at == datetime(2026, 11, 3, 14, 21, 7, 905000, tzinfo=UTC)
    assert event.delay == timedelta(seconds=8, milliseconds=588)
    assert SellingPartnerEvent.typical_delay is None


def test_what_is_no_time_has_no_datetime() -> None:
    """The event's is then the envelope's."""
    event = parse_event(read("bent.listings_item_status_change"), ListingsItemStatusChange)

    assert event.occurred_at == event.time
    with pytest.raises(FieldUnavailableError, match="PublishTime"):
        _ = event.published_at


def test_the_source_names_the_application(status: Json) -> None:
    """None if it is the prefix alone."""
    bare = {**status, "source": "aws.partner/sellingpartnerapi.amazon.com"}

    assert parse_event(status, SellingPartnerEvent).application_id == (
        "amzn1.sp.solution.3f0c8a52-6d1e-4b7f-9c55-7a20e1b4d6f3"
    )
    assert parse_event(bare, SellingPartnerEvent).application_id is None


def test_errors_name_the_payloads_version() -> None:
    """Payloads have versions of their own."""
    raw = without(read("listings_item_issues_change"), "EventTime")
    event = parse_event(raw, ListingsItemIssuesChange)
    with pytest.raises(FieldUnavailableError) as caught:
        _ = event.detail.EventTime

    assert caught.value.api_version == "2023-12-13"


def test_patterns_ask_for_the_detail_type(status: Json) -> None:
    """And for what is in the payload."""
    fields = ListingsItemStatusChange.fields
    pattern = EventPattern.of(ListingsItemStatusChange, fields.payload.SellerId.equals("A1EXAMPLE0SELLER"))

    assert pattern.matches(status)
    assert not pattern.matches(read("listings_item_issues_change"))


# The vendor's definitions

DEFINITIONS = Path(os.environ.get("SELLING_PARTNER_SCHEMAS", "no folder"))


@pytest.mark.tools
@pytest.mark.skipif(not DEFINITIONS.is_dir(), reason="Amazon's schemas are not here")
def test_the_documents_are_those_of_the_definitions(tmp_path: Path) -> None:
    """Nobody edits them: overlay.toml is what is kept by hand."""
    from codegen.importers import sellingpartner as importer

    schemas = ROOT / "schemas" / "sellingpartner"
    (tmp_path / "overlay.toml").write_bytes((schemas / "overlay.toml").read_bytes())

    said = importer.run(tmp_path, DEFINITIONS)

    assert said == "sellingpartner: 6 kinds"
    committed = {path.relative_to(schemas): path.read_text() for path in schemas.rglob("*.json")}
    assert {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.json")} == committed


def test_a_type_in_camel_case_is_refused_with_the_reason_from_a_queue_too() -> None:
    """Amazon sends such types to queues alone."""
    with pytest.raises(InvalidEventError, match="camel case go to queues only"):
        list(parse_events(read("broken.camel_case")["detail"]))
