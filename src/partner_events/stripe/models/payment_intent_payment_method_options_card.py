# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsCardCaptureMethod,
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanInterval,
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType,
    PaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval,
    PaymentIntentPaymentMethodOptionsCardInstallmentsPlanType,
    PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
    PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval,
    PaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedTypes,
    PaymentIntentPaymentMethodOptionsCardNetwork,
    PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
    PaymentIntentPaymentMethodOptionsCardRequestIncrementalAuthorization,
    PaymentIntentPaymentMethodOptionsCardRequestMulticapture,
    PaymentIntentPaymentMethodOptionsCardRequestOvercapture,
    PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure,
    PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
    PaymentIntentPaymentMethodOptionsCardSetupFutureUsage,
    PaymentIntentPaymentMethodOptionsCardStoredCredentialUsage,
)


class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan(Model):
    count: int | None = None
    interval: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanInterval | None = None
    type: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType


class PaymentIntentPaymentMethodOptionsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: PaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval | None = None
    type: PaymentIntentPaymentMethodOptionsCardInstallmentsPlanType


class PaymentIntentPaymentMethodOptionsCardInstallments(Model):
    available_plans: list[PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan] | None = None
    enabled: bool
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlan | None = None


class PaymentIntentPaymentMethodOptionsCardMandateOptions(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""

    interval: PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval
    interval_count: int | None = None
    reference: str
    start_date: int
    """Seconds since the Unix epoch."""

    supported_types: list[PaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedTypes] | None = None


class PaymentIntentPaymentMethodOptionsCard(Model):
    capture_method: PaymentIntentPaymentMethodOptionsCardCaptureMethod | None = None
    installments: PaymentIntentPaymentMethodOptionsCardInstallments | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptions | None = None
    network: PaymentIntentPaymentMethodOptionsCardNetwork | None = None
    request_extended_authorization: (
        PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization | None
    ) = None
    request_incremental_authorization: (
        PaymentIntentPaymentMethodOptionsCardRequestIncrementalAuthorization | None
    ) = None
    request_multicapture: PaymentIntentPaymentMethodOptionsCardRequestMulticapture | None = None
    request_overcapture: PaymentIntentPaymentMethodOptionsCardRequestOvercapture | None = None
    request_three_d_secure: PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure | None = None
    require_cvc_recollection: bool | None = None
    setup_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsCardSetupFutureUsage | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
    stored_credential_usage: PaymentIntentPaymentMethodOptionsCardStoredCredentialUsage | None = None
