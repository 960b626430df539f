"""Zendesk's events of unknown kinds: only the frame is typed, or only the envelope."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.zendesk._event import ZendeskEvent
from partner_events.zendesk._ticket import TicketEvent


class UnknownZendeskEvent(ZendeskEvent, UnknownEvent):
    """A Zendesk event that this version of the library does not know."""

    @property
    def payload(self) -> object:
        """The detail as it came."""
        return cast(Mapping[str, object], self.raw["detail"])


class UnknownTicketEvent(TicketEvent, UnknownZendeskEvent):
    """A ticket event with an unknown name: the frame is typed, and anything else is JSON."""
