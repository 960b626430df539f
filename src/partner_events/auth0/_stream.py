"""Event streams: the detail is a CloudEvent. https://auth0.com/docs/customize/events/event-types"""

from datetime import datetime
from typing import ClassVar

from partner_events._models.model import Model
from partner_events.auth0._event import Auth0Event


class StreamData(Model):
    """The data of an event: its ``object``, and for updates the earlier object."""


class CloudEvent(Model):
    """The frame of an event stream's events. https://auth0.com/docs/customize/events/event-types"""

    specversion: str
    """The version of CloudEvents, ``"1.0"``."""

    type: str
    source: str
    """``urn:auth0:`` with the tenant's domain, or without it."""

    id: str
    """The event's id, ``evt_…``. It stays the same when Auth0 sends the event again: deduplicate on it."""

    time: str
    """When it happened, as ISO 8601 text."""

    a0tenant: str
    """The name of the tenant."""

    a0stream: str | None = None
    """The id of the stream that sent the event, ``est_…``."""

    a0purpose: str | None = None
    """``test`` if somebody sent the event to try the stream."""

    data: StreamData


class StreamEvent(Auth0Event):
    """An event of an event stream, of any type. https://auth0.com/docs/customize/events/event-types"""

    __event_family__: ClassVar[str | None] = "events"

    detail: CloudEvent

    @property
    def kind(self) -> str:
        """The type of the event, such as ``"user.created"``."""
        return self.detail.type

    @property
    def payload(self) -> object:
        """The event's data, ``detail.data``; its ``object`` is the object after the change."""
        return self.detail.data

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Auth0, as an aware datetime."""
        return self._moment(getattr(self.detail, "time", None))
