# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingMeter
from pydantic import Field


class BillingMeterCreatedData(SnapshotData):
    object: BillingMeter


class BillingMeterCreatedDetail(SnapshotDetail):
    data: BillingMeterCreatedData


class BillingMeterCreated(SnapshotEvent):
    """Stripe's `billing.meter.created`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-billing.meter.created"
    detail_type: Annotated[Literal["billing.meter.created"], Field(alias="detail-type")]
    detail: BillingMeterCreatedDetail

    @property
    def kind(self) -> Literal["billing.meter.created"]:
        return "billing.meter.created"
