# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.v2_amount import V2Amount


class V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation(Model):
    country: str | None = None
    state: str | None = None


class V2CoreAccountConfigurationCustomerAutomaticIndirectTax(Model):
    exempt: Literal[
        "exempt",
        "none",
        "reverse",
    ] | str | None = None
    ip_address: str | None = None
    location: V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation | None = None
    location_source: Literal[
        "identity_address",
        "ip_address",
        "payment_method",
        "shipping_address",
    ] | str | None = None


class V2CoreAccountConfigurationCustomerBillingInvoiceCustomField(Model):
    name: str
    value: str


class V2CoreAccountConfigurationCustomerBillingInvoiceRendering(Model):
    amount_tax_display: Literal[
        "exclude_tax",
        "include_inclusive_tax",
    ] | str | None = None
    template: str | None = None


class V2CoreAccountConfigurationCustomerBillingInvoice(Model):
    custom_fields: list[V2CoreAccountConfigurationCustomerBillingInvoiceCustomField]
    footer: str | None = None
    next_sequence: int | None = None
    prefix: str | None = None
    rendering: V2CoreAccountConfigurationCustomerBillingInvoiceRendering | None = None


class V2CoreAccountConfigurationCustomerBilling(Model):
    default_payment_method: str | None = None
    invoice: V2CoreAccountConfigurationCustomerBillingInvoice | None = None


class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail]


class V2CoreAccountConfigurationCustomerCapabilities(Model):
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax | None = None


class V2CoreAccountConfigurationCustomerShipping(Model):
    address: Address | None = None
    name: str | None = None
    phone: str | None = None


class V2CoreAccountConfigurationCustomer(Model):
    applied: bool
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerAutomaticIndirectTax | None = None
    billing: V2CoreAccountConfigurationCustomerBilling | None = None
    capabilities: V2CoreAccountConfigurationCustomerCapabilities | None = None
    shipping: V2CoreAccountConfigurationCustomerShipping | None = None
    test_clock: str | None = None


class V2CoreAccountConfigurationMerchantBacsDebitPayments(Model):
    display_name: str | None = None
    service_user_number: str | None = None


class V2CoreAccountConfigurationMerchantBranding(Model):
    icon: str | None = None
    logo: str | None = None
    primary_color: str | None = None
    secondary_color: str | None = None


class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayouts(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail]


class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance(Model):
    payouts: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayouts | None = None


