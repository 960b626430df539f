# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Image
from partner_events.commercetools.models.message import Message


class VariantImageAddedDetail(Message):
    type: Literal["VariantImageAdded"]
    image: Image
    staged: bool
