# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1IssuingDisputeClosed(ThinEvent):
    """Stripe's `v1.issuing_dispute.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.closed"""

    detail_type: Literal["v1.issuing_dispute.closed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_dispute.closed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingDisputeCreated(ThinEvent):
    """Stripe's `v1.issuing_dispute.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created"""

    detail_type: Literal["v1.issuing_dispute.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_dispute.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingDisputeFundsReinstated(ThinEvent):
    """Stripe's `v1.issuing_dispute.funds_reinstated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_reinstated"""

    detail_type: Literal["v1.issuing_dispute.funds_reinstated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_dispute.funds_reinstated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingDisputeFundsRescinded(ThinEvent):
    """Stripe's `v1.issuing_dispute.funds_rescinded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_rescinded"""

    detail_type: Literal["v1.issuing_dispute.funds_rescinded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_dispute.funds_rescinded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingDisputeSubmitted(ThinEvent):
    """Stripe's `v1.issuing_dispute.submitted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted"""

    detail_type: Literal["v1.issuing_dispute.submitted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_dispute.submitted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingDisputeUpdated(ThinEvent):
    """Stripe's `v1.issuing_dispute.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.updated"""

    detail_type: Literal["v1.issuing_dispute.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_dispute.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
