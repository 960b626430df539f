# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.group import Group


class GroupCreatedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupCreatedDetail(CloudEvent):
    type: Literal["group.created"]
    data: GroupCreatedData
