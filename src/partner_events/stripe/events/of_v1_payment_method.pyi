# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PaymentMethodAttached(ThinEvent):
    """Stripe's `v1.payment_method.attached`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached"""

    detail_type: Literal["v1.payment_method.attached"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_method.attached"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentMethodAutomaticallyUpdated(ThinEvent):
    """Stripe's `v1.payment_method.automatically_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.automatically_updated"""

    detail_type: Literal["v1.payment_method.automatically_updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_method.automatically_updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentMethodDetached(ThinEvent):
    """Stripe's `v1.payment_method.detached`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.detached"""

    detail_type: Literal["v1.payment_method.detached"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_method.detached"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentMethodUpdated(ThinEvent):
    """Stripe's `v1.payment_method.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.updated"""

    detail_type: Literal["v1.payment_method.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_method.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
