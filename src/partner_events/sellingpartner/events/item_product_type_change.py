# Generated from schemas/sellingpartner by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload
from pydantic import Field


class ItemProductTypeChangePayload(NotificationPayload):
    MarketplaceId: str
    Asin: str
    PreviousProductType: str
    CurrentProductType: str


class ItemProductTypeChangeDetail(Notification):
    Payload: ItemProductTypeChangePayload


class ItemProductTypeChange(SellingPartnerEvent):
    """Amazon Selling Partner API's `ITEM_PRODUCT_TYPE_CHANGE` (Item Product Type Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#item_product_type_change
    """

    docs_url: ClassVar[str] = (
        "https://developer-docs.amazon.com/sp-api/docs/notification-type-values#item_product_type_change"
    )
    detail_type: Annotated[Literal["ITEM_PRODUCT_TYPE_CHANGE"], Field(alias="detail-type")]
    detail: ItemProductTypeChangeDetail

    @property
    def kind(self) -> Literal["ITEM_PRODUCT_TYPE_CHANGE"]:
        return "ITEM_PRODUCT_TYPE_CHANGE"
