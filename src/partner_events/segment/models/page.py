# Generated from schemas/segment by codegen; do not edit.

from partner_events.segment.models.properties_message import PropertiesMessage


class PageMessage(PropertiesMessage):
    """https://segment.com/docs/connections/spec/page/"""

    name: str | None = None
    """What the page is called."""

    category: str | None = None
