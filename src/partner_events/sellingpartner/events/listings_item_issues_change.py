# Generated from schemas/sellingpartner by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload
from pydantic import Field


class ListingsItemIssuesChangePayload(NotificationPayload):
    SellerId: str
    MarketplaceId: str | None = None
    Asin: str | None = None
    Sku: str
    Severities: list[str]
    EnforcementActions: list[str] | None = None


class ListingsItemIssuesChangeDetail(Notification):
    Payload: ListingsItemIssuesChangePayload


class ListingsItemIssuesChange(SellingPartnerEvent):
    """Amazon Selling Partner API's `LISTINGS_ITEM_ISSUES_CHANGE` (Listings Item Issues Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_issues_change
    """

    docs_url: ClassVar[str] = (
        "https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_issues_change"
    )
    detail_type: Annotated[Literal["LISTINGS_ITEM_ISSUES_CHANGE"], Field(alias="detail-type")]
    detail: ListingsItemIssuesChangeDetail

    @property
    def kind(self) -> Literal["LISTINGS_ITEM_ISSUES_CHANGE"]:
        return "LISTINGS_ITEM_ISSUES_CHANGE"
