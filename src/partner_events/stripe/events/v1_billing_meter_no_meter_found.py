# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ThinDetail, ThinEvent
from pydantic import Field


class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequest(Model):
    identifier: str


class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleError(Model):
    error_message: str
    request: V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequest


class V1BillingMeterNoMeterFoundDataReasonErrorType(Model):
    code: str
    error_count: int
    sample_errors: list[V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleError]


class V1BillingMeterNoMeterFoundDataReason(Model):
    error_count: int
    error_types: list[V1BillingMeterNoMeterFoundDataReasonErrorType]


class V1BillingMeterNoMeterFoundData(Model):
    developer_message_summary: str
    reason: V1BillingMeterNoMeterFoundDataReason
    validation_end: str
    validation_start: str


class V1BillingMeterNoMeterFoundDetail(ThinDetail):
    data: V1BillingMeterNoMeterFoundData | None = None


class V1BillingMeterNoMeterFound(ThinEvent):
    """Stripe's `v1.billing.meter.no_meter_found`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.no_meter_found
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.no_meter_found"
    )
    detail_type: Annotated[Literal["v1.billing.meter.no_meter_found"], Field(alias="detail-type")]
    detail: V1BillingMeterNoMeterFoundDetail

    @property
    def kind(self) -> Literal["v1.billing.meter.no_meter_found"]:
        return "v1.billing.meter.no_meter_found"
