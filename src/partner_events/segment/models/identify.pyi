# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.traits_message import TraitsMessage


class IdentifyMessage(TraitsMessage):
    """Who a user is.

    https://segment.com/docs/connections/spec/identify/
    """
