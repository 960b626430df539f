# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CartFrozenDetail(Message):
    type: str


class CartFrozen(MessageEvent):
    """commercetools's `CartFrozen` (Cart Frozen): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartFrozenDetail

    @property
    def kind(self) -> Literal["CartFrozen"]:
        return "CartFrozen"
