# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryItemDetail


class InventoryItemsCreate(WebhookEvent):
    """Shopify's `inventory_items/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-create&reference=toml"
    )
    detail: InventoryItemDetail

    @property
    def kind(self) -> Literal["inventory_items/create"]:
        return "inventory_items/create"
