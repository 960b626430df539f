# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.organization_group_role import OrganizationGroupRole


class OrganizationGroupRoleDeletedData(StreamData):
    object: OrganizationGroupRole
    previous_object: OrganizationGroupRole | None = None
    context: EventContext | None = None


class OrganizationGroupRoleDeletedDetail(CloudEvent):
    type: Literal["organization.group.role.deleted"]
    data: OrganizationGroupRoleDeletedData
