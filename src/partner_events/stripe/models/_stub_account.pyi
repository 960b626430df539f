# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Json, Model, Number
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.person import Person
from typing_extensions import deprecated


class AccountBankAccounts(Model):
    object: Literal["list"]
    data: list[Json]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


class AccountBusinessProfileAnnualRevenue(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    fiscal_year_end: str | None = None


class AccountBusinessProfileMonthlyEstimatedRevenue(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str


class AccountBusinessProfile(Model):
    annual_revenue: AccountBusinessProfileAnnualRevenue | None = None
    estimated_worker_count: int | None = None
    mcc: str | None = None
    minority_owned_business_designation: list[Literal[
        "lgbtqi_owned_business",
        "minority_owned_business",
        "none_of_these_apply",
        "prefer_not_to_answer",
        "women_owned_business",
    ] | str] | None = None
    monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue | None = None
    name: str | None = None
    product_description: str | None = None
    specified_commercial_transactions_act_url: str | None = None
    support_address: Address | None = None
    support_email: str | None = None
    support_phone: str | None = None
    support_url: str | None = None
    url: str | None = None


class AccountCapabilities(Model):
    acss_debit_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    affirm_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    afterpay_clearpay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    alma_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    amazon_pay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    app_distribution: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    au_becs_debit_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    bacs_debit_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    bancontact_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    bank_transfer_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    billie_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    bizum_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    blik_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    blik_recurring_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    boleto_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    card_issuing: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    card_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    cartes_bancaires_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    cashapp_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    crypto_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    eps_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    fpx_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    gb_bank_transfer_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    giropay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    grabpay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    ideal_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    india_international_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    jcb_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    jp_bank_transfer_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    kakao_pay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    klarna_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    konbini_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    kr_card_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    legacy_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    link_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    mb_way_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    mobilepay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    multibanco_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    mx_bank_transfer_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    naver_pay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    nz_bank_account_becs_debit_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    oxxo_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    p24_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    pay_by_bank_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    payco_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    paynow_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    paypay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    payto_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    pix_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    promptpay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    revolut_pay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    samsung_pay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    satispay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    scalapay_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    sepa_bank_transfer_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    sepa_debit_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    sequra_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    sofort_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    sunbit_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    swish_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    tax_reporting_us_1099_k: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    tax_reporting_us_1099_misc: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    transfers: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    treasury: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    twint_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    upi_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    us_bank_account_ach_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    us_bank_transfer_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    wero_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None
    zip_payments: Literal[
        "active",
        "inactive",
        "pending",
    ] | str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("AccountCapabilities.platform_payments: until 2019-05-16.")
        def platform_payments(self) -> Literal[
            "active",
            "inactive",
            "pending",
        ] | str | None:
            """Until 2019-05-16."""

    else:

        @property
        def platform_payments(self) -> Literal[
            "active",
            "inactive",
            "pending",
        ] | str | None:
            """Until 2019-05-16."""


class AccountCompanyAddressKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountCompanyAddressKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountCompanyDirectorshipDeclaration(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    user_agent: str | None = None


class AccountCompanyOwnershipDeclaration(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    user_agent: str | None = None


class AccountCompanyRegistrationDate(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class AccountCompanyRepresentativeDeclaration(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    user_agent: str | None = None


class AccountCompanyVerificationDocument(Model):
    back: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    details: str | None = None
    details_code: str | None = None
    front: str | None = None
    """The id of the File; deliveries do not carry the object itself."""


class AccountCompanyVerification(Model):
    document: AccountCompanyVerificationDocument


class AccountCompany(Model):
    address: Address | None = None
    address_kana: AccountCompanyAddressKana | None = None
    address_kanji: AccountCompanyAddressKanji | None = None
    administrative_address: Address | None = None
    directors_provided: bool | None = None
    directorship_declaration: AccountCompanyDirectorshipDeclaration | None = None
    executives_provided: bool | None = None
    export_license_id: str | None = None
    export_purpose_code: str | None = None
    name: str | None = None
    name_kana: str | None = None
    name_kanji: str | None = None
    owners_provided: bool | None = None
    ownership_declaration: AccountCompanyOwnershipDeclaration | None = None
    ownership_exemption_reason: Literal[
        "qualified_entity_exceeds_ownership_threshold",
        "qualifies_as_financial_institution",
    ] | str | None = None
    phone: str | None = None
    physical_address: Address | None = None
    principal_place_of_business: Address | None = None
    registration_date: AccountCompanyRegistrationDate | None = None
    representative_declaration: AccountCompanyRepresentativeDeclaration | None = None
    structure: Literal[
        "free_zone_establishment",
        "free_zone_llc",
        "government_instrumentality",
        "governmental_unit",
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
        "public_partnership",
        "registered_charity",
        "single_member_llc",
        "sole_establishment",
        "sole_proprietorship",
        "tax_exempt_government_instrumentality",
        "unincorporated_association",
        "unincorporated_non_profit",
        "unincorporated_partnership",
    ] | str | None = None
    tax_id_provided: bool | None = None
    tax_id_registrar: str | None = None
    vat_id_provided: bool | None = None
    verification: AccountCompanyVerification | None = None


class AccountControllerFees(Model):
    payer: Literal[
        "account",
        "application",
        "application_custom",
        "application_express",
    ] | str


class AccountControllerLosses(Model):
    payments: Literal[
        "application",
        "stripe",
    ] | str


class AccountControllerStripeDashboard(Model):
    type: Literal[
        "express",
        "full",
        "none",
    ] | str


class AccountController(Model):
    fees: AccountControllerFees | None = None
    is_controller: bool | None = None
    losses: AccountControllerLosses | None = None
    requirement_collection: Literal[
        "application",
        "stripe",
    ] | str | None = None
    stripe_dashboard: AccountControllerStripeDashboard | None = None
    type: Literal[
        "account",
        "application",
    ] | str


class AccountDeclineChargeOn(Model):
    avs_failure: bool | None = None
    cvc_failure: bool | None = None


class AccountExternalAccounts(Model):
    object: Literal["list"]
    data: list[BankAccount | Card]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


class AccountFutureRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountFutureRequirementsError(Model):
    code: Literal[
        "external_request",
        "information_missing",
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
        "invalid_signator",
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
        "invalid_url_length",
        "invalid_url_web_presence_detected",
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
        "invalid_value_other",
        "unsupported_business_type",
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
        "verification_failed_authorizer_authority",
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
        "verification_legal_entity_structure_mismatch",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_rejected_ownership_exemption_reason",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_supportability",
    ] | str
    reason: str
    requirement: str


class AccountFutureRequirements(Model):
    alternatives: list[AccountFutureRequirementsAlternative] | None = None
    current_deadline: int | None = None
    """Seconds since the Unix epoch."""

    currently_due: list[str] | None = None
    disabled_reason: Literal[
        "action_required.requested_capabilities",
        "listed",
        "other",
        "platform_paused",
        "rejected.fraud",
        "rejected.incomplete_verification",
        "rejected.listed",
        "rejected.other",
        "rejected.platform_fraud",
        "rejected.platform_other",
        "rejected.platform_terms_of_service",
        "rejected.terms_of_service",
        "requirements.past_due",
        "requirements.pending_verification",
        "under_review",
    ] | str | None = None
    errors: list[AccountFutureRequirementsError] | None = None
    eventually_due: list[str] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None


class AccountGroups(Model):
    payments_pricing: str | None = None


class AccountKeys(Model):
    publishable: str | None = None
    secret: str | None = None


class AccountLegalEntityAdditionalOwnerAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityAdditionalOwnerDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class AccountLegalEntityAdditionalOwnerVerification(Model):
    details: str | None = None
    details_code: str | None = None
    document: str | None = None
    document_back: str | None = None
    status: str | None = None


class AccountLegalEntityAdditionalOwner(Model):
    address: AccountLegalEntityAdditionalOwnerAddress | None = None
    dob: AccountLegalEntityAdditionalOwnerDob | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    maiden_name: str | None = None
    personal_id_number_provided: bool | None = None
    phone: str | None = None
    ssn_last_4_provided: bool | None = None
    verification: AccountLegalEntityAdditionalOwnerVerification | None = None


class AccountLegalEntityAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityAddressKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityAddressKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class AccountLegalEntityPersonalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityPersonalAddressKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityPersonalAddressKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityVerification(Model):
    details: str | None = None
    details_code: str | None = None
    document: str | None = None
    document_back: str | None = None
    status: str | None = None


class AccountLegalEntity(Model):
    additional_owners: list[AccountLegalEntityAdditionalOwner] | None = None
    address: AccountLegalEntityAddress | None = None
    address_kana: AccountLegalEntityAddressKana | None = None
    address_kanji: AccountLegalEntityAddressKanji | None = None
    business_name: str | None = None
    business_name_kana: str | None = None
    business_name_kanji: str | None = None
    business_tax_id: str | None = None
    business_tax_id_provided: bool | None = None
    business_vat_id: str | None = None
    business_vat_id_provided: bool | None = None
    dob: AccountLegalEntityDob | None = None
    first_name: str | None = None
    first_name_kana: str | None = None
    first_name_kanji: str | None = None
    gender: str | None = None
    last_name: str | None = None
    last_name_kana: str | None = None
    last_name_kanji: str | None = None
    maiden_name: str | None = None
    personal_address: AccountLegalEntityPersonalAddress | None = None
    personal_address_kana: AccountLegalEntityPersonalAddressKana | None = None
    personal_address_kanji: AccountLegalEntityPersonalAddressKanji | None = None
    personal_id_number: str | None = None
    personal_id_number_provided: bool | None = None
    phone_number: str | None = None
    ssn_last_4: str | None = None
    ssn_last_4_provided: bool | None = None
    tax_id_registrar: str | None = None
    type: str | None = None
    verification: AccountLegalEntityVerification | None = None


class AccountOrdersAuthorization(Model):
    issuer: str | None = None
    provider: str | None = None
    type: str | None = None


class AccountOrdersChannelsTwitter(Model):
    enabled: bool | None = None
    marketplace_id: str | None = None
    merchant_id: str | None = None
    oauth_token_provided: bool | None = None
    oauth_token_secret_provided: bool | None = None
    privacy_url: str | None = None
    sales_terms: str | None = None
    shipping_policy: str | None = None
    terms_url: str | None = None
    username: str | None = None


class AccountOrdersChannels(Model):
    twitter: AccountOrdersChannelsTwitter | None = None


class AccountOrdersOrderManagement(Model):
    provider: str | None = None
    type: str | None = None


class AccountOrdersShippingRates(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    description: str | None = None


class AccountOrdersShipping(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    description: str | None = None
    free_above: int | None = None
    from_address: Address | None = None
    from_name: str | None = None
    provider: str | None = None
    provider_url: str | None = None
    rates: AccountOrdersShippingRates | None = None
    type: str | None = None


class AccountOrdersTaxes(Model):
    description: str | None = None
    provider: str | None = None
    provider_url: str | None = None
    rate: Number | None = None
    type: str | None = None


class AccountOrders(Model):
    authorization: AccountOrdersAuthorization | None = None
    channels: AccountOrdersChannels | None = None
    create_order_hook_url: str | None = None
    order_management: AccountOrdersOrderManagement | None = None
    pay_order_hook_url: str | None = None
    shipping: AccountOrdersShipping | None = None
    taxes: AccountOrdersTaxes | None = None


class AccountPayoutSchedule(Model):
    delay_days: int | None = None
    interval: str | None = None
    monthly_anchor: int | None = None
    weekly_anchor: str | None = None


class AccountRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountRequirementsError(Model):
    code: Literal[
        "external_request",
        "information_missing",
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
        "invalid_signator",
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
        "invalid_url_length",
        "invalid_url_web_presence_detected",
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
        "invalid_value_other",
        "unsupported_business_type",
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
        "verification_failed_authorizer_authority",
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
        "verification_legal_entity_structure_mismatch",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_rejected_ownership_exemption_reason",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_supportability",
    ] | str
    reason: str
    requirement: str


class AccountRequirements(Model):
    alternatives: list[AccountRequirementsAlternative] | None = None
    current_deadline: int | None = None
    """Seconds since the Unix epoch."""

    currently_due: list[str] | None = None
    disabled_reason: Literal[
        "action_required.requested_capabilities",
        "listed",
        "other",
        "platform_paused",
        "rejected.fraud",
        "rejected.incomplete_verification",
        "rejected.listed",
        "rejected.other",
        "rejected.platform_fraud",
        "rejected.platform_other",
        "rejected.platform_terms_of_service",
        "rejected.terms_of_service",
        "requirements.past_due",
        "requirements.pending_verification",
        "under_review",
    ] | str | None = None
    errors: list[AccountRequirementsError] | None = None
    eventually_due: list[str] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None


class AccountSettingsBacsDebitPayments(Model):
    display_name: str | None = None
    service_user_number: str | None = None


class AccountSettingsBranding(Model):
    icon: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    logo: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    primary_color: str | None = None
    secondary_color: str | None = None


class AccountSettingsCardIssuingTosAcceptance(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    user_agent: str | None = None


class AccountSettingsCardIssuing(Model):
    tos_acceptance: AccountSettingsCardIssuingTosAcceptance | None = None


class AccountSettingsCardPaymentsDeclineOn(Model):
    avs_failure: bool
    cvc_failure: bool


class AccountSettingsCardPayments(Model):
    decline_on: AccountSettingsCardPaymentsDeclineOn | None = None
    statement_descriptor_prefix: str | None = None
    statement_descriptor_prefix_kana: str | None = None
    statement_descriptor_prefix_kanji: str | None = None


class AccountSettingsDashboard(Model):
    display_name: str | None = None
    timezone: str | None = None


class AccountSettingsInvoices(Model):
    default_account_tax_ids: list[str] | None = None
    hosted_payment_method_save: Literal[
        "always",
        "never",
        "offer",
    ] | str | None = None


class AccountSettingsPayments(Model):
    statement_descriptor: str | None = None
    statement_descriptor_kana: str | None = None
    statement_descriptor_kanji: str | None = None
    statement_descriptor_prefix_kana: str | None = None
    statement_descriptor_prefix_kanji: str | None = None


class AccountSettingsPayoutsSchedule(Model):
    delay_days: int
    interval: str
    monthly_anchor: int | None = None
    monthly_payout_days: list[int] | None = None
    weekly_anchor: str | None = None
    weekly_payout_days: list[Literal[
        "friday",
        "monday",
        "thursday",
        "tuesday",
        "wednesday",
        "saturday",
        "sunday",
    ] | str] | None = None


class AccountSettingsPayouts(Model):
    debit_negative_balances: bool
    schedule: AccountSettingsPayoutsSchedule
    statement_descriptor: str | None = None


class AccountSettingsPaypayPaymentsSiteAccessible(Model):
    pass


class AccountSettingsPaypayPaymentsSiteInDevelopment(Model):
    password_provided: bool | None = None
    username: str | None = None


class AccountSettingsPaypayPaymentsSiteRestricted(Model):
    payment_flow_file: str | None = None


class AccountSettingsPaypayPaymentsSite(Model):
    accessible: AccountSettingsPaypayPaymentsSiteAccessible | None = None
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopment | None = None
    restricted: AccountSettingsPaypayPaymentsSiteRestricted | None = None
    type: Literal[
        "accessible",
        "in_development",
        "restricted",
    ] | str | None = None


class AccountSettingsPaypayPayments(Model):
    additional_files: list[str] | None = None
    goods_type: Literal[
        "digital_content",
        "other",
    ] | str | None = None
    site: AccountSettingsPaypayPaymentsSite | None = None


class AccountSettingsSepaDebitPayments(Model):
    creditor_id: str | None = None


class AccountSettingsTreasuryTosAcceptance(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    user_agent: str | None = None


class AccountSettingsTreasury(Model):
    tos_acceptance: AccountSettingsTreasuryTosAcceptance | None = None


class AccountSettings(Model):
    bacs_debit_payments: AccountSettingsBacsDebitPayments | None = None
    branding: AccountSettingsBranding
    card_issuing: AccountSettingsCardIssuing | None = None
    card_payments: AccountSettingsCardPayments
    dashboard: AccountSettingsDashboard
    invoices: AccountSettingsInvoices | None = None
    payments: AccountSettingsPayments
    payouts: AccountSettingsPayouts | None = None
    paypay_payments: AccountSettingsPaypayPayments | None = None
    sepa_debit_payments: AccountSettingsSepaDebitPayments | None = None
    treasury: AccountSettingsTreasury | None = None


class AccountSupportAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountTosAcceptance(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    service_agreement: str | None = None
    user_agent: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "AccountTosAcceptance.iovation_blackbox: in no definition; deliveries of old "
            "versions have it."
        )
        def iovation_blackbox(self) -> str | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def iovation_blackbox(self) -> str | None:
            """In no definition; deliveries of old versions have it."""


class AccountTransferSchedule(Model):
    delay_days: int | None = None
    interval: str | None = None
    monthly_anchor: int | None = None
    weekly_anchor: str | None = None


class AccountVerification(Model):
    disabled_reason: str | None = None
    due_by: int | None = None
    """Seconds since the Unix epoch."""

    fields_needed: list[str] | None = None
    contacted: bool | None = None


class Account(Model):
    """A Stripe account: your own, or one that is connected to your platform.

    https://docs.stripe.com/api/accounts/object
    """

    business_profile: AccountBusinessProfile | None = None
    business_type: Literal[
        "company",
        "government_entity",
        "individual",
        "non_profit",
    ] | str | None = None
    capabilities: AccountCapabilities | None = None
    charges_enabled: bool | None = None
    """Whether it can take payments."""

    company: AccountCompany | None = None
    controller: AccountController | None = None
    country: str | None = None
    """Two letters of ISO 3166."""

    created: int | None = None
    """Seconds since the Unix epoch."""

    default_currency: str | None = None
    """Three letters of ISO 4217, in lower case: `usd`."""

    deleted: bool | None = None
    details_submitted: bool | None = None
    """Whether its owner finished the onboarding."""

    email: str | None = None
    external_accounts: AccountExternalAccounts | None = None
    future_requirements: AccountFutureRequirements | None = None
    """What it has to provide later."""

    groups: AccountGroups | None = None
    id: str
    """Begins with `acct_`."""

    individual: Person | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["account"]
    payouts_enabled: bool | None = None
    """Whether money can be paid out."""

    requirements: AccountRequirements | None = None
    """What it has to provide, until when, and what is disabled without."""

    settings: AccountSettings | None = None
    tos_acceptance: AccountTosAcceptance | None = None
    type: Literal[
        "custom",
        "express",
        "none",
        "standard",
    ] | str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Account.active_payment_methods: until 2017-04-06.")
        def active_payment_methods(self) -> list[Json] | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Account.application_icon: until 2019-02-19.")
        def application_icon(self) -> str | None:
            """Until 2019-02-19."""

        @property
        @deprecated("Account.application_logo: until 2019-02-19.")
        def application_logo(self) -> str | None:
            """Until 2019-02-19."""

        @property
        @deprecated("Account.application_name: until 2019-02-19.")
        def application_name(self) -> str | None:
            """Until 2019-02-19."""

        @property
        @deprecated("Account.application_url: until 2019-02-19.")
        def application_url(self) -> str | None:
            """Until 2019-02-19."""

        @property
        @deprecated("Account.bank_accounts: until 2015-04-07; then `external_accounts`.")
        def bank_accounts(self) -> AccountBankAccounts | None:
            """Until 2015-04-07; then `external_accounts`."""

        @property
        @deprecated("Account.business_logo: until 2019-02-11; then `settings.branding.icon`.")
        def business_logo(self) -> str | None:
            """Until 2019-02-11; then `settings.branding.icon`."""

        @property
        @deprecated("Account.business_name: until 2019-02-11; then `business_profile.name`.")
        def business_name(self) -> str | None:
            """Until 2019-02-11; then `business_profile.name`."""

        @property
        @deprecated(
            "Account.business_primary_color: until 2019-02-11; then "
            "`settings.branding.primary_color`."
        )
        def business_primary_color(self) -> str | None:
            """Until 2019-02-11; then `settings.branding.primary_color`."""

        @property
        @deprecated("Account.business_url: until 2019-02-11; then `business_profile.url`.")
        def business_url(self) -> str | None:
            """Until 2019-02-11; then `business_profile.url`."""

        @property
        @deprecated("Account.charge_enabled: until 2015-01-11; then `charges_enabled`.")
        def charge_enabled(self) -> bool | None:
            """Until 2015-01-11; then `charges_enabled`."""

        @property
        @deprecated("Account.contacted: until 2015-04-07.")
        def contacted(self) -> bool | None:
            """Until 2015-04-07."""

        @property
        @deprecated("Account.currencies_supported: until 2015-04-07; nothing took its place.")
        def currencies_supported(self) -> list[str] | None:
            """Until 2015-04-07; nothing took its place."""

        @property
        @deprecated("Account.date: until 2016-07-06.")
        def date(self) -> int | None:
            """Until 2016-07-06. Seconds since the Unix epoch."""

        @property
        @deprecated(
            "Account.debit_negative_balances: until 2019-02-11; then "
            "`settings.payouts.debit_negative_balances`."
        )
        def debit_negative_balances(self) -> bool | None:
            """Until 2019-02-11; then `settings.payouts.debit_negative_balances`."""

        @property
        @deprecated(
            "Account.decline_charge_on: until 2019-02-11; then "
            "`settings.card_payments.decline_on`."
        )
        def decline_charge_on(self) -> AccountDeclineChargeOn | None:
            """Until 2019-02-11; then `settings.card_payments.decline_on`."""

        @property
        @deprecated("Account.disabled_reason: until 2016-07-06.")
        def disabled_reason(self) -> str | None:
            """Until 2016-07-06."""

        @property
        @deprecated("Account.display_name: until 2019-02-11; then `settings.dashboard.display_name`.")
        def display_name(self) -> str | None:
            """Until 2019-02-11; then `settings.dashboard.display_name`."""

        @property
        @deprecated("Account.due_by: until 2016-07-06.")
        def due_by(self) -> int | None:
            """Until 2016-07-06. Seconds since the Unix epoch."""

        @property
        @deprecated("Account.fields_needed: until 2016-07-06.")
        def fields_needed(self) -> list[str] | None:
            """Until 2016-07-06."""

        @property
        @deprecated("Account.ip: until 2016-07-06.")
        def ip(self) -> str | None:
            """Until 2016-07-06."""

        @property
        @deprecated("Account.keys: until 2019-02-11; nothing took its place.")
        def keys(self) -> AccountKeys | None:
            """Until 2019-02-11; nothing took its place."""

        @property
        @deprecated("Account.legal_entity: until 2019-02-11; then `individual`.")
        def legal_entity(self) -> AccountLegalEntity | None:
            """Until 2019-02-11; then `individual`."""

        @property
        @deprecated("Account.managed: until 2017-04-06; then `type`.")
        def managed(self) -> bool | None:
            """Until 2017-04-06; then `type`."""

        @property
        @deprecated("Account.mcc: until 2017-04-06; then `business_profile.mcc`.")
        def mcc(self) -> str | None:
            """Until 2017-04-06; then `business_profile.mcc`."""

        @property
        @deprecated("Account.orders: until 2017-04-06.")
        def orders(self) -> AccountOrders | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Account.payout_schedule: until 2019-02-11; then `settings.payouts.schedule`.")
        def payout_schedule(self) -> AccountPayoutSchedule | None:
            """Until 2019-02-11; then `settings.payouts.schedule`."""

        @property
        @deprecated(
            "Account.payout_statement_descriptor: until 2019-02-11; then "
            "`settings.payouts.statement_descriptor`."
        )
        def payout_statement_descriptor(self) -> str | None:
            """Until 2019-02-11; then `settings.payouts.statement_descriptor`."""

        @property
        @deprecated(
            "Account.product_description: until 2019-02-11; then "
            "`business_profile.product_description`."
        )
        def product_description(self) -> str | None:
            """Until 2019-02-11; then `business_profile.product_description`."""

        @property
        @deprecated("Account.publishable: until 2016-07-06.")
        def publishable(self) -> str | None:
            """Until 2016-07-06."""

        @property
        @deprecated("Account.secret: until 2016-07-06.")
        def secret(self) -> str | None:
            """Until 2016-07-06."""

        @property
        @deprecated(
            "Account.statement_description: until 2014-11-20; then "
            "`settings.payments.statement_descriptor`."
        )
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `settings.payments.statement_descriptor`."""

        @property
        @deprecated(
            "Account.statement_descriptor: until 2019-02-11; then "
            "`settings.payments.statement_descriptor`."
        )
        def statement_descriptor(self) -> str | None:
            """Until 2019-02-11; then `settings.payments.statement_descriptor`."""

        @property
        @deprecated(
            "Account.support_address: until 2019-02-11; then "
            "`business_profile.support_address`."
        )
        def support_address(self) -> AccountSupportAddress | None:
            """Until 2019-02-11; then `business_profile.support_address`."""

        @property
        @deprecated("Account.support_email: until 2019-02-11; then `business_profile.support_email`.")
        def support_email(self) -> str | None:
            """Until 2019-02-11; then `business_profile.support_email`."""

        @property
        @deprecated("Account.support_phone: until 2019-02-11; then `business_profile.support_phone`.")
        def support_phone(self) -> str | None:
            """Until 2019-02-11; then `business_profile.support_phone`."""

        @property
        @deprecated("Account.support_url: until 2019-02-11; then `business_profile.support_url`.")
        def support_url(self) -> str | None:
            """Until 2019-02-11; then `business_profile.support_url`."""

        @property
        @deprecated("Account.timezone: until 2019-02-11; then `settings.dashboard.timezone`.")
        def timezone(self) -> str | None:
            """Until 2019-02-11; then `settings.dashboard.timezone`."""

        @property
        @deprecated("Account.transfer_enabled: until 2015-01-11; then `payouts_enabled`.")
        def transfer_enabled(self) -> bool | None:
            """Until 2015-01-11; then `payouts_enabled`."""

        @property
        @deprecated("Account.transfer_schedule: until 2017-02-14; then `settings.payouts.schedule`.")
        def transfer_schedule(self) -> AccountTransferSchedule | None:
            """Until 2017-02-14; then `settings.payouts.schedule`."""

        @property
        @deprecated(
            "Account.transfer_statement_descriptor: until 2017-02-14; then "
            "`settings.payouts.statement_descriptor`."
        )
        def transfer_statement_descriptor(self) -> str | None:
            """Until 2017-02-14; then `settings.payouts.statement_descriptor`."""

        @property
        @deprecated("Account.transfers_enabled: until 2017-02-14; then `payouts_enabled`.")
        def transfers_enabled(self) -> bool | None:
            """Until 2017-02-14; then `payouts_enabled`."""

        @property
        @deprecated("Account.user_agent: until 2016-07-06.")
        def user_agent(self) -> str | None:
            """Until 2016-07-06."""

        @property
        @deprecated("Account.verification: until 2019-02-11; then `requirements`.")
        def verification(self) -> AccountVerification | None:
            """Until 2019-02-11; then `requirements`."""

    else:

        @property
        def active_payment_methods(self) -> list[Json] | None:
            """Until 2017-04-06."""

        @property
        def application_icon(self) -> str | None:
            """Until 2019-02-19."""

        @property
        def application_logo(self) -> str | None:
            """Until 2019-02-19."""

        @property
        def application_name(self) -> str | None:
            """Until 2019-02-19."""

        @property
        def application_url(self) -> str | None:
            """Until 2019-02-19."""

        @property
        def bank_accounts(self) -> AccountBankAccounts | None:
            """Until 2015-04-07; then `external_accounts`."""

        @property
        def business_logo(self) -> str | None:
            """Until 2019-02-11; then `settings.branding.icon`."""

        @property
        def business_name(self) -> str | None:
            """Until 2019-02-11; then `business_profile.name`."""

        @property
        def business_primary_color(self) -> str | None:
            """Until 2019-02-11; then `settings.branding.primary_color`."""

        @property
        def business_url(self) -> str | None:
            """Until 2019-02-11; then `business_profile.url`."""

        @property
        def charge_enabled(self) -> bool | None:
            """Until 2015-01-11; then `charges_enabled`."""

        @property
        def contacted(self) -> bool | None:
            """Until 2015-04-07."""

        @property
        def currencies_supported(self) -> list[str] | None:
            """Until 2015-04-07; nothing took its place."""

        @property
        def date(self) -> int | None:
            """Until 2016-07-06. Seconds since the Unix epoch."""

        @property
        def debit_negative_balances(self) -> bool | None:
            """Until 2019-02-11; then `settings.payouts.debit_negative_balances`."""

        @property
        def decline_charge_on(self) -> AccountDeclineChargeOn | None:
            """Until 2019-02-11; then `settings.card_payments.decline_on`."""

        @property
        def disabled_reason(self) -> str | None:
            """Until 2016-07-06."""

        @property
        def display_name(self) -> str | None:
            """Until 2019-02-11; then `settings.dashboard.display_name`."""

        @property
        def due_by(self) -> int | None:
            """Until 2016-07-06. Seconds since the Unix epoch."""

        @property
        def fields_needed(self) -> list[str] | None:
            """Until 2016-07-06."""

        @property
        def ip(self) -> str | None:
            """Until 2016-07-06."""

        @property
        def keys(self) -> AccountKeys | None:
            """Until 2019-02-11; nothing took its place."""

        @property
        def legal_entity(self) -> AccountLegalEntity | None:
            """Until 2019-02-11; then `individual`."""

        @property
        def managed(self) -> bool | None:
            """Until 2017-04-06; then `type`."""

        @property
        def mcc(self) -> str | None:
            """Until 2017-04-06; then `business_profile.mcc`."""

        @property
        def orders(self) -> AccountOrders | None:
            """Until 2017-04-06."""

        @property
        def payout_schedule(self) -> AccountPayoutSchedule | None:
            """Until 2019-02-11; then `settings.payouts.schedule`."""

        @property
        def payout_statement_descriptor(self) -> str | None:
            """Until 2019-02-11; then `settings.payouts.statement_descriptor`."""

        @property
        def product_description(self) -> str | None:
            """Until 2019-02-11; then `business_profile.product_description`."""

        @property
        def publishable(self) -> str | None:
            """Until 2016-07-06."""

        @property
        def secret(self) -> str | None:
            """Until 2016-07-06."""

        @property
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `settings.payments.statement_descriptor`."""

        @property
        def statement_descriptor(self) -> str | None:
            """Until 2019-02-11; then `settings.payments.statement_descriptor`."""

        @property
        def support_address(self) -> AccountSupportAddress | None:
            """Until 2019-02-11; then `business_profile.support_address`."""

        @property
        def support_email(self) -> str | None:
            """Until 2019-02-11; then `business_profile.support_email`."""

        @property
        def support_phone(self) -> str | None:
            """Until 2019-02-11; then `business_profile.support_phone`."""

        @property
        def support_url(self) -> str | None:
            """Until 2019-02-11; then `business_profile.support_url`."""

        @property
        def timezone(self) -> str | None:
            """Until 2019-02-11; then `settings.dashboard.timezone`."""

        @property
        def transfer_enabled(self) -> bool | None:
            """Until 2015-01-11; then `payouts_enabled`."""

        @property
        def transfer_schedule(self) -> AccountTransferSchedule | None:
            """Until 2017-02-14; then `settings.payouts.schedule`."""

        @property
        def transfer_statement_descriptor(self) -> str | None:
            """Until 2017-02-14; then `settings.payouts.statement_descriptor`."""

        @property
        def transfers_enabled(self) -> bool | None:
            """Until 2017-02-14; then `payouts_enabled`."""

        @property
        def user_agent(self) -> str | None:
            """Until 2016-07-06."""

        @property
        def verification(self) -> AccountVerification | None:
            """Until 2019-02-11; then `requirements`."""
