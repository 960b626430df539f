# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.properties_message import PropertiesMessage


class ScreenMessage(PropertiesMessage):
    """https://segment.com/docs/connections/spec/screen/"""

    name: str | None = None
    """What the screen is called."""

    category: str | None = None
