# Generated from schemas/commercetools by `python -m codegen`; do not edit.
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
from partner_events.commercetools.models.approver_hierarchy import ApproverHierarchy as ApproverHierarchy
from partner_events.commercetools.models.asset import Asset as Asset
from partner_events.commercetools.models.associate import Associate as Associate
from partner_events.commercetools.models.associate_role import AssociateRole as AssociateRole
from partner_events.commercetools.models.business_unit import BusinessUnit as BusinessUnit
from partner_events.commercetools.models.cart_discount import CartDiscount as CartDiscount
from partner_events.commercetools.models.cart_discount_target import CartDiscountTarget as CartDiscountTarget
from partner_events.commercetools.models.cart_discount_value import CartDiscountValue as CartDiscountValue
from partner_events.commercetools.models.category import Category as Category
from partner_events.commercetools.models.checkout_message_order_payload_base_data import (
    CheckoutMessageOrderPayloadBaseData as CheckoutMessageOrderPayloadBaseData,
)
from partner_events.commercetools.models.checkout_message_payments_payload_base_data import (
    CheckoutMessagePaymentsPayloadBaseData as CheckoutMessagePaymentsPayloadBaseData,
)
from partner_events.commercetools.models.common import (
    Attribute as Attribute,
    Attribution as Attribution,
    CentPrecisionMoney as CentPrecisionMoney,
    DeliveryItem as DeliveryItem,
    DiscountTypeCombination as DiscountTypeCombination,
    ErrorObject as ErrorObject,
    EstimatedDelivery as EstimatedDelivery,
    ImportContainerCreatedEventData as ImportContainerCreatedEventData,
    ImportContainerDeletedEventData as ImportContainerDeletedEventData,
    ImportOperationRejectedEventData as ImportOperationRejectedEventData,
    ImportUnresolvedEventData as ImportUnresolvedEventData,
    ImportValidationFailedEventData as ImportValidationFailedEventData,
    ImportWaitForMasterVariantEventData as ImportWaitForMasterVariantEventData,
    KeyReference as KeyReference,
    ParcelMeasurements as ParcelMeasurements,
    PayloadNotIncluded as PayloadNotIncluded,
    PaymentMethodToken as PaymentMethodToken,
    ProductTailoringAttribute as ProductTailoringAttribute,
    ProductVariantExclusion as ProductVariantExclusion,
    ProductVariantSelection as ProductVariantSelection,
    RecurrencePolicySchedule as RecurrencePolicySchedule,
    RecurringOrderFailureError as RecurringOrderFailureError,
    Reference as Reference,
    ShippingRateInput as ShippingRateInput,
    StoreCountry as StoreCountry,
    TrackingData as TrackingData,
    TypedMoney as TypedMoney,
)
from partner_events.commercetools.models.created_by import CreatedBy as CreatedBy
from partner_events.commercetools.models.custom_fields import CustomFields as CustomFields
from partner_events.commercetools.models.custom_line_item import CustomLineItem as CustomLineItem
from partner_events.commercetools.models.customer import Customer as Customer
from partner_events.commercetools.models.customer_group_assignment import (
    CustomerGroupAssignment as CustomerGroupAssignment,
)
from partner_events.commercetools.models.delivery import Delivery as Delivery
from partner_events.commercetools.models.direct_discount import DirectDiscount as DirectDiscount
from partner_events.commercetools.models.discount_code import DiscountCode as DiscountCode
from partner_events.commercetools.models.discount_code_info import DiscountCodeInfo as DiscountCodeInfo
from partner_events.commercetools.models.discount_group import DiscountGroup as DiscountGroup
from partner_events.commercetools.models.discount_on_total_price import (
    DiscountOnTotalPrice as DiscountOnTotalPrice,
)
from partner_events.commercetools.models.discounted_line_item_price import (
    DiscountedLineItemPrice as DiscountedLineItemPrice,
)
from partner_events.commercetools.models.discounted_line_item_price_for_quantity import (
    DiscountedLineItemPriceForQuantity as DiscountedLineItemPriceForQuantity,
)
from partner_events.commercetools.models.discounted_price import DiscountedPrice as DiscountedPrice
from partner_events.commercetools.models.event_data import EventData as EventData
from partner_events.commercetools.models.image import Image as Image
from partner_events.commercetools.models.inventory_entry import InventoryEntry as InventoryEntry
from partner_events.commercetools.models.item_shipping_details import (
    ItemShippingDetails as ItemShippingDetails,
)
from partner_events.commercetools.models.item_state import ItemState as ItemState
from partner_events.commercetools.models.last_modified_by import LastModifiedBy as LastModifiedBy
from partner_events.commercetools.models.line_item import LineItem as LineItem
from partner_events.commercetools.models.method_tax_rate import MethodTaxRate as MethodTaxRate
from partner_events.commercetools.models.method_taxed_price import MethodTaxedPrice as MethodTaxedPrice
from partner_events.commercetools.models.order import Order as Order
from partner_events.commercetools.models.order_edit_applied import (
    OrderEdit as OrderEdit,
    OrderEditApplied as OrderEditApplied,
)
from partner_events.commercetools.models.order_excerpt import OrderExcerpt as OrderExcerpt
from partner_events.commercetools.models.parcel import Parcel as Parcel
from partner_events.commercetools.models.payment import Payment as Payment
from partner_events.commercetools.models.payment_info import PaymentInfo as PaymentInfo
from partner_events.commercetools.models.payment_method import PaymentMethod as PaymentMethod
from partner_events.commercetools.models.price import Price as Price
from partner_events.commercetools.models.price_tier import PriceTier as PriceTier
from partner_events.commercetools.models.product_price_discounts_set_updated_price import (
    ProductPriceDiscountsSetUpdatedPrice as ProductPriceDiscountsSetUpdatedPrice,
)
from partner_events.commercetools.models.product_projection import ProductProjection as ProductProjection
from partner_events.commercetools.models.product_selection import ProductSelection as ProductSelection
from partner_events.commercetools.models.product_selection_setting import (
    ProductSelectionSetting as ProductSelectionSetting,
)
from partner_events.commercetools.models.product_variant import ProductVariant as ProductVariant
from partner_events.commercetools.models.product_variant_tailoring import (
    ProductVariantTailoring as ProductVariantTailoring,
)
from partner_events.commercetools.models.quote import Quote as Quote
from partner_events.commercetools.models.quote_request import QuoteRequest as QuoteRequest
from partner_events.commercetools.models.recurring_order import RecurringOrder as RecurringOrder
from partner_events.commercetools.models.return_info import ReturnInfo as ReturnInfo
from partner_events.commercetools.models.review import Review as Review
from partner_events.commercetools.models.rule_approver import RuleApprover as RuleApprover
from partner_events.commercetools.models.rule_requester import RuleRequester as RuleRequester
from partner_events.commercetools.models.shipping import Shipping as Shipping
from partner_events.commercetools.models.shipping_info import ShippingInfo as ShippingInfo
from partner_events.commercetools.models.shopping_list_line_item import (
    ShoppingListLineItem as ShoppingListLineItem,
)
from partner_events.commercetools.models.staged_quote import StagedQuote as StagedQuote
from partner_events.commercetools.models.staged_standalone_price import (
    StagedStandalonePrice as StagedStandalonePrice,
)
from partner_events.commercetools.models.standalone_price import StandalonePrice as StandalonePrice
from partner_events.commercetools.models.sync_info import SyncInfo as SyncInfo
from partner_events.commercetools.models.tax_portion import TaxPortion as TaxPortion
from partner_events.commercetools.models.tax_rate import TaxRate as TaxRate
from partner_events.commercetools.models.taxed_item_price import TaxedItemPrice as TaxedItemPrice
from partner_events.commercetools.models.taxed_price import TaxedPrice as TaxedPrice
from partner_events.commercetools.models.transaction import Transaction as Transaction
from partner_events.commercetools.models.user_provided_identifiers import (
    UserProvidedIdentifiers as UserProvidedIdentifiers,
)

LazyOrderEditApplied: TypeAlias = OrderEditApplied
