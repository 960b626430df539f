"""The base class of Okta's events: the event source names the org and the log stream."""

from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent
from partner_events.okta.events import TYPES_VERSION


class OktaEvent(PartnerEvent):
    """An event of a log stream. https://developer.okta.com/docs/reference/api/system-log/"""

    docs_url: ClassVar[str] = "https://developer.okta.com/docs/reference/api/system-log/"

    types_version: ClassVar[str] = TYPES_VERSION
    """The release of Okta's catalog that the event types of this library are from."""

    # People, where they are, what their sessions are known by, and whatever helps Okta to find a fault.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "alternateId",
            "changeDetails",
            "debugData",
            "detailEntry",
            "displayName",
            "externalSessionId",
            "geographicalContext",
            "ip",
            "ipAddress",
            "rawUserAgent",
            "requestApiTokenId",
            "rootSessionId",
        }
    )

    @property
    def partner(self) -> Literal["okta"]:
        return "okta"

    @property
    def org(self) -> str | None:
        """The subdomain of the org whose event source this is; None if the source does not say."""
        parts = self.source.split("/")
        return parts[2] if len(parts) > 3 else None

    @property
    def log_stream(self) -> str | None:
        """The name of the event source in the log stream; None if the source does not say."""
        parts = self.source.split("/")
        return parts[3] if len(parts) > 3 else None
