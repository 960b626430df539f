# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StandalonePriceValidUntilSetDetail(Message):
    type: str
    validUntil: str | None = None
    previousValidUntil: str | None = None


class StandalonePriceValidUntilSet(MessageEvent):
    """commercetools's `StandalonePriceValidUntilSet` (Standalone Price Valid Until Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceValidUntilSetDetail

    @property
    def kind(self) -> Literal["StandalonePriceValidUntilSet"]:
        return "StandalonePriceValidUntilSet"
