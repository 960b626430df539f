# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.cart_discount import CartDiscount
from partner_events.commercetools.models.message import Message


class CartDiscountCreatedDetail(Message):
    type: Literal["CartDiscountCreated"]
    cartDiscount: CartDiscount
