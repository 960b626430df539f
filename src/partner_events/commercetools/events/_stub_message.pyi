# Generated for type checkers alone; import from `partner_events.commercetools`.
# From schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events.commercetools._message import MessageEvent, TokenMessageEvent
from partner_events.commercetools.events._details import (
    ApprovalFlowApprovedDetail,
    ApprovalFlowCompletedDetail,
    ApprovalFlowCreatedDetail,
    ApprovalFlowRejectedDetail,
    ApprovalRuleApproversSetDetail,
    ApprovalRuleCreatedDetail,
    ApprovalRuleDescriptionSetDetail,
    ApprovalRuleKeySetDetail,
    ApprovalRuleNameSetDetail,
    ApprovalRulePredicateSetDetail,
    ApprovalRuleRequestersSetDetail,
    ApprovalRuleStatusSetDetail,
    AssociateRoleBuyerAssignableChangedDetail,
    AssociateRoleCreatedDetail,
    AssociateRoleDeletedDetail,
    AssociateRoleNameSetDetail,
    AssociateRolePermissionAddedDetail,
    AssociateRolePermissionRemovedDetail,
    AssociateRolePermissionsSetDetail,
    BusinessUnitAddressAddedDetail,
    BusinessUnitAddressChangedDetail,
    BusinessUnitAddressCustomFieldAddedDetail,
    BusinessUnitAddressCustomFieldChangedDetail,
    BusinessUnitAddressCustomFieldRemovedDetail,
    BusinessUnitAddressCustomTypeRemovedDetail,
    BusinessUnitAddressCustomTypeSetDetail,
    BusinessUnitAddressRemovedDetail,
    BusinessUnitApprovalRuleModeChangedDetail,
    BusinessUnitAssociateAddedDetail,
    BusinessUnitAssociateChangedDetail,
    BusinessUnitAssociateModeChangedDetail,
    BusinessUnitAssociateRemovedDetail,
    BusinessUnitAssociatesSetDetail,
    BusinessUnitBillingAddressAddedDetail,
    BusinessUnitBillingAddressRemovedDetail,
    BusinessUnitContactEmailSetDetail,
    BusinessUnitCreatedDetail,
    BusinessUnitCustomFieldAddedDetail,
    BusinessUnitCustomFieldChangedDetail,
    BusinessUnitCustomFieldRemovedDetail,
    BusinessUnitCustomTypeRemovedDetail,
    BusinessUnitCustomTypeSetDetail,
    BusinessUnitCustomerGroupAssignmentAddedDetail,
    BusinessUnitCustomerGroupAssignmentRemovedDetail,
    BusinessUnitCustomerGroupAssignmentsSetDetail,
    BusinessUnitDefaultBillingAddressSetDetail,
    BusinessUnitDefaultShippingAddressSetDetail,
    BusinessUnitDeletedDetail,
    BusinessUnitNameChangedDetail,
    BusinessUnitParentChangedDetail,
    BusinessUnitShippingAddressAddedDetail,
    BusinessUnitShippingAddressRemovedDetail,
    BusinessUnitStatusChangedDetail,
    BusinessUnitStoreAddedDetail,
    BusinessUnitStoreModeChangedDetail,
    BusinessUnitStoreRemovedDetail,
    BusinessUnitStoresSetDetail,
    BusinessUnitTopLevelUnitSetDetail,
    BusinessUnitTypeSetDetail,
    CartDiscountCreatedDetail,
    CartDiscountDeletedDetail,
    CartDiscountStoreAddedDetail,
    CartDiscountStoreRemovedDetail,
    CartDiscountStoresSetDetail,
    CartEstimatedDeliverySetDetail,
    CartFrozenDetail,
    CartLockedDetail,
    CartPurchaseOrderNumberSetDetail,
    CartUnfrozenDetail,
    CartUnlockedDetail,
    CategoryCreatedDetail,
    CategorySlugChangedDetail,
    CustomLineItemStateTransitionDetail,
    CustomerAddressAddedDetail,
    CustomerAddressChangedDetail,
    CustomerAddressCustomFieldAddedDetail,
    CustomerAddressCustomFieldChangedDetail,
    CustomerAddressCustomFieldRemovedDetail,
    CustomerAddressCustomTypeRemovedDetail,
    CustomerAddressCustomTypeSetDetail,
    CustomerAddressRemovedDetail,
    CustomerBillingAddressAddedDetail,
    CustomerBillingAddressRemovedDetail,
    CustomerCompanyNameSetDetail,
    CustomerCreatedDetail,
    CustomerCustomFieldAddedDetail,
    CustomerCustomFieldChangedDetail,
    CustomerCustomFieldRemovedDetail,
    CustomerCustomTypeRemovedDetail,
    CustomerCustomTypeSetDetail,
    CustomerDateOfBirthSetDetail,
    CustomerDefaultBillingAddressSetDetail,
    CustomerDefaultShippingAddressSetDetail,
    CustomerDeletedDetail,
    CustomerEmailChangedDetail,
    CustomerEmailTokenCreatedDetail,
    CustomerEmailVerifiedDetail,
    CustomerExternalIdSetDetail,
    CustomerFirstNameSetDetail,
    CustomerGroupAssignmentAddedDetail,
    CustomerGroupAssignmentRemovedDetail,
    CustomerGroupAssignmentsSetDetail,
    CustomerGroupCustomFieldAddedDetail,
    CustomerGroupCustomFieldChangedDetail,
    CustomerGroupCustomFieldRemovedDetail,
    CustomerGroupCustomTypeRemovedDetail,
    CustomerGroupCustomTypeSetDetail,
    CustomerGroupSetDetail,
    CustomerLastNameSetDetail,
    CustomerPasswordTokenCreatedDetail,
    CustomerPasswordUpdatedDetail,
    CustomerShippingAddressAddedDetail,
    CustomerShippingAddressRemovedDetail,
    CustomerStoresSetDetail,
    CustomerTitleSetDetail,
    DeliveryAddedDetail,
    DeliveryAddressSetDetail,
    DeliveryCustomFieldAddedDetail,
    DeliveryCustomFieldChangedDetail,
    DeliveryCustomFieldRemovedDetail,
    DeliveryCustomTypeRemovedDetail,
    DeliveryCustomTypeSetDetail,
    DeliveryItemsUpdatedDetail,
    DeliveryRemovedDetail,
    DiscountCodeCreatedDetail,
    DiscountCodeDeletedDetail,
    DiscountCodeKeySetDetail,
    DiscountGroupCreatedDetail,
    DiscountGroupDeletedDetail,
    DiscountGroupIsActiveSetDetail,
    DiscountGroupKeySetDetail,
    DiscountGroupSortOrderSetDetail,
    InventoryEntryCreatedDetail,
    InventoryEntryDeletedDetail,
    InventoryEntryOutOfStockDetail,
    InventoryEntryQuantitySetDetail,
    InventoryEntryReorderPointDetail,
    InventoryEntryReservationExpirationInMinutesSetDetail,
    InventoryEntrySafetyStockDetail,
    LineItemStateTransitionDetail,
    OrderBillingAddressSetDetail,
    OrderBusinessUnitSetDetail,
    OrderCreatedDetail,
    OrderCreatedFromRecurringOrderDetail,
    OrderCustomFieldAddedDetail,
    OrderCustomFieldChangedDetail,
    OrderCustomFieldRemovedDetail,
    OrderCustomLineItemAddedDetail,
    OrderCustomLineItemDiscountSetDetail,
    OrderCustomLineItemQuantityChangedDetail,
    OrderCustomLineItemRemovedDetail,
    OrderCustomTypeRemovedDetail,
    OrderCustomTypeSetDetail,
    OrderCustomerEmailSetDetail,
    OrderCustomerGroupSetDetail,
    OrderCustomerSetDetail,
    OrderDeletedDetail,
    OrderDiscountCodeAddedDetail,
    OrderDiscountCodeRemovedDetail,
    OrderDiscountCodeStateSetDetail,
    OrderEditAppliedDetail,
    OrderEstimatedDeliverySetDetail,
    OrderImportedDetail,
    OrderLineItemAddedDetail,
    OrderLineItemDiscountSetDetail,
    OrderLineItemDistributionChannelSetDetail,
    OrderLineItemRemovedDetail,
    OrderPaymentAddedDetail,
    OrderPaymentRemovedDetail,
    OrderPaymentStateChangedDetail,
    OrderPurchaseOrderNumberSetDetail,
    OrderReturnShipmentStateChangedDetail,
    OrderShipmentStateChangedDetail,
    OrderShippingAddressSetDetail,
    OrderShippingInfoSetDetail,
    OrderShippingRateInputSetDetail,
    OrderStateChangedDetail,
    OrderStateTransitionDetail,
    OrderStoreSetDetail,
    ParcelAddedToDeliveryDetail,
    ParcelItemsUpdatedDetail,
    ParcelMeasurementsUpdatedDetail,
    ParcelRemovedFromDeliveryDetail,
    ParcelTrackingDataUpdatedDetail,
    PaymentCreatedDetail,
    PaymentInteractionAddedDetail,
    PaymentInterfaceIdSetDetail,
    PaymentMethodCreatedDetail,
    PaymentMethodCustomFieldAddedDetail,
    PaymentMethodCustomFieldChangedDetail,
    PaymentMethodCustomFieldRemovedDetail,
    PaymentMethodCustomTypeRemovedDetail,
    PaymentMethodCustomTypeSetDetail,
    PaymentMethodDefaultSetDetail,
    PaymentMethodDeletedDetail,
    PaymentMethodInfoCustomFieldAddedDetail,
    PaymentMethodInfoCustomFieldChangedDetail,
    PaymentMethodInfoCustomFieldRemovedDetail,
    PaymentMethodInfoCustomTypeRemovedDetail,
    PaymentMethodInfoCustomTypeSetDetail,
    PaymentMethodInfoInterfaceAccountSetDetail,
    PaymentMethodInfoInterfaceSetDetail,
    PaymentMethodInfoMethodSetDetail,
    PaymentMethodInfoNameSetDetail,
    PaymentMethodInfoTokenSetDetail,
    PaymentMethodInterfaceAccountSetDetail,
    PaymentMethodKeySetDetail,
    PaymentMethodMethodSetDetail,
    PaymentMethodNameSetDetail,
    PaymentMethodPaymentInterfaceSetDetail,
    PaymentMethodPaymentMethodStatusSetDetail,
    PaymentStatusInterfaceCodeSetDetail,
    PaymentStatusStateTransitionDetail,
    PaymentTransactionAddedDetail,
    PaymentTransactionInterfaceIdSetDetail,
    PaymentTransactionStateChangedDetail,
    ProductAddedToCategoryDetail,
    ProductCreatedDetail,
    ProductDeletedDetail,
    ProductImageAddedDetail,
    ProductPriceAddedDetail,
    ProductPriceChangedDetail,
    ProductPriceCustomFieldAddedDetail,
    ProductPriceCustomFieldChangedDetail,
    ProductPriceCustomFieldRemovedDetail,
    ProductPriceCustomFieldsRemovedDetail,
    ProductPriceCustomFieldsSetDetail,
    ProductPriceDiscountsSetDetail,
    ProductPriceExternalDiscountSetDetail,
    ProductPriceKeySetDetail,
    ProductPriceModeSetDetail,
    ProductPriceRemovedDetail,
    ProductPricesSetDetail,
    ProductPublishedDetail,
    ProductRemovedFromCategoryDetail,
    ProductRevertedStagedChangesDetail,
    ProductSelectionCreatedDetail,
    ProductSelectionDeletedDetail,
    ProductSelectionProductAddedDetail,
    ProductSelectionProductExcludedDetail,
    ProductSelectionProductRemovedDetail,
    ProductSelectionVariantExclusionChangedDetail,
    ProductSelectionVariantSelectionChangedDetail,
    ProductSlugChangedDetail,
    ProductStateTransitionDetail,
    ProductTailoringCreatedDetail,
    ProductTailoringDeletedDetail,
    ProductTailoringDescriptionSetDetail,
    ProductTailoringImageAddedDetail,
    ProductTailoringImagesSetDetail,
    ProductTailoringKeySetDetail,
    ProductTailoringNameSetDetail,
    ProductTailoringPublishedDetail,
    ProductTailoringSlugSetDetail,
    ProductTailoringUnpublishedDetail,
    ProductUnpublishedDetail,
    ProductVariantAddedDetail,
    ProductVariantDeletedDetail,
    ProductVariantTailoringAddedDetail,
    ProductVariantTailoringRemovedDetail,
    QuoteCreatedDetail,
    QuoteCustomerChangedDetail,
    QuoteDeletedDetail,
    QuoteRenegotiationRequestedDetail,
    QuoteRequestCreatedDetail,
    QuoteRequestCustomerChangedDetail,
    QuoteRequestDeletedDetail,
    QuoteRequestStateChangedDetail,
    QuoteRequestStateTransitionDetail,
    QuoteStateChangedDetail,
    QuoteStateTransitionDetail,
    RecurringOrderCreatedDetail,
    RecurringOrderCustomFieldAddedDetail,
    RecurringOrderCustomFieldChangedDetail,
    RecurringOrderCustomFieldRemovedDetail,
    RecurringOrderCustomTypeRemovedDetail,
    RecurringOrderCustomTypeSetDetail,
    RecurringOrderDeletedDetail,
    RecurringOrderExpiresAtSetDetail,
    RecurringOrderFailedDetail,
    RecurringOrderKeySetDetail,
    RecurringOrderScheduleSetDetail,
    RecurringOrderStartsAtSetDetail,
    RecurringOrderStateChangedDetail,
    RecurringOrderStateTransitionDetail,
    ReturnInfoAddedDetail,
    ReturnInfoSetDetail,
    ReviewCreatedDetail,
    ReviewRatingSetDetail,
    ReviewStateTransitionDetail,
    ShoppingListLineItemAddedDetail,
    ShoppingListLineItemRemovedDetail,
    StagedQuoteCreatedDetail,
    StagedQuoteDeletedDetail,
    StagedQuoteSellerCommentSetDetail,
    StagedQuoteStateChangedDetail,
    StagedQuoteStateTransitionDetail,
    StagedQuoteValidToSetDetail,
    StandalonePriceActiveChangedDetail,
    StandalonePriceCreatedDetail,
    StandalonePriceDeletedDetail,
    StandalonePriceDiscountSetDetail,
    StandalonePriceExternalDiscountSetDetail,
    StandalonePriceKeySetDetail,
    StandalonePriceStagedChangesAppliedDetail,
    StandalonePriceStagedChangesRemovedDetail,
    StandalonePriceTierAddedDetail,
    StandalonePriceTierRemovedDetail,
    StandalonePriceTiersSetDetail,
    StandalonePriceValidFromAndUntilSetDetail,
    StandalonePriceValidFromSetDetail,
    StandalonePriceValidUntilSetDetail,
    StandalonePriceValueChangedDetail,
    StoreCheckoutUrlTemplateSetDetail,
    StoreContactUrlSetDetail,
    StoreCookiePolicyUrlSetDetail,
    StoreCountriesChangedDetail,
    StoreCreatedDetail,
    StoreDeletedDetail,
    StoreDistributionChannelsChangedDetail,
    StoreFaqUrlSetDetail,
    StoreImprintUrlSetDetail,
    StoreLanguagesChangedDetail,
    StoreNameSetDetail,
    StoreOrderUrlTemplateSetDetail,
    StorePrivacyPolicyUrlSetDetail,
    StoreProductSelectionsChangedDetail,
    StoreRefundPolicyUrlSetDetail,
    StoreShippingPolicyUrlSetDetail,
    StoreSupplyChannelsChangedDetail,
    StoreTermsOfServiceUrlSetDetail,
    VariantCreatedDetail,
    VariantDeletedDetail,
    VariantImageAddedDetail,
    VariantImagesSetDetail,
    VariantKeySetDetail,
    VariantPublishedDetail,
    VariantSkuSetDetail,
    VariantStagedChangesRemovedDetail,
    VariantUnpublishedDetail,
)
from partner_events.commercetools.models._fields import (
    ApprovalFlowApprovedDetailFields,
    ApprovalFlowCompletedDetailFields,
    ApprovalFlowCreatedDetailFields,
    ApprovalFlowRejectedDetailFields,
    ApprovalRuleApproversSetDetailFields,
    ApprovalRuleCreatedDetailFields,
    ApprovalRuleDescriptionSetDetailFields,
    ApprovalRuleKeySetDetailFields,
    ApprovalRuleNameSetDetailFields,
    ApprovalRulePredicateSetDetailFields,
    ApprovalRuleRequestersSetDetailFields,
    ApprovalRuleStatusSetDetailFields,
    AssociateRoleBuyerAssignableChangedDetailFields,
    AssociateRoleCreatedDetailFields,
    AssociateRoleDeletedDetailFields,
    AssociateRoleNameSetDetailFields,
    AssociateRolePermissionAddedDetailFields,
    AssociateRolePermissionRemovedDetailFields,
    AssociateRolePermissionsSetDetailFields,
    BusinessUnitAddressAddedDetailFields,
    BusinessUnitAddressChangedDetailFields,
    BusinessUnitAddressCustomFieldAddedDetailFields,
    BusinessUnitAddressCustomFieldChangedDetailFields,
    BusinessUnitAddressCustomFieldRemovedDetailFields,
    BusinessUnitAddressCustomTypeRemovedDetailFields,
    BusinessUnitAddressCustomTypeSetDetailFields,
    BusinessUnitAddressRemovedDetailFields,
    BusinessUnitApprovalRuleModeChangedDetailFields,
    BusinessUnitAssociateAddedDetailFields,
    BusinessUnitAssociateChangedDetailFields,
    BusinessUnitAssociateModeChangedDetailFields,
    BusinessUnitAssociateRemovedDetailFields,
    BusinessUnitAssociatesSetDetailFields,
    BusinessUnitBillingAddressAddedDetailFields,
    BusinessUnitBillingAddressRemovedDetailFields,
    BusinessUnitContactEmailSetDetailFields,
    BusinessUnitCreatedDetailFields,
    BusinessUnitCustomFieldAddedDetailFields,
    BusinessUnitCustomFieldChangedDetailFields,
    BusinessUnitCustomFieldRemovedDetailFields,
    BusinessUnitCustomTypeRemovedDetailFields,
    BusinessUnitCustomTypeSetDetailFields,
    BusinessUnitCustomerGroupAssignmentAddedDetailFields,
    BusinessUnitCustomerGroupAssignmentRemovedDetailFields,
    BusinessUnitCustomerGroupAssignmentsSetDetailFields,
    BusinessUnitDefaultBillingAddressSetDetailFields,
    BusinessUnitDefaultShippingAddressSetDetailFields,
    BusinessUnitDeletedDetailFields,
    BusinessUnitNameChangedDetailFields,
    BusinessUnitParentChangedDetailFields,
    BusinessUnitShippingAddressAddedDetailFields,
    BusinessUnitShippingAddressRemovedDetailFields,
    BusinessUnitStatusChangedDetailFields,
    BusinessUnitStoreAddedDetailFields,
    BusinessUnitStoreModeChangedDetailFields,
    BusinessUnitStoreRemovedDetailFields,
    BusinessUnitStoresSetDetailFields,
    BusinessUnitTopLevelUnitSetDetailFields,
    BusinessUnitTypeSetDetailFields,
    CartDiscountCreatedDetailFields,
    CartDiscountDeletedDetailFields,
    CartDiscountStoreAddedDetailFields,
    CartDiscountStoreRemovedDetailFields,
    CartDiscountStoresSetDetailFields,
    CartEstimatedDeliverySetDetailFields,
    CartFrozenDetailFields,
    CartLockedDetailFields,
    CartPurchaseOrderNumberSetDetailFields,
    CartUnfrozenDetailFields,
    CartUnlockedDetailFields,
    CategoryCreatedDetailFields,
    CategorySlugChangedDetailFields,
    CustomLineItemStateTransitionDetailFields,
    CustomerAddressAddedDetailFields,
    CustomerAddressChangedDetailFields,
    CustomerAddressCustomFieldAddedDetailFields,
    CustomerAddressCustomFieldChangedDetailFields,
    CustomerAddressCustomFieldRemovedDetailFields,
    CustomerAddressCustomTypeRemovedDetailFields,
    CustomerAddressCustomTypeSetDetailFields,
    CustomerAddressRemovedDetailFields,
    CustomerBillingAddressAddedDetailFields,
    CustomerBillingAddressRemovedDetailFields,
    CustomerCompanyNameSetDetailFields,
    CustomerCreatedDetailFields,
    CustomerCustomFieldAddedDetailFields,
    CustomerCustomFieldChangedDetailFields,
    CustomerCustomFieldRemovedDetailFields,
    CustomerCustomTypeRemovedDetailFields,
    CustomerCustomTypeSetDetailFields,
    CustomerDateOfBirthSetDetailFields,
    CustomerDefaultBillingAddressSetDetailFields,
    CustomerDefaultShippingAddressSetDetailFields,
    CustomerDeletedDetailFields,
    CustomerEmailChangedDetailFields,
    CustomerEmailTokenCreatedDetailFields,
    CustomerEmailVerifiedDetailFields,
    CustomerExternalIdSetDetailFields,
    CustomerFirstNameSetDetailFields,
    CustomerGroupAssignmentAddedDetailFields,
    CustomerGroupAssignmentRemovedDetailFields,
    CustomerGroupAssignmentsSetDetailFields,
    CustomerGroupCustomFieldAddedDetailFields,
    CustomerGroupCustomFieldChangedDetailFields,
    CustomerGroupCustomFieldRemovedDetailFields,
    CustomerGroupCustomTypeRemovedDetailFields,
    CustomerGroupCustomTypeSetDetailFields,
    CustomerGroupSetDetailFields,
    CustomerLastNameSetDetailFields,
    CustomerPasswordTokenCreatedDetailFields,
    CustomerPasswordUpdatedDetailFields,
    CustomerShippingAddressAddedDetailFields,
    CustomerShippingAddressRemovedDetailFields,
    CustomerStoresSetDetailFields,
    CustomerTitleSetDetailFields,
    DeliveryAddedDetailFields,
    DeliveryAddressSetDetailFields,
    DeliveryCustomFieldAddedDetailFields,
    DeliveryCustomFieldChangedDetailFields,
    DeliveryCustomFieldRemovedDetailFields,
    DeliveryCustomTypeRemovedDetailFields,
    DeliveryCustomTypeSetDetailFields,
    DeliveryItemsUpdatedDetailFields,
    DeliveryRemovedDetailFields,
    DiscountCodeCreatedDetailFields,
    DiscountCodeDeletedDetailFields,
    DiscountCodeKeySetDetailFields,
    DiscountGroupCreatedDetailFields,
    DiscountGroupDeletedDetailFields,
    DiscountGroupIsActiveSetDetailFields,
    DiscountGroupKeySetDetailFields,
    DiscountGroupSortOrderSetDetailFields,
    InventoryEntryCreatedDetailFields,
    InventoryEntryDeletedDetailFields,
    InventoryEntryOutOfStockDetailFields,
    InventoryEntryQuantitySetDetailFields,
    InventoryEntryReorderPointDetailFields,
    InventoryEntryReservationExpirationInMinutesSetDetailFields,
    InventoryEntrySafetyStockDetailFields,
    LineItemStateTransitionDetailFields,
    OrderBillingAddressSetDetailFields,
    OrderBusinessUnitSetDetailFields,
    OrderCreatedDetailFields,
    OrderCreatedFromRecurringOrderDetailFields,
    OrderCustomFieldAddedDetailFields,
    OrderCustomFieldChangedDetailFields,
    OrderCustomFieldRemovedDetailFields,
    OrderCustomLineItemAddedDetailFields,
    OrderCustomLineItemDiscountSetDetailFields,
    OrderCustomLineItemQuantityChangedDetailFields,
    OrderCustomLineItemRemovedDetailFields,
    OrderCustomTypeRemovedDetailFields,
    OrderCustomTypeSetDetailFields,
    OrderCustomerEmailSetDetailFields,
    OrderCustomerGroupSetDetailFields,
    OrderCustomerSetDetailFields,
    OrderDeletedDetailFields,
    OrderDiscountCodeAddedDetailFields,
    OrderDiscountCodeRemovedDetailFields,
    OrderDiscountCodeStateSetDetailFields,
    OrderEditAppliedDetailFields,
    OrderEstimatedDeliverySetDetailFields,
    OrderImportedDetailFields,
    OrderLineItemAddedDetailFields,
    OrderLineItemDiscountSetDetailFields,
    OrderLineItemDistributionChannelSetDetailFields,
    OrderLineItemRemovedDetailFields,
    OrderPaymentAddedDetailFields,
    OrderPaymentRemovedDetailFields,
    OrderPaymentStateChangedDetailFields,
    OrderPurchaseOrderNumberSetDetailFields,
    OrderReturnShipmentStateChangedDetailFields,
    OrderShipmentStateChangedDetailFields,
    OrderShippingAddressSetDetailFields,
    OrderShippingInfoSetDetailFields,
    OrderShippingRateInputSetDetailFields,
    OrderStateChangedDetailFields,
    OrderStateTransitionDetailFields,
    OrderStoreSetDetailFields,
    ParcelAddedToDeliveryDetailFields,
    ParcelItemsUpdatedDetailFields,
    ParcelMeasurementsUpdatedDetailFields,
    ParcelRemovedFromDeliveryDetailFields,
    ParcelTrackingDataUpdatedDetailFields,
    PaymentCreatedDetailFields,
    PaymentInteractionAddedDetailFields,
    PaymentInterfaceIdSetDetailFields,
    PaymentMethodCreatedDetailFields,
    PaymentMethodCustomFieldAddedDetailFields,
    PaymentMethodCustomFieldChangedDetailFields,
    PaymentMethodCustomFieldRemovedDetailFields,
    PaymentMethodCustomTypeRemovedDetailFields,
    PaymentMethodCustomTypeSetDetailFields,
    PaymentMethodDefaultSetDetailFields,
    PaymentMethodDeletedDetailFields,
    PaymentMethodInfoCustomFieldAddedDetailFields,
    PaymentMethodInfoCustomFieldChangedDetailFields,
    PaymentMethodInfoCustomFieldRemovedDetailFields,
    PaymentMethodInfoCustomTypeRemovedDetailFields,
    PaymentMethodInfoCustomTypeSetDetailFields,
    PaymentMethodInfoInterfaceAccountSetDetailFields,
    PaymentMethodInfoInterfaceSetDetailFields,
    PaymentMethodInfoMethodSetDetailFields,
    PaymentMethodInfoNameSetDetailFields,
    PaymentMethodInfoTokenSetDetailFields,
    PaymentMethodInterfaceAccountSetDetailFields,
    PaymentMethodKeySetDetailFields,
    PaymentMethodMethodSetDetailFields,
    PaymentMethodNameSetDetailFields,
    PaymentMethodPaymentInterfaceSetDetailFields,
    PaymentMethodPaymentMethodStatusSetDetailFields,
    PaymentStatusInterfaceCodeSetDetailFields,
    PaymentStatusStateTransitionDetailFields,
    PaymentTransactionAddedDetailFields,
    PaymentTransactionInterfaceIdSetDetailFields,
    PaymentTransactionStateChangedDetailFields,
    ProductAddedToCategoryDetailFields,
    ProductCreatedDetailFields,
    ProductDeletedDetailFields,
    ProductImageAddedDetailFields,
    ProductPriceAddedDetailFields,
    ProductPriceChangedDetailFields,
    ProductPriceCustomFieldAddedDetailFields,
    ProductPriceCustomFieldChangedDetailFields,
    ProductPriceCustomFieldRemovedDetailFields,
    ProductPriceCustomFieldsRemovedDetailFields,
    ProductPriceCustomFieldsSetDetailFields,
    ProductPriceDiscountsSetDetailFields,
    ProductPriceExternalDiscountSetDetailFields,
    ProductPriceKeySetDetailFields,
    ProductPriceModeSetDetailFields,
    ProductPriceRemovedDetailFields,
    ProductPricesSetDetailFields,
    ProductPublishedDetailFields,
    ProductRemovedFromCategoryDetailFields,
    ProductRevertedStagedChangesDetailFields,
    ProductSelectionCreatedDetailFields,
    ProductSelectionDeletedDetailFields,
    ProductSelectionProductAddedDetailFields,
    ProductSelectionProductExcludedDetailFields,
    ProductSelectionProductRemovedDetailFields,
    ProductSelectionVariantExclusionChangedDetailFields,
    ProductSelectionVariantSelectionChangedDetailFields,
    ProductSlugChangedDetailFields,
    ProductStateTransitionDetailFields,
    ProductTailoringCreatedDetailFields,
    ProductTailoringDeletedDetailFields,
    ProductTailoringDescriptionSetDetailFields,
    ProductTailoringImageAddedDetailFields,
    ProductTailoringImagesSetDetailFields,
    ProductTailoringKeySetDetailFields,
    ProductTailoringNameSetDetailFields,
    ProductTailoringPublishedDetailFields,
    ProductTailoringSlugSetDetailFields,
    ProductTailoringUnpublishedDetailFields,
    ProductUnpublishedDetailFields,
    ProductVariantAddedDetailFields,
    ProductVariantDeletedDetailFields,
    ProductVariantTailoringAddedDetailFields,
    ProductVariantTailoringRemovedDetailFields,
    QuoteCreatedDetailFields,
    QuoteCustomerChangedDetailFields,
    QuoteDeletedDetailFields,
    QuoteRenegotiationRequestedDetailFields,
    QuoteRequestCreatedDetailFields,
    QuoteRequestCustomerChangedDetailFields,
    QuoteRequestDeletedDetailFields,
    QuoteRequestStateChangedDetailFields,
    QuoteRequestStateTransitionDetailFields,
    QuoteStateChangedDetailFields,
    QuoteStateTransitionDetailFields,
    RecurringOrderCreatedDetailFields,
    RecurringOrderCustomFieldAddedDetailFields,
    RecurringOrderCustomFieldChangedDetailFields,
    RecurringOrderCustomFieldRemovedDetailFields,
    RecurringOrderCustomTypeRemovedDetailFields,
    RecurringOrderCustomTypeSetDetailFields,
    RecurringOrderDeletedDetailFields,
    RecurringOrderExpiresAtSetDetailFields,
    RecurringOrderFailedDetailFields,
    RecurringOrderKeySetDetailFields,
    RecurringOrderScheduleSetDetailFields,
    RecurringOrderStartsAtSetDetailFields,
    RecurringOrderStateChangedDetailFields,
    RecurringOrderStateTransitionDetailFields,
    ReturnInfoAddedDetailFields,
    ReturnInfoSetDetailFields,
    ReviewCreatedDetailFields,
    ReviewRatingSetDetailFields,
    ReviewStateTransitionDetailFields,
    ShoppingListLineItemAddedDetailFields,
    ShoppingListLineItemRemovedDetailFields,
    StagedQuoteCreatedDetailFields,
    StagedQuoteDeletedDetailFields,
    StagedQuoteSellerCommentSetDetailFields,
    StagedQuoteStateChangedDetailFields,
    StagedQuoteStateTransitionDetailFields,
    StagedQuoteValidToSetDetailFields,
    StandalonePriceActiveChangedDetailFields,
    StandalonePriceCreatedDetailFields,
    StandalonePriceDeletedDetailFields,
    StandalonePriceDiscountSetDetailFields,
    StandalonePriceExternalDiscountSetDetailFields,
    StandalonePriceKeySetDetailFields,
    StandalonePriceStagedChangesAppliedDetailFields,
    StandalonePriceStagedChangesRemovedDetailFields,
    StandalonePriceTierAddedDetailFields,
    StandalonePriceTierRemovedDetailFields,
    StandalonePriceTiersSetDetailFields,
    StandalonePriceValidFromAndUntilSetDetailFields,
    StandalonePriceValidFromSetDetailFields,
    StandalonePriceValidUntilSetDetailFields,
    StandalonePriceValueChangedDetailFields,
    StoreCheckoutUrlTemplateSetDetailFields,
    StoreContactUrlSetDetailFields,
    StoreCookiePolicyUrlSetDetailFields,
    StoreCountriesChangedDetailFields,
    StoreCreatedDetailFields,
    StoreDeletedDetailFields,
    StoreDistributionChannelsChangedDetailFields,
    StoreFaqUrlSetDetailFields,
    StoreImprintUrlSetDetailFields,
    StoreLanguagesChangedDetailFields,
    StoreNameSetDetailFields,
    StoreOrderUrlTemplateSetDetailFields,
    StorePrivacyPolicyUrlSetDetailFields,
    StoreProductSelectionsChangedDetailFields,
    StoreRefundPolicyUrlSetDetailFields,
    StoreShippingPolicyUrlSetDetailFields,
    StoreSupplyChannelsChangedDetailFields,
    StoreTermsOfServiceUrlSetDetailFields,
    VariantCreatedDetailFields,
    VariantDeletedDetailFields,
    VariantImageAddedDetailFields,
    VariantImagesSetDetailFields,
    VariantKeySetDetailFields,
    VariantPublishedDetailFields,
    VariantSkuSetDetailFields,
    VariantStagedChangesRemovedDetailFields,
    VariantUnpublishedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class ApprovalFlowApproved(MessageEvent):
    """An approver approved an order in its approval flow.

    commercetools's `ApprovalFlowApproved` (Approval Flow Approved):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalFlowApproved"]: ...
    detail: ApprovalFlowApprovedDetail
    @property
    def payload(self) -> ApprovalFlowApprovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalFlowApprovedDetailFields, ApprovalFlowApprovedDetailFields]: ...

class ApprovalFlowCompleted(MessageEvent):
    """An approval flow ended, in an approval or a rejection.

    commercetools's `ApprovalFlowCompleted` (Approval Flow Completed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalFlowCompleted"]: ...
    detail: ApprovalFlowCompletedDetail
    @property
    def payload(self) -> ApprovalFlowCompletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalFlowCompletedDetailFields, ApprovalFlowCompletedDetailFields]: ...

