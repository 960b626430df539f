# Generated from schemas/sellingpartner by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload
from pydantic import Field


class BrandedItemContentChangePayload(NotificationPayload):
    MarketplaceId: str
    BrandName: str
    Asin: str
    AttributesChanged: list[str]


class BrandedItemContentChangeDetail(Notification):
    Payload: BrandedItemContentChangePayload


class BrandedItemContentChange(SellingPartnerEvent):
    """Amazon Selling Partner API's `BRANDED_ITEM_CONTENT_CHANGE` (Branded Item Content Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#branded_item_content_change
    """

    docs_url: ClassVar[str] = (
        "https://developer-docs.amazon.com/sp-api/docs/notification-type-values#branded_item_content_change"
    )
    detail_type: Annotated[Literal["BRANDED_ITEM_CONTENT_CHANGE"], Field(alias="detail-type")]
    detail: BrandedItemContentChangeDetail

    @property
    def kind(self) -> Literal["BRANDED_ITEM_CONTENT_CHANGE"]:
        return "BRANDED_ITEM_CONTENT_CHANGE"
