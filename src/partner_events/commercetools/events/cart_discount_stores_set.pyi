# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference
from partner_events.commercetools.models.message import Message


class CartDiscountStoresSetDetail(Message):
    type: Literal["CartDiscountStoresSet"]
    stores: list[KeyReference]
