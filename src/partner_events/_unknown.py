"""Deliveries of which only the envelope is known."""

from partner_events._event import PartnerEvent


class UnknownEvent(PartnerEvent):
    """A delivery of no known partner, or of a kind that this version does not know.

    The envelope is typed, ``detail`` is the JSON as it came.
    """
