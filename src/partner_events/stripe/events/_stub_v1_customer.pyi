# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent, ThinObjectEvent, ThinSingletonEvent
from partner_events.stripe.models._stub_subscription import Subscription
from partner_events.stripe.models.customer import Customer
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.tax_id import TaxId

class _CustomerEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Customer: ...

class _DiscountEvent(ThinSingletonEvent):
    @property
    def __event_object__(self) -> Discount: ...

class _SubscriptionEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Subscription: ...

class _TaxIdEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> TaxId: ...

class V1CustomerCreated(_CustomerEvent):
    """A customer was created (thin event: the id alone).

    Stripe's `v1.customer.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created
    """

    detail_type: Literal["v1.customer.created"]
    @property
    def kind(self) -> Literal["v1.customer.created"]: ...

class V1CustomerDeleted(_CustomerEvent):
    """A customer was deleted, and their subscriptions ended with them (thin event: the id alone).

    Stripe's `v1.customer.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted
    """

    detail_type: Literal["v1.customer.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.deleted"]: ...

class V1CustomerDiscountCreated(_DiscountEvent):
    """A customer got a discount, from a coupon or a promotion code (thin event: the id alone).

    Stripe's `v1.customer.discount.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created
    """

    detail_type: Literal["v1.customer.discount.created"]
    @property
    def kind(self) -> Literal["v1.customer.discount.created"]: ...

class V1CustomerDiscountDeleted(_DiscountEvent):
    """A customer's discount ended or was taken away (thin event: the id alone).

    Stripe's `v1.customer.discount.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted
    """

    detail_type: Literal["v1.customer.discount.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.discount.deleted"]: ...

class V1CustomerDiscountSourceChanged(ThinEvent):
    """A customer's discount comes from another coupon now (thin event: the id alone).

    Stripe's `v1.customer.discount.source_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed
    """

    detail_type: Literal["v1.customer.discount.source_changed"]
    @property
    def kind(self) -> Literal["v1.customer.discount.source_changed"]: ...

class V1CustomerDiscountUpdated(_DiscountEvent):
    """A customer's discount was changed for that of another coupon (thin event: the id alone).

    Stripe's `v1.customer.discount.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated
    """

    detail_type: Literal["v1.customer.discount.updated"]
    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]: ...

