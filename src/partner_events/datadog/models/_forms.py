# Generated from schemas/datadog by codegen; do not edit.
"""How fields write times, and decimal numbers."""

FORMS: dict[str, str] = {
    "DatadogDetail": (
        "date:milliseconds date_detected:milliseconds date_ended:milliseconds "
        "last_updated:milliseconds"
    ),
    "Monitor": "created_at:milliseconds modified:milliseconds",
    "MonitorResult": "result_ts:seconds evaluation_ts:seconds scheduled_ts:seconds",
}
"""The fields of a class, each with its form."""
