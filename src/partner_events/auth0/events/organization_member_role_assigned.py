# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationMemberRole


class OrganizationMemberRoleAssignedData(StreamData):
    object: OrganizationMemberRole
    previous_object: OrganizationMemberRole | None = None
    context: EventContext | None = None


class OrganizationMemberRoleAssignedDetail(CloudEvent):
    type: str
    data: OrganizationMemberRoleAssignedData


class OrganizationMemberRoleAssigned(StreamEvent):
    """Auth0's `organization.member.role.assigned`:
    https://auth0.com/docs/events/organization/organization.member.role.assigned
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.member.role.assigned"
    detail: OrganizationMemberRoleAssignedDetail

    @property
    def kind(self) -> Literal["organization.member.role.assigned"]:
        return "organization.member.role.assigned"
