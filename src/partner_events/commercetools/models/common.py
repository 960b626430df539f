# Generated from schemas/commercetools by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, JsonObject, Model, Number
from partner_events.commercetools.models._types import (
    Address,
    CustomLineItem,
    LineItem,
    ReturnInfo,
    Shipping,
    ShippingInfo,
)
from partner_events.commercetools.models.event_data import EventData
from pydantic import Field


class AssetDimensions(Model):
    w: int
    h: int


class AssetSource(Model):
    uri: str
    key: str | None = None
    dimensions: AssetDimensions | None = None
    contentType: str | None = None


class Attribute(Model):
    name: str
    value: Json


class Attribution(Model):
    clientId: str | None = None
    source: str


class CentPrecisionMoney(Model):
    centAmount: int
    currencyCode: str
    type: str
    fractionDigits: int


class ContainerAndKey(Model):
    key: str
    container: str


class DeliveryItem(Model):
    id: str
    quantity: int


class DiscountTypeCombination(Model):
    type: str
    chosenDiscountType: str | None = None


class ErrorObject(Model):
    code: str
    message: str


class EstimatedDelivery(Model):
    from_: Annotated[str | None, Field(alias="from")] = None
    until: str | None = None


class ImageDimensions(Model):
    w: int
    h: int


class Image(Model):
    url: str
    dimensions: ImageDimensions
    label: str | None = None


class ImportContainerCreatedEventData(EventData):
    key: str
    version: int
    createdAt: str
    lastModifiedAt: str


class ImportContainerDeletedEventData(EventData):
    key: str
    version: int


class ImportOperationRejectedEventData(EventData):
    id: str


class ImportUnresolvedEventData(EventData):
    id: str
    version: int
    importContainerKey: str


class ImportValidationFailedEventData(EventData):
    id: str
    version: int
    importContainerKey: str


class ImportWaitForMasterVariantEventData(EventData):
    id: str
    version: int
    importContainerKey: str


class ItemShippingTarget(Model):
    addressKey: str
    quantity: int
    shippingMethodKey: str | None = None


class ItemShippingDetails(Model):
    targets: list[ItemShippingTarget]
    valid: bool


class KeyReference(Model):
    typeId: str
    key: str


class AssociateRoleAssignment(Model):
    associateRole: KeyReference
    inheritance: str


class MessagePayload(Model):
    type: str


class ParcelMeasurements(Model):
    heightInMillimeter: int | None = None
    lengthInMillimeter: int | None = None
    widthInMillimeter: int | None = None
    weightInGram: int | None = None


class PatternComponent(Model):
    type: str
    predicate: str
    minCount: int | None = None
    maxCount: int | None = None
    excludeCount: int | None = None


class CartDiscountTarget(Model):
    type: str
    predicate: str | None = None
    triggerPattern: list[PatternComponent] | None = None
    targetPattern: list[PatternComponent] | None = None
    maxOccurrence: int | None = None
    selectionMode: str | None = None
    triggerQuantity: int | None = None
    discountedQuantity: int | None = None


class PayloadNotIncluded(Model):
    reason: str
    payloadType: str


class PaymentMethodToken(Model):
    value: str


class ProductTailoringAttribute(Model):
    name: str
    value: Json


class ProductVariantExclusion(Model):
    skus: list[str]


class ProductVariantSelection(Model):
    type: str
    skus: list[str]


class RecurrencePolicySchedule(Model):
    type: str
    day: int | None = None
    value: int | None = None
    intervalUnit: str | None = None


class RecurringOrderFailureError(Model):
    code: str
    message: str
    details: Json


class Reference(Model):
    typeId: str
    id: str


class Associate(Model):
    associateRoleAssignments: list[AssociateRoleAssignment]
    roles: list[str] | None = None
    customer: Reference


class CheckoutMessageOrderPayloadBaseData(EventData):
    projectKey: str
    cart: Reference
    payments: list[Reference]
    errors: list[ErrorObject]


class CheckoutMessagePaymentsPayloadBaseData(EventData):
    projectKey: str
    payment: Reference
    transactionId: str
    cart: Reference | None = None
    order: Reference | None = None


class CreatedBy(Model):
    clientId: str | None = None
    externalUserId: str | None = None
    customer: Reference | None = None
    anonymousId: str | None = None
    associate: Reference | None = None
    attributedTo: Attribution | None = None
    isPlatformClient: bool | None = None
    user: Reference | None = None


