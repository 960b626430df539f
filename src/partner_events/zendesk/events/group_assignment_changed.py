# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import IdChangeDetail
from pydantic import Field


class GroupAssignmentChanged(TicketEvent):
    """Zendesk's `Support Ticket: Group Assignment Changed` (Group Assignment Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#group-assignment-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#group-assignment-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Group Assignment Changed"], Field(alias="detail-type")]
    detail: IdChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Group Assignment Changed"]:
        return "Support Ticket: Group Assignment Changed"
