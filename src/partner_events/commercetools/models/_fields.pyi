# Generated for type checkers alone; read `fields` of an event class.
# From schemas/commercetools by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class ApprovalFlowApprovedDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalFlowApproved"]]
    associate: ReferenceFields
    order: ReferenceFields

class ApprovalFlowCompletedDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalFlowCompleted"]]
    status: f.Text[Literal[
        "Pending",
        "Approved",
        "Rejected",
    ]]
    order: ReferenceFields

class ApprovalFlowCreatedDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalFlowCreated"]]
    approvalFlow: ApprovalFlowFields

class ApprovalFlowRejectedDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalFlowRejected"]]
    associate: ReferenceFields
    rejectionReason: f.Text[str]
    order: ReferenceFields

class ApprovalRuleApproversSetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleApproversSet"]]
    approvers: ApproverHierarchyFields
    oldApprovers: ApproverHierarchyFields

class ApprovalRuleCreatedDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleCreated"]]
    approvalRule: ApprovalRuleFields

class ApprovalRuleDescriptionSetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleDescriptionSet"]]
    description: f.Text[str]
    oldDescription: f.Text[str]

class ApprovalRuleKeySetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class ApprovalRuleNameSetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleNameSet"]]
    name: f.Text[str]
    oldName: f.Text[str]

class ApprovalRulePredicateSetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRulePredicateSet"]]
    predicate: f.Text[str]
    oldPredicate: f.Text[str]

class ApprovalRuleRequestersSetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleRequestersSet"]]
    requesters: RuleRequesterFields
    oldRequesters: RuleRequesterFields

class ApprovalRuleStatusSetDetailFields(MessageFields):
    type: f.Text[Literal["ApprovalRuleStatusSet"]]
    status: f.Text[Literal[
        "Active",
        "Inactive",
    ]]
    oldStatus: f.Text[Literal[
        "Active",
        "Inactive",
    ]]

class AssociateRoleBuyerAssignableChangedDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRoleBuyerAssignableChanged"]]
    buyerAssignable: f.Boolean

class AssociateRoleCreatedDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRoleCreated"]]
    associateRole: AssociateRoleFields

class AssociateRoleDeletedDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRoleDeleted"]]

class AssociateRoleNameSetDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRoleNameSet"]]
    name: f.Text[str]

class AssociateRolePermissionAddedDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRolePermissionAdded"]]
    permission: f.Text[Literal[
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
    ]]

class AssociateRolePermissionRemovedDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRolePermissionRemoved"]]
    permission: f.Text[Literal[
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
    ]]

class AssociateRolePermissionsSetDetailFields(MessageFields):
    type: f.Text[Literal["AssociateRolePermissionsSet"]]
    permissions: f.Text[Literal[
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
    ]]

class BusinessUnitAddressAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressAdded"]]
    address: AddressFields

class BusinessUnitAddressChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressChanged"]]
    address: AddressFields
    addressRoles: f.Text[Literal[
        "Shipping",
        "Billing",
    ]]

class BusinessUnitAddressCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything
    addressId: f.Text[str]

class BusinessUnitAddressCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    oldValue: f.Anything
    addressId: f.Text[str]

class BusinessUnitAddressCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressCustomFieldRemoved"]]
    name: f.Text[str]
    addressId: f.Text[str]

class BusinessUnitAddressCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressCustomTypeRemoved"]]
    oldTypeId: f.Text[str]
    addressId: f.Text[str]

class BusinessUnitAddressCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressCustomTypeSet"]]
    customFields: CustomFieldsFields
    oldTypeId: f.Text[str]
    addressId: f.Text[str]

class BusinessUnitAddressRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAddressRemoved"]]
    address: AddressFields
    addressRoles: f.Text[Literal[
        "Shipping",
        "Billing",
    ]]

class BusinessUnitApprovalRuleModeChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitApprovalRuleModeChanged"]]
    approvalRuleMode: f.Text[Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ]]
    oldApprovalRuleMode: f.Text[Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ]]

class BusinessUnitAssociateAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAssociateAdded"]]
    associate: AssociateFields

class BusinessUnitAssociateChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAssociateChanged"]]
    associate: AssociateFields

class BusinessUnitAssociateModeChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAssociateModeChanged"]]
    associateMode: f.Text[Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ]]
    oldAssociateMode: f.Text[Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ]]

class BusinessUnitAssociateRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAssociateRemoved"]]
    associate: AssociateFields

class BusinessUnitAssociatesSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitAssociatesSet"]]
    associates: AssociateFields

class BusinessUnitBillingAddressAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitBillingAddressAdded"]]
    address: AddressFields

class BusinessUnitBillingAddressRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitBillingAddressRemoved"]]
    address: AddressFields

class BusinessUnitContactEmailSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitContactEmailSet"]]
    contactEmail: f.Text[str]

class BusinessUnitCreatedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCreated"]]
    businessUnit: BusinessUnitFields

class BusinessUnitCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class BusinessUnitCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    oldValue: f.Anything

class BusinessUnitCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomFieldRemoved"]]
    name: f.Text[str]

class BusinessUnitCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomTypeRemoved"]]
    oldTypeId: f.Text[str]

class BusinessUnitCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomTypeSet"]]
    customFields: CustomFieldsFields
    oldTypeId: f.Text[str]

class BusinessUnitCustomerGroupAssignmentAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomerGroupAssignmentAdded"]]
    customerGroupAssignment: CustomerGroupAssignmentFields

class BusinessUnitCustomerGroupAssignmentRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomerGroupAssignmentRemoved"]]
    customerGroupAssignment: CustomerGroupAssignmentFields

class BusinessUnitCustomerGroupAssignmentsSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitCustomerGroupAssignmentsSet"]]
    customerGroupAssignments: CustomerGroupAssignmentFields
    oldCustomerGroupAssignments: CustomerGroupAssignmentFields

class BusinessUnitDefaultBillingAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitDefaultBillingAddressSet"]]
    address: AddressFields

class BusinessUnitDefaultShippingAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitDefaultShippingAddressSet"]]
    address: AddressFields

class BusinessUnitDeletedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitDeleted"]]

class BusinessUnitNameChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitNameChanged"]]
    name: f.Text[str]

class BusinessUnitParentChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitParentChanged"]]
    oldParentUnit: KeyReferenceFields
    newParentUnit: KeyReferenceFields

class BusinessUnitShippingAddressAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitShippingAddressAdded"]]
    address: AddressFields

class BusinessUnitShippingAddressRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitShippingAddressRemoved"]]
    address: AddressFields

class BusinessUnitStatusChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitStatusChanged"]]
    active: f.Text[Literal[
        "Active",
        "Inactive",
    ]]

class BusinessUnitStoreAddedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitStoreAdded"]]
    store: KeyReferenceFields

class BusinessUnitStoreModeChangedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitStoreModeChanged"]]
    stores: KeyReferenceFields
    storeMode: f.Text[Literal[
        "Explicit",
        "FromParent",
    ]]
    oldStores: KeyReferenceFields
    oldStoreMode: f.Text[Literal[
        "Explicit",
        "FromParent",
    ]]

class BusinessUnitStoreRemovedDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitStoreRemoved"]]
    store: KeyReferenceFields

class BusinessUnitStoresSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitStoresSet"]]
    stores: KeyReferenceFields

class BusinessUnitTopLevelUnitSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitTopLevelUnitSet"]]
    topLevelUnit: KeyReferenceFields
    oldTopLevelUnit: KeyReferenceFields

class BusinessUnitTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["BusinessUnitTypeSet"]]
    parentUnit: KeyReferenceFields
    oldParentUnit: KeyReferenceFields
    unitType: f.Text[Literal[
        "Company",
        "Division",
    ]]
    oldUnitType: f.Text[Literal[
        "Company",
        "Division",
    ]]

class CartDiscountCreatedDetailFields(MessageFields):
    type: f.Text[Literal["CartDiscountCreated"]]
    cartDiscount: CartDiscountFields

class CartDiscountDeletedDetailFields(MessageFields):
    type: f.Text[Literal["CartDiscountDeleted"]]

class CartDiscountStoreAddedDetailFields(MessageFields):
    type: f.Text[Literal["CartDiscountStoreAdded"]]
    store: KeyReferenceFields

class CartDiscountStoreRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CartDiscountStoreRemoved"]]
    store: KeyReferenceFields

class CartDiscountStoresSetDetailFields(MessageFields):
    type: f.Text[Literal["CartDiscountStoresSet"]]
    stores: KeyReferenceFields

class CartEstimatedDeliverySetDetailFields(MessageFields):
    type: f.Text[Literal["CartEstimatedDeliverySet"]]
    estimatedDelivery: EstimatedDeliveryFields
    shippingKey: f.Text[str]

class CartFrozenDetailFields(MessageFields):
    type: f.Text[Literal["CartFrozen"]]

class CartLockedDetailFields(MessageFields):
    type: f.Text[Literal["CartLocked"]]

class CartPurchaseOrderNumberSetDetailFields(MessageFields):
    type: f.Text[Literal["CartPurchaseOrderNumberSet"]]
    purchaseOrderNumber: f.Text[str]
    oldPurchaseOrderNumber: f.Text[str]

class CartUnfrozenDetailFields(MessageFields):
    type: f.Text[Literal["CartUnfrozen"]]

class CartUnlockedDetailFields(MessageFields):
    type: f.Text[Literal["CartUnlocked"]]

class CategoryCreatedDetailFields(MessageFields):
    type: f.Text[Literal["CategoryCreated"]]
    category: CategoryFields

class CategorySlugChangedDetailFields(MessageFields):
    type: f.Text[Literal["CategorySlugChanged"]]
    slug: f.Map[f.Text[str]]
    oldSlug: f.Map[f.Text[str]]

class CheckoutOrderCreationFailedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutOrderCreationFailed"]]
    data: CheckoutMessageOrderPayloadBaseDataFields

class CheckoutPaymentAuthorizationCancelledDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentAuthorizationCancelled"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentAuthorizationFailedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentAuthorizationFailed"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentAuthorizedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentAuthorized"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentCancelAuthorizationFailedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentCancelAuthorizationFailed"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentChargeFailedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentChargeFailed"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentChargedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentCharged"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentRefundFailedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentRefundFailed"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CheckoutPaymentRefundedDetailFields(EventFields):
    type: f.Text[Literal["CheckoutPaymentRefunded"]]
    data: CheckoutMessagePaymentsPayloadBaseDataFields

class CustomLineItemStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["CustomLineItemStateTransition"]]
    customLineItemId: f.Text[str]
    customLineItemKey: f.Text[str]
    transitionDate: f.Text[str]
    quantity: f.Number
    fromState: ReferenceFields
    toState: ReferenceFields

class CustomerAddressAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressAdded"]]
    address: AddressFields

class CustomerAddressChangedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressChanged"]]
    address: AddressFields
    addressRoles: f.Text[Literal[
        "Shipping",
        "Billing",
    ]]

class CustomerAddressCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything
    addressId: f.Text[str]

class CustomerAddressCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    previousValue: f.Anything
    addressId: f.Text[str]

class CustomerAddressCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressCustomFieldRemoved"]]
    name: f.Text[str]
    addressId: f.Text[str]

class CustomerAddressCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressCustomTypeRemoved"]]
    previousTypeId: f.Text[str]
    addressId: f.Text[str]

class CustomerAddressCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressCustomTypeSet"]]
    customFields: CustomFieldsFields
    previousTypeId: f.Text[str]
    addressId: f.Text[str]

class CustomerAddressRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerAddressRemoved"]]
    address: AddressFields
    addressRoles: f.Text[Literal[
        "Shipping",
        "Billing",
    ]]

class CustomerBillingAddressAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerBillingAddressAdded"]]
    address: AddressFields

class CustomerBillingAddressRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerBillingAddressRemoved"]]
    address: AddressFields

class CustomerCompanyNameSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCompanyNameSet"]]
    companyName: f.Text[str]

class CustomerCreatedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCreated"]]
    customer: CustomerFields

class CustomerCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class CustomerCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    previousValue: f.Anything

class CustomerCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCustomFieldRemoved"]]
    name: f.Text[str]

class CustomerCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCustomTypeRemoved"]]
    previousTypeId: f.Text[str]

class CustomerCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerCustomTypeSet"]]
    customFields: CustomFieldsFields
    previousTypeId: f.Text[str]

class CustomerDateOfBirthSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerDateOfBirthSet"]]
    dateOfBirth: f.Text[str]

class CustomerDefaultBillingAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerDefaultBillingAddressSet"]]
    address: AddressFields

class CustomerDefaultShippingAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerDefaultShippingAddressSet"]]
    address: AddressFields

class CustomerDeletedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerDeleted"]]
    email: f.Text[str]

class CustomerEmailChangedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerEmailChanged"]]
    email: f.Text[str]
    oldEmail: f.Text[str]

class CustomerEmailTokenCreatedDetailFields(TokenMessageFields):
    type: f.Text[Literal["CustomerEmailTokenCreated"]]
    customerId: f.Text[str]
    expiresAt: f.Text[str]
    value: f.Text[str]
    invalidateOlderTokens: f.Boolean

class CustomerEmailVerifiedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerEmailVerified"]]

class CustomerExternalIdSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerExternalIdSet"]]
    externalId: f.Text[str]

class CustomerFirstNameSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerFirstNameSet"]]
    firstName: f.Text[str]

class CustomerGroupAssignmentAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupAssignmentAdded"]]
    customerGroupAssignment: CustomerGroupAssignmentFields

class CustomerGroupAssignmentRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupAssignmentRemoved"]]
    customerGroupAssignment: CustomerGroupAssignmentFields

class CustomerGroupAssignmentsSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupAssignmentsSet"]]
    customerGroupAssignments: CustomerGroupAssignmentFields
    oldCustomerGroupAssignments: CustomerGroupAssignmentFields

class CustomerGroupCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class CustomerGroupCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    oldValue: f.Anything

class CustomerGroupCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupCustomFieldRemoved"]]
    name: f.Text[str]

class CustomerGroupCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupCustomTypeRemoved"]]
    oldTypeId: f.Text[str]

class CustomerGroupCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupCustomTypeSet"]]
    customFields: CustomFieldsFields
    oldTypeId: f.Text[str]

class CustomerGroupSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerGroupSet"]]
    customerGroup: ReferenceFields

class CustomerLastNameSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerLastNameSet"]]
    lastName: f.Text[str]

class CustomerPasswordTokenCreatedDetailFields(TokenMessageFields):
    type: f.Text[Literal["CustomerPasswordTokenCreated"]]
    customerId: f.Text[str]
    expiresAt: f.Text[str]
    value: f.Text[str]
    invalidateOlderTokens: f.Boolean

class CustomerPasswordUpdatedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerPasswordUpdated"]]
    reset: f.Boolean

class CustomerShippingAddressAddedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerShippingAddressAdded"]]
    address: AddressFields

class CustomerShippingAddressRemovedDetailFields(MessageFields):
    type: f.Text[Literal["CustomerShippingAddressRemoved"]]
    address: AddressFields

class CustomerStoresSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerStoresSet"]]
    stores: KeyReferenceFields
    oldStores: KeyReferenceFields

class CustomerTitleSetDetailFields(MessageFields):
    type: f.Text[Literal["CustomerTitleSet"]]
    title: f.Text[str]

class DeliveryAddedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryAdded"]]
    delivery: DeliveryFields
    shippingKey: f.Text[str]

class DeliveryAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryAddressSet"]]
    deliveryId: f.Text[str]
    address: AddressFields
    oldAddress: AddressFields
    shippingKey: f.Text[str]

class DeliveryCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything
    deliveryId: f.Text[str]

class DeliveryCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    previousValue: f.Anything
    deliveryId: f.Text[str]

class DeliveryCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryCustomFieldRemoved"]]
    name: f.Text[str]
    deliveryId: f.Text[str]

class DeliveryCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryCustomTypeRemoved"]]
    previousTypeId: f.Text[str]
    deliveryId: f.Text[str]

class DeliveryCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryCustomTypeSet"]]
    customFields: CustomFieldsFields
    previousTypeId: f.Text[str]
    deliveryId: f.Text[str]

class DeliveryItemsUpdatedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryItemsUpdated"]]
    deliveryId: f.Text[str]
    items: DeliveryItemFields
    oldItems: DeliveryItemFields
    shippingKey: f.Text[str]

class DeliveryRemovedDetailFields(MessageFields):
    type: f.Text[Literal["DeliveryRemoved"]]
    delivery: DeliveryFields
    shippingKey: f.Text[str]

class DiscountCodeCreatedDetailFields(MessageFields):
    type: f.Text[Literal["DiscountCodeCreated"]]
    discountCode: DiscountCodeFields

class DiscountCodeDeletedDetailFields(MessageFields):
    type: f.Text[Literal["DiscountCodeDeleted"]]

class DiscountCodeKeySetDetailFields(MessageFields):
    type: f.Text[Literal["DiscountCodeKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class DiscountGroupCreatedDetailFields(MessageFields):
    type: f.Text[Literal["DiscountGroupCreated"]]
    discountGroup: DiscountGroupFields

class DiscountGroupDeletedDetailFields(MessageFields):
    type: f.Text[Literal["DiscountGroupDeleted"]]

class DiscountGroupIsActiveSetDetailFields(MessageFields):
    type: f.Text[Literal["DiscountGroupIsActiveSet"]]
    isActive: f.Boolean
    oldIsActive: f.Boolean

class DiscountGroupKeySetDetailFields(MessageFields):
    type: f.Text[Literal["DiscountGroupKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class DiscountGroupSortOrderSetDetailFields(MessageFields):
    type: f.Text[Literal["DiscountGroupSortOrderSet"]]
    sortOrder: f.Text[str]
    oldSortOrder: f.Text[str]

class ImportContainerCreatedDetailFields(EventFields):
    type: f.Text[Literal["ImportContainerCreated"]]
    data: ImportContainerCreatedEventDataFields

class ImportContainerDeletedDetailFields(EventFields):
    type: f.Text[Literal["ImportContainerDeleted"]]
    data: ImportContainerDeletedEventDataFields

class ImportOperationRejectedDetailFields(EventFields):
    type: f.Text[Literal["ImportOperationRejected"]]
    data: ImportOperationRejectedEventDataFields

class ImportUnresolvedDetailFields(EventFields):
    type: f.Text[Literal["ImportUnresolved"]]
    data: ImportUnresolvedEventDataFields

class ImportValidationFailedDetailFields(EventFields):
    type: f.Text[Literal["ImportValidationFailed"]]
    data: ImportValidationFailedEventDataFields

class ImportWaitForMasterVariantDetailFields(EventFields):
    type: f.Text[Literal["ImportWaitForMasterVariant"]]
    data: ImportWaitForMasterVariantEventDataFields

class InventoryEntryCreatedDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntryCreated"]]
    inventoryEntry: InventoryEntryFields

class InventoryEntryDeletedDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntryDeleted"]]
    sku: f.Text[str]
    supplyChannel: ReferenceFields

class InventoryEntryOutOfStockDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntryOutOfStock"]]
    sku: f.Text[str]
    supplyChannel: ReferenceFields

class InventoryEntryQuantitySetDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntryQuantitySet"]]
    oldQuantityOnStock: f.Number
    newQuantityOnStock: f.Number
    oldAvailableQuantity: f.Number
    newAvailableQuantity: f.Number
    sku: f.Text[str]
    supplyChannel: ReferenceFields

class InventoryEntryReorderPointDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntryReorderPoint"]]
    sku: f.Text[str]
    quantityOnStock: f.Number
    supplyChannel: ReferenceFields

class InventoryEntryReservationExpirationInMinutesSetDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntryReservationExpirationInMinutesSet"]]
    newReservationExpirationInMinutes: f.Number
    oldReservationExpirationInMinutes: f.Number

class InventoryEntrySafetyStockDetailFields(MessageFields):
    type: f.Text[Literal["InventoryEntrySafetyStock"]]
    sku: f.Text[str]
    quantityOnStock: f.Number
    supplyChannel: ReferenceFields

class LineItemStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["LineItemStateTransition"]]
    lineItemId: f.Text[str]
    lineItemKey: f.Text[str]
    transitionDate: f.Text[str]
    quantity: f.Number
    fromState: ReferenceFields
    toState: ReferenceFields

class OrderBillingAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderBillingAddressSet"]]
    address: AddressFields
    oldAddress: AddressFields

class OrderBusinessUnitSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderBusinessUnitSet"]]
    businessUnit: KeyReferenceFields
    oldbusinessUnit: KeyReferenceFields

class OrderCreatedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCreated"]]
    order: OrderFields

class OrderCreatedFromRecurringOrderDetailFields(MessageFields):
    type: f.Text[Literal["OrderCreatedFromRecurringOrder"]]
    order: OrderFields
    recurringOrderRef: ReferenceFields

class OrderCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class OrderCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    previousValue: f.Anything

class OrderCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomFieldRemoved"]]
    name: f.Text[str]

class OrderCustomLineItemAddedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomLineItemAdded"]]
    customLineItem: CustomLineItemFields

class OrderCustomLineItemDiscountSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomLineItemDiscountSet"]]
    customLineItemId: f.Text[str]
    customLineItemKey: f.Text[str]
    discountedPricePerQuantity: DiscountedLineItemPriceForQuantityFields
    taxedPrice: TaxedItemPriceFields

class OrderCustomLineItemQuantityChangedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomLineItemQuantityChanged"]]
    customLineItemId: f.Text[str]
    customLineItemKey: f.Text[str]
    quantity: f.Number
    oldQuantity: f.Number

class OrderCustomLineItemRemovedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomLineItemRemoved"]]
    customLineItemId: f.Text[str]
    customLineItemKey: f.Text[str]
    customLineItem: CustomLineItemFields

class OrderCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomTypeRemoved"]]
    previousTypeId: f.Text[str]

class OrderCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomTypeSet"]]
    customFields: CustomFieldsFields
    previousTypeId: f.Text[str]

class OrderCustomerEmailSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomerEmailSet"]]
    email: f.Text[str]
    oldEmail: f.Text[str]

class OrderCustomerGroupSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomerGroupSet"]]
    customerGroup: ReferenceFields
    oldCustomerGroup: ReferenceFields

class OrderCustomerSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderCustomerSet"]]
    customer: ReferenceFields
    customerGroup: ReferenceFields
    oldCustomer: ReferenceFields
    oldCustomerGroup: ReferenceFields

class OrderDeletedDetailFields(MessageFields):
    type: f.Text[Literal["OrderDeleted"]]
    order: OrderFields

class OrderDiscountCodeAddedDetailFields(MessageFields):
    type: f.Text[Literal["OrderDiscountCodeAdded"]]
    discountCode: ReferenceFields

class OrderDiscountCodeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["OrderDiscountCodeRemoved"]]
    discountCode: ReferenceFields

class OrderDiscountCodeStateSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderDiscountCodeStateSet"]]
    discountCode: ReferenceFields
    state: f.Text[Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ]]
    oldState: f.Text[Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ]]

class OrderEditAppliedDetailFields(MessageFields):
    type: f.Text[Literal["OrderEditApplied"]]
    edit: OrderEditFields
    result: OrderEditAppliedFields

class OrderEstimatedDeliverySetDetailFields(MessageFields):
    type: f.Text[Literal["OrderEstimatedDeliverySet"]]
    estimatedDelivery: EstimatedDeliveryFields
    shippingKey: f.Text[str]

class OrderImportedDetailFields(MessageFields):
    type: f.Text[Literal["OrderImported"]]
    order: OrderFields

