# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import IdChangeDetail
from pydantic import Field


class BrandChanged(TicketEvent):
    """Zendesk's `Support Ticket: Brand Changed` (Brand Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#brand-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#brand-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Brand Changed"], Field(alias="detail-type")]
    detail: IdChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Brand Changed"]:
        return "Support Ticket: Brand Changed"
