# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CartUnfrozenDetail(Message):
    type: str


class CartUnfrozen(MessageEvent):
    """commercetools's `CartUnfrozen` (Cart Unfrozen): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartUnfrozenDetail

    @property
    def kind(self) -> Literal["CartUnfrozen"]:
        return "CartUnfrozen"
