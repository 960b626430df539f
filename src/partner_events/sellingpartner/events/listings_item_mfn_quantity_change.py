# Generated from schemas/sellingpartner by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload
from pydantic import Field


class ListingsItemMfnQuantityChangePayload(NotificationPayload):
    SellerId: str
    FulfillmentChannelCode: str
    Sku: str
    Quantity: int


class ListingsItemMfnQuantityChangeDetail(Notification):
    Payload: ListingsItemMfnQuantityChangePayload


class ListingsItemMfnQuantityChange(SellingPartnerEvent):
    """Amazon Selling Partner API's `LISTINGS_ITEM_MFN_QUANTITY_CHANGE` (Listings Item Mfn Quantity Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_mfn_quantity_change
    """

    docs_url: ClassVar[str] = (
        "https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_mfn_quantity_change"
    )
    detail_type: Annotated[Literal["LISTINGS_ITEM_MFN_QUANTITY_CHANGE"], Field(alias="detail-type")]
    detail: ListingsItemMfnQuantityChangeDetail

    @property
    def kind(self) -> Literal["LISTINGS_ITEM_MFN_QUANTITY_CHANGE"]:
        return "LISTINGS_ITEM_MFN_QUANTITY_CHANGE"
