# Generated from schemas/stripe/objects/reporting_report_type.json by `python -m codegen`; do not edit.
# Vocabularies are in reporting_report_type.pyi.

from partner_events._models.model import Model


class ReportingReportType(Model):
    """https://docs.stripe.com/api/reporting/report_type/object"""

    __event_always__ = "default_columns"

    data_available_end: int
    """Seconds since the Unix epoch."""

    data_available_start: int
    """Seconds since the Unix epoch."""

    default_columns: list[str] | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    name: str
    object: str
    updated: int
    """Seconds since the Unix epoch."""

    version: int


HISTORY = "_history_reporting_report_type"
