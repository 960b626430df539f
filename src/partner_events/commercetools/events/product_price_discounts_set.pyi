# Generated from schemas/commercetools/events/product_price_discounts_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_price_discounts_set_updated_price import (
    ProductPriceDiscountsSetUpdatedPrice,
)


class ProductPriceDiscountsSetDetail(Message):
    type: Literal["ProductPriceDiscountsSet"]
    updatedPrices: list[ProductPriceDiscountsSetUpdatedPrice]
