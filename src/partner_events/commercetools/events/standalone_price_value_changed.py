# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import TypedMoney
from partner_events.commercetools.models.message import Message


class StandalonePriceValueChangedDetail(Message):
    type: str
    value: TypedMoney
    staged: bool
    oldValue: TypedMoney | None = None


class StandalonePriceValueChanged(MessageEvent):
    """commercetools's `StandalonePriceValueChanged` (Standalone Price Value Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceValueChangedDetail

    @property
    def kind(self) -> Literal["StandalonePriceValueChanged"]:
        return "StandalonePriceValueChanged"
