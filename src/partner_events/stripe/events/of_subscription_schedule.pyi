# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SubscriptionScheduleFields
from partner_events.stripe.models.subscription_schedule import SubscriptionSchedule

class SubscriptionScheduleAborted(SnapshotEvent):
    """Stripe's `subscription_schedule.aborted`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted"""

    detail_type: Literal["subscription_schedule.aborted"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.aborted"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleCanceled(SnapshotEvent):
    """Stripe's `subscription_schedule.canceled`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled"""

    detail_type: Literal["subscription_schedule.canceled"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.canceled"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleCompleted(SnapshotEvent):
    """Stripe's `subscription_schedule.completed`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed"""

    detail_type: Literal["subscription_schedule.completed"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.completed"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleCreated(SnapshotEvent):
    """Stripe's `subscription_schedule.created`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created"""

    detail_type: Literal["subscription_schedule.created"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.created"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleExpiring(SnapshotEvent):
    """Stripe's `subscription_schedule.expiring`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring"""

    detail_type: Literal["subscription_schedule.expiring"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.expiring"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleReleased(SnapshotEvent):
    """Stripe's `subscription_schedule.released`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released"""

    detail_type: Literal["subscription_schedule.released"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.released"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...

class SubscriptionScheduleUpdated(SnapshotEvent):
    """Stripe's `subscription_schedule.updated`: https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated"""

    detail_type: Literal["subscription_schedule.updated"]
    detail: SnapshotDetail[SubscriptionSchedule]
    @property
    def kind(self) -> Literal["subscription_schedule.updated"]: ...
    @property
    def payload(self) -> SubscriptionSchedule: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionScheduleFields], SubscriptionScheduleFields]: ...
