# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CartLockedDetail(Message):
    type: str


class CartLocked(MessageEvent):
    """commercetools's `CartLocked` (Cart Locked): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartLockedDetail

    @property
    def kind(self) -> Literal["CartLocked"]:
        return "CartLocked"
