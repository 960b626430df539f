# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Image, KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringImageAddedDetail(Message):
    type: Literal["ProductTailoringImageAdded"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    image: Image
