# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import StandalonePrice
from partner_events.commercetools.models.message import Message


class StandalonePriceCreatedDetail(Message):
    type: str
    standalonePrice: StandalonePrice


class StandalonePriceCreated(MessageEvent):
    """commercetools's `StandalonePriceCreated` (Standalone Price Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceCreatedDetail

    @property
    def kind(self) -> Literal["StandalonePriceCreated"]:
        return "StandalonePriceCreated"
