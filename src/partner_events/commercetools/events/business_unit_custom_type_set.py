# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomFields
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomTypeSetDetail(Message):
    type: str
    customFields: CustomFields
    oldTypeId: str | None = None


class BusinessUnitCustomTypeSet(MessageEvent):
    """commercetools's `BusinessUnitCustomTypeSet` (Business Unit Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCustomTypeSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitCustomTypeSet"]:
        return "BusinessUnitCustomTypeSet"
