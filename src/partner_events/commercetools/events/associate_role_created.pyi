# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.associate_role import AssociateRole
from partner_events.commercetools.models.message import Message


class AssociateRoleCreatedDetail(Message):
    type: Literal["AssociateRoleCreated"]
    associateRole: AssociateRole
