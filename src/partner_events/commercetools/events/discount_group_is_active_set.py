# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class DiscountGroupIsActiveSetDetail(Message):
    type: str
    isActive: bool | None = None
    oldIsActive: bool | None = None


class DiscountGroupIsActiveSet(MessageEvent):
    """commercetools's `DiscountGroupIsActiveSet` (Discount Group Is Active Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DiscountGroupIsActiveSetDetail

    @property
    def kind(self) -> Literal["DiscountGroupIsActiveSet"]:
        return "DiscountGroupIsActiveSet"
