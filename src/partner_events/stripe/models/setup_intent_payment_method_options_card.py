# Generated from schemas/stripe/objects/setup_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
    SetupIntentPaymentMethodOptionsCardMandateOptionsInterval,
    SetupIntentPaymentMethodOptionsCardMandateOptionsSupportedTypes,
    SetupIntentPaymentMethodOptionsCardNetwork,
    SetupIntentPaymentMethodOptionsCardRequestThreeDSecure,
    SetupIntentPaymentMethodOptionsCardSetupCredentialUsage,
)


class SetupIntentPaymentMethodOptionsCardMandateOptions(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType
    currency: str
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""

    interval: SetupIntentPaymentMethodOptionsCardMandateOptionsInterval
    interval_count: int | None = None
    reference: str
    start_date: int
    """Seconds since the Unix epoch."""

    supported_types: list[SetupIntentPaymentMethodOptionsCardMandateOptionsSupportedTypes] | None = None


class SetupIntentPaymentMethodOptionsCard(Model):
    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptions | None = None
    network: SetupIntentPaymentMethodOptionsCardNetwork | None = None
    request_three_d_secure: SetupIntentPaymentMethodOptionsCardRequestThreeDSecure | None = None
    setup_credential_usage: SetupIntentPaymentMethodOptionsCardSetupCredentialUsage | None = None
