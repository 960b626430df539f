# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import StagedStandalonePrice
from partner_events.commercetools.models.message import Message


class StandalonePriceStagedChangesRemovedDetail(Message):
    type: str
    stagedChanges: StagedStandalonePrice


class StandalonePriceStagedChangesRemoved(MessageEvent):
    """commercetools's `StandalonePriceStagedChangesRemoved` (Standalone Price Staged Changes Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceStagedChangesRemovedDetail

    @property
    def kind(self) -> Literal["StandalonePriceStagedChangesRemoved"]:
        return "StandalonePriceStagedChangesRemoved"
