# Generated for type checkers alone; import from `partner_events.commercetools`.
# From schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Json, Number
from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.approval_flow import ApprovalFlow
from partner_events.commercetools.models.approval_rule import ApprovalRule
from partner_events.commercetools.models.associate_role import AssociateRole
from partner_events.commercetools.models.business_unit import BusinessUnit
from partner_events.commercetools.models.cart_discount import CartDiscount
from partner_events.commercetools.models.category import Category
from partner_events.commercetools.models.change import Change
from partner_events.commercetools.models.common import (
    ApproverHierarchy,
    Asset,
    Associate,
    Attribute,
    CentPrecisionMoney,
    CheckoutMessageOrderPayloadBaseData,
    CheckoutMessagePaymentsPayloadBaseData,
    CustomerGroupAssignment,
    CustomFields,
    DeliveryItem,
    DiscountedLineItemPriceForQuantity,
    DiscountedPrice,
    EstimatedDelivery,
    Image,
    ImportContainerCreatedEventData,
    ImportContainerDeletedEventData,
    ImportOperationRejectedEventData,
    ImportUnresolvedEventData,
    ImportValidationFailedEventData,
    ImportWaitForMasterVariantEventData,
    ItemShippingDetails,
    ItemState,
    KeyReference,
    MethodTaxedPrice,
    OrderEdit,
    OrderEditApplied,
    Parcel,
    ParcelMeasurements,
    PaymentMethodToken,
    PriceTier,
    ProductPriceDiscountsSetUpdatedPrice,
    ProductSelectionSetting,
    ProductTailoringAttribute,
    ProductVariantExclusion,
    ProductVariantSelection,
    ProductVariantTailoring,
    RecurrencePolicySchedule,
    RecurringOrderFailureError,
    Reference,
    RuleRequester,
    ShippingRateInput,
    StagedStandalonePrice,
    StoreCountry,
    TaxedItemPrice,
    TrackingData,
    Transaction,
    TypedMoney,
)
from partner_events.commercetools.models.custom_line_item import CustomLineItem
from partner_events.commercetools.models.customer import Customer
from partner_events.commercetools.models.delivery import Delivery
from partner_events.commercetools.models.discount_code import DiscountCode
from partner_events.commercetools.models.discount_group import DiscountGroup
from partner_events.commercetools.models.event import Event
from partner_events.commercetools.models.inventory_entry import InventoryEntry
from partner_events.commercetools.models.line_item import LineItem
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.order import Order
from partner_events.commercetools.models.payment import Payment
from partner_events.commercetools.models.payment_method import PaymentMethod
from partner_events.commercetools.models.price import Price
from partner_events.commercetools.models.product_projection import ProductProjection
from partner_events.commercetools.models.product_selection import ProductSelection
from partner_events.commercetools.models.product_variant import ProductVariant
from partner_events.commercetools.models.quote import Quote
from partner_events.commercetools.models.quote_request import QuoteRequest
from partner_events.commercetools.models.recurring_order import RecurringOrder
from partner_events.commercetools.models.return_info import ReturnInfo
from partner_events.commercetools.models.review import Review
from partner_events.commercetools.models.shipping_info import ShippingInfo
from partner_events.commercetools.models.shopping_list_line_item import ShoppingListLineItem
from partner_events.commercetools.models.staged_quote import StagedQuote
from partner_events.commercetools.models.standalone_price import StandalonePrice
from partner_events.commercetools.models.token_message import TokenMessage


class ApprovalFlowApprovedDetail(Message):
    type: Literal["ApprovalFlowApproved"]
    associate: Reference
    order: Reference


class ApprovalFlowCompletedDetail(Message):
    type: Literal["ApprovalFlowCompleted"]
    status: Literal[
        "Pending",
        "Approved",
        "Rejected",
    ] | str
    order: Reference


class ApprovalFlowCreatedDetail(Message):
    type: Literal["ApprovalFlowCreated"]
    approvalFlow: ApprovalFlow


class ApprovalFlowRejectedDetail(Message):
    type: Literal["ApprovalFlowRejected"]
    associate: Reference
    rejectionReason: str | None = None
    order: Reference


class ApprovalRuleApproversSetDetail(Message):
    type: Literal["ApprovalRuleApproversSet"]
    approvers: ApproverHierarchy
    oldApprovers: ApproverHierarchy


class ApprovalRuleCreatedDetail(Message):
    type: Literal["ApprovalRuleCreated"]
    approvalRule: ApprovalRule


class ApprovalRuleDescriptionSetDetail(Message):
    type: Literal["ApprovalRuleDescriptionSet"]
    description: str | None = None
    oldDescription: str | None = None


class ApprovalRuleKeySetDetail(Message):
    type: Literal["ApprovalRuleKeySet"]
    key: str | None = None
    oldKey: str | None = None


class ApprovalRuleNameSetDetail(Message):
    type: Literal["ApprovalRuleNameSet"]
    name: str
    oldName: str


class ApprovalRulePredicateSetDetail(Message):
    type: Literal["ApprovalRulePredicateSet"]
    predicate: str
    oldPredicate: str


class ApprovalRuleRequestersSetDetail(Message):
    type: Literal["ApprovalRuleRequestersSet"]
    requesters: list[RuleRequester]
    oldRequesters: list[RuleRequester]


class ApprovalRuleStatusSetDetail(Message):
    type: Literal["ApprovalRuleStatusSet"]
    status: Literal[
        "Active",
        "Inactive",
    ] | str
    oldStatus: Literal[
        "Active",
        "Inactive",
    ] | str


class AssociateRoleBuyerAssignableChangedDetail(Message):
    type: Literal["AssociateRoleBuyerAssignableChanged"]
    buyerAssignable: bool


class AssociateRoleCreatedDetail(Message):
    type: Literal["AssociateRoleCreated"]
    associateRole: AssociateRole


class AssociateRoleDeletedDetail(Message):
    type: Literal["AssociateRoleDeleted"]


class AssociateRoleNameSetDetail(Message):
    type: Literal["AssociateRoleNameSet"]
    name: str


class AssociateRolePermissionAddedDetail(Message):
    type: Literal["AssociateRolePermissionAdded"]
    permission: Literal[
        "AddChildUnits",
        "UpdateAssociates",
        "UpdateBusinessUnitDetails",
        "UpdateParentUnit",
        "ViewMyCarts",
        "ViewOthersCarts",
        "UpdateMyCarts",
        "UpdateOthersCarts",
        "CreateMyCarts",
        "CreateOthersCarts",
        "DeleteMyCarts",
        "DeleteOthersCarts",
        "ViewMyOrders",
        "ViewOthersOrders",
        "UpdateMyOrders",
        "UpdateOthersOrders",
        "CreateMyOrdersFromMyCarts",
        "CreateMyOrdersFromMyQuotes",
        "CreateOrdersFromOthersCarts",
        "CreateOrdersFromOthersQuotes",
        "ViewMyQuotes",
        "ViewOthersQuotes",
        "AcceptMyQuotes",
        "AcceptOthersQuotes",
        "DeclineMyQuotes",
        "DeclineOthersQuotes",
        "RenegotiateMyQuotes",
        "RenegotiateOthersQuotes",
        "ReassignMyQuotes",
        "ReassignOthersQuotes",
        "ViewMyQuoteRequests",
        "ViewOthersQuoteRequests",
        "UpdateMyQuoteRequests",
        "UpdateOthersQuoteRequests",
        "CreateMyQuoteRequestsFromMyCarts",
        "CreateQuoteRequestsFromOthersCarts",
        "CreateApprovalRules",
        "UpdateApprovalRules",
        "UpdateApprovalFlows",
        "ViewMyShoppingLists",
        "ViewOthersShoppingLists",
        "UpdateMyShoppingLists",
        "UpdateOthersShoppingLists",
        "CreateMyShoppingLists",
        "CreateOthersShoppingLists",
        "DeleteMyShoppingLists",
        "DeleteOthersShoppingLists",
    ] | str


