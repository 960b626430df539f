# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReportingReportType
from pydantic import Field


class ReportingReportTypeUpdatedData(SnapshotData):
    object: ReportingReportType


class ReportingReportTypeUpdatedDetail(SnapshotDetail):
    data: ReportingReportTypeUpdatedData


class ReportingReportTypeUpdated(SnapshotEvent):
    """Stripe's `reporting.report_type.updated`:
    https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated"
    )
    detail_type: Annotated[Literal["reporting.report_type.updated"], Field(alias="detail-type")]
    detail: ReportingReportTypeUpdatedDetail

    @property
    def kind(self) -> Literal["reporting.report_type.updated"]:
        return "reporting.report_type.updated"
