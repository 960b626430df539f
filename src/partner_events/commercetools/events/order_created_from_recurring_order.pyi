# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.order import Order


class OrderCreatedFromRecurringOrderDetail(Message):
    type: Literal["OrderCreatedFromRecurringOrder"]
    order: Order
    recurringOrderRef: Reference
