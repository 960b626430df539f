# Generated from schemas/sellingpartner by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload
from pydantic import Field


class ProductTypeDefinitionsChangePayload(NotificationPayload):
    MarketplaceId: str | None = None
    AccountId: str
    ProductTypeVersion: str
    NewProductTypes: list[str] | None = None


class ProductTypeDefinitionsChangeDetail(Notification):
    Payload: ProductTypeDefinitionsChangePayload


class ProductTypeDefinitionsChange(SellingPartnerEvent):
    """Amazon Selling Partner API's `PRODUCT_TYPE_DEFINITIONS_CHANGE` (Product Type Definitions Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#product_type_definitions_change
    """

    docs_url: ClassVar[str] = (
        "https://developer-docs.amazon.com/sp-api/docs/notification-type-values#product_type_definitions_change"
    )
    detail_type: Annotated[Literal["PRODUCT_TYPE_DEFINITIONS_CHANGE"], Field(alias="detail-type")]
    detail: ProductTypeDefinitionsChangeDetail

    @property
    def kind(self) -> Literal["PRODUCT_TYPE_DEFINITIONS_CHANGE"]:
        return "PRODUCT_TYPE_DEFINITIONS_CHANGE"
