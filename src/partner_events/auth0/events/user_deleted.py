# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, User


class UserDeletedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserDeletedDetail(CloudEvent):
    type: str
    data: UserDeletedData


class UserDeleted(StreamEvent):
    """Auth0's `user.deleted`: https://auth0.com/docs/events/user/user.deleted"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/user/user.deleted"
    detail: UserDeletedDetail

    @property
    def kind(self) -> Literal["user.deleted"]:
        return "user.deleted"
