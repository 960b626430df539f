# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Image
from partner_events.commercetools.models.message import Message


class VariantImagesSetDetail(Message):
    type: Literal["VariantImagesSet"]
    images: list[Image]
    oldImages: list[Image]
    staged: bool
