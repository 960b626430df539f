# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class ReportingReportType(Model):
    """A type of report, and for which times it has data.

    https://docs.stripe.com/api/reporting/report_type/object
    """

    data_available_end: int
    """Seconds since the Unix epoch."""

    data_available_start: int
    """Seconds since the Unix epoch."""

    default_columns: list[str] | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    name: str
    object: Literal["reporting.report_type"]
    updated: int
    """Seconds since the Unix epoch."""

    version: int
