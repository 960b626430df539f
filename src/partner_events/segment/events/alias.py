# Generated from schemas/segment by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.segment._event import SegmentEvent
from partner_events.segment.models._types import AliasMessage


class Alias(SegmentEvent):
    """Segment's `alias`: Two ids are the same user. https://segment.com/docs/connections/spec/alias/"""

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/spec/alias/"
    detail: AliasMessage

    @property
    def kind(self) -> Literal["alias"]:
        return "alias"
