"""Shopify: topics among the metadata, lenient payloads, keys, versions, the preview of Events, amounts."""

import tomllib
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from conftest import ROOT, read_sample
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel
from support.json_values import JSON
from support.new_bus import delivered

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    PartnerEvent,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    parse_events,
)
from partner_events._kinds.tables import facts_of
from partner_events._wire.secrets import Cover
from partner_events.aws import webhook_settings
from partner_events.patterns import EventPattern
from partner_events.shopify import (
    AppUninstalled,
    CustomersDataRequest,
    OrderEvent,
    OrdersCreate,
    OrdersPaid,
    PreviewEvent,
    ProductsDelete,
    ProductsUpdate,
    ReturnsProcess,
    ShopifyEvent,
    UnknownShopifyEvent,
    WebhookEvent,
    money,
)
from partner_events.shopify.events import KINDS

from .contract import without

Json = dict[str, Any]

FACTS = tomllib.loads((ROOT / "schemas" / "shopify" / "facts.toml").read_text(encoding="utf-8"))


def read(name: str) -> Json:
    return read_sample(name, "shopify")


def with_metadata(raw: Json, metadata: Json) -> Json:
    return {**raw, "detail": {**raw["detail"], "metadata": metadata}}


@pytest.fixture
def paid() -> Json:
    """A typical delivery: an order was paid."""
    return read("orders_paid")


# Kinds


def test_every_documented_topic_is_a_kind() -> None:
    """And the catalog finds each by its topic, which is among the metadata."""
    kinds = {kind.kind: kind for kind in catalog.kinds("shopify")}
    inner = facts_of("shopify").INNER

    assert set(kinds) == set(KINDS) == set(FACTS["topics"])
    assert {kind.detail_type for kind in kinds.values()} == {"shopifyWebhook"}
    assert inner["orders/paid"].detail == {"metadata": {"X-Shopify-Topic": ["orders/paid"]}}
    assert kinds["customer.tags_added"].class_name == "CustomerTagsAdded"


def test_what_was_seen_on_a_bus_is_verified() -> None:
    """Of the other topics bodies were seen, or Shopify's samples."""
    verified = [kind.kind for kind in catalog.kinds("shopify") if kind.status == "verified"]

    assert verified == ["products/update"]


@given(st.data())
def test_the_names_of_metadata_may_have_any_case(data: st.DataObject) -> None:
    """Kind, key, version and accessors are the same."""
    raw = read("orders_paid")
    metadata = raw["detail"]["metadata"]
    changed = {
        "".join(data.draw(st.sampled_from([letter.lower(), letter.upper()])) for letter in name): value
        for name, value in metadata.items()
    }

    event, usual = parse_event(with_metadata(raw, changed), OrdersPaid), parse_event(raw, OrdersPaid)

    assert event.idempotency_key == usual.idempotency_key
    assert (event.shop_domain, event.api_version) == (usual.shop_domain, usual.api_version)
    assert (event.webhook_id, event.event_id) == (usual.webhook_id, usual.event_id)
    assert event.occurred_at == usual.occurred_at


def test_the_detail_type_adds_nothing(paid: Json) -> None:
    """A rule's transformer may have changed it."""
    assert identify({**paid, "detail-type": "orders/paid"}).kind == "orders/paid"


def test_deliveries_from_where_shopify_tests_are_shopifys(paid: Json) -> None:
    """They have an event source of their own, and the app's id stands where it stands elsewhere."""
    raw = {**paid, "source": "aws.partner/shopify.com.test/638794167984/orders"}

    event = parse_event(raw, OrdersPaid, strict=True)

    assert (event.partner, event.app_id, event.event_source_name) == ("shopify", "638794167984", "orders")


