# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitNameChangedDetail(Message):
    type: str
    name: str


class BusinessUnitNameChanged(MessageEvent):
    """commercetools's `BusinessUnitNameChanged` (Business Unit Name Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitNameChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitNameChanged"]:
        return "BusinessUnitNameChanged"
