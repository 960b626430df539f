# Generated from schemas/stripe/events/v1.radar.early_fraud_warning.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1RadarEarlyFraudWarningCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1RadarEarlyFraudWarningCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1RadarEarlyFraudWarningCreated(ThinEvent):
    """Stripe's `v1.radar.early_fraud_warning.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created"
    )
    detail_type: Annotated[Literal["v1.radar.early_fraud_warning.created"], Field(alias="detail-type")]
    detail: V1RadarEarlyFraudWarningCreatedDetail

    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.created"]:
        return "v1.radar.early_fraud_warning.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1RadarEarlyFraudWarningCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1RadarEarlyFraudWarningCreatedDetailFields, V1RadarEarlyFraudWarningCreatedDetailFields]: ...
