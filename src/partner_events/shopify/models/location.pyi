# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class Location(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-activate&reference=toml
    """

    active: bool | None = None
    address1: str | None = None
    address2: str | None = None
    admin_graphql_api_id: str | None = None
    city: str | None = None
    country: str | None = None
    country_code: str | None = None
    country_name: str | None = None
    created_at: str | None = None
    id: int | None = None
    legacy: bool | None = None
    name: str | None = None
    phone: str | None = None
    province: str | None = None
    province_code: str | None = None
    updated_at: str | None = None
    zip: str | None = None


class LocationDetail(WebhookDetail):
    payload: Location
