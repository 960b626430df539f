# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_variant import ProductVariant


class ProductVariantAddedDetail(Message):
    type: Literal["ProductVariantAdded"]
    variant: ProductVariant
    staged: bool
