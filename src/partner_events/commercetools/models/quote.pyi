# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.common import (
    CreatedBy,
    CustomFields,
    DirectDiscount,
    KeyReference,
    LastModifiedBy,
    PaymentInfo,
    Reference,
    ShippingRateInput,
    TaxedPrice,
    TypedMoney,
)
from partner_events.commercetools.models.custom_line_item import CustomLineItem
from partner_events.commercetools.models.line_item import LineItem
from partner_events.commercetools.models.shipping_info import ShippingInfo


class Quote(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    quoteRequest: Reference
    stagedQuote: Reference
    customer: Reference | None = None
    customerGroup: Reference | None = None
    validTo: str | None = None
    sellerComment: str | None = None
    buyerComment: str | None = None
    store: KeyReference | None = None
    lineItems: list[LineItem]
    customLineItems: list[CustomLineItem]
    totalPrice: TypedMoney
    taxedPrice: TaxedPrice | None = None
    shippingAddress: Address | None = None
    billingAddress: Address | None = None
    inventoryMode: Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ] | str | None = None
    taxMode: Literal[
        "Platform",
        "External",
        "ExternalAmount",
        "Disabled",
    ] | str
    priceRoundingMode: Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ] | str
    taxRoundingMode: Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ] | str
    taxCalculationMode: Literal[
        "LineItemLevel",
        "UnitPriceLevel",
    ] | str
    country: str | None = None
    shippingInfo: ShippingInfo | None = None
    paymentInfo: PaymentInfo | None = None
    shippingRateInput: ShippingRateInput | None = None
    itemShippingAddresses: list[Address] | None = None
    directDiscounts: list[DirectDiscount] | None = None
    custom: CustomFields | None = None
    quoteState: Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ] | str
    state: Reference | None = None
    purchaseOrderNumber: str | None = None
    businessUnit: KeyReference | None = None
