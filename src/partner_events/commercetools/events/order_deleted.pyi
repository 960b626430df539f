# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.order import Order


class OrderDeletedDetail(Message):
    type: Literal["OrderDeleted"]
    order: Order
