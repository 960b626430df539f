# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductProjection
from partner_events.commercetools.models.message import Message


class ProductDeletedDetail(Message):
    type: str
    removedImageUrls: list[str]
    currentProjection: ProductProjection | None = None


class ProductDeleted(MessageEvent):
    """commercetools's `ProductDeleted` (Product Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductDeletedDetail

    @property
    def kind(self) -> Literal["ProductDeleted"]:
        return "ProductDeleted"
