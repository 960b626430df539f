# Generated for type checkers alone; import from `partner_events.shopify`.
# From schemas/shopify by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._fields import (
    AddressDetailFields,
    AddressFields,
    AppPurchaseDetailFields,
    AppPurchaseFields,
    AppScopesDetailFields,
    AppScopesFields,
    AppSubscriptionChangeDetailFields,
    AppSubscriptionChangeFields,
    AuditEventsDetailFields,
    AuditEventsFields,
    BackupRegionDetailFields,
    BackupRegionFields,
    BulkOperationDetailFields,
    BulkOperationFields,
    CartDetailFields,
    CartFields,
    CheckoutDetailFields,
    CheckoutFields,
    CollectionDetailFields,
    CollectionFields,
    CollectionListingChangeDetailFields,
    CollectionListingChangeFields,
    CollectionPublicationDetailFields,
    CollectionPublicationFields,
    CompanyContactDetailFields,
    CompanyContactFields,
    CompanyContactRoleAssignmentDetailFields,
    CompanyContactRoleAssignmentFields,
    CompanyDetailFields,
    CompanyFields,
    CompanyLocationDetailFields,
    CompanyLocationFields,
    CustomerAccountSettingsDetailFields,
    CustomerAccountSettingsFields,
    CustomerDataRequestDetailFields,
    CustomerDataRequestFields,
    CustomerDetailFields,
    CustomerFields,
    CustomerGroupDetailFields,
    CustomerGroupFields,
    CustomerMergeDetailFields,
    CustomerMergeFields,
    CustomerPaymentMethodDetailFields,
    CustomerPaymentMethodFields,
    CustomerPurchasingSummaryDetailFields,
    CustomerPurchasingSummaryFields,
    CustomerRedactionDetailFields,
    CustomerRedactionFields,
    DeletedDetailFields,
    DeletedFields,
    DeliveryProfileDetailFields,
    DeliveryProfileFields,
    DeliveryPromiseSettingsDetailFields,
    DeliveryPromiseSettingsFields,
    DiscountDetailFields,
    DiscountFields,
    DiscountRedeemCodeDetailFields,
    DiscountRedeemCodeFields,
    DisputeDetailFields,
    DisputeFields,
    DomainDetailFields,
    DomainFields,
    DraftOrderDetailFields,
    DraftOrderFields,
    EmailMarketingConsentChangeDetailFields,
    EmailMarketingConsentChangeFields,
    FulfillmentDetailFields,
    FulfillmentEventDetailFields,
    FulfillmentEventFields,
    FulfillmentFields,
    FulfillmentHoldChangeDetailFields,
    FulfillmentHoldChangeFields,
    FulfillmentOrderCancellationDetailFields,
    FulfillmentOrderCancellationFields,
    FulfillmentOrderCancellationRequestDetailFields,
    FulfillmentOrderCancellationRequestFields,
    FulfillmentOrderChangeDetailFields,
    FulfillmentOrderChangeFields,
    FulfillmentOrderMergeDetailFields,
    FulfillmentOrderMergeFields,
    FulfillmentOrderMessageDetailFields,
    FulfillmentOrderMessageFields,
    FulfillmentOrderMoveDetailFields,
    FulfillmentOrderMoveFields,
    FulfillmentOrderPlacedOnHoldDetailFields,
    FulfillmentOrderPlacedOnHoldFields,
    FulfillmentOrderProgressDetailFields,
    FulfillmentOrderProgressFields,
    FulfillmentOrderRequestDetailFields,
    FulfillmentOrderRequestFields,
    FulfillmentOrderSplitDetailFields,
    FulfillmentOrderSplitFields,
    FulfillmentOrderStopDetailFields,
    FulfillmentOrderStopFields,
    InventoryItemDetailFields,
    InventoryItemFields,
    InventoryLevelDetailFields,
    InventoryLevelFields,
    InventoryShipmentDetailFields,
    InventoryShipmentFields,
    InventoryTransferDetailFields,
    InventoryTransferFields,
    LocaleDetailFields,
    LocaleFields,
    LocationDetailFields,
    LocationFields,
    MarketDetailFields,
    MarketFields,
    MetafieldDefinitionDeletedDetailFields,
    MetafieldDefinitionDeletedFields,
    MetafieldDefinitionDetailFields,
    MetafieldDefinitionFields,
    MetaobjectDetailFields,
    MetaobjectFields,
    NumberedReferenceDetailFields,
    NumberedReferenceFields,
    OpenDetailFields,
    OpenPayloadFields,
    OrderEditedDetailFields,
    OrderEditedFields,
    PaymentScheduleDetailFields,
    PaymentScheduleFields,
    PaymentTermsDetailFields,
    PaymentTermsFields,
    ProductDetailFields,
    ProductFeedDetailFields,
    ProductFeedFields,
    ProductFeedSyncDetailFields,
    ProductFeedSyncFields,
    ProductFields,
    ProductListingChangeDetailFields,
    ProductListingChangeFields,
    ProductPublicationDetailFields,
    ProductPublicationFields,
    ProductVariantDetailFields,
    ProductVariantFields,
    ProtectEligibilityDetailFields,
    ProtectEligibilityFields,
    PublicationDeletedDetailFields,
    PublicationDeletedFields,
    ReferenceDetailFields,
    ReferenceFields,
    RefundDetailFields,
    RefundFields,
    ReturnDetailFields,
    ReturnFields,
    ReturnUpdateDetailFields,
    ReturnUpdateFields,
    ReverseDeliveryDetailFields,
    ReverseDeliveryFields,
    ReverseFulfillmentOrderDetailFields,
    ReverseFulfillmentOrderFields,
    RiskAssessmentDetailFields,
    RiskAssessmentFields,
    ScheduledProductListingChangeDetailFields,
    ScheduledProductListingChangeFields,
    SegmentDetailFields,
    SegmentFields,
    SellingPlanGroupDetailFields,
    SellingPlanGroupFields,
    ShopDetailFields,
    ShopFields,
    ShopRedactionDetailFields,
    ShopRedactionFields,
    SmsMarketingConsentChangeDetailFields,
    SmsMarketingConsentChangeFields,
    SubscriptionBillingCycleDetailFields,
    SubscriptionBillingCycleFields,
    SubscriptionContractDetailFields,
    SubscriptionContractFields,
    TaxServiceDetailFields,
    TaxServiceFields,
    TenderTransactionDetailFields,
    TenderTransactionFields,
    ThemeDetailFields,
    ThemeFields,
    TransactionDetailFields,
    TransactionFields,
    WhatsAppMarketingConsentChangeDetailFields,
    WhatsAppMarketingConsentChangeFields,
)
from partner_events.shopify.models.app import (
    AppPurchase,
    AppPurchaseDetail,
    AppScopes,
    AppScopesDetail,
    AppSubscriptionChange,
    AppSubscriptionChangeDetail,
)
from partner_events.shopify.models.audit import AuditEvents, AuditEventsDetail
from partner_events.shopify.models.cart import Cart, CartDetail
from partner_events.shopify.models.checkout import Checkout, CheckoutDetail
from partner_events.shopify.models.collection import Collection, CollectionDetail
from partner_events.shopify.models.common import (
    Address,
    AddressDetail,
    Deleted,
    DeletedDetail,
    NumberedReference,
    NumberedReferenceDetail,
    Reference,
    ReferenceDetail,
)
from partner_events.shopify.models.company import (
    Company,
    CompanyContact,
    CompanyContactDetail,
    CompanyContactRoleAssignment,
    CompanyContactRoleAssignmentDetail,
    CompanyDetail,
    CompanyLocation,
    CompanyLocationDetail,
)
from partner_events.shopify.models.compliance import (
    CustomerDataRequest,
    CustomerDataRequestDetail,
    CustomerRedaction,
    CustomerRedactionDetail,
    ShopRedaction,
    ShopRedactionDetail,
)
from partner_events.shopify.models.customer import Customer, CustomerDetail
from partner_events.shopify.models.customer_change import (
    CustomerAccountSettings,
    CustomerAccountSettingsDetail,
    CustomerGroup,
    CustomerGroupDetail,
    CustomerMerge,
    CustomerMergeDetail,
    CustomerPaymentMethod,
    CustomerPaymentMethodDetail,
    CustomerPurchasingSummary,
    CustomerPurchasingSummaryDetail,
    EmailMarketingConsentChange,
    EmailMarketingConsentChangeDetail,
    SmsMarketingConsentChange,
    SmsMarketingConsentChangeDetail,
    WhatsAppMarketingConsentChange,
    WhatsAppMarketingConsentChangeDetail,
)
from partner_events.shopify.models.discount import (
    Discount,
    DiscountDetail,
    DiscountRedeemCode,
    DiscountRedeemCodeDetail,
)
from partner_events.shopify.models.dispute import Dispute, DisputeDetail
from partner_events.shopify.models.draft_order import DraftOrder, DraftOrderDetail
from partner_events.shopify.models.fulfillment import Fulfillment, FulfillmentDetail
from partner_events.shopify.models.fulfillment_event import FulfillmentEvent, FulfillmentEventDetail
from partner_events.shopify.models.fulfillment_order import (
    FulfillmentHoldChange,
    FulfillmentHoldChangeDetail,
    FulfillmentOrderCancellation,
    FulfillmentOrderCancellationDetail,
    FulfillmentOrderCancellationRequest,
    FulfillmentOrderCancellationRequestDetail,
    FulfillmentOrderChange,
    FulfillmentOrderChangeDetail,
    FulfillmentOrderMerge,
    FulfillmentOrderMergeDetail,
    FulfillmentOrderMessage,
    FulfillmentOrderMessageDetail,
    FulfillmentOrderMove,
    FulfillmentOrderMoveDetail,
    FulfillmentOrderPlacedOnHold,
    FulfillmentOrderPlacedOnHoldDetail,
    FulfillmentOrderProgress,
    FulfillmentOrderProgressDetail,
    FulfillmentOrderRequest,
    FulfillmentOrderRequestDetail,
    FulfillmentOrderSplit,
    FulfillmentOrderSplitDetail,
    FulfillmentOrderStop,
    FulfillmentOrderStopDetail,
)
from partner_events.shopify.models.inventory import (
    InventoryItem,
    InventoryItemDetail,
    InventoryLevel,
    InventoryLevelDetail,
)
from partner_events.shopify.models.inventory_transfer import (
    InventoryShipment,
    InventoryShipmentDetail,
    InventoryTransfer,
    InventoryTransferDetail,
)
from partner_events.shopify.models.listing import (
    CollectionListingChange,
    CollectionListingChangeDetail,
    ProductListingChange,
    ProductListingChangeDetail,
    ScheduledProductListingChange,
    ScheduledProductListingChangeDetail,
)
from partner_events.shopify.models.location import Location, LocationDetail
from partner_events.shopify.models.metafield_definition import (
    MetafieldDefinition,
    MetafieldDefinitionDeleted,
    MetafieldDefinitionDeletedDetail,
    MetafieldDefinitionDetail,
)
from partner_events.shopify.models.metaobject import Metaobject, MetaobjectDetail
from partner_events.shopify.models.open import OpenDetail, OpenPayload
from partner_events.shopify.models.order_change import (
    OrderEdited,
    OrderEditedDetail,
    ProtectEligibility,
    ProtectEligibilityDetail,
    RiskAssessment,
    RiskAssessmentDetail,
)
from partner_events.shopify.models.payment_terms import (
    PaymentSchedule,
    PaymentScheduleDetail,
    PaymentTerms,
    PaymentTermsDetail,
)
from partner_events.shopify.models.product import Product, ProductDetail, ProductVariant, ProductVariantDetail
from partner_events.shopify.models.product_feed import (
    ProductFeed,
    ProductFeedDetail,
    ProductFeedSync,
    ProductFeedSyncDetail,
)
from partner_events.shopify.models.publication import (
    CollectionPublication,
    CollectionPublicationDetail,
    ProductPublication,
    ProductPublicationDetail,
    PublicationDeleted,
    PublicationDeletedDetail,
)
from partner_events.shopify.models.refund import Refund, RefundDetail
from partner_events.shopify.models.returns import (
    Return,
    ReturnDetail,
    ReturnUpdate,
    ReturnUpdateDetail,
    ReverseDelivery,
    ReverseDeliveryDetail,
    ReverseFulfillmentOrder,
    ReverseFulfillmentOrderDetail,
)
from partner_events.shopify.models.selling_plan import SellingPlanGroup, SellingPlanGroupDetail
from partner_events.shopify.models.settings import (
    BackupRegion,
    BackupRegionDetail,
    BulkOperation,
    BulkOperationDetail,
    DeliveryProfile,
    DeliveryProfileDetail,
    DeliveryPromiseSettings,
    DeliveryPromiseSettingsDetail,
    Domain,
    DomainDetail,
    Locale,
    LocaleDetail,
    Market,
    MarketDetail,
    Segment,
    SegmentDetail,
    TaxService,
    TaxServiceDetail,
)
from partner_events.shopify.models.shop import Shop, ShopDetail
from partner_events.shopify.models.subscription import (
    SubscriptionBillingCycle,
    SubscriptionBillingCycleDetail,
    SubscriptionContract,
    SubscriptionContractDetail,
)
from partner_events.shopify.models.tender_transaction import TenderTransaction, TenderTransactionDetail
from partner_events.shopify.models.theme import Theme, ThemeDetail
from partner_events.shopify.models.transaction import Transaction, TransactionDetail

