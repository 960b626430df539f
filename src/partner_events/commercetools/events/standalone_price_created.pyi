# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.standalone_price import StandalonePrice


class StandalonePriceCreatedDetail(Message):
    type: Literal["StandalonePriceCreated"]
    standalonePrice: StandalonePrice
