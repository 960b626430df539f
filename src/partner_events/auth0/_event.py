"""The base class of Auth0's events, those of log streams and those of event streams."""

import re
from datetime import datetime, timedelta
from typing import ClassVar, Literal, cast

from partner_events._events.event import PartnerEvent, moment
from partner_events.auth0.events import TYPES_VERSION, TYPICAL_DELAY

_SOURCE = re.compile(
    r"aws[.]partner/auth0[.]com/(?P<tenant>.+)-"
    r"(?P<uuid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/auth0[.](?P<kind>logs|events)"
)
"""The name of a tenant may contain dots and dashes."""


class Auth0Event(PartnerEvent):
    """An event of a log stream or an event stream. https://auth0.com/docs/customize/log-streams"""

    types_version: ClassVar[str] = TYPES_VERSION
    """The versions of Auth0's definitions that the types of this library follow."""

    typical_delay: ClassVar[timedelta | None] = timedelta(seconds=TYPICAL_DELAY)

    @property
    def partner(self) -> Literal["auth0"]:
        return "auth0"

    @property
    def tenant(self) -> str | None:
        """The tenant whose event source this is; None if the source does not say."""
        return self._of_source("tenant")

    @property
    def stream_kind(self) -> Literal["logs", "events"] | None:
        """Whether a log stream or an event stream sent the event; None if the source does not say."""
        return cast('Literal["logs", "events"] | None', self._of_source("kind"))

    @property
    def stream_uuid(self) -> str | None:
        """The UUID in the event source, which identifies the stream; None if the source has none."""
        return self._of_source("uuid")

    def _of_source(self, part: str) -> str | None:
        match = _SOURCE.fullmatch(self.source)
        return match[part] if match else None

    def _moment(self, text: object) -> datetime:
        """The time in a text, or the envelope's if the text is not a time."""
        return moment(text) or self.time
