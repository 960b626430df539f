# Generated from schemas/commercetools/objects/image.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ImageDimensions(Model):
    w: int
    h: int


class Image(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    url: str
    dimensions: ImageDimensions
    label: str | None = None
