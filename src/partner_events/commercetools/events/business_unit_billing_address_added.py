# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitBillingAddressAddedDetail(Message):
    type: str
    address: Address


class BusinessUnitBillingAddressAdded(MessageEvent):
    """commercetools's `BusinessUnitBillingAddressAdded` (Business Unit Billing Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitBillingAddressAddedDetail

    @property
    def kind(self) -> Literal["BusinessUnitBillingAddressAdded"]:
        return "BusinessUnitBillingAddressAdded"