class ApprovalFlowCreated(MessageEvent):
    """An order needs approval: an approval flow was begun.

    commercetools's `ApprovalFlowCreated` (Approval Flow Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalFlowCreated"]: ...
    detail: ApprovalFlowCreatedDetail
    @property
    def payload(self) -> ApprovalFlowCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalFlowCreatedDetailFields, ApprovalFlowCreatedDetailFields]: ...

class ApprovalFlowRejected(MessageEvent):
    """An approver rejected an order in its approval flow.

    commercetools's `ApprovalFlowRejected` (Approval Flow Rejected):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalFlowRejected"]: ...
    detail: ApprovalFlowRejectedDetail
    @property
    def payload(self) -> ApprovalFlowRejectedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalFlowRejectedDetailFields, ApprovalFlowRejectedDetailFields]: ...

class ApprovalRuleApproversSet(MessageEvent):
    """The approvers of an approval rule were set.

    commercetools's `ApprovalRuleApproversSet` (Approval Rule Approvers Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleApproversSet"]: ...
    detail: ApprovalRuleApproversSetDetail
    @property
    def payload(self) -> ApprovalRuleApproversSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ApprovalRuleApproversSetDetailFields,
        ApprovalRuleApproversSetDetailFields,
    ]: ...

class ApprovalRuleCreated(MessageEvent):
    """An approval rule was created.

    commercetools's `ApprovalRuleCreated` (Approval Rule Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleCreated"]: ...
    detail: ApprovalRuleCreatedDetail
    @property
    def payload(self) -> ApprovalRuleCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalRuleCreatedDetailFields, ApprovalRuleCreatedDetailFields]: ...

class ApprovalRuleDescriptionSet(MessageEvent):
    """The description of an approval rule was set or cleared.

    commercetools's `ApprovalRuleDescriptionSet` (Approval Rule Description Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleDescriptionSet"]: ...
    detail: ApprovalRuleDescriptionSetDetail
    @property
    def payload(self) -> ApprovalRuleDescriptionSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ApprovalRuleDescriptionSetDetailFields,
        ApprovalRuleDescriptionSetDetailFields,
    ]: ...

class ApprovalRuleKeySet(MessageEvent):
    """The key of an approval rule was set or cleared.

    commercetools's `ApprovalRuleKeySet` (Approval Rule Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleKeySet"]: ...
    detail: ApprovalRuleKeySetDetail
    @property
    def payload(self) -> ApprovalRuleKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalRuleKeySetDetailFields, ApprovalRuleKeySetDetailFields]: ...

class ApprovalRuleNameSet(MessageEvent):
    """The name of an approval rule was set.

    commercetools's `ApprovalRuleNameSet` (Approval Rule Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleNameSet"]: ...
    detail: ApprovalRuleNameSetDetail
    @property
    def payload(self) -> ApprovalRuleNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalRuleNameSetDetailFields, ApprovalRuleNameSetDetailFields]: ...

class ApprovalRulePredicateSet(MessageEvent):
    """The condition of an approval rule was set.

    commercetools's `ApprovalRulePredicateSet` (Approval Rule Predicate Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRulePredicateSet"]: ...
    detail: ApprovalRulePredicateSetDetail
    @property
    def payload(self) -> ApprovalRulePredicateSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ApprovalRulePredicateSetDetailFields,
        ApprovalRulePredicateSetDetailFields,
    ]: ...

class ApprovalRuleRequestersSet(MessageEvent):
    """Whose orders an approval rule is for was set.

    commercetools's `ApprovalRuleRequestersSet` (Approval Rule Requesters Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleRequestersSet"]: ...
    detail: ApprovalRuleRequestersSetDetail
    @property
    def payload(self) -> ApprovalRuleRequestersSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ApprovalRuleRequestersSetDetailFields,
        ApprovalRuleRequestersSetDetailFields,
    ]: ...

class ApprovalRuleStatusSet(MessageEvent):
    """An approval rule was switched on or off.

    commercetools's `ApprovalRuleStatusSet` (Approval Rule Status Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ApprovalRuleStatusSet"]: ...
    detail: ApprovalRuleStatusSetDetail
    @property
    def payload(self) -> ApprovalRuleStatusSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ApprovalRuleStatusSetDetailFields, ApprovalRuleStatusSetDetailFields]: ...

class AssociateRoleBuyerAssignableChanged(MessageEvent):
    """Whether buyers may assign an associate role changed.

    commercetools's `AssociateRoleBuyerAssignableChanged` (Associate Role Buyer Assignable Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRoleBuyerAssignableChanged"]: ...
    detail: AssociateRoleBuyerAssignableChangedDetail
    @property
    def payload(self) -> AssociateRoleBuyerAssignableChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        AssociateRoleBuyerAssignableChangedDetailFields,
        AssociateRoleBuyerAssignableChangedDetailFields,
    ]: ...

class AssociateRoleCreated(MessageEvent):
    """An associate role was created.

    commercetools's `AssociateRoleCreated` (Associate Role Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRoleCreated"]: ...
    detail: AssociateRoleCreatedDetail
    @property
    def payload(self) -> AssociateRoleCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[AssociateRoleCreatedDetailFields, AssociateRoleCreatedDetailFields]: ...

class AssociateRoleDeleted(MessageEvent):
    """An associate role was deleted.

    commercetools's `AssociateRoleDeleted` (Associate Role Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRoleDeleted"]: ...
    detail: AssociateRoleDeletedDetail
    @property
    def payload(self) -> AssociateRoleDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[AssociateRoleDeletedDetailFields, AssociateRoleDeletedDetailFields]: ...

class AssociateRoleNameSet(MessageEvent):
    """The name of an associate role was set or cleared.

    commercetools's `AssociateRoleNameSet` (Associate Role Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRoleNameSet"]: ...
    detail: AssociateRoleNameSetDetail
    @property
    def payload(self) -> AssociateRoleNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[AssociateRoleNameSetDetailFields, AssociateRoleNameSetDetailFields]: ...

class AssociateRolePermissionAdded(MessageEvent):
    """A permission was added to an associate role.

    commercetools's `AssociateRolePermissionAdded` (Associate Role Permission Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRolePermissionAdded"]: ...
    detail: AssociateRolePermissionAddedDetail
    @property
    def payload(self) -> AssociateRolePermissionAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        AssociateRolePermissionAddedDetailFields,
        AssociateRolePermissionAddedDetailFields,
    ]: ...

class AssociateRolePermissionRemoved(MessageEvent):
    """A permission was removed from an associate role.

    commercetools's `AssociateRolePermissionRemoved` (Associate Role Permission Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRolePermissionRemoved"]: ...
    detail: AssociateRolePermissionRemovedDetail
    @property
    def payload(self) -> AssociateRolePermissionRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        AssociateRolePermissionRemovedDetailFields,
        AssociateRolePermissionRemovedDetailFields,
    ]: ...

class AssociateRolePermissionsSet(MessageEvent):
    """The permissions of an associate role were set.

    commercetools's `AssociateRolePermissionsSet` (Associate Role Permissions Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["AssociateRolePermissionsSet"]: ...
    detail: AssociateRolePermissionsSetDetail
    @property
    def payload(self) -> AssociateRolePermissionsSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        AssociateRolePermissionsSetDetailFields,
        AssociateRolePermissionsSetDetailFields,
    ]: ...

class BusinessUnitAddressAdded(MessageEvent):
    """An address was added to a business unit.

    commercetools's `BusinessUnitAddressAdded` (Business Unit Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressAdded"]: ...
    detail: BusinessUnitAddressAddedDetail
    @property
    def payload(self) -> BusinessUnitAddressAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressAddedDetailFields,
        BusinessUnitAddressAddedDetailFields,
    ]: ...

class BusinessUnitAddressChanged(MessageEvent):
    """An address of a business unit changed.

    commercetools's `BusinessUnitAddressChanged` (Business Unit Address Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressChanged"]: ...
    detail: BusinessUnitAddressChangedDetail
    @property
    def payload(self) -> BusinessUnitAddressChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressChangedDetailFields,
        BusinessUnitAddressChangedDetailFields,
    ]: ...

class BusinessUnitAddressCustomFieldAdded(MessageEvent):
    """A custom field was added to an address of a business unit.

    commercetools's `BusinessUnitAddressCustomFieldAdded` (Business Unit Address Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomFieldAdded"]: ...
    detail: BusinessUnitAddressCustomFieldAddedDetail
    @property
    def payload(self) -> BusinessUnitAddressCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressCustomFieldAddedDetailFields,
        BusinessUnitAddressCustomFieldAddedDetailFields,
    ]: ...

class BusinessUnitAddressCustomFieldChanged(MessageEvent):
    """A custom field of an address of a business unit changed.

    commercetools's `BusinessUnitAddressCustomFieldChanged` (Business Unit Address Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomFieldChanged"]: ...
    detail: BusinessUnitAddressCustomFieldChangedDetail
    @property
    def payload(self) -> BusinessUnitAddressCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressCustomFieldChangedDetailFields,
        BusinessUnitAddressCustomFieldChangedDetailFields,
    ]: ...

class BusinessUnitAddressCustomFieldRemoved(MessageEvent):
    """A custom field was removed from an address of a business unit.

    commercetools's `BusinessUnitAddressCustomFieldRemoved` (Business Unit Address Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomFieldRemoved"]: ...
    detail: BusinessUnitAddressCustomFieldRemovedDetail
    @property
    def payload(self) -> BusinessUnitAddressCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressCustomFieldRemovedDetailFields,
        BusinessUnitAddressCustomFieldRemovedDetailFields,
    ]: ...

