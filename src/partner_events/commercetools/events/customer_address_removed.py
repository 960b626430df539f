# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class CustomerAddressRemovedDetail(Message):
    type: str
    address: Address
    addressRoles: list[str]


class CustomerAddressRemoved(MessageEvent):
    """commercetools's `CustomerAddressRemoved` (Customer Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerAddressRemovedDetail

    @property
    def kind(self) -> Literal["CustomerAddressRemoved"]:
        return "CustomerAddressRemoved"
