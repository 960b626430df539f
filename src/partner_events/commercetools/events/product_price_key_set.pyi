# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ProductPriceKeySetDetail(Message):
    type: Literal["ProductPriceKeySet"]
    variantId: int
    priceId: str | None = None
    oldKey: str | None = None
    key: str | None = None
    staged: bool
