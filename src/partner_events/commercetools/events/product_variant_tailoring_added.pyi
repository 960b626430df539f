# Generated from schemas/commercetools/events/product_variant_tailoring_added.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference, Reference
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_variant_tailoring import ProductVariantTailoring


class ProductVariantTailoringAddedDetail(Message):
    type: Literal["ProductVariantTailoringAdded"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    variant: ProductVariantTailoring
