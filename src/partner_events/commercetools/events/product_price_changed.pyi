# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.price import Price


class ProductPriceChangedDetail(Message):
    type: Literal["ProductPriceChanged"]
    variantId: int
    oldPrice: Price
    newPrice: Price
    staged: bool
    oldStagedPrice: Price | None = None
