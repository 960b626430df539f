# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models._stub_payment_intent import PaymentIntent
from partner_events.stripe.models._stub_payment_method import PaymentMethod
from partner_events.stripe.models._stub_setup_intent import SetupIntent
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.invoice_line_item import InvoiceLineItemList
from partner_events.stripe.models.invoice_payment import InvoicePaymentList
from partner_events.stripe.models.source import Source
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class InvoiceAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class InvoiceAutomaticTax(Model):
    disabled_reason: Literal[
        "finalization_requires_location_inputs",
        "finalization_system_error",
    ] | str | None = None
    enabled: bool
    liability: InvoiceAutomaticTaxLiability | None = None
    provider: str | None = None
    status: Literal[
        "complete",
        "failed",
        "requires_location_inputs",
    ] | str | None = None


class InvoiceConfirmationSecret(Model):
    client_secret: str
    """A secret: never log it."""

    type: str


class InvoiceCustomField(Model):
    name: str
    value: str


class InvoiceCustomerShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class InvoiceCustomerTaxId(Model):
    type: Literal[
        "ad_nrt",
        "ae_trn",
        "al_tin",
        "am_tin",
        "ao_tin",
        "ar_cuit",
        "au_abn",
        "au_acn",
        "au_arn",
        "au_wpn",
        "aw_tin",
        "az_tin",
        "ba_tin",
        "bb_tin",
        "bd_bin",
        "bf_ifu",
        "bg_uic",
        "bh_vat",
        "bj_ifu",
        "bo_tin",
        "br_cnpj",
        "br_cpf",
        "bs_tin",
        "bw_vat",
        "by_tin",
        "ca_bn",
        "ca_gst_hst",
        "ca_pst_bc",
        "ca_pst_mb",
        "ca_pst_sk",
        "ca_qst",
        "cd_nif",
        "ch_uid",
        "ch_vat",
        "ci_vat",
        "cl_tin",
        "cm_niu",
        "cn_tin",
        "co_nit",
        "cr_tin",
        "cv_nif",
        "cz_dic",
        "de_stn",
        "do_rcn",
        "ec_ruc",
        "eg_tin",
        "es_cif",
        "et_tin",
        "eu_oss_vat",
        "eu_vat",
        "fo_vat",
        "fr_siren",
        "fr_siret",
        "fr_spi",
        "gb_vat",
        "ge_vat",
        "gh_tin",
        "gi_tin",
        "gn_nif",
        "hk_br",
        "hr_oib",
        "hu_tin",
        "ic_nif",
        "id_npwp",
        "il_vat",
        "in_gst",
        "is_kt",
        "is_vat",
        "it_cf",
        "jp_cn",
        "jp_rn",
        "jp_trn",
        "ke_pin",
        "kg_tin",
        "kh_tin",
        "kr_brn",
        "kz_bin",
        "la_tin",
        "li_uid",
        "li_vat",
        "lk_vat",
        "ma_vat",
        "md_cf",
        "md_vat",
        "me_pib",
        "mk_vat",
        "mr_nif",
        "mu_vat",
        "mx_rfc",
        "my_frp",
        "my_itn",
        "my_sst",
        "mz_nuit",
        "ng_tin",
        "no_vat",
        "no_voec",
        "np_pan",
        "nz_bn",
        "nz_gst",
        "om_vat",
        "pe_ruc",
        "ph_tin",
        "pl_nip",
        "pt_nif",
        "py_ruc",
        "ro_tin",
        "rs_pib",
        "ru_inn",
        "ru_kpp",
        "sa_vat",
        "sg_gst",
        "sg_uen",
        "si_tin",
        "sm_coe",
        "sn_ninea",
        "sr_fin",
        "sv_nit",
        "th_vat",
        "tj_tin",
        "tr_tin",
        "tt_bir",
        "tt_vat",
        "tw_vat",
        "tz_vat",
        "ua_vat",
        "ug_tin",
        "unknown",
        "us_ein",
        "uy_ruc",
        "uz_tin",
        "uz_vat",
        "ve_rif",
        "vn_tin",
        "za_vat",
        "zm_tin",
        "zw_tin",
    ] | str
    value: str | None = None


class InvoiceFromInvoice(Model):
    action: str
    invoice: str
    """The id of the Invoice; deliveries do not carry the object itself."""


class InvoiceIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class InvoiceLastFinalizationError(Model):
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
    setup_intent: SetupIntent | None = None
    source: Account | BankAccount | Card | Source | None = None
    type: Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
    ] | str


