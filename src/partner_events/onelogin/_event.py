"""The base class of OneLogin's events."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, moment
from partner_events.onelogin.models.record import Record

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.onelogin.models._types import RecordFields
    from partner_events.patterns._building.fields import KindFields, classfield


class OneLoginEvent(PartnerEvent):
    """An event of OneLogin, of any type. https://developers.onelogin.com/api-docs/1/events/event-resource"""

    docs_url: ClassVar[str] = "https://developers.onelogin.com/api-docs/1/events/event-resource"

    # Who did what to whom, and from where.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "actor_user_name",
            "api_credential_name",
            "browser_fingerprint",
            "custom_message",
            "error_description",
            "imported_user_name",
            "ipaddr",
            "login_name",
            "notes",
            "proxy_ip",
            "risk_cookie_id",
            "risk_reasons",
            "user_agent",
            "user_name",
        }
    )

    detail: Record

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[RecordFields, RecordFields]: ...

    @property
    def partner(self) -> Literal["onelogin"]:
        return "onelogin"

    @property
    def kind(self) -> str:
        """The id of the event's type as text, such as ``"5"``."""
        found = getattr(self.detail, "event_type_id", None)
        return str(self.__event_identified__.kind if found is None else found)

    @property
    def event_type_id(self) -> int:
        """The id of the event's type, ``detail.event_type_id``; OneLogin's API lists an account's types."""
        return self.detail.event_type_id

    @property
    def payload(self) -> Record:
        """The event, ``detail``."""
        return self.detail

    @property
    def occurred_at(self) -> datetime:
        """When it happened, ``detail.event_timestamp``; `time` if that is not a time."""
        return moment(getattr(self.detail, "event_timestamp", None)) or self.time
