# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.group_role import GroupRole


class GroupRoleAssignedData(StreamData):
    object: GroupRole
    previous_object: GroupRole | None = None
    context: EventContext | None = None


class GroupRoleAssignedDetail(CloudEvent):
    type: Literal["group.role.assigned"]
    data: GroupRoleAssignedData
