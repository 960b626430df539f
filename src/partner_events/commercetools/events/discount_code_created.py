# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DiscountCode
from partner_events.commercetools.models.message import Message


class DiscountCodeCreatedDetail(Message):
    type: str
    discountCode: DiscountCode


class DiscountCodeCreated(MessageEvent):
    """commercetools's `DiscountCodeCreated` (Discount Code Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DiscountCodeCreatedDetail

    @property
    def kind(self) -> Literal["DiscountCodeCreated"]:
        return "DiscountCodeCreated"
