# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1RadarEarlyFraudWarningUpdated(ThinObjectEvent):
    """Stripe's `v1.radar.early_fraud_warning.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated"
    )
    __event_related__ = "RadarEarlyFraudWarning"
    detail_type: Annotated[Literal["v1.radar.early_fraud_warning.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.updated"]:
        return "v1.radar.early_fraud_warning.updated"