class _ShopEvent(WebhookEvent):
    detail: ShopDetail
    @property
    def payload(self) -> Shop:
        """The shop itself."""
    @classfield
    def fields(cls) -> KindFields[ShopDetailFields, ShopFields]: ...

class _AppSubscriptionChangeEvent(WebhookEvent):
    detail: AppSubscriptionChangeDetail
    @property
    def payload(self) -> AppSubscriptionChange: ...
    @classfield
    def fields(cls) -> KindFields[AppSubscriptionChangeDetailFields, AppSubscriptionChangeFields]: ...

class _CartEvent(WebhookEvent):
    detail: CartDetail
    @property
    def payload(self) -> Cart: ...
    @classfield
    def fields(cls) -> KindFields[CartDetailFields, CartFields]: ...

class _CheckoutEvent(WebhookEvent):
    detail: CheckoutDetail
    @property
    def payload(self) -> Checkout:
        """A customer's way from the cart to the order."""
    @classfield
    def fields(cls) -> KindFields[CheckoutDetailFields, CheckoutFields]: ...

class _CollectionListingChangeEvent(WebhookEvent):
    detail: CollectionListingChangeDetail
    @property
    def payload(self) -> CollectionListingChange: ...
    @classfield
    def fields(cls) -> KindFields[CollectionListingChangeDetailFields, CollectionListingChangeFields]: ...

class _CollectionPublicationEvent(WebhookEvent):
    detail: CollectionPublicationDetail
    @property
    def payload(self) -> CollectionPublication: ...
    @classfield
    def fields(cls) -> KindFields[CollectionPublicationDetailFields, CollectionPublicationFields]: ...

class _PublicationDeletedEvent(WebhookEvent):
    detail: PublicationDeletedDetail
    @property
    def payload(self) -> PublicationDeleted: ...
    @classfield
    def fields(cls) -> KindFields[PublicationDeletedDetailFields, PublicationDeletedFields]: ...

class _CollectionEvent(WebhookEvent):
    detail: CollectionDetail
    @property
    def payload(self) -> Collection: ...
    @classfield
    def fields(cls) -> KindFields[CollectionDetailFields, CollectionFields]: ...

class _CompanyEvent(WebhookEvent):
    detail: CompanyDetail
    @property
    def payload(self) -> Company: ...
    @classfield
    def fields(cls) -> KindFields[CompanyDetailFields, CompanyFields]: ...

class _CompanyContactRoleAssignmentEvent(WebhookEvent):
    detail: CompanyContactRoleAssignmentDetail
    @property
    def payload(self) -> CompanyContactRoleAssignment: ...
    @classfield
    def fields(cls) -> KindFields[
        CompanyContactRoleAssignmentDetailFields,
        CompanyContactRoleAssignmentFields,
    ]: ...

class _CompanyContactEvent(WebhookEvent):
    detail: CompanyContactDetail
    @property
    def payload(self) -> CompanyContact: ...
    @classfield
    def fields(cls) -> KindFields[CompanyContactDetailFields, CompanyContactFields]: ...

class _CompanyLocationEvent(WebhookEvent):
    detail: CompanyLocationDetail
    @property
    def payload(self) -> CompanyLocation: ...
    @classfield
    def fields(cls) -> KindFields[CompanyLocationDetailFields, CompanyLocationFields]: ...

class _CustomerGroupEvent(WebhookEvent):
    detail: CustomerGroupDetail
    @property
    def payload(self) -> CustomerGroup: ...
    @classfield
    def fields(cls) -> KindFields[CustomerGroupDetailFields, CustomerGroupFields]: ...

class _DeletedEvent(WebhookEvent):
    detail: DeletedDetail
    @property
    def payload(self) -> Deleted:
        """What is left of something that was deleted: its id."""
    @classfield
    def fields(cls) -> KindFields[DeletedDetailFields, DeletedFields]: ...

class _CustomerPaymentMethodEvent(WebhookEvent):
    detail: CustomerPaymentMethodDetail
    @property
    def payload(self) -> CustomerPaymentMethod: ...
    @classfield
    def fields(cls) -> KindFields[CustomerPaymentMethodDetailFields, CustomerPaymentMethodFields]: ...

class _CustomerEvent(WebhookEvent):
    detail: CustomerDetail
    @property
    def payload(self) -> Customer:
        """Somebody who bought from the shop, or signed up."""
    @classfield
    def fields(cls) -> KindFields[CustomerDetailFields, CustomerFields]: ...

class _DiscountEvent(WebhookEvent):
    detail: DiscountDetail
    @property
    def payload(self) -> Discount: ...
    @classfield
    def fields(cls) -> KindFields[DiscountDetailFields, DiscountFields]: ...

class _DiscountRedeemCodeEvent(WebhookEvent):
    detail: DiscountRedeemCodeDetail
    @property
    def payload(self) -> DiscountRedeemCode: ...
    @classfield
    def fields(cls) -> KindFields[DiscountRedeemCodeDetailFields, DiscountRedeemCodeFields]: ...

class _DisputeEvent(WebhookEvent):
    detail: DisputeDetail
    @property
    def payload(self) -> Dispute: ...
    @classfield
    def fields(cls) -> KindFields[DisputeDetailFields, DisputeFields]: ...

class _DomainEvent(WebhookEvent):
    detail: DomainDetail
    @property
    def payload(self) -> Domain: ...
    @classfield
    def fields(cls) -> KindFields[DomainDetailFields, DomainFields]: ...

class _DraftOrderEvent(WebhookEvent):
    detail: DraftOrderDetail
    @property
    def payload(self) -> DraftOrder:
        """An order that staff or an app prepares."""
    @classfield
    def fields(cls) -> KindFields[DraftOrderDetailFields, DraftOrderFields]: ...

class _OpenPayloadEvent(WebhookEvent):
    detail: OpenDetail
    @property
    def payload(self) -> OpenPayload: ...
    @classfield
    def fields(cls) -> KindFields[OpenDetailFields, OpenPayloadFields]: ...

class _FulfillmentEventEvent(WebhookEvent):
    detail: FulfillmentEventDetail
    @property
    def payload(self) -> FulfillmentEvent: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentEventDetailFields, FulfillmentEventFields]: ...

class _FulfillmentHoldChangeEvent(WebhookEvent):
    detail: FulfillmentHoldChangeDetail
    @property
    def payload(self) -> FulfillmentHoldChange: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentHoldChangeDetailFields, FulfillmentHoldChangeFields]: ...

class _FulfillmentOrderMessageEvent(WebhookEvent):
    detail: FulfillmentOrderMessageDetail
    @property
    def payload(self) -> FulfillmentOrderMessage: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderMessageDetailFields, FulfillmentOrderMessageFields]: ...

class _FulfillmentOrderChangeEvent(WebhookEvent):
    detail: FulfillmentOrderChangeDetail
    @property
    def payload(self) -> FulfillmentOrderChange: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderChangeDetailFields, FulfillmentOrderChangeFields]: ...

class _FulfillmentEvent(WebhookEvent):
    detail: FulfillmentDetail
    @property
    def payload(self) -> Fulfillment:
        """Items of an order that were sent together."""
    @classfield
    def fields(cls) -> KindFields[FulfillmentDetailFields, FulfillmentFields]: ...

class _InventoryItemEvent(WebhookEvent):
    detail: InventoryItemDetail
    @property
    def payload(self) -> InventoryItem: ...
    @classfield
    def fields(cls) -> KindFields[InventoryItemDetailFields, InventoryItemFields]: ...

