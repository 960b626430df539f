# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RadarEarlyFraudWarning
from pydantic import Field


class RadarEarlyFraudWarningUpdatedData(SnapshotData):
    object: RadarEarlyFraudWarning


class RadarEarlyFraudWarningUpdatedDetail(SnapshotDetail):
    data: RadarEarlyFraudWarningUpdatedData


class RadarEarlyFraudWarningUpdated(SnapshotEvent):
    """Stripe's `radar.early_fraud_warning.updated`:
    https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated"
    )
    detail_type: Annotated[Literal["radar.early_fraud_warning.updated"], Field(alias="detail-type")]
    detail: RadarEarlyFraudWarningUpdatedDetail

    @property
    def kind(self) -> Literal["radar.early_fraud_warning.updated"]:
        return "radar.early_fraud_warning.updated"
