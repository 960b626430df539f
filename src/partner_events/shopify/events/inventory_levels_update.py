# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryLevelDetail


class InventoryLevelsUpdate(WebhookEvent):
    """Shopify's `inventory_levels/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-update&reference=toml"
    )
    detail: InventoryLevelDetail

    @property
    def kind(self) -> Literal["inventory_levels/update"]:
        return "inventory_levels/update"
