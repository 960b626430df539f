# Generated for type checkers alone; import from `partner_events.sellingpartner`.
# From schemas/sellingpartner by codegen; do not edit.

from typing import Literal

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class BrandedItemContentChangePayload(NotificationPayload):
    MarketplaceId: str
    BrandName: str
    Asin: str
    AttributesChanged: list[str]


class BrandedItemContentChangeDetail(Notification):
    Payload: BrandedItemContentChangePayload


class ItemProductTypeChangePayload(NotificationPayload):
    MarketplaceId: str
    Asin: str
    PreviousProductType: str
    CurrentProductType: str


class ItemProductTypeChangeDetail(Notification):
    Payload: ItemProductTypeChangePayload


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


class ListingsItemMfnQuantityChangePayload(NotificationPayload):
    SellerId: str
    FulfillmentChannelCode: str
    Sku: str
    """Your own number of the item."""

    Quantity: int
    """How many there are now."""


class ListingsItemMfnQuantityChangeDetail(Notification):
    Payload: ListingsItemMfnQuantityChangePayload


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


class ProductTypeDefinitionsChangePayload(NotificationPayload):
    MarketplaceId: str | None = None
    AccountId: str
    ProductTypeVersion: str
    NewProductTypes: list[str] | None = None


class ProductTypeDefinitionsChangeDetail(Notification):
    Payload: ProductTypeDefinitionsChangePayload
