# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_variant import ProductVariant


class ProductVariantDeletedDetail(Message):
    type: Literal["ProductVariantDeleted"]
    variant: ProductVariant | None = None
    removedImageUrls: list[str]
    staged: bool
