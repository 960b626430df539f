# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import CommentChangeDetail
from pydantic import Field


class CommentRedacted(TicketEvent):
    """Zendesk's `Support Ticket: Comment Redacted` (Comment Redacted):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-redacted
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-redacted"
    )
    detail_type: Annotated[Literal["Support Ticket: Comment Redacted"], Field(alias="detail-type")]
    detail: CommentChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Comment Redacted"]:
        return "Support Ticket: Comment Redacted"
