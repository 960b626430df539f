# Generated from schemas/segment by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('Segment', 'unverified', None)
FACTS: dict[str, tuple[str, str]] = {
    "alias": ("https://segment.com/docs/connections/spec/alias/", "unverified"),
    "group": ("https://segment.com/docs/connections/spec/group/", "unverified"),
    "identify": ("https://segment.com/docs/connections/spec/identify/", "unverified"),
    "page": ("https://segment.com/docs/connections/spec/page/", "unverified"),
    "screen": ("https://segment.com/docs/connections/spec/screen/", "unverified"),
    "track": ("https://segment.com/docs/connections/spec/track/", "unverified"),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {
    "alias": ('alias', {}),
    "group": ('group', {}),
    "identify": ('identify', {}),
    "page": ('page', {}),
    "screen": ('screen', {}),
    "track": ('track', {}),
}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "SegmentEvent": ((), None, {}, False),
    "PropertiesEvent": ((), None, {'type': ['track', 'page', 'screen']}, False),
    "TraitsEvent": ((), None, {'type': ['identify', 'group']}, False),
}
MORE: dict[str, dict[str, str]] = {
    "alias": {'description': 'Two ids are the same user.'},
    "group": {'description': 'A user belongs to a group.'},
    "identify": {'description': 'Who a user is.'},
    "page": {'description': 'Somebody looked at a page.'},
    "screen": {'description': 'Somebody looked at a screen of an app.'},
    "track": {'description': 'Somebody did something.'},
}
