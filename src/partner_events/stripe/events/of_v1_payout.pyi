# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PayoutCanceled(ThinEvent):
    """Stripe's `v1.payout.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled"""

    detail_type: Literal["v1.payout.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payout.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PayoutCreated(ThinEvent):
    """Stripe's `v1.payout.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created"""

    detail_type: Literal["v1.payout.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payout.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PayoutFailed(ThinEvent):
    """Stripe's `v1.payout.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed"""

    detail_type: Literal["v1.payout.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payout.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PayoutPaid(ThinEvent):
    """Stripe's `v1.payout.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid"""

    detail_type: Literal["v1.payout.paid"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payout.paid"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PayoutReconciliationCompleted(ThinEvent):
    """Stripe's `v1.payout.reconciliation_completed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed"""

    detail_type: Literal["v1.payout.reconciliation_completed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payout.reconciliation_completed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PayoutUpdated(ThinEvent):
    """Stripe's `v1.payout.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated"""

    detail_type: Literal["v1.payout.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payout.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
