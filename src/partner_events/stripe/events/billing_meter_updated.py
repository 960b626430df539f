# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingMeter
from pydantic import Field


class BillingMeterUpdatedData(SnapshotData):
    object: BillingMeter


class BillingMeterUpdatedDetail(SnapshotDetail):
    data: BillingMeterUpdatedData


class BillingMeterUpdated(SnapshotEvent):
    """Stripe's `billing.meter.updated`:
    https://docs.stripe.com/api/events/types#event_types-billing.meter.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-billing.meter.updated"
    detail_type: Annotated[Literal["billing.meter.updated"], Field(alias="detail-type")]
    detail: BillingMeterUpdatedDetail

    @property
    def kind(self) -> Literal["billing.meter.updated"]:
        return "billing.meter.updated"
