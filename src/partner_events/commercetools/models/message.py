# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CreatedBy,
    LastModifiedBy,
    PayloadNotIncluded,
    Reference,
    UserProvidedIdentifiers,
)


class Message(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    notificationType: str
    projectKey: str
    resource: Reference
    resourceUserProvidedIdentifiers: UserProvidedIdentifiers | None = None
    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    sequenceNumber: int
    resourceVersion: int
    type: str
    payloadNotIncluded: PayloadNotIncluded | None = None
    versionModifiedAt: str | None = None
