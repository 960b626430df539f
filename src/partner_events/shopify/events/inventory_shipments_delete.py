# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryShipmentDetail


class InventoryShipmentsDelete(WebhookEvent):
    """Shopify's `inventory_shipments/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-delete&reference=toml"
    )
    detail: InventoryShipmentDetail

    @property
    def kind(self) -> Literal["inventory_shipments/delete"]:
        return "inventory_shipments/delete"
