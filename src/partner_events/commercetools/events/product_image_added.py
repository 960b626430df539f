# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Image
from partner_events.commercetools.models.message import Message


class ProductImageAddedDetail(Message):
    type: str
    variantId: int
    image: Image
    staged: bool


class ProductImageAdded(MessageEvent):
    """commercetools's `ProductImageAdded` (Product Image Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductImageAddedDetail

    @property
    def kind(self) -> Literal["ProductImageAdded"]:
        return "ProductImageAdded"
