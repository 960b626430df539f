# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderShipmentStateChangedDetail(Message):
    type: str
    shipmentState: str
    oldShipmentState: str | None = None


class OrderShipmentStateChanged(MessageEvent):
    """commercetools's `OrderShipmentStateChanged` (Order Shipment State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderShipmentStateChangedDetail

    @property
    def kind(self) -> Literal["OrderShipmentStateChanged"]:
        return "OrderShipmentStateChanged"
