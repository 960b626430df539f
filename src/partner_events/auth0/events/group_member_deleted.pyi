# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.group_member import GroupMember


class GroupMemberDeletedData(StreamData):
    object: GroupMember
    previous_object: GroupMember | None = None
    context: EventContext | None = None


class GroupMemberDeletedDetail(CloudEvent):
    type: Literal["group.member.deleted"]
    data: GroupMemberDeletedData
