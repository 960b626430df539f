# Generated from schemas/shopify by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from partner_events.shopify.models._types import (
    Address,
    AppliedDiscount,
    Customer,
    LineItem,
    PaymentTerms,
    Property,
    TaxLine,
)
from partner_events.shopify.models.webhook import WebhookDetail
from pydantic import Field


class DraftOrderShippingLine(Model):
    custom: bool | None = None
    handle: str | None = None
    price: str | None = None
    title: str | None = None


class DraftOrder(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/draftorder"""

    admin_graphql_api_id: str | None = None
    allow_discount_codes_in_checkout_: Annotated[
        bool | None,
        Field(alias="allow_discount_codes_in_checkout?"),
    ] = None
    api_client_id: int | None = None
    applied_discount: AppliedDiscount | None = None
    b2b_: Annotated[bool | None, Field(alias="b2b?")] = None
    billing_address: Address | None = None
    completed_at: str | None = None
    created_at: str | None = None
    created_on_api_version_handle: str | None = None
    currency: str | None = None
    customer: Customer | None = None
    email: str | None = None
    id: int | None = None
    invoice_sent_at: str | None = None
    invoice_url: str | None = None
    line_items: list[LineItem] | None = None
    name: str | None = None
    note: str | None = None
    note_attributes: list[Property] | None = None
    order_id: int | str | None = None
    payment_terms: PaymentTerms | None = None
    shipping_address: Address | None = None
    shipping_line: DraftOrderShippingLine | None = None
    status: str | None = None
    subtotal_price: str | None = None
    tags: str | None = None
    tax_exempt: bool | None = None
    tax_lines: list[TaxLine] | None = None
    taxes_included: bool | None = None
    total_price: str | None = None
    total_tax: str | None = None
    updated_at: str | None = None


class DraftOrderDetail(WebhookDetail):
    payload: DraftOrder
