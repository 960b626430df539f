"""Genesys Cloud's events of unknown topics: only the frame is typed."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.genesys._event import GenesysEvent


class UnknownGenesysEvent(GenesysEvent, UnknownEvent):
    """An event of a topic that this version of the library does not know: there are hundreds."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The body as it came, ``detail.eventBody``."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        return cast(Mapping[str, object], detail["eventBody"])
