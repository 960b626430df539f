# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionProductRemovedDetail(Message):
    type: str
    product: Reference


class ProductSelectionProductRemoved(MessageEvent):
    """commercetools's `ProductSelectionProductRemoved` (Product Selection Product Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionProductRemovedDetail

    @property
    def kind(self) -> Literal["ProductSelectionProductRemoved"]:
        return "ProductSelectionProductRemoved"
