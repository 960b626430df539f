# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class FulfillmentEvent(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-create&reference=toml
    """

    address1: str | None = None
    admin_graphql_api_id: str | None = None
    city: str | None = None
    country: str | None = None
    created_at: str | None = None
    estimated_delivery_at: str | None = None
    fulfillment_id: int | None = None
    happened_at: str | None = None
    id: int | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    message: str | None = None
    order_id: int | None = None
    province: str | None = None
    shop_id: int | None = None
    status: str | None = None
    updated_at: str | None = None
    zip: str | None = None


class FulfillmentEventDetail(WebhookDetail):
    payload: FulfillmentEvent