class V2CoreAccountConfigurationMerchantCapabilityStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationMerchantCapability(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[V2CoreAccountConfigurationMerchantCapabilityStatusDetail]


class V2CoreAccountConfigurationMerchantCapabilities(Model):
    ach_debit_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    acss_debit_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    affirm_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    afterpay_clearpay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    alma_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    amazon_pay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    au_becs_debit_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    bacs_debit_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    bancontact_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    blik_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    blik_recurring_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    boleto_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    card_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    cartes_bancaires_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    cashapp_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    eps_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    fpx_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    gb_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    grabpay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    ideal_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    jcb_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    jp_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    kakao_pay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    klarna_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    konbini_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    kr_card_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    link_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    mobilepay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    multibanco_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    mx_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    naver_pay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    oxxo_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    p24_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    pay_by_bank_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    payco_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    paynow_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    promptpay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    revolut_pay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    samsung_pay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    satispay_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    sepa_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    sepa_debit_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    sequra_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    stripe_balance: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance | None = None
    sunbit_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    swish_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    twint_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    us_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapability | None = None
    zip_payments: V2CoreAccountConfigurationMerchantCapability | None = None


class V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn(Model):
    avs_failure: bool | None = None
    cvc_failure: bool | None = None


class V2CoreAccountConfigurationMerchantCardPayments(Model):
    decline_on: V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn | None = None


class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours(Model):
    end_time: str | None = None
    start_time: str | None = None


class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport(Model):
    email: str | None = None
    hours: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours | None = None
    phone: str | None = None


class V2CoreAccountConfigurationMerchantKonbiniPayments(Model):
    support: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport | None = None


class V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana(Model):
    descriptor: str | None = None
    prefix: str | None = None


class V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji(Model):
    descriptor: str | None = None
    prefix: str | None = None


class V2CoreAccountConfigurationMerchantScriptStatementDescriptor(Model):
    kana: V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana | None = None
    kanji: V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji | None = None


class V2CoreAccountConfigurationMerchantSepaDebitPayments(Model):
    creditor_id: str | None = None


class V2CoreAccountConfigurationMerchantStatementDescriptor(Model):
    descriptor: str | None = None
    prefix: str | None = None


class V2CoreAccountConfigurationMerchantSupportAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountConfigurationMerchantSupport(Model):
    address: V2CoreAccountConfigurationMerchantSupportAddress | None = None
    email: str | None = None
    phone: str | None = None
    url: str | None = None


class V2CoreAccountConfigurationMerchant(Model):
    applied: bool
    bacs_debit_payments: V2CoreAccountConfigurationMerchantBacsDebitPayments | None = None
    branding: V2CoreAccountConfigurationMerchantBranding | None = None
    capabilities: V2CoreAccountConfigurationMerchantCapabilities | None = None
    card_payments: V2CoreAccountConfigurationMerchantCardPayments | None = None
    konbini_payments: V2CoreAccountConfigurationMerchantKonbiniPayments | None = None
    mcc: str | None = None
    script_statement_descriptor: V2CoreAccountConfigurationMerchantScriptStatementDescriptor | None = None
    sepa_debit_payments: V2CoreAccountConfigurationMerchantSepaDebitPayments | None = None
    statement_descriptor: V2CoreAccountConfigurationMerchantStatementDescriptor | None = None
    support: V2CoreAccountConfigurationMerchantSupport | None = None


class V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationRecipientCapabilitiesBankAccount(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetail]


class V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts(Model):
    ach: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    fedwire: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    fps: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    local: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    rtp: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    sepa: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    swift: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None


class V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationRecipientCapabilitiesCards(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetail]


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayouts(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail]


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail(Model):
    code: Literal[
        "determining_status",
        "rejected_fraud",
        "rejected_incomplete_verification",
        "rejected_listed",
        "rejected_other",
        "rejected_platform_fraud",
        "rejected_platform_other",
        "rejected_platform_terms_of_service",
        "rejected_terms_of_service",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_other",
        "unsupported_business",
        "unsupported_country",
        "unsupported_entity_type",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ] | str


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers(Model):
    status: Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ] | str
    status_details: list[
        V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail
    ]


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance(Model):
    payouts: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayouts | None = None
    stripe_transfers: (
        V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers
        | None
    ) = None


class V2CoreAccountConfigurationRecipientCapabilities(Model):
    bank_accounts: V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts | None = None
    cards: V2CoreAccountConfigurationRecipientCapabilitiesCards | None = None
    stripe_balance: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance | None = None


class V2CoreAccountConfigurationRecipient(Model):
    applied: bool
    capabilities: V2CoreAccountConfigurationRecipientCapabilities | None = None


class V2CoreAccountConfiguration(Model):
    customer: V2CoreAccountConfigurationCustomer | None = None
    merchant: V2CoreAccountConfigurationMerchant | None = None
    recipient: V2CoreAccountConfigurationRecipient | None = None


class V2CoreAccountDefaultsProfile(Model):
    business_url: str | None = None
    doing_business_as: str | None = None
    product_description: str | None = None


class V2CoreAccountDefaultsResponsibilities(Model):
    fees_collector: Literal[
        "application",
        "application_custom",
        "application_express",
        "stripe",
    ] | str | None = None
    losses_collector: Literal[
        "application",
        "stripe",
    ] | str | None = None
    requirements_collector: Literal[
        "application",
        "stripe",
    ] | str


class V2CoreAccountDefaults(Model):
    currency: str | None = None
    locales: list[Literal[
        "ar-SA",
        "bg",
        "bg-BG",
        "cs",
        "cs-CZ",
        "da",
        "da-DK",
        "de",
        "de-DE",
        "el",
        "el-GR",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IE",
        "en-IN",
        "en-NZ",
        "en-SG",
        "en-US",
        "es",
        "es-419",
        "es-ES",
        "et",
        "et-EE",
        "fi",
        "fil",
        "fil-PH",
        "fi-FI",
        "fr",
        "fr-CA",
        "fr-FR",
        "he-IL",
        "hr",
        "hr-HR",
        "hu",
        "hu-HU",
        "id",
        "id-ID",
        "it",
        "it-IT",
        "ja",
        "ja-JP",
        "ko",
        "ko-KR",
        "lt",
        "lt-LT",
        "lv",
        "lv-LV",
        "ms",
        "ms-MY",
        "mt",
        "mt-MT",
        "nb",
        "nb-NO",
        "nl",
        "nl-NL",
        "pl",
        "pl-PL",
        "pt",
        "pt-BR",
        "pt-PT",
        "ro",
        "ro-RO",
        "ru",
        "ru-RU",
        "sk",
        "sk-SK",
        "sl",
        "sl-SI",
        "sv",
        "sv-SE",
        "th",
        "th-TH",
        "tr",
        "tr-TR",
        "vi",
        "vi-VN",
        "zh",
        "zh-Hans",
        "zh-Hant-HK",
        "zh-Hant-TW",
        "zh-HK",
        "zh-TW",
    ] | str] | None = None
    payout_methods: dict[str, str] | None = None
    profile: V2CoreAccountDefaultsProfile | None = None
    responsibilities: V2CoreAccountDefaultsResponsibilities


