# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class CustomerBillingAddressAddedDetail(Message):
    type: str
    address: Address


class CustomerBillingAddressAdded(MessageEvent):
    """commercetools's `CustomerBillingAddressAdded` (Customer Billing Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerBillingAddressAddedDetail

    @property
    def kind(self) -> Literal["CustomerBillingAddressAdded"]:
        return "CustomerBillingAddressAdded"
