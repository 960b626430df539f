# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

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
    """Stripe's `v1.customer.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created
    """

    detail_type: Literal["v1.customer.created"]
    @property
    def kind(self) -> Literal["v1.customer.created"]: ...

class V1CustomerDeleted(_CustomerEvent):
    """Stripe's `v1.customer.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted
    """

    detail_type: Literal["v1.customer.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.deleted"]: ...

class V1CustomerDiscountCreated(_DiscountEvent):
    """Stripe's `v1.customer.discount.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created
    """

    detail_type: Literal["v1.customer.discount.created"]
    @property
    def kind(self) -> Literal["v1.customer.discount.created"]: ...

class V1CustomerDiscountDeleted(_DiscountEvent):
    """Stripe's `v1.customer.discount.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted
    """

    detail_type: Literal["v1.customer.discount.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.discount.deleted"]: ...

class V1CustomerDiscountSourceChanged(ThinEvent):
    """Stripe's `v1.customer.discount.source_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed
    """

    detail_type: Literal["v1.customer.discount.source_changed"]
    @property
    def kind(self) -> Literal["v1.customer.discount.source_changed"]: ...

class V1CustomerDiscountUpdated(_DiscountEvent):
    """Stripe's `v1.customer.discount.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated
    """

    detail_type: Literal["v1.customer.discount.updated"]
    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]: ...

class V1CustomerSubscriptionActive(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.active`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active
    """

    detail_type: Literal["v1.customer.subscription.active"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.active"]: ...

class V1CustomerSubscriptionCancelAtChanged(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.cancel_at_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed
    """

    detail_type: Literal["v1.customer.subscription.cancel_at_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.cancel_at_changed"]: ...

class V1CustomerSubscriptionCreated(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created
    """

    detail_type: Literal["v1.customer.subscription.created"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.created"]: ...

class V1CustomerSubscriptionDefaultPaymentMethodChanged(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.default_payment_method_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed
    """

    detail_type: Literal["v1.customer.subscription.default_payment_method_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.default_payment_method_changed"]: ...

class V1CustomerSubscriptionDeleted(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted
    """

    detail_type: Literal["v1.customer.subscription.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.deleted"]: ...

class V1CustomerSubscriptionIncomplete(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.incomplete`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete
    """

    detail_type: Literal["v1.customer.subscription.incomplete"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete"]: ...

class V1CustomerSubscriptionIncompleteExpired(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.incomplete_expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete_expired
    """

    detail_type: Literal["v1.customer.subscription.incomplete_expired"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete_expired"]: ...

class V1CustomerSubscriptionItemAdded(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.item_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added
    """

    detail_type: Literal["v1.customer.subscription.item_added"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_added"]: ...

class V1CustomerSubscriptionItemPriceChanged(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.item_price_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_price_changed
    """

    detail_type: Literal["v1.customer.subscription.item_price_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_price_changed"]: ...

class V1CustomerSubscriptionItemQuantityChanged(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.item_quantity_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed
    """

    detail_type: Literal["v1.customer.subscription.item_quantity_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_quantity_changed"]: ...

class V1CustomerSubscriptionItemRemoved(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.item_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed
    """

    detail_type: Literal["v1.customer.subscription.item_removed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_removed"]: ...

class V1CustomerSubscriptionItemTaxRatesChanged(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.item_tax_rates_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed
    """

    detail_type: Literal["v1.customer.subscription.item_tax_rates_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_tax_rates_changed"]: ...

class V1CustomerSubscriptionPastDue(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.past_due`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.past_due
    """

    detail_type: Literal["v1.customer.subscription.past_due"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.past_due"]: ...

class V1CustomerSubscriptionPaused(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.paused`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.paused
    """

    detail_type: Literal["v1.customer.subscription.paused"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.paused"]: ...

class V1CustomerSubscriptionPendingUpdateApplied(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.pending_update_applied`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied
    """

    detail_type: Literal["v1.customer.subscription.pending_update_applied"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_applied"]: ...

class V1CustomerSubscriptionPendingUpdateExpired(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.pending_update_expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_expired
    """

    detail_type: Literal["v1.customer.subscription.pending_update_expired"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_expired"]: ...

class V1CustomerSubscriptionResumed(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.resumed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed
    """

    detail_type: Literal["v1.customer.subscription.resumed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.resumed"]: ...

class V1CustomerSubscriptionTrialWillEnd(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.trial_will_end`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end
    """

    detail_type: Literal["v1.customer.subscription.trial_will_end"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.trial_will_end"]: ...

class V1CustomerSubscriptionTrialing(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.trialing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing
    """

    detail_type: Literal["v1.customer.subscription.trialing"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.trialing"]: ...

class V1CustomerSubscriptionUnpaid(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.unpaid`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid
    """

    detail_type: Literal["v1.customer.subscription.unpaid"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.unpaid"]: ...

class V1CustomerSubscriptionUpdated(_SubscriptionEvent):
    """Stripe's `v1.customer.subscription.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated
    """

    detail_type: Literal["v1.customer.subscription.updated"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.updated"]: ...

class V1CustomerTaxIdCreated(_TaxIdEvent):
    """Stripe's `v1.customer.tax_id.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created
    """

    detail_type: Literal["v1.customer.tax_id.created"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]: ...

class V1CustomerTaxIdDeleted(_TaxIdEvent):
    """Stripe's `v1.customer.tax_id.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted
    """

    detail_type: Literal["v1.customer.tax_id.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.deleted"]: ...

class V1CustomerTaxIdUpdated(_TaxIdEvent):
    """Stripe's `v1.customer.tax_id.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated
    """

    detail_type: Literal["v1.customer.tax_id.updated"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]: ...

class V1CustomerUpdated(_CustomerEvent):
    """Stripe's `v1.customer.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated
    """

    detail_type: Literal["v1.customer.updated"]
    @property
    def kind(self) -> Literal["v1.customer.updated"]: ...
