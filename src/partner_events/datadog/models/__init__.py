# Generated from schemas/datadog by codegen; do not edit.
"""Datadog's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "DatadogDetail": "event",
    "Monitor": "monitor",
    "Signal": "signal",
    "UnknownDetail": "unknown",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
