# Generated from schemas/segment by codegen; do not edit.

from partner_events._models.model import JsonObject
from partner_events.segment.models.message import SegmentMessage


class PropertiesMessage(SegmentMessage):
    """https://segment.com/docs/connections/spec/"""

    properties: JsonObject | None = None
    """What you sent with it."""
