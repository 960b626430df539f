# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, GroupRole


class GroupRoleDeletedData(StreamData):
    object: GroupRole
    previous_object: GroupRole | None = None
    context: EventContext | None = None


class GroupRoleDeletedDetail(CloudEvent):
    type: str
    data: GroupRoleDeletedData


class GroupRoleDeleted(StreamEvent):
    """Auth0's `group.role.deleted`: https://auth0.com/docs/customize/events/event-types"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/customize/events/event-types"
    detail: GroupRoleDeletedDetail

    @property
    def kind(self) -> Literal["group.role.deleted"]:
        return "group.role.deleted"
