# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.connection import Connection
from partner_events.auth0.models.event_context import EventContext


class ConnectionDeletedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionDeletedDetail(CloudEvent):
    type: Literal["connection.deleted"]
    data: ConnectionDeletedData
