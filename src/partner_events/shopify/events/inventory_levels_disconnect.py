# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryLevelDetail


class InventoryLevelsDisconnect(WebhookEvent):
    """Shopify's `inventory_levels/disconnect`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-disconnect&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-disconnect&reference=toml"
    )
    detail: InventoryLevelDetail

    @property
    def kind(self) -> Literal["inventory_levels/disconnect"]:
        return "inventory_levels/disconnect"
