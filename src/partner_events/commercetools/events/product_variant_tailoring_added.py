# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference, ProductVariantTailoring, Reference
from partner_events.commercetools.models.message import Message


class ProductVariantTailoringAddedDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    variant: ProductVariantTailoring


class ProductVariantTailoringAdded(MessageEvent):
    """commercetools's `ProductVariantTailoringAdded` (Product Variant Tailoring Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductVariantTailoringAddedDetail

    @property
    def kind(self) -> Literal["ProductVariantTailoringAdded"]:
        return "ProductVariantTailoringAdded"
