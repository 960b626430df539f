# Generated from schemas/commercetools by codegen; do not edit.

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
    KeyReference,
    LastModifiedBy,
    LineItem,
    PaymentInfo,
    Reference,
    ReturnInfo,
    Shipping,
    ShippingInfo,
    ShippingRateInput,
    SyncInfo,
    TaxedPrice,
)


class Order(Model):
    """https://docs.commercetools.com/api/projects/messages"""

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
