# Generated from schemas/segment by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.segment._properties import PropertiesEvent
from partner_events.segment.models._types import ScreenMessage


class Screen(PropertiesEvent):
    """Segment's `screen`: Somebody looked at a screen of an app.
    https://segment.com/docs/connections/spec/screen/
    """

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/spec/screen/"
    detail: ScreenMessage

    @property
    def kind(self) -> Literal["screen"]:
        return "screen"
