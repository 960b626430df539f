# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductPriceDiscountsSetUpdatedPrice
from partner_events.commercetools.models.message import Message


class ProductPriceDiscountsSetDetail(Message):
    type: str
    updatedPrices: list[ProductPriceDiscountsSetUpdatedPrice]


class ProductPriceDiscountsSet(MessageEvent):
    """commercetools's `ProductPriceDiscountsSet` (Product Price Discounts Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceDiscountsSetDetail

    @property
    def kind(self) -> Literal["ProductPriceDiscountsSet"]:
        return "ProductPriceDiscountsSet"
