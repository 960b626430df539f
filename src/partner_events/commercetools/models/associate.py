# Generated from schemas/commercetools/objects/associate.json by `python -m codegen`; do not edit.
# Vocabularies are in associate.pyi.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import KeyReference, Reference


class AssociateRoleAssignment(Model):
    associateRole: KeyReference
    inheritance: str


class Associate(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    associateRoleAssignments: list[AssociateRoleAssignment]
    roles: list[str] | None = None
    customer: Reference
