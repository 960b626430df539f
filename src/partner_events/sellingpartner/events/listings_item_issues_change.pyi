# Generated from schemas/sellingpartner/events/listings_item_issues_change.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemIssuesChangePayload(NotificationPayload):
    SellerId: str
    MarketplaceId: str | None = None
    Asin: str | None = None
    """Amazon's number of the item."""

    Sku: str
    """Your own number of the item."""

    Severities: list[Literal[
        "NONE",
        "ERROR",
        "WARNING",
    ] | str]
    """How bad the issues are: `ERROR` or `WARNING`."""

    EnforcementActions: list[str] | None = None


class ListingsItemIssuesChangeDetail(Notification):
    Payload: ListingsItemIssuesChangePayload
