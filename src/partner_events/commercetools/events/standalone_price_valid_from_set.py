# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StandalonePriceValidFromSetDetail(Message):
    type: str
    validFrom: str | None = None
    previousValidFrom: str | None = None


class StandalonePriceValidFromSet(MessageEvent):
    """commercetools's `StandalonePriceValidFromSet` (Standalone Price Valid From Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceValidFromSetDetail

    @property
    def kind(self) -> Literal["StandalonePriceValidFromSet"]:
        return "StandalonePriceValidFromSet"
