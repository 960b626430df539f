# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductVariantSelection, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionVariantSelectionChangedDetail(Message):
    type: str
    product: Reference
    oldVariantSelection: ProductVariantSelection | None = None
    newVariantSelection: ProductVariantSelection | None = None


class ProductSelectionVariantSelectionChanged(MessageEvent):
    """commercetools's `ProductSelectionVariantSelectionChanged` (Product Selection Variant Selection
    Changed): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionVariantSelectionChangedDetail

    @property
    def kind(self) -> Literal["ProductSelectionVariantSelectionChanged"]:
        return "ProductSelectionVariantSelectionChanged"
