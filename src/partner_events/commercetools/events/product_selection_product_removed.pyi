# Generated from schemas/commercetools/events/product_selection_product_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class ProductSelectionProductRemovedDetail(Message):
    type: Literal["ProductSelectionProductRemoved"]
    product: Reference
