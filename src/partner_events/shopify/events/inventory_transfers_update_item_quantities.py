# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryTransferDetail


class InventoryTransfersUpdateItemQuantities(WebhookEvent):
    """Shopify's `inventory_transfers/update_item_quantities`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-update_item_quantities&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-update_item_quantities&reference=toml"
    )
    detail: InventoryTransferDetail

    @property
    def kind(self) -> Literal["inventory_transfers/update_item_quantities"]:
        return "inventory_transfers/update_item_quantities"
