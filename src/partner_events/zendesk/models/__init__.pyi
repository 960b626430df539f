# Generated from schemas/zendesk by codegen; do not edit.
from partner_events.zendesk.models.ticket import TicketDetail as TicketDetail
