# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldRemovedDetail(Message):
    type: Literal["ProductPriceCustomFieldRemoved"]
    priceId: str
    variantId: int
    staged: bool
    name: str
