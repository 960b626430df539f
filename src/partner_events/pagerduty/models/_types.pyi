# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
from partner_events.pagerduty.models._fields import (
    IncidentFields as IncidentFields,
    PagerDutyDetailFields as PagerDutyDetailFields,
)
