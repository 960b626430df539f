# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import IdChangeDetail
from pydantic import Field


class FormChanged(TicketEvent):
    """Zendesk's `Support Ticket: Form Changed` (Form Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#form-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#form-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Form Changed"], Field(alias="detail-type")]
    detail: IdChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Form Changed"]:
        return "Support Ticket: Form Changed"
