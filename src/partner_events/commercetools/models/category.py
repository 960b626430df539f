# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    Asset,
    CreatedBy,
    CustomFields,
    LastModifiedBy,
    Reference,
)


class Category(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    name: dict[str, str]
    slug: dict[str, str]
    description: dict[str, str] | None = None
    ancestors: list[Reference]
    parent: Reference | None = None
    orderHint: str
    externalId: str | None = None
    metaTitle: dict[str, str] | None = None
    metaDescription: dict[str, str] | None = None
    metaKeywords: dict[str, str] | None = None
    custom: CustomFields | None = None
    assets: list[Asset] | None = None
    key: str | None = None
