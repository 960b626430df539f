# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationMember


class OrganizationMemberAddedData(StreamData):
    object: OrganizationMember
    previous_object: OrganizationMember | None = None
    context: EventContext | None = None


class OrganizationMemberAddedDetail(CloudEvent):
    type: str
    data: OrganizationMemberAddedData


class OrganizationMemberAdded(StreamEvent):
    """Auth0's `organization.member.added`:
    https://auth0.com/docs/events/organization/organization.member.added
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.member.added"
    detail: OrganizationMemberAddedDetail

    @property
    def kind(self) -> Literal["organization.member.added"]:
        return "organization.member.added"
