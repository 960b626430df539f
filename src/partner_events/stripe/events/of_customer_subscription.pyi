# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SubscriptionFields
from partner_events.stripe.models.subscription import Subscription

class CustomerSubscriptionCreated(SnapshotEvent):
    """Stripe's `customer.subscription.created`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.created"""

    detail_type: Literal["customer.subscription.created"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.created"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionDeleted(SnapshotEvent):
    """Stripe's `customer.subscription.deleted`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted"""

    detail_type: Literal["customer.subscription.deleted"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.deleted"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionPaused(SnapshotEvent):
    """Stripe's `customer.subscription.paused`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused"""

    detail_type: Literal["customer.subscription.paused"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.paused"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionPendingUpdateApplied(SnapshotEvent):
    """Stripe's `customer.subscription.pending_update_applied`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied"""

    detail_type: Literal["customer.subscription.pending_update_applied"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.pending_update_applied"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionPendingUpdateExpired(SnapshotEvent):
    """Stripe's `customer.subscription.pending_update_expired`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired"""

    detail_type: Literal["customer.subscription.pending_update_expired"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.pending_update_expired"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionResumed(SnapshotEvent):
    """Stripe's `customer.subscription.resumed`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed"""

    detail_type: Literal["customer.subscription.resumed"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.resumed"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionTrialWillEnd(SnapshotEvent):
    """Stripe's `customer.subscription.trial_will_end`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end"""

    detail_type: Literal["customer.subscription.trial_will_end"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.trial_will_end"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionUpdated(SnapshotEvent):
    """Stripe's `customer.subscription.updated`: https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated"""

    detail_type: Literal["customer.subscription.updated"]
    detail: SnapshotDetail[Subscription]
    @property
    def kind(self) -> Literal["customer.subscription.updated"]: ...
    @property
    def payload(self) -> Subscription: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...
