# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Price
from partner_events.commercetools.models.message import Message


class ProductPriceChangedDetail(Message):
    type: str
    variantId: int
    oldPrice: Price
    newPrice: Price
    staged: bool
    oldStagedPrice: Price | None = None


class ProductPriceChanged(MessageEvent):
    """commercetools's `ProductPriceChanged` (Product Price Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceChangedDetail

    @property
    def kind(self) -> Literal["ProductPriceChanged"]:
        return "ProductPriceChanged"
