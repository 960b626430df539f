# Generated from schemas/saviynt by `python -m codegen`; do not edit.
"""Saviynt's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
""")
WRITTEN = {
    "SaviyntEvent": "_event",
    "UnknownSaviyntEvent": "_event",
}
UNKNOWN = "UnknownSaviyntEvent"
