# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.organization_member_role import OrganizationMemberRole


class OrganizationMemberRoleAssignedData(StreamData):
    object: OrganizationMemberRole
    previous_object: OrganizationMemberRole | None = None
    context: EventContext | None = None


class OrganizationMemberRoleAssignedDetail(CloudEvent):
    type: Literal["organization.member.role.assigned"]
    data: OrganizationMemberRoleAssignedData
