# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Delivery
from partner_events.commercetools.models.message import Message


class DeliveryRemovedDetail(Message):
    type: str
    delivery: Delivery
    shippingKey: str | None = None


class DeliveryRemoved(MessageEvent):
    """commercetools's `DeliveryRemoved` (Delivery Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DeliveryRemovedDetail

    @property
    def kind(self) -> Literal["DeliveryRemoved"]:
        return "DeliveryRemoved"
