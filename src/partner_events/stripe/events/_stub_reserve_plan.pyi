# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReservePlanFields
from partner_events.stripe.models.reserve_plan import ReservePlan

class _ReservePlanEvent(SnapshotEvent):
    detail: SnapshotDetail[ReservePlan]
    @property
    def payload(self) -> ReservePlan:
        """The rule by which money is held back as a reserve."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ReservePlanFields], ReservePlanFields]: ...

class ReservePlanCreated(_ReservePlanEvent):
    """A plan that holds a reserve back from the balance was set up.

    Stripe's `reserve.plan.created`: https://docs.stripe.com/api/events/types#event_types-reserve.plan.created
    """

    detail_type: Literal["reserve.plan.created"]
    @property
    def kind(self) -> Literal["reserve.plan.created"]: ...

class ReservePlanDisabled(_ReservePlanEvent):
    """A plan for reserves was switched off.

    Stripe's `reserve.plan.disabled`:
    https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled
    """

    detail_type: Literal["reserve.plan.disabled"]
    @property
    def kind(self) -> Literal["reserve.plan.disabled"]: ...

class ReservePlanExpired(_ReservePlanEvent):
    """A plan for reserves ran out.

    Stripe's `reserve.plan.expired`: https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired
    """

    detail_type: Literal["reserve.plan.expired"]
    @property
    def kind(self) -> Literal["reserve.plan.expired"]: ...

class ReservePlanUpdated(_ReservePlanEvent):
    """A plan for reserves changed.

    Stripe's `reserve.plan.updated`: https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated
    """

    detail_type: Literal["reserve.plan.updated"]
    @property
    def kind(self) -> Literal["reserve.plan.updated"]: ...
