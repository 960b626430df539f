# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1SubscriptionScheduleAborted(ThinEvent):
    """Stripe's `v1.subscription_schedule.aborted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.aborted"""

    detail_type: Literal["v1.subscription_schedule.aborted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.aborted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionScheduleCanceled(ThinEvent):
    """Stripe's `v1.subscription_schedule.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.canceled"""

    detail_type: Literal["v1.subscription_schedule.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionScheduleCompleted(ThinEvent):
    """Stripe's `v1.subscription_schedule.completed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.completed"""

    detail_type: Literal["v1.subscription_schedule.completed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.completed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionScheduleCreated(ThinEvent):
    """Stripe's `v1.subscription_schedule.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.created"""

    detail_type: Literal["v1.subscription_schedule.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionScheduleExpiring(ThinEvent):
    """Stripe's `v1.subscription_schedule.expiring`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.expiring"""

    detail_type: Literal["v1.subscription_schedule.expiring"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.expiring"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionSchedulePhaseAdded(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_added"""

    detail_type: Literal["v1.subscription_schedule.phase_added"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_added"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionSchedulePhaseDefaultTaxRatesChanged(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_default_tax_rates_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_default_tax_rates_changed"""

    detail_type: Literal["v1.subscription_schedule.phase_default_tax_rates_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_default_tax_rates_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionSchedulePhaseEndDateChanged(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_end_date_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_end_date_changed"""

    detail_type: Literal["v1.subscription_schedule.phase_end_date_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_end_date_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionSchedulePhaseRemoved(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_removed"""

    detail_type: Literal["v1.subscription_schedule.phase_removed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_removed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionSchedulePhaseTrialEndChanged(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_trial_end_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_trial_end_changed"""

    detail_type: Literal["v1.subscription_schedule.phase_trial_end_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_trial_end_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionScheduleReleased(ThinEvent):
    """Stripe's `v1.subscription_schedule.released`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released"""

    detail_type: Literal["v1.subscription_schedule.released"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.released"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1SubscriptionScheduleUpdated(ThinEvent):
    """Stripe's `v1.subscription_schedule.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.updated"""

    detail_type: Literal["v1.subscription_schedule.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.subscription_schedule.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
