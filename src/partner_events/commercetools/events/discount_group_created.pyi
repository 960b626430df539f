# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.discount_group import DiscountGroup
from partner_events.commercetools.models.message import Message


class DiscountGroupCreatedDetail(Message):
    type: Literal["DiscountGroupCreated"]
    discountGroup: DiscountGroup
