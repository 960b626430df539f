# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import File


class ReportingReportRunParameters(Model):
    columns: list[str] | None = None
    connected_account: str | None = None
    currency: str | None = None
    interval_end: int | None = None
    interval_start: int | None = None
    payout: str | None = None
    reporting_category: str | None = None
    timezone: str | None = None


class ReportingReportRun(Model):
    """https://docs.stripe.com/api/reporting/report_run/object"""

    __event_always__ = "error result succeeded_at"

    created: int
    error: str | None = None
    id: str
    livemode: bool
    object: str
    parameters: ReportingReportRunParameters
    report_type: str
    result: File | None = None
    status: str
    succeeded_at: int | None = None


HISTORY = "_history_reporting_report_run"
