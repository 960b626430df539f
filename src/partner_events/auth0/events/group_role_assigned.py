# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, GroupRole


class GroupRoleAssignedData(StreamData):
    object: GroupRole
    previous_object: GroupRole | None = None
    context: EventContext | None = None


class GroupRoleAssignedDetail(CloudEvent):
    type: str
    data: GroupRoleAssignedData


class GroupRoleAssigned(StreamEvent):
    """Auth0's `group.role.assigned`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: GroupRoleAssignedDetail

    @property
    def kind(self) -> Literal["group.role.assigned"]:
        return "group.role.assigned"
