# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DiscountGroup
from partner_events.commercetools.models.message import Message


class DiscountGroupCreatedDetail(Message):
    type: str
    discountGroup: DiscountGroup


class DiscountGroupCreated(MessageEvent):
    """commercetools's `DiscountGroupCreated` (Discount Group Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DiscountGroupCreatedDetail

    @property
    def kind(self) -> Literal["DiscountGroupCreated"]:
        return "DiscountGroupCreated"
