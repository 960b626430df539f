# Generated from schemas/zendesk by codegen; do not edit.
"""Zendesk's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "TicketDetail": "ticket",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
