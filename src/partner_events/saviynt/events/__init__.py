# Generated from schemas/saviynt by `python -m codegen`; do not edit.
"""Saviynt's kinds: the module in this package, and the class."""

KINDS: dict[str, tuple[str, str]] = {}
WRITTEN = {
    "SaviyntEvent": "_event",
    "UnknownSaviyntEvent": "_event",
}
UNKNOWN = "UnknownSaviyntEvent"
