# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ShippingInfo
from partner_events.commercetools.models.message import Message


class OrderShippingInfoSetDetail(Message):
    type: str
    shippingInfo: ShippingInfo | None = None
    oldShippingInfo: ShippingInfo | None = None


class OrderShippingInfoSet(MessageEvent):
    """commercetools's `OrderShippingInfoSet` (Order Shipping Info Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderShippingInfoSetDetail

    @property
    def kind(self) -> Literal["OrderShippingInfoSet"]:
        return "OrderShippingInfoSet"
