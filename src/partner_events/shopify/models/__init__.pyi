# Generated from schemas/shopify by codegen; do not edit.
from partner_events.shopify.models.app import (
    AppPurchase as AppPurchase,
    AppScopes as AppScopes,
    AppSubscriptionChange as AppSubscriptionChange,
)
from partner_events.shopify.models.audit import AuditEvents as AuditEvents
from partner_events.shopify.models.cart import Cart as Cart
from partner_events.shopify.models.checkout import Checkout as Checkout
from partner_events.shopify.models.collection import Collection as Collection
from partner_events.shopify.models.common import (
    Address as Address,
    Deleted as Deleted,
    NumberedReference as NumberedReference,
    Reference as Reference,
)
from partner_events.shopify.models.company import (
    Company as Company,
    CompanyContact as CompanyContact,
    CompanyContactRoleAssignment as CompanyContactRoleAssignment,
    CompanyLocation as CompanyLocation,
)
from partner_events.shopify.models.compliance import (
    CustomerDataRequest as CustomerDataRequest,
    CustomerRedaction as CustomerRedaction,
    ShopRedaction as ShopRedaction,
)
from partner_events.shopify.models.customer import Customer as Customer
from partner_events.shopify.models.customer_change import (
    CustomerAccountSettings as CustomerAccountSettings,
    CustomerGroup as CustomerGroup,
    CustomerMerge as CustomerMerge,
    CustomerPaymentMethod as CustomerPaymentMethod,
    CustomerPurchasingSummary as CustomerPurchasingSummary,
    CustomerSegment as CustomerSegment,
    CustomerTags as CustomerTags,
    EmailMarketingConsentChange as EmailMarketingConsentChange,
    SmsMarketingConsentChange as SmsMarketingConsentChange,
    WhatsAppMarketingConsentChange as WhatsAppMarketingConsentChange,
)
from partner_events.shopify.models.discount import (
    Discount as Discount,
    DiscountRedeemCode as DiscountRedeemCode,
)
from partner_events.shopify.models.dispute import Dispute as Dispute
from partner_events.shopify.models.draft_order import DraftOrder as DraftOrder
from partner_events.shopify.models.fulfillment import Fulfillment as Fulfillment
from partner_events.shopify.models.fulfillment_event import FulfillmentEvent as FulfillmentEvent
from partner_events.shopify.models.fulfillment_order import (
    FulfillmentHoldChange as FulfillmentHoldChange,
    FulfillmentOrderCancellation as FulfillmentOrderCancellation,
    FulfillmentOrderCancellationRequest as FulfillmentOrderCancellationRequest,
    FulfillmentOrderChange as FulfillmentOrderChange,
    FulfillmentOrderMerge as FulfillmentOrderMerge,
    FulfillmentOrderMessage as FulfillmentOrderMessage,
    FulfillmentOrderMove as FulfillmentOrderMove,
    FulfillmentOrderPlacedOnHold as FulfillmentOrderPlacedOnHold,
    FulfillmentOrderProgress as FulfillmentOrderProgress,
    FulfillmentOrderRequest as FulfillmentOrderRequest,
    FulfillmentOrderSplit as FulfillmentOrderSplit,
    FulfillmentOrderStop as FulfillmentOrderStop,
)
from partner_events.shopify.models.inventory import (
    InventoryItem as InventoryItem,
    InventoryLevel as InventoryLevel,
)
from partner_events.shopify.models.inventory_transfer import (
    InventoryShipment as InventoryShipment,
    InventoryTransfer as InventoryTransfer,
)
from partner_events.shopify.models.line_item import LineItem as LineItem
from partner_events.shopify.models.listing import (
    CollectionListingChange as CollectionListingChange,
    ProductListingChange as ProductListingChange,
    ScheduledProductListingChange as ScheduledProductListingChange,
)
from partner_events.shopify.models.location import Location as Location
from partner_events.shopify.models.metafield_definition import (
    MetafieldDefinition as MetafieldDefinition,
    MetafieldDefinitionDeleted as MetafieldDefinitionDeleted,
)
from partner_events.shopify.models.metaobject import Metaobject as Metaobject
from partner_events.shopify.models.open import OpenPayload as OpenPayload
from partner_events.shopify.models.order import Order as Order
from partner_events.shopify.models.order_change import (
    OrderEdited as OrderEdited,
    ProtectEligibility as ProtectEligibility,
    RiskAssessment as RiskAssessment,
)
from partner_events.shopify.models.payment_terms import (
    PaymentSchedule as PaymentSchedule,
    PaymentTerms as PaymentTerms,
)
from partner_events.shopify.models.preview import PreviewDetail as PreviewDetail
from partner_events.shopify.models.product import (
    Product as Product,
    ProductVariant as ProductVariant,
)
from partner_events.shopify.models.product_feed import (
    ProductFeed as ProductFeed,
    ProductFeedSync as ProductFeedSync,
)
from partner_events.shopify.models.publication import (
    CollectionPublication as CollectionPublication,
    ProductPublication as ProductPublication,
    PublicationDeleted as PublicationDeleted,
)
from partner_events.shopify.models.refund import Refund as Refund
from partner_events.shopify.models.returns import (
    Return as Return,
    ReturnUpdate as ReturnUpdate,
    ReverseDelivery as ReverseDelivery,
    ReverseFulfillmentOrder as ReverseFulfillmentOrder,
)
from partner_events.shopify.models.selling_plan import SellingPlanGroup as SellingPlanGroup
from partner_events.shopify.models.settings import (
    BackupRegion as BackupRegion,
    BulkOperation as BulkOperation,
    DeliveryProfile as DeliveryProfile,
    DeliveryPromiseSettings as DeliveryPromiseSettings,
    Domain as Domain,
    Locale as Locale,
    Market as Market,
    Segment as Segment,
    TaxService as TaxService,
)
from partner_events.shopify.models.shop import Shop as Shop
from partner_events.shopify.models.subscription import (
    SubscriptionBillingCycle as SubscriptionBillingCycle,
    SubscriptionContract as SubscriptionContract,
)
from partner_events.shopify.models.tender_transaction import TenderTransaction as TenderTransaction
from partner_events.shopify.models.theme import Theme as Theme
from partner_events.shopify.models.transaction import Transaction as Transaction
from partner_events.shopify.models.webhook import (
    WebhookDetail as WebhookDetail,
    WebhookMetadata as WebhookMetadata,
)
