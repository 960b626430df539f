# Generated from schemas/shopify by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, Model, Number
from partner_events.shopify.models._types import LineItem, MoneySet, NumberedReference, Transaction
from partner_events.shopify.models.webhook import WebhookDetail
from pydantic import Field


class OrderAdjustment(Model):
    amount: str | None = None
    amount_set: MoneySet | None = None
    id: int | None = None
    kind: str | None = None
    order_id: int | None = None
    reason: str | None = None
    refund_id: int | None = None
    tax_amount: str | None = None
    tax_amount_set: MoneySet | None = None


class RefundLineItem(Model):
    id: int | None = None
    line_item: LineItem | None = None
    line_item_id: int | None = None
    location_id: int | None = None
    quantity: int | None = None
    restock_type: str | None = None
    subtotal: Number | None = None
    subtotal_set: MoneySet | None = None
    total_tax: Number | None = None
    total_tax_set: MoneySet | None = None


class Refund(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/refund"""

    admin_graphql_api_id: str | None = None
    created_at: str | None = None
    duties: list[Json] | None = None
    id: int | None = None
    note: str | None = None
    order_adjustments: list[OrderAdjustment] | None = None
    order_id: int | None = None
    """The order that it is of."""

    processed_at: str | None = None
    """When it was made, as ISO 8601 text."""

    refund_line_items: list[RefundLineItem] | None = None
    """The items that were refunded, and whether they are in stock again."""

    refund_shipping_lines: list[Json] | None = None
    restock: bool | None = None
    return_: Annotated[NumberedReference | None, Field(alias="return")] = None
    total_duties_set: MoneySet | None = None
    transactions: list[Transaction] | None = None
    """The money that went back; without any, only items were returned."""

    user_id: int | None = None


class RefundDetail(WebhookDetail):
    payload: Refund
