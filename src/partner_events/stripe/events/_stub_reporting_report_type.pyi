# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReportingReportTypeFields
from partner_events.stripe.models.reporting_report_type import ReportingReportType

class ReportingReportTypeUpdated(SnapshotEvent):
    """A type of report has new data, most often that of another day.

    Stripe's `reporting.report_type.updated`:
    https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated
    """

    detail_type: Literal["reporting.report_type.updated"]
    @property
    def kind(self) -> Literal["reporting.report_type.updated"]: ...
    detail: SnapshotDetail[ReportingReportType]
    @property
    def payload(self) -> ReportingReportType:
        """A type of report, and for which times it has data."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ReportingReportTypeFields], ReportingReportTypeFields]: ...
