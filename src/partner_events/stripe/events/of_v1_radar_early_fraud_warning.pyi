# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1RadarEarlyFraudWarningCreated(ThinEvent):
    """Stripe's `v1.radar.early_fraud_warning.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created"""

    detail_type: Literal["v1.radar.early_fraud_warning.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1RadarEarlyFraudWarningUpdated(ThinEvent):
    """Stripe's `v1.radar.early_fraud_warning.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated"""

    detail_type: Literal["v1.radar.early_fraud_warning.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.radar.early_fraud_warning.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
