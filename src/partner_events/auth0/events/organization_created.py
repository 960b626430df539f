# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, Organization


class OrganizationCreatedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationCreatedDetail(CloudEvent):
    type: str
    data: OrganizationCreatedData


class OrganizationCreated(StreamEvent):
    """Auth0's `organization.created`: https://auth0.com/docs/events/organization/organization.created"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.created"
    detail: OrganizationCreatedDetail

    @property
    def kind(self) -> Literal["organization.created"]:
        return "organization.created"
