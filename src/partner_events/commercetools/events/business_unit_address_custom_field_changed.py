# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json
from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitAddressCustomFieldChangedDetail(Message):
    type: str
    name: str
    value: Json
    oldValue: Json | None = None
    addressId: str | None = None


class BusinessUnitAddressCustomFieldChanged(MessageEvent):
    """commercetools's `BusinessUnitAddressCustomFieldChanged` (Business Unit Address Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAddressCustomFieldChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomFieldChanged"]:
        return "BusinessUnitAddressCustomFieldChanged"
