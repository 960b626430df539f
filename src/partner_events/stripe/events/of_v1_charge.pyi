# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1ChargeCaptured(ThinEvent):
    """Stripe's `v1.charge.captured`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured"""

    detail_type: Literal["v1.charge.captured"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.captured"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeExpired(ThinEvent):
    """Stripe's `v1.charge.expired`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired"""

    detail_type: Literal["v1.charge.expired"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.expired"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeFailed(ThinEvent):
    """Stripe's `v1.charge.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed"""

    detail_type: Literal["v1.charge.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargePending(ThinEvent):
    """Stripe's `v1.charge.pending`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.pending"""

    detail_type: Literal["v1.charge.pending"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.pending"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeRefunded(ThinEvent):
    """Stripe's `v1.charge.refunded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refunded"""

    detail_type: Literal["v1.charge.refunded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.refunded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeSucceeded(ThinEvent):
    """Stripe's `v1.charge.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded"""

    detail_type: Literal["v1.charge.succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeUpdated(ThinEvent):
    """Stripe's `v1.charge.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated"""

    detail_type: Literal["v1.charge.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
