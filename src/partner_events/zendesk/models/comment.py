# Generated from schemas/zendesk by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.zendesk.models.ticket import TicketChange, TicketDetail


class CommentAuthor(Model):
    id: int | None = None
    name: str | None = None
    is_staff: bool | None = None


class Comment(Model):
    id: int
    body: str | None = None
    is_public: bool | None = None
    author: CommentAuthor | None = None


class CommentChange(TicketChange):
    comment: Comment


class CommentChangeDetail(TicketDetail):
    ticket_event: CommentChange
