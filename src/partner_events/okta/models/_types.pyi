# Generated from schemas/okta by codegen; do not edit.
from partner_events.okta.models._fields import LogEventFields as LogEventFields
