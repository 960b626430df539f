# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReserveReleaseFields
from partner_events.stripe.models.reserve_release import ReserveRelease

class ReserveReleaseCreated(SnapshotEvent):
    """Money of a reserve was released to the balance.

    Stripe's `reserve.release.created`:
    https://docs.stripe.com/api/events/types#event_types-reserve.release.created
    """

    detail_type: Literal["reserve.release.created"]
    @property
    def kind(self) -> Literal["reserve.release.created"]: ...
    detail: SnapshotDetail[ReserveRelease]
    @property
    def payload(self) -> ReserveRelease:
        """Reserved money that was released."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ReserveReleaseFields], ReserveReleaseFields]: ...
