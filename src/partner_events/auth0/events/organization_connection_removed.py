# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, OrganizationConnection


class OrganizationConnectionRemovedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionRemovedDetail(CloudEvent):
    type: str
    data: OrganizationConnectionRemovedData


class OrganizationConnectionRemoved(StreamEvent):
    """Auth0's `organization.connection.removed`:
    https://auth0.com/docs/events/organization/organization.connection.removed
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/organization/organization.connection.removed"
    detail: OrganizationConnectionRemovedDetail

    @property
    def kind(self) -> Literal["organization.connection.removed"]:
        return "organization.connection.removed"
