# Generated from schemas/segment by `python -m codegen`; do not edit.
"""Edges to models of other modules, unions of them, and vocabularies (which are text)."""

from partner_events._schema import lazy_types

EDGES: dict[str, tuple[str, str]] = {
    "AliasMessage": ("alias", "AliasMessage"),
    "Context": ("context", "Context"),
    "GroupMessage": ("group", "GroupMessage"),
    "IdentifyMessage": ("identify", "IdentifyMessage"),
    "PageMessage": ("page", "PageMessage"),
    "ScreenMessage": ("screen", "ScreenMessage"),
    "TrackMessage": ("track", "TrackMessage"),
}
UNIONS: dict[str, tuple[str, dict[str, str]]] = {}

__getattr__ = lazy_types(__name__, EDGES, UNIONS)
