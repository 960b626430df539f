# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ProductVariantExclusion, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionVariantExclusionChangedDetail(Message):
    type: Literal["ProductSelectionVariantExclusionChanged"]
    product: Reference
    oldVariantExclusion: ProductVariantExclusion | None = None
    newVariantExclusion: ProductVariantExclusion | None = None
