# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1RadarEarlyFraudWarningCreated(ThinObjectEvent):
    """Stripe's `v1.radar.early_fraud_warning.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created"
    )
    __event_related__ = "RadarEarlyFraudWarning"
    detail_type: Annotated[Literal["v1.radar.early_fraud_warning.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.created"]:
        return "v1.radar.early_fraud_warning.created"
