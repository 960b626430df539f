"""Ticket events: what happened to a ticket, and the ticket afterwards."""

from datetime import datetime

from partner_events._events.event import moment
from partner_events.zendesk._delivery import TICKETS
from partner_events.zendesk._event import ZendeskEvent
from partner_events.zendesk.models.ticket import Ticket, TicketChange, TicketDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.zendesk.models._types import TicketChangeFields, TicketDetailFields


class TicketEvent(ZendeskEvent):
    """An event of a ticket, whatever happened to it.

    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/
    """

    detail: TicketDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[TicketDetailFields, TicketChangeFields]: ...

    @property
    def payload(self) -> TicketChange:
        """The ticket event, ``detail.ticket_event``, which contains the ticket."""
        return self.detail.ticket_event

    @property
    def event_name(self) -> str:
        """The name of the ticket event, such as ``"Comment Created"``: the detail-type without its prefix."""
        return self.detail_type.removeprefix(TICKETS)

    @property
    def ticket(self) -> Ticket:
        """The ticket as it is after the change, ``detail.ticket_event.ticket``."""
        return self.detail.ticket_event.ticket

    @property
    def actor_id(self) -> int | None:
        """The user who made the change, ``detail.ticket_event.meta.actor_id``; None if it is absent."""
        return self.detail.ticket_event.meta.actor_id

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Zendesk, to the microsecond; `time` if the delivery does not say."""
        meta = getattr(getattr(self.detail, "ticket_event", None), "meta", None)
        return moment(getattr(meta, "occurred_at", None)) or self.time
