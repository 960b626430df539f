# Generated from schemas/sellingpartner/events/branded_item_content_change.json by `python -m codegen`; do not edit.

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class BrandedItemContentChangePayload(NotificationPayload):
    MarketplaceId: str
    BrandName: str
    Asin: str
    AttributesChanged: list[str]


class BrandedItemContentChangeDetail(Notification):
    Payload: BrandedItemContentChangePayload