class _InventoryLevelEvent(WebhookEvent):
    detail: InventoryLevelDetail
    @property
    def payload(self) -> InventoryLevel:
        """How much of an item one location has."""
    @classfield
    def fields(cls) -> KindFields[InventoryLevelDetailFields, InventoryLevelFields]: ...

class _InventoryShipmentEvent(WebhookEvent):
    detail: InventoryShipmentDetail
    @property
    def payload(self) -> InventoryShipment: ...
    @classfield
    def fields(cls) -> KindFields[InventoryShipmentDetailFields, InventoryShipmentFields]: ...

class _InventoryTransferEvent(WebhookEvent):
    detail: InventoryTransferDetail
    @property
    def payload(self) -> InventoryTransfer: ...
    @classfield
    def fields(cls) -> KindFields[InventoryTransferDetailFields, InventoryTransferFields]: ...

class _LocaleEvent(WebhookEvent):
    detail: LocaleDetail
    @property
    def payload(self) -> Locale: ...
    @classfield
    def fields(cls) -> KindFields[LocaleDetailFields, LocaleFields]: ...

class _LocationEvent(WebhookEvent):
    detail: LocationDetail
    @property
    def payload(self) -> Location: ...
    @classfield
    def fields(cls) -> KindFields[LocationDetailFields, LocationFields]: ...

class _MarketEvent(WebhookEvent):
    detail: MarketDetail
    @property
    def payload(self) -> Market: ...
    @classfield
    def fields(cls) -> KindFields[MarketDetailFields, MarketFields]: ...

class _MetafieldDefinitionEvent(WebhookEvent):
    detail: MetafieldDefinitionDetail
    @property
    def payload(self) -> MetafieldDefinition: ...
    @classfield
    def fields(cls) -> KindFields[MetafieldDefinitionDetailFields, MetafieldDefinitionFields]: ...

class _MetaobjectEvent(WebhookEvent):
    detail: MetaobjectDetail
    @property
    def payload(self) -> Metaobject: ...
    @classfield
    def fields(cls) -> KindFields[MetaobjectDetailFields, MetaobjectFields]: ...

class _PaymentTermsEvent(WebhookEvent):
    detail: PaymentTermsDetail
    @property
    def payload(self) -> PaymentTerms: ...
    @classfield
    def fields(cls) -> KindFields[PaymentTermsDetailFields, PaymentTermsFields]: ...

class _ProductFeedEvent(WebhookEvent):
    detail: ProductFeedDetail
    @property
    def payload(self) -> ProductFeed: ...
    @classfield
    def fields(cls) -> KindFields[ProductFeedDetailFields, ProductFeedFields]: ...

class _ProductFeedSyncEvent(WebhookEvent):
    detail: ProductFeedSyncDetail
    @property
    def payload(self) -> ProductFeedSync: ...
    @classfield
    def fields(cls) -> KindFields[ProductFeedSyncDetailFields, ProductFeedSyncFields]: ...

class _ProductListingChangeEvent(WebhookEvent):
    detail: ProductListingChangeDetail
    @property
    def payload(self) -> ProductListingChange: ...
    @classfield
    def fields(cls) -> KindFields[ProductListingChangeDetailFields, ProductListingChangeFields]: ...

class _ProductPublicationEvent(WebhookEvent):
    detail: ProductPublicationDetail
    @property
    def payload(self) -> ProductPublication: ...
    @classfield
    def fields(cls) -> KindFields[ProductPublicationDetailFields, ProductPublicationFields]: ...

class _ProductEvent(WebhookEvent):
    detail: ProductDetail
    @property
    def payload(self) -> Product:
        """What the shop sells, with its variants."""
    @classfield
    def fields(cls) -> KindFields[ProductDetailFields, ProductFields]: ...

class _DeliveryProfileEvent(WebhookEvent):
    detail: DeliveryProfileDetail
    @property
    def payload(self) -> DeliveryProfile: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryProfileDetailFields, DeliveryProfileFields]: ...

class _ReturnEvent(WebhookEvent):
    detail: ReturnDetail
    @property
    def payload(self) -> Return: ...
    @classfield
    def fields(cls) -> KindFields[ReturnDetailFields, ReturnFields]: ...

class _ScheduledProductListingChangeEvent(WebhookEvent):
    detail: ScheduledProductListingChangeDetail
    @property
    def payload(self) -> ScheduledProductListingChange: ...
    @classfield
    def fields(cls) -> KindFields[
        ScheduledProductListingChangeDetailFields,
        ScheduledProductListingChangeFields,
    ]: ...

class _SegmentEvent(WebhookEvent):
    detail: SegmentDetail
    @property
    def payload(self) -> Segment: ...
    @classfield
    def fields(cls) -> KindFields[SegmentDetailFields, SegmentFields]: ...

class _SellingPlanGroupEvent(WebhookEvent):
    detail: SellingPlanGroupDetail
    @property
    def payload(self) -> SellingPlanGroup: ...
    @classfield
    def fields(cls) -> KindFields[SellingPlanGroupDetailFields, SellingPlanGroupFields]: ...

class _AddressEvent(WebhookEvent):
    detail: AddressDetail
    @property
    def payload(self) -> Address:
        """A postal address."""
    @classfield
    def fields(cls) -> KindFields[AddressDetailFields, AddressFields]: ...

class _SubscriptionBillingCycleEvent(WebhookEvent):
    detail: SubscriptionBillingCycleDetail
    @property
    def payload(self) -> SubscriptionBillingCycle: ...
    @classfield
    def fields(cls) -> KindFields[SubscriptionBillingCycleDetailFields, SubscriptionBillingCycleFields]: ...

class _SubscriptionContractEvent(WebhookEvent):
    detail: SubscriptionContractDetail
    @property
    def payload(self) -> SubscriptionContract: ...
    @classfield
    def fields(cls) -> KindFields[SubscriptionContractDetailFields, SubscriptionContractFields]: ...

class _TaxServiceEvent(WebhookEvent):
    detail: TaxServiceDetail
    @property
    def payload(self) -> TaxService: ...
    @classfield
    def fields(cls) -> KindFields[TaxServiceDetailFields, TaxServiceFields]: ...

class _ThemeEvent(WebhookEvent):
    detail: ThemeDetail
    @property
    def payload(self) -> Theme: ...
    @classfield
    def fields(cls) -> KindFields[ThemeDetailFields, ThemeFields]: ...

class _ProductVariantEvent(WebhookEvent):
    detail: ProductVariantDetail
    @property
    def payload(self) -> ProductVariant:
        """One version of a product, such as a size, with its price and stock."""
    @classfield
    def fields(cls) -> KindFields[ProductVariantDetailFields, ProductVariantFields]: ...

class AppScopesUpdate(WebhookEvent):
    """The access that your app has to a shop changed.

    Shopify's `app/scopes_update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-scopes_update&reference=toml
    """

    @property
    def kind(self) -> Literal["app/scopes_update"]: ...
    detail: AppScopesDetail
    @property
    def payload(self) -> AppScopes: ...
    @classfield
    def fields(cls) -> KindFields[AppScopesDetailFields, AppScopesFields]: ...

class AppUninstalled(_ShopEvent):
    """A shop uninstalled your app, whose access token no longer works.

    Shopify's `app/uninstalled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-uninstalled&reference=toml
    """

    @property
    def kind(self) -> Literal["app/uninstalled"]: ...

class AppPurchasesOneTimeUpdate(WebhookEvent):
    """A one-time purchase in your app changed its status.

    Shopify's `app_purchases_one_time/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_purchases_one_time-update&reference=toml
    """

    @property
    def kind(self) -> Literal["app_purchases_one_time/update"]: ...
    detail: AppPurchaseDetail
    @property
    def payload(self) -> AppPurchase: ...
    @classfield
    def fields(cls) -> KindFields[AppPurchaseDetailFields, AppPurchaseFields]: ...

class AppSubscriptionsApproachingCappedAmount(_AppSubscriptionChangeEvent):
    """A shop used 90 % of what its subscription of your app may cost in usage.

    Shopify's `app_subscriptions/approaching_capped_amount`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-approaching_capped_amount&reference=toml
    """

    @property
    def kind(self) -> Literal["app_subscriptions/approaching_capped_amount"]: ...

class AppSubscriptionsUpdate(_AppSubscriptionChangeEvent):
    """A shop's subscription of your app changed, such as in its status or cap.

    Shopify's `app_subscriptions/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-update&reference=toml
    """

    @property
    def kind(self) -> Literal["app_subscriptions/update"]: ...

class AuditEventsAdminApiActivity(WebhookEvent):
    """Somebody or something used the Admin API, as an entry for audits says.

    Shopify's `audit_events/admin_api_activity`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-audit_events-admin_api_activity&reference=toml
    """

    @property
    def kind(self) -> Literal["audit_events/admin_api_activity"]: ...
    detail: AuditEventsDetail
    @property
    def payload(self) -> AuditEvents: ...
    @classfield
    def fields(cls) -> KindFields[AuditEventsDetailFields, AuditEventsFields]: ...

class BulkOperationsFinish(WebhookEvent):
    """A bulk operation ended: completed, failed or cancelled.

    Shopify's `bulk_operations/finish`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-bulk_operations-finish&reference=toml
    """

    @property
    def kind(self) -> Literal["bulk_operations/finish"]: ...
    detail: BulkOperationDetail
    @property
    def payload(self) -> BulkOperation: ...
    @classfield
    def fields(cls) -> KindFields[BulkOperationDetailFields, BulkOperationFields]: ...

class CartsCreate(_CartEvent):
    """A cart was created in the online store.

    Shopify's `carts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-create&reference=toml
    """

    @property
    def kind(self) -> Literal["carts/create"]: ...

class CartsUpdate(_CartEvent):
    """A cart in the online store changed.

    Shopify's `carts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-update&reference=toml
    """

    @property
    def kind(self) -> Literal["carts/update"]: ...

class ChannelsDelete(WebhookEvent):
    """A sales channel was deleted.

    Shopify's `channels/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-channels-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["channels/delete"]: ...
    detail: ReferenceDetail
    @property
    def payload(self) -> Reference: ...
    @classfield
    def fields(cls) -> KindFields[ReferenceDetailFields, ReferenceFields]: ...

class CheckoutsCreate(_CheckoutEvent):
    """A checkout was begun.

    Shopify's `checkouts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-create&reference=toml
    """

    @property
    def kind(self) -> Literal["checkouts/create"]: ...

class CheckoutsDelete(_CheckoutEvent):
    """A checkout was deleted.

    Shopify's `checkouts/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["checkouts/delete"]: ...

