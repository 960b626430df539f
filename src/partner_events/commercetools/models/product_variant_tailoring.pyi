# Generated from schemas/commercetools/objects/product_variant_tailoring.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.asset import Asset
from partner_events.commercetools.models.common import ProductTailoringAttribute
from partner_events.commercetools.models.image import Image


class ProductVariantTailoring(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: int
    images: list[Image] | None = None
    assets: list[Asset] | None = None
    attributes: list[ProductTailoringAttribute] | None = None