class CustomFields(Model):
    type: Reference
    fields: JsonObject


class Asset(Model):
    id: str
    sources: list[AssetSource]
    name: dict[str, str]
    description: dict[str, str] | None = None
    tags: list[str] | None = None
    custom: CustomFields | None = None
    key: str | None = None


class CustomerGroupAssignment(Model):
    customerGroup: Reference


class DiscountCodeInfo(Model):
    discountCode: Reference
    state: str


class ItemState(Model):
    quantity: int
    state: Reference


class LastModifiedBy(Model):
    clientId: str | None = None
    externalUserId: str | None = None
    customer: Reference | None = None
    anonymousId: str | None = None
    associate: Reference | None = None
    attributedTo: Attribution | None = None
    isPlatformClient: bool | None = None
    user: Reference | None = None


class PaymentInfo(Model):
    payments: list[Reference]


class ProductSelectionSetting(Model):
    productSelection: Reference
    active: bool


class ProductVariantTailoring(Model):
    id: int
    images: list[Image] | None = None
    assets: list[Asset] | None = None
    attributes: list[ProductTailoringAttribute] | None = None


class RuleApprover(Model):
    associateRole: KeyReference


class ApproverDisjunction(Model):
    or_: Annotated[list[RuleApprover], Field(alias="or")]


