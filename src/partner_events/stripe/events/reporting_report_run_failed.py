# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReportingReportRun
from pydantic import Field


class ReportingReportRunFailedData(SnapshotData):
    object: ReportingReportRun


class ReportingReportRunFailedDetail(SnapshotDetail):
    data: ReportingReportRunFailedData


class ReportingReportRunFailed(SnapshotEvent):
    """Stripe's `reporting.report_run.failed`:
    https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed"
    )
    detail_type: Annotated[Literal["reporting.report_run.failed"], Field(alias="detail-type")]
    detail: ReportingReportRunFailedDetail

    @property
    def kind(self) -> Literal["reporting.report_run.failed"]:
        return "reporting.report_run.failed"
