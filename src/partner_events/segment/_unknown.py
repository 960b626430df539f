"""Events of Segment of which only the frame is known."""

from partner_events._events.unknown import UnknownEvent
from partner_events.segment._event import SegmentEvent


class UnknownSegmentEvent(SegmentEvent, UnknownEvent):
    """An event of Segment that is no known call, as a mapping of the Actions destination may make it."""
