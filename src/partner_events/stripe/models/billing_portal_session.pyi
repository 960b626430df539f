# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BillingPortalSessionAfterExpirationCustomerLogin(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""


class BillingPortalSessionAfterExpiration(Model):
    customer_login: BillingPortalSessionAfterExpirationCustomerLogin | None = None
    type: Literal["customer_login"] | str


class BillingPortalSessionFlowAfterCompletionHostedConfirmation(Model):
    custom_message: str | None = None


class BillingPortalSessionFlowAfterCompletionRedirect(Model):
    return_url: str


class BillingPortalSessionFlowAfterCompletion(Model):
    hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmation | None = None
    redirect: BillingPortalSessionFlowAfterCompletionRedirect | None = None
    type: Literal[
        "hosted_confirmation",
        "portal_homepage",
        "redirect",
    ] | str


class BillingPortalSessionFlowCustomerUpdate(Model):
    pass


class BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer(Model):
    coupon: str


class BillingPortalSessionFlowSubscriptionCancelRetention(Model):
    coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer | None = None
    type: Literal["coupon_offer"] | str


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
    type: Literal[
        "customer_update",
        "payment_method_update",
        "subscription_cancel",
        "subscription_pause",
        "subscription_update",
        "subscription_update_confirm",
    ] | str


class BillingPortalSession(Model):
    """One customer's way into the customer portal; its `url` is secret and short-lived.

    https://docs.stripe.com/api/customer_portal/sessions/object
    """

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

    locale: Literal[
        "auto",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IE",
        "en-IN",
        "en-NZ",
        "en-SG",
        "es",
        "es-419",
        "et",
        "fi",
        "fil",
        "fr",
        "fr-CA",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "lv",
        "ms",
        "mt",
        "nb",
        "nl",
        "pl",
        "pt",
        "pt-BR",
        "ro",
        "ru",
        "sk",
        "sl",
        "sv",
        "th",
        "tr",
        "vi",
        "zh",
        "zh-HK",
        "zh-TW",
    ] | str | None = None
    object: Literal["billing_portal.session"]
    on_behalf_of: str | None = None
    return_url: str | None = None
    url: str
