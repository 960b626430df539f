# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductVariant
from partner_events.commercetools.models.message import Message


class ProductVariantDeletedDetail(Message):
    type: str
    variant: ProductVariant | None = None
    removedImageUrls: list[str]
    staged: bool


class ProductVariantDeleted(MessageEvent):
    """commercetools's `ProductVariantDeleted` (Product Variant Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductVariantDeletedDetail

    @property
    def kind(self) -> Literal["ProductVariantDeleted"]:
        return "ProductVariantDeleted"
