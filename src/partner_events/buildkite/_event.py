"""The base class of Buildkite's events: each names its organization."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, moment
from partner_events.buildkite._delivery import OCCURRED
from partner_events.buildkite.models.detail import Detail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.buildkite.models._types import DetailFields
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.patterns._building.leaves import Indexed


class BuildkiteEvent(PartnerEvent):
    """Something happened to a build, a job, an agent or an organization.

    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"
    )

    # Addresses and names of machines, what a session is known by, and texts in which people write anything.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "allowed_ip_addresses",
            "blocked_ip",
            "command",
            "context",
            "hostname",
            "ip_address",
            "message",
            "meta_data",
            "request_ip",
            "session_key",
        }
    )

    detail: Detail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[DetailFields, Indexed]: ...

    @property
    def partner(self) -> Literal["buildkite"]:
        return "buildkite"

    @property
    def payload(self) -> object:
        """What it happened to: the build, the job, the agent, or the audit event."""
        return self.detail

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Buildkite, to the second; `time` if the event does not say."""
        name, at = OCCURRED.get(self.detail_type, ("", None))
        changed = getattr(self.detail, name, None) if at else None
        return moment(getattr(changed, at or "", None)) or self.time

    @property
    def organization_slug(self) -> str:
        """The name of the organization in addresses, ``detail.organization.slug``."""
        return self.detail.organization.slug
