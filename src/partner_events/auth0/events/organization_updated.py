# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, Organization


class OrganizationUpdatedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationUpdatedDetail(CloudEvent):
    type: str
    data: OrganizationUpdatedData


class OrganizationUpdated(StreamEvent):
    """Auth0's `organization.updated`: https://auth0.com/docs/events/organization/organization.updated"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.updated"
    detail: OrganizationUpdatedDetail

    @property
    def kind(self) -> Literal["organization.updated"]:
        return "organization.updated"
