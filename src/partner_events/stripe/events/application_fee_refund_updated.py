# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ApplicationFeeRefund
from pydantic import Field


class ApplicationFeeRefundUpdatedData(SnapshotData):
    object: ApplicationFeeRefund


class ApplicationFeeRefundUpdatedDetail(SnapshotDetail):
    data: ApplicationFeeRefundUpdatedData


class ApplicationFeeRefundUpdated(SnapshotEvent):
    """Stripe's `application_fee.refund.updated`:
    https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated"
    )
    detail_type: Annotated[Literal["application_fee.refund.updated"], Field(alias="detail-type")]
    detail: ApplicationFeeRefundUpdatedDetail

    @property
    def kind(self) -> Literal["application_fee.refund.updated"]:
        return "application_fee.refund.updated"
