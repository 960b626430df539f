# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderReturnShipmentStateChangedDetail(Message):
    type: str
    returnItemId: str
    returnShipmentState: str


class OrderReturnShipmentStateChanged(MessageEvent):
    """commercetools's `OrderReturnShipmentStateChanged` (Order Return Shipment State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderReturnShipmentStateChangedDetail

    @property
    def kind(self) -> Literal["OrderReturnShipmentStateChanged"]:
        return "OrderReturnShipmentStateChanged"
