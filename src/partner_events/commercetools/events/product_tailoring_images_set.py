# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Image, KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringImagesSetDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    oldImages: list[Image] | None = None
    images: list[Image] | None = None


class ProductTailoringImagesSet(MessageEvent):
    """commercetools's `ProductTailoringImagesSet` (Product Tailoring Images Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringImagesSetDetail

    @property
    def kind(self) -> Literal["ProductTailoringImagesSet"]:
        return "ProductTailoringImagesSet"
