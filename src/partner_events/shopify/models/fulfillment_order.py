# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models._types import Quantity, Reference
from partner_events.shopify.models.webhook import WebhookDetail


class AssignedLocation(Model):
    address1: Json | None = None
    address2: Json | None = None
    city: Json | None = None
    country_code: str | None = None
    location_id: int | None = None
    name: str | None = None
    phone: Json | None = None
    province: Json | None = None
    zip: Json | None = None


class DeliveryMethod(Model):
    method_type: str | None = None
    id: int | None = None
    max_delivery_date_time: Json | None = None
    min_delivery_date_time: Json | None = None


class FulfillmentHold(Model):
    handle: str | None = None
    held_by_app: Reference | None = None
    held_by_requesting_app: bool | None = None
    id: str | None = None
    reason: str | None = None
    reason_notes: str | None = None


class FulfillmentHoldChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-added&reference=toml
    """

    fulfillment_hold: FulfillmentHold | None = None
    fulfillment_order: Reference | None = None


class FulfillmentHoldChangeDetail(WebhookDetail):
    payload: FulfillmentHoldChange


class FulfillmentOrderDestination(Model):
    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    company: Json | None = None
    country: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    last_name: str | None = None
    phone: Json | None = None
    province: str | None = None
    zip: str | None = None


class FulfillmentOrderLineItem(Model):
    fulfillable_quantity: int | None = None
    fulfillment_order_id: int | None = None
    id: int | None = None
    inventory_item_id: int | None = None
    line_item_id: int | None = None
    quantity: int | None = None
    shop_id: int | None = None
    variant_id: int | None = None


class FulfillmentOrderMerchantRequest(Model):
    id: str | None = None
    message: str | None = None


class InternationalDuties(Model):
    incoterm: str | None = None


class FulfillmentOrder(Model):
    id: int | str | None = None
    status: str | None = None
    request_status: str | None = None
    delivery_method: DeliveryMethod | None = None
    preparable: bool | None = None
    assigned_location_id: int | str | None = None
    fulfillment_holds: list[FulfillmentHold] | None = None
    assigned_location: AssignedLocation | None = None
    destination: FulfillmentOrderDestination | None = None
    fulfill_at: str | None = None
    fulfill_by: Json | None = None
    international_duties: InternationalDuties | None = None
    line_items: list[FulfillmentOrderLineItem] | None = None
    order_id: int | None = None
    shop_id: int | None = None
    supported_actions: list[str] | None = None


class FulfillmentOrderCancellation(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancelled&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None
    replacement_fulfillment_order: FulfillmentOrder | None = None


class FulfillmentOrderCancellationDetail(WebhookDetail):
    payload: FulfillmentOrderCancellation


class FulfillmentOrderCancellationRequest(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_submitted&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None
    fulfillment_order_merchant_request: FulfillmentOrderMerchantRequest | None = None


class FulfillmentOrderCancellationRequestDetail(WebhookDetail):
    payload: FulfillmentOrderCancellationRequest


class FulfillmentOrderChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-hold_released&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None


class FulfillmentOrderChangeDetail(WebhookDetail):
    payload: FulfillmentOrderChange


class FulfillmentOrderMessage(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_accepted&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None
    message: str | None = None


class FulfillmentOrderMessageDetail(WebhookDetail):
    payload: FulfillmentOrderMessage


class FulfillmentOrderMove(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-moved&reference=toml
    """

    destination_location_id: str | None = None
    fulfillment_order_line_items_requested: list[Quantity] | None = None
    moved_fulfillment_order: FulfillmentOrder | None = None
    original_fulfillment_order: FulfillmentOrder | None = None
    source_location: Reference | None = None


class FulfillmentOrderMoveDetail(WebhookDetail):
    payload: FulfillmentOrderMove


class FulfillmentOrderPlacedOnHold(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-placed_on_hold&reference=toml
    """

    created_fulfillment_hold: FulfillmentHold | None = None
    fulfillment_order: FulfillmentOrder | None = None
    held_fulfillment_order_line_items: list[Quantity] | None = None
    remaining_fulfillment_order: FulfillmentOrder | None = None


class FulfillmentOrderPlacedOnHoldDetail(WebhookDetail):
    payload: FulfillmentOrderPlacedOnHold


class FulfillmentOrderRequest(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_submitted&reference=toml
    """

    fulfillment_order_merchant_request: FulfillmentOrderMerchantRequest | None = None
    original_fulfillment_order: FulfillmentOrder | None = None
    submitted_fulfillment_order: FulfillmentOrder | None = None


class FulfillmentOrderRequestDetail(WebhookDetail):
    payload: FulfillmentOrderRequest


class FulfillmentOrderSplit(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-split&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None
    remaining_fulfillment_order: FulfillmentOrder | None = None
    replacement_fulfillment_order: FulfillmentOrder | None = None
    split_line_items: list[Quantity] | None = None


class FulfillmentOrderSplitDetail(WebhookDetail):
    payload: FulfillmentOrderSplit


class FulfillmentOrderStop(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-manually_reported_progress_stopped&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None
    progress_stopped_by_app: Reference | None = None
    progress_stopped_by_user: Reference | None = None


class FulfillmentOrderStopDetail(WebhookDetail):
    payload: FulfillmentOrderStop


class MergedLineItem(Model):
    id: int | None = None
    quantity: int | None = None


class MergeIntent(Model):
    fulfillment_order_id: int | None = None
    fulfillment_order_line_items: list[MergedLineItem] | None = None


class FulfillmentOrderMerge(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-merged&reference=toml
    """

    fulfillment_order_merges: FulfillmentOrderChange | None = None
    merge_intents: list[MergeIntent] | None = None


class FulfillmentOrderMergeDetail(WebhookDetail):
    payload: FulfillmentOrderMerge


class ProgressReport(Model):
    progress_reported_by_app: Reference | None = None
    progress_reported_by_user: Reference | None = None
    reason_notes: str | None = None


class FulfillmentOrderProgress(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-progress_reported&reference=toml
    """

    fulfillment_order: FulfillmentOrder | None = None
    initial_status: str | None = None
    progress_report: ProgressReport | None = None


class FulfillmentOrderProgressDetail(WebhookDetail):
    payload: FulfillmentOrderProgress
