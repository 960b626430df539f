# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_projection import ProductProjection


class ProductPublishedDetail(Message):
    type: Literal["ProductPublished"]
    removedImageUrls: list[str]
    productProjection: ProductProjection
    scope: Literal[
        "All",
        "Prices",
    ] | str