class OrderLineItemAddedDetailFields(MessageFields):
    type: f.Text[Literal["OrderLineItemAdded"]]
    lineItem: LineItemFields
    addedQuantity: f.Number

class OrderLineItemDiscountSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderLineItemDiscountSet"]]
    lineItemId: f.Text[str]
    lineItemKey: f.Text[str]
    discountedPricePerQuantity: DiscountedLineItemPriceForQuantityFields
    totalPrice: CentPrecisionMoneyFields
    taxedPrice: TaxedItemPriceFields
    taxedPricePortions: MethodTaxedPriceFields

class OrderLineItemDistributionChannelSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderLineItemDistributionChannelSet"]]
    lineItemId: f.Text[str]
    lineItemKey: f.Text[str]
    distributionChannel: ReferenceFields

class OrderLineItemRemovedDetailFields(MessageFields):
    type: f.Text[Literal["OrderLineItemRemoved"]]
    lineItemId: f.Text[str]
    lineItemKey: f.Text[str]
    removedQuantity: f.Number
    newQuantity: f.Number
    newState: ItemStateFields
    newTotalPrice: CentPrecisionMoneyFields
    newTaxedPrice: TaxedItemPriceFields
    newPrice: PriceFields
    newShippingDetail: ItemShippingDetailsFields

class OrderPaymentAddedDetailFields(MessageFields):
    type: f.Text[Literal["OrderPaymentAdded"]]
    paymentRef: ReferenceFields

class OrderPaymentRemovedDetailFields(MessageFields):
    type: f.Text[Literal["OrderPaymentRemoved"]]
    paymentRef: ReferenceFields
    removedPaymentInfo: f.Boolean

class OrderPaymentStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["OrderPaymentStateChanged"]]
    paymentState: f.Text[Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ]]
    oldPaymentState: f.Text[Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ]]

class OrderPurchaseOrderNumberSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderPurchaseOrderNumberSet"]]
    purchaseOrderNumber: f.Text[str]
    oldPurchaseOrderNumber: f.Text[str]

class OrderReturnShipmentStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["OrderReturnShipmentStateChanged"]]
    returnItemId: f.Text[str]
    returnShipmentState: f.Text[Literal[
        "Advised",
        "Returned",
        "BackInStock",
        "Unusable",
    ]]

class OrderShipmentStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["OrderShipmentStateChanged"]]
    shipmentState: f.Text[Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ]]
    oldShipmentState: f.Text[Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ]]

class OrderShippingAddressSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderShippingAddressSet"]]
    address: AddressFields
    oldAddress: AddressFields

class OrderShippingInfoSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderShippingInfoSet"]]
    shippingInfo: ShippingInfoFields
    oldShippingInfo: ShippingInfoFields

class OrderShippingRateInputSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderShippingRateInputSet"]]
    shippingRateInput: ShippingRateInputFields
    oldShippingRateInput: ShippingRateInputFields

class OrderStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["OrderStateChanged"]]
    orderState: f.Text[Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ]]
    oldOrderState: f.Text[Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ]]
    orderId: f.Text[str]

class OrderStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["OrderStateTransition"]]
    state: ReferenceFields
    oldState: ReferenceFields
    force: f.Boolean

class OrderStoreSetDetailFields(MessageFields):
    type: f.Text[Literal["OrderStoreSet"]]
    store: KeyReferenceFields

class ParcelAddedToDeliveryDetailFields(MessageFields):
    type: f.Text[Literal["ParcelAddedToDelivery"]]
    delivery: DeliveryFields
    parcel: ParcelFields
    shippingKey: f.Text[str]

class ParcelItemsUpdatedDetailFields(MessageFields):
    type: f.Text[Literal["ParcelItemsUpdated"]]
    parcelId: f.Text[str]
    deliveryId: f.Text[str]
    items: DeliveryItemFields
    oldItems: DeliveryItemFields
    shippingKey: f.Text[str]

class ParcelMeasurementsUpdatedDetailFields(MessageFields):
    type: f.Text[Literal["ParcelMeasurementsUpdated"]]
    deliveryId: f.Text[str]
    parcelId: f.Text[str]
    measurements: ParcelMeasurementsFields
    shippingKey: f.Text[str]

class ParcelRemovedFromDeliveryDetailFields(MessageFields):
    type: f.Text[Literal["ParcelRemovedFromDelivery"]]
    deliveryId: f.Text[str]
    parcel: ParcelFields
    shippingKey: f.Text[str]

class ParcelTrackingDataUpdatedDetailFields(MessageFields):
    type: f.Text[Literal["ParcelTrackingDataUpdated"]]
    deliveryId: f.Text[str]
    parcelId: f.Text[str]
    trackingData: TrackingDataFields
    shippingKey: f.Text[str]

class PaymentCreatedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentCreated"]]
    payment: PaymentFields

class PaymentInteractionAddedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentInteractionAdded"]]
    interaction: CustomFieldsFields

class PaymentInterfaceIdSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentInterfaceIdSet"]]
    interfaceId: f.Text[str]
    oldInterfaceId: f.Text[str]

class PaymentMethodCreatedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodCreated"]]
    paymentMethod: PaymentMethodFields

class PaymentMethodCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class PaymentMethodCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    oldValue: f.Anything

class PaymentMethodCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodCustomFieldRemoved"]]
    name: f.Text[str]

class PaymentMethodCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodCustomTypeRemoved"]]
    oldTypeId: f.Text[str]

class PaymentMethodCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodCustomTypeSet"]]
    customFields: CustomFieldsFields
    oldTypeId: f.Text[str]

class PaymentMethodDefaultSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodDefaultSet"]]
    default: f.Boolean
    oldDefault: f.Boolean

class PaymentMethodDeletedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodDeleted"]]
    paymentMethod: PaymentMethodFields

class PaymentMethodInfoCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class PaymentMethodInfoCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything

class PaymentMethodInfoCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoCustomFieldRemoved"]]
    name: f.Text[str]

class PaymentMethodInfoCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoCustomTypeRemoved"]]
    oldTypeId: f.Text[str]

class PaymentMethodInfoCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoCustomTypeSet"]]
    customFields: CustomFieldsFields
    oldTypeId: f.Text[str]

class PaymentMethodInfoInterfaceAccountSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoInterfaceAccountSet"]]
    interfaceAccount: f.Text[str]
    oldInterfaceAccount: f.Text[str]

class PaymentMethodInfoInterfaceSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoInterfaceSet"]]
    interface: f.Text[str]
    oldInterface: f.Text[str]

class PaymentMethodInfoMethodSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoMethodSet"]]
    method: f.Text[str]
    oldMethod: f.Text[str]

class PaymentMethodInfoNameSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoNameSet"]]
    name: f.Map[f.Text[str]]
    oldName: f.Map[f.Text[str]]

class PaymentMethodInfoTokenSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInfoTokenSet"]]
    token: PaymentMethodTokenFields
    oldToken: PaymentMethodTokenFields

class PaymentMethodInterfaceAccountSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodInterfaceAccountSet"]]
    interfaceAccount: f.Text[str]
    oldInterfaceAccount: f.Text[str]

class PaymentMethodKeySetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class PaymentMethodMethodSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodMethodSet"]]
    method: f.Text[str]
    oldMethod: f.Text[str]

class PaymentMethodNameSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodNameSet"]]
    name: f.Map[f.Text[str]]
    oldName: f.Map[f.Text[str]]

class PaymentMethodPaymentInterfaceSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodPaymentInterfaceSet"]]
    paymentInterface: f.Text[str]
    oldPaymentInterface: f.Text[str]

class PaymentMethodPaymentMethodStatusSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentMethodPaymentMethodStatusSet"]]
    status: f.Text[Literal[
        "Active",
        "Inactive",
    ]]
    oldStatus: f.Text[Literal[
        "Active",
        "Inactive",
    ]]

class PaymentStatusInterfaceCodeSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentStatusInterfaceCodeSet"]]
    paymentId: f.Text[str]
    interfaceCode: f.Text[str]

class PaymentStatusStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["PaymentStatusStateTransition"]]
    state: ReferenceFields
    force: f.Boolean

class PaymentTransactionAddedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentTransactionAdded"]]
    transaction: TransactionFields

class PaymentTransactionInterfaceIdSetDetailFields(MessageFields):
    type: f.Text[Literal["PaymentTransactionInterfaceIdSet"]]
    transactionId: f.Text[str]
    newInterfaceId: f.Text[str]
    oldInterfaceId: f.Text[str]

class PaymentTransactionStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["PaymentTransactionStateChanged"]]
    transactionId: f.Text[str]
    state: f.Text[Literal[
        "Initial",
        "Pending",
        "Success",
        "Failure",
    ]]

class ProductAddedToCategoryDetailFields(MessageFields):
    type: f.Text[Literal["ProductAddedToCategory"]]
    category: ReferenceFields
    staged: f.Boolean

class ProductCreatedDetailFields(MessageFields):
    type: f.Text[Literal["ProductCreated"]]
    productProjection: ProductProjectionFields

class ProductDeletedDetailFields(MessageFields):
    type: f.Text[Literal["ProductDeleted"]]
    removedImageUrls: f.Text[str]
    currentProjection: ProductProjectionFields

class ProductImageAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductImageAdded"]]
    variantId: f.Number
    image: ImageFields
    staged: f.Boolean

class ProductPriceAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceAdded"]]
    variantId: f.Number
    price: PriceFields
    staged: f.Boolean

class ProductPriceChangedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceChanged"]]
    variantId: f.Number
    oldPrice: PriceFields
    newPrice: PriceFields
    staged: f.Boolean
    oldStagedPrice: PriceFields

class ProductPriceCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceCustomFieldAdded"]]
    priceId: f.Text[str]
    variantId: f.Number
    staged: f.Boolean
    name: f.Text[str]
    value: f.Anything

class ProductPriceCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceCustomFieldChanged"]]
    priceId: f.Text[str]
    variantId: f.Number
    staged: f.Boolean
    name: f.Text[str]
    value: f.Anything

class ProductPriceCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceCustomFieldRemoved"]]
    priceId: f.Text[str]
    variantId: f.Number
    staged: f.Boolean
    name: f.Text[str]

class ProductPriceCustomFieldsRemovedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceCustomFieldsRemoved"]]
    priceId: f.Text[str]
    variantId: f.Number
    staged: f.Boolean

class ProductPriceCustomFieldsSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceCustomFieldsSet"]]
    priceId: f.Text[str]
    variantId: f.Number
    staged: f.Boolean
    customField: CustomFieldsFields
    oldTypeId: f.Text[str]

class ProductPriceDiscountsSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceDiscountsSet"]]
    updatedPrices: ProductPriceDiscountsSetUpdatedPriceFields

class ProductPriceExternalDiscountSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceExternalDiscountSet"]]
    variantId: f.Number
    variantKey: f.Text[str]
    sku: f.Text[str]
    priceId: f.Text[str]
    discounted: DiscountedPriceFields
    staged: f.Boolean

class ProductPriceKeySetDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceKeySet"]]
    variantId: f.Number
    priceId: f.Text[str]
    oldKey: f.Text[str]
    key: f.Text[str]
    staged: f.Boolean

class ProductPriceModeSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceModeSet"]]
    to: f.Text[Literal[
        "Embedded",
        "Standalone",
    ]]

class ProductPriceRemovedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPriceRemoved"]]
    variantId: f.Number
    price: PriceFields
    staged: f.Boolean

class ProductPricesSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductPricesSet"]]
    variantId: f.Number
    prices: PriceFields
    staged: f.Boolean

class ProductPublishedDetailFields(MessageFields):
    type: f.Text[Literal["ProductPublished"]]
    removedImageUrls: f.Text[str]
    productProjection: ProductProjectionFields
    scope: f.Text[Literal[
        "All",
        "Prices",
    ]]

