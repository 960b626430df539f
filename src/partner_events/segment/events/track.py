# Generated from schemas/segment by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.segment._properties import PropertiesEvent
from partner_events.segment.models._types import TrackMessage


class Track(PropertiesEvent):
    """Segment's `track`: Somebody did something. https://segment.com/docs/connections/spec/track/"""

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/spec/track/"
    detail: TrackMessage

    @property
    def kind(self) -> Literal["track"]:
        return "track"
