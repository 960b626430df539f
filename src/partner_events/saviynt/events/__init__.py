# Generated from schemas/saviynt by codegen; do not edit.
"""Saviynt's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "SaviyntEvent": "_event",
    "UnknownSaviyntEvent": "_event",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownSaviyntEvent"