class CheckoutsUpdate(_CheckoutEvent):
    """A checkout changed, as customers fill it in or complete it.

    Shopify's `checkouts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-update&reference=toml
    """

    @property
    def kind(self) -> Literal["checkouts/update"]: ...

class CollectionListingsAdd(_CollectionListingChangeEvent):
    """A collection was listed in your sales channel.

    Shopify's `collection_listings/add`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-add&reference=toml
    """

    @property
    def kind(self) -> Literal["collection_listings/add"]: ...

class CollectionListingsRemove(_CollectionListingChangeEvent):
    """A collection is no longer listed in your sales channel.

    Shopify's `collection_listings/remove`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-remove&reference=toml
    """

    @property
    def kind(self) -> Literal["collection_listings/remove"]: ...

class CollectionListingsUpdate(_CollectionListingChangeEvent):
    """A collection that is listed in your sales channel changed.

    Shopify's `collection_listings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-update&reference=toml
    """

    @property
    def kind(self) -> Literal["collection_listings/update"]: ...

class CollectionPublicationsCreate(_CollectionPublicationEvent):
    """A collection was published to a channel.

    Shopify's `collection_publications/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-create&reference=toml
    """

    @property
    def kind(self) -> Literal["collection_publications/create"]: ...

class CollectionPublicationsDelete(_PublicationDeletedEvent):
    """A collection is no longer published to a channel.

    Shopify's `collection_publications/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["collection_publications/delete"]: ...

class CollectionPublicationsUpdate(_CollectionPublicationEvent):
    """How a collection is published to a channel changed.

    Shopify's `collection_publications/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-update&reference=toml
    """

    @property
    def kind(self) -> Literal["collection_publications/update"]: ...

class CollectionsCreate(_CollectionEvent):
    """A collection of products was created.

    Shopify's `collections/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-create&reference=toml
    """

    @property
    def kind(self) -> Literal["collections/create"]: ...

class CollectionsDelete(_CollectionEvent):
    """A collection of products was deleted.

    Shopify's `collections/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["collections/delete"]: ...

class CollectionsUpdate(_CollectionEvent):
    """A collection changed, such as in its title, its rules or its products.

    Shopify's `collections/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-update&reference=toml
    """

    @property
    def kind(self) -> Literal["collections/update"]: ...

class CompaniesCreate(_CompanyEvent):
    """A company, which buys in B2B, was created.

    Shopify's `companies/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-create&reference=toml
    """

    @property
    def kind(self) -> Literal["companies/create"]: ...

class CompaniesDelete(_CompanyEvent):
    """A company, which bought in B2B, was deleted.

    Shopify's `companies/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["companies/delete"]: ...

class CompaniesUpdate(_CompanyEvent):
    """A company, which buys in B2B, changed.

    Shopify's `companies/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-update&reference=toml
    """

    @property
    def kind(self) -> Literal["companies/update"]: ...

class CompanyContactRolesAssign(_CompanyContactRoleAssignmentEvent):
    """A contact got a role at a location of their company.

    Shopify's `company_contact_roles/assign`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-assign&reference=toml
    """

    @property
    def kind(self) -> Literal["company_contact_roles/assign"]: ...

class CompanyContactRolesRevoke(_CompanyContactRoleAssignmentEvent):
    """A contact lost a role at a location of their company.

    Shopify's `company_contact_roles/revoke`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-revoke&reference=toml
    """

    @property
    def kind(self) -> Literal["company_contact_roles/revoke"]: ...

class CompanyContactsCreate(_CompanyContactEvent):
    """A person became a contact of a company.

    Shopify's `company_contacts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-create&reference=toml
    """

    @property
    def kind(self) -> Literal["company_contacts/create"]: ...

class CompanyContactsDelete(_CompanyContactEvent):
    """A contact of a company was deleted.

    Shopify's `company_contacts/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["company_contacts/delete"]: ...

class CompanyContactsUpdate(_CompanyContactEvent):
    """A contact of a company changed.

    Shopify's `company_contacts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-update&reference=toml
    """

    @property
    def kind(self) -> Literal["company_contacts/update"]: ...

class CompanyLocationsCreate(_CompanyLocationEvent):
    """A location of a company was created.

    Shopify's `company_locations/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-create&reference=toml
    """

    @property
    def kind(self) -> Literal["company_locations/create"]: ...

class CompanyLocationsDelete(_CompanyLocationEvent):
    """A location of a company was deleted.

    Shopify's `company_locations/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["company_locations/delete"]: ...

class CompanyLocationsUpdate(_CompanyLocationEvent):
    """A location of a company changed.

    Shopify's `company_locations/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-update&reference=toml
    """

    @property
    def kind(self) -> Literal["company_locations/update"]: ...

class CustomerAccountSettingsUpdate(WebhookEvent):
    """The shop's settings for customer accounts changed.

    Shopify's `customer_account_settings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_account_settings-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_account_settings/update"]: ...
    detail: CustomerAccountSettingsDetail
    @property
    def payload(self) -> CustomerAccountSettings: ...
    @classfield
    def fields(cls) -> KindFields[CustomerAccountSettingsDetailFields, CustomerAccountSettingsFields]: ...

class CustomerGroupsCreate(_CustomerGroupEvent):
    """A saved search of customers, formerly a group, was created.

    Shopify's `customer_groups/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-create&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_groups/create"]: ...

class CustomerGroupsDelete(_DeletedEvent):
    """A saved search of customers, formerly a group, was deleted.

    Shopify's `customer_groups/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_groups/delete"]: ...

class CustomerGroupsUpdate(_CustomerGroupEvent):
    """A saved search of customers, formerly a group, changed.

    Shopify's `customer_groups/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_groups/update"]: ...

class CustomerPaymentMethodsCreate(_CustomerPaymentMethodEvent):
    """A customer's payment method was saved.

    Shopify's `customer_payment_methods/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-create&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_payment_methods/create"]: ...

class CustomerPaymentMethodsRevoke(_CustomerPaymentMethodEvent):
    """A customer's payment method was revoked: it can no longer be charged.

    Shopify's `customer_payment_methods/revoke`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-revoke&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_payment_methods/revoke"]: ...

class CustomerPaymentMethodsUpdate(_CustomerPaymentMethodEvent):
    """A customer's payment method changed.

    Shopify's `customer_payment_methods/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customer_payment_methods/update"]: ...

class CustomersCreate(_CustomerEvent):
    """A customer was created, by themselves, by staff or by an app.

    Shopify's `customers/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-create&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/create"]: ...

class CustomersDataRequest(WebhookEvent):
    """A customer wants to know what your app has stored about them: you must answer.

    Shopify's `customers/data_request`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-data_request&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/data_request"]: ...
    detail: CustomerDataRequestDetail
    @property
    def payload(self) -> CustomerDataRequest: ...
    @classfield
    def fields(cls) -> KindFields[CustomerDataRequestDetailFields, CustomerDataRequestFields]: ...

class CustomersDelete(_CustomerEvent):
    """A customer was deleted.

    Shopify's `customers/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/delete"]: ...

class CustomersDisable(_CustomerEvent):
    """A customer's account was disabled.

    Shopify's `customers/disable`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-disable&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/disable"]: ...

class CustomersEnable(_CustomerEvent):
    """A customer's account was enabled.

    Shopify's `customers/enable`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-enable&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/enable"]: ...

class CustomersMerge(WebhookEvent):
    """Two customers were merged into one.

    Shopify's `customers/merge`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-merge&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/merge"]: ...
    detail: CustomerMergeDetail
    @property
    def payload(self) -> CustomerMerge: ...
    @classfield
    def fields(cls) -> KindFields[CustomerMergeDetailFields, CustomerMergeFields]: ...

class CustomersPurchasingSummary(WebhookEvent):
    """The summary of a customer's purchases changed.

    Shopify's `customers/purchasing_summary`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-purchasing_summary&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/purchasing_summary"]: ...
    detail: CustomerPurchasingSummaryDetail
    @property
    def payload(self) -> CustomerPurchasingSummary: ...
    @classfield
    def fields(cls) -> KindFields[CustomerPurchasingSummaryDetailFields, CustomerPurchasingSummaryFields]: ...

class CustomersRedact(WebhookEvent):
    """You must delete what your app has stored about a customer.

    Shopify's `customers/redact`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-redact&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/redact"]: ...
    detail: CustomerRedactionDetail
    @property
    def payload(self) -> CustomerRedaction: ...
    @classfield
    def fields(cls) -> KindFields[CustomerRedactionDetailFields, CustomerRedactionFields]: ...

class CustomersUpdate(_CustomerEvent):
    """A customer changed, such as in their name, addresses, tags or order count.

    Shopify's `customers/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customers/update"]: ...

class CustomersEmailMarketingConsentUpdate(WebhookEvent):
    """A customer agreed to marketing by email, or no longer does.

    Shopify's `customers_email_marketing_consent/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_email_marketing_consent-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customers_email_marketing_consent/update"]: ...
    detail: EmailMarketingConsentChangeDetail
    @property
    def payload(self) -> EmailMarketingConsentChange: ...
    @classfield
    def fields(cls) -> KindFields[
        EmailMarketingConsentChangeDetailFields,
        EmailMarketingConsentChangeFields,
    ]: ...

