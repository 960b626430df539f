# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import Connection, EventContext


class ConnectionCreatedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionCreatedDetail(CloudEvent):
    type: str
    data: ConnectionCreatedData


class ConnectionCreated(StreamEvent):
    """Auth0's `connection.created`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: ConnectionCreatedDetail

    @property
    def kind(self) -> Literal["connection.created"]:
        return "connection.created"
