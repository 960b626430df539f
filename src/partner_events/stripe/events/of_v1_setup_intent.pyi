# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1SetupIntentCanceled(ThinEvent):
    """Stripe's `v1.setup_intent.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.canceled"""

    detail_type: Literal["v1.setup_intent.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.setup_intent.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SetupIntentCreated(ThinEvent):
    """Stripe's `v1.setup_intent.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.created"""

    detail_type: Literal["v1.setup_intent.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.setup_intent.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SetupIntentRequiresAction(ThinEvent):
    """Stripe's `v1.setup_intent.requires_action`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.requires_action"""

    detail_type: Literal["v1.setup_intent.requires_action"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.setup_intent.requires_action"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SetupIntentSetupFailed(ThinEvent):
    """Stripe's `v1.setup_intent.setup_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.setup_failed"""

    detail_type: Literal["v1.setup_intent.setup_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.setup_intent.setup_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SetupIntentSucceeded(ThinEvent):
    """Stripe's `v1.setup_intent.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.succeeded"""

    detail_type: Literal["v1.setup_intent.succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.setup_intent.succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
