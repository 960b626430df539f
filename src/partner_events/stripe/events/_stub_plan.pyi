# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PlanFields
from partner_events.stripe.models.plan import Plan

class _PlanEvent(SnapshotEvent):
    detail: SnapshotDetail[Plan]
    @property
    def payload(self) -> Plan:
        """What a subscription costs and how often; prices took its place."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PlanFields], PlanFields]: ...

class PlanCreated(_PlanEvent):
    """A plan was created; plans are the older form of prices.

    Stripe's `plan.created`: https://docs.stripe.com/api/events/types#event_types-plan.created
    """

    detail_type: Literal["plan.created"]
    @property
    def kind(self) -> Literal["plan.created"]: ...

class PlanDeleted(_PlanEvent):
    """A plan was deleted; plans are the older form of prices.

    Stripe's `plan.deleted`: https://docs.stripe.com/api/events/types#event_types-plan.deleted
    """

    detail_type: Literal["plan.deleted"]
    @property
    def kind(self) -> Literal["plan.deleted"]: ...

class PlanUpdated(_PlanEvent):
    """A plan changed; plans are the older form of prices.

    Stripe's `plan.updated`: https://docs.stripe.com/api/events/types#event_types-plan.updated
    """

    detail_type: Literal["plan.updated"]
    @property
    def kind(self) -> Literal["plan.updated"]: ...
