# Generated from schemas/segment by codegen; do not edit.

from partner_events._models.model import JsonObject
from partner_events.segment.models.message import SegmentMessage


class TraitsMessage(SegmentMessage):
    """https://segment.com/docs/connections/spec/"""

    traits: JsonObject | None = None
    """What you know of it: of people personal data."""
