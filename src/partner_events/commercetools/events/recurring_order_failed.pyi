# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import RecurringOrderFailureError
from partner_events.commercetools.models.message import Message


class RecurringOrderFailedDetail(Message):
    type: Literal["RecurringOrderFailed"]
    cartId: str
    failedAt: str
    failureReason: str
    orderScheduledAt: str
    errors: list[RecurringOrderFailureError] | None = None
