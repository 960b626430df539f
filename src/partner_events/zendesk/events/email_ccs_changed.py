# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import ValueChangeDetail
from pydantic import Field


class EmailCCsChanged(TicketEvent):
    """Zendesk's `Support Ticket: Email CCs Changed` (Email CCs Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#email-ccs-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#email-ccs-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Email CCs Changed"], Field(alias="detail-type")]
    detail: ValueChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Email CCs Changed"]:
        return "Support Ticket: Email CCs Changed"
