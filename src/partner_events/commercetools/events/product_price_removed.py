# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Price
from partner_events.commercetools.models.message import Message


class ProductPriceRemovedDetail(Message):
    type: str
    variantId: int
    price: Price
    staged: bool


class ProductPriceRemoved(MessageEvent):
    """commercetools's `ProductPriceRemoved` (Product Price Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceRemovedDetail

    @property
    def kind(self) -> Literal["ProductPriceRemoved"]:
        return "ProductPriceRemoved"
