"""PagerDuty's events of unknown types: only the frame is typed."""

from partner_events._events.unknown import UnknownEvent
from partner_events.pagerduty._event import PagerDutyEvent


class UnknownPagerDutyEvent(PagerDutyEvent, UnknownEvent):
    """A PagerDuty event of a type that this version of the library does not know."""
