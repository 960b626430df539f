# Generated from schemas/commercetools/events/order_line_item_discount_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CentPrecisionMoney
from partner_events.commercetools.models.discounted_line_item_price_for_quantity import (
    DiscountedLineItemPriceForQuantity,
)
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.method_taxed_price import MethodTaxedPrice
from partner_events.commercetools.models.taxed_item_price import TaxedItemPrice


class OrderLineItemDiscountSetDetail(Message):
    type: Literal["OrderLineItemDiscountSet"]
    lineItemId: str
    lineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    totalPrice: CentPrecisionMoney
    taxedPrice: TaxedItemPrice | None = None
    taxedPricePortions: list[MethodTaxedPrice]
