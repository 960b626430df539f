# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ProductVariantSelection, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionProductAddedDetail(Message):
    type: Literal["ProductSelectionProductAdded"]
    product: Reference
    variantSelection: ProductVariantSelection | None = None