class CustomersMarketingConsentUpdate(WebhookEvent):
    """A customer agreed to marketing by SMS, or no longer does.

    Shopify's `customers_marketing_consent/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_marketing_consent-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customers_marketing_consent/update"]: ...
    detail: SmsMarketingConsentChangeDetail
    @property
    def payload(self) -> SmsMarketingConsentChange: ...
    @classfield
    def fields(cls) -> KindFields[SmsMarketingConsentChangeDetailFields, SmsMarketingConsentChangeFields]: ...

class CustomersWhatsAppMarketingConsentUpdate(WebhookEvent):
    """A customer agreed to marketing by WhatsApp, or no longer does.

    Shopify's `customers_whats_app_marketing_consent/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_whats_app_marketing_consent-update&reference=toml
    """

    @property
    def kind(self) -> Literal["customers_whats_app_marketing_consent/update"]: ...
    detail: WhatsAppMarketingConsentChangeDetail
    @property
    def payload(self) -> WhatsAppMarketingConsentChange: ...
    @classfield
    def fields(cls) -> KindFields[
        WhatsAppMarketingConsentChangeDetailFields,
        WhatsAppMarketingConsentChangeFields,
    ]: ...

class DeliveryPromiseSettingsUpdate(WebhookEvent):
    """The shop's settings for delivery promises changed.

    Shopify's `delivery_promise_settings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-delivery_promise_settings-update&reference=toml
    """

    @property
    def kind(self) -> Literal["delivery_promise_settings/update"]: ...
    detail: DeliveryPromiseSettingsDetail
    @property
    def payload(self) -> DeliveryPromiseSettings: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryPromiseSettingsDetailFields, DeliveryPromiseSettingsFields]: ...

class DiscountsCreate(_DiscountEvent):
    """A discount was created.

    Shopify's `discounts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-create&reference=toml
    """

    @property
    def kind(self) -> Literal["discounts/create"]: ...

class DiscountsDelete(_DiscountEvent):
    """A discount was deleted.

    Shopify's `discounts/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["discounts/delete"]: ...

class DiscountsRedeemcodeAdded(_DiscountRedeemCodeEvent):
    """A code with which a discount is redeemed was added.

    Shopify's `discounts/redeemcode_added`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_added&reference=toml
    """

    @property
    def kind(self) -> Literal["discounts/redeemcode_added"]: ...

class DiscountsRedeemcodeRemoved(_DiscountRedeemCodeEvent):
    """A code with which a discount is redeemed was removed.

    Shopify's `discounts/redeemcode_removed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_removed&reference=toml
    """

    @property
    def kind(self) -> Literal["discounts/redeemcode_removed"]: ...

class DiscountsUpdate(_DiscountEvent):
    """A discount changed.

    Shopify's `discounts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-update&reference=toml
    """

    @property
    def kind(self) -> Literal["discounts/update"]: ...

class DisputesCreate(_DisputeEvent):
    """A buyer's bank opened a dispute, or an inquiry, about an order's payment.

    Shopify's `disputes/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-create&reference=toml
    """

    @property
    def kind(self) -> Literal["disputes/create"]: ...

class DisputesUpdate(_DisputeEvent):
    """A dispute about an order's payment changed, such as in its status.

    Shopify's `disputes/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-update&reference=toml
    """

    @property
    def kind(self) -> Literal["disputes/update"]: ...

class DomainsCreate(_DomainEvent):
    """A domain of the shop was added.

    Shopify's `domains/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-create&reference=toml
    """

    @property
    def kind(self) -> Literal["domains/create"]: ...

class DomainsDestroy(_DomainEvent):
    """A domain of the shop was removed.

    Shopify's `domains/destroy`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-destroy&reference=toml
    """

    @property
    def kind(self) -> Literal["domains/destroy"]: ...

class DomainsUpdate(_DomainEvent):
    """A domain of the shop changed.

    Shopify's `domains/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-update&reference=toml
    """

    @property
    def kind(self) -> Literal["domains/update"]: ...

class DraftOrdersCreate(_DraftOrderEvent):
    """Staff or an app drafted an order.

    Shopify's `draft_orders/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-create&reference=toml
    """

    @property
    def kind(self) -> Literal["draft_orders/create"]: ...

class DraftOrdersDelete(_DeletedEvent):
    """A draft of an order was deleted.

    Shopify's `draft_orders/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["draft_orders/delete"]: ...

class DraftOrdersUpdate(_DraftOrderEvent):
    """A draft of an order changed, as when it was invoiced or completed.

    Shopify's `draft_orders/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-update&reference=toml
    """

    @property
    def kind(self) -> Literal["draft_orders/update"]: ...

class FinanceAppStaffMemberDelete(_OpenPayloadEvent):
    """A member of staff was deleted from a finance app.

    Shopify's `finance_app_staff_member/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["finance_app_staff_member/delete"]: ...

class FinanceAppStaffMemberGrant(_OpenPayloadEvent):
    """A member of staff was given access to a finance app.

    Shopify's `finance_app_staff_member/grant`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-grant&reference=toml
    """

    @property
    def kind(self) -> Literal["finance_app_staff_member/grant"]: ...

class FinanceAppStaffMemberRevoke(_OpenPayloadEvent):
    """A member of staff lost their access to a finance app.

    Shopify's `finance_app_staff_member/revoke`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-revoke&reference=toml
    """

    @property
    def kind(self) -> Literal["finance_app_staff_member/revoke"]: ...

class FinanceAppStaffMemberUpdate(_OpenPayloadEvent):
    """A member of staff with access to a finance app changed.

    Shopify's `finance_app_staff_member/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-update&reference=toml
    """

    @property
    def kind(self) -> Literal["finance_app_staff_member/update"]: ...

class FinanceKycInformationUpdate(_OpenPayloadEvent):
    """What is known of a shop's owners for finance apps changed.

    Shopify's `finance_kyc_information/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_kyc_information-update&reference=toml
    """

    @property
    def kind(self) -> Literal["finance_kyc_information/update"]: ...

class FulfillmentEventsCreate(_FulfillmentEventEvent):
    """A shipment moved on: it has a new event, such as in transit or delivered.

    Shopify's `fulfillment_events/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-create&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_events/create"]: ...

class FulfillmentEventsDelete(_FulfillmentEventEvent):
    """An event of a shipment was deleted.

    Shopify's `fulfillment_events/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_events/delete"]: ...

class FulfillmentHoldsAdded(_FulfillmentHoldChangeEvent):
    """A fulfillment order got a hold, with its reason.

    Shopify's `fulfillment_holds/added`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-added&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_holds/added"]: ...

class FulfillmentHoldsReleased(_FulfillmentHoldChangeEvent):
    """A hold of a fulfillment order was released; others may still hold it.

    Shopify's `fulfillment_holds/released`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-released&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_holds/released"]: ...

class FulfillmentOrdersCancellationRequestAccepted(_FulfillmentOrderMessageEvent):
    """The fulfillment service agreed to cancel a fulfillment order.

    Shopify's `fulfillment_orders/cancellation_request_accepted`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_accepted&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/cancellation_request_accepted"]: ...

class FulfillmentOrdersCancellationRequestRejected(_FulfillmentOrderMessageEvent):
    """The fulfillment service refused to cancel a fulfillment order.

    Shopify's `fulfillment_orders/cancellation_request_rejected`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_rejected&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/cancellation_request_rejected"]: ...

class FulfillmentOrdersCancellationRequestSubmitted(WebhookEvent):
    """The fulfillment service was asked to cancel a fulfillment order.

    Shopify's `fulfillment_orders/cancellation_request_submitted`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_submitted&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/cancellation_request_submitted"]: ...
    detail: FulfillmentOrderCancellationRequestDetail
    @property
    def payload(self) -> FulfillmentOrderCancellationRequest: ...
    @classfield
    def fields(cls) -> KindFields[
        FulfillmentOrderCancellationRequestDetailFields,
        FulfillmentOrderCancellationRequestFields,
    ]: ...

class FulfillmentOrdersCancelled(WebhookEvent):
    """A fulfillment order was cancelled.

    Shopify's `fulfillment_orders/cancelled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancelled&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/cancelled"]: ...
    detail: FulfillmentOrderCancellationDetail
    @property
    def payload(self) -> FulfillmentOrderCancellation: ...
    @classfield
    def fields(cls) -> KindFields[
        FulfillmentOrderCancellationDetailFields,
        FulfillmentOrderCancellationFields,
    ]: ...

class FulfillmentOrdersFulfillmentRequestAccepted(_FulfillmentOrderMessageEvent):
    """The fulfillment service accepted a fulfillment order.

    Shopify's `fulfillment_orders/fulfillment_request_accepted`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_accepted&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/fulfillment_request_accepted"]: ...

class FulfillmentOrdersFulfillmentRequestRejected(_FulfillmentOrderMessageEvent):
    """The fulfillment service refused a fulfillment order.

    Shopify's `fulfillment_orders/fulfillment_request_rejected`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_rejected&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/fulfillment_request_rejected"]: ...

class FulfillmentOrdersFulfillmentRequestSubmitted(WebhookEvent):
    """A fulfillment service was asked to fulfil a fulfillment order.

    Shopify's `fulfillment_orders/fulfillment_request_submitted`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_submitted&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/fulfillment_request_submitted"]: ...
    detail: FulfillmentOrderRequestDetail
    @property
    def payload(self) -> FulfillmentOrderRequest: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderRequestDetailFields, FulfillmentOrderRequestFields]: ...

class FulfillmentOrdersFulfillmentServiceFailedToComplete(_FulfillmentOrderMessageEvent):
    """The fulfillment service gave up a fulfillment order that it had accepted.

    Shopify's `fulfillment_orders/fulfillment_service_failed_to_complete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_service_failed_to_complete&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/fulfillment_service_failed_to_complete"]: ...

class FulfillmentOrdersHoldReleased(_FulfillmentOrderChangeEvent):
    """A fulfillment order is no longer on hold: it can be fulfilled.

    Shopify's `fulfillment_orders/hold_released`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-hold_released&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/hold_released"]: ...

class FulfillmentOrdersLineItemsPreparedForLocalDelivery(_FulfillmentOrderChangeEvent):
    """Items are packed for a local delivery.

    Shopify's `fulfillment_orders/line_items_prepared_for_local_delivery`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-line_items_prepared_for_local_delivery&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/line_items_prepared_for_local_delivery"]: ...

class FulfillmentOrdersLineItemsPreparedForPickup(_FulfillmentOrderChangeEvent):
    """Items are ready to be picked up.

    Shopify's `fulfillment_orders/line_items_prepared_for_pickup`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-line_items_prepared_for_pickup&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/line_items_prepared_for_pickup"]: ...

class FulfillmentOrdersManuallyReportedProgressStopped(WebhookEvent):
    """Progress that was reported by hand on a fulfillment order ended.

    Shopify's `fulfillment_orders/manually_reported_progress_stopped`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-manually_reported_progress_stopped&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/manually_reported_progress_stopped"]: ...
    detail: FulfillmentOrderStopDetail
    @property
    def payload(self) -> FulfillmentOrderStop: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderStopDetailFields, FulfillmentOrderStopFields]: ...

