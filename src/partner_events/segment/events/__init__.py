# Generated from schemas/segment by codegen; do not edit.
"""Segment's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
alias = alias.Alias
group = group.Group
identify = identify.Identify
page = page.Page
screen = screen.Screen
track = track.Track
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "SegmentEvent": "_event",
    "PropertiesEvent": "_properties",
    "TraitsEvent": "_traits",
    "UnknownSegmentEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownSegmentEvent"