class V2CoreAccountFutureRequirementsAlternativeOptionEntryError(Model):
    code: Literal[
        "invalid_address_city_state_postal_code",
        "invalid_address_cmra_address",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_address_registered_agent_address",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_url_web_presence_detected",
        "invalid_value_other",
        "unresolvable_ip_address",
        "unresolvable_postal_code",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_selfie_document_missing_photo",
        "verification_selfie_face_mismatch",
        "verification_selfie_manipulated",
        "verification_selfie_unverified_other",
        "verification_supportability",
        "verification_token_stale",
    ] | str
    description: str


class V2CoreAccountFutureRequirementsAlternativeOptionEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: Literal[
        "inquiry",
        "payment_method",
        "person",
    ] | str


class V2CoreAccountFutureRequirementsAlternativeOptionEntry(Model):
    awaiting_action_from: Literal[
        "stripe",
        "user",
    ] | str
    description: str
    errors: list[V2CoreAccountFutureRequirementsAlternativeOptionEntryError]
    reference: V2CoreAccountFutureRequirementsAlternativeOptionEntryReference | None = None


class V2CoreAccountFutureRequirementsAlternativeOption(Model):
    entries: list[V2CoreAccountFutureRequirementsAlternativeOptionEntry]


class V2CoreAccountFutureRequirementsAlternativeOriginalEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: Literal[
        "inquiry",
        "payment_method",
        "person",
    ] | str


class V2CoreAccountFutureRequirementsAlternativeOriginalEntry(Model):
    description: str
    reference: V2CoreAccountFutureRequirementsAlternativeOriginalEntryReference | None = None


class V2CoreAccountFutureRequirementsAlternative(Model):
    options: list[V2CoreAccountFutureRequirementsAlternativeOption]
    original_entries: list[V2CoreAccountFutureRequirementsAlternativeOriginalEntry]


class V2CoreAccountFutureRequirementsEntryError(Model):
    code: Literal[
        "invalid_address_city_state_postal_code",
        "invalid_address_cmra_address",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_address_registered_agent_address",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_url_web_presence_detected",
        "invalid_value_other",
        "unresolvable_ip_address",
        "unresolvable_postal_code",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_selfie_document_missing_photo",
        "verification_selfie_face_mismatch",
        "verification_selfie_manipulated",
        "verification_selfie_unverified_other",
        "verification_supportability",
        "verification_token_stale",
    ] | str
    description: str


class V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadline(Model):
    status: Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ] | str


class V2CoreAccountFutureRequirementsEntryImpactRestrictsCapability(Model):
    capability: Literal[
        "ach_debit_payments",
        "acss_debit_payments",
        "affirm_payments",
        "afterpay_clearpay_payments",
        "alma_payments",
        "amazon_pay_payments",
        "automatic_indirect_tax",
        "au_becs_debit_payments",
        "bacs_debit_payments",
        "bancontact_payments",
        "bank_accounts.ach",
        "bank_accounts.fedwire",
        "bank_accounts.fps",
        "bank_accounts.local",
        "bank_accounts.rtp",
        "bank_accounts.sepa",
        "bank_accounts.swift",
        "bank_accounts.wire",
        "blik_payments",
        "blik_recurring_payments",
        "boleto_payments",
        "cards",
        "card_payments",
        "cartes_bancaires_payments",
        "cashapp_payments",
        "eps_payments",
        "fpx_payments",
        "gb_bank_transfer_payments",
        "grabpay_payments",
        "ideal_payments",
        "jcb_payments",
        "jp_bank_transfer_payments",
        "kakao_pay_payments",
        "klarna_payments",
        "konbini_payments",
        "kr_card_payments",
        "link_payments",
        "mobilepay_payments",
        "multibanco_payments",
        "mx_bank_transfer_payments",
        "naver_pay_payments",
        "oxxo_payments",
        "p24_payments",
        "payco_payments",
        "paynow_payments",
        "pay_by_bank_payments",
        "promptpay_payments",
        "revolut_pay_payments",
        "samsung_pay_payments",
        "satispay_payments",
        "sepa_bank_transfer_payments",
        "sepa_debit_payments",
        "stripe_balance.payouts",
        "stripe_balance.stripe_transfers",
        "swish_payments",
        "twint_payments",
        "us_bank_transfer_payments",
        "zip_payments",
    ] | str
    configuration: Literal[
        "customer",
        "merchant",
        "recipient",
    ] | str
    deadline: V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadline


