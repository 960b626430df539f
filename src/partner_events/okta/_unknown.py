"""What a log stream is not known to send: only the envelope is typed."""

from partner_events._events.unknown import UnknownEvent
from partner_events.okta._event import OktaEvent


class UnknownOktaEvent(OktaEvent, UnknownEvent):
    """An event that has another detail-type than log events, and no event type."""
