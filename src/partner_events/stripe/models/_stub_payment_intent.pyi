# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, JsonObject, Model
from partner_events.stripe.models._circles import LazyPaymentIntent
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models._stub_charge import ChargeList
from partner_events.stripe.models._stub_payment_method import PaymentMethod
from partner_events.stripe.models._stub_setup_intent import SetupIntent
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.payment_intent_amount_details_line_item import (
    PaymentIntentAmountDetailsLineItemList,
)
from partner_events.stripe.models.source import Source
from typing_extensions import deprecated


class PaymentIntentAmountDetailsError(Model):
    code: Literal[
        "amount_details_amount_mismatch",
        "amount_details_tax_shipping_discount_greater_than_amount",
    ] | str | None = None
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
    allow_redirects: Literal[
        "always",
        "never",
    ] | str | None = None
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
    payment_intent: LazyPaymentIntent | None = None
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
        "api_connection_error",
        "authentication_error",
        "rate_limit_error",
    ] | str


class PaymentIntentManagedPayments(Model):
    enabled: bool


class PaymentIntentNextActionAlipayHandleRedirect(Model):
    native_data: str | None = None
    native_url: str | None = None
    return_url: str | None = None
    url: str | None = None


class PaymentIntentNextActionBlikAuthorize(Model):
    pass


class PaymentIntentNextActionBoletoDisplayDetails(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    hosted_voucher_url: str | None = None
    number: str | None = None
    pdf: str | None = None


class PaymentIntentNextActionCardAwaitNotification(Model):
    charge_attempt_at: int | None = None
    """Seconds since the Unix epoch."""

    customer_approval_required: bool | None = None


class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba(Model):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    routing_number: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban(Model):
    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bic: str
    country: str
    iban: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode(Model):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    bank_address: Address
    sort_code: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei(Model):
    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bank_code: str
    bank_name: str
    clabe: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift(Model):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    swift_code: str


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin(Model):
    account_holder_address: Address
    account_holder_name: str | None = None
    account_number: str | None = None
    account_type: str | None = None
    bank_address: Address
    bank_code: str | None = None
    bank_name: str | None = None
    branch_code: str | None = None
    branch_name: str | None = None


class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress(Model):
    aba: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba | None = None
    iban: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban | None = None
    sort_code: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode | None = None
    spei: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei | None = None
    supported_networks: list[Literal[
        "ach",
        "bacs",
        "chaps",
        "domestic_wire_us",
        "fps",
        "sepa",
        "spei",
        "swift",
        "zengin",
    ] | str] | None = None
    swift: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift | None = None
    type: Literal[
        "aba",
        "iban",
        "sort_code",
        "spei",
        "swift",
        "zengin",
    ] | str
    zengin: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin | None = None


class PaymentIntentNextActionDisplayBankTransferInstructions(Model):
    amount_remaining: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    financial_addresses: list[
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress
    ] | None = None
    hosted_instructions_url: str | None = None
    reference: str | None = None
    type: Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
    ] | str


class PaymentIntentNextActionKlarnaDisplayQrCode(Model):
    data: str
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStores(Model):
    familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart | None = None
    lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson | None = None
    ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop | None = None
    seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart | None = None


class PaymentIntentNextActionKonbiniDisplayDetails(Model):
    expires_at: int
    """Seconds since the Unix epoch."""

    hosted_voucher_url: str | None = None
    stores: PaymentIntentNextActionKonbiniDisplayDetailsStores


class PaymentIntentNextActionMultibancoDisplayDetails(Model):
    entity: str | None = None
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    hosted_voucher_url: str | None = None
    reference: str | None = None


class PaymentIntentNextActionOxxoDisplayDetails(Model):
    expires_after: int | None = None
    hosted_voucher_url: str | None = None
    number: str | None = None


