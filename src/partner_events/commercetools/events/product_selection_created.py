# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductSelection
from partner_events.commercetools.models.message import Message


class ProductSelectionCreatedDetail(Message):
    type: str
    productSelection: ProductSelection


class ProductSelectionCreated(MessageEvent):
    """commercetools's `ProductSelectionCreated` (Product Selection Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductSelectionCreatedDetail

    @property
    def kind(self) -> Literal["ProductSelectionCreated"]:
        return "ProductSelectionCreated"
