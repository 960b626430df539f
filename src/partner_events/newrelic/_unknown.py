"""New Relic's events of unknown kinds: only the envelope is typed."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.newrelic._event import NewRelicEvent


class UnknownNewRelicEvent(NewRelicEvent, UnknownEvent):
    """A New Relic event whose detail-type is not that of notifications."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The detail as it came."""
        return cast(Mapping[str, object], self.raw["detail"])
