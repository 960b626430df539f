# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
from partner_events.pagerduty.models.incident import Incident as Incident
from partner_events.pagerduty.models.log_entry import LogEntry as LogEntry
from partner_events.pagerduty.models.incident import PagerDutyDetail as PagerDutyDetail
from partner_events.pagerduty.models.incident import Reference as Reference
from partner_events.pagerduty.models.incident import Service as Service
from partner_events.pagerduty.models.webhook import Webhook as Webhook
