# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Associate
from partner_events.commercetools.models.message import Message


class BusinessUnitAssociateAddedDetail(Message):
    type: str
    associate: Associate


class BusinessUnitAssociateAdded(MessageEvent):
    """commercetools's `BusinessUnitAssociateAdded` (Business Unit Associate Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAssociateAddedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAssociateAdded"]:
        return "BusinessUnitAssociateAdded"
