"""Events of which only the envelope is known."""

from typing import NoReturn

from partner_events._base.lazy import PACKAGE, load
from partner_events._base.text import quoted
from partner_events._events.event import PartnerEvent
from partner_events._kinds.registry import DETAIL_TYPE
from partner_events._kinds.tables import events_of, is_ours
from partner_events._wire.delivery import Identified
from partner_events.errors import InvalidKindError


def unknown_class(partner: str | None, family: str | None = None) -> type[PartnerEvent]:
    """The class of a partner's events of unknown kinds, or of one family of them."""
    if partner is None or not is_ours(partner):
        return UnknownEvent
    events = events_of(partner)
    name = family or events.UNKNOWN
    found: type[PartnerEvent] = load(f"{PACKAGE}.{partner}.{events.WRITTEN[name]}", name)
    return found


class UnknownEvent(PartnerEvent):
    """A delivery of an unknown partner, or of a kind that this version does not know.

    The envelope is typed; ``detail`` is the JSON as it arrived.
    """

    @classmethod
    def __event_registration__(cls) -> NoReturn:
        raise InvalidKindError(
            "unknown events have no kind of their own; derive it from the base of its partner's events, such "
            "as StripeEvent, or from PartnerEvent",
            event_class=cls,
        )

    @property
    def partner(self) -> str | None:
        """The partner, or the sender that is registered for the source; None if it is not known."""
        return self.__event_identified__.partner

    @property
    def kind(self) -> str:
        """What distinguishes this kind of event from others: mostly the detail-type."""
        return self.__event_identified__.kind


def arrival(model: type[PartnerEvent], identified: Identified) -> str:
    """What arrived, for the text of an error: the class of its kind, the kind and the source.

    An unknown kind may be any text of the detail, so the detail-type is shown instead.
    """
    delivery = identified.delivery
    is_unknown = issubclass(model, UnknownEvent)
    name, kind = (DETAIL_TYPE, delivery[DETAIL_TYPE]) if is_unknown else ("kind", identified.kind)
    return f"{model.__name__} ({name} {quoted(kind)}, source {quoted(delivery['source'])})"
