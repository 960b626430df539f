# Generated from schemas/sellingpartner/events/listings_item_status_change.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ListingsItemStatusChangePayload(NotificationPayload):
    SellerId: str
    MarketplaceId: str | None = None
    """Where it is sold, such as `ATVPDKIKX0DER` for the United States."""

    Asin: str | None = None
    """Amazon's number of the item."""

    Sku: str
    """Your own number of the item."""

    CreatedDate: str | None = None
    Status: list[Literal[
        "BUYABLE",
        "DISCOVERABLE",
        "DELETED",
    ] | str]
    """What the listing is now, such as `BUYABLE` and `DISCOVERABLE`; empty is neither."""


class ListingsItemStatusChangeDetail(Notification):
    Payload: ListingsItemStatusChangePayload
