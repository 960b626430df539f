# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.recurring_order import RecurringOrder


class RecurringOrderDeletedDetail(Message):
    type: Literal["RecurringOrderDeleted"]
    recurringOrder: RecurringOrder
