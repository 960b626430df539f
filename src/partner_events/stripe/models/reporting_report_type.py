# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ReportingReportType(Model):
    """https://docs.stripe.com/api/reporting/report_type/object"""

    __event_always__ = "default_columns"

    data_available_end: int
    data_available_start: int
    default_columns: list[str] | None = None
    id: str
    livemode: bool
    name: str
    object: str
    updated: int
    version: int


HISTORY = "_history_reporting_report_type"
