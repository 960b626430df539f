# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductVariantExclusion, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionVariantExclusionChangedDetail(Message):
    type: str
    product: Reference
    oldVariantExclusion: ProductVariantExclusion | None = None
    newVariantExclusion: ProductVariantExclusion | None = None


class ProductSelectionVariantExclusionChanged(MessageEvent):
    """commercetools's `ProductSelectionVariantExclusionChanged` (Product Selection Variant Exclusion
    Changed): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionVariantExclusionChangedDetail

    @property
    def kind(self) -> Literal["ProductSelectionVariantExclusionChanged"]:
        return "ProductSelectionVariantExclusionChanged"
