# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, User


class UserCreatedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserCreatedDetail(CloudEvent):
    type: str
    data: UserCreatedData


class UserCreated(StreamEvent):
    """Auth0's `user.created`: https://auth0.com/docs/events/user/user.created"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/user/user.created"
    detail: UserCreatedDetail

    @property
    def kind(self) -> Literal["user.created"]:
        return "user.created"
