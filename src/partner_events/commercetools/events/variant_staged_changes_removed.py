# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class VariantStagedChangesRemovedDetail(Message):
    type: str


class VariantStagedChangesRemoved(MessageEvent):
    """commercetools's `VariantStagedChangesRemoved` (Variant Staged Changes Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantStagedChangesRemovedDetail

    @property
    def kind(self) -> Literal["VariantStagedChangesRemoved"]:
        return "VariantStagedChangesRemoved"
