# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductSelectionDeletedDetail(Message):
    type: str


class ProductSelectionDeleted(MessageEvent):
    """commercetools's `ProductSelectionDeleted` (Product Selection Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionDeletedDetail

    @property
    def kind(self) -> Literal["ProductSelectionDeleted"]:
        return "ProductSelectionDeleted"
