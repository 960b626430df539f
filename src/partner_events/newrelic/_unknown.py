"""Events of New Relic of which only the envelope is known."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.newrelic._event import NewRelicEvent


class UnknownNewRelicEvent(NewRelicEvent, UnknownEvent):
    """A New Relic event with another detail-type than that of notifications."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The detail as it came."""
        return cast(Mapping[str, object], self.raw["detail"])
