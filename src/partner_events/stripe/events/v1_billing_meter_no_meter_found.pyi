# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ThinDetail


class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequest(Model):
    identifier: str


class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleError(Model):
    error_message: str
    request: V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequest


class V1BillingMeterNoMeterFoundDataReasonErrorType(Model):
    code: Literal[
        "archived_meter",
        "meter_event_customer_not_found",
        "meter_event_dimension_count_too_high",
        "meter_event_invalid_value",
        "meter_event_no_customer_defined",
        "meter_event_value_too_many_digits",
        "missing_dimension_payload_keys",
        "no_meter",
        "timestamp_in_future",
        "timestamp_too_far_in_past",
    ] | str
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
