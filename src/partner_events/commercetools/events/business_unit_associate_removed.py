# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Associate
from partner_events.commercetools.models.message import Message


class BusinessUnitAssociateRemovedDetail(Message):
    type: str
    associate: Associate


class BusinessUnitAssociateRemoved(MessageEvent):
    """commercetools's `BusinessUnitAssociateRemoved` (Business Unit Associate Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAssociateRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAssociateRemoved"]:
        return "BusinessUnitAssociateRemoved"
