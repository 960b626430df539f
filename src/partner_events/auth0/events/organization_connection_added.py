# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationConnection


class OrganizationConnectionAddedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionAddedDetail(CloudEvent):
    type: str
    data: OrganizationConnectionAddedData


class OrganizationConnectionAdded(StreamEvent):
    """Auth0's `organization.connection.added`:
    https://auth0.com/docs/events/organization/organization.connection.added
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.connection.added"
    detail: OrganizationConnectionAddedDetail

    @property
    def kind(self) -> Literal["organization.connection.added"]:
        return "organization.connection.added"
