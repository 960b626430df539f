# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringPublishedDetail(Message):
    type: Literal["ProductTailoringPublished"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