class BusinessUnitAddressCustomTypeRemoved(MessageEvent):
    """An address of a business unit lost its custom fields with their type.

    commercetools's `BusinessUnitAddressCustomTypeRemoved` (Business Unit Address Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomTypeRemoved"]: ...
    detail: BusinessUnitAddressCustomTypeRemovedDetail
    @property
    def payload(self) -> BusinessUnitAddressCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressCustomTypeRemovedDetailFields,
        BusinessUnitAddressCustomTypeRemovedDetailFields,
    ]: ...

class BusinessUnitAddressCustomTypeSet(MessageEvent):
    """The custom fields of an address of a business unit were given a type.

    commercetools's `BusinessUnitAddressCustomTypeSet` (Business Unit Address Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomTypeSet"]: ...
    detail: BusinessUnitAddressCustomTypeSetDetail
    @property
    def payload(self) -> BusinessUnitAddressCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressCustomTypeSetDetailFields,
        BusinessUnitAddressCustomTypeSetDetailFields,
    ]: ...

class BusinessUnitAddressRemoved(MessageEvent):
    """An address was removed from a business unit.

    commercetools's `BusinessUnitAddressRemoved` (Business Unit Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAddressRemoved"]: ...
    detail: BusinessUnitAddressRemovedDetail
    @property
    def payload(self) -> BusinessUnitAddressRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAddressRemovedDetailFields,
        BusinessUnitAddressRemovedDetailFields,
    ]: ...

class BusinessUnitApprovalRuleModeChanged(MessageEvent):
    """Whether a business unit inherits approval rules changed.

    commercetools's `BusinessUnitApprovalRuleModeChanged` (Business Unit Approval Rule Mode Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitApprovalRuleModeChanged"]: ...
    detail: BusinessUnitApprovalRuleModeChangedDetail
    @property
    def payload(self) -> BusinessUnitApprovalRuleModeChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitApprovalRuleModeChangedDetailFields,
        BusinessUnitApprovalRuleModeChangedDetailFields,
    ]: ...

class BusinessUnitAssociateAdded(MessageEvent):
    """An associate was added to a business unit.

    commercetools's `BusinessUnitAssociateAdded` (Business Unit Associate Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAssociateAdded"]: ...
    detail: BusinessUnitAssociateAddedDetail
    @property
    def payload(self) -> BusinessUnitAssociateAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAssociateAddedDetailFields,
        BusinessUnitAssociateAddedDetailFields,
    ]: ...

class BusinessUnitAssociateChanged(MessageEvent):
    """An associate of a business unit changed, such as in their roles.

    commercetools's `BusinessUnitAssociateChanged` (Business Unit Associate Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAssociateChanged"]: ...
    detail: BusinessUnitAssociateChangedDetail
    @property
    def payload(self) -> BusinessUnitAssociateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAssociateChangedDetailFields,
        BusinessUnitAssociateChangedDetailFields,
    ]: ...

class BusinessUnitAssociateModeChanged(MessageEvent):
    """Whether a business unit inherits associates changed.

    commercetools's `BusinessUnitAssociateModeChanged` (Business Unit Associate Mode Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAssociateModeChanged"]: ...
    detail: BusinessUnitAssociateModeChangedDetail
    @property
    def payload(self) -> BusinessUnitAssociateModeChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAssociateModeChangedDetailFields,
        BusinessUnitAssociateModeChangedDetailFields,
    ]: ...

class BusinessUnitAssociateRemoved(MessageEvent):
    """An associate was removed from a business unit.

    commercetools's `BusinessUnitAssociateRemoved` (Business Unit Associate Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAssociateRemoved"]: ...
    detail: BusinessUnitAssociateRemovedDetail
    @property
    def payload(self) -> BusinessUnitAssociateRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAssociateRemovedDetailFields,
        BusinessUnitAssociateRemovedDetailFields,
    ]: ...

class BusinessUnitAssociatesSet(MessageEvent):
    """The associates of a business unit were set anew.

    commercetools's `BusinessUnitAssociatesSet` (Business Unit Associates Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitAssociatesSet"]: ...
    detail: BusinessUnitAssociatesSetDetail
    @property
    def payload(self) -> BusinessUnitAssociatesSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitAssociatesSetDetailFields,
        BusinessUnitAssociatesSetDetailFields,
    ]: ...

class BusinessUnitBillingAddressAdded(MessageEvent):
    """An address of a business unit became one of its billing addresses.

    commercetools's `BusinessUnitBillingAddressAdded` (Business Unit Billing Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitBillingAddressAdded"]: ...
    detail: BusinessUnitBillingAddressAddedDetail
    @property
    def payload(self) -> BusinessUnitBillingAddressAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitBillingAddressAddedDetailFields,
        BusinessUnitBillingAddressAddedDetailFields,
    ]: ...

class BusinessUnitBillingAddressRemoved(MessageEvent):
    """An address of a business unit is no longer one of its billing addresses.

    commercetools's `BusinessUnitBillingAddressRemoved` (Business Unit Billing Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitBillingAddressRemoved"]: ...
    detail: BusinessUnitBillingAddressRemovedDetail
    @property
    def payload(self) -> BusinessUnitBillingAddressRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitBillingAddressRemovedDetailFields,
        BusinessUnitBillingAddressRemovedDetailFields,
    ]: ...

class BusinessUnitContactEmailSet(MessageEvent):
    """The contact email address of a business unit was set or cleared.

    commercetools's `BusinessUnitContactEmailSet` (Business Unit Contact Email Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitContactEmailSet"]: ...
    detail: BusinessUnitContactEmailSetDetail
    @property
    def payload(self) -> BusinessUnitContactEmailSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitContactEmailSetDetailFields,
        BusinessUnitContactEmailSetDetailFields,
    ]: ...

class BusinessUnitCreated(MessageEvent):
    """A business unit was created.

    commercetools's `BusinessUnitCreated` (Business Unit Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCreated"]: ...
    detail: BusinessUnitCreatedDetail
    @property
    def payload(self) -> BusinessUnitCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[BusinessUnitCreatedDetailFields, BusinessUnitCreatedDetailFields]: ...

class BusinessUnitCustomFieldAdded(MessageEvent):
    """A custom field was added to a business unit.

    commercetools's `BusinessUnitCustomFieldAdded` (Business Unit Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomFieldAdded"]: ...
    detail: BusinessUnitCustomFieldAddedDetail
    @property
    def payload(self) -> BusinessUnitCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomFieldAddedDetailFields,
        BusinessUnitCustomFieldAddedDetailFields,
    ]: ...

class BusinessUnitCustomFieldChanged(MessageEvent):
    """A custom field of a business unit changed.

    commercetools's `BusinessUnitCustomFieldChanged` (Business Unit Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomFieldChanged"]: ...
    detail: BusinessUnitCustomFieldChangedDetail
    @property
    def payload(self) -> BusinessUnitCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomFieldChangedDetailFields,
        BusinessUnitCustomFieldChangedDetailFields,
    ]: ...

class BusinessUnitCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a business unit.

    commercetools's `BusinessUnitCustomFieldRemoved` (Business Unit Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomFieldRemoved"]: ...
    detail: BusinessUnitCustomFieldRemovedDetail
    @property
    def payload(self) -> BusinessUnitCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomFieldRemovedDetailFields,
        BusinessUnitCustomFieldRemovedDetailFields,
    ]: ...

class BusinessUnitCustomTypeRemoved(MessageEvent):
    """A business unit lost its custom fields with their type.

    commercetools's `BusinessUnitCustomTypeRemoved` (Business Unit Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomTypeRemoved"]: ...
    detail: BusinessUnitCustomTypeRemovedDetail
    @property
    def payload(self) -> BusinessUnitCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomTypeRemovedDetailFields,
        BusinessUnitCustomTypeRemovedDetailFields,
    ]: ...

class BusinessUnitCustomTypeSet(MessageEvent):
    """The custom fields of a business unit were given a type.

    commercetools's `BusinessUnitCustomTypeSet` (Business Unit Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomTypeSet"]: ...
    detail: BusinessUnitCustomTypeSetDetail
    @property
    def payload(self) -> BusinessUnitCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomTypeSetDetailFields,
        BusinessUnitCustomTypeSetDetailFields,
    ]: ...

class BusinessUnitCustomerGroupAssignmentAdded(MessageEvent):
    """A business unit was assigned to a customer group.

    commercetools's `BusinessUnitCustomerGroupAssignmentAdded` (Business Unit Customer Group Assignment
    Added): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomerGroupAssignmentAdded"]: ...
    detail: BusinessUnitCustomerGroupAssignmentAddedDetail
    @property
    def payload(self) -> BusinessUnitCustomerGroupAssignmentAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomerGroupAssignmentAddedDetailFields,
        BusinessUnitCustomerGroupAssignmentAddedDetailFields,
    ]: ...

class BusinessUnitCustomerGroupAssignmentRemoved(MessageEvent):
    """A business unit was removed from a customer group.

    commercetools's `BusinessUnitCustomerGroupAssignmentRemoved` (Business Unit Customer Group Assignment
    Removed): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomerGroupAssignmentRemoved"]: ...
    detail: BusinessUnitCustomerGroupAssignmentRemovedDetail
    @property
    def payload(self) -> BusinessUnitCustomerGroupAssignmentRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomerGroupAssignmentRemovedDetailFields,
        BusinessUnitCustomerGroupAssignmentRemovedDetailFields,
    ]: ...

class BusinessUnitCustomerGroupAssignmentsSet(MessageEvent):
    """The customer groups of a business unit were set.

    commercetools's `BusinessUnitCustomerGroupAssignmentsSet` (Business Unit Customer Group Assignments Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitCustomerGroupAssignmentsSet"]: ...
    detail: BusinessUnitCustomerGroupAssignmentsSetDetail
    @property
    def payload(self) -> BusinessUnitCustomerGroupAssignmentsSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitCustomerGroupAssignmentsSetDetailFields,
        BusinessUnitCustomerGroupAssignmentsSetDetailFields,
    ]: ...

class BusinessUnitDefaultBillingAddressSet(MessageEvent):
    """The default billing address of a business unit was set or cleared.

    commercetools's `BusinessUnitDefaultBillingAddressSet` (Business Unit Default Billing Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitDefaultBillingAddressSet"]: ...
    detail: BusinessUnitDefaultBillingAddressSetDetail
    @property
    def payload(self) -> BusinessUnitDefaultBillingAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitDefaultBillingAddressSetDetailFields,
        BusinessUnitDefaultBillingAddressSetDetailFields,
    ]: ...

class BusinessUnitDefaultShippingAddressSet(MessageEvent):
    """The default shipping address of a business unit was set or cleared.

    commercetools's `BusinessUnitDefaultShippingAddressSet` (Business Unit Default Shipping Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitDefaultShippingAddressSet"]: ...
    detail: BusinessUnitDefaultShippingAddressSetDetail
    @property
    def payload(self) -> BusinessUnitDefaultShippingAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitDefaultShippingAddressSetDetailFields,
        BusinessUnitDefaultShippingAddressSetDetailFields,
    ]: ...

class BusinessUnitDeleted(MessageEvent):
    """A business unit was deleted.

    commercetools's `BusinessUnitDeleted` (Business Unit Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitDeleted"]: ...
    detail: BusinessUnitDeletedDetail
    @property
    def payload(self) -> BusinessUnitDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[BusinessUnitDeletedDetailFields, BusinessUnitDeletedDetailFields]: ...

class BusinessUnitNameChanged(MessageEvent):
    """The name of a business unit changed.

    commercetools's `BusinessUnitNameChanged` (Business Unit Name Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitNameChanged"]: ...
    detail: BusinessUnitNameChangedDetail
    @property
    def payload(self) -> BusinessUnitNameChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitNameChangedDetailFields,
        BusinessUnitNameChangedDetailFields,
    ]: ...

class BusinessUnitParentChanged(MessageEvent):
    """A business unit was moved under another parent unit.

    commercetools's `BusinessUnitParentChanged` (Business Unit Parent Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitParentChanged"]: ...
    detail: BusinessUnitParentChangedDetail
    @property
    def payload(self) -> BusinessUnitParentChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitParentChangedDetailFields,
        BusinessUnitParentChangedDetailFields,
    ]: ...

class BusinessUnitShippingAddressAdded(MessageEvent):
    """An address of a business unit became one of its shipping addresses.

    commercetools's `BusinessUnitShippingAddressAdded` (Business Unit Shipping Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitShippingAddressAdded"]: ...
    detail: BusinessUnitShippingAddressAddedDetail
    @property
    def payload(self) -> BusinessUnitShippingAddressAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitShippingAddressAddedDetailFields,
        BusinessUnitShippingAddressAddedDetailFields,
    ]: ...

class BusinessUnitShippingAddressRemoved(MessageEvent):
    """An address of a business unit is no longer one of its shipping addresses.

    commercetools's `BusinessUnitShippingAddressRemoved` (Business Unit Shipping Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitShippingAddressRemoved"]: ...
    detail: BusinessUnitShippingAddressRemovedDetail
    @property
    def payload(self) -> BusinessUnitShippingAddressRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitShippingAddressRemovedDetailFields,
        BusinessUnitShippingAddressRemovedDetailFields,
    ]: ...

class BusinessUnitStatusChanged(MessageEvent):
    """A business unit became active or inactive.

    commercetools's `BusinessUnitStatusChanged` (Business Unit Status Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitStatusChanged"]: ...
    detail: BusinessUnitStatusChangedDetail
    @property
    def payload(self) -> BusinessUnitStatusChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitStatusChangedDetailFields,
        BusinessUnitStatusChangedDetailFields,
    ]: ...

class BusinessUnitStoreAdded(MessageEvent):
    """A store was added to a business unit.

    commercetools's `BusinessUnitStoreAdded` (Business Unit Store Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitStoreAdded"]: ...
    detail: BusinessUnitStoreAddedDetail
    @property
    def payload(self) -> BusinessUnitStoreAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[BusinessUnitStoreAddedDetailFields, BusinessUnitStoreAddedDetailFields]: ...

class BusinessUnitStoreModeChanged(MessageEvent):
    """Whether a business unit inherits stores changed.

    commercetools's `BusinessUnitStoreModeChanged` (Business Unit Store Mode Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitStoreModeChanged"]: ...
    detail: BusinessUnitStoreModeChangedDetail
    @property
    def payload(self) -> BusinessUnitStoreModeChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitStoreModeChangedDetailFields,
        BusinessUnitStoreModeChangedDetailFields,
    ]: ...

class BusinessUnitStoreRemoved(MessageEvent):
    """A store was removed from a business unit.

    commercetools's `BusinessUnitStoreRemoved` (Business Unit Store Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitStoreRemoved"]: ...
    detail: BusinessUnitStoreRemovedDetail
    @property
    def payload(self) -> BusinessUnitStoreRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitStoreRemovedDetailFields,
        BusinessUnitStoreRemovedDetailFields,
    ]: ...

class BusinessUnitStoresSet(MessageEvent):
    """The stores of a business unit were set.

    commercetools's `BusinessUnitStoresSet` (Business Unit Stores Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitStoresSet"]: ...
    detail: BusinessUnitStoresSetDetail
    @property
    def payload(self) -> BusinessUnitStoresSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[BusinessUnitStoresSetDetailFields, BusinessUnitStoresSetDetailFields]: ...

class BusinessUnitTopLevelUnitSet(MessageEvent):
    """A business unit belongs to another top-level unit now.

    commercetools's `BusinessUnitTopLevelUnitSet` (Business Unit Top Level Unit Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitTopLevelUnitSet"]: ...
    detail: BusinessUnitTopLevelUnitSetDetail
    @property
    def payload(self) -> BusinessUnitTopLevelUnitSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        BusinessUnitTopLevelUnitSetDetailFields,
        BusinessUnitTopLevelUnitSetDetailFields,
    ]: ...

class BusinessUnitTypeSet(MessageEvent):
    """A business unit became a company or a division.

    commercetools's `BusinessUnitTypeSet` (Business Unit Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["BusinessUnitTypeSet"]: ...
    detail: BusinessUnitTypeSetDetail
    @property
    def payload(self) -> BusinessUnitTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[BusinessUnitTypeSetDetailFields, BusinessUnitTypeSetDetailFields]: ...

class CartDiscountCreated(MessageEvent):
    """A cart discount was created.

    commercetools's `CartDiscountCreated` (Cart Discount Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartDiscountCreated"]: ...
    detail: CartDiscountCreatedDetail
    @property
    def payload(self) -> CartDiscountCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartDiscountCreatedDetailFields, CartDiscountCreatedDetailFields]: ...

class CartDiscountDeleted(MessageEvent):
    """A cart discount was deleted.

    commercetools's `CartDiscountDeleted` (Cart Discount Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartDiscountDeleted"]: ...
    detail: CartDiscountDeletedDetail
    @property
    def payload(self) -> CartDiscountDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartDiscountDeletedDetailFields, CartDiscountDeletedDetailFields]: ...

class CartDiscountStoreAdded(MessageEvent):
    """A store was added to a cart discount.

    commercetools's `CartDiscountStoreAdded` (Cart Discount Store Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartDiscountStoreAdded"]: ...
    detail: CartDiscountStoreAddedDetail
    @property
    def payload(self) -> CartDiscountStoreAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartDiscountStoreAddedDetailFields, CartDiscountStoreAddedDetailFields]: ...

class CartDiscountStoreRemoved(MessageEvent):
    """A store was removed from a cart discount.

    commercetools's `CartDiscountStoreRemoved` (Cart Discount Store Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartDiscountStoreRemoved"]: ...
    detail: CartDiscountStoreRemovedDetail
    @property
    def payload(self) -> CartDiscountStoreRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CartDiscountStoreRemovedDetailFields,
        CartDiscountStoreRemovedDetailFields,
    ]: ...

class CartDiscountStoresSet(MessageEvent):
    """The stores of a cart discount were set.

    commercetools's `CartDiscountStoresSet` (Cart Discount Stores Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartDiscountStoresSet"]: ...
    detail: CartDiscountStoresSetDetail
    @property
    def payload(self) -> CartDiscountStoresSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartDiscountStoresSetDetailFields, CartDiscountStoresSetDetailFields]: ...

class CartEstimatedDeliverySet(MessageEvent):
    """When a cart's items should arrive was set or cleared.

    commercetools's `CartEstimatedDeliverySet` (Cart Estimated Delivery Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartEstimatedDeliverySet"]: ...
    detail: CartEstimatedDeliverySetDetail
    @property
    def payload(self) -> CartEstimatedDeliverySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CartEstimatedDeliverySetDetailFields,
        CartEstimatedDeliverySetDetailFields,
    ]: ...

class CartFrozen(MessageEvent):
    """A cart was frozen: its prices stay as they are.

    commercetools's `CartFrozen` (Cart Frozen): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartFrozen"]: ...
    detail: CartFrozenDetail
    @property
    def payload(self) -> CartFrozenDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartFrozenDetailFields, CartFrozenDetailFields]: ...

class CartLocked(MessageEvent):
    """A cart was locked: nothing in it can be changed.

    commercetools's `CartLocked` (Cart Locked): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartLocked"]: ...
    detail: CartLockedDetail
    @property
    def payload(self) -> CartLockedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartLockedDetailFields, CartLockedDetailFields]: ...

class CartPurchaseOrderNumberSet(MessageEvent):
    """The purchase order number of a cart was set or cleared.

    commercetools's `CartPurchaseOrderNumberSet` (Cart Purchase Order Number Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartPurchaseOrderNumberSet"]: ...
    detail: CartPurchaseOrderNumberSetDetail
    @property
    def payload(self) -> CartPurchaseOrderNumberSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CartPurchaseOrderNumberSetDetailFields,
        CartPurchaseOrderNumberSetDetailFields,
    ]: ...

class CartUnfrozen(MessageEvent):
    """A frozen cart was opened again for changes.

    commercetools's `CartUnfrozen` (Cart Unfrozen): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartUnfrozen"]: ...
    detail: CartUnfrozenDetail
    @property
    def payload(self) -> CartUnfrozenDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartUnfrozenDetailFields, CartUnfrozenDetailFields]: ...

class CartUnlocked(MessageEvent):
    """A locked cart can be changed again.

    commercetools's `CartUnlocked` (Cart Unlocked): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CartUnlocked"]: ...
    detail: CartUnlockedDetail
    @property
    def payload(self) -> CartUnlockedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CartUnlockedDetailFields, CartUnlockedDetailFields]: ...

class CategoryCreated(MessageEvent):
    """A category was created.

    commercetools's `CategoryCreated` (Category Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CategoryCreated"]: ...
    detail: CategoryCreatedDetail
    @property
    def payload(self) -> CategoryCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CategoryCreatedDetailFields, CategoryCreatedDetailFields]: ...

class CategorySlugChanged(MessageEvent):
    """The slug of a category, its part of an address, changed.

    commercetools's `CategorySlugChanged` (Category Slug Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CategorySlugChanged"]: ...
    detail: CategorySlugChangedDetail
    @property
    def payload(self) -> CategorySlugChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CategorySlugChangedDetailFields, CategorySlugChangedDetailFields]: ...

class CustomLineItemStateTransition(MessageEvent):
    """Some of a custom line item entered another state of a workflow.

    commercetools's `CustomLineItemStateTransition` (Custom Line Item State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomLineItemStateTransition"]: ...
    detail: CustomLineItemStateTransitionDetail
    @property
    def payload(self) -> CustomLineItemStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomLineItemStateTransitionDetailFields,
        CustomLineItemStateTransitionDetailFields,
    ]: ...

class CustomerAddressAdded(MessageEvent):
    """An address was added to a customer.

    commercetools's `CustomerAddressAdded` (Customer Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressAdded"]: ...
    detail: CustomerAddressAddedDetail
    @property
    def payload(self) -> CustomerAddressAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerAddressAddedDetailFields, CustomerAddressAddedDetailFields]: ...

class CustomerAddressChanged(MessageEvent):
    """An address of a customer changed.

    commercetools's `CustomerAddressChanged` (Customer Address Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressChanged"]: ...
    detail: CustomerAddressChangedDetail
    @property
    def payload(self) -> CustomerAddressChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerAddressChangedDetailFields, CustomerAddressChangedDetailFields]: ...

