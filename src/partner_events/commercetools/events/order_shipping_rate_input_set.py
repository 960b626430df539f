# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ShippingRateInput
from partner_events.commercetools.models.message import Message


class OrderShippingRateInputSetDetail(Message):
    type: str
    shippingRateInput: ShippingRateInput | None = None
    oldShippingRateInput: ShippingRateInput | None = None


class OrderShippingRateInputSet(MessageEvent):
    """commercetools's `OrderShippingRateInputSet` (Order Shipping Rate Input Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderShippingRateInputSetDetail

    @property
    def kind(self) -> Literal["OrderShippingRateInputSet"]:
        return "OrderShippingRateInputSet"
