# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1TopupCanceled(ThinEvent):
    """Stripe's `v1.topup.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.canceled"""

    detail_type: Literal["v1.topup.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.topup.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TopupCreated(ThinEvent):
    """Stripe's `v1.topup.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.created"""

    detail_type: Literal["v1.topup.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.topup.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TopupFailed(ThinEvent):
    """Stripe's `v1.topup.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.failed"""

    detail_type: Literal["v1.topup.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.topup.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TopupReversed(ThinEvent):
    """Stripe's `v1.topup.reversed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.reversed"""

    detail_type: Literal["v1.topup.reversed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.topup.reversed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TopupSucceeded(ThinEvent):
    """Stripe's `v1.topup.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded"""

    detail_type: Literal["v1.topup.succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.topup.succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
