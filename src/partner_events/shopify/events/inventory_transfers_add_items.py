# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryTransferDetail


class InventoryTransfersAddItems(WebhookEvent):
    """Shopify's `inventory_transfers/add_items`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-add_items&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-add_items&reference=toml"
    )
    detail: InventoryTransferDetail

    @property
    def kind(self) -> Literal["inventory_transfers/add_items"]:
        return "inventory_transfers/add_items"
