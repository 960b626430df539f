# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import Connection, EventContext


class ConnectionDeletedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionDeletedDetail(CloudEvent):
    type: str
    data: ConnectionDeletedData


class ConnectionDeleted(StreamEvent):
    """Auth0's `connection.deleted`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: ConnectionDeletedDetail

    @property
    def kind(self) -> Literal["connection.deleted"]:
        return "connection.deleted"
