# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1TransferCreated(ThinEvent):
    """Stripe's `v1.transfer.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created"""

    detail_type: Literal["v1.transfer.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.transfer.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TransferReversed(ThinEvent):
    """Stripe's `v1.transfer.reversed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed"""

    detail_type: Literal["v1.transfer.reversed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.transfer.reversed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TransferUpdated(ThinEvent):
    """Stripe's `v1.transfer.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.updated"""

    detail_type: Literal["v1.transfer.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.transfer.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
