# Generated from schemas/okta by codegen; do not edit.
"""Okta's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
SystemLog = system_log.SystemLog
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "OktaEvent": "_event",
    "LogEvent": "_log",
    "UnknownOktaEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownOktaEvent"
TYPES_VERSION = "event types 2026.08.1"
