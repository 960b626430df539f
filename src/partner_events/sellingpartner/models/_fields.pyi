# Generated for type checkers alone; read `fields` of an event class.
# From schemas/sellingpartner by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class BrandedItemContentChangeDetailFields(NotificationFields):
    Payload: BrandedItemContentChangePayloadFields

class BrandedItemContentChangePayloadFields(NotificationPayloadFields):
    MarketplaceId: f.Text[str]
    BrandName: f.Text[str]
    Asin: f.Text[str]
    AttributesChanged: f.Text[str]

class ItemProductTypeChangeDetailFields(NotificationFields):
    Payload: ItemProductTypeChangePayloadFields

class ItemProductTypeChangePayloadFields(NotificationPayloadFields):
    MarketplaceId: f.Text[str]
    Asin: f.Text[str]
    PreviousProductType: f.Text[str]
    CurrentProductType: f.Text[str]

class ListingsItemIssuesChangeDetailFields(NotificationFields):
    Payload: ListingsItemIssuesChangePayloadFields

class ListingsItemIssuesChangePayloadFields(NotificationPayloadFields):
    SellerId: f.Text[str]
    MarketplaceId: f.Text[str]
    Asin: f.Text[str]
    Sku: f.Text[str]
    Severities: f.Text[Literal[
        "NONE",
        "ERROR",
        "WARNING",
    ]]
    EnforcementActions: f.Text[str]

class ListingsItemMfnQuantityChangeDetailFields(NotificationFields):
    Payload: ListingsItemMfnQuantityChangePayloadFields

class ListingsItemMfnQuantityChangePayloadFields(NotificationPayloadFields):
    SellerId: f.Text[str]
    FulfillmentChannelCode: f.Text[str]
    Sku: f.Text[str]
    Quantity: f.Number

class ListingsItemStatusChangeDetailFields(NotificationFields):
    Payload: ListingsItemStatusChangePayloadFields

class ListingsItemStatusChangePayloadFields(NotificationPayloadFields):
    SellerId: f.Text[str]
    MarketplaceId: f.Text[str]
    Asin: f.Text[str]
    Sku: f.Text[str]
    CreatedDate: f.Text[str]
    Status: f.Text[Literal[
        "BUYABLE",
        "DISCOVERABLE",
        "DELETED",
    ]]

class ProductTypeDefinitionsChangeDetailFields(NotificationFields):
    Payload: ProductTypeDefinitionsChangePayloadFields

class ProductTypeDefinitionsChangePayloadFields(NotificationPayloadFields):
    MarketplaceId: f.Text[str]
    AccountId: f.Text[str]
    ProductTypeVersion: f.Text[str]
    NewProductTypes: f.Text[str]

class NotificationFields(f.Object):
    NotificationVersion: f.Text[str]
    NotificationType: f.Text[str]
    PayloadVersion: f.Text[str]
    EventTime: f.Text[str]
    Payload: NotificationPayloadFields
    NotificationMetadata: MetadataFields

class NotificationPayloadFields(f.Object):
    ...

class MetadataFields(f.Object):
    ApplicationId: f.Text[str]
    SubscriptionId: f.Text[str]
    PublishTime: f.Text[str]
    NotificationId: f.Text[str]

