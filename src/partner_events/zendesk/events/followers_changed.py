# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import ValueChangeDetail
from pydantic import Field


class FollowersChanged(TicketEvent):
    """Zendesk's `Support Ticket: Followers Changed` (Followers Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#followers-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#followers-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Followers Changed"], Field(alias="detail-type")]
    detail: ValueChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Followers Changed"]:
        return "Support Ticket: Followers Changed"