class V2CoreAccountFutureRequirementsEntryImpact(Model):
    restricts_capabilities: list[V2CoreAccountFutureRequirementsEntryImpactRestrictsCapability] | None = None


class V2CoreAccountFutureRequirementsEntryMinimumDeadline(Model):
    status: Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ] | str


class V2CoreAccountFutureRequirementsEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: Literal[
        "inquiry",
        "payment_method",
        "person",
    ] | str


class V2CoreAccountFutureRequirementsEntryRequestedReason(Model):
    code: Literal[
        "routine_onboarding",
        "routine_verification",
    ] | str


class V2CoreAccountFutureRequirementsEntry(Model):
    awaiting_action_from: Literal[
        "stripe",
        "user",
    ] | str
    description: str
    errors: list[V2CoreAccountFutureRequirementsEntryError]
    impact: V2CoreAccountFutureRequirementsEntryImpact
    minimum_deadline: V2CoreAccountFutureRequirementsEntryMinimumDeadline
    reference: V2CoreAccountFutureRequirementsEntryReference | None = None
    requested_reasons: list[V2CoreAccountFutureRequirementsEntryRequestedReason]


class V2CoreAccountFutureRequirementsSummaryMinimumDeadline(Model):
    status: Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ] | str
    time: str | None = None


class V2CoreAccountFutureRequirementsSummary(Model):
    minimum_deadline: V2CoreAccountFutureRequirementsSummaryMinimumDeadline | None = None


class V2CoreAccountFutureRequirements(Model):
    alternatives: list[V2CoreAccountFutureRequirementsAlternative] | None = None
    entries: list[V2CoreAccountFutureRequirementsEntry] | None = None
    minimum_transition_date: str | None = None
    summary: V2CoreAccountFutureRequirementsSummary | None = None


