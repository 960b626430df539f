# Generated from schemas/onelogin by codegen; do not edit.
from partner_events.onelogin.models._fields import RecordFields as RecordFields
