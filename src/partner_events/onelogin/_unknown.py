"""OneLogin's events of other types: the fields are the same."""

from partner_events._events.unknown import UnknownEvent
from partner_events.onelogin._event import OneLoginEvent


class UnknownOneLoginEvent(OneLoginEvent, UnknownEvent):
    """An event of a type that this library does not know by name; its fields are typed all the same."""
