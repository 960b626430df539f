# Generated from schemas/sellingpartner by `python -m codegen`; do not edit.

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ItemProductTypeChangePayload(NotificationPayload):
    MarketplaceId: str
    Asin: str
    PreviousProductType: str
    CurrentProductType: str


class ItemProductTypeChangeDetail(Notification):
    Payload: ItemProductTypeChangePayload
