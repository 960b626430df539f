# Generated from schemas/okta by codegen; do not edit.
"""Okta's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "LogActor": "log_event",
    "LogAuthenticationContext": "log_event",
    "LogClient": "log_event",
    "LogDebugContext": "log_event",
    "LogDevice": "log_event",
    "LogEvent": "log_event",
    "LogOutcome": "log_event",
    "LogRequest": "log_event",
    "LogSecurityContext": "log_event",
    "LogTarget": "log_event",
    "LogTransaction": "log_event",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
