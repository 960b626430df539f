# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequest(Model):
    identifier: str


class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleError(Model):
    error_message: str
    request: V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequest


class V1BillingMeterErrorReportTriggeredDataReasonErrorType(Model):
    code: str
    error_count: int
    sample_errors: list[V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleError]


class V1BillingMeterErrorReportTriggeredDataReason(Model):
    error_count: int
    error_types: list[V1BillingMeterErrorReportTriggeredDataReasonErrorType]


class V1BillingMeterErrorReportTriggeredData(Model):
    developer_message_summary: str
    reason: V1BillingMeterErrorReportTriggeredDataReason
    validation_end: str
    validation_start: str


class V1BillingMeterErrorReportTriggeredDetail(ObjectDetail):
    data: V1BillingMeterErrorReportTriggeredData | None = None


class V1BillingMeterErrorReportTriggered(ThinObjectEvent):
    """Stripe's `v1.billing.meter.error_report_triggered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.error_report_triggered
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.error_report_triggered"
    )
    __event_related__ = "BillingMeter"
    detail_type: Annotated[Literal["v1.billing.meter.error_report_triggered"], Field(alias="detail-type")]
    detail: V1BillingMeterErrorReportTriggeredDetail

    @property
    def kind(self) -> Literal["v1.billing.meter.error_report_triggered"]:
        return "v1.billing.meter.error_report_triggered"
