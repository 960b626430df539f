# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import TextChangeDetail
from pydantic import Field


class ExternalIDChanged(TicketEvent):
    """Zendesk's `Support Ticket: External ID Changed` (External ID Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#external-id-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#external-id-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: External ID Changed"], Field(alias="detail-type")]
    detail: TextChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: External ID Changed"]:
        return "Support Ticket: External ID Changed"
