# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models._types import Quantity, Reference
from partner_events.shopify.models.webhook import WebhookDetail


class ShipmentItemReceived(Model):
    id: str | None = None
    new_accepted_quantity: int | None = None
    new_rejected_quantity: int | None = None
    old_accepted_quantity: int | None = None
    old_rejected_quantity: int | None = None
    remaining_quantity_to_receive: int | None = None


class ShipmentItemUpdated(Model):
    id: str | None = None
    new_quantity: int | None = None
    old_quantity: int | None = None


class ShipmentTracking(Model):
    arrives_at: str | None = None
    company: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None


class InventoryShipment(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-add_items&reference=toml
    """

    happened_at: str | None = None
    id: str | None = None
    items_added: list[Quantity] | None = None
    line_items: list[Quantity] | None = None
    status: str | None = None
    tracking: ShipmentTracking | None = None
    items_received: list[ShipmentItemReceived] | None = None
    items_removed: list[Reference] | None = None
    items_updated: list[ShipmentItemUpdated] | None = None
    shipment_id: str | None = None
    updated_tracking: ShipmentTracking | None = None


class InventoryShipmentDetail(WebhookDetail):
    payload: InventoryShipment


class TransferItemAdded(Model):
    line_item_id: str | None = None
    quantity: int | None = None


class TransferItemRemoved(Model):
    line_item_id: str | None = None


class TransferItemUpdated(Model):
    line_item_id: str | None = None
    new_quantity: int | None = None
    old_quantity: int | None = None


class InventoryTransfer(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-add_items&reference=toml
    """

    destination: Reference | None = None
    happened_at: str | None = None
    id: str | None = None
    items_added: list[TransferItemAdded] | None = None
    origin: Reference | None = None
    status: str | None = None
    line_items: list[Quantity] | None = None
    items_removed: list[TransferItemRemoved] | None = None
    items_updated: list[TransferItemUpdated] | None = None


class InventoryTransferDetail(WebhookDetail):
    payload: InventoryTransfer
