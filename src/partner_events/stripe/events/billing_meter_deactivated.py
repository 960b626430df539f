# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingMeter
from pydantic import Field


class BillingMeterDeactivatedData(SnapshotData):
    object: BillingMeter


class BillingMeterDeactivatedDetail(SnapshotDetail):
    data: BillingMeterDeactivatedData


class BillingMeterDeactivated(SnapshotEvent):
    """Stripe's `billing.meter.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated"
    detail_type: Annotated[Literal["billing.meter.deactivated"], Field(alias="detail-type")]
    detail: BillingMeterDeactivatedDetail

    @property
    def kind(self) -> Literal["billing.meter.deactivated"]:
        return "billing.meter.deactivated"
