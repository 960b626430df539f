# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReportingReportRun
from pydantic import Field


class ReportingReportRunUpdatedData(SnapshotData):
    object: ReportingReportRun


class ReportingReportRunUpdatedDetail(SnapshotDetail):
    data: ReportingReportRunUpdatedData


class ReportingReportRunUpdated(SnapshotEvent):
    """Stripe's `reporting.report_run.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["reporting.report_run.updated"], Field(alias="detail-type")]
    detail: ReportingReportRunUpdatedDetail

    @property
    def kind(self) -> Literal["reporting.report_run.updated"]:
        return "reporting.report_run.updated"
