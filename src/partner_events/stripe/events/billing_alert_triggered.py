# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import LazyBillingAlertTriggered
from pydantic import Field


class BillingAlertTriggeredData(SnapshotData):
    object: LazyBillingAlertTriggered


class BillingAlertTriggeredDetail(SnapshotDetail):
    data: BillingAlertTriggeredData


class BillingAlertTriggered(SnapshotEvent):
    """Stripe's `billing.alert.triggered`:
    https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered"
    detail_type: Annotated[Literal["billing.alert.triggered"], Field(alias="detail-type")]
    detail: BillingAlertTriggeredDetail

    @property
    def kind(self) -> Literal["billing.alert.triggered"]:
        return "billing.alert.triggered"