class CustomerAddressCustomFieldAdded(MessageEvent):
    """A custom field was added to an address of a customer.

    commercetools's `CustomerAddressCustomFieldAdded` (Customer Address Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressCustomFieldAdded"]: ...
    detail: CustomerAddressCustomFieldAddedDetail
    @property
    def payload(self) -> CustomerAddressCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerAddressCustomFieldAddedDetailFields,
        CustomerAddressCustomFieldAddedDetailFields,
    ]: ...

class CustomerAddressCustomFieldChanged(MessageEvent):
    """A custom field of an address of a customer changed.

    commercetools's `CustomerAddressCustomFieldChanged` (Customer Address Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressCustomFieldChanged"]: ...
    detail: CustomerAddressCustomFieldChangedDetail
    @property
    def payload(self) -> CustomerAddressCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerAddressCustomFieldChangedDetailFields,
        CustomerAddressCustomFieldChangedDetailFields,
    ]: ...

class CustomerAddressCustomFieldRemoved(MessageEvent):
    """A custom field was removed from an address of a customer.

    commercetools's `CustomerAddressCustomFieldRemoved` (Customer Address Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressCustomFieldRemoved"]: ...
    detail: CustomerAddressCustomFieldRemovedDetail
    @property
    def payload(self) -> CustomerAddressCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerAddressCustomFieldRemovedDetailFields,
        CustomerAddressCustomFieldRemovedDetailFields,
    ]: ...

class CustomerAddressCustomTypeRemoved(MessageEvent):
    """An address of a customer lost its custom fields with their type.

    commercetools's `CustomerAddressCustomTypeRemoved` (Customer Address Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressCustomTypeRemoved"]: ...
    detail: CustomerAddressCustomTypeRemovedDetail
    @property
    def payload(self) -> CustomerAddressCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerAddressCustomTypeRemovedDetailFields,
        CustomerAddressCustomTypeRemovedDetailFields,
    ]: ...

class CustomerAddressCustomTypeSet(MessageEvent):
    """The custom fields of an address of a customer were given a type.

    commercetools's `CustomerAddressCustomTypeSet` (Customer Address Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressCustomTypeSet"]: ...
    detail: CustomerAddressCustomTypeSetDetail
    @property
    def payload(self) -> CustomerAddressCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerAddressCustomTypeSetDetailFields,
        CustomerAddressCustomTypeSetDetailFields,
    ]: ...

class CustomerAddressRemoved(MessageEvent):
    """An address was removed from a customer.

    commercetools's `CustomerAddressRemoved` (Customer Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerAddressRemoved"]: ...
    detail: CustomerAddressRemovedDetail
    @property
    def payload(self) -> CustomerAddressRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerAddressRemovedDetailFields, CustomerAddressRemovedDetailFields]: ...

class CustomerBillingAddressAdded(MessageEvent):
    """An address of a customer became one of their billing addresses.

    commercetools's `CustomerBillingAddressAdded` (Customer Billing Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerBillingAddressAdded"]: ...
    detail: CustomerBillingAddressAddedDetail
    @property
    def payload(self) -> CustomerBillingAddressAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerBillingAddressAddedDetailFields,
        CustomerBillingAddressAddedDetailFields,
    ]: ...

class CustomerBillingAddressRemoved(MessageEvent):
    """An address of a customer is no longer one of their billing addresses.

    commercetools's `CustomerBillingAddressRemoved` (Customer Billing Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerBillingAddressRemoved"]: ...
    detail: CustomerBillingAddressRemovedDetail
    @property
    def payload(self) -> CustomerBillingAddressRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerBillingAddressRemovedDetailFields,
        CustomerBillingAddressRemovedDetailFields,
    ]: ...

class CustomerCompanyNameSet(MessageEvent):
    """The company name of a customer was set or cleared.

    commercetools's `CustomerCompanyNameSet` (Customer Company Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCompanyNameSet"]: ...
    detail: CustomerCompanyNameSetDetail
    @property
    def payload(self) -> CustomerCompanyNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerCompanyNameSetDetailFields, CustomerCompanyNameSetDetailFields]: ...

class CustomerCreated(MessageEvent):
    """A customer was created, such as when they signed up.

    commercetools's `CustomerCreated` (Customer Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCreated"]: ...
    detail: CustomerCreatedDetail
    @property
    def payload(self) -> CustomerCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerCreatedDetailFields, CustomerCreatedDetailFields]: ...

class CustomerCustomFieldAdded(MessageEvent):
    """A custom field was added to a customer.

    commercetools's `CustomerCustomFieldAdded` (Customer Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCustomFieldAdded"]: ...
    detail: CustomerCustomFieldAddedDetail
    @property
    def payload(self) -> CustomerCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerCustomFieldAddedDetailFields,
        CustomerCustomFieldAddedDetailFields,
    ]: ...

class CustomerCustomFieldChanged(MessageEvent):
    """A custom field of a customer changed.

    commercetools's `CustomerCustomFieldChanged` (Customer Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCustomFieldChanged"]: ...
    detail: CustomerCustomFieldChangedDetail
    @property
    def payload(self) -> CustomerCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerCustomFieldChangedDetailFields,
        CustomerCustomFieldChangedDetailFields,
    ]: ...

class CustomerCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a customer.

    commercetools's `CustomerCustomFieldRemoved` (Customer Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCustomFieldRemoved"]: ...
    detail: CustomerCustomFieldRemovedDetail
    @property
    def payload(self) -> CustomerCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerCustomFieldRemovedDetailFields,
        CustomerCustomFieldRemovedDetailFields,
    ]: ...

class CustomerCustomTypeRemoved(MessageEvent):
    """A customer lost its custom fields with their type.

    commercetools's `CustomerCustomTypeRemoved` (Customer Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCustomTypeRemoved"]: ...
    detail: CustomerCustomTypeRemovedDetail
    @property
    def payload(self) -> CustomerCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerCustomTypeRemovedDetailFields,
        CustomerCustomTypeRemovedDetailFields,
    ]: ...

class CustomerCustomTypeSet(MessageEvent):
    """The custom fields of a customer were given a type.

    commercetools's `CustomerCustomTypeSet` (Customer Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerCustomTypeSet"]: ...
    detail: CustomerCustomTypeSetDetail
    @property
    def payload(self) -> CustomerCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerCustomTypeSetDetailFields, CustomerCustomTypeSetDetailFields]: ...

class CustomerDateOfBirthSet(MessageEvent):
    """The date of birth of a customer was set or cleared.

    commercetools's `CustomerDateOfBirthSet` (Customer Date Of Birth Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerDateOfBirthSet"]: ...
    detail: CustomerDateOfBirthSetDetail
    @property
    def payload(self) -> CustomerDateOfBirthSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerDateOfBirthSetDetailFields, CustomerDateOfBirthSetDetailFields]: ...

class CustomerDefaultBillingAddressSet(MessageEvent):
    """The default billing address of a customer was set or cleared.

    commercetools's `CustomerDefaultBillingAddressSet` (Customer Default Billing Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerDefaultBillingAddressSet"]: ...
    detail: CustomerDefaultBillingAddressSetDetail
    @property
    def payload(self) -> CustomerDefaultBillingAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerDefaultBillingAddressSetDetailFields,
        CustomerDefaultBillingAddressSetDetailFields,
    ]: ...

class CustomerDefaultShippingAddressSet(MessageEvent):
    """The default shipping address of a customer was set or cleared.

    commercetools's `CustomerDefaultShippingAddressSet` (Customer Default Shipping Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerDefaultShippingAddressSet"]: ...
    detail: CustomerDefaultShippingAddressSetDetail
    @property
    def payload(self) -> CustomerDefaultShippingAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerDefaultShippingAddressSetDetailFields,
        CustomerDefaultShippingAddressSetDetailFields,
    ]: ...

class CustomerDeleted(MessageEvent):
    """A customer was deleted.

    commercetools's `CustomerDeleted` (Customer Deleted): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerDeleted"]: ...
    detail: CustomerDeletedDetail
    @property
    def payload(self) -> CustomerDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerDeletedDetailFields, CustomerDeletedDetailFields]: ...

class CustomerEmailChanged(MessageEvent):
    """The email address of a customer changed.

    commercetools's `CustomerEmailChanged` (Customer Email Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerEmailChanged"]: ...
    detail: CustomerEmailChangedDetail
    @property
    def payload(self) -> CustomerEmailChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerEmailChangedDetailFields, CustomerEmailChangedDetailFields]: ...

class CustomerEmailTokenCreated(TokenMessageEvent):
    """A token to verify a customer's email address was made: send it to them.

    commercetools's `CustomerEmailTokenCreated` (Customer Email Token Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerEmailTokenCreated"]: ...
    detail: CustomerEmailTokenCreatedDetail
    @property
    def payload(self) -> CustomerEmailTokenCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerEmailTokenCreatedDetailFields,
        CustomerEmailTokenCreatedDetailFields,
    ]: ...

class CustomerEmailVerified(MessageEvent):
    """A customer's email address was verified.

    commercetools's `CustomerEmailVerified` (Customer Email Verified):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerEmailVerified"]: ...
    detail: CustomerEmailVerifiedDetail
    @property
    def payload(self) -> CustomerEmailVerifiedDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerEmailVerifiedDetailFields, CustomerEmailVerifiedDetailFields]: ...

class CustomerExternalIdSet(MessageEvent):
    """The external id of a customer was set or cleared.

    commercetools's `CustomerExternalIdSet` (Customer External Id Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerExternalIdSet"]: ...
    detail: CustomerExternalIdSetDetail
    @property
    def payload(self) -> CustomerExternalIdSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerExternalIdSetDetailFields, CustomerExternalIdSetDetailFields]: ...

class CustomerFirstNameSet(MessageEvent):
    """The first name of a customer was set or cleared.

    commercetools's `CustomerFirstNameSet` (Customer First Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerFirstNameSet"]: ...
    detail: CustomerFirstNameSetDetail
    @property
    def payload(self) -> CustomerFirstNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerFirstNameSetDetailFields, CustomerFirstNameSetDetailFields]: ...

class CustomerGroupAssignmentAdded(MessageEvent):
    """A customer was assigned to a customer group.

    commercetools's `CustomerGroupAssignmentAdded` (Customer Group Assignment Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupAssignmentAdded"]: ...
    detail: CustomerGroupAssignmentAddedDetail
    @property
    def payload(self) -> CustomerGroupAssignmentAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupAssignmentAddedDetailFields,
        CustomerGroupAssignmentAddedDetailFields,
    ]: ...

class CustomerGroupAssignmentRemoved(MessageEvent):
    """A customer was removed from a customer group.

    commercetools's `CustomerGroupAssignmentRemoved` (Customer Group Assignment Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupAssignmentRemoved"]: ...
    detail: CustomerGroupAssignmentRemovedDetail
    @property
    def payload(self) -> CustomerGroupAssignmentRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupAssignmentRemovedDetailFields,
        CustomerGroupAssignmentRemovedDetailFields,
    ]: ...

class CustomerGroupAssignmentsSet(MessageEvent):
    """The customer groups of a customer were set.

    commercetools's `CustomerGroupAssignmentsSet` (Customer Group Assignments Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupAssignmentsSet"]: ...
    detail: CustomerGroupAssignmentsSetDetail
    @property
    def payload(self) -> CustomerGroupAssignmentsSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupAssignmentsSetDetailFields,
        CustomerGroupAssignmentsSetDetailFields,
    ]: ...

class CustomerGroupCustomFieldAdded(MessageEvent):
    """A custom field was added to a customer group.

    commercetools's `CustomerGroupCustomFieldAdded` (Customer Group Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupCustomFieldAdded"]: ...
    detail: CustomerGroupCustomFieldAddedDetail
    @property
    def payload(self) -> CustomerGroupCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupCustomFieldAddedDetailFields,
        CustomerGroupCustomFieldAddedDetailFields,
    ]: ...

class CustomerGroupCustomFieldChanged(MessageEvent):
    """A custom field of a customer group changed.

    commercetools's `CustomerGroupCustomFieldChanged` (Customer Group Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupCustomFieldChanged"]: ...
    detail: CustomerGroupCustomFieldChangedDetail
    @property
    def payload(self) -> CustomerGroupCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupCustomFieldChangedDetailFields,
        CustomerGroupCustomFieldChangedDetailFields,
    ]: ...

class CustomerGroupCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a customer group.

    commercetools's `CustomerGroupCustomFieldRemoved` (Customer Group Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupCustomFieldRemoved"]: ...
    detail: CustomerGroupCustomFieldRemovedDetail
    @property
    def payload(self) -> CustomerGroupCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupCustomFieldRemovedDetailFields,
        CustomerGroupCustomFieldRemovedDetailFields,
    ]: ...

class CustomerGroupCustomTypeRemoved(MessageEvent):
    """A customer group lost its custom fields with their type.

    commercetools's `CustomerGroupCustomTypeRemoved` (Customer Group Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupCustomTypeRemoved"]: ...
    detail: CustomerGroupCustomTypeRemovedDetail
    @property
    def payload(self) -> CustomerGroupCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupCustomTypeRemovedDetailFields,
        CustomerGroupCustomTypeRemovedDetailFields,
    ]: ...

class CustomerGroupCustomTypeSet(MessageEvent):
    """The custom fields of a customer group were given a type.

    commercetools's `CustomerGroupCustomTypeSet` (Customer Group Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupCustomTypeSet"]: ...
    detail: CustomerGroupCustomTypeSetDetail
    @property
    def payload(self) -> CustomerGroupCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerGroupCustomTypeSetDetailFields,
        CustomerGroupCustomTypeSetDetailFields,
    ]: ...

class CustomerGroupSet(MessageEvent):
    """A customer's single customer group was set or cleared.

    commercetools's `CustomerGroupSet` (Customer Group Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerGroupSet"]: ...
    detail: CustomerGroupSetDetail
    @property
    def payload(self) -> CustomerGroupSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerGroupSetDetailFields, CustomerGroupSetDetailFields]: ...

class CustomerLastNameSet(MessageEvent):
    """The last name of a customer was set or cleared.

    commercetools's `CustomerLastNameSet` (Customer Last Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerLastNameSet"]: ...
    detail: CustomerLastNameSetDetail
    @property
    def payload(self) -> CustomerLastNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerLastNameSetDetailFields, CustomerLastNameSetDetailFields]: ...

class CustomerPasswordTokenCreated(TokenMessageEvent):
    """A token to reset a customer's password was made: send it to them.

    commercetools's `CustomerPasswordTokenCreated` (Customer Password Token Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerPasswordTokenCreated"]: ...
    detail: CustomerPasswordTokenCreatedDetail
    @property
    def payload(self) -> CustomerPasswordTokenCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerPasswordTokenCreatedDetailFields,
        CustomerPasswordTokenCreatedDetailFields,
    ]: ...

class CustomerPasswordUpdated(MessageEvent):
    """A customer's password was changed or reset.

    commercetools's `CustomerPasswordUpdated` (Customer Password Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerPasswordUpdated"]: ...
    detail: CustomerPasswordUpdatedDetail
    @property
    def payload(self) -> CustomerPasswordUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerPasswordUpdatedDetailFields,
        CustomerPasswordUpdatedDetailFields,
    ]: ...

class CustomerShippingAddressAdded(MessageEvent):
    """An address of a customer became one of their shipping addresses.

    commercetools's `CustomerShippingAddressAdded` (Customer Shipping Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerShippingAddressAdded"]: ...
    detail: CustomerShippingAddressAddedDetail
    @property
    def payload(self) -> CustomerShippingAddressAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerShippingAddressAddedDetailFields,
        CustomerShippingAddressAddedDetailFields,
    ]: ...

class CustomerShippingAddressRemoved(MessageEvent):
    """An address of a customer is no longer one of their shipping addresses.

    commercetools's `CustomerShippingAddressRemoved` (Customer Shipping Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerShippingAddressRemoved"]: ...
    detail: CustomerShippingAddressRemovedDetail
    @property
    def payload(self) -> CustomerShippingAddressRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerShippingAddressRemovedDetailFields,
        CustomerShippingAddressRemovedDetailFields,
    ]: ...

class CustomerStoresSet(MessageEvent):
    """The stores of a customer were set.

    commercetools's `CustomerStoresSet` (Customer Stores Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerStoresSet"]: ...
    detail: CustomerStoresSetDetail
    @property
    def payload(self) -> CustomerStoresSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerStoresSetDetailFields, CustomerStoresSetDetailFields]: ...

class CustomerTitleSet(MessageEvent):
    """The title of a customer was set or cleared.

    commercetools's `CustomerTitleSet` (Customer Title Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["CustomerTitleSet"]: ...
    detail: CustomerTitleSetDetail
    @property
    def payload(self) -> CustomerTitleSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[CustomerTitleSetDetailFields, CustomerTitleSetDetailFields]: ...

class DeliveryAdded(MessageEvent):
    """A delivery, which sends some items of an order, was added.

    commercetools's `DeliveryAdded` (Delivery Added): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryAdded"]: ...
    detail: DeliveryAddedDetail
    @property
    def payload(self) -> DeliveryAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryAddedDetailFields, DeliveryAddedDetailFields]: ...

class DeliveryAddressSet(MessageEvent):
    """The address of a delivery was set or cleared.

    commercetools's `DeliveryAddressSet` (Delivery Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryAddressSet"]: ...
    detail: DeliveryAddressSetDetail
    @property
    def payload(self) -> DeliveryAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryAddressSetDetailFields, DeliveryAddressSetDetailFields]: ...

class DeliveryCustomFieldAdded(MessageEvent):
    """A custom field was added to a delivery.

    commercetools's `DeliveryCustomFieldAdded` (Delivery Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryCustomFieldAdded"]: ...
    detail: DeliveryCustomFieldAddedDetail
    @property
    def payload(self) -> DeliveryCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        DeliveryCustomFieldAddedDetailFields,
        DeliveryCustomFieldAddedDetailFields,
    ]: ...

class DeliveryCustomFieldChanged(MessageEvent):
    """A custom field of a delivery changed.

    commercetools's `DeliveryCustomFieldChanged` (Delivery Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryCustomFieldChanged"]: ...
    detail: DeliveryCustomFieldChangedDetail
    @property
    def payload(self) -> DeliveryCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        DeliveryCustomFieldChangedDetailFields,
        DeliveryCustomFieldChangedDetailFields,
    ]: ...

class DeliveryCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a delivery.

    commercetools's `DeliveryCustomFieldRemoved` (Delivery Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryCustomFieldRemoved"]: ...
    detail: DeliveryCustomFieldRemovedDetail
    @property
    def payload(self) -> DeliveryCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        DeliveryCustomFieldRemovedDetailFields,
        DeliveryCustomFieldRemovedDetailFields,
    ]: ...

class DeliveryCustomTypeRemoved(MessageEvent):
    """A delivery lost its custom fields with their type.

    commercetools's `DeliveryCustomTypeRemoved` (Delivery Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryCustomTypeRemoved"]: ...
    detail: DeliveryCustomTypeRemovedDetail
    @property
    def payload(self) -> DeliveryCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        DeliveryCustomTypeRemovedDetailFields,
        DeliveryCustomTypeRemovedDetailFields,
    ]: ...

class DeliveryCustomTypeSet(MessageEvent):
    """The custom fields of a delivery were given a type.

    commercetools's `DeliveryCustomTypeSet` (Delivery Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryCustomTypeSet"]: ...
    detail: DeliveryCustomTypeSetDetail
    @property
    def payload(self) -> DeliveryCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryCustomTypeSetDetailFields, DeliveryCustomTypeSetDetailFields]: ...

class DeliveryItemsUpdated(MessageEvent):
    """The items of a delivery changed.

    commercetools's `DeliveryItemsUpdated` (Delivery Items Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryItemsUpdated"]: ...
    detail: DeliveryItemsUpdatedDetail
    @property
    def payload(self) -> DeliveryItemsUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryItemsUpdatedDetailFields, DeliveryItemsUpdatedDetailFields]: ...

class DeliveryRemoved(MessageEvent):
    """A delivery was removed from an order.

    commercetools's `DeliveryRemoved` (Delivery Removed): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DeliveryRemoved"]: ...
    detail: DeliveryRemovedDetail
    @property
    def payload(self) -> DeliveryRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DeliveryRemovedDetailFields, DeliveryRemovedDetailFields]: ...

class DiscountCodeCreated(MessageEvent):
    """A discount code was created.

    commercetools's `DiscountCodeCreated` (Discount Code Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountCodeCreated"]: ...
    detail: DiscountCodeCreatedDetail
    @property
    def payload(self) -> DiscountCodeCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DiscountCodeCreatedDetailFields, DiscountCodeCreatedDetailFields]: ...

class DiscountCodeDeleted(MessageEvent):
    """A discount code was deleted.

    commercetools's `DiscountCodeDeleted` (Discount Code Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountCodeDeleted"]: ...
    detail: DiscountCodeDeletedDetail
    @property
    def payload(self) -> DiscountCodeDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DiscountCodeDeletedDetailFields, DiscountCodeDeletedDetailFields]: ...

class DiscountCodeKeySet(MessageEvent):
    """The key of a discount code was set or cleared.

    commercetools's `DiscountCodeKeySet` (Discount Code Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountCodeKeySet"]: ...
    detail: DiscountCodeKeySetDetail
    @property
    def payload(self) -> DiscountCodeKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[DiscountCodeKeySetDetailFields, DiscountCodeKeySetDetailFields]: ...

class DiscountGroupCreated(MessageEvent):
    """A discount group was created.

    commercetools's `DiscountGroupCreated` (Discount Group Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountGroupCreated"]: ...
    detail: DiscountGroupCreatedDetail
    @property
    def payload(self) -> DiscountGroupCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DiscountGroupCreatedDetailFields, DiscountGroupCreatedDetailFields]: ...

class DiscountGroupDeleted(MessageEvent):
    """A discount group was deleted.

    commercetools's `DiscountGroupDeleted` (Discount Group Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountGroupDeleted"]: ...
    detail: DiscountGroupDeletedDetail
    @property
    def payload(self) -> DiscountGroupDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[DiscountGroupDeletedDetailFields, DiscountGroupDeletedDetailFields]: ...

class DiscountGroupIsActiveSet(MessageEvent):
    """A discount group was switched on or off.

    commercetools's `DiscountGroupIsActiveSet` (Discount Group Is Active Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountGroupIsActiveSet"]: ...
    detail: DiscountGroupIsActiveSetDetail
    @property
    def payload(self) -> DiscountGroupIsActiveSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        DiscountGroupIsActiveSetDetailFields,
        DiscountGroupIsActiveSetDetailFields,
    ]: ...

