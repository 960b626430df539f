# Generated from schemas/zendesk by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.zendesk.models.ticket import TicketChange, TicketDetail


class CustomField(Model):
    id: int
    title: str | None = None
    field_type: str | None = None


class CustomFieldChange(TicketChange):
    custom_field: CustomField
    previous: Json | None = None
    """Of the field's type: text, a number, a boolean, or a list."""

    current: Json | None = None
    """Of the field's type: text, a number, a boolean, or a list."""


class CustomFieldChangeDetail(TicketDetail):
    ticket_event: CustomFieldChange


class IdChange(TicketChange):
    previous: int | None = None
    current: int | None = None


class IdChangeDetail(TicketDetail):
    ticket_event: IdChange


class PriorityChange(TicketChange):
    previous: str | None = None
    current: str | None = None


class PriorityChangeDetail(TicketDetail):
    ticket_event: PriorityChange


class TextChange(TicketChange):
    previous: str | None = None
    current: str | None = None


class TextChangeDetail(TicketDetail):
    ticket_event: TextChange


class ValueChange(TicketChange):
    previous: Json | None = None
    current: Json | None = None


class ValueChangeDetail(TicketDetail):
    ticket_event: ValueChange
