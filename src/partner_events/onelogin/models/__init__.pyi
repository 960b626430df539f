# Generated from schemas/onelogin by codegen; do not edit.
from partner_events.onelogin.models.record import Record as Record
