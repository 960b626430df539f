"""Deliveries of which only the envelope is known."""

from collections.abc import Mapping

from partner_events._base.lazy import PACKAGE, load
from partner_events._events.event import PartnerEvent
from partner_events._kinds.identify import locate
from partner_events._kinds.registry import DETAIL_TYPE
from partner_events._kinds.tables import events_of, is_ours
from partner_events._wire.delivery import Located
from partner_events._wire.json import plain


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
        return self._located()[0]

    @property
    def kind(self) -> str:
        """What tells this kind of event from others: mostly the detail-type."""
        return self._located()[1].kind

    def _located(self) -> tuple[str | None, Located]:
        raw = self.raw
        return locate(raw if isinstance(raw, dict) else plain(raw))


SHOWN = 100
"""How many characters of a kind or a source the text of an error shows."""


def arrival(model: type[PartnerEvent], kind: str, delivery: Mapping[str, object]) -> str:
    """What a delivery is, for the text of an error.

    A kind that no class stands for may be any text of the detail: then the detail-type is shown.
    """
    is_unknown = issubclass(model, UnknownEvent)
    facts = {"detail-type" if is_unknown else "kind": delivery[DETAIL_TYPE] if is_unknown else kind}
    facts["source"] = delivery["source"]
    said = ", ".join(f"{name} {str(value)[:SHOWN]!r}" for name, value in facts.items())
    return f"{model.__name__} ({said})"
