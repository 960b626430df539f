# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, Organization


class OrganizationDeletedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationDeletedDetail(CloudEvent):
    type: str
    data: OrganizationDeletedData


class OrganizationDeleted(StreamEvent):
    """Auth0's `organization.deleted`: https://auth0.com/docs/events/organization/organization.deleted"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.deleted"
    detail: OrganizationDeletedDetail

    @property
    def kind(self) -> Literal["organization.deleted"]:
        return "organization.deleted"
