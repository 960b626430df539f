# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.message import SegmentMessage


class AliasMessage(SegmentMessage):
    """https://segment.com/docs/connections/spec/alias/"""

    previousId: str
    """The id that the user had before; `userId` is the new one."""
