# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Delivery
from partner_events.commercetools.models.message import Message


class DeliveryAddedDetail(Message):
    type: str
    delivery: Delivery
    shippingKey: str | None = None


class DeliveryAdded(MessageEvent):
    """commercetools's `DeliveryAdded` (Delivery Added): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DeliveryAddedDetail

    @property
    def kind(self) -> Literal["DeliveryAdded"]:
        return "DeliveryAdded"
