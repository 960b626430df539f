# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.file import File


class ReportingReportRunParameters(Model):
    columns: list[str] | None = None
    connected_account: str | None = None
    currency: str | None = None
    interval_end: int | None = None
    """Seconds since the Unix epoch."""

    interval_start: int | None = None
    """Seconds since the Unix epoch."""

    payout: str | None = None
    reporting_category: str | None = None
    timezone: str | None = None


class ReportingReportRun(Model):
    """One run of a report, with its parameters and its result.

    https://docs.stripe.com/api/reporting/report_run/object
    """

    created: int
    """Seconds since the Unix epoch."""

    error: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["reporting.report_run"]
    parameters: ReportingReportRunParameters
    report_type: str
    result: File | None = None
    status: str
    succeeded_at: int | None = None
    """Seconds since the Unix epoch."""
