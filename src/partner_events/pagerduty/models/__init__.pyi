# Generated from schemas/pagerduty by codegen; do not edit.
from partner_events.pagerduty.models.incident import (
    Incident as Incident,
    PagerDutyDetail as PagerDutyDetail,
    Reference as Reference,
    Service as Service,
)
from partner_events.pagerduty.models.log_entry import LogEntry as LogEntry
from partner_events.pagerduty.models.webhook import Webhook as Webhook
