# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class RecurringOrderStartsAtSetDetail(Message):
    type: str
    startsAt: str
    oldStartsAt: str


class RecurringOrderStartsAtSet(MessageEvent):
    """commercetools's `RecurringOrderStartsAtSet` (Recurring Order Starts At Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderStartsAtSetDetail

    @property
    def kind(self) -> Literal["RecurringOrderStartsAtSet"]:
        return "RecurringOrderStartsAtSet"
