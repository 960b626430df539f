# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class RecurringOrderStateChangedDetail(Message):
    type: str
    state: str
    oldState: str | None = None


class RecurringOrderStateChanged(MessageEvent):
    """commercetools's `RecurringOrderStateChanged` (Recurring Order State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderStateChangedDetail

    @property
    def kind(self) -> Literal["RecurringOrderStateChanged"]:
        return "RecurringOrderStateChanged"
