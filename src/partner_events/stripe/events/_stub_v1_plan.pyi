# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.plan import Plan

class _PlanEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Plan: ...

class V1PlanCreated(_PlanEvent):
    """A plan was created; plans are the older form of prices (thin event: the id alone).

    Stripe's `v1.plan.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.created
    """

    detail_type: Literal["v1.plan.created"]
    @property
    def kind(self) -> Literal["v1.plan.created"]: ...

class V1PlanDeleted(_PlanEvent):
    """A plan was deleted; plans are the older form of prices (thin event: the id alone).

    Stripe's `v1.plan.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted
    """

    detail_type: Literal["v1.plan.deleted"]
    @property
    def kind(self) -> Literal["v1.plan.deleted"]: ...

class V1PlanUpdated(_PlanEvent):
    """A plan changed; plans are the older form of prices (thin event: the id alone).

    Stripe's `v1.plan.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.updated
    """

    detail_type: Literal["v1.plan.updated"]
    @property
    def kind(self) -> Literal["v1.plan.updated"]: ...
