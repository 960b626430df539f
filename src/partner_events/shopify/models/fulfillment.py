# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.shopify.models._types import Address, LineItem
from partner_events.shopify.models.webhook import WebhookDetail


class Fulfillment(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/fulfillment"""

    admin_graphql_api_id: str | None = None
    created_at: str | None = None
    destination: Address | None = None
    email: str | None = None
    id: int | None = None
    line_items: list[LineItem] | None = None
    location_id: int | None = None
    name: str | None = None
    order_id: int | None = None
    """The order whose items were sent."""

    origin_address: JsonObject | None = None
    receipt: JsonObject | None = None
    """What the service answered, in a form of its own."""

    service: str | None = None
    shipment_status: str | None = None
    """Where the shipment is, such as `in_transit` or `delivered`."""

    status: str | None = None
    """Whether it was carried out, such as `success` or `cancelled`."""

    tracking_company: str | None = None
    """Who carries it."""

    tracking_number: str | None = None
    """The first of its tracking numbers."""

    tracking_numbers: list[str] | None = None
    tracking_url: str | None = None
    tracking_urls: list[str] | None = None
    updated_at: str | None = None


class FulfillmentDetail(WebhookDetail):
    payload: Fulfillment
