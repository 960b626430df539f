# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, User


class UserUpdatedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserUpdatedDetail(CloudEvent):
    type: str
    data: UserUpdatedData


class UserUpdated(StreamEvent):
    """Auth0's `user.updated`: https://auth0.com/docs/events/user/user.updated"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/user/user.updated"
    detail: UserUpdatedDetail

    @property
    def kind(self) -> Literal["user.updated"]:
        return "user.updated"
