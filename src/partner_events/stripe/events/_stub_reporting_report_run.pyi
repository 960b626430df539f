# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReportingReportRunFields
from partner_events.stripe.models.reporting_report_run import ReportingReportRun

class _ReportingReportRunEvent(SnapshotEvent):
    detail: SnapshotDetail[ReportingReportRun]
    @property
    def payload(self) -> ReportingReportRun:
        """One run of a report, with its parameters and its result."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ReportingReportRunFields], ReportingReportRunFields]: ...

class ReportingReportRunFailed(_ReportingReportRunEvent):
    """A report that was asked for could not be made.

    Stripe's `reporting.report_run.failed`:
    https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed
    """

    detail_type: Literal["reporting.report_run.failed"]
    @property
    def kind(self) -> Literal["reporting.report_run.failed"]: ...

class ReportingReportRunSucceeded(_ReportingReportRunEvent):
    """A report that was asked for is ready; `result` has its file.

    Stripe's `reporting.report_run.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded
    """

    detail_type: Literal["reporting.report_run.succeeded"]
    @property
    def kind(self) -> Literal["reporting.report_run.succeeded"]: ...

class ReportingReportRunUpdated(_ReportingReportRunEvent):
    """A run of a report changed; no longer sent.

    Stripe's `reporting.report_run.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["reporting.report_run.updated"]
    @property
    def kind(self) -> Literal["reporting.report_run.updated"]: ...