class AssociateRolePermissionRemovedDetail(Message):
    type: Literal["AssociateRolePermissionRemoved"]
    permission: Literal[
        "AddChildUnits",
        "UpdateAssociates",
        "UpdateBusinessUnitDetails",
        "UpdateParentUnit",
        "ViewMyCarts",
        "ViewOthersCarts",
        "UpdateMyCarts",
        "UpdateOthersCarts",
        "CreateMyCarts",
        "CreateOthersCarts",
        "DeleteMyCarts",
        "DeleteOthersCarts",
        "ViewMyOrders",
        "ViewOthersOrders",
        "UpdateMyOrders",
        "UpdateOthersOrders",
        "CreateMyOrdersFromMyCarts",
        "CreateMyOrdersFromMyQuotes",
        "CreateOrdersFromOthersCarts",
        "CreateOrdersFromOthersQuotes",
        "ViewMyQuotes",
        "ViewOthersQuotes",
        "AcceptMyQuotes",
        "AcceptOthersQuotes",
        "DeclineMyQuotes",
        "DeclineOthersQuotes",
        "RenegotiateMyQuotes",
        "RenegotiateOthersQuotes",
        "ReassignMyQuotes",
        "ReassignOthersQuotes",
        "ViewMyQuoteRequests",
        "ViewOthersQuoteRequests",
        "UpdateMyQuoteRequests",
        "UpdateOthersQuoteRequests",
        "CreateMyQuoteRequestsFromMyCarts",
        "CreateQuoteRequestsFromOthersCarts",
        "CreateApprovalRules",
        "UpdateApprovalRules",
        "UpdateApprovalFlows",
        "ViewMyShoppingLists",
        "ViewOthersShoppingLists",
        "UpdateMyShoppingLists",
        "UpdateOthersShoppingLists",
        "CreateMyShoppingLists",
        "CreateOthersShoppingLists",
        "DeleteMyShoppingLists",
        "DeleteOthersShoppingLists",
    ] | str


class AssociateRolePermissionsSetDetail(Message):
    type: Literal["AssociateRolePermissionsSet"]
    permissions: list[Literal[
        "AddChildUnits",
        "UpdateAssociates",
        "UpdateBusinessUnitDetails",
        "UpdateParentUnit",
        "ViewMyCarts",
        "ViewOthersCarts",
        "UpdateMyCarts",
        "UpdateOthersCarts",
        "CreateMyCarts",
        "CreateOthersCarts",
        "DeleteMyCarts",
        "DeleteOthersCarts",
        "ViewMyOrders",
        "ViewOthersOrders",
        "UpdateMyOrders",
        "UpdateOthersOrders",
        "CreateMyOrdersFromMyCarts",
        "CreateMyOrdersFromMyQuotes",
        "CreateOrdersFromOthersCarts",
        "CreateOrdersFromOthersQuotes",
        "ViewMyQuotes",
        "ViewOthersQuotes",
        "AcceptMyQuotes",
        "AcceptOthersQuotes",
        "DeclineMyQuotes",
        "DeclineOthersQuotes",
        "RenegotiateMyQuotes",
        "RenegotiateOthersQuotes",
        "ReassignMyQuotes",
        "ReassignOthersQuotes",
        "ViewMyQuoteRequests",
        "ViewOthersQuoteRequests",
        "UpdateMyQuoteRequests",
        "UpdateOthersQuoteRequests",
        "CreateMyQuoteRequestsFromMyCarts",
        "CreateQuoteRequestsFromOthersCarts",
        "CreateApprovalRules",
        "UpdateApprovalRules",
        "UpdateApprovalFlows",
        "ViewMyShoppingLists",
        "ViewOthersShoppingLists",
        "UpdateMyShoppingLists",
        "UpdateOthersShoppingLists",
        "CreateMyShoppingLists",
        "CreateOthersShoppingLists",
        "DeleteMyShoppingLists",
        "DeleteOthersShoppingLists",
    ] | str]


class BusinessUnitAddressAddedDetail(Message):
    type: Literal["BusinessUnitAddressAdded"]
    address: Address


class BusinessUnitAddressChangedDetail(Message):
    type: Literal["BusinessUnitAddressChanged"]
    address: Address
    addressRoles: list[Literal[
        "Shipping",
        "Billing",
    ] | str]


class BusinessUnitAddressCustomFieldAddedDetail(Message):
    type: Literal["BusinessUnitAddressCustomFieldAdded"]
    name: str
    value: Json
    addressId: str | None = None


class BusinessUnitAddressCustomFieldChangedDetail(Message):
    type: Literal["BusinessUnitAddressCustomFieldChanged"]
    name: str
    value: Json
    oldValue: Json | None = None
    addressId: str | None = None


class BusinessUnitAddressCustomFieldRemovedDetail(Message):
    type: Literal["BusinessUnitAddressCustomFieldRemoved"]
    name: str
    addressId: str | None = None


class BusinessUnitAddressCustomTypeRemovedDetail(Message):
    type: Literal["BusinessUnitAddressCustomTypeRemoved"]
    oldTypeId: str | None = None
    addressId: str | None = None


class BusinessUnitAddressCustomTypeSetDetail(Message):
    type: Literal["BusinessUnitAddressCustomTypeSet"]
    customFields: CustomFields
    oldTypeId: str | None = None
    addressId: str | None = None


class BusinessUnitAddressRemovedDetail(Message):
    type: Literal["BusinessUnitAddressRemoved"]
    address: Address
    addressRoles: list[Literal[
        "Shipping",
        "Billing",
    ] | str]


class BusinessUnitApprovalRuleModeChangedDetail(Message):
    type: Literal["BusinessUnitApprovalRuleModeChanged"]
    approvalRuleMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str
    oldApprovalRuleMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str | None = None


class BusinessUnitAssociateAddedDetail(Message):
    type: Literal["BusinessUnitAssociateAdded"]
    associate: Associate


class BusinessUnitAssociateChangedDetail(Message):
    type: Literal["BusinessUnitAssociateChanged"]
    associate: Associate


class BusinessUnitAssociateModeChangedDetail(Message):
    type: Literal["BusinessUnitAssociateModeChanged"]
    associateMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str
    oldAssociateMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str


class BusinessUnitAssociateRemovedDetail(Message):
    type: Literal["BusinessUnitAssociateRemoved"]
    associate: Associate


class BusinessUnitAssociatesSetDetail(Message):
    type: Literal["BusinessUnitAssociatesSet"]
    associates: list[Associate]


class BusinessUnitBillingAddressAddedDetail(Message):
    type: Literal["BusinessUnitBillingAddressAdded"]
    address: Address


class BusinessUnitBillingAddressRemovedDetail(Message):
    type: Literal["BusinessUnitBillingAddressRemoved"]
    address: Address


class BusinessUnitContactEmailSetDetail(Message):
    type: Literal["BusinessUnitContactEmailSet"]
    contactEmail: str | None = None


class BusinessUnitCreatedDetail(Message):
    type: Literal["BusinessUnitCreated"]
    businessUnit: BusinessUnit


class BusinessUnitCustomFieldAddedDetail(Message):
    type: Literal["BusinessUnitCustomFieldAdded"]
    name: str
    value: Json


class BusinessUnitCustomFieldChangedDetail(Message):
    type: Literal["BusinessUnitCustomFieldChanged"]
    name: str
    value: Json
    oldValue: Json | None = None


class BusinessUnitCustomFieldRemovedDetail(Message):
    type: Literal["BusinessUnitCustomFieldRemoved"]
    name: str


class BusinessUnitCustomTypeRemovedDetail(Message):
    type: Literal["BusinessUnitCustomTypeRemoved"]
    oldTypeId: str | None = None


class BusinessUnitCustomTypeSetDetail(Message):
    type: Literal["BusinessUnitCustomTypeSet"]
    customFields: CustomFields
    oldTypeId: str | None = None


class BusinessUnitCustomerGroupAssignmentAddedDetail(Message):
    type: Literal["BusinessUnitCustomerGroupAssignmentAdded"]
    customerGroupAssignment: CustomerGroupAssignment


class BusinessUnitCustomerGroupAssignmentRemovedDetail(Message):
    type: Literal["BusinessUnitCustomerGroupAssignmentRemoved"]
    customerGroupAssignment: CustomerGroupAssignment


class BusinessUnitCustomerGroupAssignmentsSetDetail(Message):
    type: Literal["BusinessUnitCustomerGroupAssignmentsSet"]
    customerGroupAssignments: list[CustomerGroupAssignment] | None = None
    oldCustomerGroupAssignments: list[CustomerGroupAssignment] | None = None


class BusinessUnitDefaultBillingAddressSetDetail(Message):
    type: Literal["BusinessUnitDefaultBillingAddressSet"]
    address: Address | None = None


class BusinessUnitDefaultShippingAddressSetDetail(Message):
    type: Literal["BusinessUnitDefaultShippingAddressSet"]
    address: Address | None = None


class BusinessUnitDeletedDetail(Message):
    type: Literal["BusinessUnitDeleted"]


class BusinessUnitNameChangedDetail(Message):
    type: Literal["BusinessUnitNameChanged"]
    name: str


class BusinessUnitParentChangedDetail(Message):
    type: Literal["BusinessUnitParentChanged"]
    oldParentUnit: KeyReference | None = None
    newParentUnit: KeyReference | None = None


