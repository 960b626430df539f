# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json
from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerAddressCustomFieldChangedDetail(Message):
    type: str
    name: str
    value: Json
    previousValue: Json | None = None
    addressId: str | None = None


class CustomerAddressCustomFieldChanged(MessageEvent):
    """commercetools's `CustomerAddressCustomFieldChanged` (Customer Address Custom Field Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerAddressCustomFieldChangedDetail

    @property
    def kind(self) -> Literal["CustomerAddressCustomFieldChanged"]:
        return "CustomerAddressCustomFieldChanged"
