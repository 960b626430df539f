# Generated from schemas/commercetools/objects/order.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.common import (
    CentPrecisionMoney,
    CreatedBy,
    CustomFields,
    DirectDiscount,
    DiscountCodeInfo,
    DiscountOnTotalPrice,
    DiscountTypeCombination,
    KeyReference,
    LastModifiedBy,
    PaymentInfo,
    Reference,
    ShippingRateInput,
    SyncInfo,
    TaxedPrice,
)
from partner_events.commercetools.models.custom_line_item import CustomLineItem
from partner_events.commercetools.models.line_item import LineItem
from partner_events.commercetools.models.return_info import ReturnInfo
from partner_events.commercetools.models.shipping import Shipping
from partner_events.commercetools.models.shipping_info import ShippingInfo


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
    priceRoundingMode: Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ] | str | None = None
    taxMode: Literal[
        "Platform",
        "External",
        "ExternalAmount",
        "Disabled",
    ] | str | None = None
    taxRoundingMode: Literal[
        "HalfEven",
        "HalfUp",
        "HalfDown",
    ] | str | None = None
    taxCalculationMode: Literal[
        "LineItemLevel",
        "UnitPriceLevel",
    ] | str | None = None
    inventoryMode: Literal[
        "None",
        "TrackOnly",
        "ReserveOnOrder",
        "ReserveOnCart",
    ] | str | None = None
    billingAddress: Address | None = None
    shippingAddress: Address | None = None
    shippingMode: Literal[
        "Single",
        "Multiple",
    ] | str
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
    origin: Literal[
        "Customer",
        "Merchant",
        "Quote",
        "RecurringOrder",
    ] | str
    cart: Reference | None = None
    quote: Reference | None = None
    recurringOrder: Reference | None = None
    orderState: Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ] | str
    shipmentState: Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ] | str | None = None
    paymentState: Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ] | str | None = None
    state: Reference | None = None
    syncInfo: list[SyncInfo]
    returnInfo: list[ReturnInfo] | None = None
    discountTypeCombination: DiscountTypeCombination | None = None
    lastMessageSequenceNumber: int | None = None
    custom: CustomFields | None = None
    completedAt: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
