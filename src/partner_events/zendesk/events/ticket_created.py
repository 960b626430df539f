# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from pydantic import Field


class TicketCreated(TicketEvent):
    """Zendesk's `Support Ticket: Ticket Created` (Ticket Created):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#ticket-created
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#ticket-created"
    )
    detail_type: Annotated[Literal["Support Ticket: Ticket Created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Support Ticket: Ticket Created"]:
        return "Support Ticket: Ticket Created"
