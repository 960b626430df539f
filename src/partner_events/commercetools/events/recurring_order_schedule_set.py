# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import RecurrencePolicySchedule
from partner_events.commercetools.models.message import Message


class RecurringOrderScheduleSetDetail(Message):
    type: str
    recurrencePolicySchedule: RecurrencePolicySchedule
    oldRecurrencePolicySchedule: RecurrencePolicySchedule


class RecurringOrderScheduleSet(MessageEvent):
    """commercetools's `RecurringOrderScheduleSet` (Recurring Order Schedule Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderScheduleSetDetail

    @property
    def kind(self) -> Literal["RecurringOrderScheduleSet"]:
        return "RecurringOrderScheduleSet"
