# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, JsonObject, Model
from partner_events.stripe.models._circles import LazySetupIntent
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models._stub_payment_intent import PaymentIntent
from partner_events.stripe.models._stub_payment_method import PaymentMethod
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.source import Source
from typing_extensions import deprecated


class SetupIntentAutomaticPaymentMethods(Model):
    allow_redirects: Literal[
        "always",
        "never",
    ] | str | None = None
    enabled: bool | None = None


class SetupIntentLastSetupError(Model):
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
        "billing_policy_remote_function_response_invalid",
        "billing_policy_remote_function_timeout",
        "billing_policy_remote_function_unexpected_status_code",
        "billing_policy_remote_function_unreachable",
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
    setup_intent: LazySetupIntent | None = None
    source: Account | BankAccount | Card | Source | None = None
    type: Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
        "api_connection_error",
        "authentication_error",
        "rate_limit_error",
    ] | str


class SetupIntentManagedPayments(Model):
    enabled: bool


class SetupIntentNextActionBlikAuthorize(Model):
    pass


class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode


class SetupIntentNextActionPixDisplayQrCode(Model):
    data: str
    expires_at: int
    """Seconds since the Unix epoch."""

    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionRedirectToUrl(Model):
    return_url: str | None = None
    url: str | None = None


class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    qr_code: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode


class SetupIntentNextActionVerifyWithMicrodeposits(Model):
    arrival_date: int
    """Seconds since the Unix epoch."""

    hosted_verification_url: str
    microdeposit_type: Literal[
        "amounts",
        "descriptor_code",
    ] | str | None = None


class SetupIntentNextAction(Model):
    blik_authorize: SetupIntentNextActionBlikAuthorize | None = None
    cashapp_handle_redirect_or_display_qr_code: (
        SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode
        | None
    ) = None
    pix_display_qr_code: SetupIntentNextActionPixDisplayQrCode | None = None
    redirect_to_url: SetupIntentNextActionRedirectToUrl | None = None
    type: str
    upi_handle_redirect_or_display_qr_code: (
        SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode
        | None
    ) = None
    use_stripe_sdk: JsonObject | None = None
    verify_with_microdeposits: SetupIntentNextActionVerifyWithMicrodeposits | None = None


class SetupIntentPaymentMethodConfigurationDetails(Model):
    id: str
    parent: str | None = None


class SetupIntentPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
    default_for: list[Literal[
        "invoice",
        "subscription",
    ] | str] | None = None
    interval_description: str | None = None
    payment_schedule: Literal[
        "combined",
        "interval",
        "sporadic",
    ] | str | None = None
    transaction_type: Literal[
        "business",
        "personal",
    ] | str | None = None


class SetupIntentPaymentMethodOptionsAcssDebit(Model):
    currency: Literal[
        "cad",
        "usd",
    ] | str | None = None
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class SetupIntentPaymentMethodOptionsAmazonPay(Model):
    pass


class SetupIntentPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class SetupIntentPaymentMethodOptionsBacsDebit(Model):
    mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptions | None = None


class SetupIntentPaymentMethodOptionsBizum(Model):
    pass


class SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSession(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str | None = None
    interval_count: int | None = None


class SetupIntentPaymentMethodOptionsBlikMandateOptions(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal[
        "off_session",
        "on_session",
    ] | str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "SetupIntentPaymentMethodOptionsBlikMandateOptions.expires_after: until "
            "2022-11-15."
        )
        def expires_after(self) -> int | None:
            """Until 2022-11-15."""

        @property
        @deprecated("SetupIntentPaymentMethodOptionsBlikMandateOptions.off_session: until 2022-11-15.")
        def off_session(self) -> SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSession | None:
            """Until 2022-11-15."""

    else:

        @property
        def expires_after(self) -> int | None:
            """Until 2022-11-15."""

        @property
        def off_session(self) -> SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSession | None:
            """Until 2022-11-15."""


class SetupIntentPaymentMethodOptionsBlik(Model):
    mandate_options: SetupIntentPaymentMethodOptionsBlikMandateOptions | None = None


class SetupIntentPaymentMethodOptionsCardMandateOptions(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str
    currency: str
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""

    interval: Literal[
        "day",
        "month",
        "sporadic",
        "week",
        "year",
    ] | str
    interval_count: int | None = None
    reference: str
    start_date: int
    """Seconds since the Unix epoch."""

    supported_types: list[Literal["india"] | str] | None = None


class SetupIntentPaymentMethodOptionsCard(Model):
    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptions | None = None
    network: Literal[
        "amex",
        "cartes_bancaires",
        "diners",
        "discover",
        "eftpos_au",
        "girocard",
        "interac",
        "jcb",
        "link",
        "mastercard",
        "unionpay",
        "unknown",
        "visa",
    ] | str | None = None
    request_three_d_secure: Literal[
        "any",
        "automatic",
        "challenge",
        "challenge_only",
    ] | str | None = None
    setup_credential_usage: Literal[
        "installment",
        "recurring",
        "unscheduled",
    ] | str | None = None


class SetupIntentPaymentMethodOptionsCardPresent(Model):
    pass


class SetupIntentPaymentMethodOptionsKlarna(Model):
    currency: str | None = None
    preferred_locale: str | None = None


class SetupIntentPaymentMethodOptionsLink(Model):
    persistent_token: str | None = None


class SetupIntentPaymentMethodOptionsPaypal(Model):
    billing_agreement_id: str | None = None


class SetupIntentPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    end_date: str | None = None
    payment_schedule: Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ] | str | None = None
    payments_per_period: int | None = None
    purpose: Literal[
        "dependant_support",
        "government",
        "loan",
        "mortgage",
        "other",
        "pension",
        "personal",
        "retail",
        "salary",
        "tax",
        "utility",
    ] | str | None = None
    start_date: str | None = None


class SetupIntentPaymentMethodOptionsPayto(Model):
    mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptions | None = None


class SetupIntentPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    currency: str | None = None
    end_date: str | None = None
    payment_schedule: Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ] | str | None = None
    reference: str | None = None
    start_date: str | None = None


class SetupIntentPaymentMethodOptionsPix(Model):
    mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptions | None = None


class SetupIntentPaymentMethodOptionsSepaDebitMandateOptions(Model):
    reference_prefix: str | None = None


class SetupIntentPaymentMethodOptionsSepaDebit(Model):
    mandate_options: SetupIntentPaymentMethodOptionsSepaDebitMandateOptions | None = None


class SetupIntentPaymentMethodOptionsUpiMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""


class SetupIntentPaymentMethodOptionsUpi(Model):
    mandate_options: SetupIntentPaymentMethodOptionsUpiMandateOptions | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal[
        "checking",
        "savings",
    ] | str] | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ] | str] | None = None
    prefetch: list[Literal[
        "balances",
        "ownership",
        "transactions",
    ] | str] | None = None
    return_url: str | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: Literal["paper"] | str | None = None


class SetupIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class SetupIntentPaymentMethodOptions(Model):
    acss_debit: SetupIntentPaymentMethodOptionsAcssDebit | None = None
    amazon_pay: SetupIntentPaymentMethodOptionsAmazonPay | None = None
    bacs_debit: SetupIntentPaymentMethodOptionsBacsDebit | None = None
    bizum: SetupIntentPaymentMethodOptionsBizum | None = None
    blik: SetupIntentPaymentMethodOptionsBlik | None = None
    card: SetupIntentPaymentMethodOptionsCard | None = None
    card_present: SetupIntentPaymentMethodOptionsCardPresent | None = None
    klarna: SetupIntentPaymentMethodOptionsKlarna | None = None
    link: SetupIntentPaymentMethodOptionsLink | None = None
    paypal: SetupIntentPaymentMethodOptionsPaypal | None = None
    payto: SetupIntentPaymentMethodOptionsPayto | None = None
    pix: SetupIntentPaymentMethodOptionsPix | None = None
    sepa_debit: SetupIntentPaymentMethodOptionsSepaDebit | None = None
    upi: SetupIntentPaymentMethodOptionsUpi | None = None
    us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccount | None = None