class ProductRemovedFromCategoryDetailFields(MessageFields):
    type: f.Text[Literal["ProductRemovedFromCategory"]]
    category: ReferenceFields
    staged: f.Boolean

class ProductRevertedStagedChangesDetailFields(MessageFields):
    type: f.Text[Literal["ProductRevertedStagedChanges"]]
    removedImageUrls: f.Text[str]

class ProductSelectionCreatedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionCreated"]]
    productSelection: ProductSelectionFields

class ProductSelectionDeletedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionDeleted"]]

class ProductSelectionProductAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionProductAdded"]]
    product: ReferenceFields
    variantSelection: ProductVariantSelectionFields

class ProductSelectionProductExcludedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionProductExcluded"]]
    product: ReferenceFields
    variantExclusion: ProductVariantExclusionFields

class ProductSelectionProductRemovedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionProductRemoved"]]
    product: ReferenceFields

class ProductSelectionVariantExclusionChangedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionVariantExclusionChanged"]]
    product: ReferenceFields
    oldVariantExclusion: ProductVariantExclusionFields
    newVariantExclusion: ProductVariantExclusionFields

class ProductSelectionVariantSelectionChangedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSelectionVariantSelectionChanged"]]
    product: ReferenceFields
    oldVariantSelection: ProductVariantSelectionFields
    newVariantSelection: ProductVariantSelectionFields

class ProductSlugChangedDetailFields(MessageFields):
    type: f.Text[Literal["ProductSlugChanged"]]
    slug: f.Map[f.Text[str]]
    oldSlug: f.Map[f.Text[str]]

class ProductStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["ProductStateTransition"]]
    state: ReferenceFields
    force: f.Boolean

class ProductTailoringCreatedDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringCreated"]]
    key: f.Text[str]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    description: f.Map[f.Text[str]]
    name: f.Map[f.Text[str]]
    slug: f.Map[f.Text[str]]
    metaTitle: f.Map[f.Text[str]]
    metaDescription: f.Map[f.Text[str]]
    metaKeywords: f.Map[f.Text[str]]
    variants: ProductVariantTailoringFields
    attributes: ProductTailoringAttributeFields
    published: f.Boolean

class ProductTailoringDeletedDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringDeleted"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields

class ProductTailoringDescriptionSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringDescriptionSet"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    description: f.Map[f.Text[str]]
    oldDescription: f.Map[f.Text[str]]

class ProductTailoringImageAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringImageAdded"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    variantId: f.Number
    image: ImageFields

class ProductTailoringImagesSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringImagesSet"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    variantId: f.Number
    oldImages: ImageFields
    images: ImageFields

class ProductTailoringKeySetDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringKeySet"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    key: f.Text[str]
    oldKey: f.Text[str]

class ProductTailoringNameSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringNameSet"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    name: f.Map[f.Text[str]]
    oldName: f.Map[f.Text[str]]

class ProductTailoringPublishedDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringPublished"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields

class ProductTailoringSlugSetDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringSlugSet"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    slug: f.Map[f.Text[str]]
    oldSlug: f.Map[f.Text[str]]

class ProductTailoringUnpublishedDetailFields(MessageFields):
    type: f.Text[Literal["ProductTailoringUnpublished"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields

class ProductUnpublishedDetailFields(MessageFields):
    type: f.Text[Literal["ProductUnpublished"]]

class ProductVariantAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductVariantAdded"]]
    variant: ProductVariantFields
    staged: f.Boolean

class ProductVariantDeletedDetailFields(MessageFields):
    type: f.Text[Literal["ProductVariantDeleted"]]
    variant: ProductVariantFields
    removedImageUrls: f.Text[str]
    staged: f.Boolean

class ProductVariantTailoringAddedDetailFields(MessageFields):
    type: f.Text[Literal["ProductVariantTailoringAdded"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    variantId: f.Number
    variant: ProductVariantTailoringFields

class ProductVariantTailoringRemovedDetailFields(MessageFields):
    type: f.Text[Literal["ProductVariantTailoringRemoved"]]
    store: KeyReferenceFields
    productKey: f.Text[str]
    product: ReferenceFields
    variantId: f.Number
    variant: ProductVariantTailoringFields

class QuoteCreatedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteCreated"]]
    quote: QuoteFields

class QuoteCustomerChangedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteCustomerChanged"]]
    customer: ReferenceFields
    previousCustomer: ReferenceFields

class QuoteDeletedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteDeleted"]]

class QuoteRenegotiationRequestedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteRenegotiationRequested"]]
    buyerComment: f.Text[str]

class QuoteRequestCreatedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteRequestCreated"]]
    quoteRequest: QuoteRequestFields

class QuoteRequestCustomerChangedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteRequestCustomerChanged"]]
    customer: ReferenceFields
    previousCustomer: ReferenceFields

class QuoteRequestDeletedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteRequestDeleted"]]

class QuoteRequestStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteRequestStateChanged"]]
    quoteRequestState: f.Text[Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ]]
    oldQuoteRequestState: f.Text[Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ]]

class QuoteRequestStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["QuoteRequestStateTransition"]]
    state: ReferenceFields
    oldState: ReferenceFields
    force: f.Boolean

class QuoteStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["QuoteStateChanged"]]
    quoteState: f.Text[Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ]]
    oldQuoteState: f.Text[Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ]]

class QuoteStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["QuoteStateTransition"]]
    state: ReferenceFields
    oldState: ReferenceFields
    force: f.Boolean

class RecurringOrderCreatedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderCreated"]]
    recurringOrder: RecurringOrderFields

class RecurringOrderCustomFieldAddedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderCustomFieldAdded"]]
    name: f.Text[str]
    value: f.Anything

class RecurringOrderCustomFieldChangedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderCustomFieldChanged"]]
    name: f.Text[str]
    value: f.Anything
    previousValue: f.Anything

class RecurringOrderCustomFieldRemovedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderCustomFieldRemoved"]]
    name: f.Text[str]

class RecurringOrderCustomTypeRemovedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderCustomTypeRemoved"]]
    previousTypeId: f.Text[str]

class RecurringOrderCustomTypeSetDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderCustomTypeSet"]]
    customFields: CustomFieldsFields
    previousTypeId: f.Text[str]

class RecurringOrderDeletedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderDeleted"]]
    recurringOrder: RecurringOrderFields

class RecurringOrderExpiresAtSetDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderExpiresAtSet"]]
    newExpiresAt: f.Text[str]
    oldExpiresAt: f.Text[str]

class RecurringOrderFailedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderFailed"]]
    cartId: f.Text[str]
    failedAt: f.Text[str]
    failureReason: f.Text[str]
    orderScheduledAt: f.Text[str]
    errors: RecurringOrderFailureErrorFields

class RecurringOrderKeySetDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class RecurringOrderScheduleSetDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderScheduleSet"]]
    recurrencePolicySchedule: RecurrencePolicyScheduleFields
    oldRecurrencePolicySchedule: RecurrencePolicyScheduleFields

class RecurringOrderStartsAtSetDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderStartsAtSet"]]
    startsAt: f.Text[str]
    oldStartsAt: f.Text[str]

class RecurringOrderStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderStateChanged"]]
    state: f.Text[Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ]]
    oldState: f.Text[Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ]]

class RecurringOrderStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["RecurringOrderStateTransition"]]
    state: ReferenceFields
    oldState: ReferenceFields
    force: f.Boolean

class ResourceCreatedDetailFields(ChangeFields):
    notificationType: f.Text[Literal["ResourceCreated"]]

class ResourceDeletedDetailFields(ChangeFields):
    notificationType: f.Text[Literal["ResourceDeleted"]]
    dataErasure: f.Boolean

class ResourceUpdatedDetailFields(ChangeFields):
    notificationType: f.Text[Literal["ResourceUpdated"]]
    oldVersion: f.Number

class ReturnInfoAddedDetailFields(MessageFields):
    type: f.Text[Literal["ReturnInfoAdded"]]
    returnInfo: ReturnInfoFields

class ReturnInfoSetDetailFields(MessageFields):
    type: f.Text[Literal["ReturnInfoSet"]]
    returnInfo: ReturnInfoFields

class ReviewCreatedDetailFields(MessageFields):
    type: f.Text[Literal["ReviewCreated"]]
    review: ReviewFields

class ReviewRatingSetDetailFields(MessageFields):
    type: f.Text[Literal["ReviewRatingSet"]]
    oldRating: f.Number
    newRating: f.Number
    includedInStatistics: f.Boolean
    target: ReferenceFields

class ReviewStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["ReviewStateTransition"]]
    oldState: ReferenceFields
    newState: ReferenceFields
    oldIncludedInStatistics: f.Boolean
    newIncludedInStatistics: f.Boolean
    target: ReferenceFields
    force: f.Boolean

class ShoppingListLineItemAddedDetailFields(MessageFields):
    type: f.Text[Literal["ShoppingListLineItemAdded"]]
    lineItem: ShoppingListLineItemFields

class ShoppingListLineItemRemovedDetailFields(MessageFields):
    type: f.Text[Literal["ShoppingListLineItemRemoved"]]
    lineItem: ShoppingListLineItemFields

class StagedQuoteCreatedDetailFields(MessageFields):
    type: f.Text[Literal["StagedQuoteCreated"]]
    stagedQuote: StagedQuoteFields

class StagedQuoteDeletedDetailFields(MessageFields):
    type: f.Text[Literal["StagedQuoteDeleted"]]

class StagedQuoteSellerCommentSetDetailFields(MessageFields):
    type: f.Text[Literal["StagedQuoteSellerCommentSet"]]
    sellerComment: f.Text[str]

class StagedQuoteStateChangedDetailFields(MessageFields):
    type: f.Text[Literal["StagedQuoteStateChanged"]]
    stagedQuoteState: f.Text[Literal[
        "InProgress",
        "Sent",
        "Closed",
    ]]
    oldStagedQuoteState: f.Text[Literal[
        "InProgress",
        "Sent",
        "Closed",
    ]]

class StagedQuoteStateTransitionDetailFields(MessageFields):
    type: f.Text[Literal["StagedQuoteStateTransition"]]
    state: ReferenceFields
    oldState: ReferenceFields
    force: f.Boolean

class StagedQuoteValidToSetDetailFields(MessageFields):
    type: f.Text[Literal["StagedQuoteValidToSet"]]
    validTo: f.Text[str]

class StandalonePriceActiveChangedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceActiveChanged"]]
    active: f.Boolean
    oldActive: f.Boolean

class StandalonePriceCreatedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceCreated"]]
    standalonePrice: StandalonePriceFields

class StandalonePriceDeletedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceDeleted"]]
    sku: f.Text[str]

class StandalonePriceDiscountSetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceDiscountSet"]]
    discounted: DiscountedPriceFields

class StandalonePriceExternalDiscountSetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceExternalDiscountSet"]]
    discounted: DiscountedPriceFields

class StandalonePriceKeySetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class StandalonePriceStagedChangesAppliedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceStagedChangesApplied"]]
    stagedChanges: StagedStandalonePriceFields

class StandalonePriceStagedChangesRemovedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceStagedChangesRemoved"]]
    stagedChanges: StagedStandalonePriceFields

class StandalonePriceTierAddedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceTierAdded"]]
    tier: PriceTierFields

class StandalonePriceTierRemovedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceTierRemoved"]]
    removedTier: PriceTierFields

class StandalonePriceTiersSetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceTiersSet"]]
    tiers: PriceTierFields
    previousTiers: PriceTierFields

class StandalonePriceValidFromAndUntilSetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceValidFromAndUntilSet"]]
    validFrom: f.Text[str]
    previousValidFrom: f.Text[str]
    validUntil: f.Text[str]
    previousValidUntil: f.Text[str]

class StandalonePriceValidFromSetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceValidFromSet"]]
    validFrom: f.Text[str]
    previousValidFrom: f.Text[str]

class StandalonePriceValidUntilSetDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceValidUntilSet"]]
    validUntil: f.Text[str]
    previousValidUntil: f.Text[str]

class StandalonePriceValueChangedDetailFields(MessageFields):
    type: f.Text[Literal["StandalonePriceValueChanged"]]
    value: TypedMoneyFields
    staged: f.Boolean
    oldValue: TypedMoneyFields

class StoreCheckoutUrlTemplateSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreCheckoutUrlTemplateSet"]]
    checkoutUrlTemplate: f.Text[str]

class StoreContactUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreContactUrlSet"]]
    contactUrl: f.Text[str]

class StoreCookiePolicyUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreCookiePolicyUrlSet"]]
    cookiePolicyUrl: f.Text[str]

class StoreCountriesChangedDetailFields(MessageFields):
    type: f.Text[Literal["StoreCountriesChanged"]]
    addedCountries: StoreCountryFields
    removedCountries: StoreCountryFields

class StoreCreatedDetailFields(MessageFields):
    type: f.Text[Literal["StoreCreated"]]
    name: f.Map[f.Text[str]]
    languages: f.Text[str]
    countries: StoreCountryFields
    distributionChannels: ReferenceFields
    supplyChannels: ReferenceFields
    productSelections: ProductSelectionSettingFields
    custom: CustomFieldsFields

class StoreDeletedDetailFields(MessageFields):
    type: f.Text[Literal["StoreDeleted"]]

class StoreDistributionChannelsChangedDetailFields(MessageFields):
    type: f.Text[Literal["StoreDistributionChannelsChanged"]]
    addedDistributionChannels: ReferenceFields
    removedDistributionChannels: ReferenceFields

class StoreFaqUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreFaqUrlSet"]]
    faqUrl: f.Text[str]

class StoreImprintUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreImprintUrlSet"]]
    imprintUrl: f.Text[str]

class StoreLanguagesChangedDetailFields(MessageFields):
    type: f.Text[Literal["StoreLanguagesChanged"]]
    addedLanguages: f.Text[str]
    removedLanguages: f.Text[str]

class StoreNameSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreNameSet"]]
    name: f.Map[f.Text[str]]
    nameAllLocales: f.Map[f.Text[str]]

class StoreOrderUrlTemplateSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreOrderUrlTemplateSet"]]
    orderUrlTemplate: f.Text[str]

class StorePrivacyPolicyUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StorePrivacyPolicyUrlSet"]]
    privacyPolicyUrl: f.Text[str]

class StoreProductSelectionsChangedDetailFields(MessageFields):
    type: f.Text[Literal["StoreProductSelectionsChanged"]]
    addedProductSelections: ProductSelectionSettingFields
    removedProductSelections: ProductSelectionSettingFields
    updatedProductSelections: ProductSelectionSettingFields

class StoreRefundPolicyUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreRefundPolicyUrlSet"]]
    refundPolicyUrl: f.Text[str]

class StoreShippingPolicyUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreShippingPolicyUrlSet"]]
    shippingPolicyUrl: f.Text[str]

class StoreSupplyChannelsChangedDetailFields(MessageFields):
    type: f.Text[Literal["StoreSupplyChannelsChanged"]]
    addedSupplyChannels: ReferenceFields
    removedSupplyChannels: ReferenceFields

class StoreTermsOfServiceUrlSetDetailFields(MessageFields):
    type: f.Text[Literal["StoreTermsOfServiceUrlSet"]]
    termsOfServiceUrl: f.Text[str]

class VariantCreatedDetailFields(MessageFields):
    type: f.Text[Literal["VariantCreated"]]
    productId: f.Text[str]
    variantId: f.Number
    key: f.Text[str]
    sku: f.Text[str]
    attributes: AttributeFields
    assets: AssetFields
    images: ImageFields
    publish: f.Boolean

class VariantDeletedDetailFields(MessageFields):
    type: f.Text[Literal["VariantDeleted"]]

class VariantImageAddedDetailFields(MessageFields):
    type: f.Text[Literal["VariantImageAdded"]]
    image: ImageFields
    staged: f.Boolean

class VariantImagesSetDetailFields(MessageFields):
    type: f.Text[Literal["VariantImagesSet"]]
    images: ImageFields
    oldImages: ImageFields
    staged: f.Boolean

class VariantKeySetDetailFields(MessageFields):
    type: f.Text[Literal["VariantKeySet"]]
    key: f.Text[str]
    oldKey: f.Text[str]

class VariantPublishedDetailFields(MessageFields):
    type: f.Text[Literal["VariantPublished"]]

class VariantSkuSetDetailFields(MessageFields):
    type: f.Text[Literal["VariantSkuSet"]]
    sku: f.Text[str]
    oldSku: f.Text[str]
    staged: f.Boolean

class VariantStagedChangesRemovedDetailFields(MessageFields):
    type: f.Text[Literal["VariantStagedChangesRemoved"]]

class VariantUnpublishedDetailFields(MessageFields):
    type: f.Text[Literal["VariantUnpublished"]]
    product: ReferenceFields

class AddressFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    country: f.Text[str]
    title: f.Text[str]
    salutation: f.Text[str]
    firstName: f.Text[str]
    lastName: f.Text[str]
    streetName: f.Text[str]
    streetNumber: f.Text[str]
    additionalStreetInfo: f.Text[str]
    postalCode: f.Text[str]
    city: f.Text[str]
    region: f.Text[str]
    state: f.Text[str]
    company: f.Text[str]
    department: f.Text[str]
    building: f.Text[str]
    apartment: f.Text[str]
    pOBox: f.Text[str]
    phone: f.Text[str]
    mobile: f.Text[str]
    email: f.Text[str]
    fax: f.Text[str]
    additionalAddressInfo: f.Text[str]
    externalId: f.Text[str]
    custom: CustomFieldsFields

class ApprovalFlowFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    createdBy: CreatedByFields
    lastModifiedBy: LastModifiedByFields
    order: ReferenceFields
    businessUnit: KeyReferenceFields
    rules: ApprovalRuleFields
    status: f.Text[Literal[
        "Pending",
        "Approved",
        "Rejected",
    ]]
    rejection: ApprovalFlowRejectionFields
    approvals: ApprovalFlowApprovalFields
    eligibleApprovers: RuleApproverFields
    pendingApprovers: RuleApproverFields
    currentTierPendingApprovers: RuleApproverFields
    custom: CustomFieldsFields

class ApprovalFlowApprovalFields(f.Object):
    approver: AssociateFields
    approvedAt: f.Text[str]

class ApprovalFlowRejectionFields(f.Object):
    rejecter: AssociateFields
    rejectedAt: f.Text[str]
    reason: f.Text[str]

class ApprovalRuleFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    createdBy: CreatedByFields
    lastModifiedBy: LastModifiedByFields
    key: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    status: f.Text[Literal[
        "Active",
        "Inactive",
    ]]
    predicate: f.Text[str]
    approvers: ApproverHierarchyFields
    requesters: RuleRequesterFields
    businessUnit: KeyReferenceFields
    custom: CustomFieldsFields

class AssociateRoleFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    key: f.Text[str]
    buyerAssignable: f.Boolean
    name: f.Text[str]
    permissions: f.Text[Literal[
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
    ]]
    custom: CustomFieldsFields

class BusinessUnitFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    key: f.Text[str]
    status: f.Text[Literal[
        "Active",
        "Inactive",
    ]]
    stores: KeyReferenceFields
    inheritedStores: KeyReferenceFields
    storeMode: f.Text[Literal[
        "Explicit",
        "FromParent",
    ]]
    unitType: f.Text[Literal[
        "Company",
        "Division",
    ]]
    name: f.Text[str]
    contactEmail: f.Text[str]
    custom: CustomFieldsFields
    customerGroupAssignments: CustomerGroupAssignmentFields
    addresses: AddressFields
    shippingAddressIds: f.Text[str]
    defaultShippingAddressId: f.Text[str]
    billingAddressIds: f.Text[str]
    defaultBillingAddressId: f.Text[str]
    associateMode: f.Text[Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ]]
    associates: AssociateFields
    inheritedAssociates: InheritedAssociateFields
    parentUnit: KeyReferenceFields
    topLevelUnit: KeyReferenceFields
    approvalRuleMode: f.Text[Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ]]

class InheritedAssociateFields(f.Object):
    associateRoleAssignments: InheritedAssociateRoleAssignmentFields
    customer: ReferenceFields

class InheritedAssociateRoleAssignmentFields(f.Object):
    associateRole: KeyReferenceFields
    source: KeyReferenceFields

class CartDiscountFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    name: f.Map[f.Text[str]]
    key: f.Text[str]
    description: f.Map[f.Text[str]]
    value: CartDiscountValueFields
    cartPredicate: f.Text[str]
    target: CartDiscountTargetFields
    sortOrder: f.Text[str]
    stores: KeyReferenceFields
    isActive: f.Boolean
    validFrom: f.Text[str]
    validUntil: f.Text[str]
    requiresDiscountCode: f.Boolean
    references: ReferenceFields
    stackingMode: f.Text[Literal[
        "Stacking",
        "StopAfterThisDiscount",
    ]]
    custom: CustomFieldsFields
    discountGroup: ReferenceFields
    recurringOrderScope: RecurringOrderScopeFields

class RecurringOrderScopeFields(f.Object):
    type: f.Text[str]
    recurrencePolicies: ReferenceFields

class CategoryFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    name: f.Map[f.Text[str]]
    slug: f.Map[f.Text[str]]
    description: f.Map[f.Text[str]]
    ancestors: ReferenceFields
    parent: ReferenceFields
    orderHint: f.Text[str]
    externalId: f.Text[str]
    metaTitle: f.Map[f.Text[str]]
    metaDescription: f.Map[f.Text[str]]
    metaKeywords: f.Map[f.Text[str]]
    custom: CustomFieldsFields
    assets: AssetFields
    key: f.Text[str]

class ChangeFields(f.Object):
    notificationType: f.Text[str]
    projectKey: f.Text[str]
    resource: ReferenceFields
    resourceUserProvidedIdentifiers: UserProvidedIdentifiersFields
    version: f.Number
    modifiedAt: f.Text[str]

class ApproverConjunctionFields(f.Object):
    and_: ApproverDisjunctionFields

class ApproverDisjunctionFields(f.Object):
    or_: RuleApproverFields

class ApproverHierarchyFields(f.Object):
    tiers: ApproverConjunctionFields

class AssetFields(f.Object):
    id: f.Text[str]
    sources: AssetSourceFields
    name: f.Map[f.Text[str]]
    description: f.Map[f.Text[str]]
    tags: f.Text[str]
    custom: CustomFieldsFields
    key: f.Text[str]

class AssetDimensionsFields(f.Object):
    w: f.Number
    h: f.Number

class AssetSourceFields(f.Object):
    uri: f.Text[str]
    key: f.Text[str]
    dimensions: AssetDimensionsFields
    contentType: f.Text[str]

class AssociateFields(f.Object):
    associateRoleAssignments: AssociateRoleAssignmentFields
    roles: f.Text[Literal[
        "Admin",
        "Buyer",
    ]]
    customer: ReferenceFields

class AssociateRoleAssignmentFields(f.Object):
    associateRole: KeyReferenceFields
    inheritance: f.Text[Literal[
        "Enabled",
        "Disabled",
    ]]

class AttributeFields(f.Object):
    name: f.Text[str]
    value: f.Anything

class AttributionFields(f.Object):
    clientId: f.Text[str]
    source: f.Text[Literal[
        "Import",
        "Export",
    ]]

class CartDiscountTargetFields(f.Object):
    type: f.Text[str]
    predicate: f.Text[str]
    triggerPattern: PatternComponentFields
    targetPattern: PatternComponentFields
    maxOccurrence: f.Number
    selectionMode: f.Text[Literal[
        "Cheapest",
        "MostExpensive",
    ]]
    triggerQuantity: f.Number
    discountedQuantity: f.Number

