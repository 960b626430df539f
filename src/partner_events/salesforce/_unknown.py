"""What Salesforce relays besides change events and an organization's own events."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.salesforce._event import SalesforceEvent


class UnknownSalesforceEvent(SalesforceEvent, UnknownEvent):
    """An event that is neither a change event nor one of the organization's own."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The event as it came, ``detail.payload``."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        return cast(Mapping[str, object], detail["payload"])
