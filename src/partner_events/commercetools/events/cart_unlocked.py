# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CartUnlockedDetail(Message):
    type: str


class CartUnlocked(MessageEvent):
    """commercetools's `CartUnlocked` (Cart Unlocked): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartUnlockedDetail

    @property
    def kind(self) -> Literal["CartUnlocked"]:
        return "CartUnlocked"
