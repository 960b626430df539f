# Generated for type checkers alone; import from `partner_events.segment`.
# From schemas/segment by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.segment._traits import TraitsEvent
from partner_events.segment.models._fields import GroupMessageFields, IdentifyMessageFields
from partner_events.segment.models.group import GroupMessage
from partner_events.segment.models.identify import IdentifyMessage

class Group(TraitsEvent):
    """Segment's `group`: A user belongs to a group. https://segment.com/docs/connections/spec/group/"""

    @property
    def kind(self) -> Literal["group"]: ...
    detail: GroupMessage
    @property
    def payload(self) -> GroupMessage: ...
    @classfield
    def fields(cls) -> KindFields[GroupMessageFields, GroupMessageFields]: ...

class Identify(TraitsEvent):
    """Segment's `identify`: Who a user is. https://segment.com/docs/connections/spec/identify/"""

    @property
    def kind(self) -> Literal["identify"]: ...
    detail: IdentifyMessage
    @property
    def payload(self) -> IdentifyMessage: ...
    @classfield
    def fields(cls) -> KindFields[IdentifyMessageFields, IdentifyMessageFields]: ...
