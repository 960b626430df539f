# Generated from schemas/newrelic by codegen; do not edit.
"""New Relic's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Issue": "issue",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
