# Generated from schemas/segment by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.segment._properties import PropertiesEvent
from partner_events.segment.models._types import PageMessage


class Page(PropertiesEvent):
    """Segment's `page`: Somebody looked at a page. https://segment.com/docs/connections/spec/page/"""

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/spec/page/"
    detail: PageMessage

    @property
    def kind(self) -> Literal["page"]:
        return "page"
