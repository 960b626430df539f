# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import Connection, EventContext


class ConnectionUpdatedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionUpdatedDetail(CloudEvent):
    type: str
    data: ConnectionUpdatedData


class ConnectionUpdated(StreamEvent):
    """Auth0's `connection.updated`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: ConnectionUpdatedDetail

    @property
    def kind(self) -> Literal["connection.updated"]:
        return "connection.updated"