def test_an_unknown_topic_is_an_unknown_event() -> None:
    """Its frame is typed, its payload is JSON."""
    event = parse_event(read("unknown.topic"), UnknownShopifyEvent)

    assert isinstance(event, WebhookEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == "orders/teleported"
    assert event.payload == {"id": 1, "destination": "Mars"}
    assert event.detail.metadata.X_Shopify_Shop_Domain == event.shop_domain


# Payloads


def test_an_order_is_typed() -> None:
    """Ids are whole numbers however large, and amounts are text."""
    event = parse_event(read("orders_paid"), OrdersPaid)

    assert event.payload.id == 820982911946154508
    assert event.payload.total_price == "49.90"
    assert event.total == Decimal("49.90")
    assert event.payload.line_items is not None
    assert [item.quantity for item in event.payload.line_items] == [1]
    assert isinstance(event, OrderEvent)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.startswith("orders/")])
def test_all_events_with_an_order_share_a_class(kind: str) -> None:
    """The others of the resource have something else as payload."""
    (own,) = (each for each in catalog.kinds("shopify") if each.kind == kind)
    module = __import__("partner_events.shopify", fromlist=[own.class_name])

    has_order = FACTS["topics"][kind] == "order.OrderDetail"

    assert issubclass(getattr(module, own.class_name), OrderEvent) is has_order


@given(JSON)
def test_any_member_of_a_payload_may_be_null_or_absent(extra: object) -> None:
    """None of them deviates, and what is not known is kept."""
    raw = read("orders_paid")
    nothing = dict.fromkeys(raw["detail"]["payload"]) | {"metafields_of_mine": extra}
    raw["detail"]["payload"] = nothing

    event = parse_event(raw, OrdersPaid, strict=True)

    assert event.payload.customer is None
    assert event.total is None
    assert event.payload.model_extra == {"metafields_of_mine": extra}


def test_payment_terms_are_an_object() -> None:
    """The samples have text or null where real orders have an object."""
    terms = parse_event(read("orders_paid.payment_terms"), OrdersPaid).payload.payment_terms

    assert terms is not None
    assert terms.due_in_days == 30


def test_a_member_of_another_type_is_unavailable() -> None:
    """It alone; the rest of the order is there."""
    event = parse_event(read("bent.orders_create"), OrdersCreate)

    with pytest.raises(FieldUnavailableError, match="`total_price` of Order"):
        _ = event.payload.total_price
    with pytest.raises(FieldUnavailableError):
        _ = event.total
    assert event.payload.financial_status == "paid"


def test_topics_without_a_sample_have_open_payloads() -> None:
    """Their members are there as they came."""
    event = parse_event(read("returns_process"), ReturnsProcess, strict=True)

    assert event.payload.model_extra == read("returns_process")["detail"]["payload"]


def test_a_payload_of_the_id_alone_is_noticed() -> None:
    """Unless the topic has no more."""
    large, whole = read("products_update.id_alone"), read("products_update")

    assert parse_event(large, ProductsUpdate, strict=True).has_id_alone
    assert not parse_event(whole, ProductsUpdate).has_id_alone
    assert not parse_event(read("products_delete"), ProductsDelete).has_id_alone


def test_compliance_topics_say_whose_data_is_meant() -> None:
    """The shop, the customer and the orders."""
    payload = parse_event(read("customers_data_request"), CustomersDataRequest, strict=True).payload

    assert payload.customer is not None
    assert payload.customer.email == "maya.lindqvist@example.com"
    assert payload.orders_requested
    assert payload.data_request is not None
    assert payload.data_request.id is not None


def test_an_uninstalled_app_gets_the_shop() -> None:
    """As it was."""
    event = parse_event(read("app_uninstalled"), AppUninstalled)

    assert event.payload.myshopify_domain == event.shop_domain
    assert event.payload.currency == "USD"


# Key, times, versions


def test_the_webhooks_id_is_the_key(paid: Json) -> None:
    """Shopify says to ignore duplicates by it."""
    key = identify(paid).idempotency_key

    assert (key.value, key.strength) == (paid["detail"]["metadata"]["X-Shopify-Webhook-Id"], "documented")


