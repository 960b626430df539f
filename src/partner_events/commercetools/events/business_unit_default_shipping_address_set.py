# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitDefaultShippingAddressSetDetail(Message):
    type: str
    address: Address | None = None


class BusinessUnitDefaultShippingAddressSet(MessageEvent):
    """commercetools's `BusinessUnitDefaultShippingAddressSet` (Business Unit Default Shipping Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitDefaultShippingAddressSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitDefaultShippingAddressSet"]:
        return "BusinessUnitDefaultShippingAddressSet"