class DiscountGroupKeySet(MessageEvent):
    """The key of a discount group was set or cleared.

    commercetools's `DiscountGroupKeySet` (Discount Group Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountGroupKeySet"]: ...
    detail: DiscountGroupKeySetDetail
    @property
    def payload(self) -> DiscountGroupKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[DiscountGroupKeySetDetailFields, DiscountGroupKeySetDetailFields]: ...

class DiscountGroupSortOrderSet(MessageEvent):
    """The sort order of a discount group was set or cleared.

    commercetools's `DiscountGroupSortOrderSet` (Discount Group Sort Order Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["DiscountGroupSortOrderSet"]: ...
    detail: DiscountGroupSortOrderSetDetail
    @property
    def payload(self) -> DiscountGroupSortOrderSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        DiscountGroupSortOrderSetDetailFields,
        DiscountGroupSortOrderSetDetailFields,
    ]: ...

class InventoryEntryCreated(MessageEvent):
    """An inventory entry was created.

    commercetools's `InventoryEntryCreated` (Inventory Entry Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntryCreated"]: ...
    detail: InventoryEntryCreatedDetail
    @property
    def payload(self) -> InventoryEntryCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[InventoryEntryCreatedDetailFields, InventoryEntryCreatedDetailFields]: ...

class InventoryEntryDeleted(MessageEvent):
    """An inventory entry was deleted.

    commercetools's `InventoryEntryDeleted` (Inventory Entry Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntryDeleted"]: ...
    detail: InventoryEntryDeletedDetail
    @property
    def payload(self) -> InventoryEntryDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[InventoryEntryDeletedDetailFields, InventoryEntryDeletedDetailFields]: ...

class InventoryEntryOutOfStock(MessageEvent):
    """An inventory entry ran out: nothing is available.

    commercetools's `InventoryEntryOutOfStock` (Inventory Entry Out Of Stock):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntryOutOfStock"]: ...
    detail: InventoryEntryOutOfStockDetail
    @property
    def payload(self) -> InventoryEntryOutOfStockDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        InventoryEntryOutOfStockDetailFields,
        InventoryEntryOutOfStockDetailFields,
    ]: ...

class InventoryEntryQuantitySet(MessageEvent):
    """The quantity of an inventory entry changed.

    commercetools's `InventoryEntryQuantitySet` (Inventory Entry Quantity Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntryQuantitySet"]: ...
    detail: InventoryEntryQuantitySetDetail
    @property
    def payload(self) -> InventoryEntryQuantitySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        InventoryEntryQuantitySetDetailFields,
        InventoryEntryQuantitySetDetailFields,
    ]: ...

class InventoryEntryReorderPoint(MessageEvent):
    """An inventory entry fell to the point at which it should be ordered again.

    commercetools's `InventoryEntryReorderPoint` (Inventory Entry Reorder Point):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntryReorderPoint"]: ...
    detail: InventoryEntryReorderPointDetail
    @property
    def payload(self) -> InventoryEntryReorderPointDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        InventoryEntryReorderPointDetailFields,
        InventoryEntryReorderPointDetailFields,
    ]: ...

class InventoryEntryReservationExpirationInMinutesSet(MessageEvent):
    """How many minutes a reservation of an inventory entry lasts was set or cleared.

    commercetools's `InventoryEntryReservationExpirationInMinutesSet` (Inventory Entry Reservation Expiration
    In Minutes Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntryReservationExpirationInMinutesSet"]: ...
    detail: InventoryEntryReservationExpirationInMinutesSetDetail
    @property
    def payload(self) -> InventoryEntryReservationExpirationInMinutesSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        InventoryEntryReservationExpirationInMinutesSetDetailFields,
        InventoryEntryReservationExpirationInMinutesSetDetailFields,
    ]: ...

class InventoryEntrySafetyStock(MessageEvent):
    """An inventory entry fell to its safety stock.

    commercetools's `InventoryEntrySafetyStock` (Inventory Entry Safety Stock):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["InventoryEntrySafetyStock"]: ...
    detail: InventoryEntrySafetyStockDetail
    @property
    def payload(self) -> InventoryEntrySafetyStockDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        InventoryEntrySafetyStockDetailFields,
        InventoryEntrySafetyStockDetailFields,
    ]: ...

class LineItemStateTransition(MessageEvent):
    """Some of a line item entered another state of a workflow.

    commercetools's `LineItemStateTransition` (Line Item State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["LineItemStateTransition"]: ...
    detail: LineItemStateTransitionDetail
    @property
    def payload(self) -> LineItemStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        LineItemStateTransitionDetailFields,
        LineItemStateTransitionDetailFields,
    ]: ...

class OrderBillingAddressSet(MessageEvent):
    """The billing address of an order was set or cleared.

    commercetools's `OrderBillingAddressSet` (Order Billing Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderBillingAddressSet"]: ...
    detail: OrderBillingAddressSetDetail
    @property
    def payload(self) -> OrderBillingAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderBillingAddressSetDetailFields, OrderBillingAddressSetDetailFields]: ...

class OrderBusinessUnitSet(MessageEvent):
    """An order was given to a business unit, or taken from it.

    commercetools's `OrderBusinessUnitSet` (Order Business Unit Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderBusinessUnitSet"]: ...
    detail: OrderBusinessUnitSetDetail
    @property
    def payload(self) -> OrderBusinessUnitSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderBusinessUnitSetDetailFields, OrderBusinessUnitSetDetailFields]: ...

class OrderCreated(MessageEvent):
    """An order was placed, most often from a cart or a quote.

    commercetools's `OrderCreated` (Order Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCreated"]: ...
    detail: OrderCreatedDetail
    @property
    def payload(self) -> OrderCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCreatedDetailFields, OrderCreatedDetailFields]: ...

class OrderCreatedFromRecurringOrder(MessageEvent):
    """A recurring order placed its next order.

    commercetools's `OrderCreatedFromRecurringOrder` (Order Created From Recurring Order):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCreatedFromRecurringOrder"]: ...
    detail: OrderCreatedFromRecurringOrderDetail
    @property
    def payload(self) -> OrderCreatedFromRecurringOrderDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCreatedFromRecurringOrderDetailFields,
        OrderCreatedFromRecurringOrderDetailFields,
    ]: ...

class OrderCustomFieldAdded(MessageEvent):
    """A custom field was added to an order.

    commercetools's `OrderCustomFieldAdded` (Order Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomFieldAdded"]: ...
    detail: OrderCustomFieldAddedDetail
    @property
    def payload(self) -> OrderCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCustomFieldAddedDetailFields, OrderCustomFieldAddedDetailFields]: ...

class OrderCustomFieldChanged(MessageEvent):
    """A custom field of an order changed.

    commercetools's `OrderCustomFieldChanged` (Order Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomFieldChanged"]: ...
    detail: OrderCustomFieldChangedDetail
    @property
    def payload(self) -> OrderCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCustomFieldChangedDetailFields,
        OrderCustomFieldChangedDetailFields,
    ]: ...

class OrderCustomFieldRemoved(MessageEvent):
    """A custom field was removed from an order.

    commercetools's `OrderCustomFieldRemoved` (Order Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomFieldRemoved"]: ...
    detail: OrderCustomFieldRemovedDetail
    @property
    def payload(self) -> OrderCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCustomFieldRemovedDetailFields,
        OrderCustomFieldRemovedDetailFields,
    ]: ...

class OrderCustomLineItemAdded(MessageEvent):
    """A custom line item was added to an order.

    commercetools's `OrderCustomLineItemAdded` (Order Custom Line Item Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomLineItemAdded"]: ...
    detail: OrderCustomLineItemAddedDetail
    @property
    def payload(self) -> OrderCustomLineItemAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCustomLineItemAddedDetailFields,
        OrderCustomLineItemAddedDetailFields,
    ]: ...

class OrderCustomLineItemDiscountSet(MessageEvent):
    """The discounts of a custom line item of an order were set anew.

    commercetools's `OrderCustomLineItemDiscountSet` (Order Custom Line Item Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomLineItemDiscountSet"]: ...
    detail: OrderCustomLineItemDiscountSetDetail
    @property
    def payload(self) -> OrderCustomLineItemDiscountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCustomLineItemDiscountSetDetailFields,
        OrderCustomLineItemDiscountSetDetailFields,
    ]: ...

class OrderCustomLineItemQuantityChanged(MessageEvent):
    """The quantity of a custom line item of an order changed.

    commercetools's `OrderCustomLineItemQuantityChanged` (Order Custom Line Item Quantity Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomLineItemQuantityChanged"]: ...
    detail: OrderCustomLineItemQuantityChangedDetail
    @property
    def payload(self) -> OrderCustomLineItemQuantityChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCustomLineItemQuantityChangedDetailFields,
        OrderCustomLineItemQuantityChangedDetailFields,
    ]: ...

class OrderCustomLineItemRemoved(MessageEvent):
    """A custom line item was removed from an order.

    commercetools's `OrderCustomLineItemRemoved` (Order Custom Line Item Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomLineItemRemoved"]: ...
    detail: OrderCustomLineItemRemovedDetail
    @property
    def payload(self) -> OrderCustomLineItemRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderCustomLineItemRemovedDetailFields,
        OrderCustomLineItemRemovedDetailFields,
    ]: ...

class OrderCustomTypeRemoved(MessageEvent):
    """An order lost its custom fields with their type.

    commercetools's `OrderCustomTypeRemoved` (Order Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomTypeRemoved"]: ...
    detail: OrderCustomTypeRemovedDetail
    @property
    def payload(self) -> OrderCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCustomTypeRemovedDetailFields, OrderCustomTypeRemovedDetailFields]: ...

class OrderCustomTypeSet(MessageEvent):
    """The custom fields of an order were given a type.

    commercetools's `OrderCustomTypeSet` (Order Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomTypeSet"]: ...
    detail: OrderCustomTypeSetDetail
    @property
    def payload(self) -> OrderCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCustomTypeSetDetailFields, OrderCustomTypeSetDetailFields]: ...

class OrderCustomerEmailSet(MessageEvent):
    """The email address of an order was set or cleared.

    commercetools's `OrderCustomerEmailSet` (Order Customer Email Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomerEmailSet"]: ...
    detail: OrderCustomerEmailSetDetail
    @property
    def payload(self) -> OrderCustomerEmailSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCustomerEmailSetDetailFields, OrderCustomerEmailSetDetailFields]: ...

class OrderCustomerGroupSet(MessageEvent):
    """The customer group of an order's customer was set or cleared.

    commercetools's `OrderCustomerGroupSet` (Order Customer Group Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomerGroupSet"]: ...
    detail: OrderCustomerGroupSetDetail
    @property
    def payload(self) -> OrderCustomerGroupSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCustomerGroupSetDetailFields, OrderCustomerGroupSetDetailFields]: ...

class OrderCustomerSet(MessageEvent):
    """An order was given to a customer, or taken from one.

    commercetools's `OrderCustomerSet` (Order Customer Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderCustomerSet"]: ...
    detail: OrderCustomerSetDetail
    @property
    def payload(self) -> OrderCustomerSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderCustomerSetDetailFields, OrderCustomerSetDetailFields]: ...

class OrderDeleted(MessageEvent):
    """An order was deleted.

    commercetools's `OrderDeleted` (Order Deleted): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderDeleted"]: ...
    detail: OrderDeletedDetail
    @property
    def payload(self) -> OrderDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderDeletedDetailFields, OrderDeletedDetailFields]: ...

class OrderDiscountCodeAdded(MessageEvent):
    """A discount code was added to an order.

    commercetools's `OrderDiscountCodeAdded` (Order Discount Code Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderDiscountCodeAdded"]: ...
    detail: OrderDiscountCodeAddedDetail
    @property
    def payload(self) -> OrderDiscountCodeAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderDiscountCodeAddedDetailFields, OrderDiscountCodeAddedDetailFields]: ...

class OrderDiscountCodeRemoved(MessageEvent):
    """A discount code was removed from an order.

    commercetools's `OrderDiscountCodeRemoved` (Order Discount Code Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderDiscountCodeRemoved"]: ...
    detail: OrderDiscountCodeRemovedDetail
    @property
    def payload(self) -> OrderDiscountCodeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderDiscountCodeRemovedDetailFields,
        OrderDiscountCodeRemovedDetailFields,
    ]: ...

class OrderDiscountCodeStateSet(MessageEvent):
    """The state of a discount code in an order changed, such as to not applicable.

    commercetools's `OrderDiscountCodeStateSet` (Order Discount Code State Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderDiscountCodeStateSet"]: ...
    detail: OrderDiscountCodeStateSetDetail
    @property
    def payload(self) -> OrderDiscountCodeStateSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderDiscountCodeStateSetDetailFields,
        OrderDiscountCodeStateSetDetailFields,
    ]: ...

class OrderEditApplied(MessageEvent):
    """An edit was applied to an order: its items and totals may have changed.

    commercetools's `OrderEditApplied` (Order Edit Applied):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderEditApplied"]: ...
    detail: OrderEditAppliedDetail
    @property
    def payload(self) -> OrderEditAppliedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderEditAppliedDetailFields, OrderEditAppliedDetailFields]: ...

class OrderEstimatedDeliverySet(MessageEvent):
    """When an order's items should arrive was set or cleared.

    commercetools's `OrderEstimatedDeliverySet` (Order Estimated Delivery Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderEstimatedDeliverySet"]: ...
    detail: OrderEstimatedDeliverySetDetail
    @property
    def payload(self) -> OrderEstimatedDeliverySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderEstimatedDeliverySetDetailFields,
        OrderEstimatedDeliverySetDetailFields,
    ]: ...

class OrderImported(MessageEvent):
    """An order was imported from another system.

    commercetools's `OrderImported` (Order Imported): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderImported"]: ...
    detail: OrderImportedDetail
    @property
    def payload(self) -> OrderImportedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderImportedDetailFields, OrderImportedDetailFields]: ...

class OrderLineItemAdded(MessageEvent):
    """A line item was added to an order.

    commercetools's `OrderLineItemAdded` (Order Line Item Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderLineItemAdded"]: ...
    detail: OrderLineItemAddedDetail
    @property
    def payload(self) -> OrderLineItemAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderLineItemAddedDetailFields, OrderLineItemAddedDetailFields]: ...

class OrderLineItemDiscountSet(MessageEvent):
    """The discounts of a line item of an order were set anew.

    commercetools's `OrderLineItemDiscountSet` (Order Line Item Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderLineItemDiscountSet"]: ...
    detail: OrderLineItemDiscountSetDetail
    @property
    def payload(self) -> OrderLineItemDiscountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderLineItemDiscountSetDetailFields,
        OrderLineItemDiscountSetDetailFields,
    ]: ...

class OrderLineItemDistributionChannelSet(MessageEvent):
    """The distribution channel of a line item of an order was set or cleared.

    commercetools's `OrderLineItemDistributionChannelSet` (Order Line Item Distribution Channel Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderLineItemDistributionChannelSet"]: ...
    detail: OrderLineItemDistributionChannelSetDetail
    @property
    def payload(self) -> OrderLineItemDistributionChannelSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderLineItemDistributionChannelSetDetailFields,
        OrderLineItemDistributionChannelSetDetailFields,
    ]: ...

class OrderLineItemRemoved(MessageEvent):
    """A line item was removed from an order.

    commercetools's `OrderLineItemRemoved` (Order Line Item Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderLineItemRemoved"]: ...
    detail: OrderLineItemRemovedDetail
    @property
    def payload(self) -> OrderLineItemRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderLineItemRemovedDetailFields, OrderLineItemRemovedDetailFields]: ...

class OrderPaymentAdded(MessageEvent):
    """A payment was linked to an order.

    commercetools's `OrderPaymentAdded` (Order Payment Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderPaymentAdded"]: ...
    detail: OrderPaymentAddedDetail
    @property
    def payload(self) -> OrderPaymentAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderPaymentAddedDetailFields, OrderPaymentAddedDetailFields]: ...

class OrderPaymentRemoved(MessageEvent):
    """A payment is no longer linked to an order.

    commercetools's `OrderPaymentRemoved` (Order Payment Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderPaymentRemoved"]: ...
    detail: OrderPaymentRemovedDetail
    @property
    def payload(self) -> OrderPaymentRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderPaymentRemovedDetailFields, OrderPaymentRemovedDetailFields]: ...

class OrderPaymentStateChanged(MessageEvent):
    """The payment state of an order changed, such as to paid.

    commercetools's `OrderPaymentStateChanged` (Order Payment State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderPaymentStateChanged"]: ...
    detail: OrderPaymentStateChangedDetail
    @property
    def payload(self) -> OrderPaymentStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderPaymentStateChangedDetailFields,
        OrderPaymentStateChangedDetailFields,
    ]: ...

class OrderPurchaseOrderNumberSet(MessageEvent):
    """The purchase order number of an order was set or cleared.

    commercetools's `OrderPurchaseOrderNumberSet` (Order Purchase Order Number Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderPurchaseOrderNumberSet"]: ...
    detail: OrderPurchaseOrderNumberSetDetail
    @property
    def payload(self) -> OrderPurchaseOrderNumberSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderPurchaseOrderNumberSetDetailFields,
        OrderPurchaseOrderNumberSetDetailFields,
    ]: ...

class OrderReturnShipmentStateChanged(MessageEvent):
    """The shipment state of a returned item changed, such as when it arrived.

    commercetools's `OrderReturnShipmentStateChanged` (Order Return Shipment State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderReturnShipmentStateChanged"]: ...
    detail: OrderReturnShipmentStateChangedDetail
    @property
    def payload(self) -> OrderReturnShipmentStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderReturnShipmentStateChangedDetailFields,
        OrderReturnShipmentStateChangedDetailFields,
    ]: ...

class OrderShipmentStateChanged(MessageEvent):
    """The shipment state of an order changed, such as to shipped.

    commercetools's `OrderShipmentStateChanged` (Order Shipment State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderShipmentStateChanged"]: ...
    detail: OrderShipmentStateChangedDetail
    @property
    def payload(self) -> OrderShipmentStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderShipmentStateChangedDetailFields,
        OrderShipmentStateChangedDetailFields,
    ]: ...

class OrderShippingAddressSet(MessageEvent):
    """The shipping address of an order was set or cleared.

    commercetools's `OrderShippingAddressSet` (Order Shipping Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderShippingAddressSet"]: ...
    detail: OrderShippingAddressSetDetail
    @property
    def payload(self) -> OrderShippingAddressSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderShippingAddressSetDetailFields,
        OrderShippingAddressSetDetailFields,
    ]: ...

class OrderShippingInfoSet(MessageEvent):
    """The shipping method of an order was set or cleared.

    commercetools's `OrderShippingInfoSet` (Order Shipping Info Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderShippingInfoSet"]: ...
    detail: OrderShippingInfoSetDetail
    @property
    def payload(self) -> OrderShippingInfoSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderShippingInfoSetDetailFields, OrderShippingInfoSetDetailFields]: ...

class OrderShippingRateInputSet(MessageEvent):
    """The input for shipping rates of an order was set or cleared.

    commercetools's `OrderShippingRateInputSet` (Order Shipping Rate Input Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderShippingRateInputSet"]: ...
    detail: OrderShippingRateInputSetDetail
    @property
    def payload(self) -> OrderShippingRateInputSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        OrderShippingRateInputSetDetailFields,
        OrderShippingRateInputSetDetailFields,
    ]: ...

class OrderStateChanged(MessageEvent):
    """The state of an order changed, such as to confirmed, complete or cancelled.

    commercetools's `OrderStateChanged` (Order State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderStateChanged"]: ...
    detail: OrderStateChangedDetail
    @property
    def payload(self) -> OrderStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderStateChangedDetailFields, OrderStateChangedDetailFields]: ...

class OrderStateTransition(MessageEvent):
    """An order entered another state of a workflow.

    commercetools's `OrderStateTransition` (Order State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderStateTransition"]: ...
    detail: OrderStateTransitionDetail
    @property
    def payload(self) -> OrderStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderStateTransitionDetailFields, OrderStateTransitionDetailFields]: ...

class OrderStoreSet(MessageEvent):
    """An order was given to a store, or taken from it.

    commercetools's `OrderStoreSet` (Order Store Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["OrderStoreSet"]: ...
    detail: OrderStoreSetDetail
    @property
    def payload(self) -> OrderStoreSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[OrderStoreSetDetailFields, OrderStoreSetDetailFields]: ...

class ParcelAddedToDelivery(MessageEvent):
    """A parcel was added to a delivery.

    commercetools's `ParcelAddedToDelivery` (Parcel Added To Delivery):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ParcelAddedToDelivery"]: ...
    detail: ParcelAddedToDeliveryDetail
    @property
    def payload(self) -> ParcelAddedToDeliveryDetail: ...
    @classfield
    def fields(cls) -> KindFields[ParcelAddedToDeliveryDetailFields, ParcelAddedToDeliveryDetailFields]: ...

class ParcelItemsUpdated(MessageEvent):
    """The items of a parcel changed.

    commercetools's `ParcelItemsUpdated` (Parcel Items Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ParcelItemsUpdated"]: ...
    detail: ParcelItemsUpdatedDetail
    @property
    def payload(self) -> ParcelItemsUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ParcelItemsUpdatedDetailFields, ParcelItemsUpdatedDetailFields]: ...

class ParcelMeasurementsUpdated(MessageEvent):
    """The size or weight of a parcel changed.

    commercetools's `ParcelMeasurementsUpdated` (Parcel Measurements Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ParcelMeasurementsUpdated"]: ...
    detail: ParcelMeasurementsUpdatedDetail
    @property
    def payload(self) -> ParcelMeasurementsUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ParcelMeasurementsUpdatedDetailFields,
        ParcelMeasurementsUpdatedDetailFields,
    ]: ...

