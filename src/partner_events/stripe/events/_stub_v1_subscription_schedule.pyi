# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_subscription_schedule import SubscriptionSchedule

class _SubscriptionScheduleEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> SubscriptionSchedule: ...

class V1SubscriptionScheduleAborted(_SubscriptionScheduleEvent):
    """A schedule ended because its subscription was cancelled for want of payment (thin event: the id alone).

    Stripe's `v1.subscription_schedule.aborted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.aborted
    """

    detail_type: Literal["v1.subscription_schedule.aborted"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.aborted"]: ...

class V1SubscriptionScheduleCanceled(_SubscriptionScheduleEvent):
    """A schedule was cancelled, and its subscription with it (thin event: the id alone).

    Stripe's `v1.subscription_schedule.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.canceled
    """

    detail_type: Literal["v1.subscription_schedule.canceled"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.canceled"]: ...

class V1SubscriptionScheduleCompleted(_SubscriptionScheduleEvent):
    """All phases of a schedule are over, and so is the schedule (thin event: the id alone).

    Stripe's `v1.subscription_schedule.completed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.completed
    """

    detail_type: Literal["v1.subscription_schedule.completed"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.completed"]: ...

class V1SubscriptionScheduleCreated(_SubscriptionScheduleEvent):
    """A schedule of a subscription's phases was created (thin event: the id alone).

    Stripe's `v1.subscription_schedule.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.created
    """

    detail_type: Literal["v1.subscription_schedule.created"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.created"]: ...

class V1SubscriptionScheduleExpiring(_SubscriptionScheduleEvent):
    """A schedule ends in seven days (thin event: the id alone).

    Stripe's `v1.subscription_schedule.expiring`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.expiring
    """

    detail_type: Literal["v1.subscription_schedule.expiring"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.expiring"]: ...

class V1SubscriptionSchedulePhaseAdded(_SubscriptionScheduleEvent):
    """A schedule of a subscription got another phase (thin event: the id alone).

    Stripe's `v1.subscription_schedule.phase_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_added
    """

    detail_type: Literal["v1.subscription_schedule.phase_added"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_added"]: ...

class V1SubscriptionSchedulePhaseDefaultTaxRatesChanged(_SubscriptionScheduleEvent):
    """A phase of a schedule has other default tax rates now (thin event: the id alone).

    Stripe's `v1.subscription_schedule.phase_default_tax_rates_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_default_tax_rates_changed
    """

    detail_type: Literal["v1.subscription_schedule.phase_default_tax_rates_changed"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_default_tax_rates_changed"]: ...

class V1SubscriptionSchedulePhaseEndDateChanged(_SubscriptionScheduleEvent):
    """A phase of a schedule ends at another time now (thin event: the id alone).

    Stripe's `v1.subscription_schedule.phase_end_date_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_end_date_changed
    """

    detail_type: Literal["v1.subscription_schedule.phase_end_date_changed"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_end_date_changed"]: ...

class V1SubscriptionSchedulePhaseRemoved(_SubscriptionScheduleEvent):
    """A schedule of a subscription lost a phase (thin event: the id alone).

    Stripe's `v1.subscription_schedule.phase_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_removed
    """

    detail_type: Literal["v1.subscription_schedule.phase_removed"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_removed"]: ...

class V1SubscriptionSchedulePhaseTrialEndChanged(_SubscriptionScheduleEvent):
    """The trial in a phase of a schedule ends at another time now (thin event: the id alone).

    Stripe's `v1.subscription_schedule.phase_trial_end_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_trial_end_changed
    """

    detail_type: Literal["v1.subscription_schedule.phase_trial_end_changed"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_trial_end_changed"]: ...

class V1SubscriptionScheduleReleased(_SubscriptionScheduleEvent):
    """A schedule let go of its subscription, which goes on without it (thin event: the id alone).

    Stripe's `v1.subscription_schedule.released`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released
    """

    detail_type: Literal["v1.subscription_schedule.released"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.released"]: ...

class V1SubscriptionScheduleUpdated(_SubscriptionScheduleEvent):
    """A schedule of a subscription changed, such as in its phases (thin event: the id alone).

    Stripe's `v1.subscription_schedule.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.updated
    """

    detail_type: Literal["v1.subscription_schedule.updated"]
    @property
    def kind(self) -> Literal["v1.subscription_schedule.updated"]: ...
