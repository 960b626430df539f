# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductVariantExclusion, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionProductExcludedDetail(Message):
    type: str
    product: Reference
    variantExclusion: ProductVariantExclusion | None = None


class ProductSelectionProductExcluded(MessageEvent):
    """commercetools's `ProductSelectionProductExcluded` (Product Selection Product Excluded):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionProductExcludedDetail

    @property
    def kind(self) -> Literal["ProductSelectionProductExcluded"]:
        return "ProductSelectionProductExcluded"
