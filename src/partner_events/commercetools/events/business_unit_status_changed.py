# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitStatusChangedDetail(Message):
    type: str
    active: str


class BusinessUnitStatusChanged(MessageEvent):
    """commercetools's `BusinessUnitStatusChanged` (Business Unit Status Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitStatusChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitStatusChanged"]:
        return "BusinessUnitStatusChanged"
