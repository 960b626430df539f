"""What all events of Auth0 have in common, of log streams and of event streams."""

import re
from datetime import datetime, timedelta
from typing import ClassVar, Literal, cast

from partner_events._events.event import PartnerEvent, moment
from partner_events.auth0.events import TYPES_VERSION, TYPICAL_DELAY

_SOURCE = re.compile(
    r"aws[.]partner/auth0[.]com/(?P<tenant>.+)-"
    r"(?P<uuid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/auth0[.](?P<kind>logs|events)"
)
"""A tenant may have dots and dashes itself."""


class Auth0Event(PartnerEvent):
    """An event of Auth0, of either sort of stream. https://auth0.com/docs/customize/log-streams"""

    types_version: ClassVar[str] = TYPES_VERSION
    """The versions of Auth0's definitions that the types of this library describe."""

    typical_delay: ClassVar[timedelta | None] = timedelta(seconds=TYPICAL_DELAY)

    @property
    def partner(self) -> Literal["auth0"]:
        return "auth0"

    @property
    def tenant(self) -> str | None:
        """The tenant that the event source is of; None where the source does not say."""
        return self._of_source("tenant")

    @property
    def stream_kind(self) -> Literal["logs", "events"] | None:
        """Whether a log stream or an event stream delivered it; None where the source does not say."""
        return cast('Literal["logs", "events"] | None', self._of_source("kind"))

    @property
    def stream_uuid(self) -> str | None:
        """The UUID in the event source, which tells streams apart; None where the source has none."""
        return self._of_source("uuid")

    def _of_source(self, part: str) -> str | None:
        match = _SOURCE.fullmatch(self.source)
        return match[part] if match else None

    def _moment(self, text: object) -> datetime:
        """The time that a delivery states, or the envelope's if it states none that can be read."""
        return moment(text) or self.time
