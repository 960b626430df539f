"""Events of PagerDuty of which only the frame is known."""

from partner_events._events.unknown import UnknownEvent
from partner_events.pagerduty._event import PagerDutyEvent


class UnknownPagerDutyEvent(PagerDutyEvent, UnknownEvent):
    """A PagerDuty event of a type that this version of the library does not know."""
