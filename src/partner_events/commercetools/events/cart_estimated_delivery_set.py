# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import EstimatedDelivery
from partner_events.commercetools.models.message import Message


class CartEstimatedDeliverySetDetail(Message):
    type: str
    estimatedDelivery: EstimatedDelivery | None = None
    shippingKey: str | None = None


class CartEstimatedDeliverySet(MessageEvent):
    """commercetools's `CartEstimatedDeliverySet` (Cart Estimated Delivery Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartEstimatedDeliverySetDetail

    @property
    def kind(self) -> Literal["CartEstimatedDeliverySet"]:
        return "CartEstimatedDeliverySet"
