# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SubscriptionFields
from partner_events.stripe.models._stub_subscription import Subscription

class _SubscriptionEvent(SnapshotEvent):
    detail: SnapshotDetail[Subscription]
    @property
    def payload(self) -> Subscription:
        """What a customer buys again in every period."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SubscriptionFields], SubscriptionFields]: ...

class CustomerSubscriptionCreated(_SubscriptionEvent):
    """A customer signed up for a plan; look at `status`, it may wait for a payment.

    Stripe's `customer.subscription.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.created
    """

    detail_type: Literal["customer.subscription.created"]
    @property
    def kind(self) -> Literal["customer.subscription.created"]: ...

class CustomerSubscriptionDeleted(_SubscriptionEvent):
    """A subscription ended, whoever cancelled it: take access away.

    Stripe's `customer.subscription.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted
    """

    detail_type: Literal["customer.subscription.deleted"]
    @property
    def kind(self) -> Literal["customer.subscription.deleted"]: ...

class CustomerSubscriptionPaused(_SubscriptionEvent):
    """A subscription was paused, as when a trial ended without a payment method.

    Stripe's `customer.subscription.paused`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused
    """

    detail_type: Literal["customer.subscription.paused"]
    @property
    def kind(self) -> Literal["customer.subscription.paused"]: ...

class CustomerSubscriptionPendingUpdateApplied(_SubscriptionEvent):
    """A change of a subscription that waited for a payment took effect.

    Stripe's `customer.subscription.pending_update_applied`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied
    """

    detail_type: Literal["customer.subscription.pending_update_applied"]
    @property
    def kind(self) -> Literal["customer.subscription.pending_update_applied"]: ...

class CustomerSubscriptionPendingUpdateExpired(_SubscriptionEvent):
    """A change of a subscription was dropped, since its invoice was not paid in time.

    Stripe's `customer.subscription.pending_update_expired`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired
    """

    detail_type: Literal["customer.subscription.pending_update_expired"]
    @property
    def kind(self) -> Literal["customer.subscription.pending_update_expired"]: ...

class CustomerSubscriptionResumed(_SubscriptionEvent):
    """A paused subscription runs again.

    Stripe's `customer.subscription.resumed`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed
    """

    detail_type: Literal["customer.subscription.resumed"]
    @property
    def kind(self) -> Literal["customer.subscription.resumed"]: ...

class CustomerSubscriptionTrialWillEnd(_SubscriptionEvent):
    """A subscription's trial ends in three days, or was cut short.

    Stripe's `customer.subscription.trial_will_end`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end
    """

    detail_type: Literal["customer.subscription.trial_will_end"]
    @property
    def kind(self) -> Literal["customer.subscription.trial_will_end"]: ...

class CustomerSubscriptionUpdated(_SubscriptionEvent):
    """A subscription changed: its plan, quantity, status, period, or another setting.

    Stripe's `customer.subscription.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated
    """

    detail_type: Literal["customer.subscription.updated"]
    @property
    def kind(self) -> Literal["customer.subscription.updated"]: ...
