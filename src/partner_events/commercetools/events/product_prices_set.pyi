# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.price import Price


class ProductPricesSetDetail(Message):
    type: Literal["ProductPricesSet"]
    variantId: int
    prices: list[Price]
    staged: bool
