# Generated from schemas/commercetools/objects/product_variant_tailoring.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Asset, Image, ProductTailoringAttribute


class ProductVariantTailoring(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: int
    images: list[Image] | None = None
    assets: list[Asset] | None = None
    attributes: list[ProductTailoringAttribute] | None = None
