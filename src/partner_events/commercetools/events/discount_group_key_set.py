# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class DiscountGroupKeySetDetail(Message):
    type: str
    key: str | None = None
    oldKey: str | None = None


class DiscountGroupKeySet(MessageEvent):
    """commercetools's `DiscountGroupKeySet` (Discount Group Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DiscountGroupKeySetDetail

    @property
    def kind(self) -> Literal["DiscountGroupKeySet"]:
        return "DiscountGroupKeySet"
