# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PaymentIntentAmountCapturableUpdated(ThinEvent):
    """Stripe's `v1.payment_intent.amount_capturable_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated"""

    detail_type: Literal["v1.payment_intent.amount_capturable_updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.amount_capturable_updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentCanceled(ThinEvent):
    """Stripe's `v1.payment_intent.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.canceled"""

    detail_type: Literal["v1.payment_intent.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentCreated(ThinEvent):
    """Stripe's `v1.payment_intent.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.created"""

    detail_type: Literal["v1.payment_intent.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentPartiallyFunded(ThinEvent):
    """Stripe's `v1.payment_intent.partially_funded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded"""

    detail_type: Literal["v1.payment_intent.partially_funded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.partially_funded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentPaymentFailed(ThinEvent):
    """Stripe's `v1.payment_intent.payment_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed"""

    detail_type: Literal["v1.payment_intent.payment_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.payment_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentProcessing(ThinEvent):
    """Stripe's `v1.payment_intent.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing"""

    detail_type: Literal["v1.payment_intent.processing"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.processing"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentRequiresAction(ThinEvent):
    """Stripe's `v1.payment_intent.requires_action`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action"""

    detail_type: Literal["v1.payment_intent.requires_action"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.requires_action"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentIntentSucceeded(ThinEvent):
    """Stripe's `v1.payment_intent.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded"""

    detail_type: Literal["v1.payment_intent.succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_intent.succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
