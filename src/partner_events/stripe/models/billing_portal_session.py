# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BillingPortalSessionAfterExpirationCustomerLogin(Model):
    __event_always__ = "expires_at"

    expires_at: int | None = None


class BillingPortalSessionAfterExpiration(Model):
    __event_always__ = "customer_login"

    customer_login: BillingPortalSessionAfterExpirationCustomerLogin | None = None
    type: str


class BillingPortalSessionFlowAfterCompletionHostedConfirmation(Model):
    __event_always__ = "custom_message"

    custom_message: str | None = None


class BillingPortalSessionFlowAfterCompletionRedirect(Model):
    return_url: str


class BillingPortalSessionFlowAfterCompletion(Model):
    __event_always__ = "hosted_confirmation redirect"

    hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmation | None = None
    redirect: BillingPortalSessionFlowAfterCompletionRedirect | None = None
    type: str


class BillingPortalSessionFlowCustomerUpdate(Model):
    pass


class BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer(Model):
    coupon: str


class BillingPortalSessionFlowSubscriptionCancelRetention(Model):
    __event_always__ = "coupon_offer"

    coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer | None = None
    type: str


class BillingPortalSessionFlowSubscriptionCancel(Model):
    __event_always__ = "retention"

    retention: BillingPortalSessionFlowSubscriptionCancelRetention | None = None
    subscription: str


class BillingPortalSessionFlowSubscriptionPause(Model):
    subscription: str


class BillingPortalSessionFlowSubscriptionUpdate(Model):
    subscription: str


class BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount(Model):
    __event_always__ = "coupon promotion_code"

    coupon: str | None = None
    promotion_code: str | None = None


class BillingPortalSessionFlowSubscriptionUpdateConfirmItem(Model):
    __event_always__ = "id price"

    id: str | None = None
    price: str | None = None
    quantity: int | None = None


class BillingPortalSessionFlowSubscriptionUpdateConfirm(Model):
    __event_always__ = "discounts"

    discounts: list[BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount] | None = None
    items: list[BillingPortalSessionFlowSubscriptionUpdateConfirmItem]
    subscription: str


class BillingPortalSessionFlow(Model):
    __event_always__ = (
        "customer_update subscription_cancel subscription_pause subscription_update "
        "subscription_update_confirm"
    )

    after_completion: BillingPortalSessionFlowAfterCompletion
    customer_update: BillingPortalSessionFlowCustomerUpdate | None = None
    subscription_cancel: BillingPortalSessionFlowSubscriptionCancel | None = None
    subscription_pause: BillingPortalSessionFlowSubscriptionPause | None = None
    subscription_update: BillingPortalSessionFlowSubscriptionUpdate | None = None
    subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirm | None = None
    type: str


class BillingPortalSession(Model):
    """https://docs.stripe.com/api/customer_portal/sessions/object"""

    __event_always__ = "customer_account flow locale on_behalf_of return_url"

    after_expiration: BillingPortalSessionAfterExpiration | None = None
    configuration: str
    created: int
    customer: str
    customer_account: str | None = None
    flow: BillingPortalSessionFlow | None = None
    id: str
    livemode: bool
    locale: str | None = None
    object: str
    on_behalf_of: str | None = None
    return_url: str | None = None
    url: str


HISTORY = "_history_billing_portal_session"
