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
    """`Message`, which sets messages apart from changes."""

    projectKey: str
    """The project."""

    resource: Reference
    """What it happened to: its type and id."""

    resourceUserProvidedIdentifiers: UserProvidedIdentifiers | None = None
    """The keys and numbers that you gave the resource."""

    id: str
    """The message's id, the same when it is delivered again."""

    version: int
    """The version of the message itself, not of the resource."""

    createdAt: str
    """When it happened, as ISO 8601 text."""

    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    sequenceNumber: int
    """The position among the messages of one resource, from 1: sort by it."""

    resourceVersion: int
    """The version of the resource after what happened."""

    type: str
    """What happened, which is the kind."""

    payloadNotIncluded: PayloadNotIncluded | None = None
    """That the message was too large to be sent: fetch it by its id."""

    versionModifiedAt: str | None = None