def test_without_it_the_cause_and_the_topic_are_the_key(paid: Json) -> None:
    """All deliveries of one action have the cause, also those of other topics."""
    metadata = without({"detail": paid["detail"]["metadata"]}, "X-Shopify-Webhook-Id")["detail"]

    key = identify(with_metadata(paid, metadata)).idempotency_key

    assert (key.value, key.strength) == (f"{metadata['X-Shopify-Event-Id']}:orders/paid", "inferred")


def test_old_deliveries_have_the_envelopes_key_and_time() -> None:
    """Those of 2020 have neither id nor time of their own."""
    event = parse_event(read("old_2020.orders_paid"), OrdersPaid)

    assert event.idempotency_key.strength == "envelope"
    assert event.occurred_at == event.time
    assert event.is_test
    assert (event.api_version, event.types_version) == ("2020-10", "2026-07")
    assert event.payload.customer is not None
    assert event.payload.customer.total_spent == "149.70"


def test_the_time_of_occurrence_has_nine_digits(paid: Json) -> None:
    """Python keeps six of them."""
    paid["detail"]["metadata"]["X-Shopify-Triggered-At"] = "2026-05-11T15:06:59.110521905Z"

    assert parse_event(paid).occurred_at == datetime(2026, 5, 11, 15, 6, 59, 110521, UTC)


# The preview of Events


class Order(BaseModel):
    id: str
    displayFinancialStatus: str


class Answer(BaseModel):
    order: Order


def test_events_are_told_by_their_metadata() -> None:
    """Event source and detail-type are those of webhooks; kind, key and time are their own."""
    raw = read("unlisted.order_update")

    event = parse_event(raw, PreviewEvent, strict=True)

    assert isinstance(event, ShopifyEvent)
    assert not issubclass(type(event), WebhookEvent)
    assert event.kind == identify(raw).kind == "Order/update"
    assert event.idempotency_key.value == event.webhook_id == raw["detail"]["metadata"]["shopify-webhook-id"]
    assert event.api_version == "unstable"
    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 10, 764458, UTC)


def test_the_answer_is_read_as_a_type_of_the_users() -> None:
    """It is the answer to the user's own query."""
    event = parse_event(read("unlisted.order_update"), PreviewEvent)

    assert event.data_as(Answer).order.displayFinancialStatus == "PAID"
    with pytest.raises(InvalidEventError) as caught:
        event.data_as(Order)
    assert caught.value.errors[0].path == ("detail", "payload", "data", "id")


def test_changed_fields_have_two_forms() -> None:
    """Lists of what was added, updated and removed; before that, one list."""
    new, old = read("unlisted.order_update"), read("unlisted.order_update.denied")
    new["detail"]["payload"]["fields_changed"]["removed"] = ["order.note"]

    changed = parse_event(new, PreviewEvent).changed_fields

    assert changed == ["order.displayFinancialStatus", "order.note"]
    assert parse_event(old, PreviewEvent).changed_fields == ["order.displayFinancialStatus"]


def test_a_denied_answer_is_unavailable() -> None:
    """The errors say why."""
    event = parse_event(read("unlisted.order_update.denied"), PreviewEvent, strict=True)

    with pytest.raises(FieldUnavailableError, match="`data` of PreviewPayload"):
        event.data_as(Answer)
    assert event.payload.errors is not None
    assert event.payload.errors[0].extensions == {
        "code": "ACCESS_DENIED",
        "documentation": "https://shopify.dev/api/usage/access-scopes",
    }


def test_an_answer_that_is_too_large_is_elsewhere() -> None:
    """The payload says where."""
    payload = parse_event(read("unlisted.order_update.too_large"), PreviewEvent, strict=True).payload

    assert payload.payload_url is not None
    assert payload.payload_size_bytes == 1480112


def test_patterns_distinguish_webhooks_and_events(paid: Json) -> None:
    """By the names of their metadata."""
    webhooks, events = EventPattern.of(WebhookEvent), EventPattern.of(PreviewEvent)

    assert webhooks.matches(paid)
    assert not webhooks.matches(read("unlisted.order_update"))
    assert events.matches(read("unlisted.order_update"))
    assert not events.matches(paid)
    assert EventPattern.of(OrderEvent).matches(paid)
    assert not EventPattern.of(OrderEvent).matches(read("products_update"))


