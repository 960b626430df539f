# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference, UserProvidedIdentifiers


class Change(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    notificationType: str
    projectKey: str
    """The project."""

    resource: Reference
    """What was changed: its type and id."""

    resourceUserProvidedIdentifiers: UserProvidedIdentifiers | None = None
    version: int
    """The version of the resource after the change."""

    modifiedAt: str
    """When it happened, as ISO 8601 text."""
