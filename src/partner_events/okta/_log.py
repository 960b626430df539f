"""Log events: somebody did something to something. https://developer.okta.com/docs/reference/api/system-log/"""

from datetime import datetime

from partner_events._events.event import moment
from partner_events.okta._event import OktaEvent
from partner_events.okta.models import log_event as models

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.okta.models._types import LogEventFields
    from partner_events.patterns._building.fields import KindFields, classfield


class LogEvent(OktaEvent):
    """An entry of the System Log, of any event type.

    https://developer.okta.com/docs/reference/api/system-log/
    """

    detail: models.LogEvent

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[LogEventFields, LogEventFields]: ...

    @property
    def payload(self) -> models.LogEvent:
        """The log event, which is the whole detail."""
        return self.detail

    @property
    def event_type(self) -> str:
        """What happened, ``detail.eventType``, such as ``"user.session.start"``.

        `partner_events.okta.event_types` knows its category and its tags.
        """
        return self.detail.eventType

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Okta, ``detail.published``; `time` if that is not a time."""
        return moment(getattr(self.detail, "published", None)) or self.time

    @property
    def actor(self) -> "models.LogActor | None":
        """Who did it, ``detail.actor``: a user, an application, or Okta itself."""
        return self.detail.actor

    @property
    def targets(self) -> "list[models.LogTarget]":
        """What it was done to, ``detail.target``; empty if that is null or absent."""
        return self.detail.target or []

    def target(self, type: str) -> "models.LogTarget | None":
        """The first target of a type, such as ``"User"`` or ``"AppInstance"``; None if there is none."""
        return next((target for target in self.targets if target.type == type), None)

    @property
    def result(self) -> str | None:
        """How it ended, ``detail.outcome.result``, such as ``"SUCCESS"`` or ``"DENY"``; None if unsaid."""
        return self.detail.outcome.result if self.detail.outcome else None

    @property
    def reason(self) -> str | None:
        """Why it ended so, ``detail.outcome.reason``; None if Okta does not say."""
        return self.detail.outcome.reason if self.detail.outcome else None

    @property
    def ip_address(self) -> str | None:
        """Where the request came from, ``detail.client.ipAddress``; None if there was none."""
        return self.detail.client.ipAddress if self.detail.client else None
