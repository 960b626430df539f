# Generated for type checkers alone; import from `partner_events.segment`.
# From schemas/segment by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.segment._traits import TraitsEvent
from partner_events.segment.models._fields import GroupMessageFields, IdentifyMessageFields
from partner_events.segment.models.group import GroupMessage
from partner_events.segment.models.identify import IdentifyMessage

class Group(TraitsEvent):
    """A user was put into a group, such as a company, with its traits.

    Segment's `group`: https://segment.com/docs/connections/spec/group/
    """

    @property
    def kind(self) -> Literal["group"]: ...
    detail: GroupMessage
    @property
    def payload(self) -> GroupMessage:
        """Which group a user belongs to."""
    @classfield
    def fields(cls) -> KindFields[GroupMessageFields, GroupMessageFields]: ...

class Identify(TraitsEvent):
    """Who a user is became known: their id and traits.

    Segment's `identify`: https://segment.com/docs/connections/spec/identify/
    """

    @property
    def kind(self) -> Literal["identify"]: ...
    detail: IdentifyMessage
    @property
    def payload(self) -> IdentifyMessage:
        """Who a user is."""
    @classfield
    def fields(cls) -> KindFields[IdentifyMessageFields, IdentifyMessageFields]: ...
