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
    """The order's id, a UUID; people see `orderNumber`."""

    version: int
    """Grows with every change; updates have to name it."""

    createdAt: str
    """When it was created, as ISO 8601 text."""

    lastModifiedAt: str
    """When it changed last, as ISO 8601 text."""

    orderNumber: str | None = None
    """The number that people see, if you set one."""

    purchaseOrderNumber: str | None = None
    customerId: str | None = None
    """Who bought; absent for guests."""

    customerEmail: str | None = None
    """The customer's email address."""

    customerGroup: Reference | None = None
    anonymousId: str | None = None
    """The guest's session, if nobody was logged in."""

    businessUnit: KeyReference | None = None
    store: KeyReference | None = None
    lineItems: list[LineItem]
    """What was bought."""

    customLineItems: list[CustomLineItem]
    totalPrice: CentPrecisionMoney
    """What it comes to, in the currency's smallest unit; taxes only if prices include them."""

    taxedPrice: TaxedPrice | None = None
    """Its total with and without taxes; absent until taxes are set."""

    taxedShippingPrice: TaxedPrice | None = None
    discountOnTotalPrice: DiscountOnTotalPrice | None = None
    priceRoundingMode: str | None = None
    taxMode: str | None = None
    taxRoundingMode: str | None = None
    taxCalculationMode: str | None = None
    inventoryMode: str | None = None
    billingAddress: Address | None = None
    shippingAddress: Address | None = None
    """Where it goes."""

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
    """References to its payments."""

    country: str | None = None
    locale: str | None = None
    origin: str
    cart: Reference | None = None
    quote: Reference | None = None
    recurringOrder: Reference | None = None
    orderState: str
    """Where it stands: `Open`, `Confirmed`, `Complete` or `Cancelled`."""

    shipmentState: str | None = None
    """How far it is shipped."""

    paymentState: str | None = None
    """How far it is paid, as you set it."""

    state: Reference | None = None
    """Its state in your own workflow."""

    syncInfo: list[SyncInfo]
    """Where it was sent on to, such as an ERP."""

    returnInfo: list[ReturnInfo] | None = None
    """What was returned."""

    discountTypeCombination: DiscountTypeCombination | None = None
    lastMessageSequenceNumber: int | None = None
    custom: CustomFields | None = None
    completedAt: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
