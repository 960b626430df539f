# Generated from schemas/segment by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.segment._traits import TraitsEvent
from partner_events.segment.models._types import GroupMessage


class Group(TraitsEvent):
    """Segment's `group`: A user belongs to a group. https://segment.com/docs/connections/spec/group/"""

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/spec/group/"
    detail: GroupMessage

    @property
    def kind(self) -> Literal["group"]:
        return "group"
