# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Asset, Attribute, Image
from partner_events.commercetools.models.message import Message


class VariantCreatedDetail(Message):
    type: Literal["VariantCreated"]
    productId: str
    variantId: int
    key: str | None = None
    sku: str | None = None
    attributes: list[Attribute] | None = None
    assets: list[Asset] | None = None
    images: list[Image] | None = None
    publish: bool
