# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringDescriptionSetDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference
    description: dict[str, str] | None = None
    oldDescription: dict[str, str] | None = None


class ProductTailoringDescriptionSet(MessageEvent):
    """commercetools's `ProductTailoringDescriptionSet` (Product Tailoring Description Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringDescriptionSetDetail

    @property
    def kind(self) -> Literal["ProductTailoringDescriptionSet"]:
        return "ProductTailoringDescriptionSet"
