# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryTransferDetail


class InventoryTransfersReadyToShip(WebhookEvent):
    """Shopify's `inventory_transfers/ready_to_ship`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-ready_to_ship&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-ready_to_ship&reference=toml"
    )
    detail: InventoryTransferDetail

    @property
    def kind(self) -> Literal["inventory_transfers/ready_to_ship"]:
        return "inventory_transfers/ready_to_ship"