# What is refused, and what is hidden


def test_a_body_over_http_is_refused() -> None:
    """It has the right source, but no metadata; the error says what is missing."""
    with pytest.raises(
        InvalidEventError, match=r"`detail\.metadata` is missing, where Shopify sends"
    ) as caught:
        parse_event(read("broken.http_body"))

    assert caught.value.partner == "shopify"


@pytest.mark.parametrize("topic", [None, 7, ""])
def test_a_topic_that_is_not_text_is_refused(paid: Json, topic: object) -> None:
    """Nothing else says which kind it is."""
    metadata = {**paid["detail"]["metadata"], "X-Shopify-Topic": topic}

    with pytest.raises(InvalidEventError, match="X-Shopify-Topic"):
        identify(with_metadata(paid, metadata))


@pytest.mark.parametrize("name", ["orders_paid", "unlisted.order_update"])
def test_a_detail_alone_is_recognized(name: str) -> None:
    """A rule's input path may leave nothing else."""
    (event,) = parse_events(read(name)["detail"])

    assert isinstance(event, ShopifyEvent)
    assert event.kind == identify(read(name)).kind


@pytest.mark.parametrize("name", ["orders_paid", "customers_redact", "unlisted.order_update"])
def test_people_and_keys_are_sensitive(name: str) -> None:
    """Whoever shows a delivery covers them."""
    event = parse_event(read(name))

    shown = str(Cover(event.__event_sensitive__, event.raw).copy(event.to_dict()))

    for secret in (
        "Maya",
        "maya.lindqvist@example.com",
        "203.0.113",
        "418 Alder",
        "9f3c1a7be5d2486097ab13cd24ef5608",
    ):
        assert secret not in shown
    assert "Maya" not in repr(event)


# Amounts


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_amounts_are_exact(value: Decimal) -> None:
    """Whatever their digits."""
    assert money.amount(str(value)) == value


@pytest.mark.parametrize("text", ["", "a lot", "NaN", "Infinity"])
def test_an_amount_is_a_number(text: str) -> None:
    """The error does not show the text."""
    with pytest.raises(ValueError, match=r"^an amount is text such as '49\.90'$"):
        money.amount(text)


def test_a_webhook_is_told_by_its_headers(paid: Json) -> None:
    """A webhook source of a new event bus brings those that it lists, in lower case; the key is the same."""
    detail: Any = paid["detail"]
    listed = {
        name.lower(): text
        for name, text in detail["metadata"].items()
        if name in webhook_settings("shopify").metadata_headers
    }

    (event,) = parse_events(delivered(detail["payload"]) | {"Metadata": listed})

    expected = parse_event(paid)
    assert type(event) is type(expected)
    assert event.payload == expected.payload
    assert event.idempotency_key == expected.idempotency_key
    with pytest.raises(InvalidEventError):
        list(parse_events(delivered(detail["payload"])))


def read_all(body: Json) -> list[PartnerEvent]:
    return list(parse_events(body))


@pytest.mark.parametrize("read", [parse_event, read_all])
@pytest.mark.parametrize(
    "body",
    [
        {"id": 820982911946154508, "admin_graphql_api_id": "gid://shopify/Order/820982911946154508"},
        {"id": 548380009, "name": "Super Toys", "myshopify_domain": "super-toys.myshopify.com"},
        {"shop_id": 954889, "shop_domain": "super-toys.myshopify.com"},
    ],
    ids=["order", "shop", "compliance"],
)
def test_a_body_alone_is_told_what_it_lacks(body: Json, read: Any, paid: Json) -> None:
    """The topic is among the headers; with them beside it, as the error says, the body is read."""
    with pytest.raises(InvalidEventError, match="one of Shopify's webhooks without its headers") as error:
        read(body)

    assert '{"payload": body, "metadata": headers} to `parse_events`' in str(error.value)
    detail: Any = paid["detail"]
    (event,) = parse_events({"payload": body, "metadata": detail["metadata"]})
    assert event.kind == "orders/paid"