class PaymentIntentNextActionPaynowDisplayQrCode(Model):
    data: str
    hosted_instructions_url: str | None = None
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionPixDisplayQrCode(Model):
    data: str | None = None
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    hosted_instructions_url: str | None = None
    image_url_png: str | None = None
    image_url_svg: str | None = None


class PaymentIntentNextActionPromptpayDisplayQrCode(Model):
    data: str
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionRedirectToUrl(Model):
    return_url: str | None = None
    url: str | None = None


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode(Model):
    data: str
    expires_at: int
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode


class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode(Model):
    expires_at: int
    """Seconds since the Unix epoch."""

    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode(Model):
    hosted_instructions_url: str
    qr_code: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode


class PaymentIntentNextActionVerifyWithMicrodeposits(Model):
    arrival_date: int
    """Seconds since the Unix epoch."""

    hosted_verification_url: str
    microdeposit_type: Literal[
        "amounts",
        "descriptor_code",
    ] | str | None = None


class PaymentIntentNextActionWechatPayDisplayQrCode(Model):
    data: str
    hosted_instructions_url: str
    image_data_url: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionWechatPayRedirectToAndroidApp(Model):
    app_id: str
    nonce_str: str
    package: str
    partner_id: str
    prepay_id: str
    sign: str
    timestamp: str


class PaymentIntentNextActionWechatPayRedirectToIosApp(Model):
    native_url: str


class PaymentIntentNextAction(Model):
    alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirect | None = None
    blik_authorize: PaymentIntentNextActionBlikAuthorize | None = None
    boleto_display_details: PaymentIntentNextActionBoletoDisplayDetails | None = None
    card_await_notification: PaymentIntentNextActionCardAwaitNotification | None = None
    cashapp_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
        | None
    ) = None
    display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructions | None = None
    klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCode | None = None
    konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetails | None = None
    multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetails | None = None
    oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetails | None = None
    paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCode | None = None
    pix_display_qr_code: PaymentIntentNextActionPixDisplayQrCode | None = None
    promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCode | None = None
    redirect_to_url: PaymentIntentNextActionRedirectToUrl | None = None
    swish_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode
        | None
    ) = None
    type: str
    upi_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode
        | None
    ) = None
    use_stripe_sdk: JsonObject | None = None
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits | None = None
    wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCode | None = None
    wechat_pay_redirect_to_android_app: PaymentIntentNextActionWechatPayRedirectToAndroidApp | None = None
    wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosApp | None = None


class PaymentIntentNextSourceActionAuthorizeWithUrl(Model):
    return_url: str | None = None
    url: str | None = None


class PaymentIntentNextSourceAction(Model):
    authorize_with_url: PaymentIntentNextSourceActionAuthorizeWithUrl | None = None
    display_ach_credit_transfer_receiver: JsonObject | None = None
    source_type: Literal[
        "ach_credit_transfer",
        "ach_debit",
        "alipay",
        "bancontact",
        "card",
        "card_present",
        "eps",
        "giropay",
        "ideal",
        "multibanco",
        "p24",
        "paper_check",
        "sepa_credit_transfer",
        "sepa_debit",
        "sofort",
        "three_d_secure",
    ] | str | None = None
    type: str | None = None
    use_stripe_sdk: JsonObject | None = None
    value: str | None = None


class PaymentIntentPaymentDetails(Model):
    customer_reference: str | None = None
    order_reference: str | None = None


class PaymentIntentPaymentMethodConfigurationDetails(Model):
    id: str
    parent: str | None = None


class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
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


