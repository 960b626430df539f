# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1RefundCreated(ThinEvent):
    """Stripe's `v1.refund.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.created"""

    detail_type: Literal["v1.refund.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.refund.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1RefundFailed(ThinEvent):
    """Stripe's `v1.refund.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.failed"""

    detail_type: Literal["v1.refund.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.refund.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1RefundUpdated(ThinEvent):
    """Stripe's `v1.refund.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.updated"""

    detail_type: Literal["v1.refund.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.refund.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
