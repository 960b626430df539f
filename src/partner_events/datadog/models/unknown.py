# Generated from schemas/datadog by codegen; do not edit.

from partner_events._models.model import JsonObject
from partner_events.datadog.models.event import DatadogDetail


class UnknownDetail(DatadogDetail):
    """https://docs.datadoghq.com/integrations/amazon-event-bridge/"""

    meta: JsonObject | None = None
    """Not documented for this kind."""
