# Generated from schemas/commercetools by codegen; do not edit.
"""What the catalog and event patterns know of commercetools's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='commercetools', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "ApprovalFlowApproved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalFlowCompleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalFlowCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalFlowRejected": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleApproversSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleDescriptionSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRulePredicateSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleRequestersSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ApprovalRuleStatusSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRoleBuyerAssignableChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRoleCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRoleDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRoleNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRolePermissionAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRolePermissionRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "AssociateRolePermissionsSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAddressRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitApprovalRuleModeChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAssociateAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAssociateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAssociateModeChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAssociateRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitAssociatesSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitBillingAddressAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitBillingAddressRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitContactEmailSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomerGroupAssignmentAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomerGroupAssignmentRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitCustomerGroupAssignmentsSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitDefaultBillingAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitDefaultShippingAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitNameChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitParentChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitShippingAddressAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitShippingAddressRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitStatusChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitStoreAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitStoreModeChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitStoreRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitStoresSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitTopLevelUnitSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "BusinessUnitTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartDiscountCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartDiscountDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartDiscountStoreAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartDiscountStoreRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartDiscountStoresSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartEstimatedDeliverySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartFrozen": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartLocked": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartPurchaseOrderNumberSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartUnfrozen": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CartUnlocked": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CategoryCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CategorySlugChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CheckoutOrderCreationFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentAuthorizationCancelled": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentAuthorizationFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentAuthorized": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentCancelAuthorizationFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentChargeFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentCharged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentRefundFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CheckoutPaymentRefunded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "CustomLineItemStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerAddressRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerBillingAddressAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerBillingAddressRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCompanyNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerDateOfBirthSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerDefaultBillingAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerDefaultShippingAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerEmailChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerEmailTokenCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerEmailVerified": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerExternalIdSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerFirstNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupAssignmentAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupAssignmentRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupAssignmentsSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerGroupSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerLastNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerPasswordTokenCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerPasswordUpdated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerShippingAddressAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerShippingAddressRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerStoresSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "CustomerTitleSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryItemsUpdated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DeliveryRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountCodeCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountCodeDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountCodeKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountGroupCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountGroupDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountGroupIsActiveSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountGroupKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "DiscountGroupSortOrderSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ImportContainerCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "ImportContainerDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "ImportOperationRejected": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "ImportUnresolved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "ImportValidationFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "ImportWaitForMasterVariant": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/events",
        status="unverified",
    ),
    "InventoryEntryCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "InventoryEntryDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "InventoryEntryOutOfStock": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "InventoryEntryQuantitySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "InventoryEntryReorderPoint": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "InventoryEntryReservationExpirationInMinutesSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "InventoryEntrySafetyStock": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "LineItemStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="verified",
    ),
    "OrderBillingAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderBusinessUnitSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCreatedFromRecurringOrder": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomLineItemAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomLineItemDiscountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomLineItemQuantityChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomLineItemRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomerEmailSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomerGroupSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderCustomerSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderDiscountCodeAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderDiscountCodeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderDiscountCodeStateSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderEditApplied": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderEstimatedDeliverySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderImported": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderLineItemAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderLineItemDiscountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderLineItemDistributionChannelSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderLineItemRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderPaymentAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderPaymentRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderPaymentStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderPurchaseOrderNumberSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderReturnShipmentStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderShipmentStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderShippingAddressSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderShippingInfoSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderShippingRateInputSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="verified",
    ),
    "OrderStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "OrderStoreSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ParcelAddedToDelivery": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ParcelItemsUpdated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ParcelMeasurementsUpdated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ParcelRemovedFromDelivery": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ParcelTrackingDataUpdated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentInteractionAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentInterfaceIdSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodDefaultSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoInterfaceAccountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoInterfaceSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoMethodSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInfoTokenSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodInterfaceAccountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodMethodSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodPaymentInterfaceSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentMethodPaymentMethodStatusSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentStatusInterfaceCodeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentStatusStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentTransactionAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentTransactionInterfaceIdSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "PaymentTransactionStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductAddedToCategory": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductImageAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceCustomFieldsRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceCustomFieldsSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceDiscountsSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceExternalDiscountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceModeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPriceRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPricesSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductPublished": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductRemovedFromCategory": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductRevertedStagedChanges": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionProductAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionProductExcluded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionProductRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionVariantExclusionChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSelectionVariantSelectionChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductSlugChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringDescriptionSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringImageAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringImagesSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringPublished": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringSlugSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductTailoringUnpublished": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductUnpublished": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductVariantAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductVariantDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductVariantTailoringAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ProductVariantTailoringRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteCustomerChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteRenegotiationRequested": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteRequestCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteRequestCustomerChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteRequestDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteRequestStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteRequestStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "QuoteStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderCustomFieldAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderCustomFieldChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderCustomFieldRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderCustomTypeRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderCustomTypeSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderExpiresAtSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderFailed": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderScheduleSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderStartsAtSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "RecurringOrderStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ResourceCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/subscriptions#changesubscription",
        status="unverified",
    ),
    "ResourceDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/subscriptions#changesubscription",
        status="unverified",
    ),
    "ResourceUpdated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/subscriptions#changesubscription",
        status="unverified",
    ),
    "ReturnInfoAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ReturnInfoSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ReviewCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ReviewRatingSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ReviewStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ShoppingListLineItemAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "ShoppingListLineItemRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StagedQuoteCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StagedQuoteDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StagedQuoteSellerCommentSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StagedQuoteStateChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StagedQuoteStateTransition": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StagedQuoteValidToSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceActiveChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceDiscountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceExternalDiscountSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceStagedChangesApplied": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceStagedChangesRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceTierAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceTierRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceTiersSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceValidFromAndUntilSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceValidFromSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceValidUntilSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StandalonePriceValueChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreCheckoutUrlTemplateSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreContactUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreCookiePolicyUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreCountriesChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreDistributionChannelsChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreFaqUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreImprintUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreLanguagesChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreNameSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreOrderUrlTemplateSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StorePrivacyPolicyUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreProductSelectionsChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreRefundPolicyUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreShippingPolicyUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreSupplyChannelsChanged": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "StoreTermsOfServiceUrlSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantCreated": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantDeleted": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantImageAdded": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantImagesSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantKeySet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantPublished": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantSkuSet": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantStagedChangesRemoved": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
    "VariantUnpublished": KindFacts(
        docs_url="https://docs.commercetools.com/api/projects/messages",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "ApprovalFlowApproved": Marker(detail_type='ApprovalFlowApproved', detail={}),
    "ApprovalFlowCompleted": Marker(detail_type='ApprovalFlowCompleted', detail={}),
    "ApprovalFlowCreated": Marker(detail_type='ApprovalFlowCreated', detail={}),
    "ApprovalFlowRejected": Marker(detail_type='ApprovalFlowRejected', detail={}),
    "ApprovalRuleApproversSet": Marker(detail_type='ApprovalRuleApproversSet', detail={}),
    "ApprovalRuleCreated": Marker(detail_type='ApprovalRuleCreated', detail={}),
    "ApprovalRuleDescriptionSet": Marker(detail_type='ApprovalRuleDescriptionSet', detail={}),
    "ApprovalRuleKeySet": Marker(detail_type='ApprovalRuleKeySet', detail={}),
    "ApprovalRuleNameSet": Marker(detail_type='ApprovalRuleNameSet', detail={}),
    "ApprovalRulePredicateSet": Marker(detail_type='ApprovalRulePredicateSet', detail={}),
    "ApprovalRuleRequestersSet": Marker(detail_type='ApprovalRuleRequestersSet', detail={}),
    "ApprovalRuleStatusSet": Marker(detail_type='ApprovalRuleStatusSet', detail={}),
    "AssociateRoleBuyerAssignableChanged": Marker(
        detail_type='AssociateRoleBuyerAssignableChanged',
        detail={},
    ),
    "AssociateRoleCreated": Marker(detail_type='AssociateRoleCreated', detail={}),
    "AssociateRoleDeleted": Marker(detail_type='AssociateRoleDeleted', detail={}),
    "AssociateRoleNameSet": Marker(detail_type='AssociateRoleNameSet', detail={}),
    "AssociateRolePermissionAdded": Marker(detail_type='AssociateRolePermissionAdded', detail={}),
    "AssociateRolePermissionRemoved": Marker(detail_type='AssociateRolePermissionRemoved', detail={}),
    "AssociateRolePermissionsSet": Marker(detail_type='AssociateRolePermissionsSet', detail={}),
    "BusinessUnitAddressAdded": Marker(detail_type='BusinessUnitAddressAdded', detail={}),
    "BusinessUnitAddressChanged": Marker(detail_type='BusinessUnitAddressChanged', detail={}),
    "BusinessUnitAddressCustomFieldAdded": Marker(
        detail_type='BusinessUnitAddressCustomFieldAdded',
        detail={},
    ),
    "BusinessUnitAddressCustomFieldChanged": Marker(
        detail_type='BusinessUnitAddressCustomFieldChanged',
        detail={},
    ),
    "BusinessUnitAddressCustomFieldRemoved": Marker(
        detail_type='BusinessUnitAddressCustomFieldRemoved',
        detail={},
    ),
    "BusinessUnitAddressCustomTypeRemoved": Marker(
        detail_type='BusinessUnitAddressCustomTypeRemoved',
        detail={},
    ),
    "BusinessUnitAddressCustomTypeSet": Marker(detail_type='BusinessUnitAddressCustomTypeSet', detail={}),
    "BusinessUnitAddressRemoved": Marker(detail_type='BusinessUnitAddressRemoved', detail={}),
    "BusinessUnitApprovalRuleModeChanged": Marker(
        detail_type='BusinessUnitApprovalRuleModeChanged',
        detail={},
    ),
    "BusinessUnitAssociateAdded": Marker(detail_type='BusinessUnitAssociateAdded', detail={}),
    "BusinessUnitAssociateChanged": Marker(detail_type='BusinessUnitAssociateChanged', detail={}),
    "BusinessUnitAssociateModeChanged": Marker(detail_type='BusinessUnitAssociateModeChanged', detail={}),
    "BusinessUnitAssociateRemoved": Marker(detail_type='BusinessUnitAssociateRemoved', detail={}),
    "BusinessUnitAssociatesSet": Marker(detail_type='BusinessUnitAssociatesSet', detail={}),
    "BusinessUnitBillingAddressAdded": Marker(detail_type='BusinessUnitBillingAddressAdded', detail={}),
    "BusinessUnitBillingAddressRemoved": Marker(detail_type='BusinessUnitBillingAddressRemoved', detail={}),
    "BusinessUnitContactEmailSet": Marker(detail_type='BusinessUnitContactEmailSet', detail={}),
    "BusinessUnitCreated": Marker(detail_type='BusinessUnitCreated', detail={}),
    "BusinessUnitCustomFieldAdded": Marker(detail_type='BusinessUnitCustomFieldAdded', detail={}),
    "BusinessUnitCustomFieldChanged": Marker(detail_type='BusinessUnitCustomFieldChanged', detail={}),
    "BusinessUnitCustomFieldRemoved": Marker(detail_type='BusinessUnitCustomFieldRemoved', detail={}),
    "BusinessUnitCustomTypeRemoved": Marker(detail_type='BusinessUnitCustomTypeRemoved', detail={}),
    "BusinessUnitCustomTypeSet": Marker(detail_type='BusinessUnitCustomTypeSet', detail={}),
    "BusinessUnitCustomerGroupAssignmentAdded": Marker(
        detail_type='BusinessUnitCustomerGroupAssignmentAdded',
        detail={},
    ),
    "BusinessUnitCustomerGroupAssignmentRemoved": Marker(
        detail_type='BusinessUnitCustomerGroupAssignmentRemoved',
        detail={},
    ),
    "BusinessUnitCustomerGroupAssignmentsSet": Marker(
        detail_type='BusinessUnitCustomerGroupAssignmentsSet',
        detail={},
    ),
    "BusinessUnitDefaultBillingAddressSet": Marker(
        detail_type='BusinessUnitDefaultBillingAddressSet',
        detail={},
    ),
    "BusinessUnitDefaultShippingAddressSet": Marker(
        detail_type='BusinessUnitDefaultShippingAddressSet',
        detail={},
    ),
    "BusinessUnitDeleted": Marker(detail_type='BusinessUnitDeleted', detail={}),
    "BusinessUnitNameChanged": Marker(detail_type='BusinessUnitNameChanged', detail={}),
    "BusinessUnitParentChanged": Marker(detail_type='BusinessUnitParentChanged', detail={}),
    "BusinessUnitShippingAddressAdded": Marker(detail_type='BusinessUnitShippingAddressAdded', detail={}),
    "BusinessUnitShippingAddressRemoved": Marker(detail_type='BusinessUnitShippingAddressRemoved', detail={}),
    "BusinessUnitStatusChanged": Marker(detail_type='BusinessUnitStatusChanged', detail={}),
    "BusinessUnitStoreAdded": Marker(detail_type='BusinessUnitStoreAdded', detail={}),
    "BusinessUnitStoreModeChanged": Marker(detail_type='BusinessUnitStoreModeChanged', detail={}),
    "BusinessUnitStoreRemoved": Marker(detail_type='BusinessUnitStoreRemoved', detail={}),
    "BusinessUnitStoresSet": Marker(detail_type='BusinessUnitStoresSet', detail={}),
    "BusinessUnitTopLevelUnitSet": Marker(detail_type='BusinessUnitTopLevelUnitSet', detail={}),
    "BusinessUnitTypeSet": Marker(detail_type='BusinessUnitTypeSet', detail={}),
    "CartDiscountCreated": Marker(detail_type='CartDiscountCreated', detail={}),
    "CartDiscountDeleted": Marker(detail_type='CartDiscountDeleted', detail={}),
    "CartDiscountStoreAdded": Marker(detail_type='CartDiscountStoreAdded', detail={}),
    "CartDiscountStoreRemoved": Marker(detail_type='CartDiscountStoreRemoved', detail={}),
    "CartDiscountStoresSet": Marker(detail_type='CartDiscountStoresSet', detail={}),
    "CartEstimatedDeliverySet": Marker(detail_type='CartEstimatedDeliverySet', detail={}),
    "CartFrozen": Marker(detail_type='CartFrozen', detail={}),
    "CartLocked": Marker(detail_type='CartLocked', detail={}),
    "CartPurchaseOrderNumberSet": Marker(detail_type='CartPurchaseOrderNumberSet', detail={}),
    "CartUnfrozen": Marker(detail_type='CartUnfrozen', detail={}),
    "CartUnlocked": Marker(detail_type='CartUnlocked', detail={}),
    "CategoryCreated": Marker(detail_type='CategoryCreated', detail={}),
    "CategorySlugChanged": Marker(detail_type='CategorySlugChanged', detail={}),
    "CheckoutOrderCreationFailed": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutOrderCreationFailed']},
    ),
    "CheckoutPaymentAuthorizationCancelled": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentAuthorizationCancelled']},
    ),
    "CheckoutPaymentAuthorizationFailed": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentAuthorizationFailed']},
    ),
    "CheckoutPaymentAuthorized": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentAuthorized']},
    ),
    "CheckoutPaymentCancelAuthorizationFailed": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentCancelAuthorizationFailed']},
    ),
    "CheckoutPaymentChargeFailed": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentChargeFailed']},
    ),
    "CheckoutPaymentCharged": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentCharged']},
    ),
    "CheckoutPaymentRefundFailed": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentRefundFailed']},
    ),
    "CheckoutPaymentRefunded": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['CheckoutPaymentRefunded']},
    ),
    "CustomLineItemStateTransition": Marker(detail_type='CustomLineItemStateTransition', detail={}),
    "CustomerAddressAdded": Marker(detail_type='CustomerAddressAdded', detail={}),
    "CustomerAddressChanged": Marker(detail_type='CustomerAddressChanged', detail={}),
    "CustomerAddressCustomFieldAdded": Marker(detail_type='CustomerAddressCustomFieldAdded', detail={}),
    "CustomerAddressCustomFieldChanged": Marker(detail_type='CustomerAddressCustomFieldChanged', detail={}),
    "CustomerAddressCustomFieldRemoved": Marker(detail_type='CustomerAddressCustomFieldRemoved', detail={}),
    "CustomerAddressCustomTypeRemoved": Marker(detail_type='CustomerAddressCustomTypeRemoved', detail={}),
    "CustomerAddressCustomTypeSet": Marker(detail_type='CustomerAddressCustomTypeSet', detail={}),
    "CustomerAddressRemoved": Marker(detail_type='CustomerAddressRemoved', detail={}),
    "CustomerBillingAddressAdded": Marker(detail_type='CustomerBillingAddressAdded', detail={}),
    "CustomerBillingAddressRemoved": Marker(detail_type='CustomerBillingAddressRemoved', detail={}),
    "CustomerCompanyNameSet": Marker(detail_type='CustomerCompanyNameSet', detail={}),
    "CustomerCreated": Marker(detail_type='CustomerCreated', detail={}),
    "CustomerCustomFieldAdded": Marker(detail_type='CustomerCustomFieldAdded', detail={}),
    "CustomerCustomFieldChanged": Marker(detail_type='CustomerCustomFieldChanged', detail={}),
    "CustomerCustomFieldRemoved": Marker(detail_type='CustomerCustomFieldRemoved', detail={}),
    "CustomerCustomTypeRemoved": Marker(detail_type='CustomerCustomTypeRemoved', detail={}),
    "CustomerCustomTypeSet": Marker(detail_type='CustomerCustomTypeSet', detail={}),
    "CustomerDateOfBirthSet": Marker(detail_type='CustomerDateOfBirthSet', detail={}),
    "CustomerDefaultBillingAddressSet": Marker(detail_type='CustomerDefaultBillingAddressSet', detail={}),
    "CustomerDefaultShippingAddressSet": Marker(detail_type='CustomerDefaultShippingAddressSet', detail={}),
    "CustomerDeleted": Marker(detail_type='CustomerDeleted', detail={}),
    "CustomerEmailChanged": Marker(detail_type='CustomerEmailChanged', detail={}),
    "CustomerEmailTokenCreated": Marker(detail_type='CustomerEmailTokenCreated', detail={}),
    "CustomerEmailVerified": Marker(detail_type='CustomerEmailVerified', detail={}),
    "CustomerExternalIdSet": Marker(detail_type='CustomerExternalIdSet', detail={}),
    "CustomerFirstNameSet": Marker(detail_type='CustomerFirstNameSet', detail={}),
    "CustomerGroupAssignmentAdded": Marker(detail_type='CustomerGroupAssignmentAdded', detail={}),
    "CustomerGroupAssignmentRemoved": Marker(detail_type='CustomerGroupAssignmentRemoved', detail={}),
    "CustomerGroupAssignmentsSet": Marker(detail_type='CustomerGroupAssignmentsSet', detail={}),
    "CustomerGroupCustomFieldAdded": Marker(detail_type='CustomerGroupCustomFieldAdded', detail={}),
    "CustomerGroupCustomFieldChanged": Marker(detail_type='CustomerGroupCustomFieldChanged', detail={}),
    "CustomerGroupCustomFieldRemoved": Marker(detail_type='CustomerGroupCustomFieldRemoved', detail={}),
    "CustomerGroupCustomTypeRemoved": Marker(detail_type='CustomerGroupCustomTypeRemoved', detail={}),
    "CustomerGroupCustomTypeSet": Marker(detail_type='CustomerGroupCustomTypeSet', detail={}),
    "CustomerGroupSet": Marker(detail_type='CustomerGroupSet', detail={}),
    "CustomerLastNameSet": Marker(detail_type='CustomerLastNameSet', detail={}),
    "CustomerPasswordTokenCreated": Marker(detail_type='CustomerPasswordTokenCreated', detail={}),
    "CustomerPasswordUpdated": Marker(detail_type='CustomerPasswordUpdated', detail={}),
    "CustomerShippingAddressAdded": Marker(detail_type='CustomerShippingAddressAdded', detail={}),
    "CustomerShippingAddressRemoved": Marker(detail_type='CustomerShippingAddressRemoved', detail={}),
    "CustomerStoresSet": Marker(detail_type='CustomerStoresSet', detail={}),
    "CustomerTitleSet": Marker(detail_type='CustomerTitleSet', detail={}),
    "DeliveryAdded": Marker(detail_type='DeliveryAdded', detail={}),
    "DeliveryAddressSet": Marker(detail_type='DeliveryAddressSet', detail={}),
    "DeliveryCustomFieldAdded": Marker(detail_type='DeliveryCustomFieldAdded', detail={}),
    "DeliveryCustomFieldChanged": Marker(detail_type='DeliveryCustomFieldChanged', detail={}),
    "DeliveryCustomFieldRemoved": Marker(detail_type='DeliveryCustomFieldRemoved', detail={}),
    "DeliveryCustomTypeRemoved": Marker(detail_type='DeliveryCustomTypeRemoved', detail={}),
    "DeliveryCustomTypeSet": Marker(detail_type='DeliveryCustomTypeSet', detail={}),
    "DeliveryItemsUpdated": Marker(detail_type='DeliveryItemsUpdated', detail={}),
    "DeliveryRemoved": Marker(detail_type='DeliveryRemoved', detail={}),
    "DiscountCodeCreated": Marker(detail_type='DiscountCodeCreated', detail={}),
    "DiscountCodeDeleted": Marker(detail_type='DiscountCodeDeleted', detail={}),
    "DiscountCodeKeySet": Marker(detail_type='DiscountCodeKeySet', detail={}),
    "DiscountGroupCreated": Marker(detail_type='DiscountGroupCreated', detail={}),
    "DiscountGroupDeleted": Marker(detail_type='DiscountGroupDeleted', detail={}),
    "DiscountGroupIsActiveSet": Marker(detail_type='DiscountGroupIsActiveSet', detail={}),
    "DiscountGroupKeySet": Marker(detail_type='DiscountGroupKeySet', detail={}),
    "DiscountGroupSortOrderSet": Marker(detail_type='DiscountGroupSortOrderSet', detail={}),
    "ImportContainerCreated": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['ImportContainerCreated']},
    ),
    "ImportContainerDeleted": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['ImportContainerDeleted']},
    ),
    "ImportOperationRejected": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['ImportOperationRejected']},
    ),
    "ImportUnresolved": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['ImportUnresolved']},
    ),
    "ImportValidationFailed": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['ImportValidationFailed']},
    ),
    "ImportWaitForMasterVariant": Marker(
        detail_type=None,
        detail={'notificationType': ['Event'], 'type': ['ImportWaitForMasterVariant']},
    ),
    "InventoryEntryCreated": Marker(detail_type='InventoryEntryCreated', detail={}),
    "InventoryEntryDeleted": Marker(detail_type='InventoryEntryDeleted', detail={}),
    "InventoryEntryOutOfStock": Marker(detail_type='InventoryEntryOutOfStock', detail={}),
    "InventoryEntryQuantitySet": Marker(detail_type='InventoryEntryQuantitySet', detail={}),
    "InventoryEntryReorderPoint": Marker(detail_type='InventoryEntryReorderPoint', detail={}),
    "InventoryEntryReservationExpirationInMinutesSet": Marker(
        detail_type='InventoryEntryReservationExpirationInMinutesSet',
        detail={},
    ),
    "InventoryEntrySafetyStock": Marker(detail_type='InventoryEntrySafetyStock', detail={}),
    "LineItemStateTransition": Marker(detail_type='LineItemStateTransition', detail={}),
    "OrderBillingAddressSet": Marker(detail_type='OrderBillingAddressSet', detail={}),
    "OrderBusinessUnitSet": Marker(detail_type='OrderBusinessUnitSet', detail={}),
    "OrderCreated": Marker(detail_type='OrderCreated', detail={}),
    "OrderCreatedFromRecurringOrder": Marker(detail_type='OrderCreatedFromRecurringOrder', detail={}),
    "OrderCustomFieldAdded": Marker(detail_type='OrderCustomFieldAdded', detail={}),
    "OrderCustomFieldChanged": Marker(detail_type='OrderCustomFieldChanged', detail={}),
    "OrderCustomFieldRemoved": Marker(detail_type='OrderCustomFieldRemoved', detail={}),
    "OrderCustomLineItemAdded": Marker(detail_type='OrderCustomLineItemAdded', detail={}),
    "OrderCustomLineItemDiscountSet": Marker(detail_type='OrderCustomLineItemDiscountSet', detail={}),
    "OrderCustomLineItemQuantityChanged": Marker(detail_type='OrderCustomLineItemQuantityChanged', detail={}),
    "OrderCustomLineItemRemoved": Marker(detail_type='OrderCustomLineItemRemoved', detail={}),
    "OrderCustomTypeRemoved": Marker(detail_type='OrderCustomTypeRemoved', detail={}),
    "OrderCustomTypeSet": Marker(detail_type='OrderCustomTypeSet', detail={}),
    "OrderCustomerEmailSet": Marker(detail_type='OrderCustomerEmailSet', detail={}),
    "OrderCustomerGroupSet": Marker(detail_type='OrderCustomerGroupSet', detail={}),
    "OrderCustomerSet": Marker(detail_type='OrderCustomerSet', detail={}),
    "OrderDeleted": Marker(detail_type='OrderDeleted', detail={}),
    "OrderDiscountCodeAdded": Marker(detail_type='OrderDiscountCodeAdded', detail={}),
    "OrderDiscountCodeRemoved": Marker(detail_type='OrderDiscountCodeRemoved', detail={}),
    "OrderDiscountCodeStateSet": Marker(detail_type='OrderDiscountCodeStateSet', detail={}),
    "OrderEditApplied": Marker(detail_type='OrderEditApplied', detail={}),
    "OrderEstimatedDeliverySet": Marker(detail_type='OrderEstimatedDeliverySet', detail={}),
    "OrderImported": Marker(detail_type='OrderImported', detail={}),
    "OrderLineItemAdded": Marker(detail_type='OrderLineItemAdded', detail={}),
    "OrderLineItemDiscountSet": Marker(detail_type='OrderLineItemDiscountSet', detail={}),
    "OrderLineItemDistributionChannelSet": Marker(
        detail_type='OrderLineItemDistributionChannelSet',
        detail={},
    ),
    "OrderLineItemRemoved": Marker(detail_type='OrderLineItemRemoved', detail={}),
    "OrderPaymentAdded": Marker(detail_type='OrderPaymentAdded', detail={}),
    "OrderPaymentRemoved": Marker(detail_type='OrderPaymentRemoved', detail={}),
    "OrderPaymentStateChanged": Marker(detail_type='OrderPaymentStateChanged', detail={}),
    "OrderPurchaseOrderNumberSet": Marker(detail_type='OrderPurchaseOrderNumberSet', detail={}),
    "OrderReturnShipmentStateChanged": Marker(detail_type='OrderReturnShipmentStateChanged', detail={}),
    "OrderShipmentStateChanged": Marker(detail_type='OrderShipmentStateChanged', detail={}),
    "OrderShippingAddressSet": Marker(detail_type='OrderShippingAddressSet', detail={}),
    "OrderShippingInfoSet": Marker(detail_type='OrderShippingInfoSet', detail={}),
    "OrderShippingRateInputSet": Marker(detail_type='OrderShippingRateInputSet', detail={}),
    "OrderStateChanged": Marker(detail_type='OrderStateChanged', detail={}),
    "OrderStateTransition": Marker(detail_type='OrderStateTransition', detail={}),
    "OrderStoreSet": Marker(detail_type='OrderStoreSet', detail={}),
    "ParcelAddedToDelivery": Marker(detail_type='ParcelAddedToDelivery', detail={}),
    "ParcelItemsUpdated": Marker(detail_type='ParcelItemsUpdated', detail={}),
    "ParcelMeasurementsUpdated": Marker(detail_type='ParcelMeasurementsUpdated', detail={}),
    "ParcelRemovedFromDelivery": Marker(detail_type='ParcelRemovedFromDelivery', detail={}),
    "ParcelTrackingDataUpdated": Marker(detail_type='ParcelTrackingDataUpdated', detail={}),
    "PaymentCreated": Marker(detail_type='PaymentCreated', detail={}),
    "PaymentInteractionAdded": Marker(detail_type='PaymentInteractionAdded', detail={}),
    "PaymentInterfaceIdSet": Marker(detail_type='PaymentInterfaceIdSet', detail={}),
    "PaymentMethodCreated": Marker(detail_type='PaymentMethodCreated', detail={}),
    "PaymentMethodCustomFieldAdded": Marker(detail_type='PaymentMethodCustomFieldAdded', detail={}),
    "PaymentMethodCustomFieldChanged": Marker(detail_type='PaymentMethodCustomFieldChanged', detail={}),
    "PaymentMethodCustomFieldRemoved": Marker(detail_type='PaymentMethodCustomFieldRemoved', detail={}),
    "PaymentMethodCustomTypeRemoved": Marker(detail_type='PaymentMethodCustomTypeRemoved', detail={}),
    "PaymentMethodCustomTypeSet": Marker(detail_type='PaymentMethodCustomTypeSet', detail={}),
    "PaymentMethodDefaultSet": Marker(detail_type='PaymentMethodDefaultSet', detail={}),
    "PaymentMethodDeleted": Marker(detail_type='PaymentMethodDeleted', detail={}),
    "PaymentMethodInfoCustomFieldAdded": Marker(detail_type='PaymentMethodInfoCustomFieldAdded', detail={}),
    "PaymentMethodInfoCustomFieldChanged": Marker(
        detail_type='PaymentMethodInfoCustomFieldChanged',
        detail={},
    ),
    "PaymentMethodInfoCustomFieldRemoved": Marker(
        detail_type='PaymentMethodInfoCustomFieldRemoved',
        detail={},
    ),
    "PaymentMethodInfoCustomTypeRemoved": Marker(detail_type='PaymentMethodInfoCustomTypeRemoved', detail={}),
    "PaymentMethodInfoCustomTypeSet": Marker(detail_type='PaymentMethodInfoCustomTypeSet', detail={}),
    "PaymentMethodInfoInterfaceAccountSet": Marker(
        detail_type='PaymentMethodInfoInterfaceAccountSet',
        detail={},
    ),
    "PaymentMethodInfoInterfaceSet": Marker(detail_type='PaymentMethodInfoInterfaceSet', detail={}),
    "PaymentMethodInfoMethodSet": Marker(detail_type='PaymentMethodInfoMethodSet', detail={}),
    "PaymentMethodInfoNameSet": Marker(detail_type='PaymentMethodInfoNameSet', detail={}),
    "PaymentMethodInfoTokenSet": Marker(detail_type='PaymentMethodInfoTokenSet', detail={}),
    "PaymentMethodInterfaceAccountSet": Marker(detail_type='PaymentMethodInterfaceAccountSet', detail={}),
    "PaymentMethodKeySet": Marker(detail_type='PaymentMethodKeySet', detail={}),
    "PaymentMethodMethodSet": Marker(detail_type='PaymentMethodMethodSet', detail={}),
    "PaymentMethodNameSet": Marker(detail_type='PaymentMethodNameSet', detail={}),
    "PaymentMethodPaymentInterfaceSet": Marker(detail_type='PaymentMethodPaymentInterfaceSet', detail={}),
    "PaymentMethodPaymentMethodStatusSet": Marker(
        detail_type='PaymentMethodPaymentMethodStatusSet',
        detail={},
    ),
    "PaymentStatusInterfaceCodeSet": Marker(detail_type='PaymentStatusInterfaceCodeSet', detail={}),
    "PaymentStatusStateTransition": Marker(detail_type='PaymentStatusStateTransition', detail={}),
    "PaymentTransactionAdded": Marker(detail_type='PaymentTransactionAdded', detail={}),
    "PaymentTransactionInterfaceIdSet": Marker(detail_type='PaymentTransactionInterfaceIdSet', detail={}),
    "PaymentTransactionStateChanged": Marker(detail_type='PaymentTransactionStateChanged', detail={}),
    "ProductAddedToCategory": Marker(detail_type='ProductAddedToCategory', detail={}),
    "ProductCreated": Marker(detail_type='ProductCreated', detail={}),
    "ProductDeleted": Marker(detail_type='ProductDeleted', detail={}),
    "ProductImageAdded": Marker(detail_type='ProductImageAdded', detail={}),
    "ProductPriceAdded": Marker(detail_type='ProductPriceAdded', detail={}),
    "ProductPriceChanged": Marker(detail_type='ProductPriceChanged', detail={}),
    "ProductPriceCustomFieldAdded": Marker(detail_type='ProductPriceCustomFieldAdded', detail={}),
    "ProductPriceCustomFieldChanged": Marker(detail_type='ProductPriceCustomFieldChanged', detail={}),
    "ProductPriceCustomFieldRemoved": Marker(detail_type='ProductPriceCustomFieldRemoved', detail={}),
    "ProductPriceCustomFieldsRemoved": Marker(detail_type='ProductPriceCustomFieldsRemoved', detail={}),
    "ProductPriceCustomFieldsSet": Marker(detail_type='ProductPriceCustomFieldsSet', detail={}),
    "ProductPriceDiscountsSet": Marker(detail_type='ProductPriceDiscountsSet', detail={}),
    "ProductPriceExternalDiscountSet": Marker(detail_type='ProductPriceExternalDiscountSet', detail={}),
    "ProductPriceKeySet": Marker(detail_type='ProductPriceKeySet', detail={}),
    "ProductPriceModeSet": Marker(detail_type='ProductPriceModeSet', detail={}),
    "ProductPriceRemoved": Marker(detail_type='ProductPriceRemoved', detail={}),
    "ProductPricesSet": Marker(detail_type='ProductPricesSet', detail={}),
    "ProductPublished": Marker(detail_type='ProductPublished', detail={}),
    "ProductRemovedFromCategory": Marker(detail_type='ProductRemovedFromCategory', detail={}),
    "ProductRevertedStagedChanges": Marker(detail_type='ProductRevertedStagedChanges', detail={}),
    "ProductSelectionCreated": Marker(detail_type='ProductSelectionCreated', detail={}),
    "ProductSelectionDeleted": Marker(detail_type='ProductSelectionDeleted', detail={}),
    "ProductSelectionProductAdded": Marker(detail_type='ProductSelectionProductAdded', detail={}),
    "ProductSelectionProductExcluded": Marker(detail_type='ProductSelectionProductExcluded', detail={}),
    "ProductSelectionProductRemoved": Marker(detail_type='ProductSelectionProductRemoved', detail={}),
    "ProductSelectionVariantExclusionChanged": Marker(
        detail_type='ProductSelectionVariantExclusionChanged',
        detail={},
    ),
    "ProductSelectionVariantSelectionChanged": Marker(
        detail_type='ProductSelectionVariantSelectionChanged',
        detail={},
    ),
    "ProductSlugChanged": Marker(detail_type='ProductSlugChanged', detail={}),
    "ProductStateTransition": Marker(detail_type='ProductStateTransition', detail={}),
    "ProductTailoringCreated": Marker(detail_type='ProductTailoringCreated', detail={}),
    "ProductTailoringDeleted": Marker(detail_type='ProductTailoringDeleted', detail={}),
    "ProductTailoringDescriptionSet": Marker(detail_type='ProductTailoringDescriptionSet', detail={}),
    "ProductTailoringImageAdded": Marker(detail_type='ProductTailoringImageAdded', detail={}),
    "ProductTailoringImagesSet": Marker(detail_type='ProductTailoringImagesSet', detail={}),
    "ProductTailoringKeySet": Marker(detail_type='ProductTailoringKeySet', detail={}),
    "ProductTailoringNameSet": Marker(detail_type='ProductTailoringNameSet', detail={}),
    "ProductTailoringPublished": Marker(detail_type='ProductTailoringPublished', detail={}),
    "ProductTailoringSlugSet": Marker(detail_type='ProductTailoringSlugSet', detail={}),
    "ProductTailoringUnpublished": Marker(detail_type='ProductTailoringUnpublished', detail={}),
    "ProductUnpublished": Marker(detail_type='ProductUnpublished', detail={}),
    "ProductVariantAdded": Marker(detail_type='ProductVariantAdded', detail={}),
    "ProductVariantDeleted": Marker(detail_type='ProductVariantDeleted', detail={}),
    "ProductVariantTailoringAdded": Marker(detail_type='ProductVariantTailoringAdded', detail={}),
    "ProductVariantTailoringRemoved": Marker(detail_type='ProductVariantTailoringRemoved', detail={}),
    "QuoteCreated": Marker(detail_type='QuoteCreated', detail={}),
    "QuoteCustomerChanged": Marker(detail_type='QuoteCustomerChanged', detail={}),
    "QuoteDeleted": Marker(detail_type='QuoteDeleted', detail={}),
    "QuoteRenegotiationRequested": Marker(detail_type='QuoteRenegotiationRequested', detail={}),
    "QuoteRequestCreated": Marker(detail_type='QuoteRequestCreated', detail={}),
    "QuoteRequestCustomerChanged": Marker(detail_type='QuoteRequestCustomerChanged', detail={}),
    "QuoteRequestDeleted": Marker(detail_type='QuoteRequestDeleted', detail={}),
    "QuoteRequestStateChanged": Marker(detail_type='QuoteRequestStateChanged', detail={}),
    "QuoteRequestStateTransition": Marker(detail_type='QuoteRequestStateTransition', detail={}),
    "QuoteStateChanged": Marker(detail_type='QuoteStateChanged', detail={}),
    "QuoteStateTransition": Marker(detail_type='QuoteStateTransition', detail={}),
    "RecurringOrderCreated": Marker(detail_type='RecurringOrderCreated', detail={}),
    "RecurringOrderCustomFieldAdded": Marker(detail_type='RecurringOrderCustomFieldAdded', detail={}),
    "RecurringOrderCustomFieldChanged": Marker(detail_type='RecurringOrderCustomFieldChanged', detail={}),
    "RecurringOrderCustomFieldRemoved": Marker(detail_type='RecurringOrderCustomFieldRemoved', detail={}),
    "RecurringOrderCustomTypeRemoved": Marker(detail_type='RecurringOrderCustomTypeRemoved', detail={}),
    "RecurringOrderCustomTypeSet": Marker(detail_type='RecurringOrderCustomTypeSet', detail={}),
    "RecurringOrderDeleted": Marker(detail_type='RecurringOrderDeleted', detail={}),
    "RecurringOrderExpiresAtSet": Marker(detail_type='RecurringOrderExpiresAtSet', detail={}),
    "RecurringOrderFailed": Marker(detail_type='RecurringOrderFailed', detail={}),
    "RecurringOrderKeySet": Marker(detail_type='RecurringOrderKeySet', detail={}),
    "RecurringOrderScheduleSet": Marker(detail_type='RecurringOrderScheduleSet', detail={}),
    "RecurringOrderStartsAtSet": Marker(detail_type='RecurringOrderStartsAtSet', detail={}),
    "RecurringOrderStateChanged": Marker(detail_type='RecurringOrderStateChanged', detail={}),
    "RecurringOrderStateTransition": Marker(detail_type='RecurringOrderStateTransition', detail={}),
    "ResourceCreated": Marker(detail_type=None, detail={'notificationType': ['ResourceCreated']}),
    "ResourceDeleted": Marker(detail_type=None, detail={'notificationType': ['ResourceDeleted']}),
    "ResourceUpdated": Marker(detail_type=None, detail={'notificationType': ['ResourceUpdated']}),
    "ReturnInfoAdded": Marker(detail_type='ReturnInfoAdded', detail={}),
    "ReturnInfoSet": Marker(detail_type='ReturnInfoSet', detail={}),
    "ReviewCreated": Marker(detail_type='ReviewCreated', detail={}),
    "ReviewRatingSet": Marker(detail_type='ReviewRatingSet', detail={}),
    "ReviewStateTransition": Marker(detail_type='ReviewStateTransition', detail={}),
    "ShoppingListLineItemAdded": Marker(detail_type='ShoppingListLineItemAdded', detail={}),
    "ShoppingListLineItemRemoved": Marker(detail_type='ShoppingListLineItemRemoved', detail={}),
    "StagedQuoteCreated": Marker(detail_type='StagedQuoteCreated', detail={}),
    "StagedQuoteDeleted": Marker(detail_type='StagedQuoteDeleted', detail={}),
    "StagedQuoteSellerCommentSet": Marker(detail_type='StagedQuoteSellerCommentSet', detail={}),
    "StagedQuoteStateChanged": Marker(detail_type='StagedQuoteStateChanged', detail={}),
    "StagedQuoteStateTransition": Marker(detail_type='StagedQuoteStateTransition', detail={}),
    "StagedQuoteValidToSet": Marker(detail_type='StagedQuoteValidToSet', detail={}),
    "StandalonePriceActiveChanged": Marker(detail_type='StandalonePriceActiveChanged', detail={}),
    "StandalonePriceCreated": Marker(detail_type='StandalonePriceCreated', detail={}),
    "StandalonePriceDeleted": Marker(detail_type='StandalonePriceDeleted', detail={}),
    "StandalonePriceDiscountSet": Marker(detail_type='StandalonePriceDiscountSet', detail={}),
    "StandalonePriceExternalDiscountSet": Marker(detail_type='StandalonePriceExternalDiscountSet', detail={}),
    "StandalonePriceKeySet": Marker(detail_type='StandalonePriceKeySet', detail={}),
    "StandalonePriceStagedChangesApplied": Marker(
        detail_type='StandalonePriceStagedChangesApplied',
        detail={},
    ),
    "StandalonePriceStagedChangesRemoved": Marker(
        detail_type='StandalonePriceStagedChangesRemoved',
        detail={},
    ),
    "StandalonePriceTierAdded": Marker(detail_type='StandalonePriceTierAdded', detail={}),
    "StandalonePriceTierRemoved": Marker(detail_type='StandalonePriceTierRemoved', detail={}),
    "StandalonePriceTiersSet": Marker(detail_type='StandalonePriceTiersSet', detail={}),
    "StandalonePriceValidFromAndUntilSet": Marker(
        detail_type='StandalonePriceValidFromAndUntilSet',
        detail={},
    ),
    "StandalonePriceValidFromSet": Marker(detail_type='StandalonePriceValidFromSet', detail={}),
    "StandalonePriceValidUntilSet": Marker(detail_type='StandalonePriceValidUntilSet', detail={}),
    "StandalonePriceValueChanged": Marker(detail_type='StandalonePriceValueChanged', detail={}),
    "StoreCheckoutUrlTemplateSet": Marker(detail_type='StoreCheckoutUrlTemplateSet', detail={}),
    "StoreContactUrlSet": Marker(detail_type='StoreContactUrlSet', detail={}),
    "StoreCookiePolicyUrlSet": Marker(detail_type='StoreCookiePolicyUrlSet', detail={}),
    "StoreCountriesChanged": Marker(detail_type='StoreCountriesChanged', detail={}),
    "StoreCreated": Marker(detail_type='StoreCreated', detail={}),
    "StoreDeleted": Marker(detail_type='StoreDeleted', detail={}),
    "StoreDistributionChannelsChanged": Marker(detail_type='StoreDistributionChannelsChanged', detail={}),
    "StoreFaqUrlSet": Marker(detail_type='StoreFaqUrlSet', detail={}),
    "StoreImprintUrlSet": Marker(detail_type='StoreImprintUrlSet', detail={}),
    "StoreLanguagesChanged": Marker(detail_type='StoreLanguagesChanged', detail={}),
    "StoreNameSet": Marker(detail_type='StoreNameSet', detail={}),
    "StoreOrderUrlTemplateSet": Marker(detail_type='StoreOrderUrlTemplateSet', detail={}),
    "StorePrivacyPolicyUrlSet": Marker(detail_type='StorePrivacyPolicyUrlSet', detail={}),
    "StoreProductSelectionsChanged": Marker(detail_type='StoreProductSelectionsChanged', detail={}),
    "StoreRefundPolicyUrlSet": Marker(detail_type='StoreRefundPolicyUrlSet', detail={}),
    "StoreShippingPolicyUrlSet": Marker(detail_type='StoreShippingPolicyUrlSet', detail={}),
    "StoreSupplyChannelsChanged": Marker(detail_type='StoreSupplyChannelsChanged', detail={}),
    "StoreTermsOfServiceUrlSet": Marker(detail_type='StoreTermsOfServiceUrlSet', detail={}),
    "VariantCreated": Marker(detail_type='VariantCreated', detail={}),
    "VariantDeleted": Marker(detail_type='VariantDeleted', detail={}),
    "VariantImageAdded": Marker(detail_type='VariantImageAdded', detail={}),
    "VariantImagesSet": Marker(detail_type='VariantImagesSet', detail={}),
    "VariantKeySet": Marker(detail_type='VariantKeySet', detail={}),
    "VariantPublished": Marker(detail_type='VariantPublished', detail={}),
    "VariantSkuSet": Marker(detail_type='VariantSkuSet', detail={}),
    "VariantStagedChangesRemoved": Marker(detail_type='VariantStagedChangesRemoved', detail={}),
    "VariantUnpublished": Marker(detail_type='VariantUnpublished', detail={}),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "MessageEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'notificationType': ['Message']},
        is_flat=False,
    ),
    "TokenMessageEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={
            'notificationType': ['Message'],
            'resource': {'typeId': ['customer-email-token', 'customer-password-token']},
        },
        is_flat=False,
    ),
    "ChangeEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'notificationType': [{'prefix': 'Resource'}]},
        is_flat=False,
    ),
    "EventNotification": FrameFacts(
        payload=('data',),
        detail_type=None,
        detail={'notificationType': ['Event']},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/commercetools.com/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
