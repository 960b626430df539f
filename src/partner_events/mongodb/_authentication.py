"""Events of authentication triggers, which MongoDB ended in September 2025."""

from datetime import datetime
from typing import ClassVar

from partner_events.mongodb._event import OF_USERS, MongoDBEvent, to_time
from partner_events.mongodb.models.authentication import AuthenticationDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.mongodb.models._types import AuthenticationDetailFields
    from partner_events.patterns._building.fields import KindFields, classfield


class AuthenticationEvent(MongoDBEvent):
    """A user logged in, was created or was deleted.

    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    __event_family__: ClassVar[str | None] = "authentication"

    __event_sensitive__: ClassVar[frozenset[str]] = OF_USERS

    detail: AuthenticationDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[AuthenticationDetailFields, AuthenticationDetailFields]: ...

    @property
    def kind(self) -> str:
        """The operation, such as ``"LOGIN"``; the detail-type if the event has none."""
        return getattr(self.detail, "operationType", None) or self.detail_type

    @property
    def payload(self) -> AuthenticationDetail:
        """The authentication event, ``detail``."""
        return self.detail

    @property
    def occurred_at(self) -> datetime:
        """When it happened at MongoDB, ``detail.time``, else `time`."""
        return to_time(getattr(self.detail, "time", None)) or self.time
