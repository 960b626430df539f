# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Associate
from partner_events.commercetools.models.message import Message


class BusinessUnitAssociateChangedDetail(Message):
    type: str
    associate: Associate


class BusinessUnitAssociateChanged(MessageEvent):
    """commercetools's `BusinessUnitAssociateChanged` (Business Unit Associate Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAssociateChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAssociateChanged"]:
        return "BusinessUnitAssociateChanged"
