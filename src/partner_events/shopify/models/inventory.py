# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class InventoryItem(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-create&reference=toml
    """

    admin_graphql_api_id: str | None = None
    cost: Number | str | None = None
    country_code_of_origin: str | None = None
    country_harmonized_system_codes: list[Json] | None = None
    created_at: str | None = None
    harmonized_system_code: str | None = None
    id: int | None = None
    province_code_of_origin: str | None = None
    requires_shipping: bool | None = None
    sku: str | None = None
    tracked: bool | None = None
    updated_at: str | None = None
    weight_unit: str | None = None
    weight_value: Number | None = None


class InventoryItemDetail(WebhookDetail):
    payload: InventoryItem


class InventoryLevel(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-connect&reference=toml
    """

    admin_graphql_api_id: str | None = None
    available: int | None = None
    """How many can be sold there; null if they are not counted."""

    inventory_item_id: int | None = None
    """What is in stock."""

    location_id: int | None = None
    """Where it is in stock."""

    updated_at: str | None = None


class InventoryLevelDetail(WebhookDetail):
    payload: InventoryLevel