class BusinessUnitShippingAddressAddedDetail(Message):
    type: Literal["BusinessUnitShippingAddressAdded"]
    address: Address


class BusinessUnitShippingAddressRemovedDetail(Message):
    type: Literal["BusinessUnitShippingAddressRemoved"]
    address: Address


class BusinessUnitStatusChangedDetail(Message):
    type: Literal["BusinessUnitStatusChanged"]
    active: Literal[
        "Active",
        "Inactive",
    ] | str


class BusinessUnitStoreAddedDetail(Message):
    type: Literal["BusinessUnitStoreAdded"]
    store: KeyReference


class BusinessUnitStoreModeChangedDetail(Message):
    type: Literal["BusinessUnitStoreModeChanged"]
    stores: list[KeyReference]
    storeMode: Literal[
        "Explicit",
        "FromParent",
    ] | str
    oldStores: list[KeyReference]
    oldStoreMode: Literal[
        "Explicit",
        "FromParent",
    ] | str


class BusinessUnitStoreRemovedDetail(Message):
    type: Literal["BusinessUnitStoreRemoved"]
    store: KeyReference


class BusinessUnitStoresSetDetail(Message):
    type: Literal["BusinessUnitStoresSet"]
    stores: list[KeyReference]


class BusinessUnitTopLevelUnitSetDetail(Message):
    type: Literal["BusinessUnitTopLevelUnitSet"]
    topLevelUnit: KeyReference
    oldTopLevelUnit: KeyReference


class BusinessUnitTypeSetDetail(Message):
    type: Literal["BusinessUnitTypeSet"]
    parentUnit: KeyReference | None = None
    oldParentUnit: KeyReference | None = None
    unitType: Literal[
        "Company",
        "Division",
    ] | str
    oldUnitType: Literal[
        "Company",
        "Division",
    ] | str


class CartDiscountCreatedDetail(Message):
    type: Literal["CartDiscountCreated"]
    cartDiscount: CartDiscount


class CartDiscountDeletedDetail(Message):
    type: Literal["CartDiscountDeleted"]


class CartDiscountStoreAddedDetail(Message):
    type: Literal["CartDiscountStoreAdded"]
    store: KeyReference


class CartDiscountStoreRemovedDetail(Message):
    type: Literal["CartDiscountStoreRemoved"]
    store: KeyReference


class CartDiscountStoresSetDetail(Message):
    type: Literal["CartDiscountStoresSet"]
    stores: list[KeyReference]


class CartEstimatedDeliverySetDetail(Message):
    type: Literal["CartEstimatedDeliverySet"]
    estimatedDelivery: EstimatedDelivery | None = None
    shippingKey: str | None = None


class CartFrozenDetail(Message):
    type: Literal["CartFrozen"]


class CartLockedDetail(Message):
    type: Literal["CartLocked"]


class CartPurchaseOrderNumberSetDetail(Message):
    type: Literal["CartPurchaseOrderNumberSet"]
    purchaseOrderNumber: str | None = None
    oldPurchaseOrderNumber: str | None = None


class CartUnfrozenDetail(Message):
    type: Literal["CartUnfrozen"]


class CartUnlockedDetail(Message):
    type: Literal["CartUnlocked"]


class CategoryCreatedDetail(Message):
    type: Literal["CategoryCreated"]
    category: Category


class CategorySlugChangedDetail(Message):
    type: Literal["CategorySlugChanged"]
    slug: dict[str, str]
    oldSlug: dict[str, str] | None = None


class CheckoutOrderCreationFailedDetail(Event):
    type: Literal["CheckoutOrderCreationFailed"]
    data: CheckoutMessageOrderPayloadBaseData


