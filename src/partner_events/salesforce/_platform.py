"""Platform events, whose fields an organization defines.

https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_intro.htm
"""

from datetime import datetime
from typing import ClassVar

from partner_events._events.event import from_milliseconds, moment
from partner_events.salesforce._event import SalesforceEvent
from partner_events.salesforce.models.platform import PlatformDetail, PlatformPayload

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.salesforce.models._types import PlatformDetailFields, PlatformPayloadFields


class PlatformEvent(SalesforceEvent):
    """A platform event of the organization's own, whose API name ends with ``__e``."""

    docs_url: ClassVar[str] = (
        "https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/"
        "platform_events_intro.htm"
    )

    detail: PlatformDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[PlatformDetailFields, PlatformPayloadFields]: ...

    @property
    def payload(self) -> PlatformPayload:
        """The event, whose own fields are in ``model_extra``: ``detail.payload``."""
        return self.detail.payload

    @property
    def occurred_at(self) -> datetime:
        """When it was published, ``CreatedDate``; `time` if the delivery does not say."""
        created = getattr(getattr(self.detail, "payload", None), "CreatedDate", None)
        return (from_milliseconds(created) if isinstance(created, int) else moment(created)) or self.time
