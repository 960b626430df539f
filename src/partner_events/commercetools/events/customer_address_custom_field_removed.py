# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerAddressCustomFieldRemovedDetail(Message):
    type: str
    name: str
    addressId: str | None = None


class CustomerAddressCustomFieldRemoved(MessageEvent):
    """commercetools's `CustomerAddressCustomFieldRemoved` (Customer Address Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerAddressCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["CustomerAddressCustomFieldRemoved"]:
        return "CustomerAddressCustomFieldRemoved"
