# Generated from schemas/pagerduty by codegen; do not edit.
from partner_events.pagerduty.models._fields import (
    IncidentFields as IncidentFields,
    PagerDutyDetailFields as PagerDutyDetailFields,
)
from partner_events.pagerduty.models.incident import Reference as Reference
from partner_events.pagerduty.models.log_entry import LogEntry as LogEntry
from partner_events.pagerduty.models.webhook import Webhook as Webhook