class InvoiceParentQuoteDetails(Model):
    quote: str


class InvoiceParentSubscriptionDetails(Model):
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    subscription: str
    """The id of the Subscription; deliveries do not carry the object itself."""

    subscription_proration_date: int | None = None
    """Seconds since the Unix epoch."""


class InvoiceParent(Model):
    quote_details: InvoiceParentQuoteDetails | None = None
    subscription_details: InvoiceParentSubscriptionDetails | None = None
    type: Literal[
        "quote_details",
        "subscription_details",
    ] | str


class InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):
    transaction_type: Literal[
        "business",
        "personal",
    ] | str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsAcssDebit(Model):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsBancontact(Model):
    preferred_language: Literal[
        "de",
        "en",
        "fr",
        "nl",
    ] | str


class InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails(Model):
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


class InvoicePaymentSettingsPaymentMethodOptionsBillie(Model):
    company_details: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails | None = None
    reference: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsBlik(Model):
    pass


class InvoicePaymentSettingsPaymentMethodOptionsCardInstallments(Model):
    enabled: bool | None = None


class InvoicePaymentSettingsPaymentMethodOptionsCard(Model):
    installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallments | None = None
    request_three_d_secure: Literal[
        "any",
        "automatic",
        "challenge",
    ] | str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ] | str


class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: (
        InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    type: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: Literal["bank_transfer"] | str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsKonbini(Model):
    pass


class InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
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


class InvoicePaymentSettingsPaymentMethodOptionsPayto(Model):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions | None = None


class InvoicePaymentSettingsPaymentMethodOptionsPix(Model):
    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    expires_after_seconds: int | None = None


class InvoicePaymentSettingsPaymentMethodOptionsSepaDebit(Model):
    pass


class InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""


class InvoicePaymentSettingsPaymentMethodOptionsUpi(Model):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions | None = None


class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal[
        "checking",
        "savings",
    ] | str] | None = None


class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
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


class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: (
        InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections
        | None
    ) = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class InvoicePaymentSettingsPaymentMethodOptions(Model):
    acss_debit: InvoicePaymentSettingsPaymentMethodOptionsAcssDebit | None = None
    bancontact: InvoicePaymentSettingsPaymentMethodOptionsBancontact | None = None
    billie: InvoicePaymentSettingsPaymentMethodOptionsBillie | None = None
    blik: InvoicePaymentSettingsPaymentMethodOptionsBlik | None = None
    card: InvoicePaymentSettingsPaymentMethodOptionsCard | None = None
    customer_balance: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance | None = None
    konbini: InvoicePaymentSettingsPaymentMethodOptionsKonbini | None = None
    payto: InvoicePaymentSettingsPaymentMethodOptionsPayto | None = None
    pix: InvoicePaymentSettingsPaymentMethodOptionsPix | None = None
    sepa_debit: InvoicePaymentSettingsPaymentMethodOptionsSepaDebit | None = None
    upi: InvoicePaymentSettingsPaymentMethodOptionsUpi | None = None
    us_bank_account: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount | None = None


class InvoicePaymentSettings(Model):
    default_mandate: str | None = None
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[Literal[
        "ach_credit_transfer",
        "ach_debit",
        "acss_debit",
        "affirm",
        "alipay",
        "amazon_pay",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "blik",
        "boleto",
        "card",
        "cashapp",
        "crypto",
        "custom",
        "customer_balance",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "jp_credit_transfer",
        "kakao_pay",
        "klarna",
        "konbini",
        "kr_card",
        "link",
        "mb_way",
        "multibanco",
        "naver_pay",
        "nz_bank_account",
        "p24",
        "pay_by_bank",
        "payco",
        "paynow",
        "paypal",
        "payto",
        "pix",
        "promptpay",
        "revolut_pay",
        "satispay",
        "sepa_credit_transfer",
        "sepa_debit",
        "sequra",
        "sofort",
        "swish",
        "twint",
        "upi",
        "us_bank_account",
        "wechat_pay",
    ] | str] | None = None


class InvoiceRenderingOptions(Model):
    amount_tax_display: str | None = None


class InvoiceRenderingPdf(Model):
    page_size: Literal[
        "a4",
        "auto",
        "letter",
    ] | str | None = None


class InvoiceRendering(Model):
    amount_tax_display: str | None = None
    pdf: InvoiceRenderingPdf | None = None
    template: str | None = None
    template_version: int | None = None


class InvoiceShippingCostTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
        "excluded_territory",
        "jurisdiction_unsupported",
        "vat_exempt",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class InvoiceShippingCost(Model):
    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_rate: str | None = None
    """The id of the ShippingRate; deliveries do not carry the object itself."""

    taxes: list[InvoiceShippingCostTax] | None = None


class InvoiceShippingDetails(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class InvoiceStatusDetailsUncollectible(Model):
    reason: Literal[
        "max_payment_attempts",
        "payment_not_received",
        "subscription_canceled",
        "subscription_paused",
        "user_forgiven",
    ] | str | None = None


class InvoiceStatusDetails(Model):
    uncollectible: InvoiceStatusDetailsUncollectible | None = None


class InvoiceStatusTransitions(Model):
    finalized_at: int | None = None
    """Seconds since the Unix epoch."""

    marked_uncollectible_at: int | None = None
    """Seconds since the Unix epoch."""

    paid_at: int | None = None
    """Seconds since the Unix epoch."""

    voided_at: int | None = None
    """Seconds since the Unix epoch."""


class InvoiceSubscriptionDetails(Model):
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""


class InvoiceThresholdReasonItemReason(Model):
    line_item_ids: list[str]
    usage_gte: int


class InvoiceThresholdReason(Model):
    amount_gte: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    item_reasons: list[InvoiceThresholdReasonItemReason]


class InvoiceTotalDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


class InvoiceTotalPretaxCreditAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    credit_balance_transaction: str | None = None
    """The id of the BillingCreditBalanceTransaction; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    type: Literal[
        "credit_balance_transaction",
        "discount",
    ] | str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("InvoiceTotalPretaxCreditAmount.margin: until 2024-09-30.acacia.")
        def margin(self) -> str | None:
            """Until 2024-09-30.acacia."""

    else:

        @property
        def margin(self) -> str | None:
            """Until 2024-09-30.acacia."""


class InvoiceTotalTaxAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    inclusive: bool
    tax_rate: str
    """The id of the TaxRate; deliveries do not carry the object itself."""

    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class InvoiceTotalTaxTaxRateDetails(Model):
    tax_rate: str


class InvoiceTotalTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: Literal[
        "exclusive",
        "inclusive",
    ] | str
    tax_rate_details: InvoiceTotalTaxTaxRateDetails | None = None
    taxability_reason: Literal[
        "customer_exempt",
        "not_available",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
    ] | str
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: Literal["tax_rate_details"] | str


class InvoiceTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class Invoice(Model):
    """What a customer owes for one period or sale; a draft until it is finalized.

    https://docs.stripe.com/api/invoices/object
    """

    account_country: str | None = None
    """Your country, as two letters of ISO 3166."""

    account_name: str | None = None
    """Your business, as the invoice shows it."""

    account_tax_ids: list[str] | None = None
    amount_due: int
    """What the customer is asked to pay now: the total, less what their balance covers. In the minor unit of
    the currency: 1099 is 10.99 USD, and 1099 JPY.
    """

    amount_overpaid: int
    """What was paid beyond what was due. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY.
    """

    amount_paid: int
    """What has been paid so far. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_remaining: int
    """What is still to be paid. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int
    """The shipping costs. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    attempt_count: int
    """How often a payment was tried, as the schedule of retries counts."""

    attempted: bool
    """Whether a payment was tried at all."""

    auto_advance: bool | None = None
    """Whether Stripe finalizes and collects it by itself."""

    automatic_tax: InvoiceAutomaticTax
    automatically_finalizes_at: int | None = None
    """When the draft is finalized. Seconds since the Unix epoch."""

    billing_reason: Literal[
        "automatic_pending_invoice_item_invoice",
        "manual",
        "quote_accept",
        "subscription",
        "subscription_create",
        "subscription_cycle",
        "subscription_threshold",
        "subscription_update",
        "upcoming",
    ] | str | None = None
    """Why it was made: `subscription_cycle` is a renewal, `manual` is by hand."""

    collection_method: Literal[
        "charge_automatically",
        "send_invoice",
    ] | str
    """Whether Stripe charges automatically, or the customer gets an invoice to pay."""

    confirmation_secret: InvoiceConfirmationSecret | None = None
    created: int
    """When the draft was created. Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    custom_fields: list[InvoiceCustomField] | None = None
    customer: str | None = None
    """Who is billed. The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    customer_address: Address | None = None
    customer_email: str | None = None
    """The customer's email address, as it was when the invoice was finalized."""

    customer_name: str | None = None
    """The customer's name, as it was when the invoice was finalized."""

    customer_phone: str | None = None
    customer_shipping: InvoiceCustomerShipping | None = None
    customer_tax_exempt: Literal[
        "exempt",
        "none",
        "reverse",
    ] | str | None = None
    customer_tax_ids: list[InvoiceCustomerTaxId] | None = None
    default_payment_method: str | None = None
    """How it is paid, before the subscription's and the customer's defaults. The id of the PaymentMethod;
    deliveries do not carry the object itself.
    """

    default_source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

    default_tax_rates: list[TaxRate]
    deleted: bool | None = None
    description: str | None = None
    discounts: list[str]
    due_date: int | None = None
    """When it is to be paid; null where it is charged automatically. Seconds since the Unix epoch."""

    effective_at: int | None = None
    """The date that the invoice shows as its own. Seconds since the Unix epoch."""

    ending_balance: int | None = None
    """The customer's balance once it is finalized; below zero, the customer has credit. In the minor unit of
    the currency: 1099 is 10.99 USD, and 1099 JPY.
    """

    footer: str | None = None
    from_invoice: InvoiceFromInvoice | None = None
    hosted_invoice_url: str | None = None
    """Where the customer sees and pays it. Whoever has the address can; null for a draft."""

    id: str
    """Begins with `in_`; a preview, as in `invoice.upcoming`, has none."""

    invoice_pdf: str | None = None
    """Where its PDF is. Whoever has the address can read it; null for a draft."""

    issuer: InvoiceIssuer
    last_finalization_error: InvoiceLastFinalizationError | None = None
    """Why it could not be finalized."""

    latest_revision: str | None = None
    """The id of the Invoice; deliveries do not carry the object itself."""

    lines: InvoiceLineItemList
    """What is billed; `has_more` says whether there are further lines."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    next_payment_attempt: int | None = None
    """When the next payment is tried; null if none is. Seconds since the Unix epoch."""

    number: str | None = None
    """The number that the customer sees; null for a draft."""

    object: Literal["invoice"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    parent: InvoiceParent | None = None
    """What it was made for, such as a subscription or a quote."""

    payment_settings: InvoicePaymentSettings
    period_end: int
    """The end of the period for which items were gathered, not of what is billed. Seconds since the Unix
    epoch.
    """

    period_start: int
    """The start of the period for which items were gathered, not of what is billed. Seconds since the Unix
    epoch.
    """

    post_payment_credit_notes_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pre_payment_credit_notes_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    receipt_number: str | None = None
    rendering: InvoiceRendering | None = None
    shipping_cost: InvoiceShippingCost | None = None
    shipping_details: InvoiceShippingDetails | None = None
    starting_balance: int
    """The customer's balance before; below zero, the customer has credit. In the minor unit of the currency:
    1099 is 10.99 USD, and 1099 JPY.
    """

    statement_descriptor: str | None = None
    status: Literal[
        "draft",
        "open",
        "paid",
        "uncollectible",
        "void",
        "deleted",
    ] | str | None = None
    """Where it stands: `draft`, `open`, `paid`, `uncollectible` or `void`."""

    status_details: InvoiceStatusDetails | None = None
    status_transitions: InvoiceStatusTransitions
    """When it was finalized, paid, voided or written off."""

    subtotal: int
    """The sum of its lines, before discounts and exclusive taxes. In the minor unit of the currency: 1099 is
    10.99 USD, and 1099 JPY.
    """

    subtotal_excluding_tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    threshold_reason: InvoiceThresholdReason | None = None
    total: int
    """What it comes to, with discounts and taxes. In the minor unit of the currency: 1099 is 10.99 USD, and
    1099 JPY.
    """

    total_discount_amounts: list[InvoiceTotalDiscountAmount] | None = None
    total_excluding_tax: int | None = None
    """What it comes to, with discounts and without taxes. In the minor unit of the currency: 1099 is 10.99
    USD, and 1099 JPY.
    """

    total_pretax_credit_amounts: list[InvoiceTotalPretaxCreditAmount] | None = None
    total_taxes: list[InvoiceTotalTax] | None = None
    """The taxes, summed up by rate."""

    webhooks_delivered_at: int | None = None
    """Seconds since the Unix epoch."""

    @property
    def amount_paid_off_stripe(self) -> int:
        """Events do not have it: it comes in objects that are fetched and expanded. In the minor unit of the
        currency: 1099 is 10.99 USD, and 1099 JPY.
        """

    @property
    def payments(self) -> InvoicePaymentList:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "Invoice.application_fee: until 2018-11-08; then `application_fee_amount` of "
            "payment_intent."
        )
        def application_fee(self) -> int | None:
            """Until 2018-11-08; then `application_fee_amount` of payment_intent. In the minor unit of the
            currency: 1099 is 10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated(
            "Invoice.application_fee_amount: until 2025-02-24.acacia; then "
            "`application_fee_amount` of payment_intent."
        )
        def application_fee_amount(self) -> int | None:
            """Until 2025-02-24.acacia; then `application_fee_amount` of payment_intent. In the minor unit of
            the currency: 1099 is 10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated("Invoice.billing: until 2019-10-08; then `collection_method`.")
        def billing(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-08; then `collection_method`."""

        @property
        @deprecated("Invoice.charge: until 2025-02-24.acacia; then `payments.data[].payment.charge`.")
        def charge(self) -> str | None:
            """Until 2025-02-24.acacia; then `payments.data[].payment.charge`. The id of the Charge;
            deliveries do not carry the object itself.
            """

        @property
        @deprecated("Invoice.closed: until 2018-10-31; then `auto_advance`.")
        def closed(self) -> bool | None:
            """Until 2018-10-31; then `auto_advance`."""

        @property
        @deprecated("Invoice.date: until 2019-02-19; then `created`.")
        def date(self) -> int | None:
            """Until 2019-02-19; then `created`. Seconds since the Unix epoch."""

        @property
        @deprecated("Invoice.discount: until 2025-02-24.acacia; then `discounts`.")
        def discount(self) -> Discount | None:
            """Until 2025-02-24.acacia; then `discounts`."""

        @property
        @deprecated("Invoice.finalized_at: until 2019-02-19; then `status_transitions.finalized_at`.")
        def finalized_at(self) -> int | None:
            """Until 2019-02-19; then `status_transitions.finalized_at`. Seconds since the Unix epoch."""

        @property
        @deprecated("Invoice.forgiven: until 2018-10-31; then `status`.")
        def forgiven(self) -> bool | None:
            """Until 2018-10-31; then `status`."""

        @property
        @deprecated("Invoice.hosted_invoice_payment_pending: until 2018-09-24.")
        def hosted_invoice_payment_pending(self) -> bool | None:
            """Until 2018-09-24."""

        @property
        @deprecated("Invoice.paid: until 2025-02-24.acacia; then `status`.")
        def paid(self) -> bool:
            """Until 2025-02-24.acacia; then `status`."""

        @property
        @deprecated(
            "Invoice.paid_out_of_band: until 2025-02-24.acacia; then "
            "`payments.data[].payment.type`."
        )
        def paid_out_of_band(self) -> bool:
            """Until 2025-02-24.acacia; then `payments.data[].payment.type`."""

        @property
        @deprecated(
            "Invoice.payment_intent: until 2025-02-24.acacia; then "
            "`payments.data[].payment.payment_intent`."
        )
        def payment_intent(self) -> str | None:
            """Until 2025-02-24.acacia; then `payments.data[].payment.payment_intent`. The id of the
            PaymentIntent; deliveries do not carry the object itself.
            """

        @property
        @deprecated("Invoice.quote: until 2025-02-24.acacia; then `parent.quote_details.quote`.")
        def quote(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.quote_details.quote`. The id of the Quote; deliveries do
            not carry the object itself.
            """

        @property
        @deprecated("Invoice.rendering_options: until 2023-10-16; then `rendering`.")
        def rendering_options(self) -> InvoiceRenderingOptions | None:
            """Until 2023-10-16; then `rendering`."""

        @property
        @deprecated("Invoice.statement_description: until 2014-11-20; then `statement_descriptor`.")
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor`."""

        @property
        @deprecated(
            "Invoice.subscription: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription`."
        )
        def subscription(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription`. The id of the
            Subscription; deliveries do not carry the object itself.
            """

        @property
        @deprecated(
            "Invoice.subscription_details: until 2025-02-24.acacia; then "
            "`parent.subscription_details`."
        )
        def subscription_details(self) -> InvoiceSubscriptionDetails | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details`."""

        @property
        @deprecated(
            "Invoice.subscription_proration_date: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription_proration_date`."
        )
        def subscription_proration_date(self) -> int | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription_proration_date`.
            Seconds since the Unix epoch.
            """

        @property
        @deprecated("Invoice.tax: until 2025-02-24.acacia; then `total_taxes[].amount`.")
        def tax(self) -> int | None:
            """Until 2025-02-24.acacia; then `total_taxes[].amount`."""

        @property
        @deprecated("Invoice.tax_percent: until 2020-03-02; then `default_tax_rates`.")
        def tax_percent(self) -> Number | None:
            """Until 2020-03-02; then `default_tax_rates`."""

        @property
        @deprecated("Invoice.total_tax_amounts: until 2025-02-24.acacia; then `total_taxes`.")
        def total_tax_amounts(self) -> list[InvoiceTotalTaxAmount]:
            """Until 2025-02-24.acacia; then `total_taxes`."""

        @property
        @deprecated(
            "Invoice.transfer_data: until 2025-02-24.acacia; then `transfer_data` of "
            "payment_intent."
        )
        def transfer_data(self) -> InvoiceTransferData | None:
            """Until 2025-02-24.acacia; then `transfer_data` of payment_intent."""

        @property
        @deprecated("Invoice.payment: in no definition; deliveries of old versions have it.")
        def payment(self) -> str | None:
            """In no definition; deliveries of old versions have it."""

        @property
        @deprecated("Invoice.send_next_at: in no definition; deliveries of old versions have it.")
        def send_next_at(self) -> int | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def application_fee(self) -> int | None:
            """Until 2018-11-08; then `application_fee_amount` of payment_intent. In the minor unit of the
            currency: 1099 is 10.99 USD, and 1099 JPY.
            """

        @property
        def application_fee_amount(self) -> int | None:
            """Until 2025-02-24.acacia; then `application_fee_amount` of payment_intent. In the minor unit of
            the currency: 1099 is 10.99 USD, and 1099 JPY.
            """

        @property
        def billing(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-08; then `collection_method`."""

        @property
        def charge(self) -> str | None:
            """Until 2025-02-24.acacia; then `payments.data[].payment.charge`. The id of the Charge;
            deliveries do not carry the object itself.
            """

        @property
        def closed(self) -> bool | None:
            """Until 2018-10-31; then `auto_advance`."""

        @property
        def date(self) -> int | None:
            """Until 2019-02-19; then `created`. Seconds since the Unix epoch."""

        @property
        def discount(self) -> Discount | None:
            """Until 2025-02-24.acacia; then `discounts`."""

        @property
        def finalized_at(self) -> int | None:
            """Until 2019-02-19; then `status_transitions.finalized_at`. Seconds since the Unix epoch."""

        @property
        def forgiven(self) -> bool | None:
            """Until 2018-10-31; then `status`."""

        @property
        def hosted_invoice_payment_pending(self) -> bool | None:
            """Until 2018-09-24."""

        @property
        def paid(self) -> bool:
            """Until 2025-02-24.acacia; then `status`."""

        @property
        def paid_out_of_band(self) -> bool:
            """Until 2025-02-24.acacia; then `payments.data[].payment.type`."""

        @property
        def payment_intent(self) -> str | None:
            """Until 2025-02-24.acacia; then `payments.data[].payment.payment_intent`. The id of the
            PaymentIntent; deliveries do not carry the object itself.
            """

        @property
        def quote(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.quote_details.quote`. The id of the Quote; deliveries do
            not carry the object itself.
            """

        @property
        def rendering_options(self) -> InvoiceRenderingOptions | None:
            """Until 2023-10-16; then `rendering`."""

        @property
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor`."""

        @property
        def subscription(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription`. The id of the
            Subscription; deliveries do not carry the object itself.
            """

        @property
        def subscription_details(self) -> InvoiceSubscriptionDetails | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details`."""

        @property
        def subscription_proration_date(self) -> int | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription_proration_date`.
            Seconds since the Unix epoch.
            """

        @property
        def tax(self) -> int | None:
            """Until 2025-02-24.acacia; then `total_taxes[].amount`."""

        @property
        def tax_percent(self) -> Number | None:
            """Until 2020-03-02; then `default_tax_rates`."""

        @property
        def total_tax_amounts(self) -> list[InvoiceTotalTaxAmount]:
            """Until 2025-02-24.acacia; then `total_taxes`."""

        @property
        def transfer_data(self) -> InvoiceTransferData | None:
            """Until 2025-02-24.acacia; then `transfer_data` of payment_intent."""

        @property
        def payment(self) -> str | None:
            """In no definition; deliveries of old versions have it."""

        @property
        def send_next_at(self) -> int | None:
            """In no definition; deliveries of old versions have it."""
