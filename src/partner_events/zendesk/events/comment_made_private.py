# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import CommentChangeDetail
from pydantic import Field


class CommentMadePrivate(TicketEvent):
    """Zendesk's `Support Ticket: Comment Made Private` (Comment Made Private):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-made-private
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-made-private"
    )
    detail_type: Annotated[Literal["Support Ticket: Comment Made Private"], Field(alias="detail-type")]
    detail: CommentChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Comment Made Private"]:
        return "Support Ticket: Comment Made Private"