class PaymentIntentPaymentMethodOptionsAcssDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsAffirm(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    preferred_locale: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsAfterpayClearpay(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    reference: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsAlipay(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsAlma(Model):
    capture_method: Literal["manual"] | str | None = None


class PaymentIntentPaymentMethodOptionsAmazonPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsAuBecsDebit(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class PaymentIntentPaymentMethodOptionsBacsDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsBancontact(Model):
    preferred_language: Literal[
        "de",
        "en",
        "fr",
        "nl",
    ] | str
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsBillieCompanyDetails(Model):
    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: Literal[
        "ch_ein",
        "de_hrb",
        "dk_cvr",
        "es_cif",
        "fi_tunnus",
        "fr_siren",
        "fr_siret",
        "it_rea",
        "nl_kvk",
        "no_org_number",
        "no_pno",
        "se_org_number",
        "se_pno",
        "uk_crn",
    ] | str | None = None
    vat: str | None = None


class PaymentIntentPaymentMethodOptionsBillie(Model):
    capture_method: Literal["manual"] | str | None = None
    company_details: PaymentIntentPaymentMethodOptionsBillieCompanyDetails | None = None
    reference: str | None = None


class PaymentIntentPaymentMethodOptionsBizum(Model):
    pass


class PaymentIntentPaymentMethodOptionsBlikMandateOptions(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal[
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsBlik(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBlikMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsBoleto(Model):
    expires_after_days: int
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan(Model):
    count: int | None = None
    interval: Literal["month"] | str | None = None
    type: Literal[
        "bonus",
        "fixed_count",
        "revolving",
    ] | str


class PaymentIntentPaymentMethodOptionsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: Literal["month"] | str | None = None
    type: Literal[
        "bonus",
        "fixed_count",
        "revolving",
    ] | str


class PaymentIntentPaymentMethodOptionsCardInstallments(Model):
    available_plans: list[PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan] | None = None
    enabled: bool
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlan | None = None


class PaymentIntentPaymentMethodOptionsCardMandateOptions(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str
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


class PaymentIntentPaymentMethodOptionsCard(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    installments: PaymentIntentPaymentMethodOptionsCardInstallments | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptions | None = None
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
    request_extended_authorization: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_incremental_authorization: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_multicapture: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_overcapture: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_three_d_secure: Literal[
        "any",
        "automatic",
        "challenge",
        "challenge_only",
    ] | str | None = None
    require_cvc_recollection: bool | None = None
    setup_credential_usage: Literal[
        "installment",
        "recurring",
        "unscheduled",
    ] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
    stored_credential_usage: Literal[
        "installment",
        "recurring",
        "unscheduled",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsCardPresentRouting(Model):
    requested_priority: Literal[
        "domestic",
        "international",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsCardPresent(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    request_extended_authorization: bool | None = None
    request_incremental_authorization_support: bool | None = None
    routing: PaymentIntentPaymentMethodOptionsCardPresentRouting | None = None


class PaymentIntentPaymentMethodOptionsCashapp(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsCrypto(Model):
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ] | str


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = None
    requested_address_types: list[Literal[
        "aba",
        "iban",
        "sepa",
        "sort_code",
        "spei",
        "swift",
        "zengin",
    ] | str] | None = None
    type: Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
        "eu_bank_account",
        "gb_bank_account",
        "id_bank_account",
        "id_bank_transfer",
        "jp_bank_account",
        "mx_bank_account",
        "us_bank_account",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: Literal["bank_transfer"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsEps(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsFpx(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsGiropay(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsGrabpay(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsIdeal(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsInteracPresent(Model):
    pass


class PaymentIntentPaymentMethodOptionsKakaoPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsKlarna(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    preferred_locale: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsKonbini(Model):
    confirmation_number: str | None = None
    expires_after_days: int | None = None
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    product_description: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsKrCard(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsLink(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    persistent_token: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsMbWay(Model):
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsMobilepay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsMultibanco(Model):
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsNaverPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsNzBankAccount(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsOxxo(Model):
    expires_after_days: int
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsP24(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsPayByBank(Model):
    pass


class PaymentIntentPaymentMethodOptionsPayco(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsPaynow(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsPaypal(Model):
    capture_method: Literal[
        "manual",
        "manual_preferred",
    ] | str | None = None
    preferred_locale: str | None = None
    reference: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsPaypay(Model):
    pass


class PaymentIntentPaymentMethodOptionsPaytoMandateOptions(Model):
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


class PaymentIntentPaymentMethodOptionsPayto(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsPixMandateOptions(Model):
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


class PaymentIntentPaymentMethodOptionsPix(Model):
    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    expires_after_seconds: int | None = None
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    mandate_options: PaymentIntentPaymentMethodOptionsPixMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsPromptpay(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsRevolutPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsSamsungPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsSatispay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsScalapay(Model):
    capture_method: Literal["manual"] | str | None = None


class PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions(Model):
    reference_prefix: str | None = None


class PaymentIntentPaymentMethodOptionsSepaDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsSequra(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsSofort(Model):
    preferred_language: Literal[
        "de",
        "en",
        "es",
        "fr",
        "it",
        "nl",
        "pl",
    ] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsSunbit(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsSwish(Model):
    reference: str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class PaymentIntentPaymentMethodOptionsTwint(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsUpi(Model):
    setup_future_usage: Literal[
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal[
        "checking",
        "savings",
    ] | str] | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
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


class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: Literal["paper"] | str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None
    transaction_purpose: Literal[
        "goods",
        "other",
        "services",
        "unspecified",
    ] | str | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "PaymentIntentPaymentMethodOptionsUsBankAccount.preferred_settlement_speed: until "
            "2026-02-25.clover."
        )
        def preferred_settlement_speed(self) -> Literal[
            "fastest",
            "standard",
        ] | str | None:
            """Until 2026-02-25.clover."""

    else:

        @property
        def preferred_settlement_speed(self) -> Literal[
            "fastest",
            "standard",
        ] | str | None:
            """Until 2026-02-25.clover."""


class PaymentIntentPaymentMethodOptionsWechatPay(Model):
    app_id: str | None = None
    client: Literal[
        "android",
        "ios",
        "web",
    ] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptionsZip(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class PaymentIntentPaymentMethodOptions(Model):
    acss_debit: PaymentIntentPaymentMethodOptionsAcssDebit | None = None
    affirm: PaymentIntentPaymentMethodOptionsAffirm | None = None
    afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpay | None = None
    alipay: PaymentIntentPaymentMethodOptionsAlipay | None = None
    alma: PaymentIntentPaymentMethodOptionsAlma | None = None
    amazon_pay: PaymentIntentPaymentMethodOptionsAmazonPay | None = None
    au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebit | None = None
    bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebit | None = None
    bancontact: PaymentIntentPaymentMethodOptionsBancontact | None = None
    billie: PaymentIntentPaymentMethodOptionsBillie | None = None
    bizum: PaymentIntentPaymentMethodOptionsBizum | None = None
    blik: PaymentIntentPaymentMethodOptionsBlik | None = None
    boleto: PaymentIntentPaymentMethodOptionsBoleto | None = None
    card: PaymentIntentPaymentMethodOptionsCard | None = None
    card_present: PaymentIntentPaymentMethodOptionsCardPresent | None = None
    cashapp: PaymentIntentPaymentMethodOptionsCashapp | None = None
    crypto: PaymentIntentPaymentMethodOptionsCrypto | None = None
    customer_balance: PaymentIntentPaymentMethodOptionsCustomerBalance | None = None
    eps: PaymentIntentPaymentMethodOptionsEps | None = None
    fpx: PaymentIntentPaymentMethodOptionsFpx | None = None
    giropay: PaymentIntentPaymentMethodOptionsGiropay | None = None
    grabpay: PaymentIntentPaymentMethodOptionsGrabpay | None = None
    ideal: PaymentIntentPaymentMethodOptionsIdeal | None = None
    interac_present: PaymentIntentPaymentMethodOptionsInteracPresent | None = None
    kakao_pay: PaymentIntentPaymentMethodOptionsKakaoPay | None = None
    klarna: PaymentIntentPaymentMethodOptionsKlarna | None = None
    konbini: PaymentIntentPaymentMethodOptionsKonbini | None = None
    kr_card: PaymentIntentPaymentMethodOptionsKrCard | None = None
    link: PaymentIntentPaymentMethodOptionsLink | None = None
    mb_way: PaymentIntentPaymentMethodOptionsMbWay | None = None
    mobilepay: PaymentIntentPaymentMethodOptionsMobilepay | None = None
    multibanco: PaymentIntentPaymentMethodOptionsMultibanco | None = None
    naver_pay: PaymentIntentPaymentMethodOptionsNaverPay | None = None
    nz_bank_account: PaymentIntentPaymentMethodOptionsNzBankAccount | None = None
    oxxo: PaymentIntentPaymentMethodOptionsOxxo | None = None
    p24: PaymentIntentPaymentMethodOptionsP24 | None = None
    pay_by_bank: PaymentIntentPaymentMethodOptionsPayByBank | None = None
    payco: PaymentIntentPaymentMethodOptionsPayco | None = None
    paynow: PaymentIntentPaymentMethodOptionsPaynow | None = None
    paypal: PaymentIntentPaymentMethodOptionsPaypal | None = None
    paypay: PaymentIntentPaymentMethodOptionsPaypay | None = None
    payto: PaymentIntentPaymentMethodOptionsPayto | None = None
    pix: PaymentIntentPaymentMethodOptionsPix | None = None
    promptpay: PaymentIntentPaymentMethodOptionsPromptpay | None = None
    revolut_pay: PaymentIntentPaymentMethodOptionsRevolutPay | None = None
    samsung_pay: PaymentIntentPaymentMethodOptionsSamsungPay | None = None
    satispay: PaymentIntentPaymentMethodOptionsSatispay | None = None
    scalapay: PaymentIntentPaymentMethodOptionsScalapay | None = None
    sepa_debit: PaymentIntentPaymentMethodOptionsSepaDebit | None = None
    sequra: PaymentIntentPaymentMethodOptionsSequra | None = None
    sofort: PaymentIntentPaymentMethodOptionsSofort | None = None
    sunbit: PaymentIntentPaymentMethodOptionsSunbit | None = None
    swish: PaymentIntentPaymentMethodOptionsSwish | None = None
    twint: PaymentIntentPaymentMethodOptionsTwint | None = None
    upi: PaymentIntentPaymentMethodOptionsUpi | None = None
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccount | None = None
    wechat_pay: PaymentIntentPaymentMethodOptionsWechatPay | None = None
    zip: PaymentIntentPaymentMethodOptionsZip | None = None


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
    """One payment from beginning to end, with all attempts to make it.

    https://docs.stripe.com/api/payment_intents/object
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
    amount: int
    """What the customer is to pay. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_capturable: int
    """What is authorized and can be captured. In the minor unit of the currency: 1099 is 10.99 USD, and 1099
    JPY.
    """

    amount_details: PaymentIntentAmountDetails | None = None
    amount_received: int
    """What was captured or received so far. In the minor unit of the currency: 1099 is 10.99 USD, and 1099
    JPY.
    """

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """What the platform keeps of it. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None = None
    canceled_at: int | None = None
    """When it was cancelled; null if it was not. Seconds since the Unix epoch."""

    cancellation_reason: Literal[
        "abandoned",
        "automatic",
        "duplicate",
        "expired",
        "failed_invoice",
        "fraudulent",
        "requested_by_customer",
        "void_invoice",
    ] | str | None = None
    """Why it was cancelled."""

    capture_method: Literal[
        "automatic",
        "automatic_async",
        "manual",
    ] | str
    """Whether money is taken at once, or authorized first and captured by you."""

    client_secret: str | None = None
    """With it a browser finishes the payment: keep it out of logs. A secret: never log it."""

    confirmation_method: Literal[
        "automatic",
        "manual",
        "publishable",
        "secret",
    ] | str
    created: int
    """When it was begun. Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    customer: str | None = None
    """Who pays; null for guests. The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    description: str | None = None
    """What you wrote about it; the customer may see it."""

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
    hooks: PaymentIntentHooks | None = None
    id: str
    """Begins with `pi_`."""

    last_payment_error: PaymentIntentLastPaymentError | None = None
    """Why the last attempt failed; null after one that did not."""

    latest_charge: str | None = None
    """The latest attempt. The id of the Charge; deliveries do not carry the object itself."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: PaymentIntentManagedPayments | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    next_action: PaymentIntentNextAction | None = None
    """What the customer has to do before it goes on."""

    object: Literal["payment_intent"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    payment_details: PaymentIntentPaymentDetails | None = None
    payment_method: str | None = None
    """How it is paid. The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_configuration_details: PaymentIntentPaymentMethodConfigurationDetails | None = None
    payment_method_options: PaymentIntentPaymentMethodOptions | None = None
    payment_method_types: list[str]
    """How it may be paid, such as `card`."""

    payment_record: str | None = None
    """The id of the PaymentRecord; deliveries do not carry the object itself."""

    presentment_details: PaymentIntentPresentmentDetails | None = None
    processing: PaymentIntentProcessing | None = None
    receipt_email: str | None = None
    """Where the receipt goes."""

    review: str | None = None
    """The id of the Review; deliveries do not carry the object itself."""

    setup_future_usage: Literal[
        "off_session",
        "on_session",
    ] | str | None = None
    """Whether the payment method is saved, and for payments with or without the customer."""

    shipping: PaymentIntentShipping | None = None
    """Where the goods go."""

    source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    status: Literal[
        "canceled",
        "processing",
        "requires_action",
        "requires_capture",
        "requires_confirmation",
        "requires_payment_method",
        "succeeded",
        "requires_authorization",
        "requires_source",
        "requires_source_action",
    ] | str
    """Where it stands; `succeeded` is paid, `requires_capture` is authorized."""

    transfer_data: PaymentIntentTransferData | None = None
    transfer_group: str | None = None
    """Your own name for what belongs together, such as an order."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "PaymentIntent.allowed_source_types: until 2018-11-08; then "
            "`payment_method_types`."
        )
        def allowed_source_types(self) -> list[str] | None:
            """Until 2018-11-08; then `payment_method_types`."""

        @property
        @deprecated("PaymentIntent.application_fee: until 2018-05-21; then `application_fee_amount`.")
        def application_fee(self) -> int | None:
            """Until 2018-05-21; then `application_fee_amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated("PaymentIntent.charges: until 2022-08-01; then `latest_charge`.")
        def charges(self) -> ChargeList | None:
            """Until 2022-08-01; then `latest_charge`."""

        @property
        @deprecated(
            "PaymentIntent.invoice: until 2025-02-24.acacia; then `invoice` of "
            "invoice_payment."
        )
        def invoice(self) -> str | None:
            """Until 2025-02-24.acacia; then `invoice` of invoice_payment. The id of the Invoice; deliveries
            do not carry the object itself.
            """

        @property
        @deprecated("PaymentIntent.next_source_action: until 2018-11-08; then `next_action`.")
        def next_source_action(self) -> PaymentIntentNextSourceAction | None:
            """Until 2018-11-08; then `next_action`."""

        @property
        @deprecated("PaymentIntent.return_url: until 2018-10-31.")
        def return_url(self) -> str | None:
            """Until 2018-10-31."""

    else:

        @property
        def allowed_source_types(self) -> list[str] | None:
            """Until 2018-11-08; then `payment_method_types`."""

        @property
        def application_fee(self) -> int | None:
            """Until 2018-05-21; then `application_fee_amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        def charges(self) -> ChargeList | None:
            """Until 2022-08-01; then `latest_charge`."""

        @property
        def invoice(self) -> str | None:
            """Until 2025-02-24.acacia; then `invoice` of invoice_payment. The id of the Invoice; deliveries
            do not carry the object itself.
            """

        @property
        def next_source_action(self) -> PaymentIntentNextSourceAction | None:
            """Until 2018-11-08; then `next_action`."""

        @property
        def return_url(self) -> str | None:
            """Until 2018-10-31."""
