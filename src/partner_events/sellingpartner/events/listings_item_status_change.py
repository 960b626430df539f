# Generated from schemas/sellingpartner by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemStatusChangePayload(NotificationPayload):
    SellerId: str
    MarketplaceId: str | None = None
    Asin: str | None = None
    Sku: str
    CreatedDate: str | None = None
    Status: list[str]


class ListingsItemStatusChangeDetail(Notification):
    Payload: ListingsItemStatusChangePayload


class ListingsItemStatusChange(SellingPartnerEvent):
    """Amazon Selling Partner API's `LISTINGS_ITEM_STATUS_CHANGE` (Listings Item Status Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_status_change
    """

    docs_url: ClassVar[str] = (
        "https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_status_change"
    )
    detail: ListingsItemStatusChangeDetail

    @property
    def kind(self) -> Literal["LISTINGS_ITEM_STATUS_CHANGE"]:
        return "LISTINGS_ITEM_STATUS_CHANGE"
