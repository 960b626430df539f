# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import RecurrencePolicySchedule
from partner_events.commercetools.models.message import Message


class RecurringOrderScheduleSetDetail(Message):
    type: Literal["RecurringOrderScheduleSet"]
    recurrencePolicySchedule: RecurrencePolicySchedule
    oldRecurrencePolicySchedule: RecurrencePolicySchedule
