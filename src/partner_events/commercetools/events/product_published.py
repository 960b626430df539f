# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductProjection
from partner_events.commercetools.models.message import Message


class ProductPublishedDetail(Message):
    type: str
    removedImageUrls: list[str]
    productProjection: ProductProjection
    scope: str


class ProductPublished(MessageEvent):
    """commercetools's `ProductPublished` (Product Published):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPublishedDetail

    @property
    def kind(self) -> Literal["ProductPublished"]:
        return "ProductPublished"