class FulfillmentOrdersMerged(WebhookEvent):
    """Several fulfillment orders became one.

    Shopify's `fulfillment_orders/merged`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-merged&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/merged"]: ...
    detail: FulfillmentOrderMergeDetail
    @property
    def payload(self) -> FulfillmentOrderMerge: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderMergeDetailFields, FulfillmentOrderMergeFields]: ...

class FulfillmentOrdersMoved(WebhookEvent):
    """A fulfillment order, or a part of it, moved to another location.

    Shopify's `fulfillment_orders/moved`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-moved&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/moved"]: ...
    detail: FulfillmentOrderMoveDetail
    @property
    def payload(self) -> FulfillmentOrderMove: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderMoveDetailFields, FulfillmentOrderMoveFields]: ...

class FulfillmentOrdersOrderRoutingComplete(_FulfillmentOrderChangeEvent):
    """It is settled which locations fulfil which items of an order.

    Shopify's `fulfillment_orders/order_routing_complete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-order_routing_complete&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/order_routing_complete"]: ...

class FulfillmentOrdersPlacedOnHold(WebhookEvent):
    """A fulfillment order was put on hold: do not fulfil it yet.

    Shopify's `fulfillment_orders/placed_on_hold`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-placed_on_hold&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/placed_on_hold"]: ...
    detail: FulfillmentOrderPlacedOnHoldDetail
    @property
    def payload(self) -> FulfillmentOrderPlacedOnHold: ...
    @classfield
    def fields(cls) -> KindFields[
        FulfillmentOrderPlacedOnHoldDetailFields,
        FulfillmentOrderPlacedOnHoldFields,
    ]: ...

class FulfillmentOrdersProgressReported(WebhookEvent):
    """Somebody reported progress on a fulfillment order.

    Shopify's `fulfillment_orders/progress_reported`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-progress_reported&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/progress_reported"]: ...
    detail: FulfillmentOrderProgressDetail
    @property
    def payload(self) -> FulfillmentOrderProgress: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderProgressDetailFields, FulfillmentOrderProgressFields]: ...

class FulfillmentOrdersRescheduled(_FulfillmentOrderChangeEvent):
    """A fulfillment order is to be fulfilled at another time.

    Shopify's `fulfillment_orders/rescheduled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-rescheduled&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/rescheduled"]: ...

class FulfillmentOrdersScheduledFulfillmentOrderReady(_FulfillmentOrderChangeEvent):
    """The time of a scheduled fulfillment order came: it is open now.

    Shopify's `fulfillment_orders/scheduled_fulfillment_order_ready`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-scheduled_fulfillment_order_ready&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/scheduled_fulfillment_order_ready"]: ...

class FulfillmentOrdersSplit(WebhookEvent):
    """A fulfillment order was split in two.

    Shopify's `fulfillment_orders/split`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-split&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillment_orders/split"]: ...
    detail: FulfillmentOrderSplitDetail
    @property
    def payload(self) -> FulfillmentOrderSplit: ...
    @classfield
    def fields(cls) -> KindFields[FulfillmentOrderSplitDetailFields, FulfillmentOrderSplitFields]: ...

class FulfillmentsCreate(_FulfillmentEvent):
    """Items of an order were fulfilled, such as shipped.

    Shopify's `fulfillments/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-create&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillments/create"]: ...

class FulfillmentsUpdate(_FulfillmentEvent):
    """A fulfillment changed, such as in its status or tracking number.

    Shopify's `fulfillments/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-update&reference=toml
    """

    @property
    def kind(self) -> Literal["fulfillments/update"]: ...

class InventoryItemsCreate(_InventoryItemEvent):
    """An inventory item, the stock-keeping side of a variant, was created.

    Shopify's `inventory_items/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-create&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_items/create"]: ...

class InventoryItemsDelete(_InventoryItemEvent):
    """An inventory item was deleted, as with its variant.

    Shopify's `inventory_items/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_items/delete"]: ...

class InventoryItemsUpdate(_InventoryItemEvent):
    """An inventory item changed, such as in its SKU, cost or whether it is tracked.

    Shopify's `inventory_items/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-update&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_items/update"]: ...

class InventoryLevelsConnect(_InventoryLevelEvent):
    """An inventory item is now stocked at a location.

    Shopify's `inventory_levels/connect`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-connect&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_levels/connect"]: ...

class InventoryLevelsDisconnect(_InventoryLevelEvent):
    """An inventory item is no longer stocked at a location.

    Shopify's `inventory_levels/disconnect`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-disconnect&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_levels/disconnect"]: ...

class InventoryLevelsUpdate(_InventoryLevelEvent):
    """The quantity of an item at a location changed.

    Shopify's `inventory_levels/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-update&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_levels/update"]: ...

class InventoryShipmentsAddItems(_InventoryShipmentEvent):
    """Items were added to a shipment of inventory.

    Shopify's `inventory_shipments/add_items`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-add_items&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/add_items"]: ...

class InventoryShipmentsCreate(_InventoryShipmentEvent):
    """A shipment of inventory between locations was created.

    Shopify's `inventory_shipments/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-create&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/create"]: ...

class InventoryShipmentsDelete(_InventoryShipmentEvent):
    """A shipment of inventory was deleted.

    Shopify's `inventory_shipments/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/delete"]: ...

class InventoryShipmentsMarkInTransit(_InventoryShipmentEvent):
    """A shipment of inventory is on its way.

    Shopify's `inventory_shipments/mark_in_transit`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-mark_in_transit&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/mark_in_transit"]: ...

class InventoryShipmentsReceiveItems(_InventoryShipmentEvent):
    """Items of a shipment of inventory arrived.

    Shopify's `inventory_shipments/receive_items`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-receive_items&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/receive_items"]: ...

class InventoryShipmentsRemoveItems(_InventoryShipmentEvent):
    """Items were removed from a shipment of inventory.

    Shopify's `inventory_shipments/remove_items`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-remove_items&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/remove_items"]: ...

class InventoryShipmentsUpdateItemQuantities(_InventoryShipmentEvent):
    """The quantities of a shipment of inventory changed.

    Shopify's `inventory_shipments/update_item_quantities`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-update_item_quantities&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/update_item_quantities"]: ...

class InventoryShipmentsUpdateTracking(_InventoryShipmentEvent):
    """The tracking details of a shipment of inventory changed.

    Shopify's `inventory_shipments/update_tracking`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-update_tracking&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_shipments/update_tracking"]: ...

class InventoryTransfersAddItems(_InventoryTransferEvent):
    """Items were added to a transfer of inventory.

    Shopify's `inventory_transfers/add_items`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-add_items&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/add_items"]: ...

class InventoryTransfersCancel(_InventoryTransferEvent):
    """A transfer of inventory was cancelled.

    Shopify's `inventory_transfers/cancel`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-cancel&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/cancel"]: ...

class InventoryTransfersComplete(_InventoryTransferEvent):
    """A transfer of inventory is complete.

    Shopify's `inventory_transfers/complete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-complete&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/complete"]: ...

class InventoryTransfersReadyToShip(_InventoryTransferEvent):
    """A transfer of inventory is ready to be shipped.

    Shopify's `inventory_transfers/ready_to_ship`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-ready_to_ship&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/ready_to_ship"]: ...

class InventoryTransfersRemoveItems(_InventoryTransferEvent):
    """Items were removed from a transfer of inventory.

    Shopify's `inventory_transfers/remove_items`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-remove_items&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/remove_items"]: ...

class InventoryTransfersUpdateItemQuantities(_InventoryTransferEvent):
    """The quantities of a transfer of inventory changed.

    Shopify's `inventory_transfers/update_item_quantities`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-update_item_quantities&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/update_item_quantities"]: ...

class InventoryTransfersUpdated(_InventoryTransferEvent):
    """A transfer of inventory changed.

    Shopify's `inventory_transfers/updated`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-updated&reference=toml
    """

    @property
    def kind(self) -> Literal["inventory_transfers/updated"]: ...

class LocalesCreate(_LocaleEvent):
    """A language was added to the shop.

    Shopify's `locales/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-create&reference=toml
    """

    @property
    def kind(self) -> Literal["locales/create"]: ...

class LocalesDestroy(_LocaleEvent):
    """A language was removed from the shop.

    Shopify's `locales/destroy`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-destroy&reference=toml
    """

    @property
    def kind(self) -> Literal["locales/destroy"]: ...

class LocalesUpdate(_LocaleEvent):
    """A language of the shop changed, such as when it was published.

    Shopify's `locales/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-update&reference=toml
    """

    @property
    def kind(self) -> Literal["locales/update"]: ...

class LocationsActivate(_LocationEvent):
    """A location, such as a shop or warehouse, was activated again.

    Shopify's `locations/activate`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-activate&reference=toml
    """

    @property
    def kind(self) -> Literal["locations/activate"]: ...

class LocationsCreate(_LocationEvent):
    """A location, such as a shop or warehouse, was created.

    Shopify's `locations/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-create&reference=toml
    """

    @property
    def kind(self) -> Literal["locations/create"]: ...

class LocationsDeactivate(_LocationEvent):
    """A location was deactivated: nothing is stocked or fulfilled there.

    Shopify's `locations/deactivate`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-deactivate&reference=toml
    """

    @property
    def kind(self) -> Literal["locations/deactivate"]: ...

class LocationsDelete(_DeletedEvent):
    """A location was deleted.

    Shopify's `locations/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["locations/delete"]: ...

class LocationsUpdate(_LocationEvent):
    """A location changed, such as in its name or address.

    Shopify's `locations/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-update&reference=toml
    """

    @property
    def kind(self) -> Literal["locations/update"]: ...

class MarketsCreate(_MarketEvent):
    """A market, such as a country to sell to, was created.

    Shopify's `markets/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-create&reference=toml
    """

    @property
    def kind(self) -> Literal["markets/create"]: ...

class MarketsDelete(_DeletedEvent):
    """A market was deleted.

    Shopify's `markets/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["markets/delete"]: ...

class MarketsUpdate(_MarketEvent):
    """A market changed.

    Shopify's `markets/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-update&reference=toml
    """

    @property
    def kind(self) -> Literal["markets/update"]: ...

class MarketsBackupRegionUpdate(WebhookEvent):
    """The region for visitors whom no market covers changed.

    Shopify's `markets_backup_region/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets_backup_region-update&reference=toml
    """

    @property
    def kind(self) -> Literal["markets_backup_region/update"]: ...
    detail: BackupRegionDetail
    @property
    def payload(self) -> BackupRegion: ...
    @classfield
    def fields(cls) -> KindFields[BackupRegionDetailFields, BackupRegionFields]: ...

class MetafieldDefinitionsCreate(_MetafieldDefinitionEvent):
    """A definition of a metafield was created.

    Shopify's `metafield_definitions/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-create&reference=toml
    """

    @property
    def kind(self) -> Literal["metafield_definitions/create"]: ...

class MetafieldDefinitionsDelete(WebhookEvent):
    """A definition of a metafield was deleted.

    Shopify's `metafield_definitions/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["metafield_definitions/delete"]: ...
    detail: MetafieldDefinitionDeletedDetail
    @property
    def payload(self) -> MetafieldDefinitionDeleted: ...
    @classfield
    def fields(cls) -> KindFields[
        MetafieldDefinitionDeletedDetailFields,
        MetafieldDefinitionDeletedFields,
    ]: ...

