"""Auth0's events of unknown kinds: only the frame is typed."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.auth0._log import Log, LogDetail, LogEvent
from partner_events.auth0._stream import StreamEvent


class UnknownLogDetail(LogDetail):
    """The detail of a log whose code is not known."""

    data: Log


class UnknownAuth0Event(LogEvent, UnknownEvent):
    """A log with a code that this version of the library does not know; its ``details`` are JSON."""

    detail: UnknownLogDetail

    @property
    def payload(self) -> Log:
        """The log, ``detail.data``."""
        return self.detail.data


class UnknownAuth0StreamEvent(StreamEvent, UnknownEvent):
    """An event of an event stream, of a type that this version of the library does not know."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The event's data as it came, ``detail.data``."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        return cast(Mapping[str, object], detail["data"])
