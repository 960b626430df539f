# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.user import User


class UserCreatedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserCreatedDetail(CloudEvent):
    type: Literal["user.created"]
    data: UserCreatedData
