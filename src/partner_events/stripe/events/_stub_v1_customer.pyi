# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent, ThinObjectEvent, ThinSingletonEvent

class V1CustomerCreated(ThinObjectEvent):
    """Stripe's `v1.customer.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created
    """

    detail_type: Literal["v1.customer.created"]
    @property
    def kind(self) -> Literal["v1.customer.created"]: ...

class V1CustomerDeleted(ThinObjectEvent):
    """Stripe's `v1.customer.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted
    """

    detail_type: Literal["v1.customer.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.deleted"]: ...

class V1CustomerDiscountCreated(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created
    """

    detail_type: Literal["v1.customer.discount.created"]
    @property
    def kind(self) -> Literal["v1.customer.discount.created"]: ...

class V1CustomerDiscountDeleted(ThinSingletonEvent):
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

class V1CustomerDiscountUpdated(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated
    """

    detail_type: Literal["v1.customer.discount.updated"]
    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]: ...

class V1CustomerSubscriptionActive(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.active`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active
    """

    detail_type: Literal["v1.customer.subscription.active"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.active"]: ...

class V1CustomerSubscriptionCancelAtChanged(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.cancel_at_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed
    """

    detail_type: Literal["v1.customer.subscription.cancel_at_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.cancel_at_changed"]: ...

class V1CustomerSubscriptionCreated(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created
    """

    detail_type: Literal["v1.customer.subscription.created"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.created"]: ...

class V1CustomerSubscriptionDefaultPaymentMethodChanged(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.default_payment_method_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed
    """

    detail_type: Literal["v1.customer.subscription.default_payment_method_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.default_payment_method_changed"]: ...

class V1CustomerSubscriptionDeleted(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted
    """

    detail_type: Literal["v1.customer.subscription.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.deleted"]: ...

class V1CustomerSubscriptionIncomplete(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.incomplete`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete
    """

    detail_type: Literal["v1.customer.subscription.incomplete"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete"]: ...

class V1CustomerSubscriptionIncompleteExpired(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.incomplete_expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete_expired
    """

    detail_type: Literal["v1.customer.subscription.incomplete_expired"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete_expired"]: ...

class V1CustomerSubscriptionItemAdded(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.item_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added
    """

    detail_type: Literal["v1.customer.subscription.item_added"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_added"]: ...

class V1CustomerSubscriptionItemPriceChanged(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.item_price_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_price_changed
    """

    detail_type: Literal["v1.customer.subscription.item_price_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_price_changed"]: ...

class V1CustomerSubscriptionItemQuantityChanged(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.item_quantity_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed
    """

    detail_type: Literal["v1.customer.subscription.item_quantity_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_quantity_changed"]: ...

class V1CustomerSubscriptionItemRemoved(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.item_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed
    """

    detail_type: Literal["v1.customer.subscription.item_removed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_removed"]: ...

class V1CustomerSubscriptionItemTaxRatesChanged(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.item_tax_rates_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed
    """

    detail_type: Literal["v1.customer.subscription.item_tax_rates_changed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_tax_rates_changed"]: ...

class V1CustomerSubscriptionPastDue(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.past_due`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.past_due
    """

    detail_type: Literal["v1.customer.subscription.past_due"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.past_due"]: ...

class V1CustomerSubscriptionPaused(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.paused`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.paused
    """

    detail_type: Literal["v1.customer.subscription.paused"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.paused"]: ...

class V1CustomerSubscriptionPendingUpdateApplied(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.pending_update_applied`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied
    """

    detail_type: Literal["v1.customer.subscription.pending_update_applied"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_applied"]: ...

class V1CustomerSubscriptionPendingUpdateExpired(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.pending_update_expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_expired
    """

    detail_type: Literal["v1.customer.subscription.pending_update_expired"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_expired"]: ...

class V1CustomerSubscriptionResumed(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.resumed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed
    """

    detail_type: Literal["v1.customer.subscription.resumed"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.resumed"]: ...

class V1CustomerSubscriptionTrialWillEnd(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.trial_will_end`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end
    """

    detail_type: Literal["v1.customer.subscription.trial_will_end"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.trial_will_end"]: ...

class V1CustomerSubscriptionTrialing(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.trialing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing
    """

    detail_type: Literal["v1.customer.subscription.trialing"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.trialing"]: ...

class V1CustomerSubscriptionUnpaid(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.unpaid`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid
    """

    detail_type: Literal["v1.customer.subscription.unpaid"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.unpaid"]: ...

class V1CustomerSubscriptionUpdated(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated
    """

    detail_type: Literal["v1.customer.subscription.updated"]
    @property
    def kind(self) -> Literal["v1.customer.subscription.updated"]: ...

class V1CustomerTaxIdCreated(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created
    """

    detail_type: Literal["v1.customer.tax_id.created"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]: ...

class V1CustomerTaxIdDeleted(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted
    """

    detail_type: Literal["v1.customer.tax_id.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.deleted"]: ...

class V1CustomerTaxIdUpdated(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated
    """

    detail_type: Literal["v1.customer.tax_id.updated"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]: ...

class V1CustomerUpdated(ThinObjectEvent):
    """Stripe's `v1.customer.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated
    """

    detail_type: Literal["v1.customer.updated"]
    @property
    def kind(self) -> Literal["v1.customer.updated"]: ...
