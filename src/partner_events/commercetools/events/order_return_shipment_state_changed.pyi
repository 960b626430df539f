# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class OrderReturnShipmentStateChangedDetail(Message):
    type: Literal["OrderReturnShipmentStateChanged"]
    returnItemId: str
    returnShipmentState: Literal[
        "Advised",
        "Returned",
        "BackInStock",
        "Unusable",
    ] | str
