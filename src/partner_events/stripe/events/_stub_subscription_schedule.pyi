# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SubscriptionScheduleFields
from partner_events.stripe.models._stub_subscription_schedule import SubscriptionSchedule

class _SubscriptionScheduleEvent(SnapshotEvent):
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def payload(self) -> SubscriptionSchedule:
        """The phases that a subscription goes through."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleAborted(_SubscriptionScheduleEvent):
    """A schedule ended because its subscription was cancelled for want of payment.

    Stripe's `subscription_schedule.aborted`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted
    """

    detail_type: Literal["subscription_schedule.aborted"]
    @property
    def kind(self) -> Literal["subscription_schedule.aborted"]: ...

class SubscriptionScheduleCanceled(_SubscriptionScheduleEvent):
    """A schedule was cancelled, and its subscription with it.

    Stripe's `subscription_schedule.canceled`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled
    """

    detail_type: Literal["subscription_schedule.canceled"]
    @property
    def kind(self) -> Literal["subscription_schedule.canceled"]: ...

class SubscriptionScheduleCompleted(_SubscriptionScheduleEvent):
    """All phases of a schedule are over, and so is the schedule.

    Stripe's `subscription_schedule.completed`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed
    """

    detail_type: Literal["subscription_schedule.completed"]
    @property
    def kind(self) -> Literal["subscription_schedule.completed"]: ...

class SubscriptionScheduleCreated(_SubscriptionScheduleEvent):
    """A schedule of a subscription's phases was created.

    Stripe's `subscription_schedule.created`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created
    """

    detail_type: Literal["subscription_schedule.created"]
    @property
    def kind(self) -> Literal["subscription_schedule.created"]: ...

class SubscriptionScheduleExpiring(_SubscriptionScheduleEvent):
    """A schedule ends in seven days.

    Stripe's `subscription_schedule.expiring`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring
    """

    detail_type: Literal["subscription_schedule.expiring"]
    @property
    def kind(self) -> Literal["subscription_schedule.expiring"]: ...

class SubscriptionScheduleReleased(_SubscriptionScheduleEvent):
    """A schedule let go of its subscription, which goes on without it.

    Stripe's `subscription_schedule.released`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released
    """

    detail_type: Literal["subscription_schedule.released"]
    @property
    def kind(self) -> Literal["subscription_schedule.released"]: ...

class SubscriptionScheduleUpdated(_SubscriptionScheduleEvent):
    """A schedule of a subscription changed, such as in its phases.

    Stripe's `subscription_schedule.updated`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated
    """

    detail_type: Literal["subscription_schedule.updated"]
    @property
    def kind(self) -> Literal["subscription_schedule.updated"]: ...
