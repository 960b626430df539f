# Generated from schemas/datadog by codegen; do not edit.

from partner_events.datadog._model import DatadogModel


class DatadogDetail(DatadogModel):
    """https://docs.datadoghq.com/integrations/amazon-event-bridge/"""

    id: str | None = None
    event_type: str | None = None
    source_type_name: str | None = None
    alert_type: str | None = None
    priority: str | None = None
    msg_title: str | None = None
    msg_text: str | None = None
    tags: list[str] | None = None
    aggregate_event_id: str | None = None
    date: int | None = None
    date_detected: int | None = None
    date_ended: int | None = None
    last_updated: int | None = None
