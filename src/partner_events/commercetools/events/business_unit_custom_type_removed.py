# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomTypeRemovedDetail(Message):
    type: str
    oldTypeId: str | None = None


class BusinessUnitCustomTypeRemoved(MessageEvent):
    """commercetools's `BusinessUnitCustomTypeRemoved` (Business Unit Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCustomTypeRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitCustomTypeRemoved"]:
        return "BusinessUnitCustomTypeRemoved"