class CartDiscountValueFields(f.Object):
    type: f.Text[str]
    money: f.Anything
    applicationMode: f.Text[Literal[
        "ProportionateDistribution",
        "EvenDistribution",
        "IndividualApplication",
    ]]
    product: ReferenceFields
    variantId: f.Number
    supplyChannel: ReferenceFields
    distributionChannel: ReferenceFields
    permyriad: f.Number

class CentPrecisionMoneyFields(f.Object):
    centAmount: f.Number
    currencyCode: f.Text[str]
    type: f.Text[Literal[
        "centPrecision",
        "highPrecision",
    ]]
    fractionDigits: f.Number

class CheckoutMessageOrderPayloadBaseDataFields(EventDataFields):
    projectKey: f.Text[str]
    cart: ReferenceFields
    payments: ReferenceFields
    errors: ErrorObjectFields

class CheckoutMessagePaymentsPayloadBaseDataFields(EventDataFields):
    projectKey: f.Text[str]
    payment: ReferenceFields
    transactionId: f.Text[str]
    cart: ReferenceFields
    order: ReferenceFields

class ContainerAndKeyFields(f.Object):
    key: f.Text[str]
    container: f.Text[str]

class CreatedByFields(f.Object):
    clientId: f.Text[str]
    externalUserId: f.Text[str]
    customer: ReferenceFields
    anonymousId: f.Text[str]
    associate: ReferenceFields
    attributedTo: AttributionFields
    isPlatformClient: f.Boolean
    user: ReferenceFields

class CustomFieldsFields(f.Object):
    type: ReferenceFields
    fields: f.Map[f.Anything]

class CustomerGroupAssignmentFields(f.Object):
    customerGroup: ReferenceFields

class DeliveryItemFields(f.Object):
    id: f.Text[str]
    quantity: f.Number

class DirectDiscountFields(f.Object):
    id: f.Text[str]
    value: CartDiscountValueFields
    target: CartDiscountTargetFields

class DiscountCodeInfoFields(f.Object):
    discountCode: ReferenceFields
    state: f.Text[Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ]]

class DiscountOnTotalPriceFields(f.Object):
    discountedAmount: TypedMoneyFields
    includedDiscounts: DiscountedTotalPricePortionFields
    discountedNetAmount: TypedMoneyFields
    discountedGrossAmount: TypedMoneyFields

class DiscountTypeCombinationFields(f.Object):
    type: f.Text[str]
    chosenDiscountType: f.Text[str]

class DiscountedLineItemPortionFields(f.Object):
    discount: ReferenceFields
    discountedAmount: TypedMoneyFields

class DiscountedLineItemPriceFields(f.Object):
    value: TypedMoneyFields
    includedDiscounts: DiscountedLineItemPortionFields

class DiscountedLineItemPriceForQuantityFields(f.Object):
    quantity: f.Number
    discountedPrice: DiscountedLineItemPriceFields

class DiscountedPriceFields(f.Object):
    value: TypedMoneyFields
    discount: ReferenceFields

class DiscountedTotalPricePortionFields(f.Object):
    discount: ReferenceFields
    discountedAmount: TypedMoneyFields

class ErrorObjectFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class EstimatedDeliveryFields(f.Object):
    from_: f.Text[str]
    until: f.Text[str]

class ImageFields(f.Object):
    url: f.Text[str]
    dimensions: ImageDimensionsFields
    label: f.Text[str]

class ImageDimensionsFields(f.Object):
    w: f.Number
    h: f.Number

class ImportContainerCreatedEventDataFields(EventDataFields):
    key: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]

class ImportContainerDeletedEventDataFields(EventDataFields):
    key: f.Text[str]
    version: f.Number

class ImportOperationRejectedEventDataFields(EventDataFields):
    id: f.Text[str]

class ImportUnresolvedEventDataFields(EventDataFields):
    id: f.Text[str]
    version: f.Number
    importContainerKey: f.Text[str]

class ImportValidationFailedEventDataFields(EventDataFields):
    id: f.Text[str]
    version: f.Number
    importContainerKey: f.Text[str]

class ImportWaitForMasterVariantEventDataFields(EventDataFields):
    id: f.Text[str]
    version: f.Number
    importContainerKey: f.Text[str]

class ItemShippingDetailsFields(f.Object):
    targets: ItemShippingTargetFields
    valid: f.Boolean

class ItemShippingTargetFields(f.Object):
    addressKey: f.Text[str]
    quantity: f.Number
    shippingMethodKey: f.Text[str]

class ItemStateFields(f.Object):
    quantity: f.Number
    state: ReferenceFields

class KeyReferenceFields(f.Object):
    typeId: f.Text[Literal[
        "approval-flow",
        "approval-rule",
        "associate-role",
        "attribute-group",
        "business-unit",
        "cart",
        "cart-discount",
        "category",
        "channel",
        "customer",
        "customer-email-token",
        "customer-group",
        "customer-password-token",
        "direct-discount",
        "discount-code",
        "discount-group",
        "extension",
        "inventory-entry",
        "key-value-document",
        "order",
        "order-edit",
        "payment-method",
        "payment",
        "product",
        "product-discount",
        "product-price",
        "product-selection",
        "product-tailoring",
        "product-type",
        "quote",
        "quote-request",
        "recurrence-policy",
        "recurring-order",
        "reservation",
        "review",
        "shipping-method",
        "shopping-list",
        "staged-quote",
        "standalone-price",
        "state",
        "store",
        "subscription",
        "tax-category",
        "type",
        "variant",
        "zone",
    ]]
    key: f.Text[str]

class LastModifiedByFields(f.Object):
    clientId: f.Text[str]
    externalUserId: f.Text[str]
    customer: ReferenceFields
    anonymousId: f.Text[str]
    associate: ReferenceFields
    attributedTo: AttributionFields
    isPlatformClient: f.Boolean
    user: ReferenceFields

class MessagePayloadFields(f.Object):
    type: f.Text[str]

class MethodTaxRateFields(f.Object):
    shippingMethodKey: f.Text[str]
    taxRate: TaxRateFields

class MethodTaxedPriceFields(f.Object):
    shippingMethodKey: f.Text[str]
    taxedPrice: TaxedItemPriceFields

class OrderEditFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    resource: ReferenceFields
    stagedActions: StagedOrderUpdateActionFields
    result: OrderEditResultFields
    comment: f.Text[str]
    custom: CustomFieldsFields
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields

class OrderEditAppliedFields(f.Object):
    type: f.Text[str]
    appliedAt: f.Text[str]
    excerptBeforeEdit: OrderExcerptFields
    excerptAfterEdit: OrderExcerptFields

class OrderEditResultFields(f.Object):
    type: f.Text[str]
    appliedAt: f.Text[str]
    excerptBeforeEdit: OrderExcerptFields
    excerptAfterEdit: OrderExcerptFields
    errors: ErrorObjectFields
    preview: StagedOrderFields
    messagePayloads: MessagePayloadFields

class OrderExcerptFields(f.Object):
    totalPrice: TypedMoneyFields
    taxedPrice: TaxedPriceFields
    version: f.Number

class ParcelFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    createdAt: f.Text[str]
    measurements: ParcelMeasurementsFields
    trackingData: TrackingDataFields
    items: DeliveryItemFields
    custom: CustomFieldsFields

class ParcelMeasurementsFields(f.Object):
    heightInMillimeter: f.Number
    lengthInMillimeter: f.Number
    widthInMillimeter: f.Number
    weightInGram: f.Number

class PatternComponentFields(f.Object):
    type: f.Text[str]
    predicate: f.Text[str]
    minCount: f.Number
    maxCount: f.Number
    excludeCount: f.Number

class PayloadNotIncludedFields(f.Object):
    reason: f.Text[str]
    payloadType: f.Text[str]

class PaymentInfoFields(f.Object):
    payments: ReferenceFields

class PaymentMethodTokenFields(f.Object):
    value: f.Text[str]

class PriceTierFields(f.Object):
    minimumQuantity: f.Number
    value: TypedMoneyFields

class ProductPriceDiscountsSetUpdatedPriceFields(f.Object):
    variantId: f.Number
    variantKey: f.Text[str]
    sku: f.Text[str]
    priceId: f.Text[str]
    discounted: DiscountedPriceFields
    staged: f.Boolean

class ProductSelectionSettingFields(f.Object):
    productSelection: ReferenceFields
    active: f.Boolean

class ProductTailoringAttributeFields(f.Object):
    name: f.Text[str]
    value: f.Anything

class ProductVariantExclusionFields(f.Object):
    skus: f.Text[str]

class ProductVariantSelectionFields(f.Object):
    type: f.Text[Literal[
        "inclusion",
        "exclusion",
        "includeOnly",
        "includeAllExcept",
    ]]
    skus: f.Text[str]

class ProductVariantTailoringFields(f.Object):
    id: f.Number
    images: ImageFields
    assets: AssetFields
    attributes: ProductTailoringAttributeFields

class RecurrencePolicyScheduleFields(f.Object):
    type: f.Text[str]
    day: f.Number
    value: f.Number
    intervalUnit: f.Text[Literal[
        "Days",
        "Weeks",
        "Months",
    ]]

class RecurringOrderFailureErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]
    details: f.Anything

class ReferenceFields(f.Object):
    typeId: f.Text[Literal[
        "approval-flow",
        "approval-rule",
        "associate-role",
        "attribute-group",
        "business-unit",
        "cart",
        "cart-discount",
        "category",
        "channel",
        "customer",
        "customer-email-token",
        "customer-group",
        "customer-password-token",
        "direct-discount",
        "discount-code",
        "discount-group",
        "extension",
        "inventory-entry",
        "key-value-document",
        "order",
        "order-edit",
        "payment-method",
        "payment",
        "product",
        "product-discount",
        "product-price",
        "product-selection",
        "product-tailoring",
        "product-type",
        "quote",
        "quote-request",
        "recurrence-policy",
        "recurring-order",
        "reservation",
        "review",
        "shipping-method",
        "shopping-list",
        "staged-quote",
        "standalone-price",
        "state",
        "store",
        "subscription",
        "tax-category",
        "type",
        "variant",
        "zone",
    ]]
    id: f.Text[str]

class RuleApproverFields(f.Object):
    associateRole: KeyReferenceFields

class RuleRequesterFields(f.Object):
    associateRole: KeyReferenceFields

class ShippingRateInputFields(f.Object):
    type: f.Text[str]
    key: f.Text[str]
    label: f.Map[f.Text[str]]
    score: f.Number

class StagedOrderFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    orderNumber: f.Text[str]
    purchaseOrderNumber: f.Text[str]
    customerId: f.Text[str]
    customerEmail: f.Text[str]
    customerGroup: ReferenceFields
    anonymousId: f.Text[str]
    businessUnit: KeyReferenceFields
    store: KeyReferenceFields
    lineItems: LineItemFields
    customLineItems: CustomLineItemFields
    totalPrice: CentPrecisionMoneyFields
    taxedPrice: TaxedPriceFields
    taxedShippingPrice: TaxedPriceFields
    discountOnTotalPrice: DiscountOnTotalPriceFields
    priceRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxMode: f.Text[Literal[
        "Platform",
        "External",
        "ExternalAmount",
        "Disabled",
    ]]
    taxRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxCalculationMode: f.Text[Literal[
        "LineItemLevel",
        "UnitPriceLevel",
    ]]
    inventoryMode: f.Text[Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ]]
    billingAddress: AddressFields
    shippingAddress: AddressFields
    shippingMode: f.Text[Literal[
        "Single",
        "Multiple",
    ]]
    shippingKey: f.Text[str]
    shippingInfo: ShippingInfoFields
    shippingRateInput: ShippingRateInputFields
    shippingCustomFields: CustomFieldsFields
    shipping: ShippingFields
    itemShippingAddresses: AddressFields
    discountCodes: DiscountCodeInfoFields
    directDiscounts: DirectDiscountFields
    refusedGifts: ReferenceFields
    paymentInfo: PaymentInfoFields
    country: f.Text[str]
    locale: f.Text[str]
    origin: f.Text[Literal[
        "Customer",
        "Merchant",
        "Quote",
        "RecurringOrder",
    ]]
    cart: ReferenceFields
    quote: ReferenceFields
    recurringOrder: ReferenceFields
    orderState: f.Text[Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ]]
    shipmentState: f.Text[Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ]]
    paymentState: f.Text[Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ]]
    state: ReferenceFields
    syncInfo: SyncInfoFields
    returnInfo: ReturnInfoFields
    discountTypeCombination: DiscountTypeCombinationFields
    lastMessageSequenceNumber: f.Number
    custom: CustomFieldsFields
    completedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields

