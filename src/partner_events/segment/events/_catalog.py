# Generated from schemas/segment by codegen; do not edit.
"""What the catalog and event patterns know of Segment's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Segment', status='unverified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "alias": KindFacts(docs_url="https://segment.com/docs/connections/spec/alias/", status="unverified"),
    "group": KindFacts(docs_url="https://segment.com/docs/connections/spec/group/", status="unverified"),
    "identify": KindFacts(
        docs_url="https://segment.com/docs/connections/spec/identify/",
        status="unverified",
    ),
    "page": KindFacts(docs_url="https://segment.com/docs/connections/spec/page/", status="unverified"),
    "screen": KindFacts(docs_url="https://segment.com/docs/connections/spec/screen/", status="unverified"),
    "track": KindFacts(docs_url="https://segment.com/docs/connections/spec/track/", status="unverified"),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "alias": Marker(detail_type='alias', detail={}),
    "group": Marker(detail_type='group', detail={}),
    "identify": Marker(detail_type='identify', detail={}),
    "page": Marker(detail_type='page', detail={}),
    "screen": Marker(detail_type='screen', detail={}),
    "track": Marker(detail_type='track', detail={}),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "SegmentEvent": FrameFacts(payload=(), detail_type=None, detail={}, is_flat=False),
    "PropertiesEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'type': ['track', 'page', 'screen']},
        is_flat=False,
    ),
    "TraitsEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'type': ['identify', 'group']},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {
    "alias": {'description': 'Two ids are the same user.'},
    "group": {'description': 'A user belongs to a group.'},
    "identify": {'description': 'Who a user is.'},
    "page": {'description': 'Somebody looked at a page.'},
    "screen": {'description': 'Somebody looked at a screen of an app.'},
    "track": {'description': 'Somebody did something.'},
}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = ()
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
