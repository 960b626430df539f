# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import TextChangeDetail
from pydantic import Field


class DescriptionChanged(TicketEvent):
    """Zendesk's `Support Ticket: Description Changed` (Description Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#description-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#description-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Description Changed"], Field(alias="detail-type")]
    detail: TextChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Description Changed"]:
        return "Support Ticket: Description Changed"
