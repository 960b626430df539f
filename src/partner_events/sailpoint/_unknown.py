"""SailPoint's events of unknown triggers: only the frame is typed."""

from partner_events._events.unknown import UnknownEvent
from partner_events.sailpoint._event import SailPointEvent


class UnknownSailPointEvent(SailPointEvent, UnknownEvent):
    """An event of a trigger that this version of the library does not know.

    Its input is in ``payload.model_extra``. `payload` is a model and not a mapping, so that no ``repr``
    shows the input.
    """
