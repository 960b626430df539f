# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationGroupRole


class OrganizationGroupRoleDeletedData(StreamData):
    object: OrganizationGroupRole
    previous_object: OrganizationGroupRole | None = None
    context: EventContext | None = None


class OrganizationGroupRoleDeletedDetail(CloudEvent):
    type: str
    data: OrganizationGroupRoleDeletedData


class OrganizationGroupRoleDeleted(StreamEvent):
    """Auth0's `organization.group.role.deleted`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: OrganizationGroupRoleDeletedDetail

    @property
    def kind(self) -> Literal["organization.group.role.deleted"]:
        return "organization.group.role.deleted"
