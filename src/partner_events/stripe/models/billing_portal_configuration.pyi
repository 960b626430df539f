# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BillingPortalConfigurationBusinessProfile(Model):
    headline: str | None = None
    privacy_policy_url: str | None = None
    terms_of_service_url: str | None = None


class BillingPortalConfigurationFeaturesCustomerUpdate(Model):
    allowed_updates: list[Literal[
        "address",
        "email",
        "name",
        "phone",
        "shipping",
        "tax_id",
    ] | str]
    enabled: bool


class BillingPortalConfigurationFeaturesInvoiceHistory(Model):
    enabled: bool


class BillingPortalConfigurationFeaturesPaymentMethodUpdate(Model):
    enabled: bool
    payment_method_configuration: str | None = None


class BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason(Model):
    enabled: bool
    feedback_options: list[str] | None = None
    options: list[Literal[
        "customer_service",
        "low_quality",
        "missing_features",
        "other",
        "switched_service",
        "too_complex",
        "too_expensive",
        "unused",
    ] | str]


class BillingPortalConfigurationFeaturesSubscriptionCancel(Model):
    cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason
    enabled: bool
    mode: Literal[
        "at_period_end",
        "immediately",
    ] | str
    proration_behavior: Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ] | str


class BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption(Model):
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    interval_count: int


class BillingPortalConfigurationFeaturesSubscriptionPauseDuration(Model):
    interval_options: list[BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption]
    type: Literal[
        "indefinite",
        "interval_options",
    ] | str


class BillingPortalConfigurationFeaturesSubscriptionPause(Model):
    duration: BillingPortalConfigurationFeaturesSubscriptionPauseDuration
    enabled: bool


class BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity(Model):
    enabled: bool
    maximum: int | None = None
    minimum: int


class BillingPortalConfigurationFeaturesSubscriptionUpdateProduct(Model):
    adjustable_quantity: BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity
    prices: list[str]
    product: str


class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition(Model):
    type: Literal[
        "decreasing_item_amount",
        "shortening_interval",
    ] | str


class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd(Model):
    conditions: list[BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition]


class BillingPortalConfigurationFeaturesSubscriptionUpdate(Model):
    billing_cycle_anchor: Literal[
        "now",
        "unchanged",
    ] | str | None = None
    default_allowed_updates: list[Literal[
        "price",
        "promotion_code",
        "quantity",
    ] | str]
    enabled: bool
    products: list[BillingPortalConfigurationFeaturesSubscriptionUpdateProduct] | None = None
    proration_behavior: Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ] | str
    schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    trial_update_behavior: Literal[
        "continue_trial",
        "end_trial",
    ] | str


class BillingPortalConfigurationFeatures(Model):
    customer_update: BillingPortalConfigurationFeaturesCustomerUpdate
    invoice_history: BillingPortalConfigurationFeaturesInvoiceHistory
    payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdate
    subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancel
    subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPause
    subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdate


class BillingPortalConfigurationLoginPage(Model):
    enabled: bool
    url: str | None = None


class BillingPortalConfiguration(Model):
    """What customers can do in the customer portal.

    https://docs.stripe.com/api/customer_portal/configurations/object
    """

    active: bool
    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    business_profile: BillingPortalConfigurationBusinessProfile
    created: int
    """Seconds since the Unix epoch."""

    default_return_url: str | None = None
    features: BillingPortalConfigurationFeatures
    id: str
    is_default: bool
    livemode: bool
    """False for events of test mode and of sandboxes."""

    login_page: BillingPortalConfigurationLoginPage
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str | None = None
    object: Literal["billing_portal.configuration"]
    updated: int
    """Seconds since the Unix epoch."""
