# Generated from schemas/sellingpartner/events/listings_item_status_change.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemStatusChangePayload(NotificationPayload):
    SellerId: str
    MarketplaceId: str | None = None
    Asin: str | None = None
    Sku: str
    CreatedDate: str | None = None
    Status: list[Literal[
        "BUYABLE",
        "DISCOVERABLE",
        "DELETED",
    ] | str]


class ListingsItemStatusChangeDetail(Notification):
    Payload: ListingsItemStatusChangePayload