class SetupIntent(Model):
    """The saving of a payment method for later, with all attempts to make it.

    https://docs.stripe.com/api/setup_intents/object
    """

    allowed_payment_method_types: list[Literal[
        "acss_debit",
        "affirm",
        "afterpay_clearpay",
        "alipay",
        "alma",
        "amazon_pay",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "bizum",
        "blik",
        "boku_promptpay",
        "boleto",
        "capchase_pay",
        "card",
        "card_present",
        "cashapp",
        "check_scan",
        "click_to_pay",
        "crypto",
        "customer_balance",
        "demo_pay",
        "duitnow",
        "dummy_auth_push",
        "dummy_passthrough_card",
        "edenred",
        "eps",
        "fpx",
        "gcash",
        "getbalance",
        "gift_card",
        "giropay",
        "gopay",
        "grabpay",
        "id_bank_transfer",
        "ideal",
        "interac_present",
        "kakao_pay",
        "klarna",
        "knet",
        "konbini",
        "kr_card",
        "kr_market",
        "kriya",
        "link",
        "mb_way",
        "mobilepay",
        "momo",
        "mondu",
        "multibanco",
        "naver_pay",
        "netbanking",
        "ng_bank",
        "ng_bank_transfer",
        "ng_card",
        "ng_market",
        "ng_ussd",
        "ng_wallet",
        "nz_bank_account",
        "octopus",
        "oxxo",
        "p24",
        "paper_check",
        "pay_by_bank",
        "payco",
        "paynow",
        "paypal",
        "paypay",
        "payto",
        "pix",
        "promptpay",
        "qris",
        "rechnung",
        "revolut_pay",
        "samsung_pay",
        "satispay",
        "scalapay",
        "sepa_debit",
        "sequra",
        "shop_pay",
        "shopeepay",
        "sofort",
        "south_korea_market",
        "stripe_balance",
        "sunbit",
        "swish",
        "tamara",
        "test_pay",
        "touch_n_go",
        "truemoney",
        "twint",
        "upi",
        "us_bank_account",
        "us_cash_voucher",
        "vipps",
        "wechat_pay",
        "wero",
        "zip",
    ] | str] | None = None
    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    attach_to_self: bool | None = None
    automatic_payment_methods: SetupIntentAutomaticPaymentMethods | None = None
    cancellation_reason: Literal[
        "abandoned",
        "duplicate",
        "requested_by_customer",
    ] | str | None = None
    client_secret: str | None = None
    """With it a browser finishes the setup: keep it out of logs. A secret: never log it."""

    created: int
    """Seconds since the Unix epoch."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    description: str | None = None
    excluded_payment_method_types: list[Literal[
        "acss_debit",
        "affirm",
        "afterpay_clearpay",
        "alipay",
        "alma",
        "amazon_pay",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "bizum",
        "blik",
        "boleto",
        "card",
        "cashapp",
        "crypto",
        "customer_balance",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "kakao_pay",
        "klarna",
        "konbini",
        "kr_card",
        "mb_way",
        "mobilepay",
        "multibanco",
        "naver_pay",
        "nz_bank_account",
        "oxxo",
        "p24",
        "pay_by_bank",
        "payco",
        "paynow",
        "paypal",
        "paypay",
        "payto",
        "pix",
        "promptpay",
        "revolut_pay",
        "samsung_pay",
        "satispay",
        "scalapay",
        "sepa_debit",
        "sequra",
        "sofort",
        "sunbit",
        "swish",
        "twint",
        "upi",
        "us_bank_account",
        "wechat_pay",
        "zip",
    ] | str] | None = None
    flow_directions: list[Literal[
        "inbound",
        "outbound",
    ] | str] | None = None
    id: str
    """Begins with `seti_`."""

    last_setup_error: SetupIntentLastSetupError | None = None
    """Why the last attempt failed; null after one that did not."""

    latest_attempt: str | None = None
    """The id of the SetupAttempt; deliveries do not carry the object itself."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: SetupIntentManagedPayments | None = None
    mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    next_action: SetupIntentNextAction | None = None
    object: Literal["setup_intent"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    payment_method: str | None = None
    """What is to be saved. The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_configuration_details: SetupIntentPaymentMethodConfigurationDetails | None = None
    payment_method_options: SetupIntentPaymentMethodOptions | None = None
    payment_method_types: list[str]
    single_use_mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    status: Literal[
        "canceled",
        "processing",
        "requires_action",
        "requires_confirmation",
        "requires_payment_method",
        "succeeded",
    ] | str
    """Where it stands; `succeeded` is ready for payments."""

    usage: str
    """Whether it is for payments with the customer, or without (`off_session`)."""
