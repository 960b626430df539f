# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CheckoutSessionAsyncPaymentFailed(ThinEvent):
    """Stripe's `v1.checkout.session.async_payment_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_failed"""

    detail_type: Literal["v1.checkout.session.async_payment_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.checkout.session.async_payment_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CheckoutSessionAsyncPaymentSucceeded(ThinEvent):
    """Stripe's `v1.checkout.session.async_payment_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_succeeded"""

    detail_type: Literal["v1.checkout.session.async_payment_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.checkout.session.async_payment_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CheckoutSessionCompleted(ThinEvent):
    """Stripe's `v1.checkout.session.completed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed"""

    detail_type: Literal["v1.checkout.session.completed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.checkout.session.completed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CheckoutSessionExpired(ThinEvent):
    """Stripe's `v1.checkout.session.expired`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.expired"""

    detail_type: Literal["v1.checkout.session.expired"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.checkout.session.expired"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
