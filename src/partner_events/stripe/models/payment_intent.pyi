# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model
from partner_events.stripe.models._circles import LazyPaymentIntent
from partner_events.stripe.models.account import Account
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.payment_intent_amount_details_line_item import PaymentIntentAmountDetailsLineItemList
from partner_events.stripe.models.payment_intent_next_action import PaymentIntentNextAction
from partner_events.stripe.models.payment_intent_payment_method_options import PaymentIntentPaymentMethodOptions
from partner_events.stripe.models.payment_method import PaymentMethod
from partner_events.stripe.models.setup_intent import SetupIntent
from partner_events.stripe.models.source import Source


class PaymentIntentAmountDetailsError(Model):
    code: Literal["amount_details_amount_mismatch", "amount_details_tax_shipping_discount_greater_than_amount"] | str | None = None
    message: str | None = None


class PaymentIntentAmountDetailsShipping(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    from_postal_code: str | None = None
    to_postal_code: str | None = None


class PaymentIntentAmountDetailsTax(Model):
    total_tax_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PaymentIntentAmountDetailsTip(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PaymentIntentAmountDetails(Model):
    discount_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    error: PaymentIntentAmountDetailsError | None = None
    line_items: PaymentIntentAmountDetailsLineItemList | None = None
    shipping: PaymentIntentAmountDetailsShipping | None = None
    tax: PaymentIntentAmountDetailsTax | None = None
    tip: PaymentIntentAmountDetailsTip | None = None


class PaymentIntentAutomaticPaymentMethods(Model):
    allow_redirects: Literal["always", "never"] | str | None = None
    enabled: bool


class PaymentIntentHooksInputsTax(Model):
    calculation: str


class PaymentIntentHooksInputs(Model):
    tax: PaymentIntentHooksInputsTax | None = None


class PaymentIntentHooks(Model):
    inputs: PaymentIntentHooksInputs | None = None


class PaymentIntentLastPaymentError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: Literal["account_closed", "account_country_invalid_address", "account_error_country_change_requires_additional_steps", "account_information_mismatch", "account_invalid", "account_number_invalid", "account_token_required_for_v2_account", "acss_debit_session_incomplete", "action_blocked", "alipay_upgrade_required", "amount_too_large", "amount_too_small", "anomalous_money_movement_request", "api_key_expired", "application_fees_not_allowed", "approval_required", "authentication_failure", "authentication_required", "balance_insufficient", "balance_invalid_parameter", "bank_account_bad_routing_numbers", "bank_account_declined", "bank_account_exists", "bank_account_restricted", "bank_account_unusable", "bank_account_unverified", "bank_account_verification_failed", "billing_invalid_mandate", "bitcoin_upgrade_required", "capability_not_active", "capture_charge_authorization_expired", "capture_unauthorized_payment", "card_decline_rate_limit_exceeded", "card_declined", "cardholder_phone_number_required", "charge_already_captured", "charge_already_refunded", "charge_disputed", "charge_exceeds_source_limit", "charge_exceeds_transaction_limit", "charge_expired_for_capture", "charge_invalid_parameter", "charge_not_refundable", "clearing_code_unsupported", "country_code_invalid", "country_unsupported", "coupon_expired", "customer_max_payment_methods", "customer_max_subscriptions", "customer_session_expired", "customer_tax_location_invalid", "debit_not_authorized", "dispute_evidence_page_limit_exceeded", "email_invalid", "expired_card", "expired_payment_method", "failed_tax_calculation", "financial_account_balance_does_not_support_currency", "financial_account_capability_not_enabled", "financial_account_capability_restricted", "financial_connections_account_inactive", "financial_connections_account_pending_account_numbers", "financial_connections_account_unavailable_account_numbers", "financial_connections_consent_locale_invalid", "financial_connections_consent_locale_unsupported", "financial_connections_no_successful_transaction_refresh", "forwarding_api_inactive", "forwarding_api_invalid_parameter", "forwarding_api_retryable_upstream_error", "forwarding_api_upstream_connection_error", "forwarding_api_upstream_connection_timeout", "forwarding_api_upstream_error", "idempotency_key_in_use", "incorrect_address", "incorrect_cvc", "incorrect_number", "incorrect_postal_code", "incorrect_zip", "india_recurring_payment_mandate_canceled", "instant_payouts_config_disabled", "instant_payouts_currency_disabled", "instant_payouts_limit_exceeded", "instant_payouts_unsupported", "insufficient_funds", "intent_invalid_state", "intent_verification_method_missing", "invalid_canceled_subscription_fields", "invalid_card_type", "invalid_characters", "invalid_charge_amount", "invalid_cvc", "invalid_expiry_month", "invalid_expiry_year", "invalid_mandate_reference_prefix_format", "invalid_number", "invalid_source_usage", "invalid_tax_location", "invoice_no_customer_line_items", "invoice_no_payment_method_types", "invoice_no_subscription_line_items", "invoice_not_editable", "invoice_on_behalf_of_not_editable", "invoice_payment_intent_requires_action", "invoice_upcoming_none", "livemode_mismatch", "lock_timeout", "missing", "no_account", "not_allowed_on_standard_account", "out_of_inventory", "ownership_declaration_not_allowed", "parameter_invalid_empty", "parameter_invalid_integer", "parameter_invalid_string_blank", "parameter_invalid_string_empty", "parameter_missing", "parameter_unknown", "parameters_exclusive", "payment_evaluation_on_api_version_not_supported", "payment_intent_action_required", "payment_intent_authentication_failure", "payment_intent_incompatible_payment_method", "payment_intent_invalid_parameter", "payment_intent_konbini_rejected_confirmation_number", "payment_intent_mandate_invalid", "payment_intent_payment_attempt_expired", "payment_intent_payment_attempt_failed", "payment_intent_rate_limit_exceeded", "payment_intent_unexpected_state", "payment_method_bank_account_already_verified", "payment_method_bank_account_blocked", "payment_method_billing_details_address_missing", "payment_method_configuration_failures", "payment_method_currency_mismatch", "payment_method_customer_decline", "payment_method_invalid_parameter", "payment_method_invalid_parameter_testmode", "payment_method_microdeposit_failed", "payment_method_microdeposit_processing_error", "payment_method_microdeposit_verification_amounts_invalid", "payment_method_microdeposit_verification_amounts_mismatch", "payment_method_microdeposit_verification_attempts_exceeded", "payment_method_microdeposit_verification_descriptor_code_mismatch", "payment_method_microdeposit_verification_timeout", "payment_method_not_available", "payment_method_provider_decline", "payment_method_provider_timeout", "payment_method_restricted", "payment_method_unactivated", "payment_method_unexpected_state", "payment_method_unsupported_type", "payout_reconciliation_not_ready", "payouts_limit_exceeded", "payouts_not_allowed", "platform_account_required", "platform_api_key_expired", "postal_code_invalid", "processing_error", "product_inactive", "progressive_onboarding_limit_exceeded", "rate_limit", "refer_to_customer", "refund_disputed_payment", "request_blocked", "resource_already_exists", "resource_missing", "return_intent_already_processed", "routing_number_invalid", "secret_key_required", "sepa_unsupported_account", "service_period_coupon_with_metered_tiered_item_unsupported", "setup_attempt_failed", "setup_intent_authentication_failure", "setup_intent_invalid_parameter", "setup_intent_mandate_invalid", "setup_intent_mobile_wallet_unsupported", "setup_intent_setup_attempt_expired", "setup_intent_unexpected_state", "shipping_address_invalid", "shipping_calculation_failed", "siret_invalid", "sku_inactive", "smart_disputes_not_available", "state_unsupported", "status_transition_invalid", "storer_capability_missing", "storer_capability_not_active", "stripe_tax_inactive", "subscription_update_trial_after_billing_cycle_anchor", "tax_id_invalid", "tax_id_prohibited", "taxes_calculation_failed", "terminal_location_country_unsupported", "terminal_reader_busy", "terminal_reader_hardware_fault", "terminal_reader_invalid_location_for_activation", "terminal_reader_invalid_location_for_payment", "terminal_reader_offline", "terminal_reader_timeout", "testmode_charges_only", "three_d_secure_authentication_not_supported", "three_d_secure_authentication_upstream_error", "tls_version_unsupported", "token_already_used", "token_card_network_invalid", "token_in_use", "transfer_source_balance_parameters_mismatch", "transfers_not_allowed", "url_invalid"] | str | None = None
    decline_code: str | None = None
    doc_url: str | None = None
    message: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    param: str | None = None
    payment_intent: LazyPaymentIntent | None = None
    payment_method: PaymentMethod | None = None
    payment_method_type: str | None = None
    request_log_url: str | None = None
    setup_intent: SetupIntent | None = None
    source: Account | BankAccount | Card | Source | None = None
    type: Literal["api_error", "card_error", "idempotency_error", "invalid_request_error"] | str


class PaymentIntentManagedPayments(Model):
    enabled: bool


class PaymentIntentPaymentDetails(Model):
    customer_reference: str | None = None
    order_reference: str | None = None


class PaymentIntentPaymentMethodConfigurationDetails(Model):
    id: str
    parent: str | None = None


class PaymentIntentPresentmentDetails(Model):
    presentment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    presentment_currency: str


class PaymentIntentProcessingCardCustomerNotification(Model):
    approval_requested: bool | None = None
    completes_at: int | None = None
    """Seconds since the Unix epoch."""


class PaymentIntentProcessingCard(Model):
    customer_notification: PaymentIntentProcessingCardCustomerNotification | None = None


class PaymentIntentProcessing(Model):
    card: PaymentIntentProcessingCard | None = None
    type: Literal["card"] | str


class PaymentIntentShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class PaymentIntentTransferDataPaymentData(Model):
    description: str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""


class PaymentIntentTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    description: str | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    payment_data: PaymentIntentTransferDataPaymentData | None = None


class PaymentIntent(Model):
    """https://docs.stripe.com/api/payment_intents/object"""

    allowed_payment_method_types: list[Literal["acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boku_promptpay", "boleto", "capchase_pay", "card", "card_present", "cashapp", "check_scan", "click_to_pay", "crypto", "customer_balance", "demo_pay", "duitnow", "dummy_auth_push", "dummy_passthrough_card", "edenred", "eps", "fpx", "gcash", "getbalance", "gift_card", "giropay", "gopay", "grabpay", "id_bank_transfer", "ideal", "interac_present", "kakao_pay", "klarna", "knet", "konbini", "kr_card", "kr_market", "kriya", "link", "mb_way", "mobilepay", "momo", "mondu", "multibanco", "naver_pay", "netbanking", "ng_bank", "ng_bank_transfer", "ng_card", "ng_market", "ng_ussd", "ng_wallet", "nz_bank_account", "octopus", "oxxo", "p24", "paper_check", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "qris", "rechnung", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "shop_pay", "shopeepay", "sofort", "south_korea_market", "stripe_balance", "sunbit", "swish", "tamara", "test_pay", "touch_n_go", "truemoney", "twint", "upi", "us_bank_account", "us_cash_voucher", "vipps", "wechat_pay", "wero", "zip"] | str] | None = None
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_capturable: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: PaymentIntentAmountDetails | None = None
    amount_received: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None = None
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    cancellation_reason: Literal["abandoned", "automatic", "duplicate", "expired", "failed_invoice", "fraudulent", "requested_by_customer", "void_invoice"] | str | None = None
    capture_method: Literal["automatic", "automatic_async", "manual"] | str
    client_secret: str | None = None
    """A secret: never log it."""

    confirmation_method: Literal["automatic", "manual"] | str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    description: str | None = None
    excluded_payment_method_types: list[Literal["acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "kakao_pay", "klarna", "konbini", "kr_card", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "upi", "us_bank_account", "wechat_pay", "zip"] | str] | None = None
    hooks: PaymentIntentHooks | None = None
    id: str
    last_payment_error: PaymentIntentLastPaymentError | None = None
    latest_charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: PaymentIntentManagedPayments | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    next_action: PaymentIntentNextAction | None = None
    object: Literal["payment_intent"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    payment_details: PaymentIntentPaymentDetails | None = None
    payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_configuration_details: PaymentIntentPaymentMethodConfigurationDetails | None = None
    payment_method_options: PaymentIntentPaymentMethodOptions | None = None
    payment_method_types: list[str]
    payment_record: str | None = None
    """The id of the PaymentRecord; deliveries do not carry the object itself."""

    presentment_details: PaymentIntentPresentmentDetails | None = None
    processing: PaymentIntentProcessing | None = None
    receipt_email: str | None = None
    review: str | None = None
    """The id of the Review; deliveries do not carry the object itself."""

    setup_future_usage: Literal["off_session", "on_session"] | str | None = None
    shipping: PaymentIntentShipping | None = None
    source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    status: Literal["canceled", "processing", "requires_action", "requires_capture", "requires_confirmation", "requires_payment_method", "succeeded"] | str
    transfer_data: PaymentIntentTransferData | None = None
    transfer_group: str | None = None
