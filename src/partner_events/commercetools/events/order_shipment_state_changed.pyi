# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class OrderShipmentStateChangedDetail(Message):
    type: Literal["OrderShipmentStateChanged"]
    shipmentState: Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ] | str
    oldShipmentState: Literal[
        "Shipped",
        "Delivered",
        "Ready",
        "Pending",
        "Delayed",
        "Partial",
        "Backorder",
        "Canceled",
    ] | str | None = None
