# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.properties_message import PropertiesMessage


class TrackMessage(PropertiesMessage):
    """https://segment.com/docs/connections/spec/track/"""

    event: str
    """What you called it, such as `Order Completed`."""
