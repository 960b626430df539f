# Generated from schemas/commercetools/objects/order_edit_applied.json by `python -m codegen`; do not edit.
# Vocabularies are in order_edit_applied.pyi.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    Address,
    CentPrecisionMoney,
    CreatedBy,
    CustomFields,
    CustomLineItem,
    DirectDiscount,
    DiscountCodeInfo,
    DiscountOnTotalPrice,
    DiscountTypeCombination,
    ErrorObject,
    KeyReference,
    LastModifiedBy,
    LineItem,
    OrderExcerpt,
    PaymentInfo,
    Reference,
    ReturnInfo,
    Shipping,
    ShippingInfo,
    ShippingRateInput,
    SyncInfo,
    TaxedPrice,
)


class MessagePayload(Model):
    type: str


class OrderEditApplied(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    type: str
    appliedAt: str
    excerptBeforeEdit: OrderExcerpt
    excerptAfterEdit: OrderExcerpt


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


class StagedOrderUpdateAction(Model):
    action: str


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
