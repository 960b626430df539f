"""Notifications of types that EventBridge is not documented to get: only the frame is typed."""

from partner_events._events.unknown import UnknownEvent
from partner_events.sellingpartner._event import SellingPartnerEvent


class UnknownSellingPartnerEvent(SellingPartnerEvent, UnknownEvent):
    """A notification of a type that this version of the library does not know.

    What it says is in ``payload.model_extra``.
    """
