# Generated from schemas/pagerduty by codegen; do not edit.
"""PagerDuty's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Incident": "incident",
    "LogEntry": "log_entry",
    "PagerDutyDetail": "incident",
    "Reference": "incident",
    "Service": "incident",
    "Webhook": "webhook",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
