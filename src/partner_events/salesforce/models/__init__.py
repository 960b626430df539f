# Generated from schemas/salesforce by codegen; do not edit.
"""Salesforce's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "ChangeDetail": "change",
    "ChangeHeader": "change",
    "ChangePayload": "change",
    "PlatformDetail": "platform",
    "PlatformPayload": "platform",
    "RelayDetail": "relay",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
