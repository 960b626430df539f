# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, Group


class GroupCreatedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupCreatedDetail(CloudEvent):
    type: str
    data: GroupCreatedData


class GroupCreated(StreamEvent):
    """Auth0's `group.created`: https://auth0.com/docs/events/group/group.created"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/group/group.created"
    detail: GroupCreatedDetail

    @property
    def kind(self) -> Literal["group.created"]:
        return "group.created"
