# Generated from schemas/commercetools/events/order_custom_line_item_discount_set.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.discounted_line_item_price_for_quantity import (
    DiscountedLineItemPriceForQuantity,
)
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.taxed_item_price import TaxedItemPrice


class OrderCustomLineItemDiscountSetDetail(Message):
    type: Literal["OrderCustomLineItemDiscountSet"]
    customLineItemId: str
    customLineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    taxedPrice: TaxedItemPrice | None = None
