# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import RecurringOrder
from partner_events.commercetools.models.message import Message


class RecurringOrderDeletedDetail(Message):
    type: str
    recurringOrder: RecurringOrder


class RecurringOrderDeleted(MessageEvent):
    """commercetools's `RecurringOrderDeleted` (Recurring Order Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderDeletedDetail

    @property
    def kind(self) -> Literal["RecurringOrderDeleted"]:
        return "RecurringOrderDeleted"
