# Generated from schemas/segment by `python -m codegen`; do not edit.
"""Segment's kinds: the module in this package, and the class."""

KINDS: dict[str, tuple[str, str]] = {
    "alias": ("alias", "Alias"),
    "group": ("group", "Group"),
    "identify": ("identify", "Identify"),
    "page": ("page", "Page"),
    "screen": ("screen", "Screen"),
    "track": ("track", "Track"),
}
WRITTEN = {
    "SegmentEvent": "_event",
    "PropertiesEvent": "_properties",
    "TraitsEvent": "_traits",
    "UnknownSegmentEvent": "_unknown",
}
UNKNOWN = "UnknownSegmentEvent"