class ApproverConjunction(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    and_: Annotated[list[ApproverDisjunction], Field(alias="and")]


class ApproverHierarchy(Model):
    tiers: list[ApproverConjunction]


class RuleRequester(Model):
    associateRole: KeyReference


class ShippingRateInput(Model):
    type: str
    key: str | None = None
    label: dict[str, str] | None = None
    score: int | None = None


class StagedOrderUpdateAction(Model):
    action: str


class StoreCountry(Model):
    code: str


class SubRate(Model):
    name: str
    amount: Number


class SyncInfo(Model):
    channel: Reference
    externalId: str | None = None
    syncedAt: str


class TaxPortion(Model):
    name: str | None = None
    rate: Number
    amount: CentPrecisionMoney


class TaxRate(Model):
    id: str | None = None
    key: str | None = None
    name: str
    amount: Number
    includedInPrice: bool
    country: str
    state: str | None = None
    subRates: list[SubRate] | None = None


class MethodTaxRate(Model):
    shippingMethodKey: str
    taxRate: TaxRate | None = None


class TaxedItemPrice(Model):
    totalNet: CentPrecisionMoney
    totalGross: CentPrecisionMoney
    taxPortions: list[TaxPortion]
    totalTax: CentPrecisionMoney | None = None


class MethodTaxedPrice(Model):
    shippingMethodKey: str
    taxedPrice: TaxedItemPrice | None = None


class TaxedPrice(Model):
    totalNet: CentPrecisionMoney
    totalGross: CentPrecisionMoney
    taxPortions: list[TaxPortion]
    totalTax: CentPrecisionMoney | None = None


class TrackingData(Model):
    trackingId: str | None = None
    carrier: str | None = None
    provider: str | None = None
    providerTransaction: str | None = None
    isReturn: bool | None = None


class Parcel(Model):
    id: str
    key: str | None = None
    createdAt: str
    measurements: ParcelMeasurements | None = None
    trackingData: TrackingData | None = None
    items: list[DeliveryItem] | None = None
    custom: CustomFields | None = None


class Transaction(Model):
    id: str
    timestamp: str | None = None
    """When the payment provider carried it out, as ISO 8601 text."""

    type: str
    """What it does, such as `Charge` or `Refund`."""

    amount: CentPrecisionMoney
    """How much, in the currency's smallest unit."""

    interactionId: str | None = None
    state: str
    """How it went: `Initial`, `Pending`, `Success` or `Failure`."""

    custom: CustomFields | None = None
    interfaceId: str | None = None


class TypedMoney(Model):
    centAmount: int
    """The amount in the currency's smallest unit: 1099 with two fraction digits is 10.99."""

    currencyCode: str
    """Three letters of ISO 4217, in upper case."""

    type: str
    fractionDigits: int
    """How many digits of the amount are behind the point."""

    preciseAmount: int | None = None
    """The amount with more digits, of money with high precision."""


class CartDiscountValue(Model):
    type: str
    money: list[CentPrecisionMoney] | list[TypedMoney] | None = None
    applicationMode: str | None = None
    product: Reference | None = None
    variantId: int | None = None
    supplyChannel: Reference | None = None
    distributionChannel: Reference | None = None
    permyriad: int | None = None


class DirectDiscount(Model):
    id: str
    value: CartDiscountValue
    target: CartDiscountTarget | None = None


class DiscountedLineItemPortion(Model):
    discount: Reference
    discountedAmount: TypedMoney


class DiscountedLineItemPrice(Model):
    value: TypedMoney
    includedDiscounts: list[DiscountedLineItemPortion]


class DiscountedLineItemPriceForQuantity(Model):
    quantity: int
    discountedPrice: DiscountedLineItemPrice


class DiscountedPrice(Model):
    value: TypedMoney
    discount: Reference


class DiscountedTotalPricePortion(Model):
    discount: Reference
    discountedAmount: TypedMoney


class DiscountOnTotalPrice(Model):
    discountedAmount: TypedMoney
    includedDiscounts: list[DiscountedTotalPricePortion]
    discountedNetAmount: TypedMoney | None = None
    discountedGrossAmount: TypedMoney | None = None


class OrderExcerpt(Model):
    totalPrice: TypedMoney
    taxedPrice: TaxedPrice | None = None
    version: int


class OrderEditApplied(Model):
    type: str
    appliedAt: str
    excerptBeforeEdit: OrderExcerpt
    excerptAfterEdit: OrderExcerpt


class PriceTier(Model):
    minimumQuantity: int
    value: TypedMoney


class ProductPriceDiscountsSetUpdatedPrice(Model):
    variantId: int
    variantKey: str | None = None
    sku: str | None = None
    priceId: str
    discounted: DiscountedPrice | None = None
    staged: bool


class StagedOrder(Model):
    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    orderNumber: str | None = None
    purchaseOrderNumber: str | None = None
    customerId: str | None = None
    customerEmail: str | None = None
    customerGroup: Reference | None = None
    anonymousId: str | None = None
    businessUnit: KeyReference | None = None
    store: KeyReference | None = None
    lineItems: list[LineItem]
    customLineItems: list[CustomLineItem]
    totalPrice: CentPrecisionMoney
    taxedPrice: TaxedPrice | None = None
    taxedShippingPrice: TaxedPrice | None = None
    discountOnTotalPrice: DiscountOnTotalPrice | None = None
    priceRoundingMode: str | None = None
    taxMode: str | None = None
    taxRoundingMode: str | None = None
    taxCalculationMode: str | None = None
    inventoryMode: str | None = None
    billingAddress: Address | None = None
    shippingAddress: Address | None = None
    shippingMode: str
    shippingKey: str | None = None
    shippingInfo: ShippingInfo | None = None
    shippingRateInput: ShippingRateInput | None = None
    shippingCustomFields: CustomFields | None = None
    shipping: list[Shipping]
    itemShippingAddresses: list[Address] | None = None
    discountCodes: list[DiscountCodeInfo] | None = None
    directDiscounts: list[DirectDiscount] | None = None
    refusedGifts: list[Reference]
    paymentInfo: PaymentInfo | None = None
    country: str | None = None
    locale: str | None = None
    origin: str
    cart: Reference | None = None
    quote: Reference | None = None
    recurringOrder: Reference | None = None
    orderState: str
    shipmentState: str | None = None
    paymentState: str | None = None
    state: Reference | None = None
    syncInfo: list[SyncInfo]
    returnInfo: list[ReturnInfo] | None = None
    discountTypeCombination: DiscountTypeCombination | None = None
    lastMessageSequenceNumber: int | None = None
    custom: CustomFields | None = None
    completedAt: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None


class OrderEditResult(Model):
    type: str
    appliedAt: str | None = None
    excerptBeforeEdit: OrderExcerpt | None = None
    excerptAfterEdit: OrderExcerpt | None = None
    errors: list[ErrorObject] | None = None
    preview: StagedOrder | None = None
    messagePayloads: list[MessagePayload] | None = None


class OrderEdit(Model):
    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    resource: Reference
    stagedActions: list[StagedOrderUpdateAction]
    result: OrderEditResult
    comment: str | None = None
    custom: CustomFields | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None


class StagedStandalonePrice(Model):
    value: TypedMoney
    discounted: DiscountedPrice | None = None


class UserProvidedIdentifiers(Model):
    key: str | None = None
    externalId: str | None = None
    orderNumber: str | None = None
    customerNumber: str | None = None
    sku: str | None = None
    slug: dict[str, str] | None = None
    containerAndKey: ContainerAndKey | None = None
