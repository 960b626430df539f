# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json
from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderCustomFieldChangedDetail(Message):
    type: str
    name: str
    value: Json
    previousValue: Json | None = None


class OrderCustomFieldChanged(MessageEvent):
    """commercetools's `OrderCustomFieldChanged` (Order Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomFieldChangedDetail

    @property
    def kind(self) -> Literal["OrderCustomFieldChanged"]:
        return "OrderCustomFieldChanged"
