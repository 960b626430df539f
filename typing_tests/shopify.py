"""Shopify's events: topics, orders, the preview of Events, and amounts."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from decimal import Decimal
from typing import Literal, assert_type

from pydantic import BaseModel

from partner_events import UnknownEvent, parse_event
from partner_events.patterns import EventPattern
from partner_events.shopify import (
    CustomersRedact,
    OrderEvent,
    OrdersPaid,
    PreviewEvent,
    ProductsUpdate,
    ReturnsProcess,
    ShopifyEvent,
    UnknownShopifyEvent,
    WebhookEvent,
    money,
)
from partner_events.shopify.models import LineItem, OpenPayload, Order, Product, WebhookMetadata

# Right


class Answer(BaseModel):
    order: dict[str, str]


def of_any_kind(event: ShopifyEvent) -> None:
    assert_type(event.partner, Literal["shopify"])
    assert_type(event.kind, str)
    assert_type(event.app_id, str | None)
    assert_type(event.shop_domain, str | None)
    assert_type(event.occurred_at, datetime)


def of_any_topic(event: WebhookEvent) -> None:
    assert_type(event.payload, object)
    assert_type(event.detail.metadata, WebhookMetadata)
    assert_type(event.detail.metadata.X_Shopify_Shop_Domain, str)
    assert_type(event.has_id_alone, bool)


def of_one_topic(event: OrdersPaid) -> None:
    assert_type(event.kind, Literal["orders/paid"])
    assert_type(event.payload, Order)
    assert_type(event.payload.id, int | None)
    assert_type(event.payload.total_price, str | None)
    assert_type(event.payload.line_items, list[LineItem] | None)
    assert_type(event.total, Decimal | None)


def by_topic(event: OrdersPaid | ProductsUpdate | CustomersRedact) -> None:
    if event.kind == "products/update":
        assert_type(event, ProductsUpdate)
        assert_type(event.payload, Product)
    elif event.kind == "orders/paid":
        assert_type(event, OrdersPaid)


def of_orders(event: OrderEvent) -> None:
    assert_type(event.payload, Order)


def of_the_preview(event: PreviewEvent) -> None:
    assert_type(event.data_as(Answer), Answer)
    assert_type(event.changed_fields, list[str])


def of_other_payloads(event: ReturnsProcess, unknown: UnknownShopifyEvent) -> None:
    assert_type(event.payload, OpenPayload)
    unknown_event: UnknownEvent = unknown
    assert unknown_event


def parsed(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, OrdersPaid), OrdersPaid)
    assert_type(money.amount("49.90"), Decimal | None)


def patterns() -> None:
    fields = OrdersPaid.fields
    EventPattern.of(OrdersPaid, fields.payload.currency.equals("USD"), fields.payload.total_price.exists())
    EventPattern.of(OrderEvent, OrderEvent.fields.payload.financial_status.equals("paid"))
    topic = WebhookEvent.fields.detail.metadata.X_Shopify_Topic
    EventPattern.of(WebhookEvent, topic.equals("orders/paid"), topic.prefix("orders/"))
    EventPattern.of(PreviewEvent, PreviewEvent.fields.detail.metadata.shopify_topic.equals("Order"))


# Wrong


def not_there(event: OrdersPaid) -> None:
    event.payload.total  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload.id = 1  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def misspelled() -> None:
    fields = OrdersPaid.fields
    fields.payload.financial_status.equals("payed")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    WebhookEvent.fields.detail.metadata.X_Shopify_Topic.equals("order/paid")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
