# Generated for type checkers alone; import from `partner_events.segment`.
# From schemas/segment by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.segment._event import SegmentEvent
from partner_events.segment.models._fields import AliasMessageFields
from partner_events.segment.models.alias import AliasMessage

class Alias(SegmentEvent):
    """Two ids turned out to be the same user.

    Segment's `alias`: https://segment.com/docs/connections/spec/alias/
    """

    @property
    def kind(self) -> Literal["alias"]: ...
    detail: AliasMessage
    @property
    def payload(self) -> AliasMessage:
        """Two ids of the same user."""
    @classfield
    def fields(cls) -> KindFields[AliasMessageFields, AliasMessageFields]: ...
