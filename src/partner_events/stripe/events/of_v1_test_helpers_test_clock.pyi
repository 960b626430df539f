# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1TestHelpersTestClockAdvancing(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.advancing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.advancing"""

    detail_type: Literal["v1.test_helpers.test_clock.advancing"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.advancing"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TestHelpersTestClockCreated(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.created"""

    detail_type: Literal["v1.test_helpers.test_clock.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TestHelpersTestClockDeleted(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.deleted"""

    detail_type: Literal["v1.test_helpers.test_clock.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TestHelpersTestClockInternalFailure(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.internal_failure`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure"""

    detail_type: Literal["v1.test_helpers.test_clock.internal_failure"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.internal_failure"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TestHelpersTestClockReady(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.ready`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.ready"""

    detail_type: Literal["v1.test_helpers.test_clock.ready"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.ready"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
