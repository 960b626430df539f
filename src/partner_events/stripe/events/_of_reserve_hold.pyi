# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReserveHoldFields
from partner_events.stripe.models.reserve_hold import ReserveHold

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[ReserveHold]
    @property
    def payload(self) -> ReserveHold: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ReserveHoldFields], ReserveHoldFields]: ...

class ReserveHoldCreated(_SnapshotEvent1):
    """Stripe's `reserve.hold.created`:
    https://docs.stripe.com/api/events/types#event_types-reserve.hold.created
    """

    detail_type: Literal["reserve.hold.created"]
    @property
    def kind(self) -> Literal["reserve.hold.created"]: ...

class ReserveHoldUpdated(_SnapshotEvent1):
    """Stripe's `reserve.hold.updated`:
    https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated
    """

    detail_type: Literal["reserve.hold.updated"]
    @property
    def kind(self) -> Literal["reserve.hold.updated"]: ...