class CheckoutPaymentAuthorizationCancelledDetail(Event):
    type: Literal["CheckoutPaymentAuthorizationCancelled"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentAuthorizationFailedDetail(Event):
    type: Literal["CheckoutPaymentAuthorizationFailed"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentAuthorizedDetail(Event):
    type: Literal["CheckoutPaymentAuthorized"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentCancelAuthorizationFailedDetail(Event):
    type: Literal["CheckoutPaymentCancelAuthorizationFailed"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentChargeFailedDetail(Event):
    type: Literal["CheckoutPaymentChargeFailed"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentChargedDetail(Event):
    type: Literal["CheckoutPaymentCharged"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentRefundFailedDetail(Event):
    type: Literal["CheckoutPaymentRefundFailed"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CheckoutPaymentRefundedDetail(Event):
    type: Literal["CheckoutPaymentRefunded"]
    data: CheckoutMessagePaymentsPayloadBaseData


class CustomLineItemStateTransitionDetail(Message):
    type: Literal["CustomLineItemStateTransition"]
    customLineItemId: str
    customLineItemKey: str | None = None
    transitionDate: str
    quantity: int
    fromState: Reference
    toState: Reference


class CustomerAddressAddedDetail(Message):
    type: Literal["CustomerAddressAdded"]
    address: Address


class CustomerAddressChangedDetail(Message):
    type: Literal["CustomerAddressChanged"]
    address: Address
    addressRoles: list[Literal[
        "Shipping",
        "Billing",
    ] | str]


class CustomerAddressCustomFieldAddedDetail(Message):
    type: Literal["CustomerAddressCustomFieldAdded"]
    name: str
    value: Json
    addressId: str | None = None


class CustomerAddressCustomFieldChangedDetail(Message):
    type: Literal["CustomerAddressCustomFieldChanged"]
    name: str
    value: Json
    previousValue: Json | None = None
    addressId: str | None = None


class CustomerAddressCustomFieldRemovedDetail(Message):
    type: Literal["CustomerAddressCustomFieldRemoved"]
    name: str
    addressId: str | None = None


class CustomerAddressCustomTypeRemovedDetail(Message):
    type: Literal["CustomerAddressCustomTypeRemoved"]
    previousTypeId: str | None = None
    addressId: str | None = None


class CustomerAddressCustomTypeSetDetail(Message):
    type: Literal["CustomerAddressCustomTypeSet"]
    customFields: CustomFields
    previousTypeId: str | None = None
    addressId: str | None = None


class CustomerAddressRemovedDetail(Message):
    type: Literal["CustomerAddressRemoved"]
    address: Address
    addressRoles: list[Literal[
        "Shipping",
        "Billing",
    ] | str]


class CustomerBillingAddressAddedDetail(Message):
    type: Literal["CustomerBillingAddressAdded"]
    address: Address


class CustomerBillingAddressRemovedDetail(Message):
    type: Literal["CustomerBillingAddressRemoved"]
    address: Address


class CustomerCompanyNameSetDetail(Message):
    type: Literal["CustomerCompanyNameSet"]
    companyName: str | None = None


class CustomerCreatedDetail(Message):
    type: Literal["CustomerCreated"]
    customer: Customer


class CustomerCustomFieldAddedDetail(Message):
    type: Literal["CustomerCustomFieldAdded"]
    name: str
    value: Json


class CustomerCustomFieldChangedDetail(Message):
    type: Literal["CustomerCustomFieldChanged"]
    name: str
    value: Json
    previousValue: Json | None = None


class CustomerCustomFieldRemovedDetail(Message):
    type: Literal["CustomerCustomFieldRemoved"]
    name: str


class CustomerCustomTypeRemovedDetail(Message):
    type: Literal["CustomerCustomTypeRemoved"]
    previousTypeId: str | None = None


class CustomerCustomTypeSetDetail(Message):
    type: Literal["CustomerCustomTypeSet"]
    customFields: CustomFields
    previousTypeId: str | None = None


class CustomerDateOfBirthSetDetail(Message):
    type: Literal["CustomerDateOfBirthSet"]
    dateOfBirth: str | None = None


class CustomerDefaultBillingAddressSetDetail(Message):
    type: Literal["CustomerDefaultBillingAddressSet"]
    address: Address | None = None


class CustomerDefaultShippingAddressSetDetail(Message):
    type: Literal["CustomerDefaultShippingAddressSet"]
    address: Address | None = None


class CustomerDeletedDetail(Message):
    type: Literal["CustomerDeleted"]
    email: str | None = None


class CustomerEmailChangedDetail(Message):
    type: Literal["CustomerEmailChanged"]
    email: str
    oldEmail: str


class CustomerEmailTokenCreatedDetail(TokenMessage):
    type: Literal["CustomerEmailTokenCreated"]
    customerId: str
    expiresAt: str
    value: str | None = None
    invalidateOlderTokens: bool


class CustomerEmailVerifiedDetail(Message):
    type: Literal["CustomerEmailVerified"]


class CustomerExternalIdSetDetail(Message):
    type: Literal["CustomerExternalIdSet"]
    externalId: str | None = None


class CustomerFirstNameSetDetail(Message):
    type: Literal["CustomerFirstNameSet"]
    firstName: str | None = None


class CustomerGroupAssignmentAddedDetail(Message):
    type: Literal["CustomerGroupAssignmentAdded"]
    customerGroupAssignment: CustomerGroupAssignment


class CustomerGroupAssignmentRemovedDetail(Message):
    type: Literal["CustomerGroupAssignmentRemoved"]
    customerGroupAssignment: CustomerGroupAssignment


class CustomerGroupAssignmentsSetDetail(Message):
    type: Literal["CustomerGroupAssignmentsSet"]
    customerGroupAssignments: list[CustomerGroupAssignment]
    oldCustomerGroupAssignments: list[CustomerGroupAssignment]


class CustomerGroupCustomFieldAddedDetail(Message):
    type: Literal["CustomerGroupCustomFieldAdded"]
    name: str
    value: Json


class CustomerGroupCustomFieldChangedDetail(Message):
    type: Literal["CustomerGroupCustomFieldChanged"]
    name: str
    value: Json
    oldValue: Json | None = None


class CustomerGroupCustomFieldRemovedDetail(Message):
    type: Literal["CustomerGroupCustomFieldRemoved"]
    name: str


class CustomerGroupCustomTypeRemovedDetail(Message):
    type: Literal["CustomerGroupCustomTypeRemoved"]
    oldTypeId: str | None = None


class CustomerGroupCustomTypeSetDetail(Message):
    type: Literal["CustomerGroupCustomTypeSet"]
    customFields: CustomFields
    oldTypeId: str | None = None


class CustomerGroupSetDetail(Message):
    type: Literal["CustomerGroupSet"]
    customerGroup: Reference | None = None


class CustomerLastNameSetDetail(Message):
    type: Literal["CustomerLastNameSet"]
    lastName: str | None = None


class CustomerPasswordTokenCreatedDetail(TokenMessage):
    type: Literal["CustomerPasswordTokenCreated"]
    customerId: str
    expiresAt: str
    value: str | None = None
    invalidateOlderTokens: bool


class CustomerPasswordUpdatedDetail(Message):
    type: Literal["CustomerPasswordUpdated"]
    reset: bool


class CustomerShippingAddressAddedDetail(Message):
    type: Literal["CustomerShippingAddressAdded"]
    address: Address


class CustomerShippingAddressRemovedDetail(Message):
    type: Literal["CustomerShippingAddressRemoved"]
    address: Address


class CustomerStoresSetDetail(Message):
    type: Literal["CustomerStoresSet"]
    stores: list[KeyReference]
    oldStores: list[KeyReference]


class CustomerTitleSetDetail(Message):
    type: Literal["CustomerTitleSet"]
    title: str | None = None


class DeliveryAddedDetail(Message):
    type: Literal["DeliveryAdded"]
    delivery: Delivery
    shippingKey: str | None = None


class DeliveryAddressSetDetail(Message):
    type: Literal["DeliveryAddressSet"]
    deliveryId: str
    address: Address | None = None
    oldAddress: Address | None = None
    shippingKey: str | None = None


class DeliveryCustomFieldAddedDetail(Message):
    type: Literal["DeliveryCustomFieldAdded"]
    name: str
    value: Json
    deliveryId: str


class DeliveryCustomFieldChangedDetail(Message):
    type: Literal["DeliveryCustomFieldChanged"]
    name: str
    value: Json
    previousValue: Json | None = None
    deliveryId: str


class DeliveryCustomFieldRemovedDetail(Message):
    type: Literal["DeliveryCustomFieldRemoved"]
    name: str
    deliveryId: str


class DeliveryCustomTypeRemovedDetail(Message):
    type: Literal["DeliveryCustomTypeRemoved"]
    previousTypeId: str | None = None
    deliveryId: str


class DeliveryCustomTypeSetDetail(Message):
    type: Literal["DeliveryCustomTypeSet"]
    customFields: CustomFields
    previousTypeId: str | None = None
    deliveryId: str


class DeliveryItemsUpdatedDetail(Message):
    type: Literal["DeliveryItemsUpdated"]
    deliveryId: str
    items: list[DeliveryItem]
    oldItems: list[DeliveryItem]
    shippingKey: str | None = None


class DeliveryRemovedDetail(Message):
    type: Literal["DeliveryRemoved"]
    delivery: Delivery
    shippingKey: str | None = None


class DiscountCodeCreatedDetail(Message):
    type: Literal["DiscountCodeCreated"]
    discountCode: DiscountCode


class DiscountCodeDeletedDetail(Message):
    type: Literal["DiscountCodeDeleted"]


class DiscountCodeKeySetDetail(Message):
    type: Literal["DiscountCodeKeySet"]
    key: str | None = None
    oldKey: str | None = None


class DiscountGroupCreatedDetail(Message):
    type: Literal["DiscountGroupCreated"]
    discountGroup: DiscountGroup


class DiscountGroupDeletedDetail(Message):
    type: Literal["DiscountGroupDeleted"]


class DiscountGroupIsActiveSetDetail(Message):
    type: Literal["DiscountGroupIsActiveSet"]
    isActive: bool | None = None
    oldIsActive: bool | None = None


class DiscountGroupKeySetDetail(Message):
    type: Literal["DiscountGroupKeySet"]
    key: str | None = None
    oldKey: str | None = None


class DiscountGroupSortOrderSetDetail(Message):
    type: Literal["DiscountGroupSortOrderSet"]
    sortOrder: str | None = None
    oldSortOrder: str | None = None


class ImportContainerCreatedDetail(Event):
    type: Literal["ImportContainerCreated"]
    data: ImportContainerCreatedEventData


class ImportContainerDeletedDetail(Event):
    type: Literal["ImportContainerDeleted"]
    data: ImportContainerDeletedEventData


class ImportOperationRejectedDetail(Event):
    type: Literal["ImportOperationRejected"]
    data: ImportOperationRejectedEventData


class ImportUnresolvedDetail(Event):
    type: Literal["ImportUnresolved"]
    data: ImportUnresolvedEventData


class ImportValidationFailedDetail(Event):
    type: Literal["ImportValidationFailed"]
    data: ImportValidationFailedEventData


class ImportWaitForMasterVariantDetail(Event):
    type: Literal["ImportWaitForMasterVariant"]
    data: ImportWaitForMasterVariantEventData


class InventoryEntryCreatedDetail(Message):
    type: Literal["InventoryEntryCreated"]
    inventoryEntry: InventoryEntry


class InventoryEntryDeletedDetail(Message):
    type: Literal["InventoryEntryDeleted"]
    sku: str
    supplyChannel: Reference | None = None


class InventoryEntryOutOfStockDetail(Message):
    type: Literal["InventoryEntryOutOfStock"]
    sku: str
    supplyChannel: Reference | None = None


class InventoryEntryQuantitySetDetail(Message):
    type: Literal["InventoryEntryQuantitySet"]
    oldQuantityOnStock: int
    newQuantityOnStock: int
    oldAvailableQuantity: int
    newAvailableQuantity: int
    sku: str | None = None
    supplyChannel: Reference | None = None


class InventoryEntryReorderPointDetail(Message):
    type: Literal["InventoryEntryReorderPoint"]
    sku: str
    quantityOnStock: int
    supplyChannel: Reference | None = None


class InventoryEntryReservationExpirationInMinutesSetDetail(Message):
    type: Literal["InventoryEntryReservationExpirationInMinutesSet"]
    newReservationExpirationInMinutes: int | None = None
    oldReservationExpirationInMinutes: int | None = None


class InventoryEntrySafetyStockDetail(Message):
    type: Literal["InventoryEntrySafetyStock"]
    sku: str
    quantityOnStock: int
    supplyChannel: Reference | None = None


class LineItemStateTransitionDetail(Message):
    type: Literal["LineItemStateTransition"]
    lineItemId: str
    lineItemKey: str | None = None
    transitionDate: str
    quantity: int
    fromState: Reference
    toState: Reference


class OrderBillingAddressSetDetail(Message):
    type: Literal["OrderBillingAddressSet"]
    address: Address | None = None
    oldAddress: Address | None = None


class OrderBusinessUnitSetDetail(Message):
    type: Literal["OrderBusinessUnitSet"]
    businessUnit: KeyReference | None = None
    oldbusinessUnit: KeyReference | None = None


class OrderCreatedDetail(Message):
    type: Literal["OrderCreated"]
    order: Order


class OrderCreatedFromRecurringOrderDetail(Message):
    type: Literal["OrderCreatedFromRecurringOrder"]
    order: Order
    recurringOrderRef: Reference


class OrderCustomFieldAddedDetail(Message):
    type: Literal["OrderCustomFieldAdded"]
    name: str
    value: Json


class OrderCustomFieldChangedDetail(Message):
    type: Literal["OrderCustomFieldChanged"]
    name: str
    value: Json
    previousValue: Json | None = None


class OrderCustomFieldRemovedDetail(Message):
    type: Literal["OrderCustomFieldRemoved"]
    name: str


class OrderCustomLineItemAddedDetail(Message):
    type: Literal["OrderCustomLineItemAdded"]
    customLineItem: CustomLineItem


class OrderCustomLineItemDiscountSetDetail(Message):
    type: Literal["OrderCustomLineItemDiscountSet"]
    customLineItemId: str
    customLineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    taxedPrice: TaxedItemPrice | None = None


class OrderCustomLineItemQuantityChangedDetail(Message):
    type: Literal["OrderCustomLineItemQuantityChanged"]
    customLineItemId: str
    customLineItemKey: str | None = None
    quantity: int
    oldQuantity: int


class OrderCustomLineItemRemovedDetail(Message):
    type: Literal["OrderCustomLineItemRemoved"]
    customLineItemId: str
    customLineItemKey: str | None = None
    customLineItem: CustomLineItem


class OrderCustomTypeRemovedDetail(Message):
    type: Literal["OrderCustomTypeRemoved"]
    previousTypeId: str | None = None


class OrderCustomTypeSetDetail(Message):
    type: Literal["OrderCustomTypeSet"]
    customFields: CustomFields
    previousTypeId: str | None = None


class OrderCustomerEmailSetDetail(Message):
    type: Literal["OrderCustomerEmailSet"]
    email: str | None = None
    oldEmail: str | None = None


class OrderCustomerGroupSetDetail(Message):
    type: Literal["OrderCustomerGroupSet"]
    customerGroup: Reference | None = None
    oldCustomerGroup: Reference | None = None


class OrderCustomerSetDetail(Message):
    type: Literal["OrderCustomerSet"]
    customer: Reference | None = None
    customerGroup: Reference | None = None
    oldCustomer: Reference | None = None
    oldCustomerGroup: Reference | None = None


class OrderDeletedDetail(Message):
    type: Literal["OrderDeleted"]
    order: Order


class OrderDiscountCodeAddedDetail(Message):
    type: Literal["OrderDiscountCodeAdded"]
    discountCode: Reference


class OrderDiscountCodeRemovedDetail(Message):
    type: Literal["OrderDiscountCodeRemoved"]
    discountCode: Reference


class OrderDiscountCodeStateSetDetail(Message):
    type: Literal["OrderDiscountCodeStateSet"]
    discountCode: Reference
    state: Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ] | str
    oldState: Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ] | str | None = None


class OrderEditAppliedDetail(Message):
    type: Literal["OrderEditApplied"]
    edit: OrderEdit
    result: OrderEditApplied


class OrderEstimatedDeliverySetDetail(Message):
    type: Literal["OrderEstimatedDeliverySet"]
    estimatedDelivery: EstimatedDelivery | None = None
    shippingKey: str | None = None


class OrderImportedDetail(Message):
    type: Literal["OrderImported"]
    order: Order


class OrderLineItemAddedDetail(Message):
    type: Literal["OrderLineItemAdded"]
    lineItem: LineItem
    addedQuantity: int


class OrderLineItemDiscountSetDetail(Message):
    type: Literal["OrderLineItemDiscountSet"]
    lineItemId: str
    lineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    totalPrice: CentPrecisionMoney
    taxedPrice: TaxedItemPrice | None = None
    taxedPricePortions: list[MethodTaxedPrice]


class OrderLineItemDistributionChannelSetDetail(Message):
    type: Literal["OrderLineItemDistributionChannelSet"]
    lineItemId: str
    lineItemKey: str | None = None
    distributionChannel: Reference | None = None


class OrderLineItemRemovedDetail(Message):
    type: Literal["OrderLineItemRemoved"]
    lineItemId: str
    lineItemKey: str | None = None
    removedQuantity: int
    newQuantity: int
    newState: list[ItemState]
    newTotalPrice: CentPrecisionMoney
    newTaxedPrice: TaxedItemPrice | None = None
    newPrice: Price | None = None
    newShippingDetail: ItemShippingDetails | None = None


class OrderPaymentAddedDetail(Message):
    type: Literal["OrderPaymentAdded"]
    paymentRef: Reference


class OrderPaymentRemovedDetail(Message):
    type: Literal["OrderPaymentRemoved"]
    paymentRef: Reference
    removedPaymentInfo: bool


class OrderPaymentStateChangedDetail(Message):
    type: Literal["OrderPaymentStateChanged"]
    paymentState: Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ] | str
    oldPaymentState: Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ] | str | None = None


class OrderPurchaseOrderNumberSetDetail(Message):
    type: Literal["OrderPurchaseOrderNumberSet"]
    purchaseOrderNumber: str | None = None
    oldPurchaseOrderNumber: str | None = None


class OrderReturnShipmentStateChangedDetail(Message):
    type: Literal["OrderReturnShipmentStateChanged"]
    returnItemId: str
    returnShipmentState: Literal[
        "Advised",
        "Returned",
        "BackInStock",
        "Unusable",
    ] | str


class OrderShipmentStateChangedDetail(Message):
    type: Literal["OrderShipmentStateChanged"]
    shipmentState: Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ] | str
    oldShipmentState: Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ] | str | None = None


class OrderShippingAddressSetDetail(Message):
    type: Literal["OrderShippingAddressSet"]
    address: Address | None = None
    oldAddress: Address | None = None


class OrderShippingInfoSetDetail(Message):
    type: Literal["OrderShippingInfoSet"]
    shippingInfo: ShippingInfo | None = None
    oldShippingInfo: ShippingInfo | None = None


class OrderShippingRateInputSetDetail(Message):
    type: Literal["OrderShippingRateInputSet"]
    shippingRateInput: ShippingRateInput | None = None
    oldShippingRateInput: ShippingRateInput | None = None


class OrderStateChangedDetail(Message):
    type: Literal["OrderStateChanged"]
    orderState: Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ] | str
    oldOrderState: Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ] | str | None = None
    orderId: str | None = None


