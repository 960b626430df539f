# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import (
    CentPrecisionMoney,
    DiscountedLineItemPriceForQuantity,
    MethodTaxedPrice,
    TaxedItemPrice,
)
from partner_events.commercetools.models.message import Message


class OrderLineItemDiscountSetDetail(Message):
    type: str
    lineItemId: str
    lineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    totalPrice: CentPrecisionMoney
    taxedPrice: TaxedItemPrice | None = None
    taxedPricePortions: list[MethodTaxedPrice]


class OrderLineItemDiscountSet(MessageEvent):
    """commercetools's `OrderLineItemDiscountSet` (Order Line Item Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderLineItemDiscountSetDetail

    @property
    def kind(self) -> Literal["OrderLineItemDiscountSet"]:
        return "OrderLineItemDiscountSet"
