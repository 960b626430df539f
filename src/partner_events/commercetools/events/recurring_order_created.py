# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import RecurringOrder
from partner_events.commercetools.models.message import Message


class RecurringOrderCreatedDetail(Message):
    type: str
    recurringOrder: RecurringOrder


class RecurringOrderCreated(MessageEvent):
    """commercetools's `RecurringOrderCreated` (Recurring Order Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderCreatedDetail

    @property
    def kind(self) -> Literal["RecurringOrderCreated"]:
        return "RecurringOrderCreated"
