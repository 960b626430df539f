# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductPriceKeySetDetail(Message):
    type: str
    variantId: int
    priceId: str | None = None
    oldKey: str | None = None
    key: str | None = None
    staged: bool


class ProductPriceKeySet(MessageEvent):
    """commercetools's `ProductPriceKeySet` (Product Price Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceKeySetDetail

    @property
    def kind(self) -> Literal["ProductPriceKeySet"]:
        return "ProductPriceKeySet"
