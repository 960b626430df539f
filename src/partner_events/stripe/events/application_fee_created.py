# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ApplicationFee
from pydantic import Field


class ApplicationFeeCreatedData(SnapshotData):
    object: ApplicationFee


class ApplicationFeeCreatedDetail(SnapshotDetail):
    data: ApplicationFeeCreatedData


class ApplicationFeeCreated(SnapshotEvent):
    """Stripe's `application_fee.created`:
    https://docs.stripe.com/api/events/types#event_types-application_fee.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-application_fee.created"
    detail_type: Annotated[Literal["application_fee.created"], Field(alias="detail-type")]
    detail: ApplicationFeeCreatedDetail

    @property
    def kind(self) -> Literal["application_fee.created"]:
        return "application_fee.created"
