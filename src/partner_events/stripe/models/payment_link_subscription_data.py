# Generated from schemas/stripe/objects/payment_link.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentLinkSubscriptionDataInvoiceSettingsIssuerType,
    PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
)


class PaymentLinkSubscriptionDataInvoiceSettingsCustomField(Model):
    name: str
    value: str


class PaymentLinkSubscriptionDataInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: PaymentLinkSubscriptionDataInvoiceSettingsIssuerType


class PaymentLinkSubscriptionDataInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[PaymentLinkSubscriptionDataInvoiceSettingsCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: PaymentLinkSubscriptionDataInvoiceSettingsIssuer


class PaymentLinkSubscriptionDataTrialSettingsEndBehavior(Model):
    missing_payment_method: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod


class PaymentLinkSubscriptionDataTrialSettings(Model):
    end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehavior


class PaymentLinkSubscriptionData(Model):
    description: str | None = None
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    trial_period_days: int | None = None
    trial_settings: PaymentLinkSubscriptionDataTrialSettings | None = None
