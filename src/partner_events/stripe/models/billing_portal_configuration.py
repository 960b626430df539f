# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BillingPortalConfigurationBusinessProfile(Model):
    __event_always__ = "headline privacy_policy_url terms_of_service_url"

    headline: str | None = None
    privacy_policy_url: str | None = None
    terms_of_service_url: str | None = None


class BillingPortalConfigurationFeaturesCustomerUpdate(Model):
    allowed_updates: list[str]
    enabled: bool


class BillingPortalConfigurationFeaturesInvoiceHistory(Model):
    enabled: bool


class BillingPortalConfigurationFeaturesPaymentMethodUpdate(Model):
    __event_always__ = "payment_method_configuration"

    enabled: bool
    payment_method_configuration: str | None = None


class BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason(Model):
    __event_always__ = "feedback_options"

    enabled: bool
    feedback_options: list[str] | None = None
    options: list[str]


class BillingPortalConfigurationFeaturesSubscriptionCancel(Model):
    cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason
    enabled: bool
    mode: str
    proration_behavior: str


class BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption(Model):
    interval: str
    interval_count: int


class BillingPortalConfigurationFeaturesSubscriptionPauseDuration(Model):
    interval_options: list[BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption]
    type: str


class BillingPortalConfigurationFeaturesSubscriptionPause(Model):
    duration: BillingPortalConfigurationFeaturesSubscriptionPauseDuration
    enabled: bool


class BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity(Model):
    __event_always__ = "maximum"

    enabled: bool
    maximum: int | None = None
    minimum: int


class BillingPortalConfigurationFeaturesSubscriptionUpdateProduct(Model):
    adjustable_quantity: BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity
    prices: list[str]
    product: str


class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition(Model):
    type: str


class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd(Model):
    conditions: list[BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition]


class BillingPortalConfigurationFeaturesSubscriptionUpdate(Model):
    __event_always__ = "billing_cycle_anchor"

    billing_cycle_anchor: str | None = None
    default_allowed_updates: list[str]
    enabled: bool
    products: list[BillingPortalConfigurationFeaturesSubscriptionUpdateProduct] | None = None
    proration_behavior: str
    schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    trial_update_behavior: str


class BillingPortalConfigurationFeatures(Model):
    customer_update: BillingPortalConfigurationFeaturesCustomerUpdate
    invoice_history: BillingPortalConfigurationFeaturesInvoiceHistory
    payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdate
    subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancel
    subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPause
    subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdate


class BillingPortalConfigurationLoginPage(Model):
    __event_always__ = "url"

    enabled: bool
    url: str | None = None


class BillingPortalConfiguration(Model):
    """https://docs.stripe.com/api/customer_portal/configurations/object"""

    __event_always__ = "application default_return_url metadata name"

    active: bool
    application: str | None = None
    business_profile: BillingPortalConfigurationBusinessProfile
    created: int
    default_return_url: str | None = None
    features: BillingPortalConfigurationFeatures
    id: str
    is_default: bool
    livemode: bool
    login_page: BillingPortalConfigurationLoginPage
    metadata: dict[str, str] | None = None
    name: str | None = None
    object: str
    updated: int


HISTORY = "_history_billing_portal_configuration"
