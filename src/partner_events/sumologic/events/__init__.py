# Generated from schemas/sumologic by `python -m codegen`; do not edit.
"""Sumo Logic's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
""")
WRITTEN = {
    "SumoLogicEvent": "_event",
    "UnknownSumoLogicEvent": "_event",
}
UNKNOWN = "UnknownSumoLogicEvent"
