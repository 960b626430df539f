# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import PriorityChangeDetail
from pydantic import Field


class PriorityChanged(TicketEvent):
    """Zendesk's `Support Ticket: Priority Changed` (Priority Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#priority-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#priority-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Priority Changed"], Field(alias="detail-type")]
    detail: PriorityChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Priority Changed"]:
        return "Support Ticket: Priority Changed"
