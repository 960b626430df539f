# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationGroupRole


class OrganizationGroupRoleAssignedData(StreamData):
    object: OrganizationGroupRole
    previous_object: OrganizationGroupRole | None = None
    context: EventContext | None = None


class OrganizationGroupRoleAssignedDetail(CloudEvent):
    type: str
    data: OrganizationGroupRoleAssignedData


class OrganizationGroupRoleAssigned(StreamEvent):
    """Auth0's `organization.group.role.assigned`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: OrganizationGroupRoleAssignedDetail

    @property
    def kind(self) -> Literal["organization.group.role.assigned"]:
        return "organization.group.role.assigned"
