# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import IdChangeDetail
from pydantic import Field


class RequesterChanged(TicketEvent):
    """Zendesk's `Support Ticket: Requester Changed` (Requester Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#requester-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#requester-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Requester Changed"], Field(alias="detail-type")]
    detail: IdChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Requester Changed"]:
        return "Support Ticket: Requester Changed"
