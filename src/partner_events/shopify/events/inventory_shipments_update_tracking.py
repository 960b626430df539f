# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import InventoryShipmentDetail


class InventoryShipmentsUpdateTracking(WebhookEvent):
    """Shopify's `inventory_shipments/update_tracking`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-update_tracking&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-update_tracking&reference=toml"
    )
    detail: InventoryShipmentDetail

    @property
    def kind(self) -> Literal["inventory_shipments/update_tracking"]:
        return "inventory_shipments/update_tracking"
