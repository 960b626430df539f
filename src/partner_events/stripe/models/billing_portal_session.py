# Generated from schemas/stripe/objects/billing_portal_session.json by `python -m codegen`; do not edit.
# Vocabularies are in billing_portal_session.pyi.

from partner_events._models.model import Model


class BillingPortalSessionAfterExpirationCustomerLogin(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""


class BillingPortalSessionAfterExpiration(Model):
    customer_login: BillingPortalSessionAfterExpirationCustomerLogin | None = None
    type: str


class BillingPortalSessionFlowAfterCompletionHostedConfirmation(Model):
    custom_message: str | None = None


class BillingPortalSessionFlowAfterCompletionRedirect(Model):
    return_url: str


class BillingPortalSessionFlowAfterCompletion(Model):
    hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmation | None = None
    redirect: BillingPortalSessionFlowAfterCompletionRedirect | None = None
    type: str


class BillingPortalSessionFlowCustomerUpdate(Model):
    pass


class BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer(Model):
    coupon: str


class BillingPortalSessionFlowSubscriptionCancelRetention(Model):
    coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer | None = None
    type: str


class BillingPortalSessionFlowSubscriptionCancel(Model):
    retention: BillingPortalSessionFlowSubscriptionCancelRetention | None = None
    subscription: str


class BillingPortalSessionFlowSubscriptionPause(Model):
    subscription: str


class BillingPortalSessionFlowSubscriptionUpdate(Model):
    subscription: str


class BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount(Model):
    coupon: str | None = None
    promotion_code: str | None = None


class BillingPortalSessionFlowSubscriptionUpdateConfirmItem(Model):
    id: str | None = None
    price: str | None = None
    quantity: int | None = None


class BillingPortalSessionFlowSubscriptionUpdateConfirm(Model):
    discounts: list[BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount] | None = None
    items: list[BillingPortalSessionFlowSubscriptionUpdateConfirmItem]
    subscription: str


class BillingPortalSessionFlow(Model):
    after_completion: BillingPortalSessionFlowAfterCompletion
    customer_update: BillingPortalSessionFlowCustomerUpdate | None = None
    subscription_cancel: BillingPortalSessionFlowSubscriptionCancel | None = None
    subscription_pause: BillingPortalSessionFlowSubscriptionPause | None = None
    subscription_update: BillingPortalSessionFlowSubscriptionUpdate | None = None
    subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirm | None = None
    type: str


class BillingPortalSession(Model):
    """https://docs.stripe.com/api/customer_portal/sessions/object"""

    after_expiration: BillingPortalSessionAfterExpiration | None = None
    configuration: str
    """The id of the BillingPortalConfiguration; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    customer: str
    customer_account: str | None = None
    flow: BillingPortalSessionFlow | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    locale: str | None = None
    object: str
    on_behalf_of: str | None = None
    return_url: str | None = None
    url: str
