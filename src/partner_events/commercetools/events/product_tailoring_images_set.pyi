# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Image, KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringImagesSetDetail(Message):
    type: Literal["ProductTailoringImagesSet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    variantId: int
    oldImages: list[Image] | None = None
    images: list[Image] | None = None
