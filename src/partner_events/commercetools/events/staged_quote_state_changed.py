# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StagedQuoteStateChangedDetail(Message):
    type: str
    stagedQuoteState: str
    oldStagedQuoteState: str


class StagedQuoteStateChanged(MessageEvent):
    """commercetools's `StagedQuoteStateChanged` (Staged Quote State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StagedQuoteStateChangedDetail

    @property
    def kind(self) -> Literal["StagedQuoteStateChanged"]:
        return "StagedQuoteStateChanged"
