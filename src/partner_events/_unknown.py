"""Deliveries of which only the envelope is known."""

from partner_events._delivery import Located, locate, plain
from partner_events._event import PartnerEvent


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
