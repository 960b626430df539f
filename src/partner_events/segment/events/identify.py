# Generated from schemas/segment by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.segment._traits import TraitsEvent
from partner_events.segment.models._types import IdentifyMessage


class Identify(TraitsEvent):
    """Segment's `identify`: Who a user is. https://segment.com/docs/connections/spec/identify/"""

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/spec/identify/"
    detail: IdentifyMessage

    @property
    def kind(self) -> Literal["identify"]:
        return "identify"
