# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models._stub_payment_intent import PaymentIntent
from partner_events.stripe.models._stub_payment_method import PaymentMethod
from partner_events.stripe.models._stub_setup_intent import SetupIntent
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.source import Source


class TerminalReaderActionApiError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: Literal[
        "account_closed",
        "account_country_invalid_address",
        "account_error_country_change_requires_additional_steps",
        "account_information_mismatch",
        "account_invalid",
        "account_number_invalid",
        "account_token_required_for_v2_account",
        "acss_debit_session_incomplete",
        "action_blocked",
        "alipay_upgrade_required",
        "amount_too_large",
        "amount_too_small",
        "anomalous_money_movement_request",
        "api_key_expired",
        "application_fees_not_allowed",
        "approval_required",
        "authentication_failure",
        "authentication_required",
        "balance_insufficient",
        "balance_invalid_parameter",
        "bank_account_bad_routing_numbers",
        "bank_account_declined",
        "bank_account_exists",
        "bank_account_restricted",
        "bank_account_unusable",
        "bank_account_unverified",
        "bank_account_verification_failed",
        "billing_invalid_mandate",
        "bitcoin_upgrade_required",
        "capability_not_active",
        "capture_charge_authorization_expired",
        "capture_unauthorized_payment",
        "card_decline_rate_limit_exceeded",
        "card_declined",
        "cardholder_phone_number_required",
        "charge_already_captured",
        "charge_already_refunded",
        "charge_disputed",
        "charge_exceeds_source_limit",
        "charge_exceeds_transaction_limit",
        "charge_expired_for_capture",
        "charge_invalid_parameter",
        "charge_not_refundable",
        "clearing_code_unsupported",
        "country_code_invalid",
        "country_unsupported",
        "coupon_expired",
        "customer_max_payment_methods",
        "customer_max_subscriptions",
        "customer_session_expired",
        "customer_tax_location_invalid",
        "debit_not_authorized",
        "dispute_evidence_page_limit_exceeded",
        "email_invalid",
        "expired_card",
        "expired_payment_method",
        "failed_tax_calculation",
        "financial_account_balance_does_not_support_currency",
        "financial_account_capability_not_enabled",
        "financial_account_capability_restricted",
        "financial_connections_account_inactive",
        "financial_connections_account_pending_account_numbers",
        "financial_connections_account_unavailable_account_numbers",
        "financial_connections_consent_locale_invalid",
        "financial_connections_consent_locale_unsupported",
        "financial_connections_no_successful_transaction_refresh",
        "forwarding_api_inactive",
        "forwarding_api_invalid_parameter",
        "forwarding_api_retryable_upstream_error",
        "forwarding_api_upstream_connection_error",
        "forwarding_api_upstream_connection_timeout",
        "forwarding_api_upstream_error",
        "idempotency_key_in_use",
        "incorrect_address",
        "incorrect_cvc",
        "incorrect_number",
        "incorrect_postal_code",
        "incorrect_zip",
        "india_recurring_payment_mandate_canceled",
        "instant_payouts_config_disabled",
        "instant_payouts_currency_disabled",
        "instant_payouts_limit_exceeded",
        "instant_payouts_unsupported",
        "insufficient_funds",
        "intent_invalid_state",
        "intent_verification_method_missing",
        "invalid_canceled_subscription_fields",
        "invalid_card_type",
        "invalid_characters",
        "invalid_charge_amount",
        "invalid_cvc",
        "invalid_expiry_month",
        "invalid_expiry_year",
        "invalid_mandate_reference_prefix_format",
        "invalid_number",
        "invalid_source_usage",
        "invalid_tax_location",
        "invoice_no_customer_line_items",
        "invoice_no_payment_method_types",
        "invoice_no_subscription_line_items",
        "invoice_not_editable",
        "invoice_on_behalf_of_not_editable",
        "invoice_payment_intent_requires_action",
        "invoice_upcoming_none",
        "livemode_mismatch",
        "lock_timeout",
        "missing",
        "no_account",
        "not_allowed_on_standard_account",
        "out_of_inventory",
        "ownership_declaration_not_allowed",
        "parameter_invalid_empty",
        "parameter_invalid_integer",
        "parameter_invalid_string_blank",
        "parameter_invalid_string_empty",
        "parameter_missing",
        "parameter_unknown",
        "parameters_exclusive",
        "payment_evaluation_on_api_version_not_supported",
        "payment_intent_action_required",
        "payment_intent_authentication_failure",
        "payment_intent_incompatible_payment_method",
        "payment_intent_invalid_parameter",
        "payment_intent_konbini_rejected_confirmation_number",
        "payment_intent_mandate_invalid",
        "payment_intent_payment_attempt_expired",
        "payment_intent_payment_attempt_failed",
        "payment_intent_rate_limit_exceeded",
        "payment_intent_unexpected_state",
        "payment_method_bank_account_already_verified",
        "payment_method_bank_account_blocked",
        "payment_method_billing_details_address_missing",
        "payment_method_configuration_failures",
        "payment_method_currency_mismatch",
        "payment_method_customer_decline",
        "payment_method_invalid_parameter",
        "payment_method_invalid_parameter_testmode",
        "payment_method_microdeposit_failed",
        "payment_method_microdeposit_processing_error",
        "payment_method_microdeposit_verification_amounts_invalid",
        "payment_method_microdeposit_verification_amounts_mismatch",
        "payment_method_microdeposit_verification_attempts_exceeded",
        "payment_method_microdeposit_verification_descriptor_code_mismatch",
        "payment_method_microdeposit_verification_timeout",
        "payment_method_not_available",
        "payment_method_provider_decline",
        "payment_method_provider_timeout",
        "payment_method_restricted",
        "payment_method_unactivated",
        "payment_method_unexpected_state",
        "payment_method_unsupported_type",
        "payout_reconciliation_not_ready",
        "payouts_limit_exceeded",
        "payouts_not_allowed",
        "platform_account_required",
        "platform_api_key_expired",
        "postal_code_invalid",
        "processing_error",
        "product_inactive",
        "progressive_onboarding_limit_exceeded",
        "rate_limit",
        "refer_to_customer",
        "refund_disputed_payment",
        "request_blocked",
        "resource_already_exists",
        "resource_missing",
        "return_intent_already_processed",
        "routing_number_invalid",
        "secret_key_required",
        "sepa_unsupported_account",
        "service_period_coupon_with_metered_tiered_item_unsupported",
        "setup_attempt_failed",
        "setup_intent_authentication_failure",
        "setup_intent_invalid_parameter",
        "setup_intent_mandate_invalid",
        "setup_intent_mobile_wallet_unsupported",
        "setup_intent_setup_attempt_expired",
        "setup_intent_unexpected_state",
        "shipping_address_invalid",
        "shipping_calculation_failed",
        "siret_invalid",
        "sku_inactive",
        "smart_disputes_not_available",
        "state_unsupported",
        "status_transition_invalid",
        "storer_capability_missing",
        "storer_capability_not_active",
        "stripe_tax_inactive",
        "subscription_update_trial_after_billing_cycle_anchor",
        "tax_id_invalid",
        "tax_id_prohibited",
        "taxes_calculation_failed",
        "terminal_location_country_unsupported",
        "terminal_reader_busy",
        "terminal_reader_hardware_fault",
        "terminal_reader_invalid_location_for_activation",
        "terminal_reader_invalid_location_for_payment",
        "terminal_reader_offline",
        "terminal_reader_timeout",
        "testmode_charges_only",
        "three_d_secure_authentication_not_supported",
        "three_d_secure_authentication_upstream_error",
        "tls_version_unsupported",
        "token_already_used",
        "token_card_network_invalid",
        "token_in_use",
        "transfer_source_balance_parameters_mismatch",
        "transfers_not_allowed",
        "url_invalid",
    ] | str | None = None
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
    setup_intent: SetupIntent | None = None
    source: Account | BankAccount | Card | Source | None = None
    type: Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
    ] | str


