# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference, ProductVariantTailoring, Reference
from partner_events.commercetools.models.message import Message


class ProductVariantTailoringAddedDetail(Message):
    type: Literal["ProductVariantTailoringAdded"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    variant: ProductVariantTailoring
