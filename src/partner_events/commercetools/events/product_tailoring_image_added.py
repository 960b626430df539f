# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Image, KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringImageAddedDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    image: Image


class ProductTailoringImageAdded(MessageEvent):
    """commercetools's `ProductTailoringImageAdded` (Product Tailoring Image Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringImageAddedDetail

    @property
    def kind(self) -> Literal["ProductTailoringImageAdded"]:
        return "ProductTailoringImageAdded"