class OrderStateTransitionDetail(Message):
    type: Literal["OrderStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool


class OrderStoreSetDetail(Message):
    type: Literal["OrderStoreSet"]
    store: KeyReference | None = None


class ParcelAddedToDeliveryDetail(Message):
    type: Literal["ParcelAddedToDelivery"]
    delivery: Delivery
    parcel: Parcel
    shippingKey: str | None = None


class ParcelItemsUpdatedDetail(Message):
    type: Literal["ParcelItemsUpdated"]
    parcelId: str
    deliveryId: str
    items: list[DeliveryItem]
    oldItems: list[DeliveryItem]
    shippingKey: str | None = None


class ParcelMeasurementsUpdatedDetail(Message):
    type: Literal["ParcelMeasurementsUpdated"]
    deliveryId: str
    parcelId: str
    measurements: ParcelMeasurements | None = None
    shippingKey: str | None = None


class ParcelRemovedFromDeliveryDetail(Message):
    type: Literal["ParcelRemovedFromDelivery"]
    deliveryId: str
    parcel: Parcel
    shippingKey: str | None = None


class ParcelTrackingDataUpdatedDetail(Message):
    type: Literal["ParcelTrackingDataUpdated"]
    deliveryId: str
    parcelId: str
    trackingData: TrackingData | None = None
    shippingKey: str | None = None


class PaymentCreatedDetail(Message):
    type: Literal["PaymentCreated"]
    payment: Payment


class PaymentInteractionAddedDetail(Message):
    type: Literal["PaymentInteractionAdded"]
    interaction: CustomFields


class PaymentInterfaceIdSetDetail(Message):
    type: Literal["PaymentInterfaceIdSet"]
    interfaceId: str | None = None
    oldInterfaceId: str | None = None


class PaymentMethodCreatedDetail(Message):
    type: Literal["PaymentMethodCreated"]
    paymentMethod: PaymentMethod


class PaymentMethodCustomFieldAddedDetail(Message):
    type: Literal["PaymentMethodCustomFieldAdded"]
    name: str
    value: Json


class PaymentMethodCustomFieldChangedDetail(Message):
    type: Literal["PaymentMethodCustomFieldChanged"]
    name: str
    value: Json
    oldValue: Json | None = None


class PaymentMethodCustomFieldRemovedDetail(Message):
    type: Literal["PaymentMethodCustomFieldRemoved"]
    name: str


class PaymentMethodCustomTypeRemovedDetail(Message):
    type: Literal["PaymentMethodCustomTypeRemoved"]
    oldTypeId: str | None = None


class PaymentMethodCustomTypeSetDetail(Message):
    type: Literal["PaymentMethodCustomTypeSet"]
    customFields: CustomFields
    oldTypeId: str | None = None


class PaymentMethodDefaultSetDetail(Message):
    type: Literal["PaymentMethodDefaultSet"]
    default: bool
    oldDefault: bool


class PaymentMethodDeletedDetail(Message):
    type: Literal["PaymentMethodDeleted"]
    paymentMethod: PaymentMethod


class PaymentMethodInfoCustomFieldAddedDetail(Message):
    type: Literal["PaymentMethodInfoCustomFieldAdded"]
    name: str
    value: Json


class PaymentMethodInfoCustomFieldChangedDetail(Message):
    type: Literal["PaymentMethodInfoCustomFieldChanged"]
    name: str
    value: Json


class PaymentMethodInfoCustomFieldRemovedDetail(Message):
    type: Literal["PaymentMethodInfoCustomFieldRemoved"]
    name: str


class PaymentMethodInfoCustomTypeRemovedDetail(Message):
    type: Literal["PaymentMethodInfoCustomTypeRemoved"]
    oldTypeId: str | None = None


class PaymentMethodInfoCustomTypeSetDetail(Message):
    type: Literal["PaymentMethodInfoCustomTypeSet"]
    customFields: CustomFields
    oldTypeId: str | None = None


class PaymentMethodInfoInterfaceAccountSetDetail(Message):
    type: Literal["PaymentMethodInfoInterfaceAccountSet"]
    interfaceAccount: str | None = None
    oldInterfaceAccount: str | None = None


class PaymentMethodInfoInterfaceSetDetail(Message):
    type: Literal["PaymentMethodInfoInterfaceSet"]
    interface: str | None = None
    oldInterface: str | None = None


class PaymentMethodInfoMethodSetDetail(Message):
    type: Literal["PaymentMethodInfoMethodSet"]
    method: str | None = None
    oldMethod: str | None = None


class PaymentMethodInfoNameSetDetail(Message):
    type: Literal["PaymentMethodInfoNameSet"]
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None


class PaymentMethodInfoTokenSetDetail(Message):
    type: Literal["PaymentMethodInfoTokenSet"]
    token: PaymentMethodToken | None = None
    oldToken: PaymentMethodToken | None = None


class PaymentMethodInterfaceAccountSetDetail(Message):
    type: Literal["PaymentMethodInterfaceAccountSet"]
    interfaceAccount: str | None = None
    oldInterfaceAccount: str | None = None


class PaymentMethodKeySetDetail(Message):
    type: Literal["PaymentMethodKeySet"]
    key: str | None = None
    oldKey: str | None = None


class PaymentMethodMethodSetDetail(Message):
    type: Literal["PaymentMethodMethodSet"]
    method: str | None = None
    oldMethod: str | None = None


class PaymentMethodNameSetDetail(Message):
    type: Literal["PaymentMethodNameSet"]
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None


class PaymentMethodPaymentInterfaceSetDetail(Message):
    type: Literal["PaymentMethodPaymentInterfaceSet"]
    paymentInterface: str | None = None
    oldPaymentInterface: str | None = None


class PaymentMethodPaymentMethodStatusSetDetail(Message):
    type: Literal["PaymentMethodPaymentMethodStatusSet"]
    status: Literal[
        "Active",
        "Inactive",
    ] | str | None = None
    oldStatus: Literal[
        "Active",
        "Inactive",
    ] | str | None = None


class PaymentStatusInterfaceCodeSetDetail(Message):
    type: Literal["PaymentStatusInterfaceCodeSet"]
    paymentId: str
    interfaceCode: str | None = None


class PaymentStatusStateTransitionDetail(Message):
    type: Literal["PaymentStatusStateTransition"]
    state: Reference
    force: bool


class PaymentTransactionAddedDetail(Message):
    type: Literal["PaymentTransactionAdded"]
    transaction: Transaction


class PaymentTransactionInterfaceIdSetDetail(Message):
    type: Literal["PaymentTransactionInterfaceIdSet"]
    transactionId: str
    newInterfaceId: str | None = None
    oldInterfaceId: str | None = None


class PaymentTransactionStateChangedDetail(Message):
    type: Literal["PaymentTransactionStateChanged"]
    transactionId: str
    state: Literal[
        "Initial",
        "Pending",
        "Success",
        "Failure",
    ] | str


class ProductAddedToCategoryDetail(Message):
    type: Literal["ProductAddedToCategory"]
    category: Reference
    staged: bool


class ProductCreatedDetail(Message):
    type: Literal["ProductCreated"]
    productProjection: ProductProjection


class ProductDeletedDetail(Message):
    type: Literal["ProductDeleted"]
    removedImageUrls: list[str]
    currentProjection: ProductProjection | None = None


class ProductImageAddedDetail(Message):
    type: Literal["ProductImageAdded"]
    variantId: int
    image: Image
    staged: bool


class ProductPriceAddedDetail(Message):
    type: Literal["ProductPriceAdded"]
    variantId: int
    price: Price
    staged: bool


class ProductPriceChangedDetail(Message):
    type: Literal["ProductPriceChanged"]
    variantId: int
    oldPrice: Price
    newPrice: Price
    staged: bool
    oldStagedPrice: Price | None = None


class ProductPriceCustomFieldAddedDetail(Message):
    type: Literal["ProductPriceCustomFieldAdded"]
    priceId: str
    variantId: int
    staged: bool
    name: str
    value: Json


class ProductPriceCustomFieldChangedDetail(Message):
    type: Literal["ProductPriceCustomFieldChanged"]
    priceId: str
    variantId: int
    staged: bool
    name: str
    value: Json


class ProductPriceCustomFieldRemovedDetail(Message):
    type: Literal["ProductPriceCustomFieldRemoved"]
    priceId: str
    variantId: int
    staged: bool
    name: str


class ProductPriceCustomFieldsRemovedDetail(Message):
    type: Literal["ProductPriceCustomFieldsRemoved"]
    priceId: str
    variantId: int
    staged: bool


class ProductPriceCustomFieldsSetDetail(Message):
    type: Literal["ProductPriceCustomFieldsSet"]
    priceId: str
    variantId: int
    staged: bool
    customField: CustomFields
    oldTypeId: str | None = None


class ProductPriceDiscountsSetDetail(Message):
    type: Literal["ProductPriceDiscountsSet"]
    updatedPrices: list[ProductPriceDiscountsSetUpdatedPrice]


class ProductPriceExternalDiscountSetDetail(Message):
    type: Literal["ProductPriceExternalDiscountSet"]
    variantId: int
    variantKey: str | None = None
    sku: str | None = None
    priceId: str
    discounted: DiscountedPrice | None = None
    staged: bool


class ProductPriceKeySetDetail(Message):
    type: Literal["ProductPriceKeySet"]
    variantId: int
    priceId: str | None = None
    oldKey: str | None = None
    key: str | None = None
    staged: bool


class ProductPriceModeSetDetail(Message):
    type: Literal["ProductPriceModeSet"]
    to: Literal[
        "Embedded",
        "Standalone",
    ] | str


class ProductPriceRemovedDetail(Message):
    type: Literal["ProductPriceRemoved"]
    variantId: int
    price: Price
    staged: bool


class ProductPricesSetDetail(Message):
    type: Literal["ProductPricesSet"]
    variantId: int
    prices: list[Price]
    staged: bool


class ProductPublishedDetail(Message):
    type: Literal["ProductPublished"]
    removedImageUrls: list[str]
    productProjection: ProductProjection
    scope: Literal[
        "All",
        "Prices",
    ] | str


class ProductRemovedFromCategoryDetail(Message):
    type: Literal["ProductRemovedFromCategory"]
    category: Reference
    staged: bool


class ProductRevertedStagedChangesDetail(Message):
    type: Literal["ProductRevertedStagedChanges"]
    removedImageUrls: list[str]


class ProductSelectionCreatedDetail(Message):
    type: Literal["ProductSelectionCreated"]
    productSelection: ProductSelection


class ProductSelectionDeletedDetail(Message):
    type: Literal["ProductSelectionDeleted"]


class ProductSelectionProductAddedDetail(Message):
    type: Literal["ProductSelectionProductAdded"]
    product: Reference
    variantSelection: ProductVariantSelection | None = None


class ProductSelectionProductExcludedDetail(Message):
    type: Literal["ProductSelectionProductExcluded"]
    product: Reference
    variantExclusion: ProductVariantExclusion | None = None


class ProductSelectionProductRemovedDetail(Message):
    type: Literal["ProductSelectionProductRemoved"]
    product: Reference


class ProductSelectionVariantExclusionChangedDetail(Message):
    type: Literal["ProductSelectionVariantExclusionChanged"]
    product: Reference
    oldVariantExclusion: ProductVariantExclusion | None = None
    newVariantExclusion: ProductVariantExclusion | None = None


class ProductSelectionVariantSelectionChangedDetail(Message):
    type: Literal["ProductSelectionVariantSelectionChanged"]
    product: Reference
    oldVariantSelection: ProductVariantSelection | None = None
    newVariantSelection: ProductVariantSelection | None = None


class ProductSlugChangedDetail(Message):
    type: Literal["ProductSlugChanged"]
    slug: dict[str, str]
    oldSlug: dict[str, str] | None = None


class ProductStateTransitionDetail(Message):
    type: Literal["ProductStateTransition"]
    state: Reference
    force: bool


class ProductTailoringCreatedDetail(Message):
    type: Literal["ProductTailoringCreated"]
    key: str | None = None
    store: KeyReference
    productKey: str | None = None
    product: Reference
    description: dict[str, str] | None = None
    name: dict[str, str] | None = None
    slug: dict[str, str] | None = None
    metaTitle: dict[str, str] | None = None
    metaDescription: dict[str, str] | None = None
    metaKeywords: dict[str, str] | None = None
    variants: list[ProductVariantTailoring] | None = None
    attributes: list[ProductTailoringAttribute] | None = None
    published: bool


class ProductTailoringDeletedDetail(Message):
    type: Literal["ProductTailoringDeleted"]
    store: KeyReference
    productKey: str | None = None
    product: Reference


class ProductTailoringDescriptionSetDetail(Message):
    type: Literal["ProductTailoringDescriptionSet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    description: dict[str, str] | None = None
    oldDescription: dict[str, str] | None = None


class ProductTailoringImageAddedDetail(Message):
    type: Literal["ProductTailoringImageAdded"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    image: Image


class ProductTailoringImagesSetDetail(Message):
    type: Literal["ProductTailoringImagesSet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    oldImages: list[Image] | None = None
    images: list[Image] | None = None


class ProductTailoringKeySetDetail(Message):
    type: Literal["ProductTailoringKeySet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    key: str | None = None
    oldKey: str | None = None


class ProductTailoringNameSetDetail(Message):
    type: Literal["ProductTailoringNameSet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None


class ProductTailoringPublishedDetail(Message):
    type: Literal["ProductTailoringPublished"]
    store: KeyReference
    productKey: str | None = None
    product: Reference


class ProductTailoringSlugSetDetail(Message):
    type: Literal["ProductTailoringSlugSet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    slug: dict[str, str] | None = None
    oldSlug: dict[str, str] | None = None


class ProductTailoringUnpublishedDetail(Message):
    type: Literal["ProductTailoringUnpublished"]
    store: KeyReference
    productKey: str | None = None
    product: Reference


class ProductUnpublishedDetail(Message):
    type: Literal["ProductUnpublished"]


class ProductVariantAddedDetail(Message):
    type: Literal["ProductVariantAdded"]
    variant: ProductVariant
    staged: bool


class ProductVariantDeletedDetail(Message):
    type: Literal["ProductVariantDeleted"]
    variant: ProductVariant | None = None
    removedImageUrls: list[str]
    staged: bool


class ProductVariantTailoringAddedDetail(Message):
    type: Literal["ProductVariantTailoringAdded"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    variant: ProductVariantTailoring


class ProductVariantTailoringRemovedDetail(Message):
    type: Literal["ProductVariantTailoringRemoved"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    variant: ProductVariantTailoring


class QuoteCreatedDetail(Message):
    type: Literal["QuoteCreated"]
    quote: Quote


class QuoteCustomerChangedDetail(Message):
    type: Literal["QuoteCustomerChanged"]
    customer: Reference
    previousCustomer: Reference


class QuoteDeletedDetail(Message):
    type: Literal["QuoteDeleted"]


class QuoteRenegotiationRequestedDetail(Message):
    type: Literal["QuoteRenegotiationRequested"]
    buyerComment: str | None = None


class QuoteRequestCreatedDetail(Message):
    type: Literal["QuoteRequestCreated"]
    quoteRequest: QuoteRequest


class QuoteRequestCustomerChangedDetail(Message):
    type: Literal["QuoteRequestCustomerChanged"]
    customer: Reference
    previousCustomer: Reference


class QuoteRequestDeletedDetail(Message):
    type: Literal["QuoteRequestDeleted"]


class QuoteRequestStateChangedDetail(Message):
    type: Literal["QuoteRequestStateChanged"]
    quoteRequestState: Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ] | str
    oldQuoteRequestState: Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ] | str


class QuoteRequestStateTransitionDetail(Message):
    type: Literal["QuoteRequestStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool


class QuoteStateChangedDetail(Message):
    type: Literal["QuoteStateChanged"]
    quoteState: Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ] | str
    oldQuoteState: Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ] | str


class QuoteStateTransitionDetail(Message):
    type: Literal["QuoteStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool


class RecurringOrderCreatedDetail(Message):
    type: Literal["RecurringOrderCreated"]
    recurringOrder: RecurringOrder


class RecurringOrderCustomFieldAddedDetail(Message):
    type: Literal["RecurringOrderCustomFieldAdded"]
    name: str
    value: Json


class RecurringOrderCustomFieldChangedDetail(Message):
    type: Literal["RecurringOrderCustomFieldChanged"]
    name: str
    value: Json
    previousValue: Json | None = None


class RecurringOrderCustomFieldRemovedDetail(Message):
    type: Literal["RecurringOrderCustomFieldRemoved"]
    name: str


class RecurringOrderCustomTypeRemovedDetail(Message):
    type: Literal["RecurringOrderCustomTypeRemoved"]
    previousTypeId: str | None = None


class RecurringOrderCustomTypeSetDetail(Message):
    type: Literal["RecurringOrderCustomTypeSet"]
    customFields: CustomFields
    previousTypeId: str | None = None


class RecurringOrderDeletedDetail(Message):
    type: Literal["RecurringOrderDeleted"]
    recurringOrder: RecurringOrder


class RecurringOrderExpiresAtSetDetail(Message):
    type: Literal["RecurringOrderExpiresAtSet"]
    newExpiresAt: str
    oldExpiresAt: str


class RecurringOrderFailedDetail(Message):
    type: Literal["RecurringOrderFailed"]
    cartId: str
    failedAt: str
    failureReason: str
    orderScheduledAt: str
    errors: list[RecurringOrderFailureError] | None = None


class RecurringOrderKeySetDetail(Message):
    type: Literal["RecurringOrderKeySet"]
    key: str | None = None
    oldKey: str | None = None


class RecurringOrderScheduleSetDetail(Message):
    type: Literal["RecurringOrderScheduleSet"]
    recurrencePolicySchedule: RecurrencePolicySchedule
    oldRecurrencePolicySchedule: RecurrencePolicySchedule


class RecurringOrderStartsAtSetDetail(Message):
    type: Literal["RecurringOrderStartsAtSet"]
    startsAt: str
    oldStartsAt: str


class RecurringOrderStateChangedDetail(Message):
    type: Literal["RecurringOrderStateChanged"]
    state: Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ] | str
    oldState: Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ] | str | None = None


class RecurringOrderStateTransitionDetail(Message):
    type: Literal["RecurringOrderStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool


class ResourceCreatedDetail(Change):
    notificationType: Literal["ResourceCreated"]


class ResourceDeletedDetail(Change):
    notificationType: Literal["ResourceDeleted"]
    dataErasure: bool | None = None


class ResourceUpdatedDetail(Change):
    notificationType: Literal["ResourceUpdated"]
    oldVersion: int


class ReturnInfoAddedDetail(Message):
    type: Literal["ReturnInfoAdded"]
    returnInfo: ReturnInfo


class ReturnInfoSetDetail(Message):
    type: Literal["ReturnInfoSet"]
    returnInfo: list[ReturnInfo] | None = None


class ReviewCreatedDetail(Message):
    type: Literal["ReviewCreated"]
    review: Review


class ReviewRatingSetDetail(Message):
    type: Literal["ReviewRatingSet"]
    oldRating: Number | None = None
    newRating: Number | None = None
    includedInStatistics: bool
    target: Reference | None = None


class ReviewStateTransitionDetail(Message):
    type: Literal["ReviewStateTransition"]
    oldState: Reference | None = None
    newState: Reference
    oldIncludedInStatistics: bool
    newIncludedInStatistics: bool
    target: Reference | None = None
    force: bool


class ShoppingListLineItemAddedDetail(Message):
    type: Literal["ShoppingListLineItemAdded"]
    lineItem: ShoppingListLineItem


class ShoppingListLineItemRemovedDetail(Message):
    type: Literal["ShoppingListLineItemRemoved"]
    lineItem: ShoppingListLineItem


class StagedQuoteCreatedDetail(Message):
    type: Literal["StagedQuoteCreated"]
    stagedQuote: StagedQuote


class StagedQuoteDeletedDetail(Message):
    type: Literal["StagedQuoteDeleted"]


class StagedQuoteSellerCommentSetDetail(Message):
    type: Literal["StagedQuoteSellerCommentSet"]
    sellerComment: str


class StagedQuoteStateChangedDetail(Message):
    type: Literal["StagedQuoteStateChanged"]
    stagedQuoteState: Literal[
        "InProgress",
        "Sent",
        "Closed",
    ] | str
    oldStagedQuoteState: Literal[
        "InProgress",
        "Sent",
        "Closed",
    ] | str


class StagedQuoteStateTransitionDetail(Message):
    type: Literal["StagedQuoteStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool


class StagedQuoteValidToSetDetail(Message):
    type: Literal["StagedQuoteValidToSet"]
    validTo: str


class StandalonePriceActiveChangedDetail(Message):
    type: Literal["StandalonePriceActiveChanged"]
    active: bool
    oldActive: bool


class StandalonePriceCreatedDetail(Message):
    type: Literal["StandalonePriceCreated"]
    standalonePrice: StandalonePrice


class StandalonePriceDeletedDetail(Message):
    type: Literal["StandalonePriceDeleted"]
    sku: str


class StandalonePriceDiscountSetDetail(Message):
    type: Literal["StandalonePriceDiscountSet"]
    discounted: DiscountedPrice | None = None


class StandalonePriceExternalDiscountSetDetail(Message):
    type: Literal["StandalonePriceExternalDiscountSet"]
    discounted: DiscountedPrice | None = None


class StandalonePriceKeySetDetail(Message):
    type: Literal["StandalonePriceKeySet"]
    key: str | None = None
    oldKey: str | None = None


class StandalonePriceStagedChangesAppliedDetail(Message):
    type: Literal["StandalonePriceStagedChangesApplied"]
    stagedChanges: StagedStandalonePrice


class StandalonePriceStagedChangesRemovedDetail(Message):
    type: Literal["StandalonePriceStagedChangesRemoved"]
    stagedChanges: StagedStandalonePrice


class StandalonePriceTierAddedDetail(Message):
    type: Literal["StandalonePriceTierAdded"]
    tier: PriceTier


class StandalonePriceTierRemovedDetail(Message):
    type: Literal["StandalonePriceTierRemoved"]
    removedTier: PriceTier


class StandalonePriceTiersSetDetail(Message):
    type: Literal["StandalonePriceTiersSet"]
    tiers: list[PriceTier]
    previousTiers: list[PriceTier]


class StandalonePriceValidFromAndUntilSetDetail(Message):
    type: Literal["StandalonePriceValidFromAndUntilSet"]
    validFrom: str | None = None
    previousValidFrom: str | None = None
    validUntil: str | None = None
    previousValidUntil: str | None = None


class StandalonePriceValidFromSetDetail(Message):
    type: Literal["StandalonePriceValidFromSet"]
    validFrom: str | None = None
    previousValidFrom: str | None = None


class StandalonePriceValidUntilSetDetail(Message):
    type: Literal["StandalonePriceValidUntilSet"]
    validUntil: str | None = None
    previousValidUntil: str | None = None


class StandalonePriceValueChangedDetail(Message):
    type: Literal["StandalonePriceValueChanged"]
    value: TypedMoney
    staged: bool
    oldValue: TypedMoney | None = None


class StoreCheckoutUrlTemplateSetDetail(Message):
    type: Literal["StoreCheckoutUrlTemplateSet"]
    checkoutUrlTemplate: str | None = None


class StoreContactUrlSetDetail(Message):
    type: Literal["StoreContactUrlSet"]
    contactUrl: str | None = None


class StoreCookiePolicyUrlSetDetail(Message):
    type: Literal["StoreCookiePolicyUrlSet"]
    cookiePolicyUrl: str | None = None


class StoreCountriesChangedDetail(Message):
    type: Literal["StoreCountriesChanged"]
    addedCountries: list[StoreCountry] | None = None
    removedCountries: list[StoreCountry] | None = None


class StoreCreatedDetail(Message):
    type: Literal["StoreCreated"]
    name: dict[str, str] | None = None
    languages: list[str] | None = None
    countries: list[StoreCountry] | None = None
    distributionChannels: list[Reference]
    supplyChannels: list[Reference]
    productSelections: list[ProductSelectionSetting]
    custom: CustomFields | None = None


class StoreDeletedDetail(Message):
    type: Literal["StoreDeleted"]


class StoreDistributionChannelsChangedDetail(Message):
    type: Literal["StoreDistributionChannelsChanged"]
    addedDistributionChannels: list[Reference] | None = None
    removedDistributionChannels: list[Reference] | None = None


class StoreFaqUrlSetDetail(Message):
    type: Literal["StoreFaqUrlSet"]
    faqUrl: str | None = None


class StoreImprintUrlSetDetail(Message):
    type: Literal["StoreImprintUrlSet"]
    imprintUrl: str | None = None


class StoreLanguagesChangedDetail(Message):
    type: Literal["StoreLanguagesChanged"]
    addedLanguages: list[str] | None = None
    removedLanguages: list[str] | None = None


class StoreNameSetDetail(Message):
    type: Literal["StoreNameSet"]
    name: dict[str, str] | None = None
    nameAllLocales: list[dict[str, str]] | None = None


class StoreOrderUrlTemplateSetDetail(Message):
    type: Literal["StoreOrderUrlTemplateSet"]
    orderUrlTemplate: str | None = None


class StorePrivacyPolicyUrlSetDetail(Message):
    type: Literal["StorePrivacyPolicyUrlSet"]
    privacyPolicyUrl: str | None = None


class StoreProductSelectionsChangedDetail(Message):
    type: Literal["StoreProductSelectionsChanged"]
    addedProductSelections: list[ProductSelectionSetting] | None = None
    removedProductSelections: list[ProductSelectionSetting] | None = None
    updatedProductSelections: list[ProductSelectionSetting] | None = None


class StoreRefundPolicyUrlSetDetail(Message):
    type: Literal["StoreRefundPolicyUrlSet"]
    refundPolicyUrl: str | None = None


class StoreShippingPolicyUrlSetDetail(Message):
    type: Literal["StoreShippingPolicyUrlSet"]
    shippingPolicyUrl: str | None = None


class StoreSupplyChannelsChangedDetail(Message):
    type: Literal["StoreSupplyChannelsChanged"]
    addedSupplyChannels: list[Reference] | None = None
    removedSupplyChannels: list[Reference] | None = None


class StoreTermsOfServiceUrlSetDetail(Message):
    type: Literal["StoreTermsOfServiceUrlSet"]
    termsOfServiceUrl: str | None = None


class VariantCreatedDetail(Message):
    type: Literal["VariantCreated"]
    productId: str
    variantId: int
    key: str | None = None
    sku: str | None = None
    attributes: list[Attribute] | None = None
    assets: list[Asset] | None = None
    images: list[Image] | None = None
    publish: bool


class VariantDeletedDetail(Message):
    type: Literal["VariantDeleted"]


class VariantImageAddedDetail(Message):
    type: Literal["VariantImageAdded"]
    image: Image
    staged: bool


class VariantImagesSetDetail(Message):
    type: Literal["VariantImagesSet"]
    images: list[Image]
    oldImages: list[Image]
    staged: bool


class VariantKeySetDetail(Message):
    type: Literal["VariantKeySet"]
    key: str | None = None
    oldKey: str | None = None


class VariantPublishedDetail(Message):
    type: Literal["VariantPublished"]


class VariantSkuSetDetail(Message):
    type: Literal["VariantSkuSet"]
    sku: str | None = None
    oldSku: str | None = None
    staged: bool


class VariantStagedChangesRemovedDetail(Message):
    type: Literal["VariantStagedChangesRemoved"]


class VariantUnpublishedDetail(Message):
    type: Literal["VariantUnpublished"]
    product: Reference
