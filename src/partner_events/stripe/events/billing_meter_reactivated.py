# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingMeter
from pydantic import Field


class BillingMeterReactivatedData(SnapshotData):
    object: BillingMeter


class BillingMeterReactivatedDetail(SnapshotDetail):
    data: BillingMeterReactivatedData


class BillingMeterReactivated(SnapshotEvent):
    """Stripe's `billing.meter.reactivated`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated"
    detail_type: Annotated[Literal["billing.meter.reactivated"], Field(alias="detail-type")]
    detail: BillingMeterReactivatedDetail

    @property
    def kind(self) -> Literal["billing.meter.reactivated"]:
        return "billing.meter.reactivated"
