# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReportingReportRun
from pydantic import Field


class ReportingReportRunSucceededData(SnapshotData):
    object: ReportingReportRun


class ReportingReportRunSucceededDetail(SnapshotDetail):
    data: ReportingReportRunSucceededData


class ReportingReportRunSucceeded(SnapshotEvent):
    """Stripe's `reporting.report_run.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded"
    )
    detail_type: Annotated[Literal["reporting.report_run.succeeded"], Field(alias="detail-type")]
    detail: ReportingReportRunSucceededDetail

    @property
    def kind(self) -> Literal["reporting.report_run.succeeded"]:
        return "reporting.report_run.succeeded"
