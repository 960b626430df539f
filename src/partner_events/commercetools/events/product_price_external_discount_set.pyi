# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import DiscountedPrice
from partner_events.commercetools.models.message import Message


class ProductPriceExternalDiscountSetDetail(Message):
    type: Literal["ProductPriceExternalDiscountSet"]
    variantId: int
    variantKey: str | None = None
    sku: str | None = None
    priceId: str
    discounted: DiscountedPrice | None = None
    staged: bool
