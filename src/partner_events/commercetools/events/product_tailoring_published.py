# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringPublishedDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference


class ProductTailoringPublished(MessageEvent):
    """commercetools's `ProductTailoringPublished` (Product Tailoring Published):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringPublishedDetail

    @property
    def kind(self) -> Literal["ProductTailoringPublished"]:
        return "ProductTailoringPublished"
