# Generated from schemas/sellingpartner/events/listings_item_mfn_quantity_change.json
# by `python -m codegen`; do not edit.

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemMfnQuantityChangePayload(NotificationPayload):
    SellerId: str
    FulfillmentChannelCode: str
    Sku: str
    Quantity: int


class ListingsItemMfnQuantityChangeDetail(Notification):
    Payload: ListingsItemMfnQuantityChangePayload
