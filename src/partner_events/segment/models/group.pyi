# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.traits_message import TraitsMessage


class GroupMessage(TraitsMessage):
    """Which group a user belongs to.

    https://segment.com/docs/connections/spec/group/
    """

    groupId: str
    """Your own id of the group."""
