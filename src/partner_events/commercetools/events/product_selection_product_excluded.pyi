# Generated from schemas/commercetools/events/product_selection_product_excluded.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ProductVariantExclusion, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionProductExcludedDetail(Message):
    type: Literal["ProductSelectionProductExcluded"]
    product: Reference
    variantExclusion: ProductVariantExclusion | None = None
