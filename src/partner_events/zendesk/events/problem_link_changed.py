# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import IdChangeDetail
from pydantic import Field


class ProblemLinkChanged(TicketEvent):
    """Zendesk's `Support Ticket: Problem Link Changed` (Problem Link Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#problem-link-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#problem-link-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Problem Link Changed"], Field(alias="detail-type")]
    detail: IdChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Problem Link Changed"]:
        return "Support Ticket: Problem Link Changed"
