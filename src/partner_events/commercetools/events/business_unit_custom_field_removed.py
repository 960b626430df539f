# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomFieldRemovedDetail(Message):
    type: str
    name: str


class BusinessUnitCustomFieldRemoved(MessageEvent):
    """commercetools's `BusinessUnitCustomFieldRemoved` (Business Unit Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitCustomFieldRemoved"]:
        return "BusinessUnitCustomFieldRemoved"
