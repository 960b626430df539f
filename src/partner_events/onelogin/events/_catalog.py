# Generated from schemas/onelogin by codegen; do not edit.
"""What the catalog and event patterns know of OneLogin's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='OneLogin', status='unverified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "211": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "1": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "240": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "2": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "1400": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "172": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "24": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "72": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "90": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "4": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "3": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "11": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "13": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "17": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "6": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "5": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
    "14": KindFacts(
        docs_url="https://developers.onelogin.com/api-docs/1/events/event-types",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "211": Marker(detail_type=None, detail={'event_type_id': [211]}),
    "1": Marker(detail_type=None, detail={'event_type_id': [1]}),
    "240": Marker(detail_type=None, detail={'event_type_id': [240]}),
    "2": Marker(detail_type=None, detail={'event_type_id': [2]}),
    "1400": Marker(detail_type=None, detail={'event_type_id': [1400]}),
    "172": Marker(detail_type=None, detail={'event_type_id': [172]}),
    "24": Marker(detail_type=None, detail={'event_type_id': [24]}),
    "72": Marker(detail_type=None, detail={'event_type_id': [72]}),
    "90": Marker(detail_type=None, detail={'event_type_id': [90]}),
    "4": Marker(detail_type=None, detail={'event_type_id': [4]}),
    "3": Marker(detail_type=None, detail={'event_type_id': [3]}),
    "11": Marker(detail_type=None, detail={'event_type_id': [11]}),
    "13": Marker(detail_type=None, detail={'event_type_id': [13]}),
    "17": Marker(detail_type=None, detail={'event_type_id': [17]}),
    "6": Marker(detail_type=None, detail={'event_type_id': [6]}),
    "5": Marker(detail_type=None, detail={'event_type_id': [5]}),
    "14": Marker(detail_type=None, detail={'event_type_id': [14]}),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "OneLoginEvent": FrameFacts(payload=(), detail_type=None, detail={}, is_flat=False),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/onelogin.com/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
