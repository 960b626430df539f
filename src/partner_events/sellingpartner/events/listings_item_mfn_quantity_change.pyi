# Generated from schemas/sellingpartner/events/listings_item_mfn_quantity_change.json
# by `python -m codegen`; do not edit.

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemMfnQuantityChangePayload(NotificationPayload):
    SellerId: str
    FulfillmentChannelCode: str
    Sku: str
    """Your own number of the item."""

    Quantity: int
    """How many there are now."""


class ListingsItemMfnQuantityChangeDetail(Notification):
    Payload: ListingsItemMfnQuantityChangePayload
