# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import StagedStandalonePrice
from partner_events.commercetools.models.message import Message


class StandalonePriceStagedChangesAppliedDetail(Message):
    type: str
    stagedChanges: StagedStandalonePrice


class StandalonePriceStagedChangesApplied(MessageEvent):
    """commercetools's `StandalonePriceStagedChangesApplied` (Standalone Price Staged Changes Applied):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceStagedChangesAppliedDetail

    @property
    def kind(self) -> Literal["StandalonePriceStagedChangesApplied"]:
        return "StandalonePriceStagedChangesApplied"
