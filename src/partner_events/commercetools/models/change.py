# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference, UserProvidedIdentifiers


class Change(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    notificationType: str
    projectKey: str
    resource: Reference
    resourceUserProvidedIdentifiers: UserProvidedIdentifiers | None = None
    version: int
    modifiedAt: str
