# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_projection import ProductProjection


class ProductDeletedDetail(Message):
    type: Literal["ProductDeleted"]
    removedImageUrls: list[str]
    currentProjection: ProductProjection | None = None
