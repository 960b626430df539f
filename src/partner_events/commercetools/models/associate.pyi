# Generated from schemas/commercetools/objects/associate.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import KeyReference, Reference


class AssociateRoleAssignment(Model):
    associateRole: KeyReference
    inheritance: Literal[
        "Enabled",
        "Disabled",
    ] | str


class Associate(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    associateRoleAssignments: list[AssociateRoleAssignment]
    roles: list[Literal[
        "Admin",
        "Buyer",
    ] | str] | None = None
    customer: Reference
