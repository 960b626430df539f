# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class RecurringOrderKeySetDetail(Message):
    type: str
    key: str | None = None
    oldKey: str | None = None


class RecurringOrderKeySet(MessageEvent):
    """commercetools's `RecurringOrderKeySet` (Recurring Order Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: RecurringOrderKeySetDetail

    @property
    def kind(self) -> Literal["RecurringOrderKeySet"]:
        return "RecurringOrderKeySet"
