# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReserveHoldFields
from partner_events.stripe.models.reserve_hold import ReserveHold

class _ReserveHoldEvent(SnapshotEvent):
    detail: SnapshotDetail[ReserveHold]
    @property
    def payload(self) -> ReserveHold:
        """Money of the balance that is held back as a reserve."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ReserveHoldFields], ReserveHoldFields]: ...

class ReserveHoldCreated(_ReserveHoldEvent):
    """A part of the balance was held back as a reserve.

    Stripe's `reserve.hold.created`: https://docs.stripe.com/api/events/types#event_types-reserve.hold.created
    """

    detail_type: Literal["reserve.hold.created"]
    @property
    def kind(self) -> Literal["reserve.hold.created"]: ...

class ReserveHoldUpdated(_ReserveHoldEvent):
    """A reserve's hold on a part of the balance changed.

    Stripe's `reserve.hold.updated`: https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated
    """

    detail_type: Literal["reserve.hold.updated"]
    @property
    def kind(self) -> Literal["reserve.hold.updated"]: ...
