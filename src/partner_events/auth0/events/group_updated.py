# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, Group


class GroupUpdatedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupUpdatedDetail(CloudEvent):
    type: str
    data: GroupUpdatedData


class GroupUpdated(StreamEvent):
    """Auth0's `group.updated`: https://auth0.com/docs/events/group/group.updated"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/group/group.updated"
    detail: GroupUpdatedDetail

    @property
    def kind(self) -> Literal["group.updated"]:
        return "group.updated"
