# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Price
from partner_events.commercetools.models.message import Message


class ProductPricesSetDetail(Message):
    type: str
    variantId: int
    prices: list[Price]
    staged: bool


class ProductPricesSet(MessageEvent):
    """commercetools's `ProductPricesSet` (Product Prices Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPricesSetDetail

    @property
    def kind(self) -> Literal["ProductPricesSet"]:
        return "ProductPricesSet"
