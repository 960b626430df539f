# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationMember


class OrganizationMemberDeletedData(StreamData):
    object: OrganizationMember
    previous_object: OrganizationMember | None = None
    context: EventContext | None = None


class OrganizationMemberDeletedDetail(CloudEvent):
    type: str
    data: OrganizationMemberDeletedData


class OrganizationMemberDeleted(StreamEvent):
    """Auth0's `organization.member.deleted`:
    https://auth0.com/docs/events/organization/organization.member.deleted
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.member.deleted"
    detail: OrganizationMemberDeletedDetail

    @property
    def kind(self) -> Literal["organization.member.deleted"]:
        return "organization.member.deleted"
