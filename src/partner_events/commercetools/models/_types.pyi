# Generated from schemas/commercetools by codegen; do not edit.
from typing import TypeAlias

from partner_events.commercetools.models._fields import (
    ChangeFields as ChangeFields,
    EventDataFields as EventDataFields,
    EventFields as EventFields,
    MessageFields as MessageFields,
    TokenMessageFields as TokenMessageFields,
)
from partner_events.commercetools.models.address import Address as Address
from partner_events.commercetools.models.approval_flow import ApprovalFlow as ApprovalFlow
from partner_events.commercetools.models.approval_rule import ApprovalRule as ApprovalRule
from partner_events.commercetools.models.associate_role import AssociateRole as AssociateRole
from partner_events.commercetools.models.business_unit import BusinessUnit as BusinessUnit
from partner_events.commercetools.models.cart_discount import CartDiscount as CartDiscount
from partner_events.commercetools.models.category import Category as Category
from partner_events.commercetools.models.common import (
    ApproverHierarchy as ApproverHierarchy,
    Asset as Asset,
    Associate as Associate,
    Attribute as Attribute,
    CartDiscountTarget as CartDiscountTarget,
    CartDiscountValue as CartDiscountValue,
    CentPrecisionMoney as CentPrecisionMoney,
    CheckoutMessageOrderPayloadBaseData as CheckoutMessageOrderPayloadBaseData,
    CheckoutMessagePaymentsPayloadBaseData as CheckoutMessagePaymentsPayloadBaseData,
    CreatedBy as CreatedBy,
    CustomFields as CustomFields,
    CustomerGroupAssignment as CustomerGroupAssignment,
    DeliveryItem as DeliveryItem,
    DirectDiscount as DirectDiscount,
    DiscountCodeInfo as DiscountCodeInfo,
    DiscountOnTotalPrice as DiscountOnTotalPrice,
    DiscountTypeCombination as DiscountTypeCombination,
    DiscountedLineItemPrice as DiscountedLineItemPrice,
    DiscountedLineItemPriceForQuantity as DiscountedLineItemPriceForQuantity,
    DiscountedPrice as DiscountedPrice,
    EstimatedDelivery as EstimatedDelivery,
    Image as Image,
    ImportContainerCreatedEventData as ImportContainerCreatedEventData,
    ImportContainerDeletedEventData as ImportContainerDeletedEventData,
    ImportOperationRejectedEventData as ImportOperationRejectedEventData,
    ImportUnresolvedEventData as ImportUnresolvedEventData,
    ImportValidationFailedEventData as ImportValidationFailedEventData,
    ImportWaitForMasterVariantEventData as ImportWaitForMasterVariantEventData,
    ItemShippingDetails as ItemShippingDetails,
    ItemState as ItemState,
    KeyReference as KeyReference,
    LastModifiedBy as LastModifiedBy,
    MethodTaxRate as MethodTaxRate,
    MethodTaxedPrice as MethodTaxedPrice,
    OrderEdit as OrderEdit,
    OrderEditApplied as OrderEditApplied,
    Parcel as Parcel,
    ParcelMeasurements as ParcelMeasurements,
    PayloadNotIncluded as PayloadNotIncluded,
    PaymentInfo as PaymentInfo,
    PaymentMethodToken as PaymentMethodToken,
    PriceTier as PriceTier,
    ProductPriceDiscountsSetUpdatedPrice as ProductPriceDiscountsSetUpdatedPrice,
    ProductSelectionSetting as ProductSelectionSetting,
    ProductTailoringAttribute as ProductTailoringAttribute,
    ProductVariantExclusion as ProductVariantExclusion,
    ProductVariantSelection as ProductVariantSelection,
    ProductVariantTailoring as ProductVariantTailoring,
    RecurrencePolicySchedule as RecurrencePolicySchedule,
    RecurringOrderFailureError as RecurringOrderFailureError,
    Reference as Reference,
    RuleApprover as RuleApprover,
    RuleRequester as RuleRequester,
    ShippingRateInput as ShippingRateInput,
    StagedStandalonePrice as StagedStandalonePrice,
    StoreCountry as StoreCountry,
    SyncInfo as SyncInfo,
    TaxRate as TaxRate,
    TaxedItemPrice as TaxedItemPrice,
    TaxedPrice as TaxedPrice,
    TrackingData as TrackingData,
    Transaction as Transaction,
    TypedMoney as TypedMoney,
    UserProvidedIdentifiers as UserProvidedIdentifiers,
)
from partner_events.commercetools.models.custom_line_item import CustomLineItem as CustomLineItem
from partner_events.commercetools.models.customer import Customer as Customer
from partner_events.commercetools.models.delivery import Delivery as Delivery
from partner_events.commercetools.models.discount_code import DiscountCode as DiscountCode
from partner_events.commercetools.models.discount_group import DiscountGroup as DiscountGroup
from partner_events.commercetools.models.event_data import EventData as EventData
from partner_events.commercetools.models.inventory_entry import InventoryEntry as InventoryEntry
from partner_events.commercetools.models.line_item import LineItem as LineItem
from partner_events.commercetools.models.order import Order as Order
from partner_events.commercetools.models.payment import Payment as Payment
from partner_events.commercetools.models.payment_method import PaymentMethod as PaymentMethod
from partner_events.commercetools.models.price import Price as Price
from partner_events.commercetools.models.product_projection import ProductProjection as ProductProjection
from partner_events.commercetools.models.product_selection import ProductSelection as ProductSelection
from partner_events.commercetools.models.product_variant import ProductVariant as ProductVariant
from partner_events.commercetools.models.quote import Quote as Quote
from partner_events.commercetools.models.quote_request import QuoteRequest as QuoteRequest
from partner_events.commercetools.models.recurring_order import RecurringOrder as RecurringOrder
from partner_events.commercetools.models.return_info import ReturnInfo as ReturnInfo
from partner_events.commercetools.models.review import Review as Review
from partner_events.commercetools.models.shipping import Shipping as Shipping
from partner_events.commercetools.models.shipping_info import ShippingInfo as ShippingInfo
from partner_events.commercetools.models.shopping_list_line_item import (
    ShoppingListLineItem as ShoppingListLineItem,
)
from partner_events.commercetools.models.staged_quote import StagedQuote as StagedQuote
from partner_events.commercetools.models.standalone_price import StandalonePrice as StandalonePrice

LazyOrderEditApplied: TypeAlias = OrderEditApplied
