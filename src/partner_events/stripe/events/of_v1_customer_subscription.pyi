# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CustomerSubscriptionActive(ThinEvent):
    """Stripe's `v1.customer.subscription.active`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active"""

    detail_type: Literal["v1.customer.subscription.active"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.active"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionCancelAtChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.cancel_at_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed"""

    detail_type: Literal["v1.customer.subscription.cancel_at_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.cancel_at_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionCreated(ThinEvent):
    """Stripe's `v1.customer.subscription.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created"""

    detail_type: Literal["v1.customer.subscription.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionDefaultPaymentMethodChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.default_payment_method_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed"""

    detail_type: Literal["v1.customer.subscription.default_payment_method_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.default_payment_method_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionDeleted(ThinEvent):
    """Stripe's `v1.customer.subscription.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted"""

    detail_type: Literal["v1.customer.subscription.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionIncomplete(ThinEvent):
    """Stripe's `v1.customer.subscription.incomplete`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete"""

    detail_type: Literal["v1.customer.subscription.incomplete"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionIncompleteExpired(ThinEvent):
    """Stripe's `v1.customer.subscription.incomplete_expired`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete_expired"""

    detail_type: Literal["v1.customer.subscription.incomplete_expired"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.incomplete_expired"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionItemAdded(ThinEvent):
    """Stripe's `v1.customer.subscription.item_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added"""

    detail_type: Literal["v1.customer.subscription.item_added"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_added"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionItemPriceChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.item_price_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_price_changed"""

    detail_type: Literal["v1.customer.subscription.item_price_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_price_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionItemQuantityChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.item_quantity_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed"""

    detail_type: Literal["v1.customer.subscription.item_quantity_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_quantity_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionItemRemoved(ThinEvent):
    """Stripe's `v1.customer.subscription.item_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed"""

    detail_type: Literal["v1.customer.subscription.item_removed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_removed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionItemTaxRatesChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.item_tax_rates_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed"""

    detail_type: Literal["v1.customer.subscription.item_tax_rates_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.item_tax_rates_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionPastDue(ThinEvent):
    """Stripe's `v1.customer.subscription.past_due`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.past_due"""

    detail_type: Literal["v1.customer.subscription.past_due"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.past_due"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionPaused(ThinEvent):
    """Stripe's `v1.customer.subscription.paused`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.paused"""

    detail_type: Literal["v1.customer.subscription.paused"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.paused"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionPendingUpdateApplied(ThinEvent):
    """Stripe's `v1.customer.subscription.pending_update_applied`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied"""

    detail_type: Literal["v1.customer.subscription.pending_update_applied"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_applied"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionPendingUpdateExpired(ThinEvent):
    """Stripe's `v1.customer.subscription.pending_update_expired`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_expired"""

    detail_type: Literal["v1.customer.subscription.pending_update_expired"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_expired"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionResumed(ThinEvent):
    """Stripe's `v1.customer.subscription.resumed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed"""

    detail_type: Literal["v1.customer.subscription.resumed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.resumed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionTrialWillEnd(ThinEvent):
    """Stripe's `v1.customer.subscription.trial_will_end`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end"""

    detail_type: Literal["v1.customer.subscription.trial_will_end"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.trial_will_end"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionTrialing(ThinEvent):
    """Stripe's `v1.customer.subscription.trialing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing"""

    detail_type: Literal["v1.customer.subscription.trialing"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.trialing"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionUnpaid(ThinEvent):
    """Stripe's `v1.customer.subscription.unpaid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid"""

    detail_type: Literal["v1.customer.subscription.unpaid"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.unpaid"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerSubscriptionUpdated(ThinEvent):
    """Stripe's `v1.customer.subscription.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated"""

    detail_type: Literal["v1.customer.subscription.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.subscription.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
