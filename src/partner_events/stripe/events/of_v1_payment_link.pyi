# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PaymentLinkCreated(ThinEvent):
    """Stripe's `v1.payment_link.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created"""

    detail_type: Literal["v1.payment_link.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_link.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PaymentLinkUpdated(ThinEvent):
    """Stripe's `v1.payment_link.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.updated"""

    detail_type: Literal["v1.payment_link.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.payment_link.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