class V1CustomerSubscriptionActive(_SubscriptionEvent):
    """A subscription became active (thin event: the id alone).

    Stripe's `v1.customer.subscription.active`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active
    """

    detail_type: Literal["v1.customer.subscription.active"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.active"]: ...

class V1CustomerSubscriptionCancelAtChanged(_SubscriptionEvent):
    """The day on which a subscription is to end was set, changed or cleared (thin event: the id alone).

    Stripe's `v1.customer.subscription.cancel_at_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed
    """

    detail_type: Literal["v1.customer.subscription.cancel_at_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.cancel_at_changed"]: ...

class V1CustomerSubscriptionCreated(_SubscriptionEvent):
    """A customer signed up for a plan; look at `status`, it may wait for a payment (thin event: the id
    alone).

    Stripe's `v1.customer.subscription.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created
    """

    detail_type: Literal["v1.customer.subscription.created"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.created"]: ...

class V1CustomerSubscriptionDefaultPaymentMethodChanged(_SubscriptionEvent):
    """A subscription is paid by another default payment method now (thin event: the id alone).

    Stripe's `v1.customer.subscription.default_payment_method_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed
    """

    detail_type: Literal["v1.customer.subscription.default_payment_method_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.default_payment_method_changed"]: ...

class V1CustomerSubscriptionDeleted(_SubscriptionEvent):
    """A subscription ended, whoever cancelled it: take access away (thin event: the id alone).

    Stripe's `v1.customer.subscription.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted
    """

    detail_type: Literal["v1.customer.subscription.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.deleted"]: ...

class V1CustomerSubscriptionIncomplete(_SubscriptionEvent):
    """A subscription became incomplete: its first payment did not go through yet (thin event: the id alone).

    Stripe's `v1.customer.subscription.incomplete`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete
    """

    detail_type: Literal["v1.customer.subscription.incomplete"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete"]: ...

class V1CustomerSubscriptionIncompleteExpired(_SubscriptionEvent):
    """A subscription never started, since its first payment was not made in time (thin event: the id alone).

    Stripe's `v1.customer.subscription.incomplete_expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete_expired
    """

    detail_type: Literal["v1.customer.subscription.incomplete_expired"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete_expired"]: ...

class V1CustomerSubscriptionItemAdded(_SubscriptionEvent):
    """A subscription got another item (thin event: the id alone).

    Stripe's `v1.customer.subscription.item_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added
    """

    detail_type: Literal["v1.customer.subscription.item_added"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_added"]: ...

class V1CustomerSubscriptionItemPriceChanged(_SubscriptionEvent):
    """An item of a subscription has another price now (thin event: the id alone).

    Stripe's `v1.customer.subscription.item_price_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_price_changed
    """

    detail_type: Literal["v1.customer.subscription.item_price_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_price_changed"]: ...

class V1CustomerSubscriptionItemQuantityChanged(_SubscriptionEvent):
    """An item of a subscription has another quantity now (thin event: the id alone).

    Stripe's `v1.customer.subscription.item_quantity_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed
    """

    detail_type: Literal["v1.customer.subscription.item_quantity_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_quantity_changed"]: ...

class V1CustomerSubscriptionItemRemoved(_SubscriptionEvent):
    """A subscription lost an item (thin event: the id alone).

    Stripe's `v1.customer.subscription.item_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed
    """

    detail_type: Literal["v1.customer.subscription.item_removed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_removed"]: ...

class V1CustomerSubscriptionItemTaxRatesChanged(_SubscriptionEvent):
    """An item of a subscription has other tax rates now (thin event: the id alone).

    Stripe's `v1.customer.subscription.item_tax_rates_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed
    """

    detail_type: Literal["v1.customer.subscription.item_tax_rates_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_tax_rates_changed"]: ...

class V1CustomerSubscriptionPastDue(_SubscriptionEvent):
    """A subscription fell behind: its latest invoice is not paid (thin event: the id alone).

    Stripe's `v1.customer.subscription.past_due`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.past_due
    """

    detail_type: Literal["v1.customer.subscription.past_due"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.past_due"]: ...

class V1CustomerSubscriptionPaused(_SubscriptionEvent):
    """A subscription was paused, as when a trial ended without a payment method (thin event: the id alone).

    Stripe's `v1.customer.subscription.paused`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.paused
    """

    detail_type: Literal["v1.customer.subscription.paused"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.paused"]: ...

class V1CustomerSubscriptionPendingUpdateApplied(_SubscriptionEvent):
    """A change of a subscription that waited for a payment took effect (thin event: the id alone).

    Stripe's `v1.customer.subscription.pending_update_applied`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied
    """

    detail_type: Literal["v1.customer.subscription.pending_update_applied"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_applied"]: ...

class V1CustomerSubscriptionPendingUpdateExpired(_SubscriptionEvent):
    """A change of a subscription was dropped, since its invoice was not paid in time (thin event: the id
    alone).

    Stripe's `v1.customer.subscription.pending_update_expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_expired
    """

    detail_type: Literal["v1.customer.subscription.pending_update_expired"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_expired"]: ...

class V1CustomerSubscriptionResumed(_SubscriptionEvent):
    """A paused subscription runs again (thin event: the id alone).

    Stripe's `v1.customer.subscription.resumed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed
    """

    detail_type: Literal["v1.customer.subscription.resumed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.resumed"]: ...

class V1CustomerSubscriptionTrialWillEnd(_SubscriptionEvent):
    """A subscription's trial ends in three days, or was cut short (thin event: the id alone).

    Stripe's `v1.customer.subscription.trial_will_end`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end
    """

    detail_type: Literal["v1.customer.subscription.trial_will_end"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.trial_will_end"]: ...

class V1CustomerSubscriptionTrialing(_SubscriptionEvent):
    """A subscription's trial began (thin event: the id alone).

    Stripe's `v1.customer.subscription.trialing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing
    """

    detail_type: Literal["v1.customer.subscription.trialing"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.trialing"]: ...

class V1CustomerSubscriptionUnpaid(_SubscriptionEvent):
    """A subscription became unpaid: Stripe stopped trying to collect its invoice (thin event: the id alone).

    Stripe's `v1.customer.subscription.unpaid`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid
    """

    detail_type: Literal["v1.customer.subscription.unpaid"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.unpaid"]: ...

class V1CustomerSubscriptionUpdated(_SubscriptionEvent):
    """A subscription changed: its plan, quantity, status, period, or another setting (thin event: the id
    alone).

    Stripe's `v1.customer.subscription.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated
    """

    detail_type: Literal["v1.customer.subscription.updated"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.updated"]: ...

class V1CustomerTaxIdCreated(_TaxIdEvent):
    """A tax number was added to a customer (thin event: the id alone).

    Stripe's `v1.customer.tax_id.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created
    """

    detail_type: Literal["v1.customer.tax_id.created"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]: ...

class V1CustomerTaxIdDeleted(_TaxIdEvent):
    """A tax number was removed from a customer (thin event: the id alone).

    Stripe's `v1.customer.tax_id.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted
    """

    detail_type: Literal["v1.customer.tax_id.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.deleted"]: ...

class V1CustomerTaxIdUpdated(_TaxIdEvent):
    """A customer's tax number changed, most often as it was verified (thin event: the id alone).

    Stripe's `v1.customer.tax_id.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated
    """

    detail_type: Literal["v1.customer.tax_id.updated"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]: ...

class V1CustomerUpdated(_CustomerEvent):
    """A customer changed: their address, email, default payment method, or another detail (thin event: the id
    alone).

    Stripe's `v1.customer.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated
    """

    detail_type: Literal["v1.customer.updated"]
    @property
    def kind(self) -> Literal["v1.customer.updated"]: ...
