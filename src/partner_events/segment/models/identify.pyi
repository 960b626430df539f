# Generated from schemas/segment/objects/identify.json by `python -m codegen`; do not edit.

from partner_events.segment.models.traits_message import TraitsMessage


class IdentifyMessage(TraitsMessage):
    """Who a user is.

    https://segment.com/docs/connections/spec/identify/
    """
