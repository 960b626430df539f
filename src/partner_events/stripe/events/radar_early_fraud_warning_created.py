# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RadarEarlyFraudWarning
from pydantic import Field


class RadarEarlyFraudWarningCreatedData(SnapshotData):
    object: RadarEarlyFraudWarning


class RadarEarlyFraudWarningCreatedDetail(SnapshotDetail):
    data: RadarEarlyFraudWarningCreatedData


class RadarEarlyFraudWarningCreated(SnapshotEvent):
    """Stripe's `radar.early_fraud_warning.created`:
    https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created"
    )
    detail_type: Annotated[Literal["radar.early_fraud_warning.created"], Field(alias="detail-type")]
    detail: RadarEarlyFraudWarningCreatedDetail

    @property
    def kind(self) -> Literal["radar.early_fraud_warning.created"]:
        return "radar.early_fraud_warning.created"
