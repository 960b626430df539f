# Generated from schemas/datadog by codegen; do not edit.

from partner_events.datadog._model import DatadogModel


class DatadogDetail(DatadogModel):
    """https://docs.datadoghq.com/integrations/amazon-event-bridge/"""

    id: str | None = None
    """The id of Datadog's event."""

    event_type: str | None = None
    """Which sort of monitor, or signal, it is about: the kind."""

    source_type_name: str | None = None
    """What sent the event: `Monitor Alert`, `Security Monitoring`."""

    alert_type: str | None = None
    """How bad it is."""

    priority: str | None = None
    """The event's priority; not that of the monitor, P1 to P5."""

    msg_title: str | None = None
    """The notification's title."""

    msg_text: str | None = None
    """Markdown, often between two lines of `%%%`."""

    tags: list[str] | None = None
    """Most are a key and a value with a colon between."""

    aggregate_event_id: str | None = None
    date: int | None = None
    """Milliseconds since the Unix epoch."""

    date_detected: int | None = None
    """Milliseconds since the Unix epoch."""

    date_ended: int | None = None
    """Milliseconds since the Unix epoch."""

    last_updated: int | None = None
    """Milliseconds since the Unix epoch."""
