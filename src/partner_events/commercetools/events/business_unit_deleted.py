# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitDeletedDetail(Message):
    type: str


class BusinessUnitDeleted(MessageEvent):
    """commercetools's `BusinessUnitDeleted` (Business Unit Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitDeletedDetail

    @property
    def kind(self) -> Literal["BusinessUnitDeleted"]:
        return "BusinessUnitDeleted"
