# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.traits_message import TraitsMessage


class GroupMessage(TraitsMessage):
    """https://segment.com/docs/connections/spec/group/"""

    groupId: str
    """Your own id of the group."""