class V2CoreAccountIdentityAttestation(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountIdentityAttestationsPersonsProvided(Model):
    directors: bool | None = None
    executives: bool | None = None
    owners: bool | None = None
    ownership_exemption_reason: Literal[
        "qualified_entity_exceeds_ownership_threshold",
        "qualifies_as_financial_institution",
    ] | str | None = None


class V2CoreAccountIdentityAttestationsTermsOfServiceAccount(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountIdentityAttestationsTermsOfService(Model):
    account: V2CoreAccountIdentityAttestationsTermsOfServiceAccount | None = None


class V2CoreAccountIdentityAttestations(Model):
    directorship_declaration: V2CoreAccountIdentityAttestation | None = None
    ownership_declaration: V2CoreAccountIdentityAttestation | None = None
    persons_provided: V2CoreAccountIdentityAttestationsPersonsProvided | None = None
    representative_declaration: V2CoreAccountIdentityAttestation | None = None
    terms_of_service: V2CoreAccountIdentityAttestationsTermsOfService | None = None


class V2CoreAccountIdentityBusinessDetailsAdditionalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    purpose: Literal[
        "administrative",
        "principal_place_of_business",
    ] | str
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsAnnualRevenue(Model):
    amount: V2Amount | None = None
    fiscal_year_end: str | None = None


class V2CoreAccountIdentityBusinessDetailsDocument(Model):
    files: list[str]
    type: Literal["files"] | str


class V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerification(Model):
    front_back: V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack
    type: Literal["front_back"] | str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner(Model):
    person: str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration(Model):
    files: list[str]
    signer: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner | None = None
    type: Literal["files"] | str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner(Model):
    person: str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership(Model):
    files: list[str]
    signer: (
        V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner
        | None
    ) = None
    type: Literal["files"] | str


class V2CoreAccountIdentityBusinessDetailsDocuments(Model):
    bank_account_ownership_verification: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_license: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_memorandum_of_association: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_ministerial_decree: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_registration_verification: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_tax_id_verification: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    primary_verification: V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerification | None = None
    proof_of_address: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    proof_of_registration: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration | None = None
    proof_of_ultimate_beneficial_ownership: (
        V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership
        | None
    ) = None


class V2CoreAccountIdentityBusinessDetailsIdNumber(Model):
    registrar: str | None = None
    type: Literal[
        "ae_crn",
        "ae_vat",
        "ao_nif",
        "ar_cuit",
        "at_fn",
        "at_stn",
        "at_vat",
        "au_abn",
        "au_acn",
        "au_in",
        "az_tin",
        "bd_etin",
        "be_cbe",
        "be_vat",
        "bg_uic",
        "bg_vat",
        "br_cnpj",
        "ca_cn",
        "ca_crarr",
        "ca_gst_hst",
        "ca_neq",
        "ca_rid",
        "ch_chid",
        "ch_uid",
        "cr_cpj",
        "cr_nite",
        "cy_he",
        "cy_tic",
        "cy_vat",
        "cz_ico",
        "cz_vat",
        "de_hrn",
        "de_stn",
        "de_vat",
        "dk_cvr",
        "dk_vat",
        "do_rcn",
        "ee_rk",
        "ee_vat",
        "es_cif",
        "es_vat",
        "fi_vat",
        "fi_yt",
        "fr_rna",
        "fr_siren",
        "fr_vat",
        "gb_crn",
        "gb_vat",
        "gi_crn",
        "gr_afm",
        "gr_gemi",
        "gr_vat",
        "gt_nit",
        "hk_br",
        "hk_cr",
        "hr_mbs",
        "hr_oib",
        "hr_vat",
        "hu_cjs",
        "hu_tin",
        "hu_vat",
        "ie_crn",
        "ie_trn",
        "ie_vat",
        "it_rea",
        "it_vat",
        "jp_cn",
        "kz_bin",
        "li_uid",
        "lt_ccrn",
        "lt_vat",
        "lu_nif",
        "lu_rcs",
        "lu_vat",
        "lv_urn",
        "lv_vat",
        "mt_crn",
        "mt_tin",
        "mt_vat",
        "mx_rfc",
        "my_brn",
        "my_coid",
        "my_itn",
        "my_sst",
        "mz_nuit",
        "nl_kvk",
        "nl_rsin",
        "nl_vat",
        "no_orgnr",
        "nz_bn",
        "nz_ird",
        "pe_ruc",
        "pk_ntn",
        "pl_nip",
        "pl_regon",
        "pl_vat",
        "pt_vat",
        "ro_cui",
        "ro_orc",
        "ro_vat",
        "sa_crn",
        "sa_tin",
        "se_orgnr",
        "se_vat",
        "sg_uen",
        "si_msp",
        "si_tin",
        "si_vat",
        "sk_dic",
        "sk_ico",
        "sk_vat",
        "th_crn",
        "th_prn",
        "th_tin",
        "us_ein",
    ] | str


class V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue(Model):
    amount: V2Amount | None = None


class V2CoreAccountIdentityBusinessDetailsRegistrationDate(Model):
    day: int
    month: int
    year: int


class V2CoreAccountIdentityBusinessDetailsScriptAddressesKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptAddressesKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptAddresses(Model):
    kana: V2CoreAccountIdentityBusinessDetailsScriptAddressesKana | None = None
    kanji: V2CoreAccountIdentityBusinessDetailsScriptAddressesKanji | None = None


class V2CoreAccountIdentityBusinessDetailsScriptNamesKana(Model):
    registered_name: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptNamesKanji(Model):
    registered_name: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptNames(Model):
    kana: V2CoreAccountIdentityBusinessDetailsScriptNamesKana | None = None
    kanji: V2CoreAccountIdentityBusinessDetailsScriptNamesKanji | None = None


class V2CoreAccountIdentityBusinessDetails(Model):
    additional_addresses: list[V2CoreAccountIdentityBusinessDetailsAdditionalAddress] | None = None
    address: V2CoreAccountIdentityBusinessDetailsAddress | None = None
    annual_revenue: V2CoreAccountIdentityBusinessDetailsAnnualRevenue | None = None
    documents: V2CoreAccountIdentityBusinessDetailsDocuments | None = None
    estimated_worker_count: int | None = None
    id_numbers: list[V2CoreAccountIdentityBusinessDetailsIdNumber] | None = None
    monthly_estimated_revenue: V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue | None = None
    phone: str | None = None
    registered_name: str | None = None
    registration_date: V2CoreAccountIdentityBusinessDetailsRegistrationDate | None = None
    script_addresses: V2CoreAccountIdentityBusinessDetailsScriptAddresses | None = None
    script_names: V2CoreAccountIdentityBusinessDetailsScriptNames | None = None
    structure: Literal[
        "cooperative",
        "free_zone_establishment",
        "free_zone_llc",
        "governmental_unit",
        "government_instrumentality",
        "incorporated_association",
        "incorporated_non_profit",
        "incorporated_partnership",
        "limited_liability_partnership",
        "llc",
        "multi_member_llc",
        "private_company",
        "private_corporation",
        "private_partnership",
        "public_company",
        "public_corporation",
        "public_listed_corporation",
        "public_partnership",
        "registered_charity",
        "single_member_llc",
        "sole_establishment",
        "sole_proprietorship",
        "tax_exempt_government_instrumentality",
        "trust",
        "unincorporated_association",
        "unincorporated_non_profit",
        "unincorporated_partnership",
    ] | str | None = None


class V2CoreAccountIdentityIndividualAdditionalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    purpose: Literal["registered"] | str
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualAdditionalName(Model):
    full_name: str | None = None
    given_name: str | None = None
    purpose: Literal[
        "alias",
        "maiden",
    ] | str
    surname: str | None = None


class V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountIdentityIndividualAdditionalTermsOfService(Model):
    account: V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount | None = None


class V2CoreAccountIdentityIndividualAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualDateOfBirth(Model):
    day: int
    month: int
    year: int


class V2CoreAccountIdentityIndividualDocument(Model):
    files: list[str]
    type: Literal["files"] | str


class V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountIdentityIndividualDocumentsPrimaryVerification(Model):
    front_back: V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBack
    type: Literal["front_back"] | str


class V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountIdentityIndividualDocumentsSecondaryVerification(Model):
    front_back: V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBack
    type: Literal["front_back"] | str


class V2CoreAccountIdentityIndividualDocuments(Model):
    company_authorization: V2CoreAccountIdentityIndividualDocument | None = None
    passport: V2CoreAccountIdentityIndividualDocument | None = None
    primary_verification: V2CoreAccountIdentityIndividualDocumentsPrimaryVerification | None = None
    secondary_verification: V2CoreAccountIdentityIndividualDocumentsSecondaryVerification | None = None
    visa: V2CoreAccountIdentityIndividualDocument | None = None


class V2CoreAccountIdentityIndividualIdNumber(Model):
    type: Literal[
        "ae_eid",
        "ao_nif",
        "ar_cuil",
        "ar_dni",
        "at_stn",
        "az_tin",
        "bd_brc",
        "bd_etin",
        "bd_nid",
        "be_nrn",
        "bg_ucn",
        "bn_nric",
        "br_cpf",
        "ca_sin",
        "ch_oasi",
        "cl_rut",
        "cn_pp",
        "co_nuip",
        "cr_ci",
        "cr_cpf",
        "cr_dimex",
        "cr_nite",
        "cy_tic",
        "cz_rc",
        "de_stn",
        "dk_cpr",
        "do_cie",
        "do_rcn",
        "ec_ci",
        "ee_ik",
        "es_nif",
        "fi_hetu",
        "fr_nir",
        "gb_nino",
        "gr_afm",
        "gt_nit",
        "hk_id",
        "hr_oib",
        "hu_ad",
        "id_nik",
        "ie_ppsn",
        "is_kt",
        "it_cf",
        "jp_inc",
        "ke_pin",
        "kz_iin",
        "li_peid",
        "lt_ak",
        "lu_nif",
        "lv_pk",
        "mx_rfc",
        "my_nric",
        "mz_nuit",
        "ng_nin",
        "nl_bsn",
        "no_nin",
        "nz_ird",
        "pe_dni",
        "pk_cnic",
        "pk_snic",
        "pl_pesel",
        "pt_nif",
        "ro_cnp",
        "sa_tin",
        "se_pin",
        "sg_fin",
        "sg_nric",
        "sk_dic",
        "th_lc",
        "th_pin",
        "tr_tin",
        "us_itin",
        "us_itin_last_4",
        "us_ssn",
        "us_ssn_last_4",
        "uy_dni",
        "za_id",
    ] | str


class V2CoreAccountIdentityIndividualRelationship(Model):
    authorizer: bool | None = None
    director: bool | None = None
    executive: bool | None = None
    legal_guardian: bool | None = None
    owner: bool | None = None
    percent_ownership: str | None = None
    """A decimal number as text, so that no digit is lost."""

    representative: bool | None = None
    title: str | None = None


class V2CoreAccountIdentityIndividualScriptAddressesKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualScriptAddressesKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualScriptAddresses(Model):
    kana: V2CoreAccountIdentityIndividualScriptAddressesKana | None = None
    kanji: V2CoreAccountIdentityIndividualScriptAddressesKanji | None = None


class V2CoreAccountIdentityIndividualScriptNamesKana(Model):
    given_name: str | None = None
    surname: str | None = None


class V2CoreAccountIdentityIndividualScriptNamesKanji(Model):
    given_name: str | None = None
    surname: str | None = None


class V2CoreAccountIdentityIndividualScriptNames(Model):
    kana: V2CoreAccountIdentityIndividualScriptNamesKana | None = None
    kanji: V2CoreAccountIdentityIndividualScriptNamesKanji | None = None


class V2CoreAccountIdentityIndividual(Model):
    account: str
    additional_addresses: list[V2CoreAccountIdentityIndividualAdditionalAddress] | None = None
    additional_names: list[V2CoreAccountIdentityIndividualAdditionalName] | None = None
    additional_terms_of_service: V2CoreAccountIdentityIndividualAdditionalTermsOfService | None = None
    address: V2CoreAccountIdentityIndividualAddress | None = None
    created: str
    date_of_birth: V2CoreAccountIdentityIndividualDateOfBirth | None = None
    documents: V2CoreAccountIdentityIndividualDocuments | None = None
    email: str | None = None
    given_name: str | None = None
    id: str
    id_numbers: list[V2CoreAccountIdentityIndividualIdNumber] | None = None
    legal_gender: Literal[
        "female",
        "male",
    ] | str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    nationalities: list[str] | None = None
    object: str
    phone: str | None = None
    political_exposure: Literal[
        "existing",
        "none",
    ] | str | None = None
    relationship: V2CoreAccountIdentityIndividualRelationship | None = None
    script_addresses: V2CoreAccountIdentityIndividualScriptAddresses | None = None
    script_names: V2CoreAccountIdentityIndividualScriptNames | None = None
    surname: str | None = None
    updated: str


class V2CoreAccountIdentity(Model):
    attestations: V2CoreAccountIdentityAttestations | None = None
    business_details: V2CoreAccountIdentityBusinessDetails | None = None
    country: str | None = None
    entity_type: Literal[
        "company",
        "government_entity",
        "individual",
        "non_profit",
    ] | str | None = None
    individual: V2CoreAccountIdentityIndividual | None = None


class V2CoreAccountRequirementsAlternativeOptionEntryError(Model):
    code: Literal[
        "invalid_address_city_state_postal_code",
        "invalid_address_cmra_address",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_address_registered_agent_address",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_url_web_presence_detected",
        "invalid_value_other",
        "unresolvable_ip_address",
        "unresolvable_postal_code",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_selfie_document_missing_photo",
        "verification_selfie_face_mismatch",
        "verification_selfie_manipulated",
        "verification_selfie_unverified_other",
        "verification_supportability",
        "verification_token_stale",
    ] | str
    description: str


class V2CoreAccountRequirementsAlternativeOptionEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: Literal[
        "inquiry",
        "payment_method",
        "person",
    ] | str


class V2CoreAccountRequirementsAlternativeOptionEntry(Model):
    awaiting_action_from: Literal[
        "stripe",
        "user",
    ] | str
    description: str
    errors: list[V2CoreAccountRequirementsAlternativeOptionEntryError]
    reference: V2CoreAccountRequirementsAlternativeOptionEntryReference | None = None


class V2CoreAccountRequirementsAlternativeOption(Model):
    entries: list[V2CoreAccountRequirementsAlternativeOptionEntry]


class V2CoreAccountRequirementsAlternativeOriginalEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: Literal[
        "inquiry",
        "payment_method",
        "person",
    ] | str


class V2CoreAccountRequirementsAlternativeOriginalEntry(Model):
    description: str
    reference: V2CoreAccountRequirementsAlternativeOriginalEntryReference | None = None


class V2CoreAccountRequirementsAlternative(Model):
    options: list[V2CoreAccountRequirementsAlternativeOption]
    original_entries: list[V2CoreAccountRequirementsAlternativeOriginalEntry]


class V2CoreAccountRequirementsEntryError(Model):
    code: Literal[
        "invalid_address_city_state_postal_code",
        "invalid_address_cmra_address",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_address_registered_agent_address",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_url_web_presence_detected",
        "invalid_value_other",
        "unresolvable_ip_address",
        "unresolvable_postal_code",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_selfie_document_missing_photo",
        "verification_selfie_face_mismatch",
        "verification_selfie_manipulated",
        "verification_selfie_unverified_other",
        "verification_supportability",
        "verification_token_stale",
    ] | str
    description: str


class V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline(Model):
    status: Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ] | str


class V2CoreAccountRequirementsEntryImpactRestrictsCapability(Model):
    capability: Literal[
        "ach_debit_payments",
        "acss_debit_payments",
        "affirm_payments",
        "afterpay_clearpay_payments",
        "alma_payments",
        "amazon_pay_payments",
        "automatic_indirect_tax",
        "au_becs_debit_payments",
        "bacs_debit_payments",
        "bancontact_payments",
        "bank_accounts.ach",
        "bank_accounts.fedwire",
        "bank_accounts.fps",
        "bank_accounts.local",
        "bank_accounts.rtp",
        "bank_accounts.sepa",
        "bank_accounts.swift",
        "bank_accounts.wire",
        "blik_payments",
        "blik_recurring_payments",
        "boleto_payments",
        "cards",
        "card_payments",
        "cartes_bancaires_payments",
        "cashapp_payments",
        "eps_payments",
        "fpx_payments",
        "gb_bank_transfer_payments",
        "grabpay_payments",
        "ideal_payments",
        "jcb_payments",
        "jp_bank_transfer_payments",
        "kakao_pay_payments",
        "klarna_payments",
        "konbini_payments",
        "kr_card_payments",
        "link_payments",
        "mobilepay_payments",
        "multibanco_payments",
        "mx_bank_transfer_payments",
        "naver_pay_payments",
        "oxxo_payments",
        "p24_payments",
        "payco_payments",
        "paynow_payments",
        "pay_by_bank_payments",
        "promptpay_payments",
        "revolut_pay_payments",
        "samsung_pay_payments",
        "satispay_payments",
        "sepa_bank_transfer_payments",
        "sepa_debit_payments",
        "stripe_balance.payouts",
        "stripe_balance.stripe_transfers",
        "swish_payments",
        "twint_payments",
        "us_bank_transfer_payments",
        "zip_payments",
    ] | str
    configuration: Literal[
        "customer",
        "merchant",
        "recipient",
    ] | str
    deadline: V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline


class V2CoreAccountRequirementsEntryImpact(Model):
    restricts_capabilities: list[V2CoreAccountRequirementsEntryImpactRestrictsCapability] | None = None


class V2CoreAccountRequirementsEntryMinimumDeadline(Model):
    status: Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ] | str


