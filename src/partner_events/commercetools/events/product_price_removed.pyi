# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.price import Price


class ProductPriceRemovedDetail(Message):
    type: Literal["ProductPriceRemoved"]
    variantId: int
    price: Price
    staged: bool
