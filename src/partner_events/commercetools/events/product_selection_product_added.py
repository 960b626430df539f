# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductVariantSelection, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionProductAddedDetail(Message):
    type: str
    product: Reference
    variantSelection: ProductVariantSelection | None = None


class ProductSelectionProductAdded(MessageEvent):
    """commercetools's `ProductSelectionProductAdded` (Product Selection Product Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionProductAddedDetail

    @property
    def kind(self) -> Literal["ProductSelectionProductAdded"]:
        return "ProductSelectionProductAdded"
