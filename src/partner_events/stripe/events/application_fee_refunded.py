# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ApplicationFee
from pydantic import Field


class ApplicationFeeRefundedData(SnapshotData):
    object: ApplicationFee


class ApplicationFeeRefundedDetail(SnapshotDetail):
    data: ApplicationFeeRefundedData


class ApplicationFeeRefunded(SnapshotEvent):
    """Stripe's `application_fee.refunded`:
    https://docs.stripe.com/api/events/types#event_types-application_fee.refunded
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-application_fee.refunded"
    detail_type: Annotated[Literal["application_fee.refunded"], Field(alias="detail-type")]
    detail: ApplicationFeeRefundedDetail

    @property
    def kind(self) -> Literal["application_fee.refunded"]:
        return "application_fee.refunded"
