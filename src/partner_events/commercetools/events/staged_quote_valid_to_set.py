# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StagedQuoteValidToSetDetail(Message):
    type: str
    validTo: str


class StagedQuoteValidToSet(MessageEvent):
    """commercetools's `StagedQuoteValidToSet` (Staged Quote Valid To Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StagedQuoteValidToSetDetail

    @property
    def kind(self) -> Literal["StagedQuoteValidToSet"]:
        return "StagedQuoteValidToSet"
