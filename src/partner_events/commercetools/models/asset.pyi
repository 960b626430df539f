# Generated from schemas/commercetools/objects/asset.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.custom_fields import CustomFields


class AssetDimensions(Model):
    w: int
    h: int


class AssetSource(Model):
    uri: str
    key: str | None = None
    dimensions: AssetDimensions | None = None
    contentType: str | None = None


class Asset(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    sources: list[AssetSource]
    name: dict[str, str]
    description: dict[str, str] | None = None
    tags: list[str] | None = None
    custom: CustomFields | None = None
    key: str | None = None
