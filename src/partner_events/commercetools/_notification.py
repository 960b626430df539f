"""Events of Checkout and of the Import API. https://docs.commercetools.com/api/projects/events"""

from datetime import datetime

from partner_events._events.event import moment
from partner_events.commercetools._event import CommercetoolsEvent
from partner_events.commercetools.models.event import Event
from partner_events.commercetools.models.event_data import EventData

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.commercetools.models._types import EventDataFields, EventFields
    from partner_events.patterns._building.fields import KindFields, classfield


class EventNotification(CommercetoolsEvent):
    """What commercetools itself calls an event. https://docs.commercetools.com/api/projects/events"""

    detail: Event

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[EventFields, EventDataFields]: ...

    @property
    def payload(self) -> EventData:
        """The event's data, ``detail.data``."""
        return self.detail.data

    @property
    def occurred_at(self) -> datetime:
        """When it happened at commercetools, ``detail.createdAt``; `time` if that is not a time."""
        return moment(getattr(self.detail, "createdAt", None)) or self.time
