# Generated from schemas/sellingpartner by `python -m codegen`; do not edit.

from partner_events.sellingpartner.models.notification import Notification, NotificationPayload


class ProductTypeDefinitionsChangePayload(NotificationPayload):
    MarketplaceId: str | None = None
    AccountId: str
    ProductTypeVersion: str
    NewProductTypes: list[str] | None = None


class ProductTypeDefinitionsChangeDetail(Notification):
    Payload: ProductTypeDefinitionsChangePayload
