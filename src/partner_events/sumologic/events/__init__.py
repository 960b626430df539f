# Generated from schemas/sumologic by `python -m codegen`; do not edit.
"""Sumo Logic's kinds: the module in this package, and the class."""

KINDS: dict[str, tuple[str, str]] = {}
WRITTEN = {
    "SumoLogicEvent": "_event",
    "UnknownSumoLogicEvent": "_event",
}
UNKNOWN = "UnknownSumoLogicEvent"
