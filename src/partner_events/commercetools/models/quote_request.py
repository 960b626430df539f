# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    Address,
    CreatedBy,
    CustomFields,
    CustomLineItem,
    DirectDiscount,
    KeyReference,
    LastModifiedBy,
    LineItem,
    PaymentInfo,
    Reference,
    ShippingInfo,
    ShippingRateInput,
    TaxedPrice,
    TypedMoney,
)


class QuoteRequest(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    quoteRequestState: str
    comment: str | None = None
    customer: Reference
    customerGroup: Reference | None = None
    store: KeyReference | None = None
    lineItems: list[LineItem]
    customLineItems: list[CustomLineItem]
    totalPrice: TypedMoney
    taxedPrice: TaxedPrice | None = None
    shippingAddress: Address | None = None
    billingAddress: Address | None = None
    inventoryMode: str | None = None
    taxMode: str
    priceRoundingMode: str
    taxRoundingMode: str
    taxCalculationMode: str
    country: str | None = None
    shippingInfo: ShippingInfo | None = None
    paymentInfo: PaymentInfo | None = None
    shippingRateInput: ShippingRateInput | None = None
    itemShippingAddresses: list[Address] | None = None
    directDiscounts: list[DirectDiscount] | None = None
    custom: CustomFields | None = None
    state: Reference | None = None
    purchaseOrderNumber: str | None = None
    cart: Reference | None = None
    businessUnit: KeyReference | None = None