class ParcelRemovedFromDelivery(MessageEvent):
    """A parcel was removed from a delivery.

    commercetools's `ParcelRemovedFromDelivery` (Parcel Removed From Delivery):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ParcelRemovedFromDelivery"]: ...
    detail: ParcelRemovedFromDeliveryDetail
    @property
    def payload(self) -> ParcelRemovedFromDeliveryDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ParcelRemovedFromDeliveryDetailFields,
        ParcelRemovedFromDeliveryDetailFields,
    ]: ...

class ParcelTrackingDataUpdated(MessageEvent):
    """The tracking data of a parcel changed.

    commercetools's `ParcelTrackingDataUpdated` (Parcel Tracking Data Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ParcelTrackingDataUpdated"]: ...
    detail: ParcelTrackingDataUpdatedDetail
    @property
    def payload(self) -> ParcelTrackingDataUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ParcelTrackingDataUpdatedDetailFields,
        ParcelTrackingDataUpdatedDetailFields,
    ]: ...

class PaymentCreated(MessageEvent):
    """A payment was created.

    commercetools's `PaymentCreated` (Payment Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentCreated"]: ...
    detail: PaymentCreatedDetail
    @property
    def payload(self) -> PaymentCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentCreatedDetailFields, PaymentCreatedDetailFields]: ...

class PaymentInteractionAdded(MessageEvent):
    """A contact with the payment provider was noted on a payment.

    commercetools's `PaymentInteractionAdded` (Payment Interaction Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentInteractionAdded"]: ...
    detail: PaymentInteractionAddedDetail
    @property
    def payload(self) -> PaymentInteractionAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentInteractionAddedDetailFields,
        PaymentInteractionAddedDetailFields,
    ]: ...

class PaymentInterfaceIdSet(MessageEvent):
    """The payment provider's id of a payment was set or cleared.

    commercetools's `PaymentInterfaceIdSet` (Payment Interface Id Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentInterfaceIdSet"]: ...
    detail: PaymentInterfaceIdSetDetail
    @property
    def payload(self) -> PaymentInterfaceIdSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentInterfaceIdSetDetailFields, PaymentInterfaceIdSetDetailFields]: ...

class PaymentMethodCreated(MessageEvent):
    """A payment method was saved.

    commercetools's `PaymentMethodCreated` (Payment Method Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodCreated"]: ...
    detail: PaymentMethodCreatedDetail
    @property
    def payload(self) -> PaymentMethodCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentMethodCreatedDetailFields, PaymentMethodCreatedDetailFields]: ...

class PaymentMethodCustomFieldAdded(MessageEvent):
    """A custom field was added to a saved payment method.

    commercetools's `PaymentMethodCustomFieldAdded` (Payment Method Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodCustomFieldAdded"]: ...
    detail: PaymentMethodCustomFieldAddedDetail
    @property
    def payload(self) -> PaymentMethodCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodCustomFieldAddedDetailFields,
        PaymentMethodCustomFieldAddedDetailFields,
    ]: ...

class PaymentMethodCustomFieldChanged(MessageEvent):
    """A custom field of a saved payment method changed.

    commercetools's `PaymentMethodCustomFieldChanged` (Payment Method Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodCustomFieldChanged"]: ...
    detail: PaymentMethodCustomFieldChangedDetail
    @property
    def payload(self) -> PaymentMethodCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodCustomFieldChangedDetailFields,
        PaymentMethodCustomFieldChangedDetailFields,
    ]: ...

class PaymentMethodCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a saved payment method.

    commercetools's `PaymentMethodCustomFieldRemoved` (Payment Method Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodCustomFieldRemoved"]: ...
    detail: PaymentMethodCustomFieldRemovedDetail
    @property
    def payload(self) -> PaymentMethodCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodCustomFieldRemovedDetailFields,
        PaymentMethodCustomFieldRemovedDetailFields,
    ]: ...

class PaymentMethodCustomTypeRemoved(MessageEvent):
    """A saved payment method lost its custom fields with their type.

    commercetools's `PaymentMethodCustomTypeRemoved` (Payment Method Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodCustomTypeRemoved"]: ...
    detail: PaymentMethodCustomTypeRemovedDetail
    @property
    def payload(self) -> PaymentMethodCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodCustomTypeRemovedDetailFields,
        PaymentMethodCustomTypeRemovedDetailFields,
    ]: ...

class PaymentMethodCustomTypeSet(MessageEvent):
    """The custom fields of a saved payment method were given a type.

    commercetools's `PaymentMethodCustomTypeSet` (Payment Method Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodCustomTypeSet"]: ...
    detail: PaymentMethodCustomTypeSetDetail
    @property
    def payload(self) -> PaymentMethodCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodCustomTypeSetDetailFields,
        PaymentMethodCustomTypeSetDetailFields,
    ]: ...

class PaymentMethodDefaultSet(MessageEvent):
    """Whether a saved payment method is the default was set.

    commercetools's `PaymentMethodDefaultSet` (Payment Method Default Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodDefaultSet"]: ...
    detail: PaymentMethodDefaultSetDetail
    @property
    def payload(self) -> PaymentMethodDefaultSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodDefaultSetDetailFields,
        PaymentMethodDefaultSetDetailFields,
    ]: ...

class PaymentMethodDeleted(MessageEvent):
    """A saved payment method was deleted.

    commercetools's `PaymentMethodDeleted` (Payment Method Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodDeleted"]: ...
    detail: PaymentMethodDeletedDetail
    @property
    def payload(self) -> PaymentMethodDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentMethodDeletedDetailFields, PaymentMethodDeletedDetailFields]: ...

class PaymentMethodInfoCustomFieldAdded(MessageEvent):
    """A custom field was added to the payment method of a payment.

    commercetools's `PaymentMethodInfoCustomFieldAdded` (Payment Method Info Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomFieldAdded"]: ...
    detail: PaymentMethodInfoCustomFieldAddedDetail
    @property
    def payload(self) -> PaymentMethodInfoCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoCustomFieldAddedDetailFields,
        PaymentMethodInfoCustomFieldAddedDetailFields,
    ]: ...

class PaymentMethodInfoCustomFieldChanged(MessageEvent):
    """A custom field of the payment method of a payment changed.

    commercetools's `PaymentMethodInfoCustomFieldChanged` (Payment Method Info Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomFieldChanged"]: ...
    detail: PaymentMethodInfoCustomFieldChangedDetail
    @property
    def payload(self) -> PaymentMethodInfoCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoCustomFieldChangedDetailFields,
        PaymentMethodInfoCustomFieldChangedDetailFields,
    ]: ...

class PaymentMethodInfoCustomFieldRemoved(MessageEvent):
    """A custom field was removed from the payment method of a payment.

    commercetools's `PaymentMethodInfoCustomFieldRemoved` (Payment Method Info Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomFieldRemoved"]: ...
    detail: PaymentMethodInfoCustomFieldRemovedDetail
    @property
    def payload(self) -> PaymentMethodInfoCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoCustomFieldRemovedDetailFields,
        PaymentMethodInfoCustomFieldRemovedDetailFields,
    ]: ...

class PaymentMethodInfoCustomTypeRemoved(MessageEvent):
    """The payment method of a payment lost its custom fields with their type.

    commercetools's `PaymentMethodInfoCustomTypeRemoved` (Payment Method Info Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomTypeRemoved"]: ...
    detail: PaymentMethodInfoCustomTypeRemovedDetail
    @property
    def payload(self) -> PaymentMethodInfoCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoCustomTypeRemovedDetailFields,
        PaymentMethodInfoCustomTypeRemovedDetailFields,
    ]: ...

class PaymentMethodInfoCustomTypeSet(MessageEvent):
    """The custom fields of the payment method of a payment were given a type.

    commercetools's `PaymentMethodInfoCustomTypeSet` (Payment Method Info Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomTypeSet"]: ...
    detail: PaymentMethodInfoCustomTypeSetDetail
    @property
    def payload(self) -> PaymentMethodInfoCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoCustomTypeSetDetailFields,
        PaymentMethodInfoCustomTypeSetDetailFields,
    ]: ...

class PaymentMethodInfoInterfaceAccountSet(MessageEvent):
    """The account at the payment provider of a payment was set or cleared.

    commercetools's `PaymentMethodInfoInterfaceAccountSet` (Payment Method Info Interface Account Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoInterfaceAccountSet"]: ...
    detail: PaymentMethodInfoInterfaceAccountSetDetail
    @property
    def payload(self) -> PaymentMethodInfoInterfaceAccountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoInterfaceAccountSetDetailFields,
        PaymentMethodInfoInterfaceAccountSetDetailFields,
    ]: ...

class PaymentMethodInfoInterfaceSet(MessageEvent):
    """The payment provider of a payment was set.

    commercetools's `PaymentMethodInfoInterfaceSet` (Payment Method Info Interface Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoInterfaceSet"]: ...
    detail: PaymentMethodInfoInterfaceSetDetail
    @property
    def payload(self) -> PaymentMethodInfoInterfaceSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoInterfaceSetDetailFields,
        PaymentMethodInfoInterfaceSetDetailFields,
    ]: ...

class PaymentMethodInfoMethodSet(MessageEvent):
    """What the payment method of a payment is, such as a card, was set or cleared.

    commercetools's `PaymentMethodInfoMethodSet` (Payment Method Info Method Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoMethodSet"]: ...
    detail: PaymentMethodInfoMethodSetDetail
    @property
    def payload(self) -> PaymentMethodInfoMethodSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoMethodSetDetailFields,
        PaymentMethodInfoMethodSetDetailFields,
    ]: ...

class PaymentMethodInfoNameSet(MessageEvent):
    """The name of the payment method of a payment was set or cleared.

    commercetools's `PaymentMethodInfoNameSet` (Payment Method Info Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoNameSet"]: ...
    detail: PaymentMethodInfoNameSetDetail
    @property
    def payload(self) -> PaymentMethodInfoNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoNameSetDetailFields,
        PaymentMethodInfoNameSetDetailFields,
    ]: ...

class PaymentMethodInfoTokenSet(MessageEvent):
    """The provider's token for the payment method of a payment was set or cleared.

    commercetools's `PaymentMethodInfoTokenSet` (Payment Method Info Token Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInfoTokenSet"]: ...
    detail: PaymentMethodInfoTokenSetDetail
    @property
    def payload(self) -> PaymentMethodInfoTokenSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInfoTokenSetDetailFields,
        PaymentMethodInfoTokenSetDetailFields,
    ]: ...

class PaymentMethodInterfaceAccountSet(MessageEvent):
    """The account at the payment provider of a saved payment method was set or cleared.

    commercetools's `PaymentMethodInterfaceAccountSet` (Payment Method Interface Account Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodInterfaceAccountSet"]: ...
    detail: PaymentMethodInterfaceAccountSetDetail
    @property
    def payload(self) -> PaymentMethodInterfaceAccountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodInterfaceAccountSetDetailFields,
        PaymentMethodInterfaceAccountSetDetailFields,
    ]: ...

class PaymentMethodKeySet(MessageEvent):
    """The key of a saved payment method was set or cleared.

    commercetools's `PaymentMethodKeySet` (Payment Method Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodKeySet"]: ...
    detail: PaymentMethodKeySetDetail
    @property
    def payload(self) -> PaymentMethodKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentMethodKeySetDetailFields, PaymentMethodKeySetDetailFields]: ...

class PaymentMethodMethodSet(MessageEvent):
    """What a saved payment method is, such as a card, was set or cleared.

    commercetools's `PaymentMethodMethodSet` (Payment Method Method Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodMethodSet"]: ...
    detail: PaymentMethodMethodSetDetail
    @property
    def payload(self) -> PaymentMethodMethodSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentMethodMethodSetDetailFields, PaymentMethodMethodSetDetailFields]: ...

class PaymentMethodNameSet(MessageEvent):
    """The name of a saved payment method was set or cleared.

    commercetools's `PaymentMethodNameSet` (Payment Method Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodNameSet"]: ...
    detail: PaymentMethodNameSetDetail
    @property
    def payload(self) -> PaymentMethodNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[PaymentMethodNameSetDetailFields, PaymentMethodNameSetDetailFields]: ...

class PaymentMethodPaymentInterfaceSet(MessageEvent):
    """The payment provider of a saved payment method was set or cleared.

    commercetools's `PaymentMethodPaymentInterfaceSet` (Payment Method Payment Interface Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodPaymentInterfaceSet"]: ...
    detail: PaymentMethodPaymentInterfaceSetDetail
    @property
    def payload(self) -> PaymentMethodPaymentInterfaceSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodPaymentInterfaceSetDetailFields,
        PaymentMethodPaymentInterfaceSetDetailFields,
    ]: ...

class PaymentMethodPaymentMethodStatusSet(MessageEvent):
    """The status of a saved payment method was set, such as to inactive.

    commercetools's `PaymentMethodPaymentMethodStatusSet` (Payment Method Payment Method Status Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentMethodPaymentMethodStatusSet"]: ...
    detail: PaymentMethodPaymentMethodStatusSetDetail
    @property
    def payload(self) -> PaymentMethodPaymentMethodStatusSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentMethodPaymentMethodStatusSetDetailFields,
        PaymentMethodPaymentMethodStatusSetDetailFields,
    ]: ...

class PaymentStatusInterfaceCodeSet(MessageEvent):
    """The payment provider's status of a payment was set or cleared.

    commercetools's `PaymentStatusInterfaceCodeSet` (Payment Status Interface Code Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentStatusInterfaceCodeSet"]: ...
    detail: PaymentStatusInterfaceCodeSetDetail
    @property
    def payload(self) -> PaymentStatusInterfaceCodeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentStatusInterfaceCodeSetDetailFields,
        PaymentStatusInterfaceCodeSetDetailFields,
    ]: ...

class PaymentStatusStateTransition(MessageEvent):
    """A payment entered another state of a workflow.

    commercetools's `PaymentStatusStateTransition` (Payment Status State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentStatusStateTransition"]: ...
    detail: PaymentStatusStateTransitionDetail
    @property
    def payload(self) -> PaymentStatusStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentStatusStateTransitionDetailFields,
        PaymentStatusStateTransitionDetailFields,
    ]: ...

class PaymentTransactionAdded(MessageEvent):
    """A transaction, such as a charge or a refund, was added to a payment.

    commercetools's `PaymentTransactionAdded` (Payment Transaction Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentTransactionAdded"]: ...
    detail: PaymentTransactionAddedDetail
    @property
    def payload(self) -> PaymentTransactionAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentTransactionAddedDetailFields,
        PaymentTransactionAddedDetailFields,
    ]: ...

class PaymentTransactionInterfaceIdSet(MessageEvent):
    """The provider's id of a payment's transaction was set or cleared.

    commercetools's `PaymentTransactionInterfaceIdSet` (Payment Transaction Interface Id Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentTransactionInterfaceIdSet"]: ...
    detail: PaymentTransactionInterfaceIdSetDetail
    @property
    def payload(self) -> PaymentTransactionInterfaceIdSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentTransactionInterfaceIdSetDetailFields,
        PaymentTransactionInterfaceIdSetDetailFields,
    ]: ...

class PaymentTransactionStateChanged(MessageEvent):
    """A transaction of a payment changed its state, such as to success or failure.

    commercetools's `PaymentTransactionStateChanged` (Payment Transaction State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["PaymentTransactionStateChanged"]: ...
    detail: PaymentTransactionStateChangedDetail
    @property
    def payload(self) -> PaymentTransactionStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        PaymentTransactionStateChangedDetailFields,
        PaymentTransactionStateChangedDetailFields,
    ]: ...

class ProductAddedToCategory(MessageEvent):
    """A product was put into a category.

    commercetools's `ProductAddedToCategory` (Product Added To Category):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductAddedToCategory"]: ...
    detail: ProductAddedToCategoryDetail
    @property
    def payload(self) -> ProductAddedToCategoryDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductAddedToCategoryDetailFields, ProductAddedToCategoryDetailFields]: ...

class ProductCreated(MessageEvent):
    """A product was created.

    commercetools's `ProductCreated` (Product Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductCreated"]: ...
    detail: ProductCreatedDetail
    @property
    def payload(self) -> ProductCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductCreatedDetailFields, ProductCreatedDetailFields]: ...

class ProductDeleted(MessageEvent):
    """A product was deleted.

    commercetools's `ProductDeleted` (Product Deleted): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductDeleted"]: ...
    detail: ProductDeletedDetail
    @property
    def payload(self) -> ProductDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductDeletedDetailFields, ProductDeletedDetailFields]: ...

class ProductImageAdded(MessageEvent):
    """An image was added to a product.

    commercetools's `ProductImageAdded` (Product Image Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductImageAdded"]: ...
    detail: ProductImageAddedDetail
    @property
    def payload(self) -> ProductImageAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductImageAddedDetailFields, ProductImageAddedDetailFields]: ...

class ProductPriceAdded(MessageEvent):
    """A price was added to a variant of a product.

    commercetools's `ProductPriceAdded` (Product Price Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceAdded"]: ...
    detail: ProductPriceAddedDetail
    @property
    def payload(self) -> ProductPriceAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPriceAddedDetailFields, ProductPriceAddedDetailFields]: ...

class ProductPriceChanged(MessageEvent):
    """A price of a product changed, such as its amount.

    commercetools's `ProductPriceChanged` (Product Price Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceChanged"]: ...
    detail: ProductPriceChangedDetail
    @property
    def payload(self) -> ProductPriceChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPriceChangedDetailFields, ProductPriceChangedDetailFields]: ...

class ProductPriceCustomFieldAdded(MessageEvent):
    """A custom field was added to a price of a product.

    commercetools's `ProductPriceCustomFieldAdded` (Product Price Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldAdded"]: ...
    detail: ProductPriceCustomFieldAddedDetail
    @property
    def payload(self) -> ProductPriceCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceCustomFieldAddedDetailFields,
        ProductPriceCustomFieldAddedDetailFields,
    ]: ...

class ProductPriceCustomFieldChanged(MessageEvent):
    """A custom field of a price of a product changed.

    commercetools's `ProductPriceCustomFieldChanged` (Product Price Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldChanged"]: ...
    detail: ProductPriceCustomFieldChangedDetail
    @property
    def payload(self) -> ProductPriceCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceCustomFieldChangedDetailFields,
        ProductPriceCustomFieldChangedDetailFields,
    ]: ...

class ProductPriceCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a price of a product.

    commercetools's `ProductPriceCustomFieldRemoved` (Product Price Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldRemoved"]: ...
    detail: ProductPriceCustomFieldRemovedDetail
    @property
    def payload(self) -> ProductPriceCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceCustomFieldRemovedDetailFields,
        ProductPriceCustomFieldRemovedDetailFields,
    ]: ...

class ProductPriceCustomFieldsRemoved(MessageEvent):
    """A price of a product lost its custom fields with their type.

    commercetools's `ProductPriceCustomFieldsRemoved` (Product Price Custom Fields Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldsRemoved"]: ...
    detail: ProductPriceCustomFieldsRemovedDetail
    @property
    def payload(self) -> ProductPriceCustomFieldsRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceCustomFieldsRemovedDetailFields,
        ProductPriceCustomFieldsRemovedDetailFields,
    ]: ...

class ProductPriceCustomFieldsSet(MessageEvent):
    """The custom fields of a price of a product were given a type.

    commercetools's `ProductPriceCustomFieldsSet` (Product Price Custom Fields Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceCustomFieldsSet"]: ...
    detail: ProductPriceCustomFieldsSetDetail
    @property
    def payload(self) -> ProductPriceCustomFieldsSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceCustomFieldsSetDetailFields,
        ProductPriceCustomFieldsSetDetailFields,
    ]: ...

class ProductPriceDiscountsSet(MessageEvent):
    """The discounted prices of a product changed because of a product discount.

    commercetools's `ProductPriceDiscountsSet` (Product Price Discounts Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceDiscountsSet"]: ...
    detail: ProductPriceDiscountsSetDetail
    @property
    def payload(self) -> ProductPriceDiscountsSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceDiscountsSetDetailFields,
        ProductPriceDiscountsSetDetailFields,
    ]: ...

class ProductPriceExternalDiscountSet(MessageEvent):
    """The external discount of a product's price was set or cleared.

    commercetools's `ProductPriceExternalDiscountSet` (Product Price External Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceExternalDiscountSet"]: ...
    detail: ProductPriceExternalDiscountSetDetail
    @property
    def payload(self) -> ProductPriceExternalDiscountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductPriceExternalDiscountSetDetailFields,
        ProductPriceExternalDiscountSetDetailFields,
    ]: ...

class ProductPriceKeySet(MessageEvent):
    """The key of a product's price was set or cleared.

    commercetools's `ProductPriceKeySet` (Product Price Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceKeySet"]: ...
    detail: ProductPriceKeySetDetail
    @property
    def payload(self) -> ProductPriceKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPriceKeySetDetailFields, ProductPriceKeySetDetailFields]: ...

class ProductPriceModeSet(MessageEvent):
    """Whether a product's prices are embedded or standalone was set.

    commercetools's `ProductPriceModeSet` (Product Price Mode Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceModeSet"]: ...
    detail: ProductPriceModeSetDetail
    @property
    def payload(self) -> ProductPriceModeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPriceModeSetDetailFields, ProductPriceModeSetDetailFields]: ...

class ProductPriceRemoved(MessageEvent):
    """A price was removed from a variant of a product.

    commercetools's `ProductPriceRemoved` (Product Price Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPriceRemoved"]: ...
    detail: ProductPriceRemovedDetail
    @property
    def payload(self) -> ProductPriceRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPriceRemovedDetailFields, ProductPriceRemovedDetailFields]: ...

class ProductPricesSet(MessageEvent):
    """All prices of a variant of a product were set anew.

    commercetools's `ProductPricesSet` (Product Prices Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPricesSet"]: ...
    detail: ProductPricesSetDetail
    @property
    def payload(self) -> ProductPricesSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPricesSetDetailFields, ProductPricesSetDetailFields]: ...

class ProductPublished(MessageEvent):
    """A product was published: what was staged is current now.

    commercetools's `ProductPublished` (Product Published):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductPublished"]: ...
    detail: ProductPublishedDetail
    @property
    def payload(self) -> ProductPublishedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductPublishedDetailFields, ProductPublishedDetailFields]: ...

