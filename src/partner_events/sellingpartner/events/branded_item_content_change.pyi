# Generated from schemas/sellingpartner by `python -m codegen`; do not edit.

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class BrandedItemContentChangePayload(NotificationPayload):
    MarketplaceId: str
    BrandName: str
    Asin: str
    AttributesChanged: list[str]


class BrandedItemContentChangeDetail(Notification):
    Payload: BrandedItemContentChangePayload
