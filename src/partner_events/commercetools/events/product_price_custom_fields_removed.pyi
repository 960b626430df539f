# Generated from schemas/commercetools/events/product_price_custom_fields_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ProductPriceCustomFieldsRemovedDetail(Message):
    type: Literal["ProductPriceCustomFieldsRemoved"]
    priceId: str
    variantId: int
    staged: bool