class ProductRemovedFromCategory(MessageEvent):
    """A product was taken out of a category.

    commercetools's `ProductRemovedFromCategory` (Product Removed From Category):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductRemovedFromCategory"]: ...
    detail: ProductRemovedFromCategoryDetail
    @property
    def payload(self) -> ProductRemovedFromCategoryDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductRemovedFromCategoryDetailFields,
        ProductRemovedFromCategoryDetailFields,
    ]: ...

class ProductRevertedStagedChanges(MessageEvent):
    """Changes of a product that were staged were dropped.

    commercetools's `ProductRevertedStagedChanges` (Product Reverted Staged Changes):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductRevertedStagedChanges"]: ...
    detail: ProductRevertedStagedChangesDetail
    @property
    def payload(self) -> ProductRevertedStagedChangesDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductRevertedStagedChangesDetailFields,
        ProductRevertedStagedChangesDetailFields,
    ]: ...

class ProductSelectionCreated(MessageEvent):
    """A product selection was created.

    commercetools's `ProductSelectionCreated` (Product Selection Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionCreated"]: ...
    detail: ProductSelectionCreatedDetail
    @property
    def payload(self) -> ProductSelectionCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionCreatedDetailFields,
        ProductSelectionCreatedDetailFields,
    ]: ...

class ProductSelectionDeleted(MessageEvent):
    """A product selection was deleted.

    commercetools's `ProductSelectionDeleted` (Product Selection Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionDeleted"]: ...
    detail: ProductSelectionDeletedDetail
    @property
    def payload(self) -> ProductSelectionDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionDeletedDetailFields,
        ProductSelectionDeletedDetailFields,
    ]: ...

class ProductSelectionProductAdded(MessageEvent):
    """A product was added to a product selection.

    commercetools's `ProductSelectionProductAdded` (Product Selection Product Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionProductAdded"]: ...
    detail: ProductSelectionProductAddedDetail
    @property
    def payload(self) -> ProductSelectionProductAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionProductAddedDetailFields,
        ProductSelectionProductAddedDetailFields,
    ]: ...

class ProductSelectionProductExcluded(MessageEvent):
    """A product was excluded from a product selection.

    commercetools's `ProductSelectionProductExcluded` (Product Selection Product Excluded):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionProductExcluded"]: ...
    detail: ProductSelectionProductExcludedDetail
    @property
    def payload(self) -> ProductSelectionProductExcludedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionProductExcludedDetailFields,
        ProductSelectionProductExcludedDetailFields,
    ]: ...

class ProductSelectionProductRemoved(MessageEvent):
    """A product was removed from a product selection.

    commercetools's `ProductSelectionProductRemoved` (Product Selection Product Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionProductRemoved"]: ...
    detail: ProductSelectionProductRemovedDetail
    @property
    def payload(self) -> ProductSelectionProductRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionProductRemovedDetailFields,
        ProductSelectionProductRemovedDetailFields,
    ]: ...

class ProductSelectionVariantExclusionChanged(MessageEvent):
    """Which variants of a product a selection leaves out changed.

    commercetools's `ProductSelectionVariantExclusionChanged` (Product Selection Variant Exclusion Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionVariantExclusionChanged"]: ...
    detail: ProductSelectionVariantExclusionChangedDetail
    @property
    def payload(self) -> ProductSelectionVariantExclusionChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionVariantExclusionChangedDetailFields,
        ProductSelectionVariantExclusionChangedDetailFields,
    ]: ...

class ProductSelectionVariantSelectionChanged(MessageEvent):
    """Which variants of a product a selection has changed.

    commercetools's `ProductSelectionVariantSelectionChanged` (Product Selection Variant Selection Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSelectionVariantSelectionChanged"]: ...
    detail: ProductSelectionVariantSelectionChangedDetail
    @property
    def payload(self) -> ProductSelectionVariantSelectionChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductSelectionVariantSelectionChangedDetailFields,
        ProductSelectionVariantSelectionChangedDetailFields,
    ]: ...

class ProductSlugChanged(MessageEvent):
    """The slug of a product, its part of an address, changed.

    commercetools's `ProductSlugChanged` (Product Slug Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductSlugChanged"]: ...
    detail: ProductSlugChangedDetail
    @property
    def payload(self) -> ProductSlugChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductSlugChangedDetailFields, ProductSlugChangedDetailFields]: ...

class ProductStateTransition(MessageEvent):
    """A product entered another state of a workflow.

    commercetools's `ProductStateTransition` (Product State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductStateTransition"]: ...
    detail: ProductStateTransitionDetail
    @property
    def payload(self) -> ProductStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductStateTransitionDetailFields, ProductStateTransitionDetailFields]: ...

class ProductTailoringCreated(MessageEvent):
    """A store's tailoring of a product was created.

    commercetools's `ProductTailoringCreated` (Product Tailoring Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringCreated"]: ...
    detail: ProductTailoringCreatedDetail
    @property
    def payload(self) -> ProductTailoringCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringCreatedDetailFields,
        ProductTailoringCreatedDetailFields,
    ]: ...

class ProductTailoringDeleted(MessageEvent):
    """A store's tailoring of a product was deleted.

    commercetools's `ProductTailoringDeleted` (Product Tailoring Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringDeleted"]: ...
    detail: ProductTailoringDeletedDetail
    @property
    def payload(self) -> ProductTailoringDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringDeletedDetailFields,
        ProductTailoringDeletedDetailFields,
    ]: ...

class ProductTailoringDescriptionSet(MessageEvent):
    """The description of a store's tailoring of a product was set or cleared.

    commercetools's `ProductTailoringDescriptionSet` (Product Tailoring Description Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringDescriptionSet"]: ...
    detail: ProductTailoringDescriptionSetDetail
    @property
    def payload(self) -> ProductTailoringDescriptionSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringDescriptionSetDetailFields,
        ProductTailoringDescriptionSetDetailFields,
    ]: ...

class ProductTailoringImageAdded(MessageEvent):
    """An image was added to a store's tailoring of a product.

    commercetools's `ProductTailoringImageAdded` (Product Tailoring Image Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringImageAdded"]: ...
    detail: ProductTailoringImageAddedDetail
    @property
    def payload(self) -> ProductTailoringImageAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringImageAddedDetailFields,
        ProductTailoringImageAddedDetailFields,
    ]: ...

class ProductTailoringImagesSet(MessageEvent):
    """The images of a store's tailoring of a product were set anew.

    commercetools's `ProductTailoringImagesSet` (Product Tailoring Images Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringImagesSet"]: ...
    detail: ProductTailoringImagesSetDetail
    @property
    def payload(self) -> ProductTailoringImagesSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringImagesSetDetailFields,
        ProductTailoringImagesSetDetailFields,
    ]: ...

class ProductTailoringKeySet(MessageEvent):
    """The key of a store's tailoring of a product was set or cleared.

    commercetools's `ProductTailoringKeySet` (Product Tailoring Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringKeySet"]: ...
    detail: ProductTailoringKeySetDetail
    @property
    def payload(self) -> ProductTailoringKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductTailoringKeySetDetailFields, ProductTailoringKeySetDetailFields]: ...

class ProductTailoringNameSet(MessageEvent):
    """The name of a store's tailoring of a product was set or cleared.

    commercetools's `ProductTailoringNameSet` (Product Tailoring Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringNameSet"]: ...
    detail: ProductTailoringNameSetDetail
    @property
    def payload(self) -> ProductTailoringNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringNameSetDetailFields,
        ProductTailoringNameSetDetailFields,
    ]: ...

class ProductTailoringPublished(MessageEvent):
    """A store's tailoring of a product was published.

    commercetools's `ProductTailoringPublished` (Product Tailoring Published):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringPublished"]: ...
    detail: ProductTailoringPublishedDetail
    @property
    def payload(self) -> ProductTailoringPublishedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringPublishedDetailFields,
        ProductTailoringPublishedDetailFields,
    ]: ...

class ProductTailoringSlugSet(MessageEvent):
    """The slug of a store's tailoring of a product was set or cleared.

    commercetools's `ProductTailoringSlugSet` (Product Tailoring Slug Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringSlugSet"]: ...
    detail: ProductTailoringSlugSetDetail
    @property
    def payload(self) -> ProductTailoringSlugSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringSlugSetDetailFields,
        ProductTailoringSlugSetDetailFields,
    ]: ...

class ProductTailoringUnpublished(MessageEvent):
    """A store's tailoring of a product was unpublished.

    commercetools's `ProductTailoringUnpublished` (Product Tailoring Unpublished):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductTailoringUnpublished"]: ...
    detail: ProductTailoringUnpublishedDetail
    @property
    def payload(self) -> ProductTailoringUnpublishedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTailoringUnpublishedDetailFields,
        ProductTailoringUnpublishedDetailFields,
    ]: ...

class ProductUnpublished(MessageEvent):
    """A product was unpublished: only its staged data is left.

    commercetools's `ProductUnpublished` (Product Unpublished):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductUnpublished"]: ...
    detail: ProductUnpublishedDetail
    @property
    def payload(self) -> ProductUnpublishedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductUnpublishedDetailFields, ProductUnpublishedDetailFields]: ...

class ProductVariantAdded(MessageEvent):
    """A variant was added to a product.

    commercetools's `ProductVariantAdded` (Product Variant Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductVariantAdded"]: ...
    detail: ProductVariantAddedDetail
    @property
    def payload(self) -> ProductVariantAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductVariantAddedDetailFields, ProductVariantAddedDetailFields]: ...

class ProductVariantDeleted(MessageEvent):
    """A variant of a product was deleted.

    commercetools's `ProductVariantDeleted` (Product Variant Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductVariantDeleted"]: ...
    detail: ProductVariantDeletedDetail
    @property
    def payload(self) -> ProductVariantDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ProductVariantDeletedDetailFields, ProductVariantDeletedDetailFields]: ...

class ProductVariantTailoringAdded(MessageEvent):
    """A store's tailoring of a variant was added.

    commercetools's `ProductVariantTailoringAdded` (Product Variant Tailoring Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductVariantTailoringAdded"]: ...
    detail: ProductVariantTailoringAddedDetail
    @property
    def payload(self) -> ProductVariantTailoringAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductVariantTailoringAddedDetailFields,
        ProductVariantTailoringAddedDetailFields,
    ]: ...

class ProductVariantTailoringRemoved(MessageEvent):
    """A store's tailoring of a variant was removed.

    commercetools's `ProductVariantTailoringRemoved` (Product Variant Tailoring Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ProductVariantTailoringRemoved"]: ...
    detail: ProductVariantTailoringRemovedDetail
    @property
    def payload(self) -> ProductVariantTailoringRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductVariantTailoringRemovedDetailFields,
        ProductVariantTailoringRemovedDetailFields,
    ]: ...

class QuoteCreated(MessageEvent):
    """A quote was made for a buyer.

    commercetools's `QuoteCreated` (Quote Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteCreated"]: ...
    detail: QuoteCreatedDetail
    @property
    def payload(self) -> QuoteCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteCreatedDetailFields, QuoteCreatedDetailFields]: ...

class QuoteCustomerChanged(MessageEvent):
    """A quote was given to another customer.

    commercetools's `QuoteCustomerChanged` (Quote Customer Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteCustomerChanged"]: ...
    detail: QuoteCustomerChangedDetail
    @property
    def payload(self) -> QuoteCustomerChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteCustomerChangedDetailFields, QuoteCustomerChangedDetailFields]: ...

class QuoteDeleted(MessageEvent):
    """A quote was deleted.

    commercetools's `QuoteDeleted` (Quote Deleted): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteDeleted"]: ...
    detail: QuoteDeletedDetail
    @property
    def payload(self) -> QuoteDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteDeletedDetailFields, QuoteDeletedDetailFields]: ...

class QuoteRenegotiationRequested(MessageEvent):
    """A buyer wants to talk about a quote again.

    commercetools's `QuoteRenegotiationRequested` (Quote Renegotiation Requested):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteRenegotiationRequested"]: ...
    detail: QuoteRenegotiationRequestedDetail
    @property
    def payload(self) -> QuoteRenegotiationRequestedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        QuoteRenegotiationRequestedDetailFields,
        QuoteRenegotiationRequestedDetailFields,
    ]: ...

class QuoteRequestCreated(MessageEvent):
    """A buyer asked for a quote.

    commercetools's `QuoteRequestCreated` (Quote Request Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteRequestCreated"]: ...
    detail: QuoteRequestCreatedDetail
    @property
    def payload(self) -> QuoteRequestCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteRequestCreatedDetailFields, QuoteRequestCreatedDetailFields]: ...

class QuoteRequestCustomerChanged(MessageEvent):
    """A quote request was given to another customer.

    commercetools's `QuoteRequestCustomerChanged` (Quote Request Customer Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteRequestCustomerChanged"]: ...
    detail: QuoteRequestCustomerChangedDetail
    @property
    def payload(self) -> QuoteRequestCustomerChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        QuoteRequestCustomerChangedDetailFields,
        QuoteRequestCustomerChangedDetailFields,
    ]: ...

class QuoteRequestDeleted(MessageEvent):
    """A quote request was deleted.

    commercetools's `QuoteRequestDeleted` (Quote Request Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteRequestDeleted"]: ...
    detail: QuoteRequestDeletedDetail
    @property
    def payload(self) -> QuoteRequestDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteRequestDeletedDetailFields, QuoteRequestDeletedDetailFields]: ...

class QuoteRequestStateChanged(MessageEvent):
    """The state of a quote request changed, such as when it was withdrawn.

    commercetools's `QuoteRequestStateChanged` (Quote Request State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteRequestStateChanged"]: ...
    detail: QuoteRequestStateChangedDetail
    @property
    def payload(self) -> QuoteRequestStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        QuoteRequestStateChangedDetailFields,
        QuoteRequestStateChangedDetailFields,
    ]: ...

class QuoteRequestStateTransition(MessageEvent):
    """A quote request entered another state of a workflow.

    commercetools's `QuoteRequestStateTransition` (Quote Request State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteRequestStateTransition"]: ...
    detail: QuoteRequestStateTransitionDetail
    @property
    def payload(self) -> QuoteRequestStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        QuoteRequestStateTransitionDetailFields,
        QuoteRequestStateTransitionDetailFields,
    ]: ...

class QuoteStateChanged(MessageEvent):
    """The state of a quote changed, such as when it was accepted or declined.

    commercetools's `QuoteStateChanged` (Quote State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteStateChanged"]: ...
    detail: QuoteStateChangedDetail
    @property
    def payload(self) -> QuoteStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteStateChangedDetailFields, QuoteStateChangedDetailFields]: ...

class QuoteStateTransition(MessageEvent):
    """A quote entered another state of a workflow.

    commercetools's `QuoteStateTransition` (Quote State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["QuoteStateTransition"]: ...
    detail: QuoteStateTransitionDetail
    @property
    def payload(self) -> QuoteStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[QuoteStateTransitionDetailFields, QuoteStateTransitionDetailFields]: ...

class RecurringOrderCreated(MessageEvent):
    """A recurring order was created.

    commercetools's `RecurringOrderCreated` (Recurring Order Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderCreated"]: ...
    detail: RecurringOrderCreatedDetail
    @property
    def payload(self) -> RecurringOrderCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[RecurringOrderCreatedDetailFields, RecurringOrderCreatedDetailFields]: ...

class RecurringOrderCustomFieldAdded(MessageEvent):
    """A custom field was added to a recurring order.

    commercetools's `RecurringOrderCustomFieldAdded` (Recurring Order Custom Field Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderCustomFieldAdded"]: ...
    detail: RecurringOrderCustomFieldAddedDetail
    @property
    def payload(self) -> RecurringOrderCustomFieldAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderCustomFieldAddedDetailFields,
        RecurringOrderCustomFieldAddedDetailFields,
    ]: ...

class RecurringOrderCustomFieldChanged(MessageEvent):
    """A custom field of a recurring order changed.

    commercetools's `RecurringOrderCustomFieldChanged` (Recurring Order Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderCustomFieldChanged"]: ...
    detail: RecurringOrderCustomFieldChangedDetail
    @property
    def payload(self) -> RecurringOrderCustomFieldChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderCustomFieldChangedDetailFields,
        RecurringOrderCustomFieldChangedDetailFields,
    ]: ...

class RecurringOrderCustomFieldRemoved(MessageEvent):
    """A custom field was removed from a recurring order.

    commercetools's `RecurringOrderCustomFieldRemoved` (Recurring Order Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderCustomFieldRemoved"]: ...
    detail: RecurringOrderCustomFieldRemovedDetail
    @property
    def payload(self) -> RecurringOrderCustomFieldRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderCustomFieldRemovedDetailFields,
        RecurringOrderCustomFieldRemovedDetailFields,
    ]: ...

class RecurringOrderCustomTypeRemoved(MessageEvent):
    """A recurring order lost its custom fields with their type.

    commercetools's `RecurringOrderCustomTypeRemoved` (Recurring Order Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderCustomTypeRemoved"]: ...
    detail: RecurringOrderCustomTypeRemovedDetail
    @property
    def payload(self) -> RecurringOrderCustomTypeRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderCustomTypeRemovedDetailFields,
        RecurringOrderCustomTypeRemovedDetailFields,
    ]: ...

class RecurringOrderCustomTypeSet(MessageEvent):
    """The custom fields of a recurring order were given a type.

    commercetools's `RecurringOrderCustomTypeSet` (Recurring Order Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderCustomTypeSet"]: ...
    detail: RecurringOrderCustomTypeSetDetail
    @property
    def payload(self) -> RecurringOrderCustomTypeSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderCustomTypeSetDetailFields,
        RecurringOrderCustomTypeSetDetailFields,
    ]: ...

class RecurringOrderDeleted(MessageEvent):
    """A recurring order was deleted.

    commercetools's `RecurringOrderDeleted` (Recurring Order Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderDeleted"]: ...
    detail: RecurringOrderDeletedDetail
    @property
    def payload(self) -> RecurringOrderDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[RecurringOrderDeletedDetailFields, RecurringOrderDeletedDetailFields]: ...

class RecurringOrderExpiresAtSet(MessageEvent):
    """When a recurring order ends was set or cleared.

    commercetools's `RecurringOrderExpiresAtSet` (Recurring Order Expires At Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderExpiresAtSet"]: ...
    detail: RecurringOrderExpiresAtSetDetail
    @property
    def payload(self) -> RecurringOrderExpiresAtSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderExpiresAtSetDetailFields,
        RecurringOrderExpiresAtSetDetailFields,
    ]: ...

class RecurringOrderFailed(MessageEvent):
    """A recurring order could not place its next order.

    commercetools's `RecurringOrderFailed` (Recurring Order Failed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderFailed"]: ...
    detail: RecurringOrderFailedDetail
    @property
    def payload(self) -> RecurringOrderFailedDetail: ...
    @classfield
    def fields(cls) -> KindFields[RecurringOrderFailedDetailFields, RecurringOrderFailedDetailFields]: ...

class RecurringOrderKeySet(MessageEvent):
    """The key of a recurring order was set or cleared.

    commercetools's `RecurringOrderKeySet` (Recurring Order Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderKeySet"]: ...
    detail: RecurringOrderKeySetDetail
    @property
    def payload(self) -> RecurringOrderKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[RecurringOrderKeySetDetailFields, RecurringOrderKeySetDetailFields]: ...

class RecurringOrderScheduleSet(MessageEvent):
    """How often a recurring order comes was set.

    commercetools's `RecurringOrderScheduleSet` (Recurring Order Schedule Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderScheduleSet"]: ...
    detail: RecurringOrderScheduleSetDetail
    @property
    def payload(self) -> RecurringOrderScheduleSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderScheduleSetDetailFields,
        RecurringOrderScheduleSetDetailFields,
    ]: ...

class RecurringOrderStartsAtSet(MessageEvent):
    """When a recurring order starts was set.

    commercetools's `RecurringOrderStartsAtSet` (Recurring Order Starts At Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderStartsAtSet"]: ...
    detail: RecurringOrderStartsAtSetDetail
    @property
    def payload(self) -> RecurringOrderStartsAtSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderStartsAtSetDetailFields,
        RecurringOrderStartsAtSetDetailFields,
    ]: ...

class RecurringOrderStateChanged(MessageEvent):
    """The state of a recurring order changed, such as to paused or cancelled.

    commercetools's `RecurringOrderStateChanged` (Recurring Order State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderStateChanged"]: ...
    detail: RecurringOrderStateChangedDetail
    @property
    def payload(self) -> RecurringOrderStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderStateChangedDetailFields,
        RecurringOrderStateChangedDetailFields,
    ]: ...

class RecurringOrderStateTransition(MessageEvent):
    """A recurring order entered another state of a workflow.

    commercetools's `RecurringOrderStateTransition` (Recurring Order State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["RecurringOrderStateTransition"]: ...
    detail: RecurringOrderStateTransitionDetail
    @property
    def payload(self) -> RecurringOrderStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        RecurringOrderStateTransitionDetailFields,
        RecurringOrderStateTransitionDetailFields,
    ]: ...

class ReturnInfoAdded(MessageEvent):
    """Items of an order were returned, or are to be.

    commercetools's `ReturnInfoAdded` (Return Info Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ReturnInfoAdded"]: ...
    detail: ReturnInfoAddedDetail
    @property
    def payload(self) -> ReturnInfoAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ReturnInfoAddedDetailFields, ReturnInfoAddedDetailFields]: ...

class ReturnInfoSet(MessageEvent):
    """The returns of an order were set anew.

    commercetools's `ReturnInfoSet` (Return Info Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ReturnInfoSet"]: ...
    detail: ReturnInfoSetDetail
    @property
    def payload(self) -> ReturnInfoSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ReturnInfoSetDetailFields, ReturnInfoSetDetailFields]: ...

class ReviewCreated(MessageEvent):
    """A review was created.

    commercetools's `ReviewCreated` (Review Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ReviewCreated"]: ...
    detail: ReviewCreatedDetail
    @property
    def payload(self) -> ReviewCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ReviewCreatedDetailFields, ReviewCreatedDetailFields]: ...

