# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitAssociateModeChangedDetail(Message):
    type: str
    associateMode: str
    oldAssociateMode: str


class BusinessUnitAssociateModeChanged(MessageEvent):
    """commercetools's `BusinessUnitAssociateModeChanged` (Business Unit Associate Mode Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAssociateModeChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAssociateModeChanged"]:
        return "BusinessUnitAssociateModeChanged"
