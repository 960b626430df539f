# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1ApplicationFeeCreated(ThinEvent):
    """Stripe's `v1.application_fee.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created"""

    detail_type: Literal["v1.application_fee.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.application_fee.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ApplicationFeeRefunded(ThinEvent):
    """Stripe's `v1.application_fee.refunded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refunded"""

    detail_type: Literal["v1.application_fee.refunded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.application_fee.refunded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
