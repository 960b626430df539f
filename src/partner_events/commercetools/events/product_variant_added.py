# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductVariant
from partner_events.commercetools.models.message import Message


class ProductVariantAddedDetail(Message):
    type: str
    variant: ProductVariant
    staged: bool


class ProductVariantAdded(MessageEvent):
    """commercetools's `ProductVariantAdded` (Product Variant Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductVariantAddedDetail

    @property
    def kind(self) -> Literal["ProductVariantAdded"]:
        return "ProductVariantAdded"
