# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DiscountedLineItemPriceForQuantity, TaxedItemPrice
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemDiscountSetDetail(Message):
    type: str
    customLineItemId: str
    customLineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    taxedPrice: TaxedItemPrice | None = None


class OrderCustomLineItemDiscountSet(MessageEvent):
    """commercetools's `OrderCustomLineItemDiscountSet` (Order Custom Line Item Discount Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomLineItemDiscountSetDetail

    @property
    def kind(self) -> Literal["OrderCustomLineItemDiscountSet"]:
        return "OrderCustomLineItemDiscountSet"
