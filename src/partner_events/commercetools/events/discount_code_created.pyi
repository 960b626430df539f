# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.discount_code import DiscountCode
from partner_events.commercetools.models.message import Message


class DiscountCodeCreatedDetail(Message):
    type: Literal["DiscountCodeCreated"]
    discountCode: DiscountCode
