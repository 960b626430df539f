"""Events of SailPoint of which only the frame is known."""

from partner_events._events.unknown import UnknownEvent
from partner_events.sailpoint._event import SailPointEvent


class UnknownSailPointEvent(SailPointEvent, UnknownEvent):
    """An event of a trigger that this version of the library does not know.

    Its input is in the ``model_extra`` of `payload`, which is no mapping, so that no ``repr`` shows it.
    """
