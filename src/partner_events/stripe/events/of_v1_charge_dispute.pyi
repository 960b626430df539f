# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1ChargeDisputeClosed(ThinEvent):
    """Stripe's `v1.charge.dispute.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed"""

    detail_type: Literal["v1.charge.dispute.closed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.dispute.closed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeDisputeCreated(ThinEvent):
    """Stripe's `v1.charge.dispute.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created"""

    detail_type: Literal["v1.charge.dispute.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.dispute.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeDisputeFundsReinstated(ThinEvent):
    """Stripe's `v1.charge.dispute.funds_reinstated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated"""

    detail_type: Literal["v1.charge.dispute.funds_reinstated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_reinstated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeDisputeFundsWithdrawn(ThinEvent):
    """Stripe's `v1.charge.dispute.funds_withdrawn`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn"""

    detail_type: Literal["v1.charge.dispute.funds_withdrawn"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_withdrawn"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ChargeDisputeUpdated(ThinEvent):
    """Stripe's `v1.charge.dispute.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated"""

    detail_type: Literal["v1.charge.dispute.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.charge.dispute.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
