# Generated from schemas/shopify by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, Model
from partner_events.shopify.models._types import EditedItems, MoneySet, NumberedReference
from partner_events.shopify.models.webhook import WebhookDetail
from pydantic import Field


class DeliveryLabel(Model):
    created_at: Json | None = None
    public_file_url: Json | None = None


class DeliveryTracking(Model):
    carrier_name: str | None = None
    tracking_number: str | None = None
    tracking_url: Json | None = None


class Disposition(Model):
    location: NumberedReference | None = None
    quantity: int | None = None
    reverse_delivery_line_item: Json | None = None
    reverse_fulfillment_order_line_item: NumberedReference | None = None
    type: str | None = None


class ExchangeLineItem(Model):
    admin_graphql_api_id: str | None = None
    id: int | None = None
    line_item: Json | None = None


class RemovedItem(Model):
    admin_graphql_api_id: str | None = None
    delta: int | None = None


class RemovedReturnLineItems(Model):
    removals: list[RemovedItem] | None = None


class ReturnDecline(Model):
    note: str | None = None
    reason: str | None = None


class ReturnShippingFee(Model):
    admin_graphql_api_id: str | None = None
    id: int | None = None
    price: MoneySet | None = None


class Return(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-approve&reference=toml"""

    admin_graphql_api_id: str | None = None
    exchange_line_items: list[ExchangeLineItem] | None = None
    id: int | None = None
    name: Json | None = None
    order: NumberedReference | None = None
    return_line_items: list[Json] | None = None
    return_shipping_fees: list[ReturnShippingFee] | None = None
    status: str | None = None
    total_exchange_line_items: int | None = None
    total_return_line_items: int | None = None
    order_id: int | None = None
    decline: ReturnDecline | None = None


class ReturnDetail(WebhookDetail):
    payload: Return


class ReturnUpdate(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-update&reference=toml"""

    admin_graphql_api_id: str | None = None
    restocking_fees: EditedItems | None = None
    return_line_items: RemovedReturnLineItems | None = None
    return_shipping_fees: EditedItems | None = None


class ReturnUpdateDetail(WebhookDetail):
    payload: ReturnUpdate


class ReverseFulfillmentOrder(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_fulfillment_orders-dispose&reference=toml
    """

    admin_graphql_api_id: str | None = None
    dispositions: list[Disposition] | None = None
    id: int | None = None
    total_dispositions: int | None = None


class ReverseFulfillmentOrderDetail(WebhookDetail):
    payload: ReverseFulfillmentOrder


class ShippingDeliverable(Model):
    label: DeliveryLabel | None = None
    tracking: DeliveryTracking | None = None


class ReverseDelivery(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_deliveries-attach_deliverable&reference=toml
    """

    admin_graphql_api_id: str | None = None
    id: int | None = None
    return_: Annotated[NumberedReference | None, Field(alias="return")] = None
    shipping_deliverable: ShippingDeliverable | None = None


class ReverseDeliveryDetail(WebhookDetail):
    payload: ReverseDelivery
