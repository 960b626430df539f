# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductUnpublishedDetail(Message):
    type: str


class ProductUnpublished(MessageEvent):
    """commercetools's `ProductUnpublished` (Product Unpublished):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductUnpublishedDetail

    @property
    def kind(self) -> Literal["ProductUnpublished"]:
        return "ProductUnpublished"
