# Generated from schemas/zendesk by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.zendesk.models.ticket import TicketChange, TicketDetail


class Attachment(Model):
    id: int
    content_url: str | None = None
    """Whoever has it can read the attachment."""

    content_type: str | None = None
    filename: str | None = None
    is_public: bool | None = None
    comment_id: int | None = None


class AttachmentChange(TicketChange):
    attachment: Attachment


class AttachmentChangeDetail(TicketDetail):
    ticket_event: AttachmentChange
