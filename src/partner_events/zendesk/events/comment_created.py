# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import CommentChangeDetail
from pydantic import Field


class CommentCreated(TicketEvent):
    """Zendesk's `Support Ticket: Comment Created` (Comment Created):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-created
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-created"
    )
    detail_type: Annotated[Literal["Support Ticket: Comment Created"], Field(alias="detail-type")]
    detail: CommentChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Comment Created"]:
        return "Support Ticket: Comment Created"