class V2CoreAccountRequirementsEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: Literal[
        "inquiry",
        "payment_method",
        "person",
    ] | str


class V2CoreAccountRequirementsEntryRequestedReason(Model):
    code: Literal[
        "routine_onboarding",
        "routine_verification",
    ] | str


class V2CoreAccountRequirementsEntry(Model):
    awaiting_action_from: Literal[
        "stripe",
        "user",
    ] | str
    description: str
    errors: list[V2CoreAccountRequirementsEntryError]
    impact: V2CoreAccountRequirementsEntryImpact
    minimum_deadline: V2CoreAccountRequirementsEntryMinimumDeadline
    reference: V2CoreAccountRequirementsEntryReference | None = None
    requested_reasons: list[V2CoreAccountRequirementsEntryRequestedReason]


class V2CoreAccountRequirementsSummaryMinimumDeadline(Model):
    status: Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ] | str
    time: str | None = None


class V2CoreAccountRequirementsSummary(Model):
    minimum_deadline: V2CoreAccountRequirementsSummaryMinimumDeadline | None = None


class V2CoreAccountRequirements(Model):
    alternatives: list[V2CoreAccountRequirementsAlternative] | None = None
    entries: list[V2CoreAccountRequirementsEntry] | None = None
    summary: V2CoreAccountRequirementsSummary | None = None


class V2CoreAccount(Model):
    """Whoever uses Stripe with you, as a customer, a merchant or a recipient: an account of the API v2.

    https://docs.stripe.com/api/v2/core/accounts/object
    """

    applied_configurations: list[Literal[
        "customer",
        "merchant",
        "recipient",
    ] | str]
    closed: bool | None = None
    configuration: V2CoreAccountConfiguration | None = None
    contact_email: str | None = None
    contact_phone: str | None = None
    created: str
    dashboard: Literal[
        "express",
        "full",
        "none",
    ] | str | None = None
    defaults: V2CoreAccountDefaults | None = None
    display_name: str | None = None
    future_requirements: V2CoreAccountFutureRequirements | None = None
    id: str
    identity: V2CoreAccountIdentity | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["v2.core.account"]
    requirements: V2CoreAccountRequirements | None = None
