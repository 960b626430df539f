# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StandalonePriceValidFromAndUntilSetDetail(Message):
    type: str
    validFrom: str | None = None
    previousValidFrom: str | None = None
    validUntil: str | None = None
    previousValidUntil: str | None = None


class StandalonePriceValidFromAndUntilSet(MessageEvent):
    """commercetools's `StandalonePriceValidFromAndUntilSet` (Standalone Price Valid From And Until Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceValidFromAndUntilSetDetail

    @property
    def kind(self) -> Literal["StandalonePriceValidFromAndUntilSet"]:
        return "StandalonePriceValidFromAndUntilSet"
