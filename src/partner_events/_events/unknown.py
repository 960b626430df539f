"""Deliveries of which only the envelope is known."""

from partner_events._base.lazy import PACKAGE, load
from partner_events._events.event import PartnerEvent
from partner_events._kinds.tables import events_of, is_ours


def unknown_class(partner: str | None, family: str | None = None) -> type[PartnerEvent]:
    """The class of a partner's events of unknown kinds, or of one family of them."""
    if partner is None or not is_ours(partner):
        return UnknownEvent
    events = events_of(partner)
    name = family or events.UNKNOWN
    found: type[PartnerEvent] = load(f"{PACKAGE}.{partner}.{events.WRITTEN[name]}", name)
    return found


class UnknownEvent(PartnerEvent):
    """A delivery of no known partner, or of a kind that this version does not know.

    The envelope is typed, ``detail`` is the JSON as it came.
    """

    @property
    def partner(self) -> str | None:
        """The partner, or the sender that a class was registered for; None if it is not known."""
        return self.__event_identified__.partner

    @property
    def kind(self) -> str:
        """What tells this kind of event from others: mostly the detail-type."""
        return self.__event_identified__.kind
