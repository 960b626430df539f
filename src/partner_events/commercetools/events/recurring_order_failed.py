# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import RecurringOrderFailureError
from partner_events.commercetools.models.message import Message


class RecurringOrderFailedDetail(Message):
    type: str
    cartId: str
    failedAt: str
    failureReason: str
    orderScheduledAt: str
    errors: list[RecurringOrderFailureError] | None = None


class RecurringOrderFailed(MessageEvent):
    """commercetools's `RecurringOrderFailed` (Recurring Order Failed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderFailedDetail

    @property
    def kind(self) -> Literal["RecurringOrderFailed"]:
        return "RecurringOrderFailed"
