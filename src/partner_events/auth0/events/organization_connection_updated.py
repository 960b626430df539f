# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationConnection


class OrganizationConnectionUpdatedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionUpdatedDetail(CloudEvent):
    type: str
    data: OrganizationConnectionUpdatedData


class OrganizationConnectionUpdated(StreamEvent):
    """Auth0's `organization.connection.updated`:
    https://auth0.com/docs/events/organization/organization.connection.updated
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.connection.updated"
    detail: OrganizationConnectionUpdatedDetail

    @property
    def kind(self) -> Literal["organization.connection.updated"]:
        return "organization.connection.updated"
