# Generated from schemas/segment by codegen; do not edit.
"""Segment's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "AliasMessage": "alias",
    "Context": "context",
    "GroupMessage": "group",
    "IdentifyMessage": "identify",
    "PageMessage": "page",
    "PropertiesMessage": "properties_message",
    "ScreenMessage": "screen",
    "SegmentMessage": "message",
    "TrackMessage": "track",
    "TraitsMessage": "traits_message",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
