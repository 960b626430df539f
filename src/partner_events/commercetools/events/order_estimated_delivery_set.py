# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import EstimatedDelivery
from partner_events.commercetools.models.message import Message


class OrderEstimatedDeliverySetDetail(Message):
    type: str
    estimatedDelivery: EstimatedDelivery | None = None
    shippingKey: str | None = None


class OrderEstimatedDeliverySet(MessageEvent):
    """commercetools's `OrderEstimatedDeliverySet` (Order Estimated Delivery Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderEstimatedDeliverySetDetail

    @property
    def kind(self) -> Literal["OrderEstimatedDeliverySet"]:
        return "OrderEstimatedDeliverySet"
