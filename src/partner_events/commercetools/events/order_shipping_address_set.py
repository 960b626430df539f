# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class OrderShippingAddressSetDetail(Message):
    type: str
    address: Address | None = None
    oldAddress: Address | None = None


class OrderShippingAddressSet(MessageEvent):
    """commercetools's `OrderShippingAddressSet` (Order Shipping Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderShippingAddressSetDetail

    @property
    def kind(self) -> Literal["OrderShippingAddressSet"]:
        return "OrderShippingAddressSet"
