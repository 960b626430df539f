# Generated from schemas/sumologic by codegen; do not edit.
"""Sumo Logic's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "SumoLogicEvent": "_event",
    "UnknownSumoLogicEvent": "_event",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownSumoLogicEvent"
