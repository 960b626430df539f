# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitBillingAddressRemovedDetail(Message):
    type: str
    address: Address


class BusinessUnitBillingAddressRemoved(MessageEvent):
    """commercetools's `BusinessUnitBillingAddressRemoved` (Business Unit Billing Address Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitBillingAddressRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitBillingAddressRemoved"]:
        return "BusinessUnitBillingAddressRemoved"
