# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryLevelDetail


class InventoryLevelsConnect(WebhookEvent):
    """Shopify's `inventory_levels/connect`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-connect&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-connect&reference=toml"
    )
    detail: InventoryLevelDetail

    @property
    def kind(self) -> Literal["inventory_levels/connect"]:
        return "inventory_levels/connect"
