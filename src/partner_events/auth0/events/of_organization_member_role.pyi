# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events.organization_member_role_assigned import OrganizationMemberRoleAssignedData, OrganizationMemberRoleAssignedDetail
from partner_events.auth0.events.organization_member_role_deleted import OrganizationMemberRoleDeletedData, OrganizationMemberRoleDeletedDetail
from partner_events.auth0.models._fields import OrganizationMemberRoleAssignedDataFields, OrganizationMemberRoleAssignedDetailFields, OrganizationMemberRoleDeletedDataFields, OrganizationMemberRoleDeletedDetailFields
from partner_events.patterns._fields import EventFields, classfield

class OrganizationMemberRoleAssigned(StreamEvent):
    """Auth0's `organization.member.role.assigned`: https://auth0.com/docs/events/organization/organization.member.role.assigned"""

    detail: OrganizationMemberRoleAssignedDetail
    @property
    def kind(self) -> Literal["organization.member.role.assigned"]: ...
    @property
    def payload(self) -> OrganizationMemberRoleAssignedData: ...
    @classfield
    def fields(cls) -> EventFields[OrganizationMemberRoleAssignedDetailFields, OrganizationMemberRoleAssignedDataFields]: ...

class OrganizationMemberRoleDeleted(StreamEvent):
    """Auth0's `organization.member.role.deleted`: https://auth0.com/docs/events/organization/organization.member.role.deleted"""

    detail: OrganizationMemberRoleDeletedDetail
    @property
    def kind(self) -> Literal["organization.member.role.deleted"]: ...
    @property
    def payload(self) -> OrganizationMemberRoleDeletedData: ...
    @classfield
    def fields(cls) -> EventFields[OrganizationMemberRoleDeletedDetailFields, OrganizationMemberRoleDeletedDataFields]: ...
