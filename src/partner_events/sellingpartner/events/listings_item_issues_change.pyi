# Generated from schemas/sellingpartner/events/listings_item_issues_change.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemIssuesChangePayload(NotificationPayload):
    SellerId: str
    MarketplaceId: str | None = None
    Asin: str | None = None
    Sku: str
    Severities: list[Literal[
        "NONE",
        "ERROR",
        "WARNING",
    ] | str]
    EnforcementActions: list[str] | None = None


class ListingsItemIssuesChangeDetail(Notification):
    Payload: ListingsItemIssuesChangePayload
