# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1SourceCanceled(ThinEvent):
    """Stripe's `v1.source.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.canceled"""

    detail_type: Literal["v1.source.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.source.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SourceChargeable(ThinEvent):
    """Stripe's `v1.source.chargeable`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable"""

    detail_type: Literal["v1.source.chargeable"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.source.chargeable"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SourceFailed(ThinEvent):
    """Stripe's `v1.source.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.failed"""

    detail_type: Literal["v1.source.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.source.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SourceRefundAttributesRequired(ThinEvent):
    """Stripe's `v1.source.refund_attributes_required`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required"""

    detail_type: Literal["v1.source.refund_attributes_required"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.source.refund_attributes_required"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
