# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_setup_intent.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    LazySetupIntent,
    PaymentIntent,
    PaymentMethod,
    SetupIntentNextAction,
    SetupIntentPaymentMethodOptions,
)


class SetupIntentAutomaticPaymentMethods(Model):
    __event_always__ = "enabled"

    allow_redirects: str | None = None
    enabled: bool | None = None


class SetupIntentLastSetupError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: str | None = None
    decline_code: str | None = None
    doc_url: str | None = None
    message: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    param: str | None = None
    payment_intent: PaymentIntent | None = None
    payment_method: PaymentMethod | None = None
    payment_method_type: str | None = None
    request_log_url: str | None = None
    setup_intent: LazySetupIntent | None = None
    source: AccountOrBankAccountOrCardOrSource | None = None
    type: str


class SetupIntentManagedPayments(Model):
    enabled: bool


class SetupIntentPaymentMethodConfigurationDetails(Model):
    __event_always__ = "parent"

    id: str
    parent: str | None = None


class SetupIntent(Model):
    """https://docs.stripe.com/api/setup_intents/object"""

    __event_always__ = (
        "allowed_payment_method_types application automatic_payment_methods "
        "cancellation_reason client_secret customer description "
        "excluded_payment_method_types last_setup_error latest_attempt mandate metadata "
        "next_action on_behalf_of payment_method payment_method_configuration_details "
        "payment_method_options single_use_mandate"
    )

    allowed_payment_method_types: list[str] | None = None
    application: str | None = None
    attach_to_self: bool | None = None
    automatic_payment_methods: SetupIntentAutomaticPaymentMethods | None = None
    cancellation_reason: str | None = None
    client_secret: str | None = None
    created: int
    customer: str | None = None
    customer_account: str | None = None
    description: str | None = None
    excluded_payment_method_types: list[str] | None = None
    flow_directions: list[str] | None = None
    id: str
    last_setup_error: SetupIntentLastSetupError | None = None
    latest_attempt: str | None = None
    livemode: bool
    managed_payments: SetupIntentManagedPayments | None = None
    mandate: str | None = None
    metadata: dict[str, str] | None = None
    next_action: SetupIntentNextAction | None = None
    object: str
    on_behalf_of: str | None = None
    payment_method: str | None = None
    payment_method_configuration_details: SetupIntentPaymentMethodConfigurationDetails | None = None
    payment_method_options: SetupIntentPaymentMethodOptions | None = None
    payment_method_types: list[str]
    single_use_mandate: str | None = None
    status: str
    usage: str


HISTORY = "_history_setup_intent"