class MetafieldDefinitionsUpdate(_MetafieldDefinitionEvent):
    """A definition of a metafield changed.

    Shopify's `metafield_definitions/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-update&reference=toml
    """

    @property
    def kind(self) -> Literal["metafield_definitions/update"]: ...

class MetaobjectsCreate(_MetaobjectEvent):
    """An entry of a metaobject was created.

    Shopify's `metaobjects/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-create&reference=toml
    """

    @property
    def kind(self) -> Literal["metaobjects/create"]: ...

class MetaobjectsDelete(_MetaobjectEvent):
    """An entry of a metaobject was deleted.

    Shopify's `metaobjects/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["metaobjects/delete"]: ...

class MetaobjectsUpdate(_MetaobjectEvent):
    """An entry of a metaobject changed.

    Shopify's `metaobjects/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-update&reference=toml
    """

    @property
    def kind(self) -> Literal["metaobjects/update"]: ...

class OrderTransactionsCreate(WebhookEvent):
    """Money of an order moved, or was to: a payment, a capture, a void or a refund.

    Shopify's `order_transactions/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-order_transactions-create&reference=toml
    """

    @property
    def kind(self) -> Literal["order_transactions/create"]: ...
    detail: TransactionDetail
    @property
    def payload(self) -> Transaction:
        """One step of paying for an order, such as an authorization or a refund."""
    @classfield
    def fields(cls) -> KindFields[TransactionDetailFields, TransactionFields]: ...

class OrdersDelete(_DeletedEvent):
    """An order was deleted.

    Shopify's `orders/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/delete"]: ...

class OrdersEdited(WebhookEvent):
    """The items of an order were edited after it was placed.

    Shopify's `orders/edited`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-edited&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/edited"]: ...
    detail: OrderEditedDetail
    @property
    def payload(self) -> OrderEdited: ...
    @classfield
    def fields(cls) -> KindFields[OrderEditedDetailFields, OrderEditedFields]: ...

class OrdersRiskAssessmentChanged(WebhookEvent):
    """The assessment of an order's risk of fraud changed.

    Shopify's `orders/risk_assessment_changed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-risk_assessment_changed&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/risk_assessment_changed"]: ...
    detail: RiskAssessmentDetail
    @property
    def payload(self) -> RiskAssessment: ...
    @classfield
    def fields(cls) -> KindFields[RiskAssessmentDetailFields, RiskAssessmentFields]: ...

class OrdersShopifyProtectEligibilityChanged(WebhookEvent):
    """Whether Shopify Protect covers an order changed.

    Shopify's `orders/shopify_protect_eligibility_changed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-shopify_protect_eligibility_changed&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/shopify_protect_eligibility_changed"]: ...
    detail: ProtectEligibilityDetail
    @property
    def payload(self) -> ProtectEligibility: ...
    @classfield
    def fields(cls) -> KindFields[ProtectEligibilityDetailFields, ProtectEligibilityFields]: ...

class PaymentSchedulesDue(WebhookEvent):
    """A payment of an order is due by its payment terms.

    Shopify's `payment_schedules/due`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_schedules-due&reference=toml
    """

    @property
    def kind(self) -> Literal["payment_schedules/due"]: ...
    detail: PaymentScheduleDetail
    @property
    def payload(self) -> PaymentSchedule: ...
    @classfield
    def fields(cls) -> KindFields[PaymentScheduleDetailFields, PaymentScheduleFields]: ...

class PaymentTermsCreate(_PaymentTermsEvent):
    """An order or a draft got payment terms.

    Shopify's `payment_terms/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-create&reference=toml
    """

    @property
    def kind(self) -> Literal["payment_terms/create"]: ...

class PaymentTermsDelete(_DeletedEvent):
    """The payment terms of an order or a draft were deleted.

    Shopify's `payment_terms/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["payment_terms/delete"]: ...

class PaymentTermsUpdate(_PaymentTermsEvent):
    """The payment terms of an order or a draft changed.

    Shopify's `payment_terms/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-update&reference=toml
    """

    @property
    def kind(self) -> Literal["payment_terms/update"]: ...

class ProductFeedsCreate(_ProductFeedEvent):
    """A feed of products for a country and a language was created.

    Shopify's `product_feeds/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-create&reference=toml
    """

    @property
    def kind(self) -> Literal["product_feeds/create"]: ...

class ProductFeedsFullSync(_ProductFeedSyncEvent):
    """One product of a full synchronization of a feed: each comes on its own.

    Shopify's `product_feeds/full_sync`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync&reference=toml
    """

    @property
    def kind(self) -> Literal["product_feeds/full_sync"]: ...

class ProductFeedsFullSyncFinish(_ProductFeedSyncEvent):
    """A full synchronization of a product feed ended.

    Shopify's `product_feeds/full_sync_finish`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync_finish&reference=toml
    """

    @property
    def kind(self) -> Literal["product_feeds/full_sync_finish"]: ...

class ProductFeedsIncrementalSync(_ProductFeedSyncEvent):
    """A product of a feed changed.

    Shopify's `product_feeds/incremental_sync`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-incremental_sync&reference=toml
    """

    @property
    def kind(self) -> Literal["product_feeds/incremental_sync"]: ...

class ProductFeedsUpdate(_ProductFeedEvent):
    """A feed of products changed.

    Shopify's `product_feeds/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-update&reference=toml
    """

    @property
    def kind(self) -> Literal["product_feeds/update"]: ...

class ProductListingsAdd(_ProductListingChangeEvent):
    """A product was listed in your sales channel.

    Shopify's `product_listings/add`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-add&reference=toml
    """

    @property
    def kind(self) -> Literal["product_listings/add"]: ...

class ProductListingsRemove(_ProductListingChangeEvent):
    """A product is no longer listed in your sales channel.

    Shopify's `product_listings/remove`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-remove&reference=toml
    """

    @property
    def kind(self) -> Literal["product_listings/remove"]: ...

class ProductListingsUpdate(_ProductListingChangeEvent):
    """A product that is listed in your sales channel changed.

    Shopify's `product_listings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-update&reference=toml
    """

    @property
    def kind(self) -> Literal["product_listings/update"]: ...

class ProductPublicationsCreate(_ProductPublicationEvent):
    """A product was published to a channel.

    Shopify's `product_publications/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-create&reference=toml
    """

    @property
    def kind(self) -> Literal["product_publications/create"]: ...

class ProductPublicationsDelete(_PublicationDeletedEvent):
    """A product is no longer published to a channel.

    Shopify's `product_publications/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["product_publications/delete"]: ...

class ProductPublicationsUpdate(_ProductPublicationEvent):
    """How a product is published to a channel changed.

    Shopify's `product_publications/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-update&reference=toml
    """

    @property
    def kind(self) -> Literal["product_publications/update"]: ...

class ProductsCreate(_ProductEvent):
    """A product was created.

    Shopify's `products/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-create&reference=toml
    """

    @property
    def kind(self) -> Literal["products/create"]: ...

class ProductsDelete(_DeletedEvent):
    """A product was deleted; only its id is left.

    Shopify's `products/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["products/delete"]: ...

class ProductsUpdate(_ProductEvent):
    """A product or one of its variants changed; also when an order takes from its stock.

    Shopify's `products/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-update&reference=toml
    """

    @property
    def kind(self) -> Literal["products/update"]: ...

class ProfilesCreate(_DeliveryProfileEvent):
    """A shipping profile was created.

    Shopify's `profiles/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-create&reference=toml
    """

    @property
    def kind(self) -> Literal["profiles/create"]: ...

class ProfilesDelete(_DeliveryProfileEvent):
    """A shipping profile was deleted.

    Shopify's `profiles/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["profiles/delete"]: ...

class ProfilesUpdate(_DeliveryProfileEvent):
    """A shipping profile changed.

    Shopify's `profiles/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-update&reference=toml
    """

    @property
    def kind(self) -> Literal["profiles/update"]: ...

class RefundsCreate(WebhookEvent):
    """A refund of an order was made, or items were returned to stock.

    Shopify's `refunds/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-refunds-create&reference=toml
    """

    @property
    def kind(self) -> Literal["refunds/create"]: ...
    detail: RefundDetail
    @property
    def payload(self) -> Refund:
        """What a customer got back for an order: items, shipping, money."""
    @classfield
    def fields(cls) -> KindFields[RefundDetailFields, RefundFields]: ...

class ReturnsApprove(_ReturnEvent):
    """A customer's wish to return items was approved.

    Shopify's `returns/approve`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-approve&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/approve"]: ...

class ReturnsCancel(_ReturnEvent):
    """A return was cancelled.

    Shopify's `returns/cancel`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-cancel&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/cancel"]: ...

class ReturnsClose(_ReturnEvent):
    """A return was closed.

    Shopify's `returns/close`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-close&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/close"]: ...

class ReturnsDecline(_ReturnEvent):
    """A customer's wish to return items was declined.

    Shopify's `returns/decline`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-decline&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/decline"]: ...

class ReturnsProcess(_OpenPayloadEvent):
    """A return, or a part of it, was processed.

    Shopify's `returns/process`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-process&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/process"]: ...

class ReturnsReopen(_ReturnEvent):
    """A closed return was opened again.

    Shopify's `returns/reopen`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-reopen&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/reopen"]: ...

class ReturnsRequest(_ReturnEvent):
    """A customer asked to return items.

    Shopify's `returns/request`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-request&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/request"]: ...

class ReturnsUpdate(WebhookEvent):
    """A return changed.

    Shopify's `returns/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-update&reference=toml
    """

    @property
    def kind(self) -> Literal["returns/update"]: ...
    detail: ReturnUpdateDetail
    @property
    def payload(self) -> ReturnUpdate: ...
    @classfield
    def fields(cls) -> KindFields[ReturnUpdateDetailFields, ReturnUpdateFields]: ...

