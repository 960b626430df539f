# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationMemberRole


class OrganizationMemberRoleDeletedData(StreamData):
    object: OrganizationMemberRole
    previous_object: OrganizationMemberRole | None = None
    context: EventContext | None = None


class OrganizationMemberRoleDeletedDetail(CloudEvent):
    type: str
    data: OrganizationMemberRoleDeletedData


class OrganizationMemberRoleDeleted(StreamEvent):
    """Auth0's `organization.member.role.deleted`:
    https://auth0.com/docs/events/organization/organization.member.role.deleted
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.member.role.deleted"
    detail: OrganizationMemberRoleDeletedDetail

    @property
    def kind(self) -> Literal["organization.member.role.deleted"]:
        return "organization.member.role.deleted"
