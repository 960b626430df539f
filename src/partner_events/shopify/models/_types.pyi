# Generated from schemas/shopify by codegen; do not edit.
from partner_events.shopify.models._fields import (
    OrderDetailFields as OrderDetailFields,
    OrderFields as OrderFields,
    PreviewDetailFields as PreviewDetailFields,
    PreviewPayloadFields as PreviewPayloadFields,
    WebhookDetailFields as WebhookDetailFields,
)
from partner_events.shopify.models.app import (
    AppPurchaseDetail as AppPurchaseDetail,
    AppScopesDetail as AppScopesDetail,
    AppSubscriptionChangeDetail as AppSubscriptionChangeDetail,
)
from partner_events.shopify.models.audit import AuditEventsDetail as AuditEventsDetail
from partner_events.shopify.models.cart import CartDetail as CartDetail
from partner_events.shopify.models.checkout import CheckoutDetail as CheckoutDetail
from partner_events.shopify.models.collection import CollectionDetail as CollectionDetail
from partner_events.shopify.models.common import (
    Address as Address,
    AddressDetail as AddressDetail,
    DeletedDetail as DeletedDetail,
    DiscountCode as DiscountCode,
    GraphQLMoney as GraphQLMoney,
    NumberedReference as NumberedReference,
    NumberedReferenceDetail as NumberedReferenceDetail,
    Property as Property,
    Quantity as Quantity,
    Reference as Reference,
    ReferenceDetail as ReferenceDetail,
    Status as Status,
)
from partner_events.shopify.models.company import (
    CompanyContactDetail as CompanyContactDetail,
    CompanyContactRoleAssignmentDetail as CompanyContactRoleAssignmentDetail,
    CompanyDetail as CompanyDetail,
    CompanyLocationDetail as CompanyLocationDetail,
)
from partner_events.shopify.models.compliance import (
    CustomerDataRequestDetail as CustomerDataRequestDetail,
    CustomerRedactionDetail as CustomerRedactionDetail,
    ShopRedactionDetail as ShopRedactionDetail,
)
from partner_events.shopify.models.customer import (
    Customer as Customer,
    CustomerDetail as CustomerDetail,
    EmailMarketingConsent as EmailMarketingConsent,
    SmsMarketingConsent as SmsMarketingConsent,
)
from partner_events.shopify.models.customer_change import (
    CustomerAccountSettingsDetail as CustomerAccountSettingsDetail,
    CustomerGroupDetail as CustomerGroupDetail,
    CustomerMergeDetail as CustomerMergeDetail,
    CustomerPaymentMethodDetail as CustomerPaymentMethodDetail,
    CustomerPurchasingSummaryDetail as CustomerPurchasingSummaryDetail,
    CustomerSegmentDetail as CustomerSegmentDetail,
    CustomerTagsDetail as CustomerTagsDetail,
    EmailMarketingConsentChangeDetail as EmailMarketingConsentChangeDetail,
    SmsMarketingConsentChangeDetail as SmsMarketingConsentChangeDetail,
    WhatsAppMarketingConsentChangeDetail as WhatsAppMarketingConsentChangeDetail,
)
from partner_events.shopify.models.discount import (
    DiscountDetail as DiscountDetail,
    DiscountRedeemCodeDetail as DiscountRedeemCodeDetail,
)
from partner_events.shopify.models.dispute import DisputeDetail as DisputeDetail
from partner_events.shopify.models.draft_order import DraftOrderDetail as DraftOrderDetail
from partner_events.shopify.models.fulfillment import (
    Fulfillment as Fulfillment,
    FulfillmentDetail as FulfillmentDetail,
)
from partner_events.shopify.models.fulfillment_event import FulfillmentEventDetail as FulfillmentEventDetail
from partner_events.shopify.models.fulfillment_order import (
    FulfillmentHoldChangeDetail as FulfillmentHoldChangeDetail,
    FulfillmentOrderCancellationDetail as FulfillmentOrderCancellationDetail,
    FulfillmentOrderCancellationRequestDetail as FulfillmentOrderCancellationRequestDetail,
    FulfillmentOrderChangeDetail as FulfillmentOrderChangeDetail,
    FulfillmentOrderMergeDetail as FulfillmentOrderMergeDetail,
    FulfillmentOrderMessageDetail as FulfillmentOrderMessageDetail,
    FulfillmentOrderMoveDetail as FulfillmentOrderMoveDetail,
    FulfillmentOrderPlacedOnHoldDetail as FulfillmentOrderPlacedOnHoldDetail,
    FulfillmentOrderProgressDetail as FulfillmentOrderProgressDetail,
    FulfillmentOrderRequestDetail as FulfillmentOrderRequestDetail,
    FulfillmentOrderSplitDetail as FulfillmentOrderSplitDetail,
    FulfillmentOrderStopDetail as FulfillmentOrderStopDetail,
)
from partner_events.shopify.models.inventory import (
    InventoryItemDetail as InventoryItemDetail,
    InventoryLevelDetail as InventoryLevelDetail,
)
from partner_events.shopify.models.inventory_transfer import (
    InventoryShipmentDetail as InventoryShipmentDetail,
    InventoryTransferDetail as InventoryTransferDetail,
)
from partner_events.shopify.models.line_item import (
    AppliedDiscount as AppliedDiscount,
    DiscountAllocation as DiscountAllocation,
    LineItem as LineItem,
    TaxLine as TaxLine,
)
from partner_events.shopify.models.listing import (
    CollectionListingChangeDetail as CollectionListingChangeDetail,
    ProductListingChangeDetail as ProductListingChangeDetail,
    ScheduledProductListingChangeDetail as ScheduledProductListingChangeDetail,
)
from partner_events.shopify.models.location import LocationDetail as LocationDetail
from partner_events.shopify.models.metafield_definition import (
    MetafieldDefinitionDeletedDetail as MetafieldDefinitionDeletedDetail,
    MetafieldDefinitionDetail as MetafieldDefinitionDetail,
)
from partner_events.shopify.models.metaobject import MetaobjectDetail as MetaobjectDetail
from partner_events.shopify.models.money import MoneySet as MoneySet
from partner_events.shopify.models.open import OpenDetail as OpenDetail
from partner_events.shopify.models.order_change import (
    EditedItems as EditedItems,
    OrderEditedDetail as OrderEditedDetail,
    ProtectEligibilityDetail as ProtectEligibilityDetail,
    RiskAssessmentDetail as RiskAssessmentDetail,
)
from partner_events.shopify.models.payment_terms import (
    PaymentScheduleDetail as PaymentScheduleDetail,
    PaymentTerms as PaymentTerms,
    PaymentTermsDetail as PaymentTermsDetail,
)
from partner_events.shopify.models.product import (
    ProductDetail as ProductDetail,
    ProductOption as ProductOption,
    ProductVariantDetail as ProductVariantDetail,
)
from partner_events.shopify.models.product_feed import (
    ProductFeedDetail as ProductFeedDetail,
    ProductFeedSyncDetail as ProductFeedSyncDetail,
)
from partner_events.shopify.models.publication import (
    CollectionPublicationDetail as CollectionPublicationDetail,
    ProductPublicationDetail as ProductPublicationDetail,
    PublicationDeletedDetail as PublicationDeletedDetail,
)
from partner_events.shopify.models.refund import (
    Refund as Refund,
    RefundDetail as RefundDetail,
)
from partner_events.shopify.models.returns import (
    Return as Return,
    ReturnDetail as ReturnDetail,
    ReturnUpdateDetail as ReturnUpdateDetail,
    ReverseDeliveryDetail as ReverseDeliveryDetail,
    ReverseFulfillmentOrderDetail as ReverseFulfillmentOrderDetail,
)
from partner_events.shopify.models.selling_plan import (
    BillingPolicy as BillingPolicy,
    DeliveryPolicy as DeliveryPolicy,
    SellingPlanGroupDetail as SellingPlanGroupDetail,
)
from partner_events.shopify.models.settings import (
    BackupRegionDetail as BackupRegionDetail,
    BulkOperationDetail as BulkOperationDetail,
    DeliveryProfileDetail as DeliveryProfileDetail,
    DeliveryPromiseSettingsDetail as DeliveryPromiseSettingsDetail,
    DomainDetail as DomainDetail,
    LocaleDetail as LocaleDetail,
    MarketDetail as MarketDetail,
    SegmentDetail as SegmentDetail,
    TaxServiceDetail as TaxServiceDetail,
)
from partner_events.shopify.models.shop import ShopDetail as ShopDetail
from partner_events.shopify.models.subscription import (
    SubscriptionBillingCycleDetail as SubscriptionBillingCycleDetail,
    SubscriptionContractDetail as SubscriptionContractDetail,
)
from partner_events.shopify.models.tender_transaction import (
    TenderTransactionDetail as TenderTransactionDetail,
)
from partner_events.shopify.models.theme import ThemeDetail as ThemeDetail
from partner_events.shopify.models.transaction import (
    Transaction as Transaction,
    TransactionDetail as TransactionDetail,
)
