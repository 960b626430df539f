# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import AttachmentChangeDetail
from pydantic import Field


class AttachmentLinkedToComment(TicketEvent):
    """Zendesk's `Support Ticket: Attachment Linked to Comment` (Attachment Linked to Comment):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-linked-to-comment
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-linked-to-comment"
    )
    detail_type: Annotated[
        Literal["Support Ticket: Attachment Linked to Comment"],
        Field(alias="detail-type"),
    ]
    detail: AttachmentChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Attachment Linked to Comment"]:
        return "Support Ticket: Attachment Linked to Comment"