class TerminalReaderActionCollectInputsInputCustomText(Model):
    description: str | None = None
    skip_button: str | None = None
    submit_button: str | None = None
    title: str | None = None


class TerminalReaderActionCollectInputsInputEmail(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputNumeric(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputPhone(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputSelectionChoice(Model):
    id: str | None = None
    style: Literal[
        "primary",
        "secondary",
    ] | str | None = None
    text: str


class TerminalReaderActionCollectInputsInputSelection(Model):
    choices: list[TerminalReaderActionCollectInputsInputSelectionChoice]
    id: str | None = None
    text: str | None = None


class TerminalReaderActionCollectInputsInputSignature(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputText(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputToggle(Model):
    default_value: Literal[
        "disabled",
        "enabled",
    ] | str | None = None
    description: str | None = None
    title: str | None = None
    value: Literal[
        "disabled",
        "enabled",
    ] | str | None = None


class TerminalReaderActionCollectInputsInput(Model):
    custom_text: TerminalReaderActionCollectInputsInputCustomText | None = None
    email: TerminalReaderActionCollectInputsInputEmail | None = None
    numeric: TerminalReaderActionCollectInputsInputNumeric | None = None
    phone: TerminalReaderActionCollectInputsInputPhone | None = None
    required: bool | None = None
    selection: TerminalReaderActionCollectInputsInputSelection | None = None
    signature: TerminalReaderActionCollectInputsInputSignature | None = None
    skipped: bool | None = None
    text: TerminalReaderActionCollectInputsInputText | None = None
    toggles: list[TerminalReaderActionCollectInputsInputToggle] | None = None
    type: Literal[
        "email",
        "numeric",
        "phone",
        "selection",
        "signature",
        "text",
    ] | str


class TerminalReaderActionCollectInputs(Model):
    inputs: list[TerminalReaderActionCollectInputsInput]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""


class TerminalReaderActionCollectPaymentMethodCollectConfigTipping(Model):
    amount_eligible: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class TerminalReaderActionCollectPaymentMethodCollectConfig(Model):
    enable_customer_cancellation: bool | None = None
    skip_tipping: bool | None = None
    tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping | None = None


class TerminalReaderActionCollectPaymentMethod(Model):
    collect_config: TerminalReaderActionCollectPaymentMethodCollectConfig | None = None
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    payment_method: PaymentMethod | None = None


class TerminalReaderActionConfirmPaymentIntentConfirmConfig(Model):
    return_url: str | None = None


class TerminalReaderActionConfirmPaymentIntent(Model):
    confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfig | None = None
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""


class TerminalReaderActionPrintContentImage(Model):
    created_at: int
    """Seconds since the Unix epoch."""

    filename: str
    size: int
    type: str


class TerminalReaderActionPrintContent(Model):
    image: TerminalReaderActionPrintContentImage | None = None
    type: Literal["image"] | str


class TerminalReaderActionProcessPaymentIntentProcessConfigTipping(Model):
    amount_eligible: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class TerminalReaderActionProcessPaymentIntentProcessConfig(Model):
    enable_customer_cancellation: bool | None = None
    return_url: str | None = None
    skip_tipping: bool | None = None
    tipping: TerminalReaderActionProcessPaymentIntentProcessConfigTipping | None = None


class TerminalReaderActionProcessPaymentIntent(Model):
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    process_config: TerminalReaderActionProcessPaymentIntentProcessConfig | None = None


class TerminalReaderActionProcessSetupIntentProcessConfig(Model):
    enable_customer_cancellation: bool | None = None


class TerminalReaderActionProcessSetupIntent(Model):
    generated_card: str | None = None
    process_config: TerminalReaderActionProcessSetupIntentProcessConfig | None = None
    setup_intent: str
    """The id of the SetupIntent; deliveries do not carry the object itself."""


class TerminalReaderActionRefundPaymentRefundPaymentConfig(Model):
    enable_customer_cancellation: bool | None = None


class TerminalReaderActionRefundPayment(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    reason: Literal[
        "duplicate",
        "fraudulent",
        "requested_by_customer",
    ] | str | None = None
    refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""

    refund_application_fee: bool | None = None
    refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfig | None = None
    reverse_transfer: bool | None = None


class TerminalReaderActionSetReaderDisplayCartLineItem(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    description: str
    quantity: int


class TerminalReaderActionSetReaderDisplayCart(Model):
    currency: str
    line_items: list[TerminalReaderActionSetReaderDisplayCartLineItem]
    tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class TerminalReaderActionSetReaderDisplay(Model):
    cart: TerminalReaderActionSetReaderDisplayCart | None = None
    type: Literal["cart"] | str


class TerminalReaderAction(Model):
    api_error: TerminalReaderActionApiError | None = None
    collect_inputs: TerminalReaderActionCollectInputs | None = None
    collect_payment_method: TerminalReaderActionCollectPaymentMethod | None = None
    confirm_payment_intent: TerminalReaderActionConfirmPaymentIntent | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    print_content: TerminalReaderActionPrintContent | None = None
    process_payment_intent: TerminalReaderActionProcessPaymentIntent | None = None
    process_setup_intent: TerminalReaderActionProcessSetupIntent | None = None
    refund_payment: TerminalReaderActionRefundPayment | None = None
    set_reader_display: TerminalReaderActionSetReaderDisplay | None = None
    status: Literal[
        "failed",
        "in_progress",
        "succeeded",
    ] | str
    type: Literal[
        "collect_inputs",
        "collect_payment_method",
        "confirm_payment_intent",
        "print_content",
        "process_payment_intent",
        "process_setup_intent",
        "refund_payment",
        "set_reader_display",
    ] | str


class TerminalReader(Model):
    """A card reader, and what it is doing.

    https://docs.stripe.com/api/terminal/readers/object
    """

    action: TerminalReaderAction | None = None
    deleted: bool | None = None
    device_sw_version: str | None = None
    device_type: Literal[
        "bbpos_chipper2x",
        "bbpos_wisepad3",
        "bbpos_wisepos_e",
        "mobile_phone_reader",
        "simulated_stripe_s700",
        "simulated_stripe_s710",
        "simulated_stripe_t600",
        "simulated_verifone_m425",
        "simulated_verifone_p630",
        "simulated_verifone_ux700",
        "simulated_verifone_v660p",
        "simulated_wisepos_e",
        "stripe_m2",
        "stripe_s700",
        "stripe_s710",
        "stripe_t600",
        "verifone_P400",
        "verifone_m425",
        "verifone_p630",
        "verifone_ux700",
        "verifone_v660p",
    ] | str
    id: str
    ip_address: str | None = None
    label: str
    last_seen_at: int | None = None
    """Seconds since the Unix epoch."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    location: str | None = None
    """The id of the TerminalLocation; deliveries do not carry the object itself."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["terminal.reader"]
    serial_number: str
    status: Literal[
        "offline",
        "online",
    ] | str | None = None
