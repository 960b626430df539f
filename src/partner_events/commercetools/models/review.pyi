# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.commercetools.models.common import CreatedBy, CustomFields, LastModifiedBy, Reference


class Review(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str | None = None
    uniquenessValue: str | None = None
    locale: str | None = None
    authorName: str | None = None
    title: str | None = None
    text: str | None = None
    target: Json | None = None
    includedInStatistics: bool
    rating: int | None = None
    state: Reference | None = None
    customer: Reference | None = None
    custom: CustomFields | None = None
