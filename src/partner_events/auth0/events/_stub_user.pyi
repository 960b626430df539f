# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    UserCreatedData,
    UserCreatedDetail,
    UserDeletedData,
    UserDeletedDetail,
    UserUpdatedData,
    UserUpdatedDetail,
)
from partner_events.auth0.models._fields import (
    UserCreatedDataFields,
    UserCreatedDetailFields,
    UserDeletedDataFields,
    UserDeletedDetailFields,
    UserUpdatedDataFields,
    UserUpdatedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class UserCreated(StreamEvent):
    """A user was created, such as when they signed up.

    Auth0's `user.created`: https://auth0.com/docs/events/user/user.created
    """

    @property
    def kind(self) -> Literal["user.created"]: ...
    detail: UserCreatedDetail
    @property
    def payload(self) -> UserCreatedData: ...
    @classfield
    def fields(cls) -> KindFields[UserCreatedDetailFields, UserCreatedDataFields]: ...

class UserDeleted(StreamEvent):
    """A user was deleted, and no longer belongs to the tenant.

    Auth0's `user.deleted`: https://auth0.com/docs/events/user/user.deleted
    """

    @property
    def kind(self) -> Literal["user.deleted"]: ...
    detail: UserDeletedDetail
    @property
    def payload(self) -> UserDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[UserDeletedDetailFields, UserDeletedDataFields]: ...

class UserUpdated(StreamEvent):
    """A user changed, in their profile or by a login.

    Auth0's `user.updated`: https://auth0.com/docs/events/user/user.updated
    """

    @property
    def kind(self) -> Literal["user.updated"]: ...
    detail: UserUpdatedDetail
    @property
    def payload(self) -> UserUpdatedData: ...
    @classfield
    def fields(cls) -> KindFields[UserUpdatedDetailFields, UserUpdatedDataFields]: ...
