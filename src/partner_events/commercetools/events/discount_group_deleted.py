# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class DiscountGroupDeletedDetail(Message):
    type: str


class DiscountGroupDeleted(MessageEvent):
    """commercetools's `DiscountGroupDeleted` (Discount Group Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DiscountGroupDeletedDetail

    @property
    def kind(self) -> Literal["DiscountGroupDeleted"]:
        return "DiscountGroupDeleted"
