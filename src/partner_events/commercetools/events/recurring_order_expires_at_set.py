# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class RecurringOrderExpiresAtSetDetail(Message):
    type: str
    newExpiresAt: str
    oldExpiresAt: str


class RecurringOrderExpiresAtSet(MessageEvent):
    """commercetools's `RecurringOrderExpiresAtSet` (Recurring Order Expires At Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderExpiresAtSetDetail

    @property
    def kind(self) -> Literal["RecurringOrderExpiresAtSet"]:
        return "RecurringOrderExpiresAtSet"