class ReviewRatingSet(MessageEvent):
    """The rating of a review was set or cleared.

    commercetools's `ReviewRatingSet` (Review Rating Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ReviewRatingSet"]: ...
    detail: ReviewRatingSetDetail
    @property
    def payload(self) -> ReviewRatingSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[ReviewRatingSetDetailFields, ReviewRatingSetDetailFields]: ...

class ReviewStateTransition(MessageEvent):
    """A review entered another state of a workflow.

    commercetools's `ReviewStateTransition` (Review State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ReviewStateTransition"]: ...
    detail: ReviewStateTransitionDetail
    @property
    def payload(self) -> ReviewStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[ReviewStateTransitionDetailFields, ReviewStateTransitionDetailFields]: ...

class ShoppingListLineItemAdded(MessageEvent):
    """A line item was added to a shopping list.

    commercetools's `ShoppingListLineItemAdded` (Shopping List Line Item Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ShoppingListLineItemAdded"]: ...
    detail: ShoppingListLineItemAddedDetail
    @property
    def payload(self) -> ShoppingListLineItemAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ShoppingListLineItemAddedDetailFields,
        ShoppingListLineItemAddedDetailFields,
    ]: ...

class ShoppingListLineItemRemoved(MessageEvent):
    """A line item was removed from a shopping list.

    commercetools's `ShoppingListLineItemRemoved` (Shopping List Line Item Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["ShoppingListLineItemRemoved"]: ...
    detail: ShoppingListLineItemRemovedDetail
    @property
    def payload(self) -> ShoppingListLineItemRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        ShoppingListLineItemRemovedDetailFields,
        ShoppingListLineItemRemovedDetailFields,
    ]: ...

class StagedQuoteCreated(MessageEvent):
    """A seller began to work on a quote request.

    commercetools's `StagedQuoteCreated` (Staged Quote Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StagedQuoteCreated"]: ...
    detail: StagedQuoteCreatedDetail
    @property
    def payload(self) -> StagedQuoteCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StagedQuoteCreatedDetailFields, StagedQuoteCreatedDetailFields]: ...

class StagedQuoteDeleted(MessageEvent):
    """A staged quote was deleted.

    commercetools's `StagedQuoteDeleted` (Staged Quote Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StagedQuoteDeleted"]: ...
    detail: StagedQuoteDeletedDetail
    @property
    def payload(self) -> StagedQuoteDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StagedQuoteDeletedDetailFields, StagedQuoteDeletedDetailFields]: ...

class StagedQuoteSellerCommentSet(MessageEvent):
    """The comment by the seller of a staged quote was set or cleared.

    commercetools's `StagedQuoteSellerCommentSet` (Staged Quote Seller Comment Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StagedQuoteSellerCommentSet"]: ...
    detail: StagedQuoteSellerCommentSetDetail
    @property
    def payload(self) -> StagedQuoteSellerCommentSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StagedQuoteSellerCommentSetDetailFields,
        StagedQuoteSellerCommentSetDetailFields,
    ]: ...

class StagedQuoteStateChanged(MessageEvent):
    """The state of a staged quote changed, such as when it was sent.

    commercetools's `StagedQuoteStateChanged` (Staged Quote State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StagedQuoteStateChanged"]: ...
    detail: StagedQuoteStateChangedDetail
    @property
    def payload(self) -> StagedQuoteStateChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StagedQuoteStateChangedDetailFields,
        StagedQuoteStateChangedDetailFields,
    ]: ...

class StagedQuoteStateTransition(MessageEvent):
    """A staged quote entered another state of a workflow.

    commercetools's `StagedQuoteStateTransition` (Staged Quote State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StagedQuoteStateTransition"]: ...
    detail: StagedQuoteStateTransitionDetail
    @property
    def payload(self) -> StagedQuoteStateTransitionDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StagedQuoteStateTransitionDetailFields,
        StagedQuoteStateTransitionDetailFields,
    ]: ...

class StagedQuoteValidToSet(MessageEvent):
    """Until when a staged quote is valid was set or cleared.

    commercetools's `StagedQuoteValidToSet` (Staged Quote Valid To Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StagedQuoteValidToSet"]: ...
    detail: StagedQuoteValidToSetDetail
    @property
    def payload(self) -> StagedQuoteValidToSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[StagedQuoteValidToSetDetailFields, StagedQuoteValidToSetDetailFields]: ...

class StandalonePriceActiveChanged(MessageEvent):
    """A standalone price was switched on or off.

    commercetools's `StandalonePriceActiveChanged` (Standalone Price Active Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceActiveChanged"]: ...
    detail: StandalonePriceActiveChangedDetail
    @property
    def payload(self) -> StandalonePriceActiveChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceActiveChangedDetailFields,
        StandalonePriceActiveChangedDetailFields,
    ]: ...

class StandalonePriceCreated(MessageEvent):
    """A standalone price was created.

    commercetools's `StandalonePriceCreated` (Standalone Price Created):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceCreated"]: ...
    detail: StandalonePriceCreatedDetail
    @property
    def payload(self) -> StandalonePriceCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StandalonePriceCreatedDetailFields, StandalonePriceCreatedDetailFields]: ...

class StandalonePriceDeleted(MessageEvent):
    """A standalone price was deleted.

    commercetools's `StandalonePriceDeleted` (Standalone Price Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceDeleted"]: ...
    detail: StandalonePriceDeletedDetail
    @property
    def payload(self) -> StandalonePriceDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StandalonePriceDeletedDetailFields, StandalonePriceDeletedDetailFields]: ...

class StandalonePriceDiscountSet(MessageEvent):
    """A product discount changed what a standalone price costs.

    commercetools's `StandalonePriceDiscountSet` (Standalone Price Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceDiscountSet"]: ...
    detail: StandalonePriceDiscountSetDetail
    @property
    def payload(self) -> StandalonePriceDiscountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceDiscountSetDetailFields,
        StandalonePriceDiscountSetDetailFields,
    ]: ...

class StandalonePriceExternalDiscountSet(MessageEvent):
    """The external discount of a standalone price was set or cleared.

    commercetools's `StandalonePriceExternalDiscountSet` (Standalone Price External Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceExternalDiscountSet"]: ...
    detail: StandalonePriceExternalDiscountSetDetail
    @property
    def payload(self) -> StandalonePriceExternalDiscountSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceExternalDiscountSetDetailFields,
        StandalonePriceExternalDiscountSetDetailFields,
    ]: ...

class StandalonePriceKeySet(MessageEvent):
    """The key of a standalone price was set or cleared.

    commercetools's `StandalonePriceKeySet` (Standalone Price Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceKeySet"]: ...
    detail: StandalonePriceKeySetDetail
    @property
    def payload(self) -> StandalonePriceKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[StandalonePriceKeySetDetailFields, StandalonePriceKeySetDetailFields]: ...

class StandalonePriceStagedChangesApplied(MessageEvent):
    """What was staged of a standalone price is current now.

    commercetools's `StandalonePriceStagedChangesApplied` (Standalone Price Staged Changes Applied):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceStagedChangesApplied"]: ...
    detail: StandalonePriceStagedChangesAppliedDetail
    @property
    def payload(self) -> StandalonePriceStagedChangesAppliedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceStagedChangesAppliedDetailFields,
        StandalonePriceStagedChangesAppliedDetailFields,
    ]: ...

class StandalonePriceStagedChangesRemoved(MessageEvent):
    """Changes of a standalone price that were staged were dropped.

    commercetools's `StandalonePriceStagedChangesRemoved` (Standalone Price Staged Changes Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceStagedChangesRemoved"]: ...
    detail: StandalonePriceStagedChangesRemovedDetail
    @property
    def payload(self) -> StandalonePriceStagedChangesRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceStagedChangesRemovedDetailFields,
        StandalonePriceStagedChangesRemovedDetailFields,
    ]: ...

class StandalonePriceTierAdded(MessageEvent):
    """A tier, a price for larger quantities, was added to a standalone price.

    commercetools's `StandalonePriceTierAdded` (Standalone Price Tier Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceTierAdded"]: ...
    detail: StandalonePriceTierAddedDetail
    @property
    def payload(self) -> StandalonePriceTierAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceTierAddedDetailFields,
        StandalonePriceTierAddedDetailFields,
    ]: ...

class StandalonePriceTierRemoved(MessageEvent):
    """A tier, a price for larger quantities, was removed from a standalone price.

    commercetools's `StandalonePriceTierRemoved` (Standalone Price Tier Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceTierRemoved"]: ...
    detail: StandalonePriceTierRemovedDetail
    @property
    def payload(self) -> StandalonePriceTierRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceTierRemovedDetailFields,
        StandalonePriceTierRemovedDetailFields,
    ]: ...

class StandalonePriceTiersSet(MessageEvent):
    """The tiers of a standalone price, for larger quantities, were set anew.

    commercetools's `StandalonePriceTiersSet` (Standalone Price Tiers Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceTiersSet"]: ...
    detail: StandalonePriceTiersSetDetail
    @property
    def payload(self) -> StandalonePriceTiersSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceTiersSetDetailFields,
        StandalonePriceTiersSetDetailFields,
    ]: ...

class StandalonePriceValidFromAndUntilSet(MessageEvent):
    """From when and until when a standalone price is valid was set.

    commercetools's `StandalonePriceValidFromAndUntilSet` (Standalone Price Valid From And Until Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceValidFromAndUntilSet"]: ...
    detail: StandalonePriceValidFromAndUntilSetDetail
    @property
    def payload(self) -> StandalonePriceValidFromAndUntilSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceValidFromAndUntilSetDetailFields,
        StandalonePriceValidFromAndUntilSetDetailFields,
    ]: ...

class StandalonePriceValidFromSet(MessageEvent):
    """From when a standalone price is valid was set or cleared.

    commercetools's `StandalonePriceValidFromSet` (Standalone Price Valid From Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceValidFromSet"]: ...
    detail: StandalonePriceValidFromSetDetail
    @property
    def payload(self) -> StandalonePriceValidFromSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceValidFromSetDetailFields,
        StandalonePriceValidFromSetDetailFields,
    ]: ...

class StandalonePriceValidUntilSet(MessageEvent):
    """Until when a standalone price is valid was set or cleared.

    commercetools's `StandalonePriceValidUntilSet` (Standalone Price Valid Until Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceValidUntilSet"]: ...
    detail: StandalonePriceValidUntilSetDetail
    @property
    def payload(self) -> StandalonePriceValidUntilSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceValidUntilSetDetailFields,
        StandalonePriceValidUntilSetDetailFields,
    ]: ...

class StandalonePriceValueChanged(MessageEvent):
    """The amount of a standalone price changed.

    commercetools's `StandalonePriceValueChanged` (Standalone Price Value Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StandalonePriceValueChanged"]: ...
    detail: StandalonePriceValueChangedDetail
    @property
    def payload(self) -> StandalonePriceValueChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StandalonePriceValueChangedDetailFields,
        StandalonePriceValueChangedDetailFields,
    ]: ...

class StoreCheckoutUrlTemplateSet(MessageEvent):
    """The template of a store's checkout addresses was set or cleared.

    commercetools's `StoreCheckoutUrlTemplateSet` (Store Checkout Url Template Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreCheckoutUrlTemplateSet"]: ...
    detail: StoreCheckoutUrlTemplateSetDetail
    @property
    def payload(self) -> StoreCheckoutUrlTemplateSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreCheckoutUrlTemplateSetDetailFields,
        StoreCheckoutUrlTemplateSetDetailFields,
    ]: ...

class StoreContactUrlSet(MessageEvent):
    """The address of a store's contact page was set or cleared.

    commercetools's `StoreContactUrlSet` (Store Contact Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreContactUrlSet"]: ...
    detail: StoreContactUrlSetDetail
    @property
    def payload(self) -> StoreContactUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreContactUrlSetDetailFields, StoreContactUrlSetDetailFields]: ...

class StoreCookiePolicyUrlSet(MessageEvent):
    """The address of a store's cookie policy was set or cleared.

    commercetools's `StoreCookiePolicyUrlSet` (Store Cookie Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreCookiePolicyUrlSet"]: ...
    detail: StoreCookiePolicyUrlSetDetail
    @property
    def payload(self) -> StoreCookiePolicyUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreCookiePolicyUrlSetDetailFields,
        StoreCookiePolicyUrlSetDetailFields,
    ]: ...

class StoreCountriesChanged(MessageEvent):
    """The countries of a store changed.

    commercetools's `StoreCountriesChanged` (Store Countries Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreCountriesChanged"]: ...
    detail: StoreCountriesChangedDetail
    @property
    def payload(self) -> StoreCountriesChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreCountriesChangedDetailFields, StoreCountriesChangedDetailFields]: ...

class StoreCreated(MessageEvent):
    """A store was created.

    commercetools's `StoreCreated` (Store Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreCreated"]: ...
    detail: StoreCreatedDetail
    @property
    def payload(self) -> StoreCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreCreatedDetailFields, StoreCreatedDetailFields]: ...

class StoreDeleted(MessageEvent):
    """A store was deleted.

    commercetools's `StoreDeleted` (Store Deleted): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreDeleted"]: ...
    detail: StoreDeletedDetail
    @property
    def payload(self) -> StoreDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreDeletedDetailFields, StoreDeletedDetailFields]: ...

class StoreDistributionChannelsChanged(MessageEvent):
    """The distribution channels of a store changed.

    commercetools's `StoreDistributionChannelsChanged` (Store Distribution Channels Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreDistributionChannelsChanged"]: ...
    detail: StoreDistributionChannelsChangedDetail
    @property
    def payload(self) -> StoreDistributionChannelsChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreDistributionChannelsChangedDetailFields,
        StoreDistributionChannelsChangedDetailFields,
    ]: ...

class StoreFaqUrlSet(MessageEvent):
    """The address of a store's FAQ was set or cleared.

    commercetools's `StoreFaqUrlSet` (Store Faq Url Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreFaqUrlSet"]: ...
    detail: StoreFaqUrlSetDetail
    @property
    def payload(self) -> StoreFaqUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreFaqUrlSetDetailFields, StoreFaqUrlSetDetailFields]: ...

class StoreImprintUrlSet(MessageEvent):
    """The address of a store's imprint was set or cleared.

    commercetools's `StoreImprintUrlSet` (Store Imprint Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreImprintUrlSet"]: ...
    detail: StoreImprintUrlSetDetail
    @property
    def payload(self) -> StoreImprintUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreImprintUrlSetDetailFields, StoreImprintUrlSetDetailFields]: ...

class StoreLanguagesChanged(MessageEvent):
    """The languages of a store changed.

    commercetools's `StoreLanguagesChanged` (Store Languages Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreLanguagesChanged"]: ...
    detail: StoreLanguagesChangedDetail
    @property
    def payload(self) -> StoreLanguagesChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreLanguagesChangedDetailFields, StoreLanguagesChangedDetailFields]: ...

class StoreNameSet(MessageEvent):
    """The name of a store was set or cleared.

    commercetools's `StoreNameSet` (Store Name Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreNameSet"]: ...
    detail: StoreNameSetDetail
    @property
    def payload(self) -> StoreNameSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[StoreNameSetDetailFields, StoreNameSetDetailFields]: ...

class StoreOrderUrlTemplateSet(MessageEvent):
    """The template of a store's order addresses was set or cleared.

    commercetools's `StoreOrderUrlTemplateSet` (Store Order Url Template Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreOrderUrlTemplateSet"]: ...
    detail: StoreOrderUrlTemplateSetDetail
    @property
    def payload(self) -> StoreOrderUrlTemplateSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreOrderUrlTemplateSetDetailFields,
        StoreOrderUrlTemplateSetDetailFields,
    ]: ...

class StorePrivacyPolicyUrlSet(MessageEvent):
    """The address of a store's privacy policy was set or cleared.

    commercetools's `StorePrivacyPolicyUrlSet` (Store Privacy Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StorePrivacyPolicyUrlSet"]: ...
    detail: StorePrivacyPolicyUrlSetDetail
    @property
    def payload(self) -> StorePrivacyPolicyUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StorePrivacyPolicyUrlSetDetailFields,
        StorePrivacyPolicyUrlSetDetailFields,
    ]: ...

class StoreProductSelectionsChanged(MessageEvent):
    """The product selections of a store changed.

    commercetools's `StoreProductSelectionsChanged` (Store Product Selections Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreProductSelectionsChanged"]: ...
    detail: StoreProductSelectionsChangedDetail
    @property
    def payload(self) -> StoreProductSelectionsChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreProductSelectionsChangedDetailFields,
        StoreProductSelectionsChangedDetailFields,
    ]: ...

class StoreRefundPolicyUrlSet(MessageEvent):
    """The address of a store's refund policy was set or cleared.

    commercetools's `StoreRefundPolicyUrlSet` (Store Refund Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreRefundPolicyUrlSet"]: ...
    detail: StoreRefundPolicyUrlSetDetail
    @property
    def payload(self) -> StoreRefundPolicyUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreRefundPolicyUrlSetDetailFields,
        StoreRefundPolicyUrlSetDetailFields,
    ]: ...

class StoreShippingPolicyUrlSet(MessageEvent):
    """The address of a store's shipping policy was set or cleared.

    commercetools's `StoreShippingPolicyUrlSet` (Store Shipping Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreShippingPolicyUrlSet"]: ...
    detail: StoreShippingPolicyUrlSetDetail
    @property
    def payload(self) -> StoreShippingPolicyUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreShippingPolicyUrlSetDetailFields,
        StoreShippingPolicyUrlSetDetailFields,
    ]: ...

class StoreSupplyChannelsChanged(MessageEvent):
    """The supply channels of a store changed.

    commercetools's `StoreSupplyChannelsChanged` (Store Supply Channels Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreSupplyChannelsChanged"]: ...
    detail: StoreSupplyChannelsChangedDetail
    @property
    def payload(self) -> StoreSupplyChannelsChangedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreSupplyChannelsChangedDetailFields,
        StoreSupplyChannelsChangedDetailFields,
    ]: ...

class StoreTermsOfServiceUrlSet(MessageEvent):
    """The address of a store's terms of service was set or cleared.

    commercetools's `StoreTermsOfServiceUrlSet` (Store Terms Of Service Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["StoreTermsOfServiceUrlSet"]: ...
    detail: StoreTermsOfServiceUrlSetDetail
    @property
    def payload(self) -> StoreTermsOfServiceUrlSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        StoreTermsOfServiceUrlSetDetailFields,
        StoreTermsOfServiceUrlSetDetailFields,
    ]: ...

class VariantCreated(MessageEvent):
    """A variant was created.

    commercetools's `VariantCreated` (Variant Created): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantCreated"]: ...
    detail: VariantCreatedDetail
    @property
    def payload(self) -> VariantCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantCreatedDetailFields, VariantCreatedDetailFields]: ...

class VariantDeleted(MessageEvent):
    """A variant was deleted.

    commercetools's `VariantDeleted` (Variant Deleted): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantDeleted"]: ...
    detail: VariantDeletedDetail
    @property
    def payload(self) -> VariantDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantDeletedDetailFields, VariantDeletedDetailFields]: ...

class VariantImageAdded(MessageEvent):
    """An image was added to a variant.

    commercetools's `VariantImageAdded` (Variant Image Added):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantImageAdded"]: ...
    detail: VariantImageAddedDetail
    @property
    def payload(self) -> VariantImageAddedDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantImageAddedDetailFields, VariantImageAddedDetailFields]: ...

class VariantImagesSet(MessageEvent):
    """The images of a variant were set anew.

    commercetools's `VariantImagesSet` (Variant Images Set):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantImagesSet"]: ...
    detail: VariantImagesSetDetail
    @property
    def payload(self) -> VariantImagesSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantImagesSetDetailFields, VariantImagesSetDetailFields]: ...

class VariantKeySet(MessageEvent):
    """The key of a variant was set or cleared.

    commercetools's `VariantKeySet` (Variant Key Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantKeySet"]: ...
    detail: VariantKeySetDetail
    @property
    def payload(self) -> VariantKeySetDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantKeySetDetailFields, VariantKeySetDetailFields]: ...

class VariantPublished(MessageEvent):
    """A variant was published.

    commercetools's `VariantPublished` (Variant Published):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantPublished"]: ...
    detail: VariantPublishedDetail
    @property
    def payload(self) -> VariantPublishedDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantPublishedDetailFields, VariantPublishedDetailFields]: ...

class VariantSkuSet(MessageEvent):
    """The SKU of a variant was set or cleared.

    commercetools's `VariantSkuSet` (Variant Sku Set): https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantSkuSet"]: ...
    detail: VariantSkuSetDetail
    @property
    def payload(self) -> VariantSkuSetDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantSkuSetDetailFields, VariantSkuSetDetailFields]: ...

class VariantStagedChangesRemoved(MessageEvent):
    """Changes of a variant that were staged were dropped.

    commercetools's `VariantStagedChangesRemoved` (Variant Staged Changes Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantStagedChangesRemoved"]: ...
    detail: VariantStagedChangesRemovedDetail
    @property
    def payload(self) -> VariantStagedChangesRemovedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        VariantStagedChangesRemovedDetailFields,
        VariantStagedChangesRemovedDetailFields,
    ]: ...

class VariantUnpublished(MessageEvent):
    """A variant was unpublished.

    commercetools's `VariantUnpublished` (Variant Unpublished):
    https://docs.commercetools.com/api/projects/messages
    """

    @property
    def kind(self) -> Literal["VariantUnpublished"]: ...
    detail: VariantUnpublishedDetail
    @property
    def payload(self) -> VariantUnpublishedDetail: ...
    @classfield
    def fields(cls) -> KindFields[VariantUnpublishedDetailFields, VariantUnpublishedDetailFields]: ...
