# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitShippingAddressAddedDetail(Message):
    type: str
    address: Address


class BusinessUnitShippingAddressAdded(MessageEvent):
    """commercetools's `BusinessUnitShippingAddressAdded` (Business Unit Shipping Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitShippingAddressAddedDetail

    @property
    def kind(self) -> Literal["BusinessUnitShippingAddressAdded"]:
        return "BusinessUnitShippingAddressAdded"
