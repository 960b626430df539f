# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ProductVariantSelection, Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionVariantSelectionChangedDetail(Message):
    type: Literal["ProductSelectionVariantSelectionChanged"]
    product: Reference
    oldVariantSelection: ProductVariantSelection | None = None
    newVariantSelection: ProductVariantSelection | None = None