class ReverseDeliveriesAttachDeliverable(WebhookEvent):
    """A label or tracking details were attached to what comes back from a customer.

    Shopify's `reverse_deliveries/attach_deliverable`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_deliveries-attach_deliverable&reference=toml
    """

    @property
    def kind(self) -> Literal["reverse_deliveries/attach_deliverable"]: ...
    detail: ReverseDeliveryDetail
    @property
    def payload(self) -> ReverseDelivery: ...
    @classfield
    def fields(cls) -> KindFields[ReverseDeliveryDetailFields, ReverseDeliveryFields]: ...

class ReverseFulfillmentOrdersDispose(WebhookEvent):
    """It was decided what becomes of returned items, such as back to stock.

    Shopify's `reverse_fulfillment_orders/dispose`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_fulfillment_orders-dispose&reference=toml
    """

    @property
    def kind(self) -> Literal["reverse_fulfillment_orders/dispose"]: ...
    detail: ReverseFulfillmentOrderDetail
    @property
    def payload(self) -> ReverseFulfillmentOrder: ...
    @classfield
    def fields(cls) -> KindFields[ReverseFulfillmentOrderDetailFields, ReverseFulfillmentOrderFields]: ...

class ScheduledProductListingsAdd(_ScheduledProductListingChangeEvent):
    """A product is scheduled to be listed in your sales channel.

    Shopify's `scheduled_product_listings/add`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-add&reference=toml
    """

    @property
    def kind(self) -> Literal["scheduled_product_listings/add"]: ...

class ScheduledProductListingsRemove(_ScheduledProductListingChangeEvent):
    """A product is no longer scheduled to be listed in your sales channel.

    Shopify's `scheduled_product_listings/remove`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-remove&reference=toml
    """

    @property
    def kind(self) -> Literal["scheduled_product_listings/remove"]: ...

class ScheduledProductListingsUpdate(_ScheduledProductListingChangeEvent):
    """When a product is to be listed in your sales channel changed.

    Shopify's `scheduled_product_listings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-update&reference=toml
    """

    @property
    def kind(self) -> Literal["scheduled_product_listings/update"]: ...

class SegmentsCreate(_SegmentEvent):
    """A segment of customers was created.

    Shopify's `segments/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-create&reference=toml
    """

    @property
    def kind(self) -> Literal["segments/create"]: ...

class SegmentsDelete(_DeletedEvent):
    """A segment of customers was deleted.

    Shopify's `segments/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["segments/delete"]: ...

class SegmentsUpdate(_SegmentEvent):
    """A segment of customers changed.

    Shopify's `segments/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-update&reference=toml
    """

    @property
    def kind(self) -> Literal["segments/update"]: ...

class SellingPlanGroupsCreate(_SellingPlanGroupEvent):
    """A group of selling plans, such as for subscriptions, was created.

    Shopify's `selling_plan_groups/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-create&reference=toml
    """

    @property
    def kind(self) -> Literal["selling_plan_groups/create"]: ...

class SellingPlanGroupsDelete(WebhookEvent):
    """A group of selling plans was deleted.

    Shopify's `selling_plan_groups/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["selling_plan_groups/delete"]: ...
    detail: NumberedReferenceDetail
    @property
    def payload(self) -> NumberedReference: ...
    @classfield
    def fields(cls) -> KindFields[NumberedReferenceDetailFields, NumberedReferenceFields]: ...

class SellingPlanGroupsUpdate(_SellingPlanGroupEvent):
    """A group of selling plans changed.

    Shopify's `selling_plan_groups/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-update&reference=toml
    """

    @property
    def kind(self) -> Literal["selling_plan_groups/update"]: ...

class ShippingAddressesCreate(_AddressEvent):
    """A shipping address of the shop was created.

    Shopify's `shipping_addresses/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-create&reference=toml
    """

    @property
    def kind(self) -> Literal["shipping_addresses/create"]: ...

class ShippingAddressesUpdate(_AddressEvent):
    """A shipping address of the shop changed.

    Shopify's `shipping_addresses/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-update&reference=toml
    """

    @property
    def kind(self) -> Literal["shipping_addresses/update"]: ...

class ShopRedact(WebhookEvent):
    """You must delete what your app has stored of a shop that uninstalled it.

    Shopify's `shop/redact`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-redact&reference=toml
    """

    @property
    def kind(self) -> Literal["shop/redact"]: ...
    detail: ShopRedactionDetail
    @property
    def payload(self) -> ShopRedaction: ...
    @classfield
    def fields(cls) -> KindFields[ShopRedactionDetailFields, ShopRedactionFields]: ...

class ShopUpdate(_ShopEvent):
    """The shop's own details changed, such as its name, address, plan or currency.

    Shopify's `shop/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-update&reference=toml
    """

    @property
    def kind(self) -> Literal["shop/update"]: ...

class SubscriptionBillingAttemptsChallenged(_OpenPayloadEvent):
    """A customer has to confirm the payment of a subscription, as by 3D Secure.

    Shopify's `subscription_billing_attempts/challenged`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-challenged&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_attempts/challenged"]: ...

class SubscriptionBillingAttemptsFailure(_OpenPayloadEvent):
    """An attempt to bill a subscription failed; its error says why.

    Shopify's `subscription_billing_attempts/failure`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-failure&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_attempts/failure"]: ...

class SubscriptionBillingAttemptsSuccess(_OpenPayloadEvent):
    """An attempt to bill a subscription went through, and made an order.

    Shopify's `subscription_billing_attempts/success`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-success&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_attempts/success"]: ...

class SubscriptionBillingCycleEditsCreate(_SubscriptionBillingCycleEvent):
    """A billing cycle of a subscription was edited.

    Shopify's `subscription_billing_cycle_edits/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-create&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_cycle_edits/create"]: ...

class SubscriptionBillingCycleEditsDelete(_SubscriptionBillingCycleEvent):
    """The edits of a subscription's billing cycle were deleted.

    Shopify's `subscription_billing_cycle_edits/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_cycle_edits/delete"]: ...

class SubscriptionBillingCycleEditsUpdate(_SubscriptionBillingCycleEvent):
    """The edits of a subscription's billing cycle changed.

    Shopify's `subscription_billing_cycle_edits/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-update&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_cycle_edits/update"]: ...

class SubscriptionBillingCyclesSkip(_SubscriptionBillingCycleEvent):
    """A billing cycle of a subscription is to be skipped.

    Shopify's `subscription_billing_cycles/skip`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-skip&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_cycles/skip"]: ...

class SubscriptionBillingCyclesUnskip(_SubscriptionBillingCycleEvent):
    """A billing cycle of a subscription is no longer to be skipped.

    Shopify's `subscription_billing_cycles/unskip`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-unskip&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_billing_cycles/unskip"]: ...

class SubscriptionContractsActivate(_SubscriptionContractEvent):
    """A subscription contract became active.

    Shopify's `subscription_contracts/activate`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-activate&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/activate"]: ...

class SubscriptionContractsCancel(_SubscriptionContractEvent):
    """A subscription contract was cancelled.

    Shopify's `subscription_contracts/cancel`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-cancel&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/cancel"]: ...

class SubscriptionContractsCreate(_SubscriptionContractEvent):
    """A customer subscribed: a subscription contract was created.

    Shopify's `subscription_contracts/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-create&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/create"]: ...

class SubscriptionContractsExpire(_SubscriptionContractEvent):
    """A subscription contract expired.

    Shopify's `subscription_contracts/expire`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-expire&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/expire"]: ...

class SubscriptionContractsFail(_SubscriptionContractEvent):
    """A subscription contract failed.

    Shopify's `subscription_contracts/fail`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-fail&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/fail"]: ...

class SubscriptionContractsPause(_SubscriptionContractEvent):
    """A subscription contract was paused.

    Shopify's `subscription_contracts/pause`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-pause&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/pause"]: ...

class SubscriptionContractsUpdate(_SubscriptionContractEvent):
    """A subscription contract changed.

    Shopify's `subscription_contracts/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-update&reference=toml
    """

    @property
    def kind(self) -> Literal["subscription_contracts/update"]: ...

class TaxServicesCreate(_TaxServiceEvent):
    """A tax service was set up.

    Shopify's `tax_services/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-create&reference=toml
    """

    @property
    def kind(self) -> Literal["tax_services/create"]: ...

class TaxServicesUpdate(_TaxServiceEvent):
    """A tax service changed.

    Shopify's `tax_services/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-update&reference=toml
    """

    @property
    def kind(self) -> Literal["tax_services/update"]: ...

class TenderTransactionsCreate(WebhookEvent):
    """Money changed hands between the shop and a customer.

    Shopify's `tender_transactions/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tender_transactions-create&reference=toml
    """

    @property
    def kind(self) -> Literal["tender_transactions/create"]: ...
    detail: TenderTransactionDetail
    @property
    def payload(self) -> TenderTransaction: ...
    @classfield
    def fields(cls) -> KindFields[TenderTransactionDetailFields, TenderTransactionFields]: ...

class ThemesCreate(_ThemeEvent):
    """A theme was added to the online store.

    Shopify's `themes/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-create&reference=toml
    """

    @property
    def kind(self) -> Literal["themes/create"]: ...

class ThemesDelete(_DeletedEvent):
    """A theme was deleted from the online store.

    Shopify's `themes/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-delete&reference=toml
    """

    @property
    def kind(self) -> Literal["themes/delete"]: ...

class ThemesPublish(_ThemeEvent):
    """A theme was published: visitors see it now.

    Shopify's `themes/publish`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-publish&reference=toml
    """

    @property
    def kind(self) -> Literal["themes/publish"]: ...

class ThemesUpdate(_ThemeEvent):
    """A theme of the online store changed.

    Shopify's `themes/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-update&reference=toml
    """

    @property
    def kind(self) -> Literal["themes/update"]: ...

class VariantsInStock(_ProductVariantEvent):
    """A variant that had run out is in stock again.

    Shopify's `variants/in_stock`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-in_stock&reference=toml
    """

    @property
    def kind(self) -> Literal["variants/in_stock"]: ...

class VariantsOutOfStock(_ProductVariantEvent):
    """A variant ran out of stock.

    Shopify's `variants/out_of_stock`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-out_of_stock&reference=toml
    """

    @property
    def kind(self) -> Literal["variants/out_of_stock"]: ...
