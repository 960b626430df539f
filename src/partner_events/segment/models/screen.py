# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.properties_message import PropertiesMessage


class ScreenMessage(PropertiesMessage):
    """https://segment.com/docs/connections/spec/screen/"""

    name: str | None = None
    category: str | None = None
