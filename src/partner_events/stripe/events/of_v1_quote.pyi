# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1QuoteAccepted(ThinEvent):
    """Stripe's `v1.quote.accepted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.accepted"""

    detail_type: Literal["v1.quote.accepted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.quote.accepted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1QuoteCanceled(ThinEvent):
    """Stripe's `v1.quote.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.canceled"""

    detail_type: Literal["v1.quote.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.quote.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1QuoteCreated(ThinEvent):
    """Stripe's `v1.quote.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.created"""

    detail_type: Literal["v1.quote.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.quote.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1QuoteFinalized(ThinEvent):
    """Stripe's `v1.quote.finalized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized"""

    detail_type: Literal["v1.quote.finalized"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.quote.finalized"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
