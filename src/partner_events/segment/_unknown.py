"""Segment's events of unknown calls: only the frame is typed."""

from partner_events._events.unknown import UnknownEvent
from partner_events.segment._event import SegmentEvent


class UnknownSegmentEvent(SegmentEvent, UnknownEvent):
    """An event of Segment that is not a known call; a mapping of the Actions destination may make one."""