class StagedOrderUpdateActionFields(f.Object):
    action: f.Text[str]

class StagedStandalonePriceFields(f.Object):
    value: TypedMoneyFields
    discounted: DiscountedPriceFields

class StoreCountryFields(f.Object):
    code: f.Text[str]

class SubRateFields(f.Object):
    name: f.Text[str]
    amount: f.Number

class SyncInfoFields(f.Object):
    channel: ReferenceFields
    externalId: f.Text[str]
    syncedAt: f.Text[str]

class TaxPortionFields(f.Object):
    name: f.Text[str]
    rate: f.Number
    amount: CentPrecisionMoneyFields

class TaxRateFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    name: f.Text[str]
    amount: f.Number
    includedInPrice: f.Boolean
    country: f.Text[str]
    state: f.Text[str]
    subRates: SubRateFields

class TaxedItemPriceFields(f.Object):
    totalNet: CentPrecisionMoneyFields
    totalGross: CentPrecisionMoneyFields
    taxPortions: TaxPortionFields
    totalTax: CentPrecisionMoneyFields

class TaxedPriceFields(f.Object):
    totalNet: CentPrecisionMoneyFields
    totalGross: CentPrecisionMoneyFields
    taxPortions: TaxPortionFields
    totalTax: CentPrecisionMoneyFields

class TrackingDataFields(f.Object):
    trackingId: f.Text[str]
    carrier: f.Text[str]
    provider: f.Text[str]
    providerTransaction: f.Text[str]
    isReturn: f.Boolean

class TransactionFields(f.Object):
    id: f.Text[str]
    timestamp: f.Text[str]
    type: f.Text[Literal[
        "Authorization",
        "CancelAuthorization",
        "Charge",
        "Refund",
        "Chargeback",
    ]]
    amount: CentPrecisionMoneyFields
    interactionId: f.Text[str]
    state: f.Text[Literal[
        "Initial",
        "Pending",
        "Success",
        "Failure",
    ]]
    custom: CustomFieldsFields
    interfaceId: f.Text[str]

class TypedMoneyFields(f.Object):
    centAmount: f.Number
    currencyCode: f.Text[str]
    type: f.Text[Literal[
        "centPrecision",
        "highPrecision",
    ]]
    fractionDigits: f.Number
    preciseAmount: f.Number

class UserProvidedIdentifiersFields(f.Object):
    key: f.Text[str]
    externalId: f.Text[str]
    orderNumber: f.Text[str]
    customerNumber: f.Text[str]
    sku: f.Text[str]
    slug: f.Map[f.Text[str]]
    containerAndKey: ContainerAndKeyFields

class CustomLineItemFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    name: f.Map[f.Text[str]]
    money: TypedMoneyFields
    taxedPrice: TaxedItemPriceFields
    taxedPricePortions: MethodTaxedPriceFields
    totalPrice: CentPrecisionMoneyFields
    slug: f.Text[str]
    quantity: f.Number
    state: ItemStateFields
    taxCategory: ReferenceFields
    taxRate: TaxRateFields
    perMethodTaxRate: MethodTaxRateFields
    discountedPricePerQuantity: DiscountedLineItemPriceForQuantityFields
    custom: CustomFieldsFields
    shippingDetails: ItemShippingDetailsFields
    priceMode: f.Text[Literal[
        "Standard",
        "External",
    ]]
    recurrenceInfo: CustomLineItemRecurrenceInfoFields

class CustomLineItemRecurrenceInfoFields(f.Object):
    recurrencePolicy: ReferenceFields

class CustomerFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    customerNumber: f.Text[str]
    externalId: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    email: f.Text[str]
    password: f.Text[str]
    firstName: f.Text[str]
    lastName: f.Text[str]
    middleName: f.Text[str]
    title: f.Text[str]
    dateOfBirth: f.Text[str]
    companyName: f.Text[str]
    vatId: f.Text[str]
    addresses: AddressFields
    defaultShippingAddressId: f.Text[str]
    shippingAddressIds: f.Text[str]
    defaultBillingAddressId: f.Text[str]
    billingAddressIds: f.Text[str]
    isEmailVerified: f.Boolean
    customerGroup: ReferenceFields
    customerGroupAssignments: CustomerGroupAssignmentFields
    custom: CustomFieldsFields
    locale: f.Text[str]
    salutation: f.Text[str]
    stores: KeyReferenceFields
    authenticationMode: f.Text[Literal[
        "Password",
        "ExternalAuth",
    ]]

class DeliveryFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    createdAt: f.Text[str]
    items: DeliveryItemFields
    parcels: ParcelFields
    address: AddressFields
    custom: CustomFieldsFields

class DiscountCodeFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    name: f.Map[f.Text[str]]
    description: f.Map[f.Text[str]]
    code: f.Text[str]
    cartDiscounts: ReferenceFields
    stores: KeyReferenceFields
    cartPredicate: f.Text[str]
    isActive: f.Boolean
    references: ReferenceFields
    maxApplications: f.Number
    maxApplicationsPerCustomer: f.Number
    custom: CustomFieldsFields
    groups: f.Text[str]
    validFrom: f.Text[str]
    validUntil: f.Text[str]
    applicationVersion: f.Number

class DiscountGroupFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    name: f.Map[f.Text[str]]
    key: f.Text[str]
    description: f.Map[f.Text[str]]
    sortOrder: f.Text[str]
    isActive: f.Boolean
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields

class EventFields(f.Object):
    id: f.Text[str]
    notificationType: f.Text[str]
    resourceType: f.Text[Literal[
        "checkout",
        "import-api",
    ]]
    type: f.Text[Literal[
        "CheckoutOrderCreationFailed",
        "CheckoutPaymentAuthorizationCancelled",
        "CheckoutPaymentAuthorizationFailed",
        "CheckoutPaymentAuthorized",
        "CheckoutPaymentCancelAuthorizationFailed",
        "CheckoutPaymentCharged",
        "CheckoutPaymentChargeFailed",
        "CheckoutPaymentRefunded",
        "CheckoutPaymentRefundFailed",
        "ImportContainerCreated",
        "ImportContainerDeleted",
        "ImportOperationRejected",
        "ImportUnresolved",
        "ImportValidationFailed",
        "ImportWaitForMasterVariant",
    ]]
    createdAt: f.Text[str]
    data: EventDataFields

class EventDataFields(f.Object):
    ...

class InventoryEntryFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    key: f.Text[str]
    sku: f.Text[str]
    supplyChannel: ReferenceFields
    quantityOnStock: f.Number
    availableQuantity: f.Number
    minCartQuantity: f.Number
    maxCartQuantity: f.Number
    restockableInDays: f.Number
    expectedDelivery: f.Text[str]
    reservationExpirationInMinutes: f.Number
    stockLevels: InventoryEntryStockLevelsFields
    custom: CustomFieldsFields

class InventoryEntryStockLevelsFields(f.Object):
    reorderPoint: f.Number
    safetyStock: f.Number

class LineItemFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    productId: f.Text[str]
    productKey: f.Text[str]
    name: f.Map[f.Text[str]]
    productSlug: f.Map[f.Text[str]]
    productType: ReferenceFields
    variant: ProductVariantFields
    price: PriceFields
    quantity: f.Number
    totalPrice: CentPrecisionMoneyFields
    discountedPricePerQuantity: DiscountedLineItemPriceForQuantityFields
    taxedPrice: TaxedItemPriceFields
    taxedPricePortions: MethodTaxedPriceFields
    state: ItemStateFields
    taxRate: TaxRateFields
    perMethodTaxRate: MethodTaxRateFields
    supplyChannel: ReferenceFields
    distributionChannel: ReferenceFields
    priceMode: f.Text[Literal[
        "Platform",
        "ExternalPrice",
        "ExternalTotal",
    ]]
    lineItemMode: f.Text[Literal[
        "Standard",
        "GiftLineItem",
    ]]
    inventoryMode: f.Text[Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ]]
    shippingDetails: ItemShippingDetailsFields
    reservation: ReferenceFields
    custom: CustomFieldsFields
    addedAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    recurrenceInfo: LineItemRecurrenceInfoFields

class LineItemRecurrenceInfoFields(f.Object):
    recurrencePolicy: ReferenceFields
    priceSelectionMode: f.Text[Literal[
        "Fixed",
        "Dynamic",
    ]]

class MessageFields(f.Object):
    notificationType: f.Text[str]
    projectKey: f.Text[str]
    resource: ReferenceFields
    resourceUserProvidedIdentifiers: UserProvidedIdentifiersFields
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    sequenceNumber: f.Number
    resourceVersion: f.Number
    type: f.Text[str]
    payloadNotIncluded: PayloadNotIncludedFields
    versionModifiedAt: f.Text[str]

class OrderFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    orderNumber: f.Text[str]
    purchaseOrderNumber: f.Text[str]
    customerId: f.Text[str]
    customerEmail: f.Text[str]
    customerGroup: ReferenceFields
    anonymousId: f.Text[str]
    businessUnit: KeyReferenceFields
    store: KeyReferenceFields
    lineItems: LineItemFields
    customLineItems: CustomLineItemFields
    totalPrice: CentPrecisionMoneyFields
    taxedPrice: TaxedPriceFields
    taxedShippingPrice: TaxedPriceFields
    discountOnTotalPrice: DiscountOnTotalPriceFields
    priceRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxMode: f.Text[Literal[
        "Platform",
        "External",
        "ExternalAmount",
        "Disabled",
    ]]
    taxRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxCalculationMode: f.Text[Literal[
        "LineItemLevel",
        "UnitPriceLevel",
    ]]
    inventoryMode: f.Text[Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ]]
    billingAddress: AddressFields
    shippingAddress: AddressFields
    shippingMode: f.Text[Literal[
        "Single",
        "Multiple",
    ]]
    shippingKey: f.Text[str]
    shippingInfo: ShippingInfoFields
    shippingRateInput: ShippingRateInputFields
    shippingCustomFields: CustomFieldsFields
    shipping: ShippingFields
    itemShippingAddresses: AddressFields
    discountCodes: DiscountCodeInfoFields
    directDiscounts: DirectDiscountFields
    refusedGifts: ReferenceFields
    paymentInfo: PaymentInfoFields
    country: f.Text[str]
    locale: f.Text[str]
    origin: f.Text[Literal[
        "Customer",
        "Merchant",
        "Quote",
        "RecurringOrder",
    ]]
    cart: ReferenceFields
    quote: ReferenceFields
    recurringOrder: ReferenceFields
    orderState: f.Text[Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ]]
    shipmentState: f.Text[Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ]]
    paymentState: f.Text[Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ]]
    state: ReferenceFields
    syncInfo: SyncInfoFields
    returnInfo: ReturnInfoFields
    discountTypeCombination: DiscountTypeCombinationFields
    lastMessageSequenceNumber: f.Number
    custom: CustomFieldsFields
    completedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields

class PaymentFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    customer: ReferenceFields
    anonymousId: f.Text[str]
    externalId: f.Text[str]
    interfaceId: f.Text[str]
    amountPlanned: CentPrecisionMoneyFields
    amountAuthorized: TypedMoneyFields
    authorizedUntil: f.Text[str]
    amountPaid: TypedMoneyFields
    amountRefunded: TypedMoneyFields
    paymentMethodInfo: PaymentMethodInfoFields
    paymentStatus: PaymentStatusFields
    transactions: TransactionFields
    interfaceInteractions: CustomFieldsFields
    custom: CustomFieldsFields
    key: f.Text[str]

class PaymentMethodInfoFields(f.Object):
    paymentInterface: f.Text[str]
    method: f.Text[str]
    name: f.Map[f.Text[str]]
    token: PaymentMethodTokenFields
    interfaceAccount: f.Text[str]
    custom: CustomFieldsFields

class PaymentStatusFields(f.Object):
    interfaceCode: f.Text[str]
    interfaceText: f.Text[str]
    state: ReferenceFields

class PaymentMethodFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    name: f.Map[f.Text[str]]
    customer: ReferenceFields
    businessUnit: KeyReferenceFields
    method: f.Text[str]
    paymentInterface: f.Text[str]
    interfaceAccount: f.Text[str]
    token: PaymentMethodTokenFields
    paymentMethodStatus: f.Text[Literal[
        "Active",
        "Inactive",
    ]]
    default: f.Boolean
    custom: CustomFieldsFields
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields

class PriceFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    value: TypedMoneyFields
    country: f.Text[str]
    customerGroup: ReferenceFields
    channel: ReferenceFields
    validFrom: f.Text[str]
    validUntil: f.Text[str]
    discounted: DiscountedPriceFields
    tiers: PriceTierFields
    custom: CustomFieldsFields
    recurrencePolicy: ReferenceFields

class ProductProjectionFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    productType: ReferenceFields
    name: f.Map[f.Text[str]]
    description: f.Map[f.Text[str]]
    slug: f.Map[f.Text[str]]
    categories: ReferenceFields
    categoryOrderHints: f.Map[f.Text[str]]
    metaTitle: f.Map[f.Text[str]]
    metaDescription: f.Map[f.Text[str]]
    metaKeywords: f.Map[f.Text[str]]
    searchKeywords: f.Map[f.Anything]
    hasStagedChanges: f.Boolean
    published: f.Boolean
    masterVariant: ProductVariantFields
    variants: ProductVariantFields
    taxCategory: ReferenceFields
    state: ReferenceFields
    reviewRatingStatistics: ReviewRatingStatisticsFields
    priceMode: f.Text[Literal[
        "Embedded",
        "Standalone",
    ]]
    attributes: AttributeFields

class ReviewRatingStatisticsFields(f.Object):
    averageRating: f.Number
    highestRating: f.Number
    lowestRating: f.Number
    count: f.Number
    ratingsDistribution: f.Map[f.Anything]

class ProductSelectionFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    key: f.Text[str]
    name: f.Map[f.Text[str]]
    productCount: f.Number
    type: f.Text[Literal[
        "individual",
        "individualExclusion",
    ]]
    mode: f.Text[Literal[
        "Individual",
        "IndividualExclusion",
    ]]
    custom: CustomFieldsFields

class ProductVariantFields(f.Object):
    id: f.Number
    sku: f.Text[str]
    key: f.Text[str]
    prices: PriceFields
    attributes: AttributeFields
    price: PriceFields
    images: ImageFields
    assets: AssetFields
    availability: ProductVariantAvailabilityFields
    isMatchingVariant: f.Boolean
    scopedPrice: ScopedPriceFields
    scopedPriceDiscounted: f.Boolean
    recurrencePrices: PriceFields

class ProductVariantAvailabilityFields(f.Object):
    channels: f.Map[f.Anything]
    isOnStock: f.Boolean
    restockableInDays: f.Number
    availableQuantity: f.Number
    id: f.Text[str]
    version: f.Number

class ScopedPriceFields(f.Object):
    id: f.Text[str]
    value: TypedMoneyFields
    currentValue: TypedMoneyFields
    country: f.Text[str]
    customerGroup: ReferenceFields
    channel: ReferenceFields
    validFrom: f.Text[str]
    validUntil: f.Text[str]
    discounted: DiscountedPriceFields
    custom: CustomFieldsFields

class QuoteFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    quoteRequest: ReferenceFields
    stagedQuote: ReferenceFields
    customer: ReferenceFields
    customerGroup: ReferenceFields
    validTo: f.Text[str]
    sellerComment: f.Text[str]
    buyerComment: f.Text[str]
    store: KeyReferenceFields
    lineItems: LineItemFields
    customLineItems: CustomLineItemFields
    totalPrice: TypedMoneyFields
    taxedPrice: TaxedPriceFields
    shippingAddress: AddressFields
    billingAddress: AddressFields
    inventoryMode: f.Text[Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ]]
    taxMode: f.Text[Literal[
        "Platform",
        "External",
        "ExternalAmount",
        "Disabled",
    ]]
    priceRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxCalculationMode: f.Text[Literal[
        "LineItemLevel",
        "UnitPriceLevel",
    ]]
    country: f.Text[str]
    shippingInfo: ShippingInfoFields
    paymentInfo: PaymentInfoFields
    shippingRateInput: ShippingRateInputFields
    itemShippingAddresses: AddressFields
    directDiscounts: DirectDiscountFields
    custom: CustomFieldsFields
    quoteState: f.Text[Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ]]
    state: ReferenceFields
    purchaseOrderNumber: f.Text[str]
    businessUnit: KeyReferenceFields

class QuoteRequestFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    quoteRequestState: f.Text[Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ]]
    comment: f.Text[str]
    customer: ReferenceFields
    customerGroup: ReferenceFields
    store: KeyReferenceFields
    lineItems: LineItemFields
    customLineItems: CustomLineItemFields
    totalPrice: TypedMoneyFields
    taxedPrice: TaxedPriceFields
    shippingAddress: AddressFields
    billingAddress: AddressFields
    inventoryMode: f.Text[Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ]]
    taxMode: f.Text[Literal[
        "Platform",
        "External",
        "ExternalAmount",
        "Disabled",
    ]]
    priceRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxRoundingMode: f.Text[Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ]]
    taxCalculationMode: f.Text[Literal[
        "LineItemLevel",
        "UnitPriceLevel",
    ]]
    country: f.Text[str]
    shippingInfo: ShippingInfoFields
    paymentInfo: PaymentInfoFields
    shippingRateInput: ShippingRateInputFields
    itemShippingAddresses: AddressFields
    directDiscounts: DirectDiscountFields
    custom: CustomFieldsFields
    state: ReferenceFields
    purchaseOrderNumber: f.Text[str]
    cart: ReferenceFields
    businessUnit: KeyReferenceFields

class RecurringOrderFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    cart: ReferenceFields
    originOrder: ReferenceFields
    startsAt: f.Text[str]
    resumesAt: f.Text[str]
    expiresAt: f.Text[str]
    lastOrderAt: f.Text[str]
    nextOrderAt: f.Text[str]
    skipConfiguration: SkipConfigurationFields
    store: KeyReferenceFields
    businessUnit: KeyReferenceFields
    state: ReferenceFields
    recurringOrderState: f.Text[Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ]]
    schedule: RecurrencePolicyScheduleFields
    customer: ReferenceFields
    customerEmail: f.Text[str]
    custom: CustomFieldsFields
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields

class SkipConfigurationFields(f.Object):
    type: f.Text[str]
    totalToSkip: f.Number
    skipped: f.Number
    lastSkippedAt: f.Text[str]

class ReturnInfoFields(f.Object):
    items: ReturnItemFields
    returnTrackingId: f.Text[str]
    returnDate: f.Text[str]

class ReturnItemFields(f.Object):
    id: f.Text[str]
    key: f.Text[str]
    quantity: f.Number
    type: f.Text[str]
    comment: f.Text[str]
    shipmentState: f.Text[Literal[
        "Advised",
        "Returned",
        "BackInStock",
        "Unusable",
    ]]
    paymentState: f.Text[Literal[
        "NonRefundable",
        "Initial",
        "Refunded",
        "NotRefunded",
    ]]
    custom: CustomFieldsFields
    lastModifiedAt: f.Text[str]
    createdAt: f.Text[str]
    customLineItemId: f.Text[str]
    lineItemId: f.Text[str]

class ReviewFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    key: f.Text[str]
    uniquenessValue: f.Text[str]
    locale: f.Text[str]
    authorName: f.Text[str]
    title: f.Text[str]
    text: f.Text[str]
    target: f.Anything
    includedInStatistics: f.Boolean
    rating: f.Number
    state: ReferenceFields
    customer: ReferenceFields
    custom: CustomFieldsFields

class ShippingFields(f.Object):
    shippingKey: f.Text[str]
    shippingInfo: ShippingInfoFields
    shippingAddress: AddressFields
    shippingRateInput: ShippingRateInputFields
    shippingCustomFields: CustomFieldsFields

class MoneyFields(f.Object):
    centAmount: f.Number
    currencyCode: f.Text[str]

class PriceFunctionFields(f.Object):
    currencyCode: f.Text[str]
    function: f.Text[str]

class ShippingInfoFields(f.Object):
    shippingMethodName: f.Text[str]
    price: CentPrecisionMoneyFields
    shippingRate: ShippingRateFields
    taxedPrice: TaxedItemPriceFields
    taxRate: TaxRateFields
    taxCategory: ReferenceFields
    shippingMethod: ReferenceFields
    deliveries: DeliveryFields
    discountedPrice: DiscountedLineItemPriceFields
    shippingMethodState: f.Text[Literal[
        "DoesNotMatchCart",
        "MatchesCart",
    ]]
    estimatedDelivery: EstimatedDeliveryFields

class ShippingRateFields(f.Object):
    price: CentPrecisionMoneyFields
    freeAbove: CentPrecisionMoneyFields
    isMatching: f.Boolean
    tiers: ShippingRatePriceTierFields

class ShippingRatePriceTierFields(f.Object):
    type: f.Text[Literal[
        "CartValue",
        "CartClassification",
        "CartScore",
    ]]
    value: f.Text[str]
    price: MoneyFields
    isMatching: f.Boolean
    score: f.Number
    priceFunction: PriceFunctionFields
    minimumCentAmount: f.Number

class ShoppingListLineItemFields(f.Object):
    addedAt: f.Text[str]
    custom: CustomFieldsFields
    deactivatedAt: f.Text[str]
    id: f.Text[str]
    key: f.Text[str]
    name: f.Map[f.Text[str]]
    productId: f.Text[str]
    productType: ReferenceFields
    published: f.Boolean
    quantity: f.Number
    variantId: f.Number
    variant: ProductVariantFields
    productSlug: f.Map[f.Text[str]]

class StagedQuoteFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    key: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    stagedQuoteState: f.Text[Literal[
        "InProgress",
        "Sent",
        "Closed",
    ]]
    customer: ReferenceFields
    quoteRequest: ReferenceFields
    quotationCart: ReferenceFields
    validTo: f.Text[str]
    sellerComment: f.Text[str]
    custom: CustomFieldsFields
    state: ReferenceFields
    purchaseOrderNumber: f.Text[str]
    businessUnit: KeyReferenceFields
    store: KeyReferenceFields

class StandalonePriceFields(f.Object):
    id: f.Text[str]
    version: f.Number
    createdAt: f.Text[str]
    lastModifiedAt: f.Text[str]
    lastModifiedBy: LastModifiedByFields
    createdBy: CreatedByFields
    key: f.Text[str]
    sku: f.Text[str]
    value: TypedMoneyFields
    country: f.Text[str]
    customerGroup: ReferenceFields
    channel: ReferenceFields
    validFrom: f.Text[str]
    validUntil: f.Text[str]
    tiers: PriceTierFields
    discounted: DiscountedPriceFields
    custom: CustomFieldsFields
    staged: StagedStandalonePriceFields
    active: f.Boolean
    recurrencePolicy: ReferenceFields

class TokenMessageFields(MessageFields):
    ...

