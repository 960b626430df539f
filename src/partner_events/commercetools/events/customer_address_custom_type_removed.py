# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerAddressCustomTypeRemovedDetail(Message):
    type: str
    previousTypeId: str | None = None
    addressId: str | None = None


class CustomerAddressCustomTypeRemoved(MessageEvent):
    """commercetools's `CustomerAddressCustomTypeRemoved` (Customer Address Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerAddressCustomTypeRemovedDetail

    @property
    def kind(self) -> Literal["CustomerAddressCustomTypeRemoved"]:
        return "CustomerAddressCustomTypeRemoved"
