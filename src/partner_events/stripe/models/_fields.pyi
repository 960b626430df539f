# Generated from schemas/stripe by `python -m codegen`; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Generic, TypeVar

from partner_events.patterns import _fields as f
from partner_events.stripe.models import _types as t

P = TypeVar("P")


class V1BillingMeterErrorReportTriggeredDetailFields(ThinEventOfObjectFields):
    data: V1BillingMeterErrorReportTriggeredDataFields

class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequestFields(f.Object):
    identifier: f.Text[str]

class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorFields(f.Object):
    error_message: f.Text[str]
    request: V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequestFields

class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeFields(f.Object):
    code: f.Text[t.V1BillingMeterErrorReportTriggeredDataReasonErrorTypeCodeWords]
    error_count: f.Number
    sample_errors: V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorFields

class V1BillingMeterErrorReportTriggeredDataReasonFields(f.Object):
    error_count: f.Number
    error_types: V1BillingMeterErrorReportTriggeredDataReasonErrorTypeFields

class V1BillingMeterErrorReportTriggeredDataFields(f.Object):
    developer_message_summary: f.Text[str]
    reason: V1BillingMeterErrorReportTriggeredDataReasonFields
    validation_end: f.Text[str]
    validation_start: f.Text[str]

class V1BillingMeterNoMeterFoundDetailFields(ThinEventFields):
    data: V1BillingMeterNoMeterFoundDataFields

class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequestFields(f.Object):
    identifier: f.Text[str]

class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorFields(f.Object):
    error_message: f.Text[str]
    request: V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequestFields

class V1BillingMeterNoMeterFoundDataReasonErrorTypeFields(f.Object):
    code: f.Text[t.V1BillingMeterNoMeterFoundDataReasonErrorTypeCodeWords]
    error_count: f.Number
    sample_errors: V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorFields

class V1BillingMeterNoMeterFoundDataReasonFields(f.Object):
    error_count: f.Number
    error_types: V1BillingMeterNoMeterFoundDataReasonErrorTypeFields

class V1BillingMeterNoMeterFoundDataFields(f.Object):
    developer_message_summary: f.Text[str]
    reason: V1BillingMeterNoMeterFoundDataReasonFields
    validation_end: f.Text[str]
    validation_start: f.Text[str]

class V1InvoiceUpcomingDetailFields(ThinEventFields):
    data: V1InvoiceUpcomingDataFields

class V1InvoiceUpcomingDataFields(f.Object):
    customer: f.Text[str]
    subscription: f.Text[str]

class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDataFields

class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDataFields(f.Object):
    updated_capability: f.Text[t.V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDataUpdatedCapabilityWords]

class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDataFields

class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDataFields(f.Object):
    updated_capability: f.Text[t.V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDataUpdatedCapabilityWords]

class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDataFields

class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDataFields(f.Object):
    updated_capability: f.Text[t.V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDataUpdatedCapabilityWords]

class V2CoreAccountLinkReturnedDetailFields(ThinEventFields):
    data: V2CoreAccountLinkReturnedDataFields

class V2CoreAccountLinkReturnedDataFields(f.Object):
    account_id: f.Text[str]
    configurations: f.Text[t.V2CoreAccountLinkReturnedDataConfigurationsWords]
    use_case: f.Text[t.V2CoreAccountLinkReturnedDataUseCaseWords]

class V2CoreAccountPersonCreatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountPersonCreatedDataFields

class V2CoreAccountPersonCreatedDataFields(f.Object):
    account_id: f.Text[str]

class V2CoreAccountPersonDeletedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountPersonDeletedDataFields

class V2CoreAccountPersonDeletedDataFields(f.Object):
    account_id: f.Text[str]

class V2CoreAccountPersonUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountPersonUpdatedDataFields

class V2CoreAccountPersonUpdatedDataFields(f.Object):
    account_id: f.Text[str]

class V2MoneyManagementInboundTransferAvailableDetailFields(ThinEventOfObjectFields):
    data: V2MoneyManagementInboundTransferAvailableDataFields

class V2MoneyManagementInboundTransferAvailableDataFields(f.Object):
    transaction_id: f.Text[str]

class V2MoneyManagementReceivedCreditAvailableDetailFields(ThinEventOfObjectFields):
    data: V2MoneyManagementReceivedCreditAvailableDataFields

class V2MoneyManagementReceivedCreditAvailableDataFields(f.Object):
    transaction_id: f.Text[str]

class V2MoneyManagementTransactionCreatedDetailFields(ThinEventOfObjectFields):
    data: V2MoneyManagementTransactionCreatedDataFields

class V2MoneyManagementTransactionCreatedDataFields(f.Object):
    treasury_transaction: f.Text[str]
    v1_id: f.Text[str]

class V2MoneyManagementTransactionUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2MoneyManagementTransactionUpdatedDataFields

class V2MoneyManagementTransactionUpdatedDataFields(f.Object):
    treasury_transaction: f.Text[str]

class AccountFields(f.Object):
    business_profile: AccountBusinessProfileFields
    business_type: f.Text[t.AccountBusinessTypeWords]
    capabilities: AccountCapabilitiesFields
    charges_enabled: f.Boolean
    company: AccountCompanyFields
    controller: AccountControllerFields
    country: f.Text[str]
    created: f.Number
    default_currency: f.Text[str]
    deleted: f.Boolean
    details_submitted: f.Boolean
    email: f.Text[str]
    external_accounts: AccountExternalAccountsFields
    future_requirements: AccountFutureRequirementsFields
    groups: AccountGroupsFields
    id: f.Text[str]
    individual: PersonFields
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.AccountObjectWords]
    payouts_enabled: f.Boolean
    requirements: AccountRequirementsFields
    settings: AccountSettingsFields
    tos_acceptance: AccountTosAcceptanceFields
    type: f.Text[t.AccountTypeWords]

class AccountBusinessProfileFields(f.Object):
    annual_revenue: AccountBusinessProfileAnnualRevenueFields
    estimated_worker_count: f.Number
    mcc: f.Text[str]
    minority_owned_business_designation: f.Text[t.AccountBusinessProfileMinorityOwnedBusinessDesignationWords]
    monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenueFields
    name: f.Text[str]
    product_description: f.Text[str]
    specified_commercial_transactions_act_url: f.Text[str]
    support_address: AddressFields
    support_email: f.Text[str]
    support_phone: f.Text[str]
    support_url: f.Text[str]
    url: f.Text[str]

class AccountBusinessProfileAnnualRevenueFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    fiscal_year_end: f.Text[str]

class AccountBusinessProfileMonthlyEstimatedRevenueFields(f.Object):
    amount: f.Number
    currency: f.Text[str]

class AccountCapabilitiesFields(f.Object):
    acss_debit_payments: f.Text[t.AccountCapabilitiesAcssDebitPaymentsWords]
    affirm_payments: f.Text[t.AccountCapabilitiesAffirmPaymentsWords]
    afterpay_clearpay_payments: f.Text[t.AccountCapabilitiesAfterpayClearpayPaymentsWords]
    alma_payments: f.Text[t.AccountCapabilitiesAlmaPaymentsWords]
    amazon_pay_payments: f.Text[t.AccountCapabilitiesAmazonPayPaymentsWords]
    app_distribution: f.Text[t.AccountCapabilitiesAppDistributionWords]
    au_becs_debit_payments: f.Text[t.AccountCapabilitiesAuBecsDebitPaymentsWords]
    bacs_debit_payments: f.Text[t.AccountCapabilitiesBacsDebitPaymentsWords]
    bancontact_payments: f.Text[t.AccountCapabilitiesBancontactPaymentsWords]
    bank_transfer_payments: f.Text[t.AccountCapabilitiesBankTransferPaymentsWords]
    billie_payments: f.Text[t.AccountCapabilitiesBilliePaymentsWords]
    bizum_payments: f.Text[t.AccountCapabilitiesBizumPaymentsWords]
    blik_payments: f.Text[t.AccountCapabilitiesBlikPaymentsWords]
    blik_recurring_payments: f.Text[t.AccountCapabilitiesBlikRecurringPaymentsWords]
    boleto_payments: f.Text[t.AccountCapabilitiesBoletoPaymentsWords]
    card_issuing: f.Text[t.AccountCapabilitiesCardIssuingWords]
    card_payments: f.Text[t.AccountCapabilitiesCardPaymentsWords]
    cartes_bancaires_payments: f.Text[t.AccountCapabilitiesCartesBancairesPaymentsWords]
    cashapp_payments: f.Text[t.AccountCapabilitiesCashappPaymentsWords]
    crypto_payments: f.Text[t.AccountCapabilitiesCryptoPaymentsWords]
    eps_payments: f.Text[t.AccountCapabilitiesEpsPaymentsWords]
    fpx_payments: f.Text[t.AccountCapabilitiesFpxPaymentsWords]
    gb_bank_transfer_payments: f.Text[t.AccountCapabilitiesGbBankTransferPaymentsWords]
    giropay_payments: f.Text[t.AccountCapabilitiesGiropayPaymentsWords]
    grabpay_payments: f.Text[t.AccountCapabilitiesGrabpayPaymentsWords]
    ideal_payments: f.Text[t.AccountCapabilitiesIdealPaymentsWords]
    india_international_payments: f.Text[t.AccountCapabilitiesIndiaInternationalPaymentsWords]
    jcb_payments: f.Text[t.AccountCapabilitiesJcbPaymentsWords]
    jp_bank_transfer_payments: f.Text[t.AccountCapabilitiesJpBankTransferPaymentsWords]
    kakao_pay_payments: f.Text[t.AccountCapabilitiesKakaoPayPaymentsWords]
    klarna_payments: f.Text[t.AccountCapabilitiesKlarnaPaymentsWords]
    konbini_payments: f.Text[t.AccountCapabilitiesKonbiniPaymentsWords]
    kr_card_payments: f.Text[t.AccountCapabilitiesKrCardPaymentsWords]
    legacy_payments: f.Text[t.AccountCapabilitiesLegacyPaymentsWords]
    link_payments: f.Text[t.AccountCapabilitiesLinkPaymentsWords]
    mb_way_payments: f.Text[t.AccountCapabilitiesMbWayPaymentsWords]
    mobilepay_payments: f.Text[t.AccountCapabilitiesMobilepayPaymentsWords]
    multibanco_payments: f.Text[t.AccountCapabilitiesMultibancoPaymentsWords]
    mx_bank_transfer_payments: f.Text[t.AccountCapabilitiesMxBankTransferPaymentsWords]
    naver_pay_payments: f.Text[t.AccountCapabilitiesNaverPayPaymentsWords]
    nz_bank_account_becs_debit_payments: f.Text[t.AccountCapabilitiesNzBankAccountBecsDebitPaymentsWords]
    oxxo_payments: f.Text[t.AccountCapabilitiesOxxoPaymentsWords]
    p24_payments: f.Text[t.AccountCapabilitiesP24PaymentsWords]
    pay_by_bank_payments: f.Text[t.AccountCapabilitiesPayByBankPaymentsWords]
    payco_payments: f.Text[t.AccountCapabilitiesPaycoPaymentsWords]
    paynow_payments: f.Text[t.AccountCapabilitiesPaynowPaymentsWords]
    paypay_payments: f.Text[t.AccountCapabilitiesPaypayPaymentsWords]
    payto_payments: f.Text[t.AccountCapabilitiesPaytoPaymentsWords]
    pix_payments: f.Text[t.AccountCapabilitiesPixPaymentsWords]
    promptpay_payments: f.Text[t.AccountCapabilitiesPromptpayPaymentsWords]
    revolut_pay_payments: f.Text[t.AccountCapabilitiesRevolutPayPaymentsWords]
    samsung_pay_payments: f.Text[t.AccountCapabilitiesSamsungPayPaymentsWords]
    satispay_payments: f.Text[t.AccountCapabilitiesSatispayPaymentsWords]
    scalapay_payments: f.Text[t.AccountCapabilitiesScalapayPaymentsWords]
    sepa_bank_transfer_payments: f.Text[t.AccountCapabilitiesSepaBankTransferPaymentsWords]
    sepa_debit_payments: f.Text[t.AccountCapabilitiesSepaDebitPaymentsWords]
    sequra_payments: f.Text[t.AccountCapabilitiesSequraPaymentsWords]
    sofort_payments: f.Text[t.AccountCapabilitiesSofortPaymentsWords]
    sunbit_payments: f.Text[t.AccountCapabilitiesSunbitPaymentsWords]
    swish_payments: f.Text[t.AccountCapabilitiesSwishPaymentsWords]
    tax_reporting_us_1099_k: f.Text[t.AccountCapabilitiesTaxReportingUs1099KWords]
    tax_reporting_us_1099_misc: f.Text[t.AccountCapabilitiesTaxReportingUs1099MiscWords]
    transfers: f.Text[t.AccountCapabilitiesTransfersWords]
    treasury: f.Text[t.AccountCapabilitiesTreasuryWords]
    twint_payments: f.Text[t.AccountCapabilitiesTwintPaymentsWords]
    upi_payments: f.Text[t.AccountCapabilitiesUpiPaymentsWords]
    us_bank_account_ach_payments: f.Text[t.AccountCapabilitiesUsBankAccountAchPaymentsWords]
    us_bank_transfer_payments: f.Text[t.AccountCapabilitiesUsBankTransferPaymentsWords]
    wero_payments: f.Text[t.AccountCapabilitiesWeroPaymentsWords]
    zip_payments: f.Text[t.AccountCapabilitiesZipPaymentsWords]

class AccountCompanyFields(f.Object):
    address: AddressFields
    address_kana: AccountCompanyAddressKanaFields
    address_kanji: AccountCompanyAddressKanjiFields
    administrative_address: AddressFields
    directors_provided: f.Boolean
    directorship_declaration: AccountCompanyDirectorshipDeclarationFields
    executives_provided: f.Boolean
    export_license_id: f.Text[str]
    export_purpose_code: f.Text[str]
    name: f.Text[str]
    name_kana: f.Text[str]
    name_kanji: f.Text[str]
    owners_provided: f.Boolean
    ownership_declaration: AccountCompanyOwnershipDeclarationFields
    ownership_exemption_reason: f.Text[t.AccountCompanyOwnershipExemptionReasonWords]
    phone: f.Text[str]
    physical_address: AddressFields
    principal_place_of_business: AddressFields
    registration_date: AccountCompanyRegistrationDateFields
    representative_declaration: AccountCompanyRepresentativeDeclarationFields
    structure: f.Text[t.AccountCompanyStructureWords]
    tax_id_provided: f.Boolean
    tax_id_registrar: f.Text[str]
    vat_id_provided: f.Boolean
    verification: AccountCompanyVerificationFields

class AccountCompanyAddressKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountCompanyAddressKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountCompanyDirectorshipDeclarationFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class AccountCompanyOwnershipDeclarationFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class AccountCompanyRegistrationDateFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class AccountCompanyRepresentativeDeclarationFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class AccountCompanyVerificationFields(f.Object):
    document: AccountCompanyVerificationDocumentFields

class AccountCompanyVerificationDocumentFields(f.Object):
    back: f.Text[str]
    details: f.Text[str]
    details_code: f.Text[str]
    front: f.Text[str]

class AccountControllerFields(f.Object):
    fees: AccountControllerFeesFields
    is_controller: f.Boolean
    losses: AccountControllerLossesFields
    requirement_collection: f.Text[t.AccountControllerRequirementCollectionWords]
    stripe_dashboard: AccountControllerStripeDashboardFields
    type: f.Text[t.AccountControllerTypeWords]

class AccountControllerFeesFields(f.Object):
    payer: f.Text[t.AccountControllerFeesPayerWords]

class AccountControllerLossesFields(f.Object):
    payments: f.Text[t.AccountControllerLossesPaymentsWords]

class AccountControllerStripeDashboardFields(f.Object):
    type: f.Text[t.AccountControllerStripeDashboardTypeWords]

class AccountExternalAccountsFields(f.Object):
    object: f.Text[t.AccountExternalAccountsObjectWords]
    data: BankAccountOrCardFields
    has_more: f.Boolean
    url: f.Text[str]

class AccountFutureRequirementsFields(f.Object):
    alternatives: AccountFutureRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[t.AccountFutureRequirementsDisabledReasonWords]
    errors: AccountFutureRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class AccountFutureRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class AccountFutureRequirementsErrorFields(f.Object):
    code: f.Text[t.AccountFutureRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class AccountGroupsFields(f.Object):
    payments_pricing: f.Text[str]

class AccountRequirementsFields(f.Object):
    alternatives: AccountRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[t.AccountRequirementsDisabledReasonWords]
    errors: AccountRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class AccountRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class AccountRequirementsErrorFields(f.Object):
    code: f.Text[t.AccountRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class AccountSettingsFields(f.Object):
    bacs_debit_payments: AccountSettingsBacsDebitPaymentsFields
    branding: AccountSettingsBrandingFields
    card_issuing: AccountSettingsCardIssuingFields
    card_payments: AccountSettingsCardPaymentsFields
    dashboard: AccountSettingsDashboardFields
    invoices: AccountSettingsInvoicesFields
    payments: AccountSettingsPaymentsFields
    payouts: AccountSettingsPayoutsFields
    paypay_payments: AccountSettingsPaypayPaymentsFields
    sepa_debit_payments: AccountSettingsSepaDebitPaymentsFields
    treasury: AccountSettingsTreasuryFields

class AccountSettingsBacsDebitPaymentsFields(f.Object):
    display_name: f.Text[str]
    service_user_number: f.Text[str]

class AccountSettingsBrandingFields(f.Object):
    icon: f.Text[str]
    logo: f.Text[str]
    primary_color: f.Text[str]
    secondary_color: f.Text[str]

class AccountSettingsCardIssuingFields(f.Object):
    tos_acceptance: AccountSettingsCardIssuingTosAcceptanceFields

class AccountSettingsCardIssuingTosAcceptanceFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class AccountSettingsCardPaymentsFields(f.Object):
    decline_on: AccountSettingsCardPaymentsDeclineOnFields
    statement_descriptor_prefix: f.Text[str]
    statement_descriptor_prefix_kana: f.Text[str]
    statement_descriptor_prefix_kanji: f.Text[str]

class AccountSettingsCardPaymentsDeclineOnFields(f.Object):
    avs_failure: f.Boolean
    cvc_failure: f.Boolean

class AccountSettingsDashboardFields(f.Object):
    display_name: f.Text[str]
    timezone: f.Text[str]

class AccountSettingsInvoicesFields(f.Object):
    default_account_tax_ids: f.Text[str]
    hosted_payment_method_save: f.Text[t.AccountSettingsInvoicesHostedPaymentMethodSaveWords]

class AccountSettingsPaymentsFields(f.Object):
    statement_descriptor: f.Text[str]
    statement_descriptor_kana: f.Text[str]
    statement_descriptor_kanji: f.Text[str]
    statement_descriptor_prefix_kana: f.Text[str]
    statement_descriptor_prefix_kanji: f.Text[str]

class AccountSettingsPayoutsFields(f.Object):
    debit_negative_balances: f.Boolean
    schedule: AccountSettingsPayoutsScheduleFields
    statement_descriptor: f.Text[str]

class AccountSettingsPayoutsScheduleFields(f.Object):
    delay_days: f.Number
    interval: f.Text[str]
    monthly_anchor: f.Number
    monthly_payout_days: f.Number
    weekly_anchor: f.Text[str]
    weekly_payout_days: f.Text[t.AccountSettingsPayoutsScheduleWeeklyPayoutDaysWords]

class AccountSettingsPaypayPaymentsFields(f.Object):
    additional_files: f.Text[str]
    goods_type: f.Text[t.AccountSettingsPaypayPaymentsGoodsTypeWords]
    site: AccountSettingsPaypayPaymentsSiteFields

class AccountSettingsPaypayPaymentsSiteFields(f.Object):
    accessible: AccountSettingsPaypayPaymentsSiteAccessibleFields
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopmentFields
    restricted: AccountSettingsPaypayPaymentsSiteRestrictedFields
    type: f.Text[t.AccountSettingsPaypayPaymentsSiteTypeWords]

class AccountSettingsPaypayPaymentsSiteAccessibleFields(f.Object):
    ...

class AccountSettingsPaypayPaymentsSiteInDevelopmentFields(f.Object):
    password_provided: f.Boolean
    username: f.Text[str]

class AccountSettingsPaypayPaymentsSiteRestrictedFields(f.Object):
    payment_flow_file: f.Text[str]

class AccountSettingsSepaDebitPaymentsFields(f.Object):
    creditor_id: f.Text[str]

class AccountSettingsTreasuryFields(f.Object):
    tos_acceptance: AccountSettingsTreasuryTosAcceptanceFields

class AccountSettingsTreasuryTosAcceptanceFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class AccountTosAcceptanceFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    service_agreement: f.Text[str]
    user_agent: f.Text[str]

class AddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]

class ApplicationFields(f.Object):
    deleted: f.Boolean
    id: f.Text[str]
    name: f.Text[str]
    object: f.Text[t.ApplicationObjectWords]

class ApplicationFeeFields(f.Object):
    account: f.Text[str]
    amount: f.Number
    amount_refunded: f.Number
    application: f.Text[str]
    balance_transaction: f.Text[str]
    charge: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    fee_source: ApplicationFeeFeeSourceFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.ApplicationFeeObjectWords]
    originating_transaction: f.Text[str]
    refunded: f.Boolean
    refunds: ApplicationFeeRefundListFields

class ApplicationFeeFeeSourceFields(f.Object):
    charge: f.Text[str]
    payout: f.Text[str]
    type: f.Text[t.ApplicationFeeFeeSourceTypeWords]

class ApplicationFeeRefundFields(f.Object):
    amount: f.Number
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    fee: f.Text[str]
    id: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.ApplicationFeeRefundObjectWords]

class ApplicationFeeRefundListFields(f.Object):
    object: f.Text[t.ApplicationFeeRefundListObjectWords]
    data: ApplicationFeeRefundFields
    has_more: f.Boolean
    url: f.Text[str]

class AppsInstallFields(f.Object):
    account: f.Text[str]
    app: f.Text[str]
    approval_required: f.Boolean
    auth_code: f.Text[str]
    channel: f.Text[t.AppsInstallChannelWords]
    content_security_policy_granted: AppsInstallContentSecurityPolicyGrantedFields
    content_security_policy_pending: AppsInstallContentSecurityPolicyPendingFields
    created: f.Number
    created_by: f.Text[str]
    endpoints_granted: f.Text[str]
    endpoints_pending: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.AppsInstallObjectWords]
    permissions_granted: f.Text[str]
    permissions_pending: f.Text[str]
    status: f.Text[t.AppsInstallStatusWords]

class AppsInstallContentSecurityPolicyGrantedFields(f.Object):
    connect_src: f.Text[str]
    image_src: f.Text[str]

class AppsInstallContentSecurityPolicyPendingFields(f.Object):
    connect_src: f.Text[str]
    image_src: f.Text[str]

class BalanceFields(f.Object):
    available: BalanceAvailableFields
    connect_reserved: BalanceConnectReservedFields
    instant_available: BalanceInstantAvailableFields
    issuing: BalanceIssuingFields
    livemode: f.Boolean
    object: f.Text[t.BalanceObjectWords]
    pending: BalancePendingFields
    refund_and_dispute_prefunding: BalanceRefundAndDisputePrefundingFields

class BalanceAvailableFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    source_types: BalanceAvailableSourceTypesFields

class BalanceAvailableSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceConnectReservedFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    source_types: BalanceConnectReservedSourceTypesFields

class BalanceConnectReservedSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceInstantAvailableFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    net_available: BalanceInstantAvailableNetAvailableFields
    source_types: BalanceInstantAvailableSourceTypesFields

class BalanceInstantAvailableNetAvailableFields(f.Object):
    amount: f.Number
    destination: f.Text[str]
    source_types: BalanceInstantAvailableNetAvailableSourceTypesFields

class BalanceInstantAvailableNetAvailableSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceInstantAvailableSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceIssuingFields(f.Object):
    available: BalanceIssuingAvailableFields

class BalanceIssuingAvailableFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    source_types: BalanceIssuingAvailableSourceTypesFields

class BalanceIssuingAvailableSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalancePendingFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    source_types: BalancePendingSourceTypesFields

class BalancePendingSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceRefundAndDisputePrefundingFields(f.Object):
    available: BalanceRefundAndDisputePrefundingAvailableFields
    pending: BalanceRefundAndDisputePrefundingPendingFields

class BalanceRefundAndDisputePrefundingAvailableFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    source_types: BalanceRefundAndDisputePrefundingAvailableSourceTypesFields

class BalanceRefundAndDisputePrefundingAvailableSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceRefundAndDisputePrefundingPendingFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    source_types: BalanceRefundAndDisputePrefundingPendingSourceTypesFields

class BalanceRefundAndDisputePrefundingPendingSourceTypesFields(f.Object):
    bank_account: f.Number
    card: f.Number
    fpx: f.Number

class BalanceSettingsFields(f.Object):
    object: f.Text[t.BalanceSettingsObjectWords]
    payments: BalanceSettingsPaymentsFields

class BalanceSettingsPaymentsFields(f.Object):
    debit_negative_balances: f.Boolean
    payouts: BalanceSettingsPaymentsPayoutsFields
    settlement_timing: BalanceSettingsPaymentsSettlementTimingFields

class BalanceSettingsPaymentsPayoutsFields(f.Object):
    automatic_transfer_rules_by_currency: f.Map[BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyFields]
    minimum_balance_by_currency: f.Map[f.Number]
    schedule: BalanceSettingsPaymentsPayoutsScheduleFields
    statement_descriptor: f.Text[str]
    status: f.Text[t.BalanceSettingsPaymentsPayoutsStatusWords]

class BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyFields(f.Object):
    payout_method: f.Text[str]
    transfer_up_to_amount: f.Number
    type: f.Text[t.BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyTypeWords]

class BalanceSettingsPaymentsPayoutsScheduleFields(f.Object):
    interval: f.Text[t.BalanceSettingsPaymentsPayoutsScheduleIntervalWords]
    monthly_payout_days: f.Number
    weekly_payout_days: f.Text[t.BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDaysWords]

class BalanceSettingsPaymentsSettlementTimingFields(f.Object):
    delay_days: f.Number
    delay_days_override: f.Number
    start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDayFields

class BalanceSettingsPaymentsSettlementTimingStartOfDayFields(f.Object):
    hour: f.Number
    minutes: f.Number
    timezone: f.Text[str]

class BalanceTransactionFields(f.Object):
    amount: f.Number
    available_on: f.Number
    balance_type: f.Text[t.BalanceTransactionBalanceTypeWords]
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    exchange_rate: f.Number
    fee: f.Number
    fee_details: BalanceTransactionFeeDetailFields
    id: f.Text[str]
    net: f.Number
    object: f.Text[t.BalanceTransactionObjectWords]
    reporting_category: f.Text[str]
    source: f.Text[str]
    status: f.Text[str]
    type: f.Text[t.BalanceTransactionTypeWords]

class BalanceTransactionFeeDetailFields(f.Object):
    amount: f.Number
    application: f.Text[str]
    currency: f.Text[str]
    description: f.Text[str]
    type: f.Text[str]

class BankAccountFields(f.Object):
    account: f.Text[str]
    account_holder_name: f.Text[str]
    account_holder_type: f.Text[str]
    account_type: f.Text[str]
    available_payout_methods: f.Text[t.BankAccountAvailablePayoutMethodsWords]
    bank_name: f.Text[str]
    country: f.Text[str]
    currency: f.Text[str]
    customer: f.Text[str]
    default_for_currency: f.Boolean
    deleted: f.Boolean
    fingerprint: f.Text[str]
    future_requirements: BankAccountFutureRequirementsFields
    id: f.Text[str]
    last4: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.BankAccountObjectWords]
    requirements: BankAccountRequirementsFields
    routing_number: f.Text[str]
    status: f.Text[str]

class BankAccountFutureRequirementsFields(f.Object):
    currently_due: f.Text[str]
    errors: BankAccountFutureRequirementsErrorFields
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class BankAccountFutureRequirementsErrorFields(f.Object):
    code: f.Text[t.BankAccountFutureRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class BankAccountRequirementsFields(f.Object):
    currently_due: f.Text[str]
    errors: BankAccountRequirementsErrorFields
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class BankAccountRequirementsErrorFields(f.Object):
    code: f.Text[t.BankAccountRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class BillingAlertFields(f.Object):
    alert_type: f.Text[t.BillingAlertAlertTypeWords]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.BillingAlertObjectWords]
    status: f.Text[t.BillingAlertStatusWords]
    title: f.Text[str]
    usage_threshold: BillingAlertUsageThresholdFields

class BillingAlertUsageThresholdFields(f.Object):
    filters: BillingAlertUsageThresholdFilterFields
    gte: f.Number
    meter: f.Text[str]
    recurrence: f.Text[t.BillingAlertUsageThresholdRecurrenceWords]

class BillingAlertUsageThresholdFilterFields(f.Object):
    customer: f.Text[str]
    type: f.Text[t.BillingAlertUsageThresholdFilterTypeWords]

class BillingAlertTriggeredFields(f.Object):
    alert: BillingAlertFields
    created: f.Number
    customer: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.BillingAlertTriggeredObjectWords]
    value: f.Number

class BillingCreditBalanceTransactionFields(f.Object):
    created: f.Number
    credit: BillingCreditBalanceTransactionCreditFields
    credit_grant: f.Text[str]
    debit: BillingCreditBalanceTransactionDebitFields
    effective_at: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.BillingCreditBalanceTransactionObjectWords]
    test_clock: f.Text[str]
    type: f.Text[t.BillingCreditBalanceTransactionTypeWords]

class BillingCreditBalanceTransactionCreditFields(f.Object):
    amount: BillingCreditBalanceTransactionCreditAmountFields
    credits_application_invoice_voided: BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoidedFields
    type: f.Text[t.BillingCreditBalanceTransactionCreditTypeWords]

class BillingCreditBalanceTransactionCreditAmountFields(f.Object):
    monetary: BillingCreditBalanceTransactionCreditAmountMonetaryFields
    type: f.Text[t.BillingCreditBalanceTransactionCreditAmountTypeWords]

class BillingCreditBalanceTransactionCreditAmountMonetaryFields(f.Object):
    currency: f.Text[str]
    value: f.Number

class BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoidedFields(f.Object):
    invoice: f.Text[str]
    invoice_line_item: f.Text[str]

class BillingCreditBalanceTransactionDebitFields(f.Object):
    amount: BillingCreditBalanceTransactionDebitAmountFields
    credits_applied: BillingCreditBalanceTransactionDebitCreditsAppliedFields
    type: f.Text[t.BillingCreditBalanceTransactionDebitTypeWords]

class BillingCreditBalanceTransactionDebitAmountFields(f.Object):
    monetary: BillingCreditBalanceTransactionDebitAmountMonetaryFields
    type: f.Text[t.BillingCreditBalanceTransactionDebitAmountTypeWords]

class BillingCreditBalanceTransactionDebitAmountMonetaryFields(f.Object):
    currency: f.Text[str]
    value: f.Number

class BillingCreditBalanceTransactionDebitCreditsAppliedFields(f.Object):
    invoice: f.Text[str]
    invoice_line_item: f.Text[str]

class BillingCreditGrantFields(f.Object):
    amount: BillingCreditGrantAmountFields
    applicability_config: BillingCreditGrantApplicabilityConfigFields
    category: f.Text[t.BillingCreditGrantCategoryWords]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    effective_at: f.Number
    expires_at: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[t.BillingCreditGrantObjectWords]
    priority: f.Number
    test_clock: f.Text[str]
    updated: f.Number
    voided_at: f.Number

class BillingCreditGrantAmountFields(f.Object):
    monetary: BillingCreditGrantAmountMonetaryFields
    type: f.Text[t.BillingCreditGrantAmountTypeWords]

class BillingCreditGrantAmountMonetaryFields(f.Object):
    currency: f.Text[str]
    value: f.Number

class BillingCreditGrantApplicabilityConfigFields(f.Object):
    scope: BillingCreditGrantApplicabilityConfigScopeFields

class BillingCreditGrantApplicabilityConfigScopeFields(f.Object):
    price_type: f.Text[t.BillingCreditGrantApplicabilityConfigScopePriceTypeWords]
    prices: BillingCreditGrantApplicabilityConfigScopePriceFields

class BillingCreditGrantApplicabilityConfigScopePriceFields(f.Object):
    id: f.Text[str]

class BillingMeterFields(f.Object):
    created: f.Number
    customer_mapping: BillingMeterCustomerMappingFields
    default_aggregation: BillingMeterDefaultAggregationFields
    display_name: f.Text[str]
    event_name: f.Text[str]
    event_time_window: f.Text[t.BillingMeterEventTimeWindowWords]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.BillingMeterObjectWords]
    status: f.Text[t.BillingMeterStatusWords]
    status_transitions: BillingMeterStatusTransitionsFields
    updated: f.Number
    value_settings: BillingMeterValueSettingsFields

class BillingMeterCustomerMappingFields(f.Object):
    event_payload_key: f.Text[str]
    type: f.Text[t.BillingMeterCustomerMappingTypeWords]

class BillingMeterDefaultAggregationFields(f.Object):
    formula: f.Text[t.BillingMeterDefaultAggregationFormulaWords]

class BillingMeterStatusTransitionsFields(f.Object):
    deactivated_at: f.Number

class BillingMeterValueSettingsFields(f.Object):
    event_payload_key: f.Text[str]

class BillingPortalConfigurationFields(f.Object):
    active: f.Boolean
    application: f.Text[str]
    business_profile: BillingPortalConfigurationBusinessProfileFields
    created: f.Number
    default_return_url: f.Text[str]
    features: BillingPortalConfigurationFeaturesFields
    id: f.Text[str]
    is_default: f.Boolean
    livemode: f.Boolean
    login_page: BillingPortalConfigurationLoginPageFields
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[t.BillingPortalConfigurationObjectWords]
    updated: f.Number

class BillingPortalConfigurationBusinessProfileFields(f.Object):
    headline: f.Text[str]
    privacy_policy_url: f.Text[str]
    terms_of_service_url: f.Text[str]

class BillingPortalConfigurationFeaturesFields(f.Object):
    customer_update: BillingPortalConfigurationFeaturesCustomerUpdateFields
    invoice_history: BillingPortalConfigurationFeaturesInvoiceHistoryFields
    payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdateFields
    subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancelFields
    subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPauseFields
    subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdateFields

class BillingPortalConfigurationFeaturesCustomerUpdateFields(f.Object):
    allowed_updates: f.Text[t.BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdatesWords]
    enabled: f.Boolean

class BillingPortalConfigurationFeaturesInvoiceHistoryFields(f.Object):
    enabled: f.Boolean

class BillingPortalConfigurationFeaturesPaymentMethodUpdateFields(f.Object):
    enabled: f.Boolean
    payment_method_configuration: f.Text[str]

class BillingPortalConfigurationFeaturesSubscriptionCancelFields(f.Object):
    cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonFields
    enabled: f.Boolean
    mode: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionCancelModeWords]
    proration_behavior: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehaviorWords]

class BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonFields(f.Object):
    enabled: f.Boolean
    feedback_options: f.Text[str]
    options: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptionsWords]

class BillingPortalConfigurationFeaturesSubscriptionPauseFields(f.Object):
    duration: BillingPortalConfigurationFeaturesSubscriptionPauseDurationFields
    enabled: f.Boolean

class BillingPortalConfigurationFeaturesSubscriptionPauseDurationFields(f.Object):
    interval_options: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionFields
    type: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionPauseDurationTypeWords]

class BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionFields(f.Object):
    interval: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionIntervalWords]
    interval_count: f.Number

class BillingPortalConfigurationFeaturesSubscriptionUpdateFields(f.Object):
    billing_cycle_anchor: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchorWords]
    default_allowed_updates: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdatesWords]
    enabled: f.Boolean
    products: BillingPortalConfigurationFeaturesSubscriptionUpdateProductFields
    proration_behavior: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionUpdateProrationBehaviorWords]
    schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndFields
    trial_update_behavior: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehaviorWords]

class BillingPortalConfigurationFeaturesSubscriptionUpdateProductFields(f.Object):
    adjustable_quantity: BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantityFields
    prices: f.Text[str]
    product: f.Text[str]

class BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantityFields(f.Object):
    enabled: f.Boolean
    maximum: f.Number
    minimum: f.Number

class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndFields(f.Object):
    conditions: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionFields

class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionFields(f.Object):
    type: f.Text[t.BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionTypeWords]

class BillingPortalConfigurationLoginPageFields(f.Object):
    enabled: f.Boolean
    url: f.Text[str]

class BillingPortalSessionFields(f.Object):
    after_expiration: BillingPortalSessionAfterExpirationFields
    configuration: f.Text[str]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    flow: BillingPortalSessionFlowFields
    id: f.Text[str]
    livemode: f.Boolean
    locale: f.Text[t.BillingPortalSessionLocaleWords]
    object: f.Text[t.BillingPortalSessionObjectWords]
    on_behalf_of: f.Text[str]
    return_url: f.Text[str]
    url: f.Text[str]

class BillingPortalSessionAfterExpirationFields(f.Object):
    customer_login: BillingPortalSessionAfterExpirationCustomerLoginFields
    type: f.Text[t.BillingPortalSessionAfterExpirationTypeWords]

class BillingPortalSessionAfterExpirationCustomerLoginFields(f.Object):
    expires_at: f.Number

class BillingPortalSessionFlowFields(f.Object):
    after_completion: BillingPortalSessionFlowAfterCompletionFields
    customer_update: BillingPortalSessionFlowCustomerUpdateFields
    subscription_cancel: BillingPortalSessionFlowSubscriptionCancelFields
    subscription_pause: BillingPortalSessionFlowSubscriptionPauseFields
    subscription_update: BillingPortalSessionFlowSubscriptionUpdateFields
    subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirmFields
    type: f.Text[t.BillingPortalSessionFlowTypeWords]

class BillingPortalSessionFlowAfterCompletionFields(f.Object):
    hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmationFields
    redirect: BillingPortalSessionFlowAfterCompletionRedirectFields
    type: f.Text[t.BillingPortalSessionFlowAfterCompletionTypeWords]

class BillingPortalSessionFlowAfterCompletionHostedConfirmationFields(f.Object):
    custom_message: f.Text[str]

class BillingPortalSessionFlowAfterCompletionRedirectFields(f.Object):
    return_url: f.Text[str]

class BillingPortalSessionFlowCustomerUpdateFields(f.Object):
    ...

class BillingPortalSessionFlowSubscriptionCancelFields(f.Object):
    retention: BillingPortalSessionFlowSubscriptionCancelRetentionFields
    subscription: f.Text[str]

class BillingPortalSessionFlowSubscriptionCancelRetentionFields(f.Object):
    coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOfferFields
    type: f.Text[t.BillingPortalSessionFlowSubscriptionCancelRetentionTypeWords]

class BillingPortalSessionFlowSubscriptionCancelRetentionCouponOfferFields(f.Object):
    coupon: f.Text[str]

class BillingPortalSessionFlowSubscriptionPauseFields(f.Object):
    subscription: f.Text[str]

class BillingPortalSessionFlowSubscriptionUpdateFields(f.Object):
    subscription: f.Text[str]

class BillingPortalSessionFlowSubscriptionUpdateConfirmFields(f.Object):
    discounts: BillingPortalSessionFlowSubscriptionUpdateConfirmDiscountFields
    items: BillingPortalSessionFlowSubscriptionUpdateConfirmItemFields
    subscription: f.Text[str]

class BillingPortalSessionFlowSubscriptionUpdateConfirmDiscountFields(f.Object):
    coupon: f.Text[str]
    promotion_code: f.Text[str]

class BillingPortalSessionFlowSubscriptionUpdateConfirmItemFields(f.Object):
    id: f.Text[str]
    price: f.Text[str]
    quantity: f.Number

class CapabilityFields(f.Object):
    account: f.Text[str]
    future_requirements: CapabilityFutureRequirementsFields
    id: f.Text[str]
    object: f.Text[t.CapabilityObjectWords]
    requested: f.Boolean
    requested_at: f.Number
    requirements: CapabilityRequirementsFields
    status: f.Text[t.CapabilityStatusWords]

class CapabilityFutureRequirementsFields(f.Object):
    alternatives: CapabilityFutureRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[t.CapabilityFutureRequirementsDisabledReasonWords]
    errors: CapabilityFutureRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class CapabilityFutureRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class CapabilityFutureRequirementsErrorFields(f.Object):
    code: f.Text[t.CapabilityFutureRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class CapabilityRequirementsFields(f.Object):
    alternatives: CapabilityRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[t.CapabilityRequirementsDisabledReasonWords]
    errors: CapabilityRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class CapabilityRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class CapabilityRequirementsErrorFields(f.Object):
    code: f.Text[t.CapabilityRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class CardFields(f.Object):
    account: f.Text[str]
    address_city: f.Text[str]
    address_country: f.Text[str]
    address_line1: f.Text[str]
    address_line1_check: f.Text[str]
    address_line2: f.Text[str]
    address_state: f.Text[str]
    address_zip: f.Text[str]
    address_zip_check: f.Text[str]
    allow_redisplay: f.Text[t.CardAllowRedisplayWords]
    available_payout_methods: f.Text[t.CardAvailablePayoutMethodsWords]
    brand: f.Text[str]
    country: f.Text[str]
    currency: f.Text[str]
    customer: f.Text[str]
    cvc_check: f.Text[str]
    default_for_currency: f.Boolean
    deleted: f.Boolean
    description: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    id: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    networks: CardNetworksFields
    object: f.Text[t.CardObjectWords]
    regulated_status: f.Text[t.CardRegulatedStatusWords]
    status: f.Text[str]
    tokenization_method: f.Text[str]

class CardNetworksFields(f.Object):
    preferred: f.Text[str]

class CashBalanceFields(f.Object):
    available: f.Map[f.Number]
    customer: f.Text[str]
    customer_account: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.CashBalanceObjectWords]
    settings: CashBalanceSettingsFields

class CashBalanceSettingsFields(f.Object):
    reconciliation_mode: f.Text[t.CashBalanceSettingsReconciliationModeWords]
    using_merchant_default: f.Boolean

class ChargeFields(f.Object):
    amount: f.Number
    amount_captured: f.Number
    amount_refunded: f.Number
    application: f.Text[str]
    application_fee: f.Text[str]
    application_fee_amount: f.Number
    authorization_code: f.Text[str]
    balance_transaction: f.Text[str]
    billing_details: ChargeBillingDetailsFields
    calculated_statement_descriptor: f.Text[str]
    captured: f.Boolean
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    description: f.Text[str]
    disputed: f.Boolean
    failure_balance_transaction: f.Text[str]
    failure_code: f.Text[str]
    failure_message: f.Text[str]
    fraud_details: ChargeFraudDetailsFields
    id: f.Text[str]
    level3: ChargeLevel3Fields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.ChargeObjectWords]
    on_behalf_of: f.Text[str]
    outcome: ChargeOutcomeFields
    paid: f.Boolean
    payment_intent: f.Text[str]
    payment_method: f.Text[str]
    payment_method_details: ChargePaymentMethodDetailsFields
    presentment_details: ChargePresentmentDetailsFields
    radar_options: ChargeRadarOptionsFields
    receipt_email: f.Text[str]
    receipt_number: f.Text[str]
    receipt_url: f.Text[str]
    refunded: f.Boolean
    refunds: RefundListFields
    review: f.Text[str]
    shipping: ChargeShippingFields
    source: AccountOrBankAccountOrCardOrSourceFields
    source_transfer: f.Text[str]
    statement_descriptor: f.Text[str]
    statement_descriptor_suffix: f.Text[str]
    status: f.Text[t.ChargeStatusWords]
    transfer: f.Text[str]
    transfer_data: ChargeTransferDataFields
    transfer_group: f.Text[str]

class ChargeBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tax_id: f.Text[str]

class ChargeFraudDetailsFields(f.Object):
    stripe_report: f.Text[str]
    user_report: f.Text[str]

class ChargeLevel3Fields(f.Object):
    customer_reference: f.Text[str]
    line_items: ChargeLevel3LineItemFields
    merchant_reference: f.Text[str]
    shipping_address_zip: f.Text[str]
    shipping_amount: f.Number
    shipping_from_zip: f.Text[str]

class ChargeLevel3LineItemFields(f.Object):
    discount_amount: f.Number
    product_code: f.Text[str]
    product_description: f.Text[str]
    quantity: f.Number
    tax_amount: f.Number
    unit_cost: f.Number

class ChargeOutcomeFields(f.Object):
    advice_code: f.Text[t.ChargeOutcomeAdviceCodeWords]
    network_advice_code: f.Text[str]
    network_decline_code: f.Text[str]
    network_status: f.Text[str]
    reason: f.Text[str]
    risk_level: f.Text[str]
    risk_score: f.Number
    rule: f.Text[str]
    seller_message: f.Text[str]
    type: f.Text[str]

class ChargeOutcomeRuleFields(f.Object):
    action: f.Text[str]
    id: f.Text[str]
    predicate: f.Text[str]

class ChargePaymentMethodDetailsFields(f.Object):
    ach_credit_transfer: ChargePaymentMethodDetailsAchCreditTransferFields
    ach_debit: ChargePaymentMethodDetailsAchDebitFields
    acss_debit: ChargePaymentMethodDetailsAcssDebitFields
    affirm: ChargePaymentMethodDetailsAffirmFields
    afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpayFields
    alipay: ChargePaymentMethodDetailsAlipayFields
    alma: ChargePaymentMethodDetailsAlmaFields
    amazon_pay: ChargePaymentMethodDetailsAmazonPayFields
    au_becs_debit: ChargePaymentMethodDetailsAuBecsDebitFields
    bacs_debit: ChargePaymentMethodDetailsBacsDebitFields
    bancontact: ChargePaymentMethodDetailsBancontactFields
    billie: ChargePaymentMethodDetailsBillieFields
    bizum: ChargePaymentMethodDetailsBizumFields
    blik: ChargePaymentMethodDetailsBlikFields
    boleto: ChargePaymentMethodDetailsBoletoFields
    card: ChargePaymentMethodDetailsCardFields
    card_present: ChargePaymentMethodDetailsCardPresentFields
    cashapp: ChargePaymentMethodDetailsCashappFields
    crypto: ChargePaymentMethodDetailsCryptoFields
    customer_balance: ChargePaymentMethodDetailsCustomerBalanceFields
    eps: ChargePaymentMethodDetailsEpsFields
    fpx: ChargePaymentMethodDetailsFpxFields
    giropay: ChargePaymentMethodDetailsGiropayFields
    grabpay: ChargePaymentMethodDetailsGrabpayFields
    ideal: ChargePaymentMethodDetailsIdealFields
    interac_present: ChargePaymentMethodDetailsInteracPresentFields
    kakao_pay: ChargePaymentMethodDetailsKakaoPayFields
    klarna: ChargePaymentMethodDetailsKlarnaFields
    konbini: ChargePaymentMethodDetailsKonbiniFields
    kr_card: ChargePaymentMethodDetailsKrCardFields
    link: ChargePaymentMethodDetailsLinkFields
    mb_way: ChargePaymentMethodDetailsMbWayFields
    mobilepay: ChargePaymentMethodDetailsMobilepayFields
    multibanco: ChargePaymentMethodDetailsMultibancoFields
    naver_pay: ChargePaymentMethodDetailsNaverPayFields
    nz_bank_account: ChargePaymentMethodDetailsNzBankAccountFields
    oxxo: ChargePaymentMethodDetailsOxxoFields
    p24: ChargePaymentMethodDetailsP24Fields
    pay_by_bank: ChargePaymentMethodDetailsPayByBankFields
    payco: ChargePaymentMethodDetailsPaycoFields
    paynow: ChargePaymentMethodDetailsPaynowFields
    paypal: ChargePaymentMethodDetailsPaypalFields
    paypay: ChargePaymentMethodDetailsPaypayFields
    payto: ChargePaymentMethodDetailsPaytoFields
    pix: ChargePaymentMethodDetailsPixFields
    promptpay: ChargePaymentMethodDetailsPromptpayFields
    revolut_pay: ChargePaymentMethodDetailsRevolutPayFields
    samsung_pay: ChargePaymentMethodDetailsSamsungPayFields
    satispay: ChargePaymentMethodDetailsSatispayFields
    scalapay: ChargePaymentMethodDetailsScalapayFields
    sepa_credit_transfer: ChargePaymentMethodDetailsSepaCreditTransferFields
    sepa_debit: ChargePaymentMethodDetailsSepaDebitFields
    sequra: ChargePaymentMethodDetailsSequraFields
    sofort: ChargePaymentMethodDetailsSofortFields
    stripe_account: ChargePaymentMethodDetailsStripeAccountFields
    sunbit: ChargePaymentMethodDetailsSunbitFields
    swish: ChargePaymentMethodDetailsSwishFields
    twint: ChargePaymentMethodDetailsTwintFields
    type: f.Text[str]
    upi: ChargePaymentMethodDetailsUpiFields
    us_bank_account: ChargePaymentMethodDetailsUsBankAccountFields
    wechat: ChargePaymentMethodDetailsWechatFields
    wechat_pay: ChargePaymentMethodDetailsWechatPayFields
    zip: ChargePaymentMethodDetailsZipFields

class ChargePaymentMethodDetailsAchCreditTransferFields(f.Object):
    account_number: f.Text[str]
    bank_name: f.Text[str]
    routing_number: f.Text[str]
    swift_code: f.Text[str]

class ChargePaymentMethodDetailsAchDebitFields(f.Object):
    account_holder_type: f.Text[t.ChargePaymentMethodDetailsAchDebitAccountHolderTypeWords]
    bank_name: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class ChargePaymentMethodDetailsAcssDebitFields(f.Object):
    bank_name: f.Text[str]
    expected_debit_date: f.Text[str]
    fingerprint: f.Text[str]
    institution_number: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    transit_number: f.Text[str]

class ChargePaymentMethodDetailsAffirmFields(f.Object):
    location: f.Text[str]
    reader: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsAfterpayClearpayFields(f.Object):
    order_id: f.Text[str]
    reference: f.Text[str]

class ChargePaymentMethodDetailsAlipayFields(f.Object):
    buyer_id: f.Text[str]
    fingerprint: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsAlmaFields(f.Object):
    installments: ChargePaymentMethodDetailsAlmaInstallmentsFields
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsAlmaInstallmentsFields(f.Object):
    count: f.Number

class ChargePaymentMethodDetailsAmazonPayFields(f.Object):
    funding: ChargePaymentMethodDetailsAmazonPayFundingFields
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsAmazonPayFundingFields(f.Object):
    card: ChargePaymentMethodDetailsAmazonPayFundingCardFields
    type: f.Text[t.ChargePaymentMethodDetailsAmazonPayFundingTypeWords]

class ChargePaymentMethodDetailsAmazonPayFundingCardFields(f.Object):
    brand: f.Text[str]
    country: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    funding: f.Text[str]
    last4: f.Text[str]

class ChargePaymentMethodDetailsAuBecsDebitFields(f.Object):
    bsb_number: f.Text[str]
    expected_debit_date: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]

class ChargePaymentMethodDetailsBacsDebitFields(f.Object):
    expected_debit_date: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    sort_code: f.Text[str]

class ChargePaymentMethodDetailsBancontactFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    generated_sepa_debit: f.Text[str]
    generated_sepa_debit_mandate: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[t.ChargePaymentMethodDetailsBancontactPreferredLanguageWords]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsBillieFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsBizumFields(f.Object):
    buyer_id: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsBlikFields(f.Object):
    buyer_id: f.Text[str]

class ChargePaymentMethodDetailsBoletoFields(f.Object):
    tax_id: f.Text[str]

class ChargePaymentMethodDetailsCardFields(f.Object):
    amount_authorized: f.Number
    authorization_code: f.Text[str]
    brand: f.Text[str]
    capture_before: f.Number
    checks: ChargePaymentMethodDetailsCardChecksFields
    country: f.Text[str]
    description: f.Text[str]
    electronic_commerce_indicator: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    extended_authorization: ChargePaymentMethodDetailsCardExtendedAuthorizationFields
    fingerprint: f.Text[str]
    funding: f.Text[str]
    iin: f.Text[str]
    incremental_authorization: ChargePaymentMethodDetailsCardIncrementalAuthorizationFields
    installments: ChargePaymentMethodDetailsCardInstallmentsFields
    issuer: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    moto: f.Boolean
    multicapture: ChargePaymentMethodDetailsCardMulticaptureFields
    network: f.Text[str]
    network_token: ChargePaymentMethodDetailsCardNetworkTokenFields
    network_transaction_id: f.Text[str]
    overcapture: ChargePaymentMethodDetailsCardOvercaptureFields
    regulated_status: f.Text[t.ChargePaymentMethodDetailsCardRegulatedStatusWords]
    setup_credential_usage: f.Text[t.ChargePaymentMethodDetailsCardSetupCredentialUsageWords]
    stored_credential_usage: f.Text[t.ChargePaymentMethodDetailsCardStoredCredentialUsageWords]
    three_d_secure: ChargePaymentMethodDetailsCardThreeDSecureFields
    transaction_link_id: f.Text[str]
    wallet: ChargePaymentMethodDetailsCardWalletFields

class ChargePaymentMethodDetailsCardChecksFields(f.Object):
    address_line1_check: f.Text[str]
    address_postal_code_check: f.Text[str]
    cvc_check: f.Text[str]

class ChargePaymentMethodDetailsCardExtendedAuthorizationFields(f.Object):
    status: f.Text[t.ChargePaymentMethodDetailsCardExtendedAuthorizationStatusWords]

class ChargePaymentMethodDetailsCardIncrementalAuthorizationFields(f.Object):
    status: f.Text[t.ChargePaymentMethodDetailsCardIncrementalAuthorizationStatusWords]

class ChargePaymentMethodDetailsCardInstallmentsFields(f.Object):
    plan: ChargePaymentMethodDetailsCardInstallmentsPlanFields

class ChargePaymentMethodDetailsCardInstallmentsPlanFields(f.Object):
    count: f.Number
    interval: f.Text[t.ChargePaymentMethodDetailsCardInstallmentsPlanIntervalWords]
    type: f.Text[t.ChargePaymentMethodDetailsCardInstallmentsPlanTypeWords]

class ChargePaymentMethodDetailsCardMulticaptureFields(f.Object):
    status: f.Text[t.ChargePaymentMethodDetailsCardMulticaptureStatusWords]

class ChargePaymentMethodDetailsCardNetworkTokenFields(f.Object):
    used: f.Boolean

class ChargePaymentMethodDetailsCardOvercaptureFields(f.Object):
    maximum_amount_capturable: f.Number
    status: f.Text[t.ChargePaymentMethodDetailsCardOvercaptureStatusWords]

class ChargePaymentMethodDetailsCardPresentFields(f.Object):
    amount_authorized: f.Number
    brand: f.Text[str]
    brand_product: f.Text[str]
    capture_before: f.Number
    cardholder_name: f.Text[str]
    country: f.Text[str]
    description: f.Text[str]
    emv_auth_data: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    generated_card: f.Text[str]
    iin: f.Text[str]
    incremental_authorization_supported: f.Boolean
    issuer: f.Text[str]
    last4: f.Text[str]
    location: f.Text[str]
    network: f.Text[str]
    network_transaction_id: f.Text[str]
    offline: ChargePaymentMethodDetailsCardPresentOfflineFields
    overcapture_supported: f.Boolean
    preferred_locales: f.Text[str]
    read_method: f.Text[t.ChargePaymentMethodDetailsCardPresentReadMethodWords]
    reader: f.Text[str]
    receipt: ChargePaymentMethodDetailsCardPresentReceiptFields
    wallet: ChargePaymentMethodDetailsCardPresentWalletFields

class ChargePaymentMethodDetailsCardPresentOfflineFields(f.Object):
    stored_at: f.Number
    type: f.Text[t.ChargePaymentMethodDetailsCardPresentOfflineTypeWords]

class ChargePaymentMethodDetailsCardPresentReceiptFields(f.Object):
    account_type: f.Text[t.ChargePaymentMethodDetailsCardPresentReceiptAccountTypeWords]
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    cardholder_verification_method: f.Text[str]
    dedicated_file_name: f.Text[str]
    terminal_verification_results: f.Text[str]
    transaction_status_information: f.Text[str]

class ChargePaymentMethodDetailsCardPresentWalletFields(f.Object):
    type: f.Text[t.ChargePaymentMethodDetailsCardPresentWalletTypeWords]

class ChargePaymentMethodDetailsCardThreeDSecureFields(f.Object):
    authentication_flow: f.Text[t.ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlowWords]
    electronic_commerce_indicator: f.Text[t.ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicatorWords]
    exemption_indicator: f.Text[t.ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicatorWords]
    exemption_indicator_applied: f.Boolean
    result: f.Text[t.ChargePaymentMethodDetailsCardThreeDSecureResultWords]
    result_reason: f.Text[t.ChargePaymentMethodDetailsCardThreeDSecureResultReasonWords]
    transaction_id: f.Text[str]
    version: f.Text[t.ChargePaymentMethodDetailsCardThreeDSecureVersionWords]

class ChargePaymentMethodDetailsCardWalletFields(f.Object):
    amex_express_checkout: ChargePaymentMethodDetailsCardWalletAmexExpressCheckoutFields
    apple_pay: ChargePaymentMethodDetailsCardWalletApplePayFields
    dynamic_last4: f.Text[str]
    google_pay: ChargePaymentMethodDetailsCardWalletGooglePayFields
    link: ChargePaymentMethodDetailsCardWalletLinkFields
    masterpass: ChargePaymentMethodDetailsCardWalletMasterpassFields
    samsung_pay: ChargePaymentMethodDetailsCardWalletSamsungPayFields
    type: f.Text[t.ChargePaymentMethodDetailsCardWalletTypeWords]
    visa_checkout: ChargePaymentMethodDetailsCardWalletVisaCheckoutFields

class ChargePaymentMethodDetailsCardWalletAmexExpressCheckoutFields(f.Object):
    ...

class ChargePaymentMethodDetailsCardWalletApplePayFields(f.Object):
    ...

class ChargePaymentMethodDetailsCardWalletGooglePayFields(f.Object):
    ...

class ChargePaymentMethodDetailsCardWalletLinkFields(f.Object):
    funding_source_group: f.Text[str]

class ChargePaymentMethodDetailsCardWalletMasterpassFields(f.Object):
    billing_address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    shipping_address: AddressFields

class ChargePaymentMethodDetailsCardWalletSamsungPayFields(f.Object):
    ...

class ChargePaymentMethodDetailsCardWalletVisaCheckoutFields(f.Object):
    billing_address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    shipping_address: AddressFields

class ChargePaymentMethodDetailsCashappFields(f.Object):
    buyer_id: f.Text[str]
    cashtag: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsCryptoFields(f.Object):
    buyer_address: f.Text[str]
    network: f.Text[t.ChargePaymentMethodDetailsCryptoNetworkWords]
    token_currency: f.Text[t.ChargePaymentMethodDetailsCryptoTokenCurrencyWords]
    transaction_hash: f.Text[str]

class ChargePaymentMethodDetailsCustomerBalanceFields(f.Object):
    ...

class ChargePaymentMethodDetailsEpsFields(f.Object):
    bank: f.Text[t.ChargePaymentMethodDetailsEpsBankWords]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsFpxFields(f.Object):
    account_holder_type: f.Text[t.ChargePaymentMethodDetailsFpxAccountHolderTypeWords]
    bank: f.Text[t.ChargePaymentMethodDetailsFpxBankWords]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsGiropayFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsGrabpayFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsIdealFields(f.Object):
    bank: f.Text[t.ChargePaymentMethodDetailsIdealBankWords]
    bic: f.Text[t.ChargePaymentMethodDetailsIdealBicWords]
    generated_sepa_debit: f.Text[str]
    generated_sepa_debit_mandate: f.Text[str]
    iban_last4: f.Text[str]
    transaction_id: f.Text[str]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsInteracPresentFields(f.Object):
    brand: f.Text[str]
    cardholder_name: f.Text[str]
    country: f.Text[str]
    description: f.Text[str]
    emv_auth_data: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    generated_card: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    location: f.Text[str]
    network: f.Text[str]
    network_transaction_id: f.Text[str]
    preferred_locales: f.Text[str]
    read_method: f.Text[t.ChargePaymentMethodDetailsInteracPresentReadMethodWords]
    reader: f.Text[str]
    receipt: ChargePaymentMethodDetailsInteracPresentReceiptFields

class ChargePaymentMethodDetailsInteracPresentReceiptFields(f.Object):
    account_type: f.Text[t.ChargePaymentMethodDetailsInteracPresentReceiptAccountTypeWords]
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    cardholder_verification_method: f.Text[str]
    dedicated_file_name: f.Text[str]
    terminal_verification_results: f.Text[str]
    transaction_status_information: f.Text[str]

class ChargePaymentMethodDetailsKakaoPayFields(f.Object):
    buyer_id: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsKlarnaFields(f.Object):
    location: f.Text[str]
    payer_details: ChargePaymentMethodDetailsKlarnaPayerDetailsFields
    payment_method_category: f.Text[str]
    preferred_locale: f.Text[str]
    reader: f.Text[str]

class ChargePaymentMethodDetailsKlarnaPayerDetailsFields(f.Object):
    address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddressFields

class ChargePaymentMethodDetailsKlarnaPayerDetailsAddressFields(f.Object):
    country: f.Text[str]

class ChargePaymentMethodDetailsKonbiniFields(f.Object):
    store: ChargePaymentMethodDetailsKonbiniStoreFields

class ChargePaymentMethodDetailsKonbiniStoreFields(f.Object):
    chain: f.Text[t.ChargePaymentMethodDetailsKonbiniStoreChainWords]

class ChargePaymentMethodDetailsKrCardFields(f.Object):
    brand: f.Text[t.ChargePaymentMethodDetailsKrCardBrandWords]
    buyer_id: f.Text[str]
    last4: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsLinkFields(f.Object):
    country: f.Text[str]
    funding_source_group: f.Text[str]

class ChargePaymentMethodDetailsMbWayFields(f.Object):
    ...

class ChargePaymentMethodDetailsMobilepayFields(f.Object):
    card: ChargePaymentMethodDetailsMobilepayCardFields

class ChargePaymentMethodDetailsMobilepayCardFields(f.Object):
    brand: f.Text[str]
    country: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    last4: f.Text[str]

class ChargePaymentMethodDetailsMultibancoFields(f.Object):
    entity: f.Text[str]
    reference: f.Text[str]

class ChargePaymentMethodDetailsNaverPayFields(f.Object):
    buyer_id: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsNzBankAccountFields(f.Object):
    account_holder_name: f.Text[str]
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    branch_code: f.Text[str]
    expected_debit_date: f.Text[str]
    last4: f.Text[str]
    suffix: f.Text[str]

class ChargePaymentMethodDetailsOxxoFields(f.Object):
    number: f.Text[str]

class ChargePaymentMethodDetailsP24Fields(f.Object):
    bank: f.Text[t.ChargePaymentMethodDetailsP24BankWords]
    reference: f.Text[str]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsPayByBankFields(f.Object):
    ...

class ChargePaymentMethodDetailsPaycoFields(f.Object):
    buyer_id: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsPaynowFields(f.Object):
    location: f.Text[str]
    reader: f.Text[str]
    reference: f.Text[str]

class ChargePaymentMethodDetailsPaypalFields(f.Object):
    country: f.Text[str]
    payer_email: f.Text[str]
    payer_id: f.Text[str]
    payer_name: f.Text[str]
    seller_protection: ChargePaymentMethodDetailsPaypalSellerProtectionFields
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsPaypalSellerProtectionFields(f.Object):
    dispute_categories: f.Text[t.ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategoriesWords]
    status: f.Text[t.ChargePaymentMethodDetailsPaypalSellerProtectionStatusWords]

class ChargePaymentMethodDetailsPaypayFields(f.Object):
    ...

class ChargePaymentMethodDetailsPaytoFields(f.Object):
    bsb_number: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    pay_id: f.Text[str]

class ChargePaymentMethodDetailsPixFields(f.Object):
    bank_transaction_id: f.Text[str]
    fingerprint: f.Text[str]
    mandate: f.Text[str]

class ChargePaymentMethodDetailsPromptpayFields(f.Object):
    reference: f.Text[str]

class ChargePaymentMethodDetailsRevolutPayFields(f.Object):
    funding: ChargePaymentMethodDetailsRevolutPayFundingFields
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsRevolutPayFundingFields(f.Object):
    card: ChargePaymentMethodDetailsRevolutPayFundingCardFields
    type: f.Text[t.ChargePaymentMethodDetailsRevolutPayFundingTypeWords]

class ChargePaymentMethodDetailsRevolutPayFundingCardFields(f.Object):
    brand: f.Text[str]
    country: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    funding: f.Text[str]
    last4: f.Text[str]

class ChargePaymentMethodDetailsSamsungPayFields(f.Object):
    buyer_id: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsSatispayFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsScalapayFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsSepaCreditTransferFields(f.Object):
    bank_name: f.Text[str]
    bic: f.Text[str]
    iban: f.Text[str]

class ChargePaymentMethodDetailsSepaDebitFields(f.Object):
    bank_code: f.Text[str]
    branch_code: f.Text[str]
    country: f.Text[str]
    expected_debit_date: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]

class ChargePaymentMethodDetailsSequraFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsSofortFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    country: f.Text[str]
    generated_sepa_debit: f.Text[str]
    generated_sepa_debit_mandate: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[t.ChargePaymentMethodDetailsSofortPreferredLanguageWords]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsStripeAccountFields(f.Object):
    ...

class ChargePaymentMethodDetailsSunbitFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsSwishFields(f.Object):
    fingerprint: f.Text[str]
    payment_reference: f.Text[str]
    verified_phone_last4: f.Text[str]

class ChargePaymentMethodDetailsTwintFields(f.Object):
    mandate: f.Text[str]

class ChargePaymentMethodDetailsUpiFields(f.Object):
    vpa: f.Text[str]

class ChargePaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[t.ChargePaymentMethodDetailsUsBankAccountAccountHolderTypeWords]
    account_type: f.Text[t.ChargePaymentMethodDetailsUsBankAccountAccountTypeWords]
    bank_name: f.Text[str]
    expected_debit_date: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    payment_reference: f.Text[str]
    routing_number: f.Text[str]

class ChargePaymentMethodDetailsWechatFields(f.Object):
    ...

class ChargePaymentMethodDetailsWechatPayFields(f.Object):
    fingerprint: f.Text[str]
    location: f.Text[str]
    reader: f.Text[str]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsZipFields(f.Object):
    ...

class ChargePresentmentDetailsFields(f.Object):
    presentment_amount: f.Number
    presentment_currency: f.Text[str]

class ChargeRadarOptionsFields(f.Object):
    session: f.Text[str]

class ChargeShippingFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class ChargeTransferDataFields(f.Object):
    amount: f.Number
    destination: f.Text[str]

class CheckoutSessionFields(f.Object):
    adaptive_pricing: CheckoutSessionAdaptivePricingFields
    after_expiration: CheckoutSessionAfterExpirationFields
    allow_promotion_codes: f.Boolean
    allowed_payment_method_types: f.Text[str]
    amount_subtotal: f.Number
    amount_total: f.Number
    automatic_tax: CheckoutSessionAutomaticTaxFields
    billing_address_collection: f.Text[t.CheckoutSessionBillingAddressCollectionWords]
    branding_settings: CheckoutSessionBrandingSettingsFields
    cancel_url: f.Text[str]
    client_reference_id: f.Text[str]
    client_secret: f.Text[str]
    collected_information: CheckoutSessionCollectedInformationFields
    consent: CheckoutSessionConsentFields
    consent_collection: CheckoutSessionConsentCollectionFields
    created: f.Number
    currency: f.Text[str]
    currency_conversion: CheckoutSessionCurrencyConversionFields
    custom_fields: CheckoutSessionCustomFieldFields
    custom_text: CheckoutSessionCustomTextFields
    customer: f.Text[str]
    customer_account: f.Text[str]
    customer_creation: f.Text[t.CheckoutSessionCustomerCreationWords]
    customer_details: CheckoutSessionCustomerDetailsFields
    customer_email: f.Text[str]
    discounts: CheckoutSessionDiscountFields
    excluded_payment_method_types: f.Text[str]
    expires_at: f.Number
    id: f.Text[str]
    integration_identifier: f.Text[str]
    invoice: f.Text[str]
    invoice_creation: CheckoutSessionInvoiceCreationFields
    line_items: LineItemListFields
    livemode: f.Boolean
    locale: f.Text[t.CheckoutSessionLocaleWords]
    managed_payments: CheckoutSessionManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    mode: f.Text[t.CheckoutSessionModeWords]
    name_collection: CheckoutSessionNameCollectionFields
    object: f.Text[t.CheckoutSessionObjectWords]
    optional_items: CheckoutSessionOptionalItemFields
    origin_context: f.Text[t.CheckoutSessionOriginContextWords]
    payment_intent: f.Text[str]
    payment_link: f.Text[str]
    payment_method_collection: f.Text[t.CheckoutSessionPaymentMethodCollectionWords]
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetailsFields
    payment_method_options: CheckoutSessionPaymentMethodOptionsFields
    payment_method_types: f.Text[str]
    payment_status: f.Text[t.CheckoutSessionPaymentStatusWords]
    permissions: CheckoutSessionPermissionsFields
    phone_number_collection: CheckoutSessionPhoneNumberCollectionFields
    presentment_details: CheckoutSessionPresentmentDetailsFields
    recovered_from: f.Text[str]
    redirect_on_completion: f.Text[t.CheckoutSessionRedirectOnCompletionWords]
    return_url: f.Text[str]
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptionsFields
    setup_intent: f.Text[str]
    shipping_address_collection: CheckoutSessionShippingAddressCollectionFields
    shipping_cost: CheckoutSessionShippingCostFields
    shipping_options: CheckoutSessionShippingOptionFields
    status: f.Text[t.CheckoutSessionStatusWords]
    submit_type: f.Text[t.CheckoutSessionSubmitTypeWords]
    subscription: f.Text[str]
    success_url: f.Text[str]
    tax_id_collection: CheckoutSessionTaxIdCollectionFields
    total_details: CheckoutSessionTotalDetailsFields
    ui_mode: f.Text[t.CheckoutSessionUiModeWords]
    url: f.Text[str]
    wallet_options: CheckoutSessionWalletOptionsFields

class CheckoutSessionAdaptivePricingFields(f.Object):
    enabled: f.Boolean

class CheckoutSessionAfterExpirationFields(f.Object):
    recovery: CheckoutSessionAfterExpirationRecoveryFields

class CheckoutSessionAfterExpirationRecoveryFields(f.Object):
    allow_promotion_codes: f.Boolean
    enabled: f.Boolean
    expires_at: f.Number
    url: f.Text[str]

class CheckoutSessionAutomaticTaxFields(f.Object):
    enabled: f.Boolean
    liability: CheckoutSessionAutomaticTaxLiabilityFields
    provider: f.Text[str]
    status: f.Text[t.CheckoutSessionAutomaticTaxStatusWords]

class CheckoutSessionAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.CheckoutSessionAutomaticTaxLiabilityTypeWords]

class CheckoutSessionBrandingSettingsFields(f.Object):
    background_color: f.Text[str]
    border_style: f.Text[t.CheckoutSessionBrandingSettingsBorderStyleWords]
    button_color: f.Text[str]
    display_name: f.Text[str]
    font_family: f.Text[str]
    icon: CheckoutSessionBrandingSettingsIconFields
    logo: CheckoutSessionBrandingSettingsLogoFields

class CheckoutSessionBrandingSettingsIconFields(f.Object):
    file: f.Text[str]
    type: f.Text[t.CheckoutSessionBrandingSettingsIconTypeWords]
    url: f.Text[str]

class CheckoutSessionBrandingSettingsLogoFields(f.Object):
    file: f.Text[str]
    type: f.Text[t.CheckoutSessionBrandingSettingsLogoTypeWords]
    url: f.Text[str]

class CheckoutSessionCollectedInformationFields(f.Object):
    business_name: f.Text[str]
    individual_name: f.Text[str]
    shipping_details: CheckoutSessionCollectedInformationShippingDetailsFields

class CheckoutSessionCollectedInformationShippingDetailsFields(f.Object):
    address: AddressFields
    name: f.Text[str]

class CheckoutSessionConsentFields(f.Object):
    promotions: f.Text[t.CheckoutSessionConsentPromotionsWords]
    terms_of_service: f.Text[t.CheckoutSessionConsentTermsOfServiceWords]

class CheckoutSessionConsentCollectionFields(f.Object):
    payment_method_reuse_agreement: CheckoutSessionConsentCollectionPaymentMethodReuseAgreementFields
    promotions: f.Text[t.CheckoutSessionConsentCollectionPromotionsWords]
    terms_of_service: f.Text[t.CheckoutSessionConsentCollectionTermsOfServiceWords]

class CheckoutSessionConsentCollectionPaymentMethodReuseAgreementFields(f.Object):
    position: f.Text[t.CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPositionWords]

class CheckoutSessionCurrencyConversionFields(f.Object):
    amount_subtotal: f.Number
    amount_total: f.Number
    fx_rate: f.Text[str]
    source_currency: f.Text[str]

class CheckoutSessionCustomFieldFields(f.Object):
    dropdown: CheckoutSessionCustomFieldDropdownFields
    key: f.Text[str]
    label: CheckoutSessionCustomFieldLabelFields
    numeric: CheckoutSessionCustomFieldNumericFields
    optional: f.Boolean
    text: CheckoutSessionCustomFieldTextFields
    type: f.Text[t.CheckoutSessionCustomFieldTypeWords]

class CheckoutSessionCustomFieldDropdownFields(f.Object):
    default_value: f.Text[str]
    options: CheckoutSessionCustomFieldDropdownOptionFields
    value: f.Text[str]

class CheckoutSessionCustomFieldDropdownOptionFields(f.Object):
    label: f.Text[str]
    value: f.Text[str]

class CheckoutSessionCustomFieldLabelFields(f.Object):
    custom: f.Text[str]
    type: f.Text[t.CheckoutSessionCustomFieldLabelTypeWords]

class CheckoutSessionCustomFieldNumericFields(f.Object):
    default_value: f.Text[str]
    maximum_length: f.Number
    minimum_length: f.Number
    value: f.Text[str]

class CheckoutSessionCustomFieldTextFields(f.Object):
    default_value: f.Text[str]
    maximum_length: f.Number
    minimum_length: f.Number
    value: f.Text[str]

class CheckoutSessionCustomTextFields(f.Object):
    after_submit: CheckoutSessionCustomTextAfterSubmitFields
    shipping_address: CheckoutSessionCustomTextShippingAddressFields
    submit: CheckoutSessionCustomTextSubmitFields
    terms_of_service_acceptance: CheckoutSessionCustomTextTermsOfServiceAcceptanceFields

class CheckoutSessionCustomTextAfterSubmitFields(f.Object):
    message: f.Text[str]

class CheckoutSessionCustomTextShippingAddressFields(f.Object):
    message: f.Text[str]

class CheckoutSessionCustomTextSubmitFields(f.Object):
    message: f.Text[str]

class CheckoutSessionCustomTextTermsOfServiceAcceptanceFields(f.Object):
    message: f.Text[str]

class CheckoutSessionCustomerDetailsFields(f.Object):
    address: AddressFields
    business_name: f.Text[str]
    email: f.Text[str]
    individual_name: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tax_exempt: f.Text[t.CheckoutSessionCustomerDetailsTaxExemptWords]
    tax_ids: CheckoutSessionCustomerDetailsTaxIdFields

class CheckoutSessionCustomerDetailsTaxIdFields(f.Object):
    type: f.Text[t.CheckoutSessionCustomerDetailsTaxIdTypeWords]
    value: f.Text[str]

class CheckoutSessionDiscountFields(f.Object):
    coupon: f.Text[str]
    promotion_code: f.Text[str]

class CheckoutSessionInvoiceCreationFields(f.Object):
    enabled: f.Boolean
    invoice_data: CheckoutSessionInvoiceCreationInvoiceDataFields

class CheckoutSessionInvoiceCreationInvoiceDataFields(f.Object):
    account_tax_ids: f.Text[str]
    custom_fields: CheckoutSessionInvoiceCreationInvoiceDataCustomFieldFields
    description: f.Text[str]
    footer: f.Text[str]
    issuer: CheckoutSessionInvoiceCreationInvoiceDataIssuerFields
    metadata: f.Map[f.Text[str]]
    rendering_options: CheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsFields

class CheckoutSessionInvoiceCreationInvoiceDataCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class CheckoutSessionInvoiceCreationInvoiceDataIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.CheckoutSessionInvoiceCreationInvoiceDataIssuerTypeWords]

class CheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsFields(f.Object):
    amount_tax_display: f.Text[str]
    template: f.Text[str]

class CheckoutSessionManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class CheckoutSessionNameCollectionFields(f.Object):
    business: CheckoutSessionNameCollectionBusinessFields
    individual: CheckoutSessionNameCollectionIndividualFields

class CheckoutSessionNameCollectionBusinessFields(f.Object):
    enabled: f.Boolean
    optional: f.Boolean

class CheckoutSessionNameCollectionIndividualFields(f.Object):
    enabled: f.Boolean
    optional: f.Boolean

class CheckoutSessionOptionalItemFields(f.Object):
    adjustable_quantity: CheckoutSessionOptionalItemAdjustableQuantityFields
    price: f.Text[str]
    quantity: f.Number

class CheckoutSessionOptionalItemAdjustableQuantityFields(f.Object):
    enabled: f.Boolean
    maximum: f.Number
    minimum: f.Number

class CheckoutSessionPaymentMethodConfigurationDetailsFields(f.Object):
    id: f.Text[str]
    parent: f.Text[str]

class CheckoutSessionPaymentMethodOptionsFields(f.Object):
    acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebitFields
    affirm: CheckoutSessionPaymentMethodOptionsAffirmFields
    afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAfterpayClearpayFields
    alipay: CheckoutSessionPaymentMethodOptionsAlipayFields
    alma: CheckoutSessionPaymentMethodOptionsAlmaFields
    amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPayFields
    au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebitFields
    bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebitFields
    bancontact: CheckoutSessionPaymentMethodOptionsBancontactFields
    billie: CheckoutSessionPaymentMethodOptionsBillieFields
    boleto: CheckoutSessionPaymentMethodOptionsBoletoFields
    card: CheckoutSessionPaymentMethodOptionsCardFields
    cashapp: CheckoutSessionPaymentMethodOptionsCashappFields
    customer_balance: CheckoutSessionPaymentMethodOptionsCustomerBalanceFields
    eps: CheckoutSessionPaymentMethodOptionsEpsFields
    fpx: CheckoutSessionPaymentMethodOptionsFpxFields
    giropay: CheckoutSessionPaymentMethodOptionsGiropayFields
    grabpay: CheckoutSessionPaymentMethodOptionsGrabpayFields
    ideal: CheckoutSessionPaymentMethodOptionsIdealFields
    kakao_pay: CheckoutSessionPaymentMethodOptionsKakaoPayFields
    klarna: CheckoutSessionPaymentMethodOptionsKlarnaFields
    konbini: CheckoutSessionPaymentMethodOptionsKonbiniFields
    kr_card: CheckoutSessionPaymentMethodOptionsKrCardFields
    link: CheckoutSessionPaymentMethodOptionsLinkFields
    mobilepay: CheckoutSessionPaymentMethodOptionsMobilepayFields
    multibanco: CheckoutSessionPaymentMethodOptionsMultibancoFields
    naver_pay: CheckoutSessionPaymentMethodOptionsNaverPayFields
    oxxo: CheckoutSessionPaymentMethodOptionsOxxoFields
    p24: CheckoutSessionPaymentMethodOptionsP24Fields
    payco: CheckoutSessionPaymentMethodOptionsPaycoFields
    paynow: CheckoutSessionPaymentMethodOptionsPaynowFields
    paypal: CheckoutSessionPaymentMethodOptionsPaypalFields
    payto: CheckoutSessionPaymentMethodOptionsPaytoFields
    pix: CheckoutSessionPaymentMethodOptionsPixFields
    revolut_pay: CheckoutSessionPaymentMethodOptionsRevolutPayFields
    samsung_pay: CheckoutSessionPaymentMethodOptionsSamsungPayFields
    satispay: CheckoutSessionPaymentMethodOptionsSatispayFields
    scalapay: CheckoutSessionPaymentMethodOptionsScalapayFields
    sepa_debit: CheckoutSessionPaymentMethodOptionsSepaDebitFields
    sequra: CheckoutSessionPaymentMethodOptionsSequraFields
    sofort: CheckoutSessionPaymentMethodOptionsSofortFields
    sunbit: CheckoutSessionPaymentMethodOptionsSunbitFields
    swish: CheckoutSessionPaymentMethodOptionsSwishFields
    twint: CheckoutSessionPaymentMethodOptionsTwintFields
    upi: CheckoutSessionPaymentMethodOptionsUpiFields
    us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccountFields
    wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPayFields

class CheckoutSessionPaymentMethodOptionsAcssDebitFields(f.Object):
    currency: f.Text[t.CheckoutSessionPaymentMethodOptionsAcssDebitCurrencyWords]
    mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsageWords]
    target_date: f.Text[str]
    verification_method: f.Text[t.CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethodWords]

class CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    custom_mandate_url: f.Text[str]
    default_for: f.Text[t.CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForWords]
    interval_description: f.Text[str]
    payment_schedule: f.Text[t.CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentScheduleWords]
    transaction_type: f.Text[t.CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionTypeWords]

class CheckoutSessionPaymentMethodOptionsAffirmFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsAffirmCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsAfterpayClearpayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsAfterpayClearpayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsAfterpayClearpaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsAlipayFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsAlmaFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsAlmaCaptureMethodWords]

class CheckoutSessionPaymentMethodOptionsAmazonPayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsAmazonPayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsAuBecsDebitFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsAuBecsDebitSetupFutureUsageWords]
    target_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsBacsDebitFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsBacsDebitSetupFutureUsageWords]
    target_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class CheckoutSessionPaymentMethodOptionsBancontactFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsBillieFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsBillieCaptureMethodWords]

class CheckoutSessionPaymentMethodOptionsBoletoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsBoletoSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsCardFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsCardCaptureMethodWords]
    installments: CheckoutSessionPaymentMethodOptionsCardInstallmentsFields
    request_extended_authorization: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorizationWords]
    request_incremental_authorization: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRequestIncrementalAuthorizationWords]
    request_multicapture: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRequestMulticaptureWords]
    request_overcapture: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRequestOvercaptureWords]
    request_three_d_secure: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecureWords]
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsCardSetupFutureUsageWords]
    statement_descriptor_suffix_kana: f.Text[str]
    statement_descriptor_suffix_kanji: f.Text[str]

class CheckoutSessionPaymentMethodOptionsCardInstallmentsFields(f.Object):
    enabled: f.Boolean

class CheckoutSessionPaymentMethodOptionsCardRestrictionsFields(f.Object):
    brands_blocked: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedWords]
    funding_types_blocked: f.Text[t.CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedWords]

class CheckoutSessionPaymentMethodOptionsCashappFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsCashappCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsCashappSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[t.CheckoutSessionPaymentMethodOptionsCustomerBalanceFundingTypeWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsCustomerBalanceSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    requested_address_types: f.Text[t.CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypesWords]
    type: f.Text[t.CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferTypeWords]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[t.CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountryWords]

class CheckoutSessionPaymentMethodOptionsEpsFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsEpsSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsFpxFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsFpxSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsGiropayFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsGiropaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsGrabpayFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsGrabpaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsIdealFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsIdealSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsKakaoPayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsKakaoPayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsKakaoPaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsKlarnaFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsKlarnaCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsKlarnaSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsKonbiniFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsKonbiniSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsKrCardFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsKrCardCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsKrCardSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsLinkFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsLinkCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsLinkSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsMobilepayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsMobilepayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsMobilepaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsMultibancoFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsMultibancoSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsNaverPayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsNaverPayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsNaverPaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsOxxoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsOxxoSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsP24Fields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsP24SetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsPaycoFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsPaycoCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsPaycoSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsPaynowFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsPaynowSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsPaypalFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsPaypalCaptureMethodWords]
    preferred_locale: f.Text[str]
    reference: f.Text[str]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsPaypalSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsPaytoSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountTypeWords]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentScheduleWords]
    payments_per_period: f.Number
    purpose: f.Text[t.CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurposeWords]
    start_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsPixFields(f.Object):
    amount_includes_iof: f.Text[t.CheckoutSessionPaymentMethodOptionsPixAmountIncludesIofWords]
    expires_after_seconds: f.Number
    mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsPixSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[t.CheckoutSessionPaymentMethodOptionsPixMandateOptionsAmountIncludesIofWords]
    amount_type: f.Text[t.CheckoutSessionPaymentMethodOptionsPixMandateOptionsAmountTypeWords]
    currency: f.Text[str]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentScheduleWords]
    reference: f.Text[str]
    start_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsRevolutPayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsRevolutPayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsRevolutPaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsSamsungPayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsSamsungPayCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsSamsungPaySetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsSatispayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsSatispayCaptureMethodWords]

class CheckoutSessionPaymentMethodOptionsScalapayFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsScalapayCaptureMethodWords]

class CheckoutSessionPaymentMethodOptionsSepaDebitFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsSepaDebitSetupFutureUsageWords]
    target_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class CheckoutSessionPaymentMethodOptionsSequraFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsSequraCaptureMethodWords]

class CheckoutSessionPaymentMethodOptionsSofortFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsSofortSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsSunbitFields(f.Object):
    capture_method: f.Text[t.CheckoutSessionPaymentMethodOptionsSunbitCaptureMethodWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsSunbitSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsSwishFields(f.Object):
    reference: f.Text[str]

class CheckoutSessionPaymentMethodOptionsTwintFields(f.Object):
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsTwintSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsUpiSetupFutureUsageWords]

class CheckoutSessionPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.CheckoutSessionPaymentMethodOptionsUpiMandateOptionsAmountTypeWords]
    description: f.Text[str]
    end_date: f.Number

class CheckoutSessionPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsUsBankAccountSetupFutureUsageWords]
    target_date: f.Text[str]
    verification_method: f.Text[t.CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethodWords]

class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[t.CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissionsWords]
    prefetch: f.Text[t.CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchWords]
    return_url: f.Text[str]

class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[t.CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategoriesWords]

class CheckoutSessionPaymentMethodOptionsWechatPayFields(f.Object):
    app_id: f.Text[str]
    client: f.Text[t.CheckoutSessionPaymentMethodOptionsWechatPayClientWords]
    setup_future_usage: f.Text[t.CheckoutSessionPaymentMethodOptionsWechatPaySetupFutureUsageWords]

class CheckoutSessionPermissionsFields(f.Object):
    update_shipping_details: f.Text[t.CheckoutSessionPermissionsUpdateShippingDetailsWords]

class CheckoutSessionPhoneNumberCollectionFields(f.Object):
    enabled: f.Boolean

class CheckoutSessionPresentmentDetailsFields(f.Object):
    presentment_amount: f.Number
    presentment_currency: f.Text[str]

class CheckoutSessionSavedPaymentMethodOptionsFields(f.Object):
    allow_redisplay_filters: f.Text[t.CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFiltersWords]
    payment_method_remove: f.Text[t.CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemoveWords]
    payment_method_save: f.Text[t.CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSaveWords]

class CheckoutSessionShippingAddressCollectionFields(f.Object):
    allowed_countries: f.Text[t.CheckoutSessionShippingAddressCollectionAllowedCountriesWords]

class CheckoutSessionShippingCostFields(f.Object):
    amount_subtotal: f.Number
    amount_tax: f.Number
    amount_total: f.Number
    shipping_rate: f.Text[str]
    taxes: CheckoutSessionShippingCostTaxFields

class CheckoutSessionShippingCostTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.CheckoutSessionShippingCostTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class CheckoutSessionShippingOptionFields(f.Object):
    shipping_amount: f.Number
    shipping_rate: f.Text[str]

class CheckoutSessionTaxIdCollectionFields(f.Object):
    enabled: f.Boolean
    required: f.Text[t.CheckoutSessionTaxIdCollectionRequiredWords]

class CheckoutSessionTotalDetailsFields(f.Object):
    amount_discount: f.Number
    amount_shipping: f.Number
    amount_tax: f.Number
    breakdown: CheckoutSessionTotalDetailsBreakdownFields

class CheckoutSessionTotalDetailsBreakdownFields(f.Object):
    discounts: CheckoutSessionTotalDetailsBreakdownDiscountFields
    taxes: CheckoutSessionTotalDetailsBreakdownTaxFields

class CheckoutSessionTotalDetailsBreakdownDiscountFields(f.Object):
    amount: f.Number
    discount: DiscountFields

class CheckoutSessionTotalDetailsBreakdownTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.CheckoutSessionTotalDetailsBreakdownTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class CheckoutSessionWalletOptionsFields(f.Object):
    link: CheckoutSessionWalletOptionsLinkFields

class CheckoutSessionWalletOptionsLinkFields(f.Object):
    display: f.Text[t.CheckoutSessionWalletOptionsLinkDisplayWords]

class ClimateOrderFields(f.Object):
    amount_fees: f.Number
    amount_subtotal: f.Number
    amount_total: f.Number
    beneficiary: ClimateOrderBeneficiaryFields
    canceled_at: f.Number
    cancellation_reason: f.Text[t.ClimateOrderCancellationReasonWords]
    certificate: f.Text[str]
    confirmed_at: f.Number
    created: f.Number
    currency: f.Text[str]
    delayed_at: f.Number
    delivered_at: f.Number
    delivery_details: ClimateOrderDeliveryDetailFields
    expected_delivery_year: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    metric_tons: f.Text[str]
    object: f.Text[t.ClimateOrderObjectWords]
    product: f.Text[str]
    product_substituted_at: f.Number
    status: f.Text[t.ClimateOrderStatusWords]

class ClimateOrderBeneficiaryFields(f.Object):
    public_name: f.Text[str]

class ClimateOrderDeliveryDetailFields(f.Object):
    delivered_at: f.Number
    location: ClimateOrderDeliveryDetailLocationFields
    metric_tons: f.Text[str]
    registry_url: f.Text[str]
    supplier: ClimateSupplierFields

class ClimateOrderDeliveryDetailLocationFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    latitude: f.Number
    longitude: f.Number
    region: f.Text[str]

class ClimateProductFields(f.Object):
    created: f.Number
    current_prices_per_metric_ton: f.Map[ClimateProductCurrentPricesPerMetricTonFields]
    delivery_year: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    metric_tons_available: f.Text[str]
    name: f.Text[str]
    object: f.Text[t.ClimateProductObjectWords]
    suppliers: ClimateSupplierFields

class ClimateProductCurrentPricesPerMetricTonFields(f.Object):
    amount_fees: f.Number
    amount_subtotal: f.Number
    amount_total: f.Number

class ClimateSupplierFields(f.Object):
    id: f.Text[str]
    info_url: f.Text[str]
    livemode: f.Boolean
    locations: ClimateSupplierLocationFields
    name: f.Text[str]
    object: f.Text[t.ClimateSupplierObjectWords]
    removal_pathway: f.Text[t.ClimateSupplierRemovalPathwayWords]

class ClimateSupplierLocationFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    latitude: f.Number
    longitude: f.Number
    region: f.Text[str]

class CouponFields(f.Object):
    amount_off: f.Number
    applies_to: CouponAppliesToFields
    created: f.Number
    currency: f.Text[str]
    currency_options: f.Map[CouponCurrencyOptionsFields]
    deleted: f.Boolean
    duration: f.Text[t.CouponDurationWords]
    duration_in_months: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    max_redemptions: f.Number
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[t.CouponObjectWords]
    percent_off: f.Number
    redeem_by: f.Number
    times_redeemed: f.Number
    valid: f.Boolean

class CouponAppliesToFields(f.Object):
    products: f.Text[str]

class CouponCurrencyOptionsFields(f.Object):
    amount_off: f.Number

class CreditNoteFields(f.Object):
    amount: f.Number
    amount_shipping: f.Number
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    customer_balance_transaction: f.Text[str]
    discount_amount: f.Number
    discount_amounts: CreditNoteDiscountAmountFields
    effective_at: f.Number
    id: f.Text[str]
    invoice: f.Text[str]
    lines: CreditNoteLineItemListFields
    livemode: f.Boolean
    memo: f.Text[str]
    metadata: f.Map[f.Text[str]]
    number: f.Text[str]
    object: f.Text[t.CreditNoteObjectWords]
    out_of_band_amount: f.Number
    pdf: f.Text[str]
    post_payment_amount: f.Number
    pre_payment_amount: f.Number
    pretax_credit_amounts: CreditNotePretaxCreditAmountFields
    reason: f.Text[t.CreditNoteReasonWords]
    refunds: CreditNoteRefundFields
    shipping_cost: CreditNoteShippingCostFields
    status: f.Text[t.CreditNoteStatusWords]
    subtotal: f.Number
    subtotal_excluding_tax: f.Number
    total: f.Number
    total_excluding_tax: f.Number
    total_taxes: CreditNoteTotalTaxFields
    type: f.Text[t.CreditNoteTypeWords]
    voided_at: f.Number

class CreditNoteDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class CreditNotePretaxCreditAmountFields(f.Object):
    amount: f.Number
    credit_balance_transaction: f.Text[str]
    discount: f.Text[str]
    type: f.Text[t.CreditNotePretaxCreditAmountTypeWords]

class CreditNoteRefundFields(f.Object):
    amount_refunded: f.Number
    payment_record_refund: CreditNoteRefundPaymentRecordRefundFields
    refund: f.Text[str]
    type: f.Text[t.CreditNoteRefundTypeWords]

class CreditNoteRefundPaymentRecordRefundFields(f.Object):
    payment_record: f.Text[str]
    refund_group: f.Text[str]

class CreditNoteShippingCostFields(f.Object):
    amount_subtotal: f.Number
    amount_tax: f.Number
    amount_total: f.Number
    shipping_rate: f.Text[str]
    taxes: CreditNoteShippingCostTaxFields

class CreditNoteShippingCostTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.CreditNoteShippingCostTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class CreditNoteTotalTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[t.CreditNoteTotalTaxTaxBehaviorWords]
    tax_rate_details: CreditNoteTotalTaxTaxRateDetailsFields
    taxability_reason: f.Text[t.CreditNoteTotalTaxTaxabilityReasonWords]
    taxable_amount: f.Number
    type: f.Text[t.CreditNoteTotalTaxTypeWords]

class CreditNoteTotalTaxTaxRateDetailsFields(f.Object):
    tax_rate: f.Text[str]

class CreditNoteLineItemFields(f.Object):
    amount: f.Number
    description: f.Text[str]
    discount_amount: f.Number
    discount_amounts: CreditNoteLineItemDiscountAmountFields
    id: f.Text[str]
    invoice_line_item: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.CreditNoteLineItemObjectWords]
    pretax_credit_amounts: CreditNoteLineItemPretaxCreditAmountFields
    quantity: f.Number
    tax_rates: TaxRateFields
    taxes: CreditNoteLineItemTaxFields
    type: f.Text[t.CreditNoteLineItemTypeWords]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]

class CreditNoteLineItemDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class CreditNoteLineItemListFields(f.Object):
    object: f.Text[t.CreditNoteLineItemListObjectWords]
    data: CreditNoteLineItemFields
    has_more: f.Boolean
    url: f.Text[str]

class CreditNoteLineItemPretaxCreditAmountFields(f.Object):
    amount: f.Number
    credit_balance_transaction: f.Text[str]
    discount: f.Text[str]
    type: f.Text[t.CreditNoteLineItemPretaxCreditAmountTypeWords]

class CreditNoteLineItemTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[t.CreditNoteLineItemTaxTaxBehaviorWords]
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetailsFields
    taxability_reason: f.Text[t.CreditNoteLineItemTaxTaxabilityReasonWords]
    taxable_amount: f.Number
    type: f.Text[t.CreditNoteLineItemTaxTypeWords]

class CreditNoteLineItemTaxTaxRateDetailsFields(f.Object):
    tax_rate: f.Text[str]

class CustomerFields(f.Object):
    address: AddressFields
    balance: f.Number
    business_name: f.Text[str]
    cash_balance: CashBalanceFields
    created: f.Number
    currency: f.Text[str]
    customer_account: f.Text[str]
    default_source: f.Text[str]
    deleted: f.Boolean
    delinquent: f.Boolean
    description: f.Text[str]
    discount: DiscountFields
    email: f.Text[str]
    id: f.Text[str]
    individual_name: f.Text[str]
    invoice_credit_balance: f.Map[f.Number]
    invoice_prefix: f.Text[str]
    invoice_settings: CustomerInvoiceSettingsFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    next_invoice_sequence: f.Number
    object: f.Text[t.CustomerObjectWords]
    phone: f.Text[str]
    preferred_locales: f.Text[str]
    shipping: CustomerShippingFields
    sources: CustomerSourcesFields
    subscriptions: SubscriptionListFields
    tax: CustomerTaxFields
    tax_exempt: f.Text[t.CustomerTaxExemptWords]
    tax_ids: TaxIdListFields
    test_clock: f.Text[str]

class CustomerInvoiceSettingsFields(f.Object):
    custom_fields: CustomerInvoiceSettingsCustomFieldFields
    default_payment_method: f.Text[str]
    footer: f.Text[str]
    rendering_options: CustomerInvoiceSettingsRenderingOptionsFields

class CustomerInvoiceSettingsCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class CustomerInvoiceSettingsRenderingOptionsFields(f.Object):
    amount_tax_display: f.Text[str]
    template: f.Text[str]

class CustomerShippingFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class CustomerSourcesFields(f.Object):
    object: f.Text[t.CustomerSourcesObjectWords]
    data: AccountOrBankAccountOrCardOrSourceFields
    has_more: f.Boolean
    url: f.Text[str]

class CustomerTaxFields(f.Object):
    automatic_tax: f.Text[t.CustomerTaxAutomaticTaxWords]
    ip_address: f.Text[str]
    location: CustomerTaxLocationFields
    provider: f.Text[t.CustomerTaxProviderWords]

class CustomerTaxLocationFields(f.Object):
    country: f.Text[str]
    source: f.Text[t.CustomerTaxLocationSourceWords]
    state: f.Text[str]

class CustomerCashBalanceTransactionFields(f.Object):
    adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraftFields
    applied_to_payment: CustomerCashBalanceTransactionAppliedToPaymentFields
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    ending_balance: f.Number
    funded: CustomerCashBalanceTransactionFundedFields
    id: f.Text[str]
    livemode: f.Boolean
    net_amount: f.Number
    object: f.Text[t.CustomerCashBalanceTransactionObjectWords]
    refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPaymentFields
    transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalanceFields
    type: f.Text[t.CustomerCashBalanceTransactionTypeWords]
    unapplied_from_payment: CustomerCashBalanceTransactionUnappliedFromPaymentFields

class CustomerCashBalanceTransactionAdjustedForOverdraftFields(f.Object):
    balance_transaction: f.Text[str]
    linked_transaction: f.Text[str]

class CustomerCashBalanceTransactionAppliedToPaymentFields(f.Object):
    payment_intent: f.Text[str]

class CustomerCashBalanceTransactionFundedFields(f.Object):
    bank_transfer: CustomerCashBalanceTransactionFundedBankTransferFields

class CustomerCashBalanceTransactionFundedBankTransferFields(f.Object):
    eu_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferEuBankTransferFields
    gb_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferGbBankTransferFields
    jp_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferJpBankTransferFields
    reference: f.Text[str]
    type: f.Text[t.CustomerCashBalanceTransactionFundedBankTransferTypeWords]
    us_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferUsBankTransferFields

class CustomerCashBalanceTransactionFundedBankTransferEuBankTransferFields(f.Object):
    bic: f.Text[str]
    iban_last4: f.Text[str]
    sender_name: f.Text[str]

class CustomerCashBalanceTransactionFundedBankTransferGbBankTransferFields(f.Object):
    account_number_last4: f.Text[str]
    sender_name: f.Text[str]
    sort_code: f.Text[str]

class CustomerCashBalanceTransactionFundedBankTransferJpBankTransferFields(f.Object):
    sender_bank: f.Text[str]
    sender_branch: f.Text[str]
    sender_name: f.Text[str]

class CustomerCashBalanceTransactionFundedBankTransferUsBankTransferFields(f.Object):
    network: f.Text[t.CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetworkWords]
    sender_name: f.Text[str]

class CustomerCashBalanceTransactionRefundedFromPaymentFields(f.Object):
    refund: f.Text[str]

class CustomerCashBalanceTransactionTransferredToBalanceFields(f.Object):
    balance_transaction: f.Text[str]

class CustomerCashBalanceTransactionUnappliedFromPaymentFields(f.Object):
    payment_intent: f.Text[str]

class DiscountFields(f.Object):
    checkout_session: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    deleted: f.Boolean
    end: f.Number
    id: f.Text[str]
    invoice: f.Text[str]
    invoice_item: f.Text[str]
    object: f.Text[t.DiscountObjectWords]
    promotion_code: f.Text[str]
    source: DiscountSourceFields
    start: f.Number
    subscription: f.Text[str]
    subscription_item: f.Text[str]

class DiscountSourceFields(f.Object):
    coupon: f.Text[str]
    type: f.Text[t.DiscountSourceTypeWords]

class DisputeFields(f.Object):
    amount: f.Number
    balance_transactions: BalanceTransactionFields
    charge: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    enhanced_eligibility_types: f.Text[t.DisputeEnhancedEligibilityTypesWords]
    evidence: DisputeEvidenceFields
    evidence_details: DisputeEvidenceDetailsFields
    id: f.Text[str]
    intended_submission_method: f.Text[t.DisputeIntendedSubmissionMethodWords]
    is_charge_refundable: f.Boolean
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    network_reason_code: f.Text[str]
    object: f.Text[t.DisputeObjectWords]
    payment_intent: f.Text[str]
    payment_method_details: DisputePaymentMethodDetailsFields
    reason: f.Text[str]
    status: f.Text[t.DisputeStatusWords]

class DisputeEvidenceFields(f.Object):
    access_activity_log: f.Text[str]
    appeal: DisputeEvidenceAppealFields
    billing_address: f.Text[str]
    cancellation_policy: f.Text[str]
    cancellation_policy_disclosure: f.Text[str]
    cancellation_rebuttal: f.Text[str]
    customer_communication: f.Text[str]
    customer_email_address: f.Text[str]
    customer_name: f.Text[str]
    customer_purchase_ip: f.Text[str]
    customer_signature: f.Text[str]
    duplicate_charge_documentation: f.Text[str]
    duplicate_charge_explanation: f.Text[str]
    duplicate_charge_id: f.Text[str]
    enhanced_evidence: DisputeEvidenceEnhancedEvidenceFields
    product_description: f.Text[str]
    receipt: f.Text[str]
    refund_policy: f.Text[str]
    refund_policy_disclosure: f.Text[str]
    refund_refusal_explanation: f.Text[str]
    service_date: f.Text[str]
    service_documentation: f.Text[str]
    shipping_address: f.Text[str]
    shipping_carrier: f.Text[str]
    shipping_date: f.Text[str]
    shipping_documentation: f.Text[str]
    shipping_tracking_number: f.Text[str]
    uncategorized_file: f.Text[str]
    uncategorized_text: f.Text[str]

class DisputeEvidenceAppealFields(f.Object):
    card: DisputeEvidenceAppealCardFields

class DisputeEvidenceAppealCardFields(f.Object):
    reason_for_filing: f.Text[str]
    supporting_files: f.Text[str]

class DisputeEvidenceDetailsFields(f.Object):
    due_by: f.Number
    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibilityFields
    has_evidence: f.Boolean
    past_due: f.Boolean
    submission_count: f.Number
    submission_method: f.Text[t.DisputeEvidenceDetailsSubmissionMethodWords]

class DisputeEvidenceDetailsEnhancedEligibilityFields(f.Object):
    mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceFields
    visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Fields
    visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityVisaComplianceFields

class DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceFields(f.Object):
    status: f.Text[t.DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatusWords]

class DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Fields(f.Object):
    required_actions: f.Text[t.DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActionsWords]
    status: f.Text[t.DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3StatusWords]

class DisputeEvidenceDetailsEnhancedEligibilityVisaComplianceFields(f.Object):
    status: f.Text[t.DisputeEvidenceDetailsEnhancedEligibilityVisaComplianceStatusWords]

class DisputeEvidenceEnhancedEvidenceFields(f.Object):
    mastercard_compliance: DisputeEvidenceEnhancedEvidenceMastercardComplianceFields
    visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Fields
    visa_compliance: DisputeEvidenceEnhancedEvidenceVisaComplianceFields

class DisputeEvidenceEnhancedEvidenceMastercardComplianceFields(f.Object):
    fee_acknowledged: f.Boolean

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Fields(f.Object):
    disputed_transaction: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionFields
    prior_undisputed_transactions: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionFields

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionFields(f.Object):
    customer_account_id: f.Text[str]
    customer_device_fingerprint: f.Text[str]
    customer_device_id: f.Text[str]
    customer_email_address: f.Text[str]
    customer_purchase_ip: f.Text[str]
    merchandise_or_services: f.Text[t.DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServicesWords]
    product_description: f.Text[str]
    shipping_address: AddressFields

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionFields(f.Object):
    charge: f.Text[str]
    customer_account_id: f.Text[str]
    customer_device_fingerprint: f.Text[str]
    customer_device_id: f.Text[str]
    customer_email_address: f.Text[str]
    customer_purchase_ip: f.Text[str]
    product_description: f.Text[str]
    shipping_address: AddressFields

class DisputeEvidenceEnhancedEvidenceVisaComplianceFields(f.Object):
    fee_acknowledged: f.Boolean

class DisputePaymentMethodDetailsFields(f.Object):
    amazon_pay: DisputePaymentMethodDetailsAmazonPayFields
    card: DisputePaymentMethodDetailsCardFields
    klarna: DisputePaymentMethodDetailsKlarnaFields
    paypal: DisputePaymentMethodDetailsPaypalFields
    type: f.Text[t.DisputePaymentMethodDetailsTypeWords]

class DisputePaymentMethodDetailsAmazonPayFields(f.Object):
    dispute_type: f.Text[t.DisputePaymentMethodDetailsAmazonPayDisputeTypeWords]

class DisputePaymentMethodDetailsCardFields(f.Object):
    brand: f.Text[str]
    case_type: f.Text[t.DisputePaymentMethodDetailsCardCaseTypeWords]
    network: f.Text[str]
    network_reason_code: f.Text[str]

class DisputePaymentMethodDetailsKlarnaFields(f.Object):
    chargeback_loss_reason_code: f.Text[str]
    reason_code: f.Text[str]

class DisputePaymentMethodDetailsPaypalFields(f.Object):
    case_id: f.Text[str]
    reason_code: f.Text[str]

class EntitlementsActiveEntitlementFields(f.Object):
    feature: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    lookup_key: f.Text[str]
    object: f.Text[t.EntitlementsActiveEntitlementObjectWords]

class EntitlementsActiveEntitlementListFields(f.Object):
    object: f.Text[t.EntitlementsActiveEntitlementListObjectWords]
    data: EntitlementsActiveEntitlementFields
    has_more: f.Boolean
    url: f.Text[str]

class EntitlementsActiveEntitlementSummaryFields(f.Object):
    customer: f.Text[str]
    entitlements: EntitlementsActiveEntitlementListFields
    livemode: f.Boolean
    object: f.Text[t.EntitlementsActiveEntitlementSummaryObjectWords]

class EventFields(f.Object):
    account: f.Text[str]
    api_version: f.Text[str]
    context: f.Text[str]
    created: f.Number
    data: EventDataFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.EventObjectWords]
    pending_webhooks: f.Number
    request: EventRequestFields
    type: f.Text[t.EventTypeWords]

class EventDataFields(f.Object):
    object: f.Map[f.Anything]
    previous_attributes: f.Map[f.Anything]

class EventRequestFields(f.Object):
    id: f.Text[str]
    idempotency_key: f.Text[str]

class FileFields(f.Object):
    created: f.Number
    expires_at: f.Number
    filename: f.Text[str]
    id: f.Text[str]
    links: FileLinkListFields
    object: f.Text[t.FileObjectWords]
    purpose: f.Text[t.FilePurposeWords]
    size: f.Number
    title: f.Text[str]
    type: f.Text[str]
    url: f.Text[str]

class FileLinkFields(f.Object):
    created: f.Number
    expired: f.Boolean
    expires_at: f.Number
    file: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.FileLinkObjectWords]
    url: f.Text[str]

class FileLinkListFields(f.Object):
    object: f.Text[t.FileLinkListObjectWords]
    data: FileLinkFields
    has_more: f.Boolean
    url: f.Text[str]

class FinancialConnectionsAccountFields(f.Object):
    account_holder: FinancialConnectionsAccountAccountHolderFields
    account_numbers: FinancialConnectionsAccountAccountNumberFields
    balance: FinancialConnectionsAccountBalanceFields
    balance_refresh: FinancialConnectionsAccountBalanceRefreshFields
    category: f.Text[t.FinancialConnectionsAccountCategoryWords]
    created: f.Number
    display_name: f.Text[str]
    id: f.Text[str]
    institution_name: f.Text[str]
    last4: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.FinancialConnectionsAccountObjectWords]
    ownership: f.Text[str]
    ownership_refresh: FinancialConnectionsAccountOwnershipRefreshFields
    permissions: f.Text[t.FinancialConnectionsAccountPermissionsWords]
    status: f.Text[t.FinancialConnectionsAccountStatusWords]
    status_details: FinancialConnectionsAccountStatusDetailsFields
    subcategory: f.Text[t.FinancialConnectionsAccountSubcategoryWords]
    subscriptions: f.Text[t.FinancialConnectionsAccountSubscriptionsWords]
    supported_payment_method_types: f.Text[t.FinancialConnectionsAccountSupportedPaymentMethodTypesWords]
    transaction_refresh: FinancialConnectionsAccountTransactionRefreshFields

class FinancialConnectionsAccountAccountHolderFields(f.Object):
    account: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    type: f.Text[t.FinancialConnectionsAccountAccountHolderTypeWords]

class FinancialConnectionsAccountAccountNumberFields(f.Object):
    expected_expiry_date: f.Number
    identifier_type: f.Text[t.FinancialConnectionsAccountAccountNumberIdentifierTypeWords]
    status: f.Text[t.FinancialConnectionsAccountAccountNumberStatusWords]
    supported_networks: f.Text[t.FinancialConnectionsAccountAccountNumberSupportedNetworksWords]

class FinancialConnectionsAccountBalanceFields(f.Object):
    as_of: f.Number
    cash: FinancialConnectionsAccountBalanceCashFields
    credit: FinancialConnectionsAccountBalanceCreditFields
    current: f.Map[f.Number]
    type: f.Text[t.FinancialConnectionsAccountBalanceTypeWords]

class FinancialConnectionsAccountBalanceCashFields(f.Object):
    available: f.Map[f.Number]

class FinancialConnectionsAccountBalanceCreditFields(f.Object):
    used: f.Map[f.Number]

class FinancialConnectionsAccountBalanceRefreshFields(f.Object):
    last_attempted_at: f.Number
    next_refresh_available_at: f.Number
    status: f.Text[t.FinancialConnectionsAccountBalanceRefreshStatusWords]

class FinancialConnectionsAccountOwnershipRefreshFields(f.Object):
    last_attempted_at: f.Number
    next_refresh_available_at: f.Number
    status: f.Text[t.FinancialConnectionsAccountOwnershipRefreshStatusWords]

class FinancialConnectionsAccountStatusDetailsFields(f.Object):
    active: FinancialConnectionsAccountStatusDetailsActiveFields

class FinancialConnectionsAccountStatusDetailsActiveFields(f.Object):
    action: f.Text[t.FinancialConnectionsAccountStatusDetailsActiveActionWords]
    cause: f.Text[t.FinancialConnectionsAccountStatusDetailsActiveCauseWords]
    expected_deactivation_date: f.Number

class FinancialConnectionsAccountTransactionRefreshFields(f.Object):
    id: f.Text[str]
    last_attempted_at: f.Number
    next_refresh_available_at: f.Number
    status: f.Text[t.FinancialConnectionsAccountTransactionRefreshStatusWords]

class FinancialConnectionsAuthorizationFields(f.Object):
    id: f.Text[str]
    institution_name: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.FinancialConnectionsAuthorizationObjectWords]
    status: f.Text[t.FinancialConnectionsAuthorizationStatusWords]
    status_details: FinancialConnectionsAuthorizationStatusDetailsFields

class FinancialConnectionsAuthorizationStatusDetailsFields(f.Object):
    active: FinancialConnectionsAuthorizationStatusDetailsActiveFields
    inactive: FinancialConnectionsAuthorizationStatusDetailsInactiveFields

class FinancialConnectionsAuthorizationStatusDetailsActiveFields(f.Object):
    action: f.Text[t.FinancialConnectionsAuthorizationStatusDetailsActiveActionWords]
    expected_deactivation_date: f.Number

class FinancialConnectionsAuthorizationStatusDetailsInactiveFields(f.Object):
    action: f.Text[t.FinancialConnectionsAuthorizationStatusDetailsInactiveActionWords]

class IdentityVerificationSessionFields(f.Object):
    client_reference_id: f.Text[str]
    client_secret: f.Text[str]
    created: f.Number
    id: f.Text[str]
    last_error: IdentityVerificationSessionLastErrorFields
    last_verification_report: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.IdentityVerificationSessionObjectWords]
    options: IdentityVerificationSessionOptionsFields
    provided_details: IdentityVerificationSessionProvidedDetailsFields
    redaction: IdentityVerificationSessionRedactionFields
    related_customer: f.Text[str]
    related_customer_account: f.Text[str]
    related_person: IdentityVerificationSessionRelatedPersonFields
    status: f.Text[t.IdentityVerificationSessionStatusWords]
    type: f.Text[t.IdentityVerificationSessionTypeWords]
    url: f.Text[str]
    verification_flow: f.Text[str]
    verified_outputs: IdentityVerificationSessionVerifiedOutputsFields

class IdentityVerificationSessionLastErrorFields(f.Object):
    code: f.Text[t.IdentityVerificationSessionLastErrorCodeWords]
    reason: f.Text[str]

class IdentityVerificationSessionOptionsFields(f.Object):
    document: IdentityVerificationSessionOptionsDocumentFields
    email: IdentityVerificationSessionOptionsEmailFields
    id_number: IdentityVerificationSessionOptionsIdNumberFields
    matching: IdentityVerificationSessionOptionsMatchingFields
    phone: IdentityVerificationSessionOptionsPhoneFields

class IdentityVerificationSessionOptionsDocumentFields(f.Object):
    allowed_types: f.Text[t.IdentityVerificationSessionOptionsDocumentAllowedTypesWords]
    require_id_number: f.Boolean
    require_live_capture: f.Boolean
    require_matching_selfie: f.Boolean

class IdentityVerificationSessionOptionsEmailFields(f.Object):
    require_verification: f.Boolean

class IdentityVerificationSessionOptionsIdNumberFields(f.Object):
    ...

class IdentityVerificationSessionOptionsMatchingFields(f.Object):
    dob: f.Text[t.IdentityVerificationSessionOptionsMatchingDobWords]
    name: f.Text[t.IdentityVerificationSessionOptionsMatchingNameWords]

class IdentityVerificationSessionOptionsPhoneFields(f.Object):
    require_verification: f.Boolean

class IdentityVerificationSessionProvidedDetailsFields(f.Object):
    email: f.Text[str]
    phone: f.Text[str]

class IdentityVerificationSessionRedactionFields(f.Object):
    status: f.Text[t.IdentityVerificationSessionRedactionStatusWords]

class IdentityVerificationSessionRelatedPersonFields(f.Object):
    account: f.Text[str]
    person: f.Text[str]

class IdentityVerificationSessionVerifiedOutputsFields(f.Object):
    address: AddressFields
    dob: IdentityVerificationSessionVerifiedOutputsDobFields
    email: f.Text[str]
    first_name: f.Text[str]
    id_number: f.Text[str]
    id_number_type: f.Text[t.IdentityVerificationSessionVerifiedOutputsIdNumberTypeWords]
    last_name: f.Text[str]
    phone: f.Text[str]
    sex: f.Text[t.IdentityVerificationSessionVerifiedOutputsSexWords]
    unparsed_place_of_birth: f.Text[str]
    unparsed_sex: f.Text[str]

class IdentityVerificationSessionVerifiedOutputsDobFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class InvoiceFields(f.Object):
    account_country: f.Text[str]
    account_name: f.Text[str]
    account_tax_ids: f.Text[str]
    amount_due: f.Number
    amount_overpaid: f.Number
    amount_paid: f.Number
    amount_paid_off_stripe: f.Number
    amount_remaining: f.Number
    amount_shipping: f.Number
    application: f.Text[str]
    attempt_count: f.Number
    attempted: f.Boolean
    auto_advance: f.Boolean
    automatic_tax: InvoiceAutomaticTaxFields
    automatically_finalizes_at: f.Number
    billing_reason: f.Text[t.InvoiceBillingReasonWords]
    collection_method: f.Text[t.InvoiceCollectionMethodWords]
    confirmation_secret: InvoiceConfirmationSecretFields
    created: f.Number
    currency: f.Text[str]
    custom_fields: InvoiceCustomFieldFields
    customer: f.Text[str]
    customer_account: f.Text[str]
    customer_address: AddressFields
    customer_email: f.Text[str]
    customer_name: f.Text[str]
    customer_phone: f.Text[str]
    customer_shipping: InvoiceCustomerShippingFields
    customer_tax_exempt: f.Text[t.InvoiceCustomerTaxExemptWords]
    customer_tax_ids: InvoiceCustomerTaxIdFields
    default_payment_method: f.Text[str]
    default_source: f.Text[str]
    default_tax_rates: TaxRateFields
    deleted: f.Boolean
    description: f.Text[str]
    discounts: f.Text[str]
    due_date: f.Number
    effective_at: f.Number
    ending_balance: f.Number
    footer: f.Text[str]
    from_invoice: InvoiceFromInvoiceFields
    hosted_invoice_url: f.Text[str]
    id: f.Text[str]
    invoice_pdf: f.Text[str]
    issuer: InvoiceIssuerFields
    last_finalization_error: InvoiceLastFinalizationErrorFields
    latest_revision: f.Text[str]
    lines: InvoiceLineItemListFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    next_payment_attempt: f.Number
    number: f.Text[str]
    object: f.Text[t.InvoiceObjectWords]
    on_behalf_of: f.Text[str]
    parent: InvoiceParentFields
    payment_settings: InvoicePaymentSettingsFields
    payments: InvoicePaymentListFields
    period_end: f.Number
    period_start: f.Number
    post_payment_credit_notes_amount: f.Number
    pre_payment_credit_notes_amount: f.Number
    receipt_number: f.Text[str]
    rendering: InvoiceRenderingFields
    shipping_cost: InvoiceShippingCostFields
    shipping_details: InvoiceShippingDetailsFields
    starting_balance: f.Number
    statement_descriptor: f.Text[str]
    status: f.Text[t.InvoiceStatusWords]
    status_details: InvoiceStatusDetailsFields
    status_transitions: InvoiceStatusTransitionsFields
    subtotal: f.Number
    subtotal_excluding_tax: f.Number
    test_clock: f.Text[str]
    threshold_reason: InvoiceThresholdReasonFields
    total: f.Number
    total_discount_amounts: InvoiceTotalDiscountAmountFields
    total_excluding_tax: f.Number
    total_pretax_credit_amounts: InvoiceTotalPretaxCreditAmountFields
    total_taxes: InvoiceTotalTaxFields
    webhooks_delivered_at: f.Number

class InvoiceAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[t.InvoiceAutomaticTaxDisabledReasonWords]
    enabled: f.Boolean
    liability: InvoiceAutomaticTaxLiabilityFields
    provider: f.Text[str]
    status: f.Text[t.InvoiceAutomaticTaxStatusWords]

class InvoiceAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.InvoiceAutomaticTaxLiabilityTypeWords]

class InvoiceConfirmationSecretFields(f.Object):
    client_secret: f.Text[str]
    type: f.Text[str]

class InvoiceCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class InvoiceCustomerShippingFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class InvoiceCustomerTaxIdFields(f.Object):
    type: f.Text[t.InvoiceCustomerTaxIdTypeWords]
    value: f.Text[str]

class InvoiceFromInvoiceFields(f.Object):
    action: f.Text[str]
    invoice: f.Text[str]

class InvoiceIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.InvoiceIssuerTypeWords]

class InvoiceLastFinalizationErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[t.InvoiceLastFinalizationErrorCodeWords]
    decline_code: f.Text[str]
    doc_url: f.Text[str]
    message: f.Text[str]
    network_advice_code: f.Text[str]
    network_decline_code: f.Text[str]
    param: f.Text[str]
    payment_intent: PaymentIntentFields
    payment_method: PaymentMethodFields
    payment_method_type: f.Text[str]
    request_log_url: f.Text[str]
    setup_intent: SetupIntentFields
    source: AccountOrBankAccountOrCardOrSourceFields
    type: f.Text[t.InvoiceLastFinalizationErrorTypeWords]

class InvoiceParentFields(f.Object):
    quote_details: InvoiceParentQuoteDetailsFields
    subscription_details: InvoiceParentSubscriptionDetailsFields
    type: f.Text[t.InvoiceParentTypeWords]

class InvoiceParentQuoteDetailsFields(f.Object):
    quote: f.Text[str]

class InvoiceParentSubscriptionDetailsFields(f.Object):
    metadata: f.Map[f.Text[str]]
    subscription: f.Text[str]
    subscription_proration_date: f.Number

class InvoicePaymentSettingsFields(f.Object):
    default_mandate: f.Text[str]
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptionsFields
    payment_method_types: f.Text[t.InvoicePaymentSettingsPaymentMethodTypesWords]

class InvoicePaymentSettingsPaymentMethodOptionsFields(f.Object):
    acss_debit: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitFields
    bancontact: InvoicePaymentSettingsPaymentMethodOptionsBancontactFields
    billie: InvoicePaymentSettingsPaymentMethodOptionsBillieFields
    blik: InvoicePaymentSettingsPaymentMethodOptionsBlikFields
    card: InvoicePaymentSettingsPaymentMethodOptionsCardFields
    customer_balance: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceFields
    konbini: InvoicePaymentSettingsPaymentMethodOptionsKonbiniFields
    payto: InvoicePaymentSettingsPaymentMethodOptionsPaytoFields
    pix: InvoicePaymentSettingsPaymentMethodOptionsPixFields
    sepa_debit: InvoicePaymentSettingsPaymentMethodOptionsSepaDebitFields
    upi: InvoicePaymentSettingsPaymentMethodOptionsUpiFields
    us_bank_account: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFields

class InvoicePaymentSettingsPaymentMethodOptionsAcssDebitFields(f.Object):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields
    verification_method: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethodWords]

class InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    transaction_type: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionTypeWords]

class InvoicePaymentSettingsPaymentMethodOptionsBancontactFields(f.Object):
    preferred_language: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguageWords]

class InvoicePaymentSettingsPaymentMethodOptionsBillieFields(f.Object):
    company_details: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields
    reference: f.Text[str]

class InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields(f.Object):
    registered_address: AddressFields
    registered_name: f.Text[str]
    registration_number: f.Text[str]
    registration_type: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationTypeWords]
    vat: f.Text[str]

class InvoicePaymentSettingsPaymentMethodOptionsBlikFields(f.Object):
    ...

class InvoicePaymentSettingsPaymentMethodOptionsCardFields(f.Object):
    installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsFields
    request_three_d_secure: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecureWords]

class InvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsFields(f.Object):
    enabled: f.Boolean

class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceFundingTypeWords]

class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    type: f.Text[str]

class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountryWords]

class InvoicePaymentSettingsPaymentMethodOptionsKonbiniFields(f.Object):
    ...

class InvoicePaymentSettingsPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields

class InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountTypeWords]
    purpose: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurposeWords]

class InvoicePaymentSettingsPaymentMethodOptionsPixFields(f.Object):
    amount_includes_iof: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIofWords]
    expires_after_seconds: f.Number

class InvoicePaymentSettingsPaymentMethodOptionsSepaDebitFields(f.Object):
    ...

class InvoicePaymentSettingsPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields

class InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountTypeWords]
    description: f.Text[str]
    end_date: f.Number

class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    verification_method: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethodWords]

class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissionsWords]
    prefetch: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchWords]

class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[t.InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategoriesWords]

class InvoiceRenderingFields(f.Object):
    amount_tax_display: f.Text[str]
    pdf: InvoiceRenderingPdfFields
    template: f.Text[str]
    template_version: f.Number

class InvoiceRenderingPdfFields(f.Object):
    page_size: f.Text[t.InvoiceRenderingPdfPageSizeWords]

class InvoiceShippingCostFields(f.Object):
    amount_subtotal: f.Number
    amount_tax: f.Number
    amount_total: f.Number
    shipping_rate: f.Text[str]
    taxes: InvoiceShippingCostTaxFields

class InvoiceShippingCostTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.InvoiceShippingCostTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class InvoiceShippingDetailsFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class InvoiceStatusDetailsFields(f.Object):
    uncollectible: InvoiceStatusDetailsUncollectibleFields

class InvoiceStatusDetailsUncollectibleFields(f.Object):
    reason: f.Text[t.InvoiceStatusDetailsUncollectibleReasonWords]

class InvoiceStatusTransitionsFields(f.Object):
    finalized_at: f.Number
    marked_uncollectible_at: f.Number
    paid_at: f.Number
    voided_at: f.Number

class InvoiceThresholdReasonFields(f.Object):
    amount_gte: f.Number
    item_reasons: InvoiceThresholdReasonItemReasonFields

class InvoiceThresholdReasonItemReasonFields(f.Object):
    line_item_ids: f.Text[str]
    usage_gte: f.Number

class InvoiceTotalDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class InvoiceTotalPretaxCreditAmountFields(f.Object):
    amount: f.Number
    credit_balance_transaction: f.Text[str]
    discount: f.Text[str]
    type: f.Text[t.InvoiceTotalPretaxCreditAmountTypeWords]

class InvoiceTotalTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[t.InvoiceTotalTaxTaxBehaviorWords]
    tax_rate_details: InvoiceTotalTaxTaxRateDetailsFields
    taxability_reason: f.Text[t.InvoiceTotalTaxTaxabilityReasonWords]
    taxable_amount: f.Number
    type: f.Text[t.InvoiceTotalTaxTypeWords]

class InvoiceTotalTaxTaxRateDetailsFields(f.Object):
    tax_rate: f.Text[str]

class InvoiceItemFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    date: f.Number
    deleted: f.Boolean
    description: f.Text[str]
    discountable: f.Boolean
    discounts: f.Text[str]
    frozen_fields: f.Text[t.InvoiceItemFrozenFieldsWords]
    id: f.Text[str]
    invoice: f.Text[str]
    invoicing_rules: InvoiceItemInvoicingRuleFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    net_amount: f.Number
    object: f.Text[t.InvoiceItemObjectWords]
    parent: InvoiceItemParentFields
    period: InvoiceItemPeriodFields
    pricing: InvoiceItemPricingFields
    proration: f.Boolean
    proration_details: InvoiceItemProrationDetailsFields
    quantity: f.Number
    quantity_decimal: f.Text[str]
    tax_rates: TaxRateFields
    test_clock: f.Text[str]

class InvoiceItemInvoicingRuleFields(f.Object):
    type: f.Text[t.InvoiceItemInvoicingRuleTypeWords]

class InvoiceItemParentFields(f.Object):
    subscription_details: InvoiceItemParentSubscriptionDetailsFields
    type: f.Text[t.InvoiceItemParentTypeWords]

class InvoiceItemParentSubscriptionDetailsFields(f.Object):
    subscription: f.Text[str]
    subscription_item: f.Text[str]

class InvoiceItemPeriodFields(f.Object):
    end: f.Number
    start: f.Number

class InvoiceItemPricingFields(f.Object):
    price_details: InvoiceItemPricingPriceDetailsFields
    type: f.Text[t.InvoiceItemPricingTypeWords]
    unit_amount_decimal: f.Text[str]

class InvoiceItemPricingPriceDetailsFields(f.Object):
    price: f.Text[str]
    product: f.Text[str]

class InvoiceItemProrationDetailsFields(f.Object):
    credited_items: InvoiceItemProrationDetailsCreditedItemsFields
    discount_amounts: InvoiceItemProrationDetailsDiscountAmountFields

class InvoiceItemProrationDetailsCreditedItemsFields(f.Object):
    invoice_item: f.Text[str]
    invoice_line_item_details: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetailsFields
    type: f.Text[t.InvoiceItemProrationDetailsCreditedItemsTypeWords]

class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetailsFields(f.Object):
    invoice: f.Text[str]
    invoice_line_items: f.Text[str]

class InvoiceItemProrationDetailsDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class InvoiceLineItemFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    discount_amounts: InvoiceLineItemDiscountAmountFields
    discountable: f.Boolean
    discounts: f.Text[str]
    id: f.Text[str]
    invoice: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.InvoiceLineItemObjectWords]
    parent: InvoiceLineItemParentFields
    period: InvoiceLineItemPeriodFields
    pretax_credit_amounts: InvoiceLineItemPretaxCreditAmountFields
    pricing: InvoiceLineItemPricingFields
    quantity: f.Number
    quantity_decimal: f.Text[str]
    subscription: f.Text[str]
    subtotal: f.Number
    taxes: InvoiceLineItemTaxFields

class InvoiceLineItemDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class InvoiceLineItemListFields(f.Object):
    object: f.Text[t.InvoiceLineItemListObjectWords]
    data: InvoiceLineItemFields
    has_more: f.Boolean
    url: f.Text[str]

class InvoiceLineItemParentFields(f.Object):
    invoice_item_details: InvoiceLineItemParentInvoiceItemDetailsFields
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetailsFields
    type: f.Text[t.InvoiceLineItemParentTypeWords]

class InvoiceLineItemParentInvoiceItemDetailsFields(f.Object):
    invoice_item: f.Text[str]
    proration: f.Boolean
    proration_details: InvoiceLineItemParentInvoiceItemDetailsProrationDetailsFields
    subscription: f.Text[str]

class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsFields(f.Object):
    credited_items: InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItemsFields

class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItemsFields(f.Object):
    invoice: f.Text[str]
    invoice_line_items: f.Text[str]

class InvoiceLineItemParentSubscriptionItemDetailsFields(f.Object):
    invoice_item: f.Text[str]
    proration: f.Boolean
    proration_details: InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsFields
    subscription: f.Text[str]
    subscription_item: f.Text[str]

class InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsFields(f.Object):
    credited_items: InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItemsFields

class InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItemsFields(f.Object):
    invoice: f.Text[str]
    invoice_line_items: f.Text[str]

class InvoiceLineItemPeriodFields(f.Object):
    end: f.Number
    start: f.Number

class InvoiceLineItemPretaxCreditAmountFields(f.Object):
    amount: f.Number
    credit_balance_transaction: f.Text[str]
    discount: f.Text[str]
    type: f.Text[t.InvoiceLineItemPretaxCreditAmountTypeWords]

class InvoiceLineItemPricingFields(f.Object):
    price_details: InvoiceLineItemPricingPriceDetailsFields
    type: f.Text[t.InvoiceLineItemPricingTypeWords]
    unit_amount_decimal: f.Text[str]

class InvoiceLineItemPricingPriceDetailsFields(f.Object):
    price: f.Text[str]
    product: f.Text[str]

class InvoiceLineItemTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[t.InvoiceLineItemTaxTaxBehaviorWords]
    tax_rate_details: InvoiceLineItemTaxTaxRateDetailsFields
    taxability_reason: f.Text[t.InvoiceLineItemTaxTaxabilityReasonWords]
    taxable_amount: f.Number
    type: f.Text[t.InvoiceLineItemTaxTypeWords]

class InvoiceLineItemTaxTaxRateDetailsFields(f.Object):
    tax_rate: f.Text[str]

class InvoicePaymentFields(f.Object):
    amount_paid: f.Number
    amount_requested: f.Number
    created: f.Number
    currency: f.Text[str]
    id: f.Text[str]
    invoice: f.Text[str]
    is_default: f.Boolean
    livemode: f.Boolean
    object: f.Text[t.InvoicePaymentObjectWords]
    payment: InvoicePaymentPaymentFields
    status: f.Text[str]
    status_transitions: InvoicePaymentStatusTransitionsFields

class InvoicePaymentListFields(f.Object):
    object: f.Text[t.InvoicePaymentListObjectWords]
    data: InvoicePaymentFields
    has_more: f.Boolean
    url: f.Text[str]

class InvoicePaymentPaymentFields(f.Object):
    charge: f.Text[str]
    payment_intent: f.Text[str]
    payment_record: f.Text[str]
    type: f.Text[t.InvoicePaymentPaymentTypeWords]

class InvoicePaymentStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    paid_at: f.Number

class IssuingAuthorizationFields(f.Object):
    amount: f.Number
    amount_details: IssuingAuthorizationAmountDetailsFields
    approved: f.Boolean
    authorization_method: f.Text[t.IssuingAuthorizationAuthorizationMethodWords]
    balance_transactions: BalanceTransactionFields
    card: IssuingCardFields
    card_presence: f.Text[t.IssuingAuthorizationCardPresenceWords]
    cardholder: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    fleet: IssuingAuthorizationFleetFields
    fraud_challenges: IssuingAuthorizationFraudChallengeFields
    fuel: IssuingAuthorizationFuelFields
    id: f.Text[str]
    livemode: f.Boolean
    merchant_amount: f.Number
    merchant_currency: f.Text[str]
    merchant_data: IssuingAuthorizationMerchantDataFields
    metadata: f.Map[f.Text[str]]
    network_data: IssuingAuthorizationNetworkDataFields
    object: f.Text[t.IssuingAuthorizationObjectWords]
    pending_request: IssuingAuthorizationPendingRequestFields
    request_history: IssuingAuthorizationRequestHistoryFields
    status: f.Text[t.IssuingAuthorizationStatusWords]
    token: f.Text[str]
    transactions: IssuingTransactionFields
    treasury: IssuingAuthorizationTreasuryFields
    verification_data: IssuingAuthorizationVerificationDataFields
    verified_by_fraud_challenge: f.Boolean
    wallet: f.Text[str]

class IssuingAuthorizationAmountDetailsFields(f.Object):
    atm_fee: f.Number
    cashback_amount: f.Number

class IssuingAuthorizationFleetFields(f.Object):
    cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptDataFields
    purchase_type: f.Text[t.IssuingAuthorizationFleetPurchaseTypeWords]
    reported_breakdown: IssuingAuthorizationFleetReportedBreakdownFields
    service_type: f.Text[t.IssuingAuthorizationFleetServiceTypeWords]

class IssuingAuthorizationFleetCardholderPromptDataFields(f.Object):
    alphanumeric_id: f.Text[str]
    driver_id: f.Text[str]
    odometer: f.Number
    unspecified_id: f.Text[str]
    user_id: f.Text[str]
    vehicle_number: f.Text[str]

class IssuingAuthorizationFleetReportedBreakdownFields(f.Object):
    fuel: IssuingAuthorizationFleetReportedBreakdownFuelFields
    non_fuel: IssuingAuthorizationFleetReportedBreakdownNonFuelFields
    tax: IssuingAuthorizationFleetReportedBreakdownTaxFields

class IssuingAuthorizationFleetReportedBreakdownFuelFields(f.Object):
    gross_amount_decimal: f.Text[str]

class IssuingAuthorizationFleetReportedBreakdownNonFuelFields(f.Object):
    gross_amount_decimal: f.Text[str]

class IssuingAuthorizationFleetReportedBreakdownTaxFields(f.Object):
    local_amount_decimal: f.Text[str]
    national_amount_decimal: f.Text[str]

class IssuingAuthorizationFraudChallengeFields(f.Object):
    channel: f.Text[t.IssuingAuthorizationFraudChallengeChannelWords]
    status: f.Text[t.IssuingAuthorizationFraudChallengeStatusWords]
    undeliverable_reason: f.Text[t.IssuingAuthorizationFraudChallengeUndeliverableReasonWords]

class IssuingAuthorizationFuelFields(f.Object):
    industry_product_code: f.Text[str]
    quantity_decimal: f.Text[str]
    type: f.Text[t.IssuingAuthorizationFuelTypeWords]
    unit: f.Text[t.IssuingAuthorizationFuelUnitWords]
    unit_cost_decimal: f.Text[str]

class IssuingAuthorizationMerchantDataFields(f.Object):
    category: f.Text[str]
    category_code: f.Text[str]
    city: f.Text[str]
    country: f.Text[str]
    name: f.Text[str]
    network_id: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    tax_id: f.Text[str]
    terminal_id: f.Text[str]
    url: f.Text[str]

class IssuingAuthorizationNetworkDataFields(f.Object):
    acquiring_institution_id: f.Text[str]
    system_trace_audit_number: f.Text[str]
    transaction_id: f.Text[str]

class IssuingAuthorizationPendingRequestFields(f.Object):
    amount: f.Number
    amount_details: IssuingAuthorizationPendingRequestAmountDetailsFields
    currency: f.Text[str]
    is_amount_controllable: f.Boolean
    merchant_amount: f.Number
    merchant_currency: f.Text[str]
    network_risk_score: f.Number

class IssuingAuthorizationPendingRequestAmountDetailsFields(f.Object):
    atm_fee: f.Number
    cashback_amount: f.Number

class IssuingAuthorizationRequestHistoryFields(f.Object):
    amount: f.Number
    amount_details: IssuingAuthorizationRequestHistoryAmountDetailsFields
    approved: f.Boolean
    authorization_code: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    merchant_amount: f.Number
    merchant_currency: f.Text[str]
    network_risk_score: f.Number
    reason: f.Text[t.IssuingAuthorizationRequestHistoryReasonWords]
    reason_message: f.Text[str]
    requested_at: f.Number

class IssuingAuthorizationRequestHistoryAmountDetailsFields(f.Object):
    atm_fee: f.Number
    cashback_amount: f.Number

class IssuingAuthorizationTreasuryFields(f.Object):
    received_credits: f.Text[str]
    received_debits: f.Text[str]
    transaction: f.Text[str]

class IssuingAuthorizationVerificationDataFields(f.Object):
    address_line1_check: f.Text[t.IssuingAuthorizationVerificationDataAddressLine1CheckWords]
    address_postal_code_check: f.Text[t.IssuingAuthorizationVerificationDataAddressPostalCodeCheckWords]
    authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemptionFields
    cvc_check: f.Text[t.IssuingAuthorizationVerificationDataCvcCheckWords]
    expiry_check: f.Text[t.IssuingAuthorizationVerificationDataExpiryCheckWords]
    postal_code: f.Text[str]
    three_d_secure: IssuingAuthorizationVerificationDataThreeDSecureFields

class IssuingAuthorizationVerificationDataAuthenticationExemptionFields(f.Object):
    claimed_by: f.Text[t.IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedByWords]
    type: f.Text[t.IssuingAuthorizationVerificationDataAuthenticationExemptionTypeWords]

class IssuingAuthorizationVerificationDataThreeDSecureFields(f.Object):
    result: f.Text[t.IssuingAuthorizationVerificationDataThreeDSecureResultWords]

class IssuingCardFields(f.Object):
    brand: f.Text[str]
    cancellation_reason: f.Text[t.IssuingCardCancellationReasonWords]
    cardholder: IssuingCardholderFields
    created: f.Number
    currency: f.Text[str]
    cvc: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    financial_account: f.Text[str]
    id: f.Text[str]
    last4: f.Text[str]
    latest_fraud_warning: IssuingCardLatestFraudWarningFields
    lifecycle_controls: IssuingCardLifecycleControlsFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    number: f.Text[str]
    object: f.Text[t.IssuingCardObjectWords]
    personalization_design: f.Text[str]
    replaced_by: f.Text[str]
    replacement_for: f.Text[str]
    replacement_reason: f.Text[t.IssuingCardReplacementReasonWords]
    second_line: f.Text[str]
    shipping: IssuingCardShippingFields
    spending_controls: IssuingCardSpendingControlsFields
    status: f.Text[t.IssuingCardStatusWords]
    type: f.Text[t.IssuingCardTypeWords]
    wallets: IssuingCardWalletsFields

class IssuingCardLatestFraudWarningFields(f.Object):
    started_at: f.Number
    type: f.Text[t.IssuingCardLatestFraudWarningTypeWords]

class IssuingCardLifecycleControlsFields(f.Object):
    cancel_after: IssuingCardLifecycleControlsCancelAfterFields

class IssuingCardLifecycleControlsCancelAfterFields(f.Object):
    payment_count: f.Number

class IssuingCardShippingFields(f.Object):
    address: AddressFields
    address_validation: IssuingCardShippingAddressValidationFields
    business_name: f.Text[str]
    carrier: f.Text[t.IssuingCardShippingCarrierWords]
    customs: IssuingCardShippingCustomsFields
    delivered_at: f.Number
    eta: f.Number
    name: f.Text[str]
    phone_number: f.Text[str]
    require_signature: f.Boolean
    service: f.Text[t.IssuingCardShippingServiceWords]
    shipped_at: f.Number
    status: f.Text[t.IssuingCardShippingStatusWords]
    tracking_number: f.Text[str]
    tracking_url: f.Text[str]
    type: f.Text[t.IssuingCardShippingTypeWords]

class IssuingCardShippingAddressValidationFields(f.Object):
    mode: f.Text[t.IssuingCardShippingAddressValidationModeWords]
    normalized_address: AddressFields
    result: f.Text[t.IssuingCardShippingAddressValidationResultWords]

class IssuingCardShippingCustomsFields(f.Object):
    eori_number: f.Text[str]

class IssuingCardSpendingControlsFields(f.Object):
    allowed_card_presences: f.Text[t.IssuingCardSpendingControlsAllowedCardPresencesWords]
    allowed_categories: f.Text[t.IssuingCardSpendingControlsAllowedCategoriesWords]
    allowed_merchant_countries: f.Text[str]
    blocked_card_presences: f.Text[t.IssuingCardSpendingControlsBlockedCardPresencesWords]
    blocked_categories: f.Text[t.IssuingCardSpendingControlsBlockedCategoriesWords]
    blocked_merchant_countries: f.Text[str]
    spending_limits: IssuingCardSpendingControlsSpendingLimitFields
    spending_limits_currency: f.Text[str]

class IssuingCardSpendingControlsSpendingLimitFields(f.Object):
    amount: f.Number
    categories: f.Text[t.IssuingCardSpendingControlsSpendingLimitCategoriesWords]
    interval: f.Text[t.IssuingCardSpendingControlsSpendingLimitIntervalWords]

class IssuingCardWalletsFields(f.Object):
    apple_pay: IssuingCardWalletsApplePayFields
    google_pay: IssuingCardWalletsGooglePayFields
    primary_account_identifier: f.Text[str]

class IssuingCardWalletsApplePayFields(f.Object):
    eligible: f.Boolean
    ineligible_reason: f.Text[t.IssuingCardWalletsApplePayIneligibleReasonWords]

class IssuingCardWalletsGooglePayFields(f.Object):
    eligible: f.Boolean
    ineligible_reason: f.Text[t.IssuingCardWalletsGooglePayIneligibleReasonWords]

class IssuingCardholderFields(f.Object):
    billing: IssuingCardholderBillingFields
    company: IssuingCardholderCompanyFields
    created: f.Number
    email: f.Text[str]
    id: f.Text[str]
    individual: IssuingCardholderIndividualFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[t.IssuingCardholderObjectWords]
    phone_number: f.Text[str]
    preferred_locales: f.Text[t.IssuingCardholderPreferredLocalesWords]
    requirements: IssuingCardholderRequirementsFields
    spending_controls: IssuingCardholderSpendingControlsFields
    status: f.Text[t.IssuingCardholderStatusWords]
    type: f.Text[t.IssuingCardholderTypeWords]

class IssuingCardholderBillingFields(f.Object):
    address: AddressFields

class IssuingCardholderCompanyFields(f.Object):
    tax_id_provided: f.Boolean

class IssuingCardholderIndividualFields(f.Object):
    card_issuing: IssuingCardholderIndividualCardIssuingFields
    dob: IssuingCardholderIndividualDobFields
    first_name: f.Text[str]
    last_name: f.Text[str]
    verification: IssuingCardholderIndividualVerificationFields

class IssuingCardholderIndividualCardIssuingFields(f.Object):
    user_terms_acceptance: IssuingCardholderIndividualCardIssuingUserTermsAcceptanceFields

class IssuingCardholderIndividualCardIssuingUserTermsAcceptanceFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class IssuingCardholderIndividualDobFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class IssuingCardholderIndividualVerificationFields(f.Object):
    document: IssuingCardholderIndividualVerificationDocumentFields

class IssuingCardholderIndividualVerificationDocumentFields(f.Object):
    back: f.Text[str]
    front: f.Text[str]

class IssuingCardholderRequirementsFields(f.Object):
    disabled_reason: f.Text[t.IssuingCardholderRequirementsDisabledReasonWords]
    past_due: f.Text[t.IssuingCardholderRequirementsPastDueWords]

class IssuingCardholderSpendingControlsFields(f.Object):
    allowed_card_presences: f.Text[t.IssuingCardholderSpendingControlsAllowedCardPresencesWords]
    allowed_categories: f.Text[t.IssuingCardholderSpendingControlsAllowedCategoriesWords]
    allowed_merchant_countries: f.Text[str]
    blocked_card_presences: f.Text[t.IssuingCardholderSpendingControlsBlockedCardPresencesWords]
    blocked_categories: f.Text[t.IssuingCardholderSpendingControlsBlockedCategoriesWords]
    blocked_merchant_countries: f.Text[str]
    spending_limits: IssuingCardholderSpendingControlsSpendingLimitFields
    spending_limits_currency: f.Text[str]

class IssuingCardholderSpendingControlsSpendingLimitFields(f.Object):
    amount: f.Number
    categories: f.Text[t.IssuingCardholderSpendingControlsSpendingLimitCategoriesWords]
    interval: f.Text[t.IssuingCardholderSpendingControlsSpendingLimitIntervalWords]

class IssuingDisputeFields(f.Object):
    amount: f.Number
    balance_transactions: BalanceTransactionFields
    created: f.Number
    currency: f.Text[str]
    evidence: IssuingDisputeEvidenceFields
    id: f.Text[str]
    livemode: f.Boolean
    loss_reason: f.Text[t.IssuingDisputeLossReasonWords]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.IssuingDisputeObjectWords]
    status: f.Text[t.IssuingDisputeStatusWords]
    transaction: f.Text[str]
    treasury: IssuingDisputeTreasuryFields

class IssuingDisputeEvidenceFields(f.Object):
    canceled: IssuingDisputeEvidenceCanceledFields
    duplicate: IssuingDisputeEvidenceDuplicateFields
    fraudulent: IssuingDisputeEvidenceFraudulentFields
    merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribedFields
    no_valid_authorization: IssuingDisputeEvidenceNoValidAuthorizationFields
    not_received: IssuingDisputeEvidenceNotReceivedFields
    other: IssuingDisputeEvidenceOtherFields
    reason: f.Text[t.IssuingDisputeEvidenceReasonWords]
    service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribedFields

class IssuingDisputeEvidenceCanceledFields(f.Object):
    additional_documentation: f.Text[str]
    canceled_at: f.Number
    cancellation_policy_provided: f.Boolean
    cancellation_reason: f.Text[str]
    expected_at: f.Number
    explanation: f.Text[str]
    product_description: f.Text[str]
    product_type: f.Text[t.IssuingDisputeEvidenceCanceledProductTypeWords]
    return_status: f.Text[t.IssuingDisputeEvidenceCanceledReturnStatusWords]
    returned_at: f.Number

class IssuingDisputeEvidenceDuplicateFields(f.Object):
    additional_documentation: f.Text[str]
    card_statement: f.Text[str]
    cash_receipt: f.Text[str]
    check_image: f.Text[str]
    explanation: f.Text[str]
    original_transaction: f.Text[str]

class IssuingDisputeEvidenceFraudulentFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]

class IssuingDisputeEvidenceMerchandiseNotAsDescribedFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]
    received_at: f.Number
    return_description: f.Text[str]
    return_status: f.Text[t.IssuingDisputeEvidenceMerchandiseNotAsDescribedReturnStatusWords]
    returned_at: f.Number

class IssuingDisputeEvidenceNoValidAuthorizationFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]

class IssuingDisputeEvidenceNotReceivedFields(f.Object):
    additional_documentation: f.Text[str]
    expected_at: f.Number
    explanation: f.Text[str]
    product_description: f.Text[str]
    product_type: f.Text[t.IssuingDisputeEvidenceNotReceivedProductTypeWords]

class IssuingDisputeEvidenceOtherFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]
    product_description: f.Text[str]
    product_type: f.Text[t.IssuingDisputeEvidenceOtherProductTypeWords]

class IssuingDisputeEvidenceServiceNotAsDescribedFields(f.Object):
    additional_documentation: f.Text[str]
    canceled_at: f.Number
    cancellation_reason: f.Text[str]
    explanation: f.Text[str]
    received_at: f.Number

class IssuingDisputeTreasuryFields(f.Object):
    debit_reversal: f.Text[str]
    received_debit: f.Text[str]

class IssuingPersonalizationDesignFields(f.Object):
    card_logo: f.Text[str]
    carrier_text: IssuingPersonalizationDesignCarrierTextFields
    created: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    lookup_key: f.Text[str]
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[t.IssuingPersonalizationDesignObjectWords]
    physical_bundle: f.Text[str]
    preferences: IssuingPersonalizationDesignPreferencesFields
    rejection_reasons: IssuingPersonalizationDesignRejectionReasonsFields
    status: f.Text[t.IssuingPersonalizationDesignStatusWords]

class IssuingPersonalizationDesignCarrierTextFields(f.Object):
    footer_body: f.Text[str]
    footer_title: f.Text[str]
    header_body: f.Text[str]
    header_title: f.Text[str]

class IssuingPersonalizationDesignPreferencesFields(f.Object):
    is_default: f.Boolean
    is_platform_default: f.Boolean

class IssuingPersonalizationDesignRejectionReasonsFields(f.Object):
    card_logo: f.Text[t.IssuingPersonalizationDesignRejectionReasonsCardLogoWords]
    carrier_text: f.Text[t.IssuingPersonalizationDesignRejectionReasonsCarrierTextWords]

class IssuingTokenFields(f.Object):
    card: f.Text[str]
    created: f.Number
    device_fingerprint: f.Text[str]
    id: f.Text[str]
    last4: f.Text[str]
    livemode: f.Boolean
    network: f.Text[t.IssuingTokenNetworkWords]
    network_data: IssuingTokenNetworkDataFields
    network_updated_at: f.Number
    object: f.Text[t.IssuingTokenObjectWords]
    status: f.Text[t.IssuingTokenStatusWords]
    wallet_provider: f.Text[t.IssuingTokenWalletProviderWords]

class IssuingTokenNetworkDataFields(f.Object):
    device: IssuingTokenNetworkDataDeviceFields
    mastercard: IssuingTokenNetworkDataMastercardFields
    type: f.Text[t.IssuingTokenNetworkDataTypeWords]
    visa: IssuingTokenNetworkDataVisaFields
    wallet_provider: IssuingTokenNetworkDataWalletProviderFields

class IssuingTokenNetworkDataDeviceFields(f.Object):
    device_fingerprint: f.Text[str]
    ip_address: f.Text[str]
    location: f.Text[str]
    name: f.Text[str]
    phone_number: f.Text[str]
    type: f.Text[t.IssuingTokenNetworkDataDeviceTypeWords]

class IssuingTokenNetworkDataMastercardFields(f.Object):
    card_reference_id: f.Text[str]
    token_reference_id: f.Text[str]
    token_requestor_id: f.Text[str]
    token_requestor_name: f.Text[str]

class IssuingTokenNetworkDataVisaFields(f.Object):
    card_reference_id: f.Text[str]
    token_reference_id: f.Text[str]
    token_requestor_id: f.Text[str]
    token_risk_score: f.Text[str]

class IssuingTokenNetworkDataWalletProviderFields(f.Object):
    account_id: f.Text[str]
    account_trust_score: f.Number
    card_number_source: f.Text[t.IssuingTokenNetworkDataWalletProviderCardNumberSourceWords]
    cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddressFields
    cardholder_name: f.Text[str]
    device_trust_score: f.Number
    hashed_account_email_address: f.Text[str]
    reason_codes: f.Text[t.IssuingTokenNetworkDataWalletProviderReasonCodesWords]
    suggested_decision: f.Text[t.IssuingTokenNetworkDataWalletProviderSuggestedDecisionWords]
    suggested_decision_version: f.Text[str]

class IssuingTokenNetworkDataWalletProviderCardholderAddressFields(f.Object):
    line1: f.Text[str]
    postal_code: f.Text[str]

class IssuingTransactionFields(f.Object):
    amount: f.Number
    amount_details: IssuingTransactionAmountDetailsFields
    authorization: f.Text[str]
    balance_transaction: f.Text[str]
    card: f.Text[str]
    cardholder: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    dispute: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    merchant_amount: f.Number
    merchant_currency: f.Text[str]
    merchant_data: IssuingTransactionMerchantDataFields
    metadata: f.Map[f.Text[str]]
    network_data: IssuingTransactionNetworkDataFields
    object: f.Text[t.IssuingTransactionObjectWords]
    purchase_details: IssuingTransactionPurchaseDetailsFields
    token: f.Text[str]
    treasury: IssuingTransactionTreasuryFields
    type: f.Text[t.IssuingTransactionTypeWords]
    wallet: f.Text[t.IssuingTransactionWalletWords]

class IssuingTransactionAmountDetailsFields(f.Object):
    atm_fee: f.Number
    cashback_amount: f.Number

class IssuingTransactionMerchantDataFields(f.Object):
    category: f.Text[str]
    category_code: f.Text[str]
    city: f.Text[str]
    country: f.Text[str]
    name: f.Text[str]
    network_id: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    tax_id: f.Text[str]
    terminal_id: f.Text[str]
    url: f.Text[str]

class IssuingTransactionNetworkDataFields(f.Object):
    authorization_code: f.Text[str]
    processing_date: f.Text[str]
    transaction_id: f.Text[str]

class IssuingTransactionPurchaseDetailsFields(f.Object):
    fleet: IssuingTransactionPurchaseDetailsFleetFields
    flight: IssuingTransactionPurchaseDetailsFlightFields
    fuel: IssuingTransactionPurchaseDetailsFuelFields
    lodging: IssuingTransactionPurchaseDetailsLodgingFields
    receipt: IssuingTransactionPurchaseDetailsReceiptFields
    reference: f.Text[str]

class IssuingTransactionPurchaseDetailsFleetFields(f.Object):
    cardholder_prompt_data: IssuingTransactionPurchaseDetailsFleetCardholderPromptDataFields
    purchase_type: f.Text[str]
    reported_breakdown: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFields
    service_type: f.Text[str]

class IssuingTransactionPurchaseDetailsFleetCardholderPromptDataFields(f.Object):
    driver_id: f.Text[str]
    odometer: f.Number
    unspecified_id: f.Text[str]
    user_id: f.Text[str]
    vehicle_number: f.Text[str]

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownFields(f.Object):
    fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuelFields
    non_fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuelFields
    tax: IssuingTransactionPurchaseDetailsFleetReportedBreakdownTaxFields

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuelFields(f.Object):
    gross_amount_decimal: f.Text[str]

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuelFields(f.Object):
    gross_amount_decimal: f.Text[str]

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownTaxFields(f.Object):
    local_amount_decimal: f.Text[str]
    national_amount_decimal: f.Text[str]

class IssuingTransactionPurchaseDetailsFlightFields(f.Object):
    departure_at: f.Number
    passenger_name: f.Text[str]
    refundable: f.Boolean
    segments: IssuingTransactionPurchaseDetailsFlightSegmentFields
    travel_agency: f.Text[str]

class IssuingTransactionPurchaseDetailsFlightSegmentFields(f.Object):
    arrival_airport_code: f.Text[str]
    carrier: f.Text[str]
    departure_airport_code: f.Text[str]
    flight_number: f.Text[str]
    service_class: f.Text[str]
    stopover_allowed: f.Boolean

class IssuingTransactionPurchaseDetailsFuelFields(f.Object):
    industry_product_code: f.Text[str]
    quantity_decimal: f.Text[str]
    type: f.Text[str]
    unit: f.Text[str]
    unit_cost_decimal: f.Text[str]

class IssuingTransactionPurchaseDetailsLodgingFields(f.Object):
    check_in_at: f.Number
    nights: f.Number

class IssuingTransactionPurchaseDetailsReceiptFields(f.Object):
    description: f.Text[str]
    quantity: f.Number
    total: f.Number
    unit_cost: f.Number

class IssuingTransactionTreasuryFields(f.Object):
    received_credit: f.Text[str]
    received_debit: f.Text[str]

class LineItemFields(f.Object):
    adjustable_quantity: LineItemAdjustableQuantityFields
    amount_discount: f.Number
    amount_subtotal: f.Number
    amount_tax: f.Number
    amount_total: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    discounts: LineItemDiscountFields
    id: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.LineItemObjectWords]
    price: PriceFields
    quantity: f.Number
    taxes: LineItemTaxFields

class LineItemAdjustableQuantityFields(f.Object):
    enabled: f.Boolean
    maximum: f.Number
    minimum: f.Number

class LineItemDiscountFields(f.Object):
    amount: f.Number
    discount: DiscountFields

class LineItemListFields(f.Object):
    object: f.Text[t.LineItemListObjectWords]
    data: LineItemFields
    has_more: f.Boolean
    url: f.Text[str]

class LineItemTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.LineItemTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class MandateFields(f.Object):
    customer_acceptance: MandateCustomerAcceptanceFields
    id: f.Text[str]
    livemode: f.Boolean
    multi_use: MandateMultiUseFields
    object: f.Text[t.MandateObjectWords]
    on_behalf_of: f.Text[str]
    payment_method: f.Text[str]
    payment_method_details: MandatePaymentMethodDetailsFields
    single_use: MandateSingleUseFields
    status: f.Text[t.MandateStatusWords]
    type: f.Text[t.MandateTypeWords]

class MandateCustomerAcceptanceFields(f.Object):
    accepted_at: f.Number
    offline: MandateCustomerAcceptanceOfflineFields
    online: MandateCustomerAcceptanceOnlineFields
    type: f.Text[t.MandateCustomerAcceptanceTypeWords]

class MandateCustomerAcceptanceOfflineFields(f.Object):
    ...

class MandateCustomerAcceptanceOnlineFields(f.Object):
    ip_address: f.Text[str]
    user_agent: f.Text[str]

class MandateMultiUseFields(f.Object):
    amount: f.Number
    currency: f.Text[str]

class MandatePaymentMethodDetailsFields(f.Object):
    acss_debit: MandatePaymentMethodDetailsAcssDebitFields
    amazon_pay: MandatePaymentMethodDetailsAmazonPayFields
    au_becs_debit: MandatePaymentMethodDetailsAuBecsDebitFields
    bacs_debit: MandatePaymentMethodDetailsBacsDebitFields
    blik: MandatePaymentMethodDetailsBlikFields
    card: MandatePaymentMethodDetailsCardFields
    cashapp: MandatePaymentMethodDetailsCashappFields
    kakao_pay: MandatePaymentMethodDetailsKakaoPayFields
    klarna: MandatePaymentMethodDetailsKlarnaFields
    kr_card: MandatePaymentMethodDetailsKrCardFields
    link: MandatePaymentMethodDetailsLinkFields
    naver_pay: MandatePaymentMethodDetailsNaverPayFields
    nz_bank_account: MandatePaymentMethodDetailsNzBankAccountFields
    paypal: MandatePaymentMethodDetailsPaypalFields
    payto: MandatePaymentMethodDetailsPaytoFields
    pix: MandatePaymentMethodDetailsPixFields
    revolut_pay: MandatePaymentMethodDetailsRevolutPayFields
    sepa_debit: MandatePaymentMethodDetailsSepaDebitFields
    twint: MandatePaymentMethodDetailsTwintFields
    type: f.Text[str]
    upi: MandatePaymentMethodDetailsUpiFields
    us_bank_account: MandatePaymentMethodDetailsUsBankAccountFields

class MandatePaymentMethodDetailsAcssDebitFields(f.Object):
    default_for: f.Text[t.MandatePaymentMethodDetailsAcssDebitDefaultForWords]
    interval_description: f.Text[str]
    payment_schedule: f.Text[t.MandatePaymentMethodDetailsAcssDebitPaymentScheduleWords]
    transaction_type: f.Text[t.MandatePaymentMethodDetailsAcssDebitTransactionTypeWords]

class MandatePaymentMethodDetailsAmazonPayFields(f.Object):
    ...

class MandatePaymentMethodDetailsAuBecsDebitFields(f.Object):
    url: f.Text[str]

class MandatePaymentMethodDetailsBacsDebitFields(f.Object):
    display_name: f.Text[str]
    network_status: f.Text[t.MandatePaymentMethodDetailsBacsDebitNetworkStatusWords]
    reference: f.Text[str]
    revocation_reason: f.Text[t.MandatePaymentMethodDetailsBacsDebitRevocationReasonWords]
    service_user_number: f.Text[str]
    url: f.Text[str]

class MandatePaymentMethodDetailsBlikFields(f.Object):
    expires_at: f.Number
    type: f.Text[t.MandatePaymentMethodDetailsBlikTypeWords]

class MandatePaymentMethodDetailsCardFields(f.Object):
    india: MandatePaymentMethodDetailsCardIndiaFields

class MandatePaymentMethodDetailsCardIndiaFields(f.Object):
    inactive_reason: f.Text[t.MandatePaymentMethodDetailsCardIndiaInactiveReasonWords]

class MandatePaymentMethodDetailsCashappFields(f.Object):
    ...

class MandatePaymentMethodDetailsKakaoPayFields(f.Object):
    ...

class MandatePaymentMethodDetailsKlarnaFields(f.Object):
    ...

class MandatePaymentMethodDetailsKrCardFields(f.Object):
    ...

class MandatePaymentMethodDetailsLinkFields(f.Object):
    ...

class MandatePaymentMethodDetailsNaverPayFields(f.Object):
    ...

class MandatePaymentMethodDetailsNzBankAccountFields(f.Object):
    ...

class MandatePaymentMethodDetailsPaypalFields(f.Object):
    billing_agreement_id: f.Text[str]
    payer_id: f.Text[str]

class MandatePaymentMethodDetailsPaytoFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.MandatePaymentMethodDetailsPaytoAmountTypeWords]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.MandatePaymentMethodDetailsPaytoPaymentScheduleWords]
    payments_per_period: f.Number
    purpose: f.Text[t.MandatePaymentMethodDetailsPaytoPurposeWords]
    start_date: f.Text[str]

class MandatePaymentMethodDetailsPixFields(f.Object):
    amount_includes_iof: f.Text[t.MandatePaymentMethodDetailsPixAmountIncludesIofWords]
    amount_type: f.Text[t.MandatePaymentMethodDetailsPixAmountTypeWords]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.MandatePaymentMethodDetailsPixPaymentScheduleWords]
    reference: f.Text[str]
    start_date: f.Text[str]

class MandatePaymentMethodDetailsRevolutPayFields(f.Object):
    ...

class MandatePaymentMethodDetailsSepaDebitFields(f.Object):
    reference: f.Text[str]
    url: f.Text[str]

class MandatePaymentMethodDetailsTwintFields(f.Object):
    ...

class MandatePaymentMethodDetailsUpiFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.MandatePaymentMethodDetailsUpiAmountTypeWords]
    description: f.Text[str]
    end_date: f.Number

class MandatePaymentMethodDetailsUsBankAccountFields(f.Object):
    collection_method: f.Text[t.MandatePaymentMethodDetailsUsBankAccountCollectionMethodWords]

class MandateSingleUseFields(f.Object):
    amount: f.Number
    currency: f.Text[str]

class PaymentIntentFields(f.Object):
    allowed_payment_method_types: f.Text[t.PaymentIntentAllowedPaymentMethodTypesWords]
    amount: f.Number
    amount_capturable: f.Number
    amount_details: PaymentIntentAmountDetailsFields
    amount_received: f.Number
    application: f.Text[str]
    application_fee_amount: f.Number
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethodsFields
    canceled_at: f.Number
    cancellation_reason: f.Text[t.PaymentIntentCancellationReasonWords]
    capture_method: f.Text[t.PaymentIntentCaptureMethodWords]
    client_secret: f.Text[str]
    confirmation_method: f.Text[t.PaymentIntentConfirmationMethodWords]
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    description: f.Text[str]
    excluded_payment_method_types: f.Text[t.PaymentIntentExcludedPaymentMethodTypesWords]
    hooks: PaymentIntentHooksFields
    id: f.Text[str]
    last_payment_error: PaymentIntentLastPaymentErrorFields
    latest_charge: f.Text[str]
    livemode: f.Boolean
    managed_payments: PaymentIntentManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    next_action: PaymentIntentNextActionFields
    object: f.Text[t.PaymentIntentObjectWords]
    on_behalf_of: f.Text[str]
    payment_details: PaymentIntentPaymentDetailsFields
    payment_method: f.Text[str]
    payment_method_configuration_details: PaymentIntentPaymentMethodConfigurationDetailsFields
    payment_method_options: PaymentIntentPaymentMethodOptionsFields
    payment_method_types: f.Text[str]
    payment_record: f.Text[str]
    presentment_details: PaymentIntentPresentmentDetailsFields
    processing: PaymentIntentProcessingFields
    receipt_email: f.Text[str]
    review: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentSetupFutureUsageWords]
    shipping: PaymentIntentShippingFields
    source: f.Text[str]
    statement_descriptor: f.Text[str]
    statement_descriptor_suffix: f.Text[str]
    status: f.Text[t.PaymentIntentStatusWords]
    transfer_data: PaymentIntentTransferDataFields
    transfer_group: f.Text[str]

class PaymentIntentAmountDetailsFields(f.Object):
    discount_amount: f.Number
    error: PaymentIntentAmountDetailsErrorFields
    line_items: PaymentIntentAmountDetailsLineItemListFields
    shipping: PaymentIntentAmountDetailsShippingFields
    tax: PaymentIntentAmountDetailsTaxFields
    tip: PaymentIntentAmountDetailsTipFields

class PaymentIntentAmountDetailsErrorFields(f.Object):
    code: f.Text[t.PaymentIntentAmountDetailsErrorCodeWords]
    message: f.Text[str]

class PaymentIntentAmountDetailsShippingFields(f.Object):
    amount: f.Number
    from_postal_code: f.Text[str]
    to_postal_code: f.Text[str]

class PaymentIntentAmountDetailsTaxFields(f.Object):
    total_tax_amount: f.Number

class PaymentIntentAmountDetailsTipFields(f.Object):
    amount: f.Number

class PaymentIntentAutomaticPaymentMethodsFields(f.Object):
    allow_redirects: f.Text[t.PaymentIntentAutomaticPaymentMethodsAllowRedirectsWords]
    enabled: f.Boolean

class PaymentIntentHooksFields(f.Object):
    inputs: PaymentIntentHooksInputsFields

class PaymentIntentHooksInputsFields(f.Object):
    tax: PaymentIntentHooksInputsTaxFields

class PaymentIntentHooksInputsTaxFields(f.Object):
    calculation: f.Text[str]

class PaymentIntentLastPaymentErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[t.PaymentIntentLastPaymentErrorCodeWords]
    decline_code: f.Text[str]
    doc_url: f.Text[str]
    message: f.Text[str]
    network_advice_code: f.Text[str]
    network_decline_code: f.Text[str]
    param: f.Text[str]
    payment_intent: PaymentIntentFields
    payment_method: PaymentMethodFields
    payment_method_type: f.Text[str]
    request_log_url: f.Text[str]
    setup_intent: SetupIntentFields
    source: AccountOrBankAccountOrCardOrSourceFields
    type: f.Text[t.PaymentIntentLastPaymentErrorTypeWords]

class PaymentIntentManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class PaymentIntentNextActionFields(f.Object):
    alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirectFields
    blik_authorize: PaymentIntentNextActionBlikAuthorizeFields
    boleto_display_details: PaymentIntentNextActionBoletoDisplayDetailsFields
    card_await_notification: PaymentIntentNextActionCardAwaitNotificationFields
    cashapp_handle_redirect_or_display_qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeFields
    display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructionsFields
    klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCodeFields
    konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetailsFields
    multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetailsFields
    oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetailsFields
    paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCodeFields
    pix_display_qr_code: PaymentIntentNextActionPixDisplayQrCodeFields
    promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCodeFields
    redirect_to_url: PaymentIntentNextActionRedirectToUrlFields
    swish_handle_redirect_or_display_qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeFields
    type: f.Text[str]
    upi_handle_redirect_or_display_qr_code: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeFields
    use_stripe_sdk: f.Map[f.Anything]
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodepositsFields
    wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCodeFields
    wechat_pay_redirect_to_android_app: PaymentIntentNextActionWechatPayRedirectToAndroidAppFields
    wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosAppFields

class PaymentIntentNextActionAlipayHandleRedirectFields(f.Object):
    native_data: f.Text[str]
    native_url: f.Text[str]
    return_url: f.Text[str]
    url: f.Text[str]

class PaymentIntentNextActionBlikAuthorizeFields(f.Object):
    ...

class PaymentIntentNextActionBoletoDisplayDetailsFields(f.Object):
    expires_at: f.Number
    hosted_voucher_url: f.Text[str]
    number: f.Text[str]
    pdf: f.Text[str]

class PaymentIntentNextActionCardAwaitNotificationFields(f.Object):
    charge_attempt_at: f.Number
    customer_approval_required: f.Boolean

class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeFields(f.Object):
    hosted_instructions_url: f.Text[str]
    mobile_auth_url: f.Text[str]
    qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCodeFields

class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCodeFields(f.Object):
    expires_at: f.Number
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionDisplayBankTransferInstructionsFields(f.Object):
    amount_remaining: f.Number
    currency: f.Text[str]
    financial_addresses: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressFields
    hosted_instructions_url: f.Text[str]
    reference: f.Text[str]
    type: f.Text[t.PaymentIntentNextActionDisplayBankTransferInstructionsTypeWords]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressFields(f.Object):
    aba: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAbaFields
    iban: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIbanFields
    sort_code: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCodeFields
    spei: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpeiFields
    supported_networks: f.Text[t.PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworksWords]
    swift: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwiftFields
    type: f.Text[t.PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressTypeWords]
    zengin: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZenginFields

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAbaFields(f.Object):
    account_holder_address: AddressFields
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    account_type: f.Text[str]
    bank_address: AddressFields
    bank_name: f.Text[str]
    routing_number: f.Text[str]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIbanFields(f.Object):
    account_holder_address: AddressFields
    account_holder_name: f.Text[str]
    bank_address: AddressFields
    bic: f.Text[str]
    country: f.Text[str]
    iban: f.Text[str]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCodeFields(f.Object):
    account_holder_address: AddressFields
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    bank_address: AddressFields
    sort_code: f.Text[str]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpeiFields(f.Object):
    account_holder_address: AddressFields
    account_holder_name: f.Text[str]
    bank_address: AddressFields
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    clabe: f.Text[str]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwiftFields(f.Object):
    account_holder_address: AddressFields
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    account_type: f.Text[str]
    bank_address: AddressFields
    bank_name: f.Text[str]
    swift_code: f.Text[str]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZenginFields(f.Object):
    account_holder_address: AddressFields
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    account_type: f.Text[str]
    bank_address: AddressFields
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    branch_code: f.Text[str]
    branch_name: f.Text[str]

class PaymentIntentNextActionKlarnaDisplayQrCodeFields(f.Object):
    data: f.Text[str]
    expires_at: f.Number
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionKonbiniDisplayDetailsFields(f.Object):
    expires_at: f.Number
    hosted_voucher_url: f.Text[str]
    stores: PaymentIntentNextActionKonbiniDisplayDetailsStoresFields

class PaymentIntentNextActionKonbiniDisplayDetailsStoresFields(f.Object):
    familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymartFields
    lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawsonFields
    ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistopFields
    seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomartFields

class PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymartFields(f.Object):
    confirmation_number: f.Text[str]
    payment_code: f.Text[str]

class PaymentIntentNextActionKonbiniDisplayDetailsStoresLawsonFields(f.Object):
    confirmation_number: f.Text[str]
    payment_code: f.Text[str]

class PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistopFields(f.Object):
    confirmation_number: f.Text[str]
    payment_code: f.Text[str]

class PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomartFields(f.Object):
    confirmation_number: f.Text[str]
    payment_code: f.Text[str]

class PaymentIntentNextActionMultibancoDisplayDetailsFields(f.Object):
    entity: f.Text[str]
    expires_at: f.Number
    hosted_voucher_url: f.Text[str]
    reference: f.Text[str]

class PaymentIntentNextActionOxxoDisplayDetailsFields(f.Object):
    expires_after: f.Number
    hosted_voucher_url: f.Text[str]
    number: f.Text[str]

class PaymentIntentNextActionPaynowDisplayQrCodeFields(f.Object):
    data: f.Text[str]
    hosted_instructions_url: f.Text[str]
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionPixDisplayQrCodeFields(f.Object):
    data: f.Text[str]
    expires_at: f.Number
    hosted_instructions_url: f.Text[str]
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionPromptpayDisplayQrCodeFields(f.Object):
    data: f.Text[str]
    hosted_instructions_url: f.Text[str]
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionRedirectToUrlFields(f.Object):
    return_url: f.Text[str]
    url: f.Text[str]

class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeFields(f.Object):
    hosted_instructions_url: f.Text[str]
    mobile_auth_url: f.Text[str]
    qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCodeFields

class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCodeFields(f.Object):
    data: f.Text[str]
    expires_at: f.Number
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeFields(f.Object):
    hosted_instructions_url: f.Text[str]
    qr_code: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCodeFields

class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCodeFields(f.Object):
    expires_at: f.Number
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionVerifyWithMicrodepositsFields(f.Object):
    arrival_date: f.Number
    hosted_verification_url: f.Text[str]
    microdeposit_type: f.Text[t.PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositTypeWords]

class PaymentIntentNextActionWechatPayDisplayQrCodeFields(f.Object):
    data: f.Text[str]
    hosted_instructions_url: f.Text[str]
    image_data_url: f.Text[str]
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class PaymentIntentNextActionWechatPayRedirectToAndroidAppFields(f.Object):
    app_id: f.Text[str]
    nonce_str: f.Text[str]
    package: f.Text[str]
    partner_id: f.Text[str]
    prepay_id: f.Text[str]
    sign: f.Text[str]
    timestamp: f.Text[str]

class PaymentIntentNextActionWechatPayRedirectToIosAppFields(f.Object):
    native_url: f.Text[str]

class PaymentIntentPaymentDetailsFields(f.Object):
    customer_reference: f.Text[str]
    order_reference: f.Text[str]

class PaymentIntentPaymentMethodConfigurationDetailsFields(f.Object):
    id: f.Text[str]
    parent: f.Text[str]

class PaymentIntentPaymentMethodOptionsFields(f.Object):
    acss_debit: PaymentIntentPaymentMethodOptionsAcssDebitFields
    affirm: PaymentIntentPaymentMethodOptionsAffirmFields
    afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpayFields
    alipay: PaymentIntentPaymentMethodOptionsAlipayFields
    alma: PaymentIntentPaymentMethodOptionsAlmaFields
    amazon_pay: PaymentIntentPaymentMethodOptionsAmazonPayFields
    au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebitFields
    bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebitFields
    bancontact: PaymentIntentPaymentMethodOptionsBancontactFields
    billie: PaymentIntentPaymentMethodOptionsBillieFields
    bizum: PaymentIntentPaymentMethodOptionsBizumFields
    blik: PaymentIntentPaymentMethodOptionsBlikFields
    boleto: PaymentIntentPaymentMethodOptionsBoletoFields
    card: PaymentIntentPaymentMethodOptionsCardFields
    card_present: PaymentIntentPaymentMethodOptionsCardPresentFields
    cashapp: PaymentIntentPaymentMethodOptionsCashappFields
    crypto: PaymentIntentPaymentMethodOptionsCryptoFields
    customer_balance: PaymentIntentPaymentMethodOptionsCustomerBalanceFields
    eps: PaymentIntentPaymentMethodOptionsEpsFields
    fpx: PaymentIntentPaymentMethodOptionsFpxFields
    giropay: PaymentIntentPaymentMethodOptionsGiropayFields
    grabpay: PaymentIntentPaymentMethodOptionsGrabpayFields
    ideal: PaymentIntentPaymentMethodOptionsIdealFields
    interac_present: PaymentIntentPaymentMethodOptionsInteracPresentFields
    kakao_pay: PaymentIntentPaymentMethodOptionsKakaoPayFields
    klarna: PaymentIntentPaymentMethodOptionsKlarnaFields
    konbini: PaymentIntentPaymentMethodOptionsKonbiniFields
    kr_card: PaymentIntentPaymentMethodOptionsKrCardFields
    link: PaymentIntentPaymentMethodOptionsLinkFields
    mb_way: PaymentIntentPaymentMethodOptionsMbWayFields
    mobilepay: PaymentIntentPaymentMethodOptionsMobilepayFields
    multibanco: PaymentIntentPaymentMethodOptionsMultibancoFields
    naver_pay: PaymentIntentPaymentMethodOptionsNaverPayFields
    nz_bank_account: PaymentIntentPaymentMethodOptionsNzBankAccountFields
    oxxo: PaymentIntentPaymentMethodOptionsOxxoFields
    p24: PaymentIntentPaymentMethodOptionsP24Fields
    pay_by_bank: PaymentIntentPaymentMethodOptionsPayByBankFields
    payco: PaymentIntentPaymentMethodOptionsPaycoFields
    paynow: PaymentIntentPaymentMethodOptionsPaynowFields
    paypal: PaymentIntentPaymentMethodOptionsPaypalFields
    paypay: PaymentIntentPaymentMethodOptionsPaypayFields
    payto: PaymentIntentPaymentMethodOptionsPaytoFields
    pix: PaymentIntentPaymentMethodOptionsPixFields
    promptpay: PaymentIntentPaymentMethodOptionsPromptpayFields
    revolut_pay: PaymentIntentPaymentMethodOptionsRevolutPayFields
    samsung_pay: PaymentIntentPaymentMethodOptionsSamsungPayFields
    satispay: PaymentIntentPaymentMethodOptionsSatispayFields
    scalapay: PaymentIntentPaymentMethodOptionsScalapayFields
    sepa_debit: PaymentIntentPaymentMethodOptionsSepaDebitFields
    sequra: PaymentIntentPaymentMethodOptionsSequraFields
    sofort: PaymentIntentPaymentMethodOptionsSofortFields
    sunbit: PaymentIntentPaymentMethodOptionsSunbitFields
    swish: PaymentIntentPaymentMethodOptionsSwishFields
    twint: PaymentIntentPaymentMethodOptionsTwintFields
    upi: PaymentIntentPaymentMethodOptionsUpiFields
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccountFields
    wechat_pay: PaymentIntentPaymentMethodOptionsWechatPayFields
    zip: PaymentIntentPaymentMethodOptionsZipFields

class PaymentIntentPaymentMethodOptionsAcssDebitFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsageWords]
    target_date: f.Text[str]
    verification_method: f.Text[t.PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethodWords]

class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    custom_mandate_url: f.Text[str]
    interval_description: f.Text[str]
    payment_schedule: f.Text[t.PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentScheduleWords]
    transaction_type: f.Text[t.PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionTypeWords]

class PaymentIntentPaymentMethodOptionsAffirmFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsAffirmCaptureMethodWords]
    preferred_locale: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsAffirmSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsAfterpayClearpayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsAfterpayClearpayCaptureMethodWords]
    reference: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsAfterpayClearpaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsAlipayFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsAlmaFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsAlmaCaptureMethodWords]

class PaymentIntentPaymentMethodOptionsAmazonPayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsAmazonPayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsAmazonPaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsAuBecsDebitFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsAuBecsDebitSetupFutureUsageWords]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsBacsDebitFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsBacsDebitSetupFutureUsageWords]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class PaymentIntentPaymentMethodOptionsBancontactFields(f.Object):
    preferred_language: f.Text[t.PaymentIntentPaymentMethodOptionsBancontactPreferredLanguageWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsBancontactSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsBillieFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsBillieCaptureMethodWords]
    company_details: PaymentIntentPaymentMethodOptionsBillieCompanyDetailsFields
    reference: f.Text[str]

class PaymentIntentPaymentMethodOptionsBillieCompanyDetailsFields(f.Object):
    registered_address: AddressFields
    registered_name: f.Text[str]
    registration_number: f.Text[str]
    registration_type: f.Text[t.PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationTypeWords]
    vat: f.Text[str]

class PaymentIntentPaymentMethodOptionsBizumFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsBlikFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsBlikMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsBlikSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsBlikMandateOptionsFields(f.Object):
    expires_at: f.Number
    type: f.Text[t.PaymentIntentPaymentMethodOptionsBlikMandateOptionsTypeWords]

class PaymentIntentPaymentMethodOptionsBoletoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsBoletoSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsCardFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsCardCaptureMethodWords]
    installments: PaymentIntentPaymentMethodOptionsCardInstallmentsFields
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptionsFields
    network: f.Text[t.PaymentIntentPaymentMethodOptionsCardNetworkWords]
    request_extended_authorization: f.Text[t.PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorizationWords]
    request_incremental_authorization: f.Text[t.PaymentIntentPaymentMethodOptionsCardRequestIncrementalAuthorizationWords]
    request_multicapture: f.Text[t.PaymentIntentPaymentMethodOptionsCardRequestMulticaptureWords]
    request_overcapture: f.Text[t.PaymentIntentPaymentMethodOptionsCardRequestOvercaptureWords]
    request_three_d_secure: f.Text[t.PaymentIntentPaymentMethodOptionsCardRequestThreeDSecureWords]
    require_cvc_recollection: f.Boolean
    setup_credential_usage: f.Text[t.PaymentIntentPaymentMethodOptionsCardSetupCredentialUsageWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsCardSetupFutureUsageWords]
    statement_descriptor_suffix_kana: f.Text[str]
    statement_descriptor_suffix_kanji: f.Text[str]
    stored_credential_usage: f.Text[t.PaymentIntentPaymentMethodOptionsCardStoredCredentialUsageWords]

class PaymentIntentPaymentMethodOptionsCardInstallmentsFields(f.Object):
    available_plans: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanFields
    enabled: f.Boolean
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlanFields

class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanFields(f.Object):
    count: f.Number
    interval: f.Text[t.PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanIntervalWords]
    type: f.Text[t.PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanTypeWords]

class PaymentIntentPaymentMethodOptionsCardInstallmentsPlanFields(f.Object):
    count: f.Number
    interval: f.Text[t.PaymentIntentPaymentMethodOptionsCardInstallmentsPlanIntervalWords]
    type: f.Text[t.PaymentIntentPaymentMethodOptionsCardInstallmentsPlanTypeWords]

class PaymentIntentPaymentMethodOptionsCardMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountTypeWords]
    description: f.Text[str]
    end_date: f.Number
    interval: f.Text[t.PaymentIntentPaymentMethodOptionsCardMandateOptionsIntervalWords]
    interval_count: f.Number
    reference: f.Text[str]
    start_date: f.Number
    supported_types: f.Text[t.PaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedTypesWords]

class PaymentIntentPaymentMethodOptionsCardPresentFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsCardPresentCaptureMethodWords]
    request_extended_authorization: f.Boolean
    request_incremental_authorization_support: f.Boolean
    routing: PaymentIntentPaymentMethodOptionsCardPresentRoutingFields

class PaymentIntentPaymentMethodOptionsCardPresentRoutingFields(f.Object):
    requested_priority: f.Text[t.PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriorityWords]

class PaymentIntentPaymentMethodOptionsCashappFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsCashappCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsCashappSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsCryptoFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsCryptoSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[t.PaymentIntentPaymentMethodOptionsCustomerBalanceFundingTypeWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsCustomerBalanceSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    requested_address_types: f.Text[t.PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypesWords]
    type: f.Text[t.PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferTypeWords]

class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[t.PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountryWords]

class PaymentIntentPaymentMethodOptionsEpsFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsEpsSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsFpxFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsFpxSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsGiropayFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsGiropaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsGrabpayFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsGrabpaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsIdealFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsIdealSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsInteracPresentFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsKakaoPayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsKakaoPayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsKakaoPaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsKlarnaFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsKlarnaCaptureMethodWords]
    preferred_locale: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsKlarnaSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsKonbiniFields(f.Object):
    confirmation_number: f.Text[str]
    expires_after_days: f.Number
    expires_at: f.Number
    product_description: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsKonbiniSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsKrCardFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsKrCardCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsKrCardSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsLinkFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsLinkCaptureMethodWords]
    persistent_token: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsLinkSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsMbWayFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsMbWaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsMobilepayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsMobilepayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsMobilepaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsMultibancoFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsMultibancoSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsNaverPayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsNaverPayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsNaverPaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsNzBankAccountFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsNzBankAccountSetupFutureUsageWords]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsOxxoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsOxxoSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsP24Fields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsP24SetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsPayByBankFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsPaycoFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsPaycoCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsPaycoSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsPaynowFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsPaynowSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsPaypalFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsPaypalCaptureMethodWords]
    preferred_locale: f.Text[str]
    reference: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsPaypalSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsPaypayFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsPaytoSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.PaymentIntentPaymentMethodOptionsPaytoMandateOptionsAmountTypeWords]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentScheduleWords]
    payments_per_period: f.Number
    purpose: f.Text[t.PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurposeWords]

class PaymentIntentPaymentMethodOptionsPixFields(f.Object):
    amount_includes_iof: f.Text[t.PaymentIntentPaymentMethodOptionsPixAmountIncludesIofWords]
    expires_after_seconds: f.Number
    expires_at: f.Number
    mandate_options: PaymentIntentPaymentMethodOptionsPixMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsPixSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[t.PaymentIntentPaymentMethodOptionsPixMandateOptionsAmountIncludesIofWords]
    amount_type: f.Text[t.PaymentIntentPaymentMethodOptionsPixMandateOptionsAmountTypeWords]
    currency: f.Text[str]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentScheduleWords]
    reference: f.Text[str]
    start_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsPromptpayFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsPromptpaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsRevolutPayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsRevolutPayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsRevolutPaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsSamsungPayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsSamsungPayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSamsungPaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsSatispayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsSatispayCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSatispaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsScalapayFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsScalapayCaptureMethodWords]

class PaymentIntentPaymentMethodOptionsSepaDebitFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsSepaDebitMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSepaDebitSetupFutureUsageWords]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsSepaDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class PaymentIntentPaymentMethodOptionsSequraFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsSequraCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSequraSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsSofortFields(f.Object):
    preferred_language: f.Text[t.PaymentIntentPaymentMethodOptionsSofortPreferredLanguageWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSofortSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsSunbitFields(f.Object):
    capture_method: f.Text[t.PaymentIntentPaymentMethodOptionsSunbitCaptureMethodWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSunbitSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsSwishFields(f.Object):
    reference: f.Text[str]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsSwishSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsTwintFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsTwintSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsUpiFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsUpiSetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountSetupFutureUsageWords]
    target_date: f.Text[str]
    transaction_purpose: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurposeWords]
    verification_method: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountVerificationMethodWords]

class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissionsWords]
    prefetch: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchWords]
    return_url: f.Text[str]

class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategoriesWords]

class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields(f.Object):
    collection_method: f.Text[t.PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethodWords]

class PaymentIntentPaymentMethodOptionsWechatPayFields(f.Object):
    app_id: f.Text[str]
    client: f.Text[t.PaymentIntentPaymentMethodOptionsWechatPayClientWords]
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsageWords]

class PaymentIntentPaymentMethodOptionsZipFields(f.Object):
    setup_future_usage: f.Text[t.PaymentIntentPaymentMethodOptionsZipSetupFutureUsageWords]

class PaymentIntentPresentmentDetailsFields(f.Object):
    presentment_amount: f.Number
    presentment_currency: f.Text[str]

class PaymentIntentProcessingFields(f.Object):
    card: PaymentIntentProcessingCardFields
    type: f.Text[t.PaymentIntentProcessingTypeWords]

class PaymentIntentProcessingCardFields(f.Object):
    customer_notification: PaymentIntentProcessingCardCustomerNotificationFields

class PaymentIntentProcessingCardCustomerNotificationFields(f.Object):
    approval_requested: f.Boolean
    completes_at: f.Number

class PaymentIntentShippingFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class PaymentIntentTransferDataFields(f.Object):
    amount: f.Number
    description: f.Text[str]
    destination: f.Text[str]
    metadata: f.Map[f.Text[str]]
    payment_data: PaymentIntentTransferDataPaymentDataFields

class PaymentIntentTransferDataPaymentDataFields(f.Object):
    description: f.Text[str]
    metadata: f.Map[f.Text[str]]

class PaymentIntentAmountDetailsLineItemFields(f.Object):
    discount_amount: f.Number
    id: f.Text[str]
    object: f.Text[t.PaymentIntentAmountDetailsLineItemObjectWords]
    payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsFields
    product_code: f.Text[str]
    product_name: f.Text[str]
    quantity: f.Number
    tax: PaymentIntentAmountDetailsLineItemTaxFields
    unit_cost: f.Number
    unit_of_measure: f.Text[str]

class PaymentIntentAmountDetailsLineItemListFields(f.Object):
    object: f.Text[t.PaymentIntentAmountDetailsLineItemListObjectWords]
    data: PaymentIntentAmountDetailsLineItemFields
    has_more: f.Boolean
    url: f.Text[str]

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsFields(f.Object):
    card: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardFields
    card_present: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresentFields
    klarna: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarnaFields
    paypal: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalFields

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardFields(f.Object):
    commodity_code: f.Text[str]

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresentFields(f.Object):
    commodity_code: f.Text[str]

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarnaFields(f.Object):
    image_url: f.Text[str]
    product_url: f.Text[str]
    reference: f.Text[str]
    subscription_reference: f.Text[str]

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalFields(f.Object):
    category: f.Text[t.PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategoryWords]
    description: f.Text[str]
    sold_by: f.Text[str]

class PaymentIntentAmountDetailsLineItemTaxFields(f.Object):
    total_tax_amount: f.Number

class PaymentLinkFields(f.Object):
    active: f.Boolean
    after_completion: PaymentLinkAfterCompletionFields
    allow_promotion_codes: f.Boolean
    application: f.Text[str]
    application_fee_amount: f.Number
    application_fee_percent: f.Number
    automatic_tax: PaymentLinkAutomaticTaxFields
    billing_address_collection: f.Text[t.PaymentLinkBillingAddressCollectionWords]
    consent_collection: PaymentLinkConsentCollectionFields
    currency: f.Text[str]
    custom_fields: PaymentLinkCustomFieldFields
    custom_text: PaymentLinkCustomTextFields
    customer_creation: f.Text[t.PaymentLinkCustomerCreationWords]
    id: f.Text[str]
    inactive_message: f.Text[str]
    invoice_creation: PaymentLinkInvoiceCreationFields
    line_items: LineItemListFields
    livemode: f.Boolean
    managed_payments: PaymentLinkManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    name_collection: PaymentLinkNameCollectionFields
    object: f.Text[t.PaymentLinkObjectWords]
    on_behalf_of: f.Text[str]
    optional_items: PaymentLinkOptionalItemFields
    payment_intent_data: PaymentLinkPaymentIntentDataFields
    payment_method_collection: f.Text[t.PaymentLinkPaymentMethodCollectionWords]
    payment_method_options: PaymentLinkPaymentMethodOptionsFields
    payment_method_types: f.Text[t.PaymentLinkPaymentMethodTypesWords]
    phone_number_collection: PaymentLinkPhoneNumberCollectionFields
    restrictions: PaymentLinkRestrictionsFields
    shipping_address_collection: PaymentLinkShippingAddressCollectionFields
    shipping_options: PaymentLinkShippingOptionFields
    submit_type: f.Text[t.PaymentLinkSubmitTypeWords]
    subscription_data: PaymentLinkSubscriptionDataFields
    tax_id_collection: PaymentLinkTaxIdCollectionFields
    transfer_data: PaymentLinkTransferDataFields
    url: f.Text[str]

class PaymentLinkAfterCompletionFields(f.Object):
    hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmationFields
    redirect: PaymentLinkAfterCompletionRedirectFields
    type: f.Text[t.PaymentLinkAfterCompletionTypeWords]

class PaymentLinkAfterCompletionHostedConfirmationFields(f.Object):
    custom_message: f.Text[str]

class PaymentLinkAfterCompletionRedirectFields(f.Object):
    url: f.Text[str]

class PaymentLinkAutomaticTaxFields(f.Object):
    enabled: f.Boolean
    liability: PaymentLinkAutomaticTaxLiabilityFields

class PaymentLinkAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.PaymentLinkAutomaticTaxLiabilityTypeWords]

class PaymentLinkConsentCollectionFields(f.Object):
    payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreementFields
    promotions: f.Text[t.PaymentLinkConsentCollectionPromotionsWords]
    terms_of_service: f.Text[t.PaymentLinkConsentCollectionTermsOfServiceWords]

class PaymentLinkConsentCollectionPaymentMethodReuseAgreementFields(f.Object):
    position: f.Text[t.PaymentLinkConsentCollectionPaymentMethodReuseAgreementPositionWords]

class PaymentLinkCustomFieldFields(f.Object):
    dropdown: PaymentLinkCustomFieldDropdownFields
    key: f.Text[str]
    label: PaymentLinkCustomFieldLabelFields
    numeric: PaymentLinkCustomFieldNumericFields
    optional: f.Boolean
    text: PaymentLinkCustomFieldTextFields
    type: f.Text[t.PaymentLinkCustomFieldTypeWords]

class PaymentLinkCustomFieldDropdownFields(f.Object):
    default_value: f.Text[str]
    options: PaymentLinkCustomFieldDropdownOptionFields

class PaymentLinkCustomFieldDropdownOptionFields(f.Object):
    label: f.Text[str]
    value: f.Text[str]

class PaymentLinkCustomFieldLabelFields(f.Object):
    custom: f.Text[str]
    type: f.Text[t.PaymentLinkCustomFieldLabelTypeWords]

class PaymentLinkCustomFieldNumericFields(f.Object):
    default_value: f.Text[str]
    maximum_length: f.Number
    minimum_length: f.Number

class PaymentLinkCustomFieldTextFields(f.Object):
    default_value: f.Text[str]
    maximum_length: f.Number
    minimum_length: f.Number

class PaymentLinkCustomTextFields(f.Object):
    after_submit: PaymentLinkCustomTextAfterSubmitFields
    shipping_address: PaymentLinkCustomTextShippingAddressFields
    submit: PaymentLinkCustomTextSubmitFields
    terms_of_service_acceptance: PaymentLinkCustomTextTermsOfServiceAcceptanceFields

class PaymentLinkCustomTextAfterSubmitFields(f.Object):
    message: f.Text[str]

class PaymentLinkCustomTextShippingAddressFields(f.Object):
    message: f.Text[str]

class PaymentLinkCustomTextSubmitFields(f.Object):
    message: f.Text[str]

class PaymentLinkCustomTextTermsOfServiceAcceptanceFields(f.Object):
    message: f.Text[str]

class PaymentLinkInvoiceCreationFields(f.Object):
    enabled: f.Boolean
    invoice_data: PaymentLinkInvoiceCreationInvoiceDataFields

class PaymentLinkInvoiceCreationInvoiceDataFields(f.Object):
    account_tax_ids: f.Text[str]
    custom_fields: PaymentLinkInvoiceCreationInvoiceDataCustomFieldFields
    description: f.Text[str]
    footer: f.Text[str]
    issuer: PaymentLinkInvoiceCreationInvoiceDataIssuerFields
    metadata: f.Map[f.Text[str]]
    rendering_options: PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsFields

class PaymentLinkInvoiceCreationInvoiceDataCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class PaymentLinkInvoiceCreationInvoiceDataIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.PaymentLinkInvoiceCreationInvoiceDataIssuerTypeWords]

class PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsFields(f.Object):
    amount_tax_display: f.Text[str]
    template: f.Text[str]

class PaymentLinkManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class PaymentLinkNameCollectionFields(f.Object):
    business: PaymentLinkNameCollectionBusinessFields
    individual: PaymentLinkNameCollectionIndividualFields

class PaymentLinkNameCollectionBusinessFields(f.Object):
    enabled: f.Boolean
    optional: f.Boolean

class PaymentLinkNameCollectionIndividualFields(f.Object):
    enabled: f.Boolean
    optional: f.Boolean

class PaymentLinkOptionalItemFields(f.Object):
    adjustable_quantity: PaymentLinkOptionalItemAdjustableQuantityFields
    price: f.Text[str]
    quantity: f.Number

class PaymentLinkOptionalItemAdjustableQuantityFields(f.Object):
    enabled: f.Boolean
    maximum: f.Number
    minimum: f.Number

class PaymentLinkPaymentIntentDataFields(f.Object):
    capture_method: f.Text[t.PaymentLinkPaymentIntentDataCaptureMethodWords]
    description: f.Text[str]
    metadata: f.Map[f.Text[str]]
    setup_future_usage: f.Text[t.PaymentLinkPaymentIntentDataSetupFutureUsageWords]
    statement_descriptor: f.Text[str]
    statement_descriptor_suffix: f.Text[str]
    transfer_group: f.Text[str]

class PaymentLinkPaymentMethodOptionsFields(f.Object):
    card: PaymentLinkPaymentMethodOptionsCardFields

class PaymentLinkPaymentMethodOptionsCardFields(f.Object):
    restrictions: PaymentLinkPaymentMethodOptionsCardRestrictionsFields

class PaymentLinkPaymentMethodOptionsCardRestrictionsFields(f.Object):
    brands_blocked: f.Text[t.PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedWords]

class PaymentLinkPhoneNumberCollectionFields(f.Object):
    enabled: f.Boolean

class PaymentLinkRestrictionsFields(f.Object):
    completed_sessions: PaymentLinkRestrictionsCompletedSessionsFields

class PaymentLinkRestrictionsCompletedSessionsFields(f.Object):
    count: f.Number
    limit: f.Number

class PaymentLinkShippingAddressCollectionFields(f.Object):
    allowed_countries: f.Text[t.PaymentLinkShippingAddressCollectionAllowedCountriesWords]

class PaymentLinkShippingOptionFields(f.Object):
    shipping_amount: f.Number
    shipping_rate: f.Text[str]

class PaymentLinkSubscriptionDataFields(f.Object):
    description: f.Text[str]
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettingsFields
    metadata: f.Map[f.Text[str]]
    trial_period_days: f.Number
    trial_settings: PaymentLinkSubscriptionDataTrialSettingsFields

class PaymentLinkSubscriptionDataInvoiceSettingsFields(f.Object):
    account_tax_ids: f.Text[str]
    custom_fields: PaymentLinkSubscriptionDataInvoiceSettingsCustomFieldFields
    description: f.Text[str]
    footer: f.Text[str]
    issuer: PaymentLinkSubscriptionDataInvoiceSettingsIssuerFields

class PaymentLinkSubscriptionDataInvoiceSettingsCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class PaymentLinkSubscriptionDataInvoiceSettingsIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.PaymentLinkSubscriptionDataInvoiceSettingsIssuerTypeWords]

class PaymentLinkSubscriptionDataTrialSettingsFields(f.Object):
    end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorFields

class PaymentLinkSubscriptionDataTrialSettingsEndBehaviorFields(f.Object):
    missing_payment_method: f.Text[t.PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethodWords]

class PaymentLinkTaxIdCollectionFields(f.Object):
    enabled: f.Boolean
    required: f.Text[t.PaymentLinkTaxIdCollectionRequiredWords]

class PaymentLinkTransferDataFields(f.Object):
    amount: f.Number
    destination: f.Text[str]

class PaymentMethodFields(f.Object):
    acss_debit: PaymentMethodAcssDebitFields
    affirm: PaymentMethodAffirmFields
    afterpay_clearpay: PaymentMethodAfterpayClearpayFields
    alipay: PaymentMethodAlipayFields
    allow_redisplay: f.Text[t.PaymentMethodAllowRedisplayWords]
    alma: PaymentMethodAlmaFields
    amazon_pay: PaymentMethodAmazonPayFields
    au_becs_debit: PaymentMethodAuBecsDebitFields
    bacs_debit: PaymentMethodBacsDebitFields
    bancontact: PaymentMethodBancontactFields
    billie: PaymentMethodBillieFields
    billing_details: PaymentMethodBillingDetailsFields
    bizum: PaymentMethodBizumFields
    blik: PaymentMethodBlikFields
    boleto: PaymentMethodBoletoFields
    card: PaymentMethodCardFields
    card_present: PaymentMethodCardPresentFields
    cashapp: PaymentMethodCashappFields
    created: f.Number
    crypto: PaymentMethodCryptoFields
    custom: PaymentMethodCustomFields
    customer: f.Text[str]
    customer_account: f.Text[str]
    customer_balance: PaymentMethodCustomerBalanceFields
    eps: PaymentMethodEpsFields
    fpx: PaymentMethodFpxFields
    giropay: PaymentMethodGiropayFields
    grabpay: PaymentMethodGrabpayFields
    id: f.Text[str]
    ideal: PaymentMethodIdealFields
    interac_present: PaymentMethodInteracPresentFields
    kakao_pay: PaymentMethodKakaoPayFields
    klarna: PaymentMethodKlarnaFields
    konbini: PaymentMethodKonbiniFields
    kr_card: PaymentMethodKrCardFields
    link: PaymentMethodLinkFields
    livemode: f.Boolean
    mb_way: PaymentMethodMbWayFields
    metadata: f.Map[f.Text[str]]
    mobilepay: PaymentMethodMobilepayFields
    multibanco: PaymentMethodMultibancoFields
    naver_pay: PaymentMethodNaverPayFields
    nz_bank_account: PaymentMethodNzBankAccountFields
    object: f.Text[t.PaymentMethodObjectWords]
    oxxo: PaymentMethodOxxoFields
    p24: PaymentMethodP24Fields
    pay_by_bank: PaymentMethodPayByBankFields
    payco: PaymentMethodPaycoFields
    paynow: PaymentMethodPaynowFields
    paypal: PaymentMethodPaypalFields
    paypay: PaymentMethodPaypayFields
    payto: PaymentMethodPaytoFields
    pix: PaymentMethodPixFields
    promptpay: PaymentMethodPromptpayFields
    radar_options: PaymentMethodRadarOptionsFields
    revolut_pay: PaymentMethodRevolutPayFields
    samsung_pay: PaymentMethodSamsungPayFields
    satispay: PaymentMethodSatispayFields
    scalapay: PaymentMethodScalapayFields
    sepa_debit: PaymentMethodSepaDebitFields
    sequra: PaymentMethodSequraFields
    sofort: PaymentMethodSofortFields
    sunbit: PaymentMethodSunbitFields
    swish: PaymentMethodSwishFields
    twint: PaymentMethodTwintFields
    type: f.Text[t.PaymentMethodTypeWords]
    upi: PaymentMethodUpiFields
    us_bank_account: PaymentMethodUsBankAccountFields
    wechat_pay: PaymentMethodWechatPayFields
    zip: PaymentMethodZipFields

class PaymentMethodAcssDebitFields(f.Object):
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    institution_number: f.Text[str]
    last4: f.Text[str]
    transit_number: f.Text[str]

class PaymentMethodAffirmFields(f.Object):
    ...

class PaymentMethodAfterpayClearpayFields(f.Object):
    ...

class PaymentMethodAlipayFields(f.Object):
    ...

class PaymentMethodAlmaFields(f.Object):
    ...

class PaymentMethodAmazonPayFields(f.Object):
    ...

class PaymentMethodAuBecsDebitFields(f.Object):
    bsb_number: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]

class PaymentMethodBacsDebitFields(f.Object):
    fingerprint: f.Text[str]
    last4: f.Text[str]
    sort_code: f.Text[str]

class PaymentMethodBancontactFields(f.Object):
    ...

class PaymentMethodBillieFields(f.Object):
    ...

class PaymentMethodBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tax_id: f.Text[str]

class PaymentMethodBizumFields(f.Object):
    buyer_id: f.Text[str]

class PaymentMethodBlikFields(f.Object):
    buyer_id: f.Text[str]

class PaymentMethodBoletoFields(f.Object):
    tax_id: f.Text[str]

class PaymentMethodCardFields(f.Object):
    brand: f.Text[str]
    checks: PaymentMethodCardChecksFields
    country: f.Text[str]
    description: f.Text[str]
    display_brand: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    generated_from: PaymentMethodCardGeneratedFromFields
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    networks: PaymentMethodCardNetworksFields
    regulated_status: f.Text[t.PaymentMethodCardRegulatedStatusWords]
    three_d_secure_usage: PaymentMethodCardThreeDSecureUsageFields
    wallet: PaymentMethodCardWalletFields

class PaymentMethodCardChecksFields(f.Object):
    address_line1_check: f.Text[str]
    address_postal_code_check: f.Text[str]
    cvc_check: f.Text[str]

class PaymentMethodCardGeneratedFromFields(f.Object):
    charge: f.Text[str]
    payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetailsFields
    setup_attempt: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsFields(f.Object):
    card_present: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentFields
    type: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentFields(f.Object):
    amount_authorized: f.Number
    brand: f.Text[str]
    brand_product: f.Text[str]
    capture_before: f.Number
    cardholder_name: f.Text[str]
    country: f.Text[str]
    description: f.Text[str]
    emv_auth_data: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    generated_card: f.Text[str]
    iin: f.Text[str]
    incremental_authorization_supported: f.Boolean
    issuer: f.Text[str]
    last4: f.Text[str]
    location: f.Text[str]
    network: f.Text[str]
    network_transaction_id: f.Text[str]
    offline: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOfflineFields
    overcapture_supported: f.Boolean
    preferred_locales: f.Text[str]
    read_method: f.Text[t.PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReadMethodWords]
    reader: f.Text[str]
    receipt: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptFields
    wallet: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWalletFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOfflineFields(f.Object):
    stored_at: f.Number
    type: f.Text[t.PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOfflineTypeWords]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptFields(f.Object):
    account_type: f.Text[t.PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountTypeWords]
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    cardholder_verification_method: f.Text[str]
    dedicated_file_name: f.Text[str]
    terminal_verification_results: f.Text[str]
    transaction_status_information: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWalletFields(f.Object):
    type: f.Text[t.PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWalletTypeWords]

class PaymentMethodCardNetworksFields(f.Object):
    available: f.Text[str]
    preferred: f.Text[str]

class PaymentMethodCardPresentFields(f.Object):
    brand: f.Text[str]
    brand_product: f.Text[str]
    cardholder_name: f.Text[str]
    country: f.Text[str]
    description: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    networks: PaymentMethodCardPresentNetworksFields
    offline: PaymentMethodCardPresentOfflineFields
    preferred_locales: f.Text[str]
    read_method: f.Text[t.PaymentMethodCardPresentReadMethodWords]
    wallet: PaymentMethodCardPresentWalletFields

class PaymentMethodCardPresentNetworksFields(f.Object):
    available: f.Text[str]
    preferred: f.Text[str]

class PaymentMethodCardPresentOfflineFields(f.Object):
    stored_at: f.Number
    type: f.Text[t.PaymentMethodCardPresentOfflineTypeWords]

class PaymentMethodCardPresentWalletFields(f.Object):
    type: f.Text[t.PaymentMethodCardPresentWalletTypeWords]

class PaymentMethodCardThreeDSecureUsageFields(f.Object):
    supported: f.Boolean

class PaymentMethodCardWalletFields(f.Object):
    amex_express_checkout: PaymentMethodCardWalletAmexExpressCheckoutFields
    apple_pay: PaymentMethodCardWalletApplePayFields
    dynamic_last4: f.Text[str]
    google_pay: PaymentMethodCardWalletGooglePayFields
    link: PaymentMethodCardWalletLinkFields
    masterpass: PaymentMethodCardWalletMasterpassFields
    samsung_pay: PaymentMethodCardWalletSamsungPayFields
    type: f.Text[t.PaymentMethodCardWalletTypeWords]
    visa_checkout: PaymentMethodCardWalletVisaCheckoutFields

class PaymentMethodCardWalletAmexExpressCheckoutFields(f.Object):
    ...

class PaymentMethodCardWalletApplePayFields(f.Object):
    ...

class PaymentMethodCardWalletGooglePayFields(f.Object):
    ...

class PaymentMethodCardWalletLinkFields(f.Object):
    ...

class PaymentMethodCardWalletMasterpassFields(f.Object):
    billing_address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    shipping_address: AddressFields

class PaymentMethodCardWalletSamsungPayFields(f.Object):
    ...

class PaymentMethodCardWalletVisaCheckoutFields(f.Object):
    billing_address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    shipping_address: AddressFields

class PaymentMethodCashappFields(f.Object):
    buyer_id: f.Text[str]
    cashtag: f.Text[str]

class PaymentMethodCryptoFields(f.Object):
    ...

class PaymentMethodCustomFields(f.Object):
    display_name: f.Text[str]
    logo: PaymentMethodCustomLogoFields
    type: f.Text[str]

class PaymentMethodCustomLogoFields(f.Object):
    content_type: f.Text[str]
    url: f.Text[str]

class PaymentMethodCustomerBalanceFields(f.Object):
    ...

class PaymentMethodEpsFields(f.Object):
    bank: f.Text[t.PaymentMethodEpsBankWords]

class PaymentMethodFpxFields(f.Object):
    account_holder_type: f.Text[t.PaymentMethodFpxAccountHolderTypeWords]
    bank: f.Text[t.PaymentMethodFpxBankWords]

class PaymentMethodGiropayFields(f.Object):
    ...

class PaymentMethodGrabpayFields(f.Object):
    ...

class PaymentMethodIdealFields(f.Object):
    bank: f.Text[t.PaymentMethodIdealBankWords]
    bic: f.Text[t.PaymentMethodIdealBicWords]

class PaymentMethodInteracPresentFields(f.Object):
    brand: f.Text[str]
    cardholder_name: f.Text[str]
    country: f.Text[str]
    description: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    networks: PaymentMethodInteracPresentNetworksFields
    preferred_locales: f.Text[str]
    read_method: f.Text[t.PaymentMethodInteracPresentReadMethodWords]

class PaymentMethodInteracPresentNetworksFields(f.Object):
    available: f.Text[str]
    preferred: f.Text[str]

class PaymentMethodKakaoPayFields(f.Object):
    ...

class PaymentMethodKlarnaFields(f.Object):
    dob: PaymentMethodKlarnaDobFields

class PaymentMethodKlarnaDobFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class PaymentMethodKonbiniFields(f.Object):
    ...

class PaymentMethodKrCardFields(f.Object):
    brand: f.Text[t.PaymentMethodKrCardBrandWords]
    last4: f.Text[str]

class PaymentMethodLinkFields(f.Object):
    email: f.Text[str]
    persistent_token: f.Text[str]

class PaymentMethodMbWayFields(f.Object):
    ...

class PaymentMethodMobilepayFields(f.Object):
    ...

class PaymentMethodMultibancoFields(f.Object):
    ...

class PaymentMethodNaverPayFields(f.Object):
    buyer_id: f.Text[str]
    funding: f.Text[t.PaymentMethodNaverPayFundingWords]

class PaymentMethodNzBankAccountFields(f.Object):
    account_holder_name: f.Text[str]
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    branch_code: f.Text[str]
    last4: f.Text[str]
    suffix: f.Text[str]

class PaymentMethodOxxoFields(f.Object):
    ...

class PaymentMethodP24Fields(f.Object):
    bank: f.Text[t.PaymentMethodP24BankWords]

class PaymentMethodPayByBankFields(f.Object):
    ...

class PaymentMethodPaycoFields(f.Object):
    ...

class PaymentMethodPaynowFields(f.Object):
    ...

class PaymentMethodPaypalFields(f.Object):
    country: f.Text[str]
    payer_email: f.Text[str]
    payer_id: f.Text[str]

class PaymentMethodPaypayFields(f.Object):
    ...

class PaymentMethodPaytoFields(f.Object):
    bsb_number: f.Text[str]
    last4: f.Text[str]
    pay_id: f.Text[str]

class PaymentMethodPixFields(f.Object):
    fingerprint: f.Text[str]

class PaymentMethodPromptpayFields(f.Object):
    ...

class PaymentMethodRadarOptionsFields(f.Object):
    session: f.Text[str]

class PaymentMethodRevolutPayFields(f.Object):
    ...

class PaymentMethodSamsungPayFields(f.Object):
    ...

class PaymentMethodSatispayFields(f.Object):
    ...

class PaymentMethodScalapayFields(f.Object):
    ...

class PaymentMethodSepaDebitFields(f.Object):
    bank_code: f.Text[str]
    branch_code: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    generated_from: PaymentMethodSepaDebitGeneratedFromFields
    last4: f.Text[str]

class PaymentMethodSepaDebitGeneratedFromFields(f.Object):
    charge: f.Text[str]
    setup_attempt: f.Text[str]

class PaymentMethodSequraFields(f.Object):
    ...

class PaymentMethodSofortFields(f.Object):
    country: f.Text[str]

class PaymentMethodSunbitFields(f.Object):
    ...

class PaymentMethodSwishFields(f.Object):
    ...

class PaymentMethodTwintFields(f.Object):
    ...

class PaymentMethodUpiFields(f.Object):
    vpa: f.Text[str]

class PaymentMethodUsBankAccountFields(f.Object):
    account_holder_type: f.Text[t.PaymentMethodUsBankAccountAccountHolderTypeWords]
    account_type: f.Text[t.PaymentMethodUsBankAccountAccountTypeWords]
    bank_name: f.Text[str]
    financial_connections_account: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    networks: PaymentMethodUsBankAccountNetworksFields
    routing_number: f.Text[str]
    status_details: PaymentMethodUsBankAccountStatusDetailsFields

class PaymentMethodUsBankAccountNetworksFields(f.Object):
    preferred: f.Text[str]
    supported: f.Text[t.PaymentMethodUsBankAccountNetworksSupportedWords]

class PaymentMethodUsBankAccountStatusDetailsFields(f.Object):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlockedFields

class PaymentMethodUsBankAccountStatusDetailsBlockedFields(f.Object):
    network_code: f.Text[t.PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCodeWords]
    reason: f.Text[t.PaymentMethodUsBankAccountStatusDetailsBlockedReasonWords]

class PaymentMethodWechatPayFields(f.Object):
    ...

class PaymentMethodZipFields(f.Object):
    ...

class PayoutFields(f.Object):
    amount: f.Number
    application_fee: f.Text[str]
    application_fee_amount: f.Number
    arrival_date: f.Number
    automatic: f.Boolean
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    destination: f.Text[str]
    failure_balance_transaction: f.Text[str]
    failure_code: f.Text[str]
    failure_message: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    method: f.Text[str]
    object: f.Text[t.PayoutObjectWords]
    original_payout: f.Text[str]
    payout_method: f.Text[str]
    reconciliation_status: f.Text[t.PayoutReconciliationStatusWords]
    reversed_by: f.Text[str]
    source_type: f.Text[str]
    statement_descriptor: f.Text[str]
    status: f.Text[str]
    trace_id: PayoutTraceIdFields
    type: f.Text[t.PayoutTypeWords]

class PayoutTraceIdFields(f.Object):
    status: f.Text[str]
    value: f.Text[str]

class PersonFields(f.Object):
    account: f.Text[str]
    additional_tos_acceptances: PersonAdditionalTosAcceptancesFields
    address: AddressFields
    address_kana: PersonAddressKanaFields
    address_kanji: PersonAddressKanjiFields
    created: f.Number
    deleted: f.Boolean
    dob: PersonDobFields
    email: f.Text[str]
    first_name: f.Text[str]
    first_name_kana: f.Text[str]
    first_name_kanji: f.Text[str]
    full_name_aliases: f.Text[str]
    future_requirements: PersonFutureRequirementsFields
    gender: f.Text[str]
    id: f.Text[str]
    id_number_provided: f.Boolean
    id_number_secondary_provided: f.Boolean
    last_name: f.Text[str]
    last_name_kana: f.Text[str]
    last_name_kanji: f.Text[str]
    maiden_name: f.Text[str]
    metadata: f.Map[f.Text[str]]
    nationality: f.Text[str]
    object: f.Text[t.PersonObjectWords]
    phone: f.Text[str]
    political_exposure: f.Text[t.PersonPoliticalExposureWords]
    registered_address: AddressFields
    relationship: PersonRelationshipFields
    requirements: PersonRequirementsFields
    ssn_last_4_provided: f.Boolean
    us_cfpb_data: PersonUsCfpbDataFields
    verification: PersonVerificationFields

class PersonAdditionalTosAcceptancesFields(f.Object):
    account: PersonAdditionalTosAcceptancesAccountFields

class PersonAdditionalTosAcceptancesAccountFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    user_agent: f.Text[str]

class PersonAddressKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class PersonAddressKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class PersonDobFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class PersonFutureRequirementsFields(f.Object):
    alternatives: PersonFutureRequirementsAlternativeFields
    currently_due: f.Text[str]
    errors: PersonFutureRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class PersonFutureRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class PersonFutureRequirementsErrorFields(f.Object):
    code: f.Text[t.PersonFutureRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class PersonRelationshipFields(f.Object):
    authorizer: f.Boolean
    director: f.Boolean
    executive: f.Boolean
    legal_guardian: f.Boolean
    owner: f.Boolean
    percent_ownership: f.Number
    representative: f.Boolean
    title: f.Text[str]

class PersonRequirementsFields(f.Object):
    alternatives: PersonRequirementsAlternativeFields
    currently_due: f.Text[str]
    errors: PersonRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class PersonRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class PersonRequirementsErrorFields(f.Object):
    code: f.Text[t.PersonRequirementsErrorCodeWords]
    reason: f.Text[str]
    requirement: f.Text[str]

class PersonUsCfpbDataFields(f.Object):
    ethnicity_details: PersonUsCfpbDataEthnicityDetailsFields
    race_details: PersonUsCfpbDataRaceDetailsFields
    self_identified_gender: f.Text[str]

class PersonUsCfpbDataEthnicityDetailsFields(f.Object):
    ethnicity: f.Text[t.PersonUsCfpbDataEthnicityDetailsEthnicityWords]
    ethnicity_other: f.Text[str]

class PersonUsCfpbDataRaceDetailsFields(f.Object):
    race: f.Text[t.PersonUsCfpbDataRaceDetailsRaceWords]
    race_other: f.Text[str]

class PersonVerificationFields(f.Object):
    additional_document: PersonVerificationAdditionalDocumentFields
    details: f.Text[str]
    details_code: f.Text[str]
    document: PersonVerificationDocumentFields
    status: f.Text[str]

class PersonVerificationAdditionalDocumentFields(f.Object):
    back: f.Text[str]
    details: f.Text[str]
    details_code: f.Text[str]
    front: f.Text[str]

class PersonVerificationDocumentFields(f.Object):
    back: f.Text[str]
    details: f.Text[str]
    details_code: f.Text[str]
    front: f.Text[str]

class PlanFields(f.Object):
    active: f.Boolean
    amount: f.Number
    amount_decimal: f.Text[str]
    billing_scheme: f.Text[t.PlanBillingSchemeWords]
    created: f.Number
    currency: f.Text[str]
    deleted: f.Boolean
    id: f.Text[str]
    interval: f.Text[t.PlanIntervalWords]
    interval_count: f.Number
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    meter: f.Text[str]
    nickname: f.Text[str]
    object: f.Text[t.PlanObjectWords]
    product: f.Text[str]
    tiers: PlanTierFields
    tiers_mode: f.Text[t.PlanTiersModeWords]
    transform_usage: PlanTransformUsageFields
    trial_period_days: f.Number
    usage_type: f.Text[t.PlanUsageTypeWords]

class PlanTierFields(f.Object):
    flat_amount: f.Number
    flat_amount_decimal: f.Text[str]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]
    up_to: f.Number

class PlanTransformUsageFields(f.Object):
    divide_by: f.Number
    round: f.Text[t.PlanTransformUsageRoundWords]

class PriceFields(f.Object):
    active: f.Boolean
    billing_scheme: f.Text[t.PriceBillingSchemeWords]
    created: f.Number
    currency: f.Text[str]
    currency_options: f.Map[PriceCurrencyOptionsFields]
    custom_unit_amount: PriceCustomUnitAmountFields
    deleted: f.Boolean
    id: f.Text[str]
    livemode: f.Boolean
    lookup_key: f.Text[str]
    metadata: f.Map[f.Text[str]]
    nickname: f.Text[str]
    object: f.Text[t.PriceObjectWords]
    product: f.Text[str]
    recurring: PriceRecurringFields
    tax_behavior: f.Text[t.PriceTaxBehaviorWords]
    tiers: PriceTierFields
    tiers_mode: f.Text[t.PriceTiersModeWords]
    transform_quantity: PriceTransformQuantityFields
    type: f.Text[t.PriceTypeWords]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]

class PriceCurrencyOptionsFields(f.Object):
    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmountFields
    tax_behavior: f.Text[t.PriceCurrencyOptionsTaxBehaviorWords]
    tiers: PriceCurrencyOptionsTierFields
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]

class PriceCurrencyOptionsCustomUnitAmountFields(f.Object):
    maximum: f.Number
    minimum: f.Number
    preset: f.Number

class PriceCurrencyOptionsTierFields(f.Object):
    flat_amount: f.Number
    flat_amount_decimal: f.Text[str]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]
    up_to: f.Number

class PriceCustomUnitAmountFields(f.Object):
    maximum: f.Number
    minimum: f.Number
    preset: f.Number

class PriceRecurringFields(f.Object):
    interval: f.Text[t.PriceRecurringIntervalWords]
    interval_count: f.Number
    meter: f.Text[str]
    trial_period_days: f.Number
    usage_type: f.Text[t.PriceRecurringUsageTypeWords]

class PriceTierFields(f.Object):
    flat_amount: f.Number
    flat_amount_decimal: f.Text[str]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]
    up_to: f.Number

class PriceTransformQuantityFields(f.Object):
    divide_by: f.Number
    round: f.Text[t.PriceTransformQuantityRoundWords]

class ProductFields(f.Object):
    active: f.Boolean
    created: f.Number
    default_price: f.Text[str]
    deleted: f.Boolean
    description: f.Text[str]
    id: f.Text[str]
    images: f.Text[str]
    livemode: f.Boolean
    marketing_features: ProductMarketingFeatureFields
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[t.ProductObjectWords]
    package_dimensions: ProductPackageDimensionsFields
    shippable: f.Boolean
    statement_descriptor: f.Text[str]
    tax_code: f.Text[str]
    tax_details: ProductTaxDetailsFields
    type: f.Text[t.ProductTypeWords]
    unit_label: f.Text[str]
    updated: f.Number
    url: f.Text[str]

class ProductMarketingFeatureFields(f.Object):
    name: f.Text[str]

class ProductPackageDimensionsFields(f.Object):
    height: f.Number
    length: f.Number
    weight: f.Number
    width: f.Number

class ProductTaxDetailsFields(f.Object):
    performance_location: f.Text[str]
    tax_code: f.Text[str]

class PromotionCodeFields(f.Object):
    active: f.Boolean
    code: f.Text[str]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    expires_at: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    max_redemptions: f.Number
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.PromotionCodeObjectWords]
    promotion: PromotionCodePromotionFields
    restrictions: PromotionCodeRestrictionsFields
    times_redeemed: f.Number

class PromotionCodePromotionFields(f.Object):
    coupon: f.Text[str]
    type: f.Text[t.PromotionCodePromotionTypeWords]

class PromotionCodeRestrictionsFields(f.Object):
    currency_options: f.Map[PromotionCodeRestrictionsCurrencyOptionsFields]
    first_time_transaction: f.Boolean
    minimum_amount: f.Number
    minimum_amount_currency: f.Text[str]

class PromotionCodeRestrictionsCurrencyOptionsFields(f.Object):
    minimum_amount: f.Number

class QuoteFields(f.Object):
    amount_subtotal: f.Number
    amount_total: f.Number
    application: f.Text[str]
    application_fee_amount: f.Number
    application_fee_percent: f.Number
    automatic_tax: QuoteAutomaticTaxFields
    collection_method: f.Text[t.QuoteCollectionMethodWords]
    computed: QuoteComputedFields
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    default_tax_rates: f.Text[str]
    description: f.Text[str]
    discounts: f.Text[str]
    expires_at: f.Number
    footer: f.Text[str]
    from_quote: QuoteFromQuoteFields
    header: f.Text[str]
    id: f.Text[str]
    invoice: f.Text[str]
    invoice_settings: QuoteInvoiceSettingsFields
    line_items: LineItemListFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    number: f.Text[str]
    object: f.Text[t.QuoteObjectWords]
    on_behalf_of: f.Text[str]
    status: f.Text[t.QuoteStatusWords]
    status_transitions: QuoteStatusTransitionsFields
    subscription: f.Text[str]
    subscription_data: QuoteSubscriptionDataFields
    subscription_schedule: f.Text[str]
    test_clock: f.Text[str]
    total_details: QuoteTotalDetailsFields
    transfer_data: QuoteTransferDataFields

class QuoteAutomaticTaxFields(f.Object):
    enabled: f.Boolean
    liability: QuoteAutomaticTaxLiabilityFields
    provider: f.Text[str]
    status: f.Text[t.QuoteAutomaticTaxStatusWords]

class QuoteAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.QuoteAutomaticTaxLiabilityTypeWords]

class QuoteComputedFields(f.Object):
    recurring: QuoteComputedRecurringFields
    upfront: QuoteComputedUpfrontFields

class QuoteComputedRecurringFields(f.Object):
    amount_subtotal: f.Number
    amount_total: f.Number
    interval: f.Text[t.QuoteComputedRecurringIntervalWords]
    interval_count: f.Number
    total_details: QuoteComputedRecurringTotalDetailsFields

class QuoteComputedRecurringTotalDetailsFields(f.Object):
    amount_discount: f.Number
    amount_shipping: f.Number
    amount_tax: f.Number
    breakdown: QuoteComputedRecurringTotalDetailsBreakdownFields

class QuoteComputedRecurringTotalDetailsBreakdownFields(f.Object):
    discounts: QuoteComputedRecurringTotalDetailsBreakdownDiscountFields
    taxes: QuoteComputedRecurringTotalDetailsBreakdownTaxFields

class QuoteComputedRecurringTotalDetailsBreakdownDiscountFields(f.Object):
    amount: f.Number
    discount: DiscountFields

class QuoteComputedRecurringTotalDetailsBreakdownTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.QuoteComputedRecurringTotalDetailsBreakdownTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class QuoteComputedUpfrontFields(f.Object):
    amount_subtotal: f.Number
    amount_total: f.Number
    line_items: LineItemListFields
    total_details: QuoteComputedUpfrontTotalDetailsFields

class QuoteComputedUpfrontTotalDetailsFields(f.Object):
    amount_discount: f.Number
    amount_shipping: f.Number
    amount_tax: f.Number
    breakdown: QuoteComputedUpfrontTotalDetailsBreakdownFields

class QuoteComputedUpfrontTotalDetailsBreakdownFields(f.Object):
    discounts: QuoteComputedUpfrontTotalDetailsBreakdownDiscountFields
    taxes: QuoteComputedUpfrontTotalDetailsBreakdownTaxFields

class QuoteComputedUpfrontTotalDetailsBreakdownDiscountFields(f.Object):
    amount: f.Number
    discount: DiscountFields

class QuoteComputedUpfrontTotalDetailsBreakdownTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.QuoteComputedUpfrontTotalDetailsBreakdownTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class QuoteFromQuoteFields(f.Object):
    is_revision: f.Boolean
    quote: f.Text[str]

class QuoteInvoiceSettingsFields(f.Object):
    custom_fields: QuoteInvoiceSettingsCustomFieldFields
    days_until_due: f.Number
    description: f.Text[str]
    footer: f.Text[str]
    issuer: QuoteInvoiceSettingsIssuerFields

class QuoteInvoiceSettingsCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class QuoteInvoiceSettingsIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.QuoteInvoiceSettingsIssuerTypeWords]

class QuoteStatusTransitionsFields(f.Object):
    accepted_at: f.Number
    canceled_at: f.Number
    finalized_at: f.Number

class QuoteSubscriptionDataFields(f.Object):
    billing_mode: QuoteSubscriptionDataBillingModeFields
    description: f.Text[str]
    effective_date: f.Number
    metadata: f.Map[f.Text[str]]
    trial_period_days: f.Number

class QuoteSubscriptionDataBillingModeFields(f.Object):
    flexible: QuoteSubscriptionDataBillingModeFlexibleFields
    type: f.Text[t.QuoteSubscriptionDataBillingModeTypeWords]

class QuoteSubscriptionDataBillingModeFlexibleFields(f.Object):
    proration_discounts: f.Text[t.QuoteSubscriptionDataBillingModeFlexibleProrationDiscountsWords]

class QuoteTotalDetailsFields(f.Object):
    amount_discount: f.Number
    amount_shipping: f.Number
    amount_tax: f.Number
    breakdown: QuoteTotalDetailsBreakdownFields

class QuoteTotalDetailsBreakdownFields(f.Object):
    discounts: QuoteTotalDetailsBreakdownDiscountFields
    taxes: QuoteTotalDetailsBreakdownTaxFields

class QuoteTotalDetailsBreakdownDiscountFields(f.Object):
    amount: f.Number
    discount: DiscountFields

class QuoteTotalDetailsBreakdownTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[t.QuoteTotalDetailsBreakdownTaxTaxabilityReasonWords]
    taxable_amount: f.Number

class QuoteTransferDataFields(f.Object):
    amount: f.Number
    amount_percent: f.Number
    destination: f.Text[str]

class RadarEarlyFraudWarningFields(f.Object):
    actionable: f.Boolean
    charge: f.Text[str]
    created: f.Number
    fraud_type: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.RadarEarlyFraudWarningObjectWords]
    payment_intent: f.Text[str]

class RefundFields(f.Object):
    amount: f.Number
    balance_transaction: f.Text[str]
    charge: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    description: f.Text[str]
    destination_details: RefundDestinationDetailsFields
    failure_balance_transaction: f.Text[str]
    failure_reason: f.Text[str]
    id: f.Text[str]
    instructions_email: f.Text[str]
    metadata: f.Map[f.Text[str]]
    next_action: RefundNextActionFields
    object: f.Text[t.RefundObjectWords]
    payment_intent: f.Text[str]
    payment_method: f.Text[str]
    pending_reason: f.Text[t.RefundPendingReasonWords]
    presentment_details: RefundPresentmentDetailsFields
    reason: f.Text[t.RefundReasonWords]
    receipt_number: f.Text[str]
    source_transfer_reversal: f.Text[str]
    status: f.Text[str]
    transfer_reversal: f.Text[str]

class RefundDestinationDetailsFields(f.Object):
    affirm: RefundDestinationDetailsAffirmFields
    afterpay_clearpay: RefundDestinationDetailsAfterpayClearpayFields
    alipay: RefundDestinationDetailsAlipayFields
    alma: RefundDestinationDetailsAlmaFields
    amazon_pay: RefundDestinationDetailsAmazonPayFields
    au_bank_transfer: RefundDestinationDetailsAuBankTransferFields
    blik: RefundDestinationDetailsBlikFields
    br_bank_transfer: RefundDestinationDetailsBrBankTransferFields
    card: RefundDestinationDetailsCardFields
    cashapp: RefundDestinationDetailsCashappFields
    crypto: RefundDestinationDetailsCryptoFields
    customer_cash_balance: RefundDestinationDetailsCustomerCashBalanceFields
    eps: RefundDestinationDetailsEpsFields
    eu_bank_transfer: RefundDestinationDetailsEuBankTransferFields
    gb_bank_transfer: RefundDestinationDetailsGbBankTransferFields
    giropay: RefundDestinationDetailsGiropayFields
    grabpay: RefundDestinationDetailsGrabpayFields
    jp_bank_transfer: RefundDestinationDetailsJpBankTransferFields
    klarna: RefundDestinationDetailsKlarnaFields
    mb_way: RefundDestinationDetailsMbWayFields
    multibanco: RefundDestinationDetailsMultibancoFields
    mx_bank_transfer: RefundDestinationDetailsMxBankTransferFields
    nz_bank_transfer: RefundDestinationDetailsNzBankTransferFields
    p24: RefundDestinationDetailsP24Fields
    paynow: RefundDestinationDetailsPaynowFields
    paypal: RefundDestinationDetailsPaypalFields
    pix: RefundDestinationDetailsPixFields
    revolut: RefundDestinationDetailsRevolutFields
    scalapay: RefundDestinationDetailsScalapayFields
    sofort: RefundDestinationDetailsSofortFields
    swish: RefundDestinationDetailsSwishFields
    th_bank_transfer: RefundDestinationDetailsThBankTransferFields
    twint: RefundDestinationDetailsTwintFields
    type: f.Text[str]
    us_bank_transfer: RefundDestinationDetailsUsBankTransferFields
    wechat_pay: RefundDestinationDetailsWechatPayFields
    zip: RefundDestinationDetailsZipFields

class RefundDestinationDetailsAffirmFields(f.Object):
    ...

class RefundDestinationDetailsAfterpayClearpayFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsAlipayFields(f.Object):
    ...

class RefundDestinationDetailsAlmaFields(f.Object):
    ...

class RefundDestinationDetailsAmazonPayFields(f.Object):
    ...

class RefundDestinationDetailsAuBankTransferFields(f.Object):
    ...

class RefundDestinationDetailsBlikFields(f.Object):
    network_decline_code: f.Text[str]
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsBrBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsCardFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]
    reference_type: f.Text[str]
    type: f.Text[t.RefundDestinationDetailsCardTypeWords]

class RefundDestinationDetailsCashappFields(f.Object):
    ...

class RefundDestinationDetailsCryptoFields(f.Object):
    reference: f.Text[str]

class RefundDestinationDetailsCustomerCashBalanceFields(f.Object):
    ...

class RefundDestinationDetailsEpsFields(f.Object):
    ...

class RefundDestinationDetailsEuBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsGbBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsGiropayFields(f.Object):
    ...

class RefundDestinationDetailsGrabpayFields(f.Object):
    ...

class RefundDestinationDetailsJpBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsKlarnaFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsMbWayFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsMultibancoFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsMxBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsNzBankTransferFields(f.Object):
    ...

class RefundDestinationDetailsP24Fields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsPaynowFields(f.Object):
    ...

class RefundDestinationDetailsPaypalFields(f.Object):
    network_decline_code: f.Text[str]
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsPixFields(f.Object):
    ...

class RefundDestinationDetailsRevolutFields(f.Object):
    ...

class RefundDestinationDetailsScalapayFields(f.Object):
    ...

class RefundDestinationDetailsSofortFields(f.Object):
    ...

class RefundDestinationDetailsSwishFields(f.Object):
    network_decline_code: f.Text[str]
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsThBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsTwintFields(f.Object):
    ...

class RefundDestinationDetailsUsBankTransferFields(f.Object):
    reference: f.Text[str]
    reference_status: f.Text[str]

class RefundDestinationDetailsWechatPayFields(f.Object):
    ...

class RefundDestinationDetailsZipFields(f.Object):
    ...

class RefundListFields(f.Object):
    object: f.Text[t.RefundListObjectWords]
    data: RefundFields
    has_more: f.Boolean
    url: f.Text[str]

class RefundNextActionFields(f.Object):
    display_details: RefundNextActionDisplayDetailsFields
    type: f.Text[str]

class RefundNextActionDisplayDetailsFields(f.Object):
    email_sent: RefundNextActionDisplayDetailsEmailSentFields
    expires_at: f.Number

class RefundNextActionDisplayDetailsEmailSentFields(f.Object):
    email_sent_at: f.Number
    email_sent_to: f.Text[str]

class RefundPresentmentDetailsFields(f.Object):
    presentment_amount: f.Number
    presentment_currency: f.Text[str]

class ReportingReportRunFields(f.Object):
    created: f.Number
    error: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.ReportingReportRunObjectWords]
    parameters: ReportingReportRunParametersFields
    report_type: f.Text[str]
    result: FileFields
    status: f.Text[str]
    succeeded_at: f.Number

class ReportingReportRunParametersFields(f.Object):
    columns: f.Text[str]
    connected_account: f.Text[str]
    currency: f.Text[str]
    interval_end: f.Number
    interval_start: f.Number
    payout: f.Text[str]
    reporting_category: f.Text[str]
    timezone: f.Text[str]

class ReportingReportTypeFields(f.Object):
    data_available_end: f.Number
    data_available_start: f.Number
    default_columns: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    name: f.Text[str]
    object: f.Text[t.ReportingReportTypeObjectWords]
    updated: f.Number
    version: f.Number

class ReserveHoldFields(f.Object):
    amount: f.Number
    amount_releasable: f.Number
    created: f.Number
    created_by: f.Text[t.ReserveHoldCreatedByWords]
    currency: f.Text[str]
    destination: f.Text[t.ReserveHoldDestinationWords]
    id: f.Text[str]
    is_releasable: f.Boolean
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.ReserveHoldObjectWords]
    reason: f.Text[t.ReserveHoldReasonWords]
    release_details: ReserveHoldReleaseDetailFields
    release_schedule: ReserveHoldReleaseScheduleFields
    reserve_plan: f.Text[str]
    source_charge: f.Text[str]
    source_type: f.Text[t.ReserveHoldSourceTypeWords]

class ReserveHoldReleaseDetailFields(f.Object):
    amount: f.Number
    reserve_release: f.Text[str]

class ReserveHoldReleaseScheduleFields(f.Object):
    release_after: f.Number
    scheduled_release: f.Number

class ReservePlanFields(f.Object):
    created: f.Number
    created_by: f.Text[t.ReservePlanCreatedByWords]
    currency: f.Text[str]
    destination: f.Text[t.ReservePlanDestinationWords]
    disabled_at: f.Number
    fixed_release: ReservePlanFixedReleaseFields
    id: f.Text[str]
    livemode: f.Boolean
    manual_release: ReservePlanManualReleaseFields
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.ReservePlanObjectWords]
    percent: f.Number
    rolling_release: ReservePlanRollingReleaseFields
    status: f.Text[t.ReservePlanStatusWords]
    type: f.Text[t.ReservePlanTypeWords]

class ReservePlanFixedReleaseFields(f.Object):
    release_after: f.Number
    scheduled_release: f.Number

class ReservePlanManualReleaseFields(f.Object):
    ...

class ReservePlanRollingReleaseFields(f.Object):
    days_after_charge: f.Number
    expires_on: f.Number

class ReserveReleaseFields(f.Object):
    amount: f.Number
    created: f.Number
    created_by: f.Text[t.ReserveReleaseCreatedByWords]
    currency: f.Text[str]
    destination: f.Text[t.ReserveReleaseDestinationWords]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.ReserveReleaseObjectWords]
    reason: f.Text[t.ReserveReleaseReasonWords]
    released_at: f.Number
    reserve_hold: f.Text[str]
    reserve_plan: f.Text[str]
    source_transaction: ReserveReleaseSourceTransactionFields

class ReserveReleaseSourceTransactionFields(f.Object):
    dispute: f.Text[str]
    refund: f.Text[str]
    type: f.Text[t.ReserveReleaseSourceTransactionTypeWords]

class ReviewFields(f.Object):
    billing_zip: f.Text[str]
    charge: f.Text[str]
    closed_reason: f.Text[t.ReviewClosedReasonWords]
    created: f.Number
    id: f.Text[str]
    ip_address: f.Text[str]
    ip_address_location: ReviewIpAddressLocationFields
    livemode: f.Boolean
    object: f.Text[t.ReviewObjectWords]
    open: f.Boolean
    opened_reason: f.Text[t.ReviewOpenedReasonWords]
    payment_intent: f.Text[str]
    reason: f.Text[str]
    session: ReviewSessionFields

class ReviewIpAddressLocationFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    latitude: f.Number
    longitude: f.Number
    region: f.Text[str]

class ReviewSessionFields(f.Object):
    browser: f.Text[str]
    device: f.Text[str]
    platform: f.Text[str]
    version: f.Text[str]

class SetupIntentFields(f.Object):
    allowed_payment_method_types: f.Text[t.SetupIntentAllowedPaymentMethodTypesWords]
    application: f.Text[str]
    attach_to_self: f.Boolean
    automatic_payment_methods: SetupIntentAutomaticPaymentMethodsFields
    cancellation_reason: f.Text[t.SetupIntentCancellationReasonWords]
    client_secret: f.Text[str]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    description: f.Text[str]
    excluded_payment_method_types: f.Text[t.SetupIntentExcludedPaymentMethodTypesWords]
    flow_directions: f.Text[t.SetupIntentFlowDirectionsWords]
    id: f.Text[str]
    last_setup_error: SetupIntentLastSetupErrorFields
    latest_attempt: f.Text[str]
    livemode: f.Boolean
    managed_payments: SetupIntentManagedPaymentsFields
    mandate: f.Text[str]
    metadata: f.Map[f.Text[str]]
    next_action: SetupIntentNextActionFields
    object: f.Text[t.SetupIntentObjectWords]
    on_behalf_of: f.Text[str]
    payment_method: f.Text[str]
    payment_method_configuration_details: SetupIntentPaymentMethodConfigurationDetailsFields
    payment_method_options: SetupIntentPaymentMethodOptionsFields
    payment_method_types: f.Text[str]
    single_use_mandate: f.Text[str]
    status: f.Text[t.SetupIntentStatusWords]
    usage: f.Text[str]

class SetupIntentAutomaticPaymentMethodsFields(f.Object):
    allow_redirects: f.Text[t.SetupIntentAutomaticPaymentMethodsAllowRedirectsWords]
    enabled: f.Boolean

class SetupIntentLastSetupErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[t.SetupIntentLastSetupErrorCodeWords]
    decline_code: f.Text[str]
    doc_url: f.Text[str]
    message: f.Text[str]
    network_advice_code: f.Text[str]
    network_decline_code: f.Text[str]
    param: f.Text[str]
    payment_intent: PaymentIntentFields
    payment_method: PaymentMethodFields
    payment_method_type: f.Text[str]
    request_log_url: f.Text[str]
    setup_intent: SetupIntentFields
    source: AccountOrBankAccountOrCardOrSourceFields
    type: f.Text[t.SetupIntentLastSetupErrorTypeWords]

class SetupIntentManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class SetupIntentNextActionFields(f.Object):
    blik_authorize: SetupIntentNextActionBlikAuthorizeFields
    cashapp_handle_redirect_or_display_qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeFields
    pix_display_qr_code: SetupIntentNextActionPixDisplayQrCodeFields
    redirect_to_url: SetupIntentNextActionRedirectToUrlFields
    type: f.Text[str]
    upi_handle_redirect_or_display_qr_code: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeFields
    use_stripe_sdk: f.Map[f.Anything]
    verify_with_microdeposits: SetupIntentNextActionVerifyWithMicrodepositsFields

class SetupIntentNextActionBlikAuthorizeFields(f.Object):
    ...

class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeFields(f.Object):
    hosted_instructions_url: f.Text[str]
    mobile_auth_url: f.Text[str]
    qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCodeFields

class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCodeFields(f.Object):
    expires_at: f.Number
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class SetupIntentNextActionPixDisplayQrCodeFields(f.Object):
    data: f.Text[str]
    expires_at: f.Number
    hosted_instructions_url: f.Text[str]
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class SetupIntentNextActionRedirectToUrlFields(f.Object):
    return_url: f.Text[str]
    url: f.Text[str]

class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeFields(f.Object):
    hosted_instructions_url: f.Text[str]
    qr_code: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCodeFields

class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCodeFields(f.Object):
    expires_at: f.Number
    image_url_png: f.Text[str]
    image_url_svg: f.Text[str]

class SetupIntentNextActionVerifyWithMicrodepositsFields(f.Object):
    arrival_date: f.Number
    hosted_verification_url: f.Text[str]
    microdeposit_type: f.Text[t.SetupIntentNextActionVerifyWithMicrodepositsMicrodepositTypeWords]

class SetupIntentPaymentMethodConfigurationDetailsFields(f.Object):
    id: f.Text[str]
    parent: f.Text[str]

class SetupIntentPaymentMethodOptionsFields(f.Object):
    acss_debit: SetupIntentPaymentMethodOptionsAcssDebitFields
    amazon_pay: SetupIntentPaymentMethodOptionsAmazonPayFields
    bacs_debit: SetupIntentPaymentMethodOptionsBacsDebitFields
    bizum: SetupIntentPaymentMethodOptionsBizumFields
    blik: SetupIntentPaymentMethodOptionsBlikFields
    card: SetupIntentPaymentMethodOptionsCardFields
    card_present: SetupIntentPaymentMethodOptionsCardPresentFields
    klarna: SetupIntentPaymentMethodOptionsKlarnaFields
    link: SetupIntentPaymentMethodOptionsLinkFields
    paypal: SetupIntentPaymentMethodOptionsPaypalFields
    payto: SetupIntentPaymentMethodOptionsPaytoFields
    pix: SetupIntentPaymentMethodOptionsPixFields
    sepa_debit: SetupIntentPaymentMethodOptionsSepaDebitFields
    upi: SetupIntentPaymentMethodOptionsUpiFields
    us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccountFields

class SetupIntentPaymentMethodOptionsAcssDebitFields(f.Object):
    currency: f.Text[t.SetupIntentPaymentMethodOptionsAcssDebitCurrencyWords]
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsFields
    verification_method: f.Text[t.SetupIntentPaymentMethodOptionsAcssDebitVerificationMethodWords]

class SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    custom_mandate_url: f.Text[str]
    default_for: f.Text[t.SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForWords]
    interval_description: f.Text[str]
    payment_schedule: f.Text[t.SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentScheduleWords]
    transaction_type: f.Text[t.SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionTypeWords]

class SetupIntentPaymentMethodOptionsAmazonPayFields(f.Object):
    ...

class SetupIntentPaymentMethodOptionsBacsDebitFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsFields

class SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class SetupIntentPaymentMethodOptionsBizumFields(f.Object):
    ...

class SetupIntentPaymentMethodOptionsBlikFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsBlikMandateOptionsFields

class SetupIntentPaymentMethodOptionsBlikMandateOptionsFields(f.Object):
    expires_at: f.Number
    type: f.Text[t.SetupIntentPaymentMethodOptionsBlikMandateOptionsTypeWords]

class SetupIntentPaymentMethodOptionsCardFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptionsFields
    network: f.Text[t.SetupIntentPaymentMethodOptionsCardNetworkWords]
    request_three_d_secure: f.Text[t.SetupIntentPaymentMethodOptionsCardRequestThreeDSecureWords]
    setup_credential_usage: f.Text[t.SetupIntentPaymentMethodOptionsCardSetupCredentialUsageWords]

class SetupIntentPaymentMethodOptionsCardMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.SetupIntentPaymentMethodOptionsCardMandateOptionsAmountTypeWords]
    currency: f.Text[str]
    description: f.Text[str]
    end_date: f.Number
    interval: f.Text[t.SetupIntentPaymentMethodOptionsCardMandateOptionsIntervalWords]
    interval_count: f.Number
    reference: f.Text[str]
    start_date: f.Number
    supported_types: f.Text[t.SetupIntentPaymentMethodOptionsCardMandateOptionsSupportedTypesWords]

class SetupIntentPaymentMethodOptionsCardPresentFields(f.Object):
    ...

class SetupIntentPaymentMethodOptionsKlarnaFields(f.Object):
    currency: f.Text[str]
    preferred_locale: f.Text[str]

class SetupIntentPaymentMethodOptionsLinkFields(f.Object):
    persistent_token: f.Text[str]

class SetupIntentPaymentMethodOptionsPaypalFields(f.Object):
    billing_agreement_id: f.Text[str]

class SetupIntentPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptionsFields

class SetupIntentPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.SetupIntentPaymentMethodOptionsPaytoMandateOptionsAmountTypeWords]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentScheduleWords]
    payments_per_period: f.Number
    purpose: f.Text[t.SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurposeWords]
    start_date: f.Text[str]

class SetupIntentPaymentMethodOptionsPixFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptionsFields

class SetupIntentPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[t.SetupIntentPaymentMethodOptionsPixMandateOptionsAmountIncludesIofWords]
    amount_type: f.Text[t.SetupIntentPaymentMethodOptionsPixMandateOptionsAmountTypeWords]
    currency: f.Text[str]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentScheduleWords]
    reference: f.Text[str]
    start_date: f.Text[str]

class SetupIntentPaymentMethodOptionsSepaDebitFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsSepaDebitMandateOptionsFields

class SetupIntentPaymentMethodOptionsSepaDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class SetupIntentPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsUpiMandateOptionsFields

class SetupIntentPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.SetupIntentPaymentMethodOptionsUpiMandateOptionsAmountTypeWords]
    description: f.Text[str]
    end_date: f.Number

class SetupIntentPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    mandate_options: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields
    verification_method: f.Text[t.SetupIntentPaymentMethodOptionsUsBankAccountVerificationMethodWords]

class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[t.SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissionsWords]
    prefetch: f.Text[t.SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchWords]
    return_url: f.Text[str]

class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[t.SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategoriesWords]

class SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields(f.Object):
    collection_method: f.Text[t.SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethodWords]

class SigmaScheduledQueryRunFields(f.Object):
    created: f.Number
    data_load_time: f.Number
    error: SigmaScheduledQueryRunErrorFields
    file: FileFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.SigmaScheduledQueryRunObjectWords]
    result_available_until: f.Number
    sql: f.Text[str]
    status: f.Text[str]
    title: f.Text[str]

class SigmaScheduledQueryRunErrorFields(f.Object):
    message: f.Text[str]

class SourceFields(f.Object):
    ach_credit_transfer: SourceAchCreditTransferFields
    ach_debit: SourceAchDebitFields
    acss_debit: SourceAcssDebitFields
    alipay: SourceAlipayFields
    allow_redisplay: f.Text[t.SourceAllowRedisplayWords]
    amount: f.Number
    au_becs_debit: SourceAuBecsDebitFields
    bancontact: SourceBancontactFields
    card: SourceCardFields
    card_present: SourceCardPresentFields
    client_secret: f.Text[str]
    code_verification: SourceCodeVerificationFields
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    eps: SourceEpsFields
    flow: f.Text[str]
    giropay: SourceGiropayFields
    id: f.Text[str]
    ideal: SourceIdealFields
    klarna: SourceKlarnaFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    multibanco: SourceMultibancoFields
    object: f.Text[t.SourceObjectWords]
    owner: SourceOwnerFields
    p24: SourceP24Fields
    receiver: SourceReceiverFields
    redirect: SourceRedirectFields
    sepa_credit_transfer: SourceSepaCreditTransferFields
    sepa_debit: SourceSepaDebitFields
    sofort: SourceSofortFields
    source_order: SourceSourceOrderFields
    statement_descriptor: f.Text[str]
    status: f.Text[str]
    three_d_secure: SourceThreeDSecureFields
    type: f.Text[t.SourceTypeWords]
    usage: f.Text[str]
    wechat: SourceWechatFields

class SourceAchCreditTransferFields(f.Object):
    account_number: f.Text[str]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    refund_account_holder_name: f.Text[str]
    refund_account_holder_type: f.Text[str]
    refund_routing_number: f.Text[str]
    routing_number: f.Text[str]
    swift_code: f.Text[str]

class SourceAchDebitFields(f.Object):
    bank_name: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    type: f.Text[str]

class SourceAcssDebitFields(f.Object):
    bank_address_city: f.Text[str]
    bank_address_line_1: f.Text[str]
    bank_address_line_2: f.Text[str]
    bank_address_postal_code: f.Text[str]
    bank_name: f.Text[str]
    category: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class SourceAlipayFields(f.Object):
    data_string: f.Text[str]
    native_url: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceAuBecsDebitFields(f.Object):
    bsb_number: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]

class SourceBancontactFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceCardFields(f.Object):
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    brand: f.Text[str]
    country: f.Text[str]
    cvc_check: f.Text[str]
    description: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    name: f.Text[str]
    three_d_secure: f.Text[str]
    tokenization_method: f.Text[str]

class SourceCardPresentFields(f.Object):
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    brand: f.Text[str]
    country: f.Text[str]
    cvm_type: f.Text[str]
    data_type: f.Text[str]
    dedicated_file_name: f.Text[str]
    description: f.Text[str]
    emv_auth_data: f.Text[str]
    evidence_customer_signature: f.Text[str]
    evidence_transaction_certificate: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    pos_device_id: f.Text[str]
    pos_entry_mode: f.Text[str]
    read_method: f.Text[str]
    reader: f.Text[str]
    terminal_verification_results: f.Text[str]
    transaction_status_information: f.Text[str]

class SourceCodeVerificationFields(f.Object):
    attempts_remaining: f.Number
    status: f.Text[str]

class SourceEpsFields(f.Object):
    reference: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceGiropayFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceIdealFields(f.Object):
    bank: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceKlarnaFields(f.Object):
    background_image_url: f.Text[str]
    client_token: f.Text[str]
    first_name: f.Text[str]
    last_name: f.Text[str]
    locale: f.Text[str]
    logo_url: f.Text[str]
    page_title: f.Text[str]
    pay_later_asset_urls_descriptive: f.Text[str]
    pay_later_asset_urls_standard: f.Text[str]
    pay_later_name: f.Text[str]
    pay_later_redirect_url: f.Text[str]
    pay_now_asset_urls_descriptive: f.Text[str]
    pay_now_asset_urls_standard: f.Text[str]
    pay_now_name: f.Text[str]
    pay_now_redirect_url: f.Text[str]
    pay_over_time_asset_urls_descriptive: f.Text[str]
    pay_over_time_asset_urls_standard: f.Text[str]
    pay_over_time_name: f.Text[str]
    pay_over_time_redirect_url: f.Text[str]
    payment_method_categories: f.Text[str]
    purchase_country: f.Text[str]
    purchase_type: f.Text[str]
    redirect_url: f.Text[str]
    shipping_delay: f.Number
    shipping_first_name: f.Text[str]
    shipping_last_name: f.Text[str]

class SourceMultibancoFields(f.Object):
    entity: f.Text[str]
    reference: f.Text[str]
    refund_account_holder_address_city: f.Text[str]
    refund_account_holder_address_country: f.Text[str]
    refund_account_holder_address_line1: f.Text[str]
    refund_account_holder_address_line2: f.Text[str]
    refund_account_holder_address_postal_code: f.Text[str]
    refund_account_holder_address_state: f.Text[str]
    refund_account_holder_name: f.Text[str]
    refund_iban: f.Text[str]

class SourceOwnerFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    verified_address: AddressFields
    verified_email: f.Text[str]
    verified_name: f.Text[str]
    verified_phone: f.Text[str]

class SourceP24Fields(f.Object):
    reference: f.Text[str]

class SourceReceiverFields(f.Object):
    address: f.Text[str]
    amount_charged: f.Number
    amount_received: f.Number
    amount_returned: f.Number
    refund_attributes_method: f.Text[str]
    refund_attributes_status: f.Text[str]

class SourceRedirectFields(f.Object):
    failure_reason: f.Text[str]
    return_url: f.Text[str]
    status: f.Text[str]
    url: f.Text[str]

class SourceSepaCreditTransferFields(f.Object):
    bank_name: f.Text[str]
    bic: f.Text[str]
    iban: f.Text[str]
    refund_account_holder_address_city: f.Text[str]
    refund_account_holder_address_country: f.Text[str]
    refund_account_holder_address_line1: f.Text[str]
    refund_account_holder_address_line2: f.Text[str]
    refund_account_holder_address_postal_code: f.Text[str]
    refund_account_holder_address_state: f.Text[str]
    refund_account_holder_name: f.Text[str]
    refund_iban: f.Text[str]

class SourceSepaDebitFields(f.Object):
    bank_code: f.Text[str]
    branch_code: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate_reference: f.Text[str]
    mandate_url: f.Text[str]

class SourceSofortFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    country: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceSourceOrderFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    email: f.Text[str]
    items: SourceSourceOrderItemFields
    shipping: SourceSourceOrderShippingFields

class SourceSourceOrderItemFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    parent: f.Text[str]
    quantity: f.Number
    type: f.Text[str]

class SourceSourceOrderShippingFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class SourceThreeDSecureFields(f.Object):
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    authenticated: f.Boolean
    brand: f.Text[str]
    card: f.Text[str]
    country: f.Text[str]
    customer: f.Text[str]
    cvc_check: f.Text[str]
    description: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    last4: f.Text[str]
    name: f.Text[str]
    three_d_secure: f.Text[str]
    tokenization_method: f.Text[str]

class SourceWechatFields(f.Object):
    prepay_id: f.Text[str]
    qr_code_url: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationFields(f.Object):
    acss_debit: SourceMandateNotificationAcssDebitFields
    amount: f.Number
    bacs_debit: SourceMandateNotificationBacsDebitFields
    created: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.SourceMandateNotificationObjectWords]
    reason: f.Text[str]
    sepa_debit: SourceMandateNotificationSepaDebitFields
    source: SourceFields
    status: f.Text[str]
    type: f.Text[str]

class SourceMandateNotificationAcssDebitFields(f.Object):
    statement_descriptor: f.Text[str]

class SourceMandateNotificationBacsDebitFields(f.Object):
    last4: f.Text[str]

class SourceMandateNotificationSepaDebitFields(f.Object):
    creditor_identifier: f.Text[str]
    last4: f.Text[str]
    mandate_reference: f.Text[str]

class SourceTransactionFields(f.Object):
    ach_credit_transfer: SourceTransactionAchCreditTransferFields
    amount: f.Number
    chf_credit_transfer: SourceTransactionChfCreditTransferFields
    created: f.Number
    currency: f.Text[str]
    gbp_credit_transfer: SourceTransactionGbpCreditTransferFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.SourceTransactionObjectWords]
    paper_check: SourceTransactionPaperCheckFields
    sepa_credit_transfer: SourceTransactionSepaCreditTransferFields
    source: f.Text[str]
    status: f.Text[str]
    type: f.Text[t.SourceTransactionTypeWords]

class SourceTransactionAchCreditTransferFields(f.Object):
    customer_data: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class SourceTransactionChfCreditTransferFields(f.Object):
    reference: f.Text[str]
    sender_address_country: f.Text[str]
    sender_address_line1: f.Text[str]
    sender_iban: f.Text[str]
    sender_name: f.Text[str]

class SourceTransactionGbpCreditTransferFields(f.Object):
    fingerprint: f.Text[str]
    funding_method: f.Text[str]
    last4: f.Text[str]
    reference: f.Text[str]
    sender_account_number: f.Text[str]
    sender_name: f.Text[str]
    sender_sort_code: f.Text[str]

class SourceTransactionPaperCheckFields(f.Object):
    available_at: f.Text[str]
    invoices: f.Text[str]

class SourceTransactionSepaCreditTransferFields(f.Object):
    reference: f.Text[str]
    sender_iban: f.Text[str]
    sender_name: f.Text[str]

class SubscriptionFields(f.Object):
    application: f.Text[str]
    application_fee_percent: f.Number
    automatic_tax: SubscriptionAutomaticTaxFields
    billing_cycle_anchor: f.Number
    billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfigFields
    billing_mode: SubscriptionBillingModeFields
    billing_schedules: SubscriptionBillingScheduleFields
    billing_thresholds: SubscriptionBillingThresholdsFields
    cancel_at: f.Number
    cancel_at_period_end: f.Boolean
    canceled_at: f.Number
    cancellation_details: SubscriptionCancellationDetailsFields
    collection_method: f.Text[t.SubscriptionCollectionMethodWords]
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    days_until_due: f.Number
    default_payment_method: f.Text[str]
    default_source: f.Text[str]
    default_tax_rates: TaxRateFields
    description: f.Text[str]
    discounts: f.Text[str]
    ended_at: f.Number
    id: f.Text[str]
    invoice_settings: SubscriptionInvoiceSettingsFields
    items: SubscriptionItemListFields
    latest_invoice: f.Text[str]
    livemode: f.Boolean
    managed_payments: SubscriptionManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    next_pending_invoice_item_invoice: f.Number
    object: f.Text[t.SubscriptionObjectWords]
    on_behalf_of: f.Text[str]
    pause_collection: SubscriptionPauseCollectionFields
    payment_settings: SubscriptionPaymentSettingsFields
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemIntervalFields
    pending_setup_intent: f.Text[str]
    pending_update: SubscriptionPendingUpdateFields
    presentment_details: SubscriptionPresentmentDetailsFields
    schedule: f.Text[str]
    start_date: f.Number
    status: f.Text[t.SubscriptionStatusWords]
    status_details: SubscriptionStatusDetailsFields
    test_clock: f.Text[str]
    transfer_data: SubscriptionTransferDataFields
    trial_end: f.Number
    trial_settings: SubscriptionTrialSettingsFields
    trial_start: f.Number

class SubscriptionAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[t.SubscriptionAutomaticTaxDisabledReasonWords]
    enabled: f.Boolean
    liability: SubscriptionAutomaticTaxLiabilityFields

class SubscriptionAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.SubscriptionAutomaticTaxLiabilityTypeWords]

class SubscriptionBillingCycleAnchorConfigFields(f.Object):
    day_of_month: f.Number
    hour: f.Number
    minute: f.Number
    month: f.Number
    second: f.Number

class SubscriptionBillingModeFields(f.Object):
    flexible: SubscriptionBillingModeFlexibleFields
    type: f.Text[t.SubscriptionBillingModeTypeWords]
    updated_at: f.Number

class SubscriptionBillingModeFlexibleFields(f.Object):
    proration_discounts: f.Text[t.SubscriptionBillingModeFlexibleProrationDiscountsWords]

class SubscriptionBillingScheduleFields(f.Object):
    applies_to: SubscriptionBillingScheduleAppliesToFields
    bill_until: SubscriptionBillingScheduleBillUntilFields
    key: f.Text[str]

class SubscriptionBillingScheduleAppliesToFields(f.Object):
    price: f.Text[str]
    type: f.Text[t.SubscriptionBillingScheduleAppliesToTypeWords]

class SubscriptionBillingScheduleBillUntilFields(f.Object):
    computed_timestamp: f.Number
    duration: SubscriptionBillingScheduleBillUntilDurationFields
    timestamp: f.Number
    type: f.Text[t.SubscriptionBillingScheduleBillUntilTypeWords]

class SubscriptionBillingScheduleBillUntilDurationFields(f.Object):
    interval: f.Text[t.SubscriptionBillingScheduleBillUntilDurationIntervalWords]
    interval_count: f.Number

class SubscriptionBillingThresholdsFields(f.Object):
    amount_gte: f.Number
    reset_billing_cycle_anchor: f.Boolean

class SubscriptionCancellationDetailsFields(f.Object):
    comment: f.Text[str]
    feedback: f.Text[t.SubscriptionCancellationDetailsFeedbackWords]
    feedback_option: f.Text[str]
    reason: f.Text[t.SubscriptionCancellationDetailsReasonWords]

class SubscriptionInvoiceSettingsFields(f.Object):
    account_tax_ids: f.Text[str]
    custom_fields: SubscriptionInvoiceSettingsCustomFieldFields
    description: f.Text[str]
    footer: f.Text[str]
    issuer: SubscriptionInvoiceSettingsIssuerFields

class SubscriptionInvoiceSettingsCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class SubscriptionInvoiceSettingsIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.SubscriptionInvoiceSettingsIssuerTypeWords]

class SubscriptionListFields(f.Object):
    object: f.Text[t.SubscriptionListObjectWords]
    data: SubscriptionFields
    has_more: f.Boolean
    url: f.Text[str]

class SubscriptionManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class SubscriptionPauseCollectionFields(f.Object):
    behavior: f.Text[t.SubscriptionPauseCollectionBehaviorWords]
    resumes_at: f.Number

class SubscriptionPaymentSettingsFields(f.Object):
    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptionsFields
    payment_method_types: f.Text[t.SubscriptionPaymentSettingsPaymentMethodTypesWords]
    save_default_payment_method: f.Text[t.SubscriptionPaymentSettingsSaveDefaultPaymentMethodWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsFields(f.Object):
    acss_debit: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitFields
    bancontact: SubscriptionPaymentSettingsPaymentMethodOptionsBancontactFields
    billie: SubscriptionPaymentSettingsPaymentMethodOptionsBillieFields
    blik: SubscriptionPaymentSettingsPaymentMethodOptionsBlikFields
    card: SubscriptionPaymentSettingsPaymentMethodOptionsCardFields
    customer_balance: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFields
    konbini: SubscriptionPaymentSettingsPaymentMethodOptionsKonbiniFields
    payto: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoFields
    pix: SubscriptionPaymentSettingsPaymentMethodOptionsPixFields
    sepa_debit: SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebitFields
    upi: SubscriptionPaymentSettingsPaymentMethodOptionsUpiFields
    us_bank_account: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFields

class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields
    verification_method: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethodWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    transaction_type: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionTypeWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsBancontactFields(f.Object):
    preferred_language: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguageWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsBillieFields(f.Object):
    company_details: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields(f.Object):
    registered_address: AddressFields
    registered_name: f.Text[str]
    registration_number: f.Text[str]
    registration_type: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationTypeWords]
    vat: f.Text[str]

class SubscriptionPaymentSettingsPaymentMethodOptionsBlikFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptionsFields(f.Object):
    expires_at: f.Number

class SubscriptionPaymentSettingsPaymentMethodOptionsCardFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsFields
    network: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsCardNetworkWords]
    request_three_d_secure: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecureWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountTypeWords]
    description: f.Text[str]

class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFundingTypeWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    type: f.Text[str]

class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountryWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsKonbiniFields(f.Object):
    ...

class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountTypeWords]
    purpose: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurposeWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsPixFields(f.Object):
    expires_after_seconds: f.Number
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIofWords]
    end_date: f.Text[str]
    payment_schedule: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentScheduleWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebitFields(f.Object):
    ...

class SubscriptionPaymentSettingsPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountTypeWords]
    description: f.Text[str]
    end_date: f.Number

class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    verification_method: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethodWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissionsWords]
    prefetch: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchWords]

class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[t.SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategoriesWords]

class SubscriptionPendingInvoiceItemIntervalFields(f.Object):
    interval: f.Text[t.SubscriptionPendingInvoiceItemIntervalIntervalWords]
    interval_count: f.Number

class SubscriptionPendingUpdateFields(f.Object):
    billing_cycle_anchor: f.Number
    cancel_at_period_end: f.Boolean
    discount: DiscountFields
    discounts: f.Text[str]
    expires_at: f.Number
    metadata: f.Map[f.Text[str]]
    subscription_items: SubscriptionItemFields
    trial_end: f.Number
    trial_from_plan: f.Boolean

class SubscriptionPresentmentDetailsFields(f.Object):
    presentment_currency: f.Text[str]

class SubscriptionStatusDetailsFields(f.Object):
    paused: SubscriptionStatusDetailsPausedFields

class SubscriptionStatusDetailsPausedFields(f.Object):
    subscription: SubscriptionStatusDetailsPausedSubscriptionFields
    transitioned_at: f.Number
    type: f.Text[t.SubscriptionStatusDetailsPausedTypeWords]

class SubscriptionStatusDetailsPausedSubscriptionFields(f.Object):
    type: f.Text[t.SubscriptionStatusDetailsPausedSubscriptionTypeWords]

class SubscriptionTransferDataFields(f.Object):
    amount_percent: f.Number
    destination: f.Text[str]

class SubscriptionTrialSettingsFields(f.Object):
    end_behavior: SubscriptionTrialSettingsEndBehaviorFields

class SubscriptionTrialSettingsEndBehaviorFields(f.Object):
    billing_cycle_anchor: f.Text[t.SubscriptionTrialSettingsEndBehaviorBillingCycleAnchorWords]
    missing_payment_method: f.Text[t.SubscriptionTrialSettingsEndBehaviorMissingPaymentMethodWords]

class SubscriptionItemFields(f.Object):
    billed_until: f.Number
    billing_thresholds: SubscriptionItemBillingThresholdsFields
    created: f.Number
    current_period_end: f.Number
    current_period_start: f.Number
    current_trial: SubscriptionItemCurrentTrialFields
    deleted: f.Boolean
    discounts: f.Text[str]
    id: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.SubscriptionItemObjectWords]
    plan: PlanFields
    price: PriceFields
    quantity: f.Number
    subscription: f.Text[str]
    tax_rates: TaxRateFields

class SubscriptionItemBillingThresholdsFields(f.Object):
    usage_gte: f.Number

class SubscriptionItemCurrentTrialFields(f.Object):
    end_date: f.Number
    start_date: f.Number
    trial_offer: f.Text[str]

class SubscriptionItemListFields(f.Object):
    object: f.Text[t.SubscriptionItemListObjectWords]
    data: SubscriptionItemFields
    has_more: f.Boolean
    url: f.Text[str]

class SubscriptionScheduleFields(f.Object):
    application: f.Text[str]
    billing_mode: SubscriptionScheduleBillingModeFields
    canceled_at: f.Number
    completed_at: f.Number
    created: f.Number
    current_phase: SubscriptionScheduleCurrentPhaseFields
    customer: f.Text[str]
    customer_account: f.Text[str]
    default_settings: SubscriptionScheduleDefaultSettingsFields
    end_behavior: f.Text[t.SubscriptionScheduleEndBehaviorWords]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.SubscriptionScheduleObjectWords]
    pause_schedules: SubscriptionSchedulePauseScheduleFields
    phases: SubscriptionSchedulePhaseFields
    released_at: f.Number
    released_subscription: f.Text[str]
    status: f.Text[t.SubscriptionScheduleStatusWords]
    subscription: f.Text[str]
    test_clock: f.Text[str]

class SubscriptionScheduleBillingModeFields(f.Object):
    flexible: SubscriptionScheduleBillingModeFlexibleFields
    type: f.Text[t.SubscriptionScheduleBillingModeTypeWords]
    updated_at: f.Number

class SubscriptionScheduleBillingModeFlexibleFields(f.Object):
    proration_discounts: f.Text[t.SubscriptionScheduleBillingModeFlexibleProrationDiscountsWords]

class SubscriptionScheduleCurrentPhaseFields(f.Object):
    end_date: f.Number
    start_date: f.Number

class SubscriptionScheduleDefaultSettingsFields(f.Object):
    application_fee_percent: f.Number
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTaxFields
    billing_cycle_anchor: f.Text[t.SubscriptionScheduleDefaultSettingsBillingCycleAnchorWords]
    billing_thresholds: SubscriptionScheduleDefaultSettingsBillingThresholdsFields
    collection_method: f.Text[t.SubscriptionScheduleDefaultSettingsCollectionMethodWords]
    default_payment_method: f.Text[str]
    description: f.Text[str]
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettingsFields
    on_behalf_of: f.Text[str]
    transfer_data: SubscriptionScheduleDefaultSettingsTransferDataFields

class SubscriptionScheduleDefaultSettingsAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[t.SubscriptionScheduleDefaultSettingsAutomaticTaxDisabledReasonWords]
    enabled: f.Boolean
    liability: SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityFields

class SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityTypeWords]

class SubscriptionScheduleDefaultSettingsBillingThresholdsFields(f.Object):
    amount_gte: f.Number
    reset_billing_cycle_anchor: f.Boolean

class SubscriptionScheduleDefaultSettingsInvoiceSettingsFields(f.Object):
    account_tax_ids: f.Text[str]
    custom_fields: SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomFieldFields
    days_until_due: f.Number
    description: f.Text[str]
    footer: f.Text[str]
    issuer: SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuerFields

class SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuerTypeWords]

class SubscriptionScheduleDefaultSettingsTransferDataFields(f.Object):
    amount_percent: f.Number
    destination: f.Text[str]

class SubscriptionSchedulePauseScheduleFields(f.Object):
    key: f.Text[str]
    pause: SubscriptionSchedulePauseSchedulePauseFields
    resume: SubscriptionSchedulePauseScheduleResumeFields

class SubscriptionSchedulePauseSchedulePauseFields(f.Object):
    pause_at: f.Number
    settings: SubscriptionSchedulePauseSchedulePauseSettingsFields
    status: SubscriptionSchedulePauseSchedulePauseStatusFields

class SubscriptionSchedulePauseSchedulePauseSettingsFields(f.Object):
    bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillForFields
    invoicing_behavior: f.Text[t.SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehaviorWords]
    type: f.Text[t.SubscriptionSchedulePauseSchedulePauseSettingsTypeWords]

class SubscriptionSchedulePauseSchedulePauseSettingsBillForFields(f.Object):
    outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughFields
    unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromFields

class SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughFields(f.Object):
    type: f.Text[t.SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughTypeWords]

class SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromFields(f.Object):
    type: f.Text[t.SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromTypeWords]

class SubscriptionSchedulePauseSchedulePauseStatusFields(f.Object):
    error: SubscriptionSchedulePauseSchedulePauseStatusErrorFields
    type: f.Text[t.SubscriptionSchedulePauseSchedulePauseStatusTypeWords]

class SubscriptionSchedulePauseSchedulePauseStatusErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class SubscriptionSchedulePauseScheduleResumeFields(f.Object):
    resume_at: f.Number
    settings: SubscriptionSchedulePauseScheduleResumeSettingsFields
    status: SubscriptionSchedulePauseScheduleResumeStatusFields

class SubscriptionSchedulePauseScheduleResumeSettingsFields(f.Object):
    billing_cycle_anchor: f.Text[t.SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchorWords]
    payment_behavior: f.Text[t.SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehaviorWords]
    proration_behavior: f.Text[t.SubscriptionSchedulePauseScheduleResumeSettingsProrationBehaviorWords]

class SubscriptionSchedulePauseScheduleResumeStatusFields(f.Object):
    error: SubscriptionSchedulePauseScheduleResumeStatusErrorFields
    type: f.Text[t.SubscriptionSchedulePauseScheduleResumeStatusTypeWords]

class SubscriptionSchedulePauseScheduleResumeStatusErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class SubscriptionSchedulePhaseFields(f.Object):
    add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemFields
    application_fee_percent: f.Number
    automatic_tax: SubscriptionSchedulePhaseAutomaticTaxFields
    billing_cycle_anchor: f.Text[t.SubscriptionSchedulePhaseBillingCycleAnchorWords]
    billing_thresholds: SubscriptionSchedulePhaseBillingThresholdsFields
    collection_method: f.Text[t.SubscriptionSchedulePhaseCollectionMethodWords]
    currency: f.Text[str]
    default_payment_method: f.Text[str]
    default_tax_rates: TaxRateFields
    description: f.Text[str]
    discounts: SubscriptionSchedulePhaseDiscountFields
    end_date: f.Number
    invoice_settings: SubscriptionSchedulePhaseInvoiceSettingsFields
    items: SubscriptionSchedulePhaseItemFields
    metadata: f.Map[f.Text[str]]
    on_behalf_of: f.Text[str]
    proration_behavior: f.Text[t.SubscriptionSchedulePhaseProrationBehaviorWords]
    start_date: f.Number
    transfer_data: SubscriptionSchedulePhaseTransferDataFields
    trial: f.Boolean
    trial_end: f.Number

class SubscriptionSchedulePhaseAddInvoiceItemFields(f.Object):
    discountable: f.Boolean
    discounts: SubscriptionSchedulePhaseAddInvoiceItemDiscountFields
    metadata: f.Map[f.Text[str]]
    period: SubscriptionSchedulePhaseAddInvoiceItemPeriodFields
    price: f.Text[str]
    quantity: f.Number
    tax_rates: TaxRateFields

class SubscriptionSchedulePhaseAddInvoiceItemDiscountFields(f.Object):
    coupon: f.Text[str]
    discount: f.Text[str]
    promotion_code: f.Text[str]

class SubscriptionSchedulePhaseAddInvoiceItemPeriodFields(f.Object):
    end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEndFields
    start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStartFields

class SubscriptionSchedulePhaseAddInvoiceItemPeriodEndFields(f.Object):
    timestamp: f.Number
    type: f.Text[t.SubscriptionSchedulePhaseAddInvoiceItemPeriodEndTypeWords]

class SubscriptionSchedulePhaseAddInvoiceItemPeriodStartFields(f.Object):
    timestamp: f.Number
    type: f.Text[t.SubscriptionSchedulePhaseAddInvoiceItemPeriodStartTypeWords]

class SubscriptionSchedulePhaseAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[t.SubscriptionSchedulePhaseAutomaticTaxDisabledReasonWords]
    enabled: f.Boolean
    liability: SubscriptionSchedulePhaseAutomaticTaxLiabilityFields

class SubscriptionSchedulePhaseAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.SubscriptionSchedulePhaseAutomaticTaxLiabilityTypeWords]

class SubscriptionSchedulePhaseBillingThresholdsFields(f.Object):
    amount_gte: f.Number
    reset_billing_cycle_anchor: f.Boolean

class SubscriptionSchedulePhaseDiscountFields(f.Object):
    coupon: f.Text[str]
    discount: f.Text[str]
    promotion_code: f.Text[str]

class SubscriptionSchedulePhaseInvoiceSettingsFields(f.Object):
    account_tax_ids: f.Text[str]
    custom_fields: SubscriptionSchedulePhaseInvoiceSettingsCustomFieldFields
    days_until_due: f.Number
    description: f.Text[str]
    footer: f.Text[str]
    issuer: SubscriptionSchedulePhaseInvoiceSettingsIssuerFields

class SubscriptionSchedulePhaseInvoiceSettingsCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class SubscriptionSchedulePhaseInvoiceSettingsIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[t.SubscriptionSchedulePhaseInvoiceSettingsIssuerTypeWords]

class SubscriptionSchedulePhaseItemFields(f.Object):
    billing_thresholds: SubscriptionSchedulePhaseItemBillingThresholdsFields
    discounts: SubscriptionSchedulePhaseItemDiscountFields
    metadata: f.Map[f.Text[str]]
    plan: f.Text[str]
    price: f.Text[str]
    quantity: f.Number
    tax_rates: TaxRateFields

class SubscriptionSchedulePhaseItemBillingThresholdsFields(f.Object):
    usage_gte: f.Number

class SubscriptionSchedulePhaseItemDiscountFields(f.Object):
    coupon: f.Text[str]
    discount: f.Text[str]
    promotion_code: f.Text[str]

class SubscriptionSchedulePhaseTransferDataFields(f.Object):
    amount_percent: f.Number
    destination: f.Text[str]

class TaxIdFields(f.Object):
    country: f.Text[str]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    deleted: f.Boolean
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.TaxIdObjectWords]
    owner: TaxIdOwnerFields
    type: f.Text[t.TaxIdTypeWords]
    value: f.Text[str]
    verification: TaxIdVerificationFields

class TaxIdListFields(f.Object):
    object: f.Text[t.TaxIdListObjectWords]
    data: TaxIdFields
    has_more: f.Boolean
    url: f.Text[str]

class TaxIdOwnerFields(f.Object):
    account: f.Text[str]
    application: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    type: f.Text[t.TaxIdOwnerTypeWords]

class TaxIdVerificationFields(f.Object):
    status: f.Text[t.TaxIdVerificationStatusWords]
    verified_address: f.Text[str]
    verified_name: f.Text[str]

class TaxRateFields(f.Object):
    active: f.Boolean
    country: f.Text[str]
    created: f.Number
    description: f.Text[str]
    display_name: f.Text[str]
    effective_percentage: f.Number
    flat_amount: TaxRateFlatAmountFields
    id: f.Text[str]
    inclusive: f.Boolean
    jurisdiction: f.Text[str]
    jurisdiction_level: f.Text[t.TaxRateJurisdictionLevelWords]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TaxRateObjectWords]
    percentage: f.Number
    rate_type: f.Text[t.TaxRateRateTypeWords]
    state: f.Text[str]
    tax_type: f.Text[t.TaxRateTaxTypeWords]

class TaxRateFlatAmountFields(f.Object):
    amount: f.Number
    currency: f.Text[str]

class TaxSettingsFields(f.Object):
    defaults: TaxSettingsDefaultsFields
    head_office: TaxSettingsHeadOfficeFields
    livemode: f.Boolean
    object: f.Text[t.TaxSettingsObjectWords]
    status: f.Text[t.TaxSettingsStatusWords]
    status_details: TaxSettingsStatusDetailsFields

class TaxSettingsDefaultsFields(f.Object):
    provider: f.Text[t.TaxSettingsDefaultsProviderWords]
    tax_behavior: f.Text[t.TaxSettingsDefaultsTaxBehaviorWords]
    tax_code: f.Text[str]

class TaxSettingsHeadOfficeFields(f.Object):
    address: AddressFields

class TaxSettingsStatusDetailsFields(f.Object):
    active: TaxSettingsStatusDetailsActiveFields
    pending: TaxSettingsStatusDetailsPendingFields

class TaxSettingsStatusDetailsActiveFields(f.Object):
    ...

class TaxSettingsStatusDetailsPendingFields(f.Object):
    missing_fields: f.Text[str]

class TerminalReaderFields(f.Object):
    action: TerminalReaderActionFields
    deleted: f.Boolean
    device_sw_version: f.Text[str]
    device_type: f.Text[t.TerminalReaderDeviceTypeWords]
    id: f.Text[str]
    ip_address: f.Text[str]
    label: f.Text[str]
    last_seen_at: f.Number
    livemode: f.Boolean
    location: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TerminalReaderObjectWords]
    serial_number: f.Text[str]
    status: f.Text[t.TerminalReaderStatusWords]

class TerminalReaderActionFields(f.Object):
    api_error: TerminalReaderActionApiErrorFields
    collect_inputs: TerminalReaderActionCollectInputsFields
    collect_payment_method: TerminalReaderActionCollectPaymentMethodFields
    confirm_payment_intent: TerminalReaderActionConfirmPaymentIntentFields
    failure_code: f.Text[str]
    failure_message: f.Text[str]
    print_content: TerminalReaderActionPrintContentFields
    process_payment_intent: TerminalReaderActionProcessPaymentIntentFields
    process_setup_intent: TerminalReaderActionProcessSetupIntentFields
    refund_payment: TerminalReaderActionRefundPaymentFields
    set_reader_display: TerminalReaderActionSetReaderDisplayFields
    status: f.Text[t.TerminalReaderActionStatusWords]
    type: f.Text[t.TerminalReaderActionTypeWords]

class TerminalReaderActionApiErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[t.TerminalReaderActionApiErrorCodeWords]
    decline_code: f.Text[str]
    doc_url: f.Text[str]
    message: f.Text[str]
    network_advice_code: f.Text[str]
    network_decline_code: f.Text[str]
    param: f.Text[str]
    payment_intent: PaymentIntentFields
    payment_method: PaymentMethodFields
    payment_method_type: f.Text[str]
    request_log_url: f.Text[str]
    setup_intent: SetupIntentFields
    source: AccountOrBankAccountOrCardOrSourceFields
    type: f.Text[t.TerminalReaderActionApiErrorTypeWords]

class TerminalReaderActionCollectInputsFields(f.Object):
    inputs: TerminalReaderActionCollectInputsInputFields
    metadata: f.Map[f.Text[str]]

class TerminalReaderActionCollectInputsInputFields(f.Object):
    custom_text: TerminalReaderActionCollectInputsInputCustomTextFields
    email: TerminalReaderActionCollectInputsInputEmailFields
    numeric: TerminalReaderActionCollectInputsInputNumericFields
    phone: TerminalReaderActionCollectInputsInputPhoneFields
    required: f.Boolean
    selection: TerminalReaderActionCollectInputsInputSelectionFields
    signature: TerminalReaderActionCollectInputsInputSignatureFields
    skipped: f.Boolean
    text: TerminalReaderActionCollectInputsInputTextFields
    toggles: TerminalReaderActionCollectInputsInputToggleFields
    type: f.Text[t.TerminalReaderActionCollectInputsInputTypeWords]

class TerminalReaderActionCollectInputsInputCustomTextFields(f.Object):
    description: f.Text[str]
    skip_button: f.Text[str]
    submit_button: f.Text[str]
    title: f.Text[str]

class TerminalReaderActionCollectInputsInputEmailFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputNumericFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputPhoneFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputSelectionFields(f.Object):
    choices: TerminalReaderActionCollectInputsInputSelectionChoiceFields
    id: f.Text[str]
    text: f.Text[str]

class TerminalReaderActionCollectInputsInputSelectionChoiceFields(f.Object):
    id: f.Text[str]
    style: f.Text[t.TerminalReaderActionCollectInputsInputSelectionChoiceStyleWords]
    text: f.Text[str]

class TerminalReaderActionCollectInputsInputSignatureFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputTextFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputToggleFields(f.Object):
    default_value: f.Text[t.TerminalReaderActionCollectInputsInputToggleDefaultValueWords]
    description: f.Text[str]
    title: f.Text[str]
    value: f.Text[t.TerminalReaderActionCollectInputsInputToggleValueWords]

class TerminalReaderActionCollectPaymentMethodFields(f.Object):
    collect_config: TerminalReaderActionCollectPaymentMethodCollectConfigFields
    payment_intent: f.Text[str]
    payment_method: PaymentMethodFields

class TerminalReaderActionCollectPaymentMethodCollectConfigFields(f.Object):
    enable_customer_cancellation: f.Boolean
    skip_tipping: f.Boolean
    tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTippingFields

class TerminalReaderActionCollectPaymentMethodCollectConfigTippingFields(f.Object):
    amount_eligible: f.Number

class TerminalReaderActionConfirmPaymentIntentFields(f.Object):
    confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfigFields
    payment_intent: f.Text[str]

class TerminalReaderActionConfirmPaymentIntentConfirmConfigFields(f.Object):
    return_url: f.Text[str]

class TerminalReaderActionPrintContentFields(f.Object):
    image: TerminalReaderActionPrintContentImageFields
    type: f.Text[t.TerminalReaderActionPrintContentTypeWords]

class TerminalReaderActionPrintContentImageFields(f.Object):
    created_at: f.Number
    filename: f.Text[str]
    size: f.Number
    type: f.Text[str]

class TerminalReaderActionProcessPaymentIntentFields(f.Object):
    payment_intent: f.Text[str]
    process_config: TerminalReaderActionProcessPaymentIntentProcessConfigFields

class TerminalReaderActionProcessPaymentIntentProcessConfigFields(f.Object):
    enable_customer_cancellation: f.Boolean
    return_url: f.Text[str]
    skip_tipping: f.Boolean
    tipping: TerminalReaderActionProcessPaymentIntentProcessConfigTippingFields

class TerminalReaderActionProcessPaymentIntentProcessConfigTippingFields(f.Object):
    amount_eligible: f.Number

class TerminalReaderActionProcessSetupIntentFields(f.Object):
    generated_card: f.Text[str]
    process_config: TerminalReaderActionProcessSetupIntentProcessConfigFields
    setup_intent: f.Text[str]

class TerminalReaderActionProcessSetupIntentProcessConfigFields(f.Object):
    enable_customer_cancellation: f.Boolean

class TerminalReaderActionRefundPaymentFields(f.Object):
    amount: f.Number
    charge: f.Text[str]
    metadata: f.Map[f.Text[str]]
    payment_intent: f.Text[str]
    reason: f.Text[t.TerminalReaderActionRefundPaymentReasonWords]
    refund: f.Text[str]
    refund_application_fee: f.Boolean
    refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfigFields
    reverse_transfer: f.Boolean

class TerminalReaderActionRefundPaymentRefundPaymentConfigFields(f.Object):
    enable_customer_cancellation: f.Boolean

class TerminalReaderActionSetReaderDisplayFields(f.Object):
    cart: TerminalReaderActionSetReaderDisplayCartFields
    type: f.Text[t.TerminalReaderActionSetReaderDisplayTypeWords]

class TerminalReaderActionSetReaderDisplayCartFields(f.Object):
    currency: f.Text[str]
    line_items: TerminalReaderActionSetReaderDisplayCartLineItemFields
    tax: f.Number
    total: f.Number

class TerminalReaderActionSetReaderDisplayCartLineItemFields(f.Object):
    amount: f.Number
    description: f.Text[str]
    quantity: f.Number

class TestHelpersTestClockFields(f.Object):
    created: f.Number
    deleted: f.Boolean
    deletes_after: f.Number
    frozen_time: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    name: f.Text[str]
    object: f.Text[t.TestHelpersTestClockObjectWords]
    status: f.Text[t.TestHelpersTestClockStatusWords]
    status_details: TestHelpersTestClockStatusDetailsFields

class TestHelpersTestClockStatusDetailsFields(f.Object):
    advancing: TestHelpersTestClockStatusDetailsAdvancingFields

class TestHelpersTestClockStatusDetailsAdvancingFields(f.Object):
    target_frozen_time: f.Number

class RelatedObjectFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    url: f.Text[str]

class RelatedSingletonObjectFields(f.Object):
    type: f.Text[str]
    url: f.Text[str]

class ThinEventFields(f.Object):
    changes: f.Map[f.Anything]
    context: f.Text[str]
    created: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[t.ThinEventObjectWords]
    reason: ThinEventReasonFields
    snapshot_event: f.Text[str]
    type: f.Text[str]
    data: f.Map[f.Anything]

class ThinEventOfObjectFields(ThinEventFields):
    related_object: RelatedObjectFields

class ThinEventOfSingletonFields(ThinEventFields):
    related_object: RelatedSingletonObjectFields

class ThinEventReasonFields(f.Object):
    request: ThinEventReasonRequestFields
    type: f.Text[t.ThinEventReasonTypeWords]

class ThinEventReasonRequestFields(f.Object):
    id: f.Text[str]
    idempotency_key: f.Text[str]

class ThreeDSecureAuthenticationFields(f.Object):
    acquirer_details: ThreeDSecureAuthenticationAcquirerDetailsFields
    amount: f.Number
    challenge_url: f.Text[str]
    channel: ThreeDSecureAuthenticationChannelFields
    created: f.Number
    currency: f.Text[str]
    directory_server: f.Text[t.ThreeDSecureAuthenticationDirectoryServerWords]
    fingerprinting_url: f.Text[str]
    flow_preference: ThreeDSecureAuthenticationFlowPreferenceFields
    future_usage: ThreeDSecureAuthenticationFutureUsageFields
    id: f.Text[str]
    livemode: f.Boolean
    message_category: f.Text[t.ThreeDSecureAuthenticationMessageCategoryWords]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.ThreeDSecureAuthenticationObjectWords]
    outcome: f.Text[t.ThreeDSecureAuthenticationOutcomeWords]
    outcome_details: ThreeDSecureAuthenticationOutcomeDetailsFields
    payment_method: f.Text[str]
    reason: f.Text[t.ThreeDSecureAuthenticationReasonWords]
    shipping_address: AddressFields
    status: f.Text[t.ThreeDSecureAuthenticationStatusWords]

class ThreeDSecureAuthenticationAcquirerDetailsFields(f.Object):
    acquirer_bin: f.Text[str]
    acquirer_country: f.Text[str]
    acquirer_merchant_id: f.Text[str]
    mcc: f.Text[str]
    merchant_name: f.Text[str]
    requestor_id: f.Text[str]

class ThreeDSecureAuthenticationChannelFields(f.Object):
    browser: ThreeDSecureAuthenticationChannelBrowserFields
    three_r_i: ThreeDSecureAuthenticationChannelThreeRIFields
    type: f.Text[t.ThreeDSecureAuthenticationChannelTypeWords]

class ThreeDSecureAuthenticationChannelBrowserFields(f.Object):
    accept_header: f.Text[str]
    color_depth: f.Number
    ip_address: f.Text[str]
    java_enabled: f.Boolean
    javascript_enabled: f.Boolean
    language: f.Text[str]
    screen_height: f.Number
    screen_width: f.Number
    timezone_offset: f.Number
    user_agent: f.Text[str]

class ThreeDSecureAuthenticationChannelThreeRIFields(f.Object):
    previous_authentication: f.Text[str]
    type: f.Text[t.ThreeDSecureAuthenticationChannelThreeRITypeWords]

class ThreeDSecureAuthenticationFlowPreferenceFields(f.Object):
    challenge: ThreeDSecureAuthenticationFlowPreferenceChallengeFields
    data_share: ThreeDSecureAuthenticationFlowPreferenceDataShareFields
    frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionlessFields
    type: f.Text[t.ThreeDSecureAuthenticationFlowPreferenceTypeWords]

class ThreeDSecureAuthenticationFlowPreferenceChallengeFields(f.Object):
    type: f.Text[t.ThreeDSecureAuthenticationFlowPreferenceChallengeTypeWords]

class ThreeDSecureAuthenticationFlowPreferenceDataShareFields(f.Object):
    type: f.Text[t.ThreeDSecureAuthenticationFlowPreferenceDataShareTypeWords]

class ThreeDSecureAuthenticationFlowPreferenceFrictionlessFields(f.Object):
    type: f.Text[t.ThreeDSecureAuthenticationFlowPreferenceFrictionlessTypeWords]

class ThreeDSecureAuthenticationFutureUsageFields(f.Object):
    installment: ThreeDSecureAuthenticationFutureUsageInstallmentFields
    recurring: ThreeDSecureAuthenticationFutureUsageRecurringFields
    type: f.Text[t.ThreeDSecureAuthenticationFutureUsageTypeWords]

class ThreeDSecureAuthenticationFutureUsageInstallmentFields(f.Object):
    amount: f.Number
    expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiryFields
    interval: f.Text[t.ThreeDSecureAuthenticationFutureUsageInstallmentIntervalWords]
    interval_count: f.Number
    number: f.Number

class ThreeDSecureAuthenticationFutureUsageInstallmentExpiryFields(f.Object):
    date: f.Text[str]
    type: f.Text[t.ThreeDSecureAuthenticationFutureUsageInstallmentExpiryTypeWords]

class ThreeDSecureAuthenticationFutureUsageRecurringFields(f.Object):
    amount: f.Number
    expiry: ThreeDSecureAuthenticationFutureUsageRecurringExpiryFields
    interval: f.Text[t.ThreeDSecureAuthenticationFutureUsageRecurringIntervalWords]
    interval_count: f.Number

class ThreeDSecureAuthenticationFutureUsageRecurringExpiryFields(f.Object):
    date: f.Text[str]
    type: f.Text[t.ThreeDSecureAuthenticationFutureUsageRecurringExpiryTypeWords]

class ThreeDSecureAuthenticationOutcomeDetailsFields(f.Object):
    acs_transaction_id: f.Text[str]
    ares: f.Text[str]
    ares_trans_status: f.Text[t.ThreeDSecureAuthenticationOutcomeDetailsAresTransStatusWords]
    cryptogram: f.Text[str]
    ds_transaction_id: f.Text[str]
    eci: f.Text[str]
    network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsFields
    protocol_version: f.Text[t.ThreeDSecureAuthenticationOutcomeDetailsProtocolVersionWords]
    requestor_challenge_indicator: f.Text[t.ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicatorWords]
    rreq: f.Text[str]
    rreq_trans_status: f.Text[t.ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatusWords]
    three_ds_server_transaction_id: f.Text[str]

class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsFields(f.Object):
    cartes_bancaires: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancairesFields

class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancairesFields(f.Object):
    avalgo: f.Text[str]
    cb_exemption: f.Text[str]
    cb_score: f.Text[str]

class TopupFields(f.Object):
    amount: f.Number
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    expected_availability_date: f.Number
    failure_code: f.Text[str]
    failure_message: f.Text[str]
    id: f.Text[str]
    initiated_by: f.Text[t.TopupInitiatedByWords]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TopupObjectWords]
    payment_method: f.Text[str]
    payment_method_options: TopupPaymentMethodOptionsFields
    source: SourceFields
    statement_descriptor: f.Text[str]
    status: f.Text[t.TopupStatusWords]
    transfer_group: f.Text[str]

class TopupPaymentMethodOptionsFields(f.Object):
    us_bank_account: TopupPaymentMethodOptionsUsBankAccountFields

class TopupPaymentMethodOptionsUsBankAccountFields(f.Object):
    network: f.Text[t.TopupPaymentMethodOptionsUsBankAccountNetworkWords]

class TransferFields(f.Object):
    amount: f.Number
    amount_reversed: f.Number
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    destination: f.Text[str]
    destination_payment: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TransferObjectWords]
    reversals: TransferReversalListFields
    reversed: f.Boolean
    source_transaction: f.Text[str]
    source_type: f.Text[str]
    transfer_group: f.Text[str]

class TransferReversalFields(f.Object):
    amount: f.Number
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    destination_payment_refund: f.Text[str]
    id: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TransferReversalObjectWords]
    source_refund: f.Text[str]
    transfer: f.Text[str]

class TransferReversalListFields(f.Object):
    object: f.Text[t.TransferReversalListObjectWords]
    data: TransferReversalFields
    has_more: f.Boolean
    url: f.Text[str]

class TreasuryCreditReversalFields(f.Object):
    amount: f.Number
    created: f.Number
    currency: f.Text[str]
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    network: f.Text[t.TreasuryCreditReversalNetworkWords]
    object: f.Text[t.TreasuryCreditReversalObjectWords]
    received_credit: f.Text[str]
    status: f.Text[t.TreasuryCreditReversalStatusWords]
    status_transitions: TreasuryCreditReversalStatusTransitionsFields
    transaction: f.Text[str]

class TreasuryCreditReversalStatusTransitionsFields(f.Object):
    posted_at: f.Number

class TreasuryDebitReversalFields(f.Object):
    amount: f.Number
    created: f.Number
    currency: f.Text[str]
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    linked_flows: TreasuryDebitReversalLinkedFlowsFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    network: f.Text[t.TreasuryDebitReversalNetworkWords]
    object: f.Text[t.TreasuryDebitReversalObjectWords]
    received_debit: f.Text[str]
    status: f.Text[t.TreasuryDebitReversalStatusWords]
    status_transitions: TreasuryDebitReversalStatusTransitionsFields
    transaction: f.Text[str]

class TreasuryDebitReversalLinkedFlowsFields(f.Object):
    issuing_dispute: f.Text[str]

class TreasuryDebitReversalStatusTransitionsFields(f.Object):
    completed_at: f.Number

class TreasuryFinancialAccountFields(f.Object):
    active_features: f.Text[t.TreasuryFinancialAccountActiveFeaturesWords]
    balance: TreasuryFinancialAccountBalanceFields
    country: f.Text[str]
    created: f.Number
    features: TreasuryFinancialAccountFeaturesFields
    financial_addresses: TreasuryFinancialAccountFinancialAddressFields
    id: f.Text[str]
    is_default: f.Boolean
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    nickname: f.Text[str]
    object: f.Text[t.TreasuryFinancialAccountObjectWords]
    pending_features: f.Text[t.TreasuryFinancialAccountPendingFeaturesWords]
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictionsFields
    restricted_features: f.Text[t.TreasuryFinancialAccountRestrictedFeaturesWords]
    status: f.Text[t.TreasuryFinancialAccountStatusWords]
    status_details: TreasuryFinancialAccountStatusDetailsFields
    supported_currencies: f.Text[str]

class TreasuryFinancialAccountBalanceFields(f.Object):
    cash: f.Map[f.Number]
    inbound_pending: f.Map[f.Number]
    outbound_pending: f.Map[f.Number]

class TreasuryFinancialAccountFinancialAddressFields(f.Object):
    aba: TreasuryFinancialAccountFinancialAddressAbaFields
    supported_networks: f.Text[t.TreasuryFinancialAccountFinancialAddressSupportedNetworksWords]
    type: f.Text[t.TreasuryFinancialAccountFinancialAddressTypeWords]

class TreasuryFinancialAccountFinancialAddressAbaFields(f.Object):
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    account_number_last4: f.Text[str]
    bank_name: f.Text[str]
    routing_number: f.Text[str]

class TreasuryFinancialAccountPlatformRestrictionsFields(f.Object):
    inbound_flows: f.Text[t.TreasuryFinancialAccountPlatformRestrictionsInboundFlowsWords]
    outbound_flows: f.Text[t.TreasuryFinancialAccountPlatformRestrictionsOutboundFlowsWords]

class TreasuryFinancialAccountStatusDetailsFields(f.Object):
    closed: TreasuryFinancialAccountStatusDetailsClosedFields

class TreasuryFinancialAccountStatusDetailsClosedFields(f.Object):
    reasons: f.Text[t.TreasuryFinancialAccountStatusDetailsClosedReasonsWords]

class TreasuryFinancialAccountFeaturesFields(f.Object):
    card_issuing: TreasuryFinancialAccountFeaturesCardIssuingFields
    deposit_insurance: TreasuryFinancialAccountFeaturesDepositInsuranceFields
    financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddressesFields
    inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfersFields
    intra_stripe_flows: TreasuryFinancialAccountFeaturesIntraStripeFlowsFields
    object: f.Text[t.TreasuryFinancialAccountFeaturesObjectWords]
    outbound_payments: TreasuryFinancialAccountFeaturesOutboundPaymentsFields
    outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfersFields

class TreasuryFinancialAccountFeaturesCardIssuingFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesCardIssuingStatusWords]
    status_details: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailFields

class TreasuryFinancialAccountFeaturesCardIssuingStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesDepositInsuranceFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesDepositInsuranceStatusWords]
    status_details: TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailFields

class TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesFinancialAddressesFields(f.Object):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAbaFields

class TreasuryFinancialAccountFeaturesFinancialAddressesAbaFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusWords]
    status_details: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailFields

class TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesInboundTransfersFields(f.Object):
    ach: TreasuryFinancialAccountFeaturesInboundTransfersAchFields

class TreasuryFinancialAccountFeaturesInboundTransfersAchFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesInboundTransfersAchStatusWords]
    status_details: TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailFields

class TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesIntraStripeFlowsFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusWords]
    status_details: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailFields

class TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesOutboundPaymentsFields(f.Object):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAchFields
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireFields

class TreasuryFinancialAccountFeaturesOutboundPaymentsAchFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusWords]
    status_details: TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusWords]
    status_details: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesOutboundTransfersFields(f.Object):
    ach: TreasuryFinancialAccountFeaturesOutboundTransfersAchFields
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireFields

class TreasuryFinancialAccountFeaturesOutboundTransfersAchFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusWords]
    status_details: TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailRestrictionWords]

class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireFields(f.Object):
    requested: f.Boolean
    status: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusWords]
    status_details: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailFields(f.Object):
    code: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailCodeWords]
    resolution: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailResolutionWords]
    restriction: f.Text[t.TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailRestrictionWords]

class TreasuryInboundTransferFields(f.Object):
    amount: f.Number
    cancelable: f.Boolean
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    failure_details: TreasuryInboundTransferFailureDetailsFields
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    linked_flows: TreasuryInboundTransferLinkedFlowsFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TreasuryInboundTransferObjectWords]
    origin_payment_method: f.Text[str]
    origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetailsFields
    returned: f.Boolean
    statement_descriptor: f.Text[str]
    status: f.Text[t.TreasuryInboundTransferStatusWords]
    status_transitions: TreasuryInboundTransferStatusTransitionsFields
    transaction: f.Text[str]

class TreasuryInboundTransferFailureDetailsFields(f.Object):
    code: f.Text[t.TreasuryInboundTransferFailureDetailsCodeWords]

class TreasuryInboundTransferLinkedFlowsFields(f.Object):
    received_debit: f.Text[str]

class TreasuryInboundTransferOriginPaymentMethodDetailsFields(f.Object):
    billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsFields
    type: f.Text[t.TreasuryInboundTransferOriginPaymentMethodDetailsTypeWords]
    us_bank_account: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountFields

class TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[t.TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderTypeWords]
    account_type: f.Text[t.TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountTypeWords]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    network: f.Text[t.TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountNetworkWords]
    routing_number: f.Text[str]

class TreasuryInboundTransferStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    failed_at: f.Number
    succeeded_at: f.Number

class TreasuryOutboundPaymentFields(f.Object):
    amount: f.Number
    cancelable: f.Boolean
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    description: f.Text[str]
    destination_payment_method: f.Text[str]
    destination_payment_method_details: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFields
    end_user_details: TreasuryOutboundPaymentEndUserDetailsFields
    expected_arrival_date: f.Number
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TreasuryOutboundPaymentObjectWords]
    returned_details: TreasuryOutboundPaymentReturnedDetailsFields
    statement_descriptor: f.Text[str]
    status: f.Text[t.TreasuryOutboundPaymentStatusWords]
    status_transitions: TreasuryOutboundPaymentStatusTransitionsFields
    tracking_details: TreasuryOutboundPaymentTrackingDetailsFields
    transaction: f.Text[str]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsFields(f.Object):
    billing_details: TreasuryOutboundPaymentDestinationPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccountFields
    type: f.Text[t.TreasuryOutboundPaymentDestinationPaymentMethodDetailsTypeWords]
    us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountFields

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[t.TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccountNetworkWords]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[t.TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountAccountHolderTypeWords]
    account_type: f.Text[t.TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountAccountTypeWords]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    network: f.Text[t.TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountNetworkWords]
    routing_number: f.Text[str]

class TreasuryOutboundPaymentEndUserDetailsFields(f.Object):
    ip_address: f.Text[str]
    present: f.Boolean

class TreasuryOutboundPaymentReturnedDetailsFields(f.Object):
    code: f.Text[t.TreasuryOutboundPaymentReturnedDetailsCodeWords]
    transaction: f.Text[str]

class TreasuryOutboundPaymentStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    failed_at: f.Number
    posted_at: f.Number
    returned_at: f.Number

class TreasuryOutboundPaymentTrackingDetailsFields(f.Object):
    ach: TreasuryOutboundPaymentTrackingDetailsAchFields
    type: f.Text[t.TreasuryOutboundPaymentTrackingDetailsTypeWords]
    us_domestic_wire: TreasuryOutboundPaymentTrackingDetailsUsDomesticWireFields

class TreasuryOutboundPaymentTrackingDetailsAchFields(f.Object):
    trace_id: f.Text[str]

class TreasuryOutboundPaymentTrackingDetailsUsDomesticWireFields(f.Object):
    chips: f.Text[str]
    imad: f.Text[str]
    omad: f.Text[str]

class TreasuryOutboundTransferFields(f.Object):
    amount: f.Number
    cancelable: f.Boolean
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    destination_payment_method: f.Text[str]
    destination_payment_method_details: TreasuryOutboundTransferDestinationPaymentMethodDetailsFields
    expected_arrival_date: f.Number
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.TreasuryOutboundTransferObjectWords]
    returned_details: TreasuryOutboundTransferReturnedDetailsFields
    statement_descriptor: f.Text[str]
    status: f.Text[t.TreasuryOutboundTransferStatusWords]
    status_transitions: TreasuryOutboundTransferStatusTransitionsFields
    tracking_details: TreasuryOutboundTransferTrackingDetailsFields
    transaction: f.Text[str]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsFields(f.Object):
    billing_details: TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccountFields
    type: f.Text[t.TreasuryOutboundTransferDestinationPaymentMethodDetailsTypeWords]
    us_bank_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountFields

class TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[t.TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccountNetworkWords]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[t.TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountAccountHolderTypeWords]
    account_type: f.Text[t.TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountAccountTypeWords]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    network: f.Text[t.TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountNetworkWords]
    routing_number: f.Text[str]

class TreasuryOutboundTransferReturnedDetailsFields(f.Object):
    code: f.Text[t.TreasuryOutboundTransferReturnedDetailsCodeWords]
    transaction: f.Text[str]

class TreasuryOutboundTransferStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    failed_at: f.Number
    posted_at: f.Number
    returned_at: f.Number

class TreasuryOutboundTransferTrackingDetailsFields(f.Object):
    ach: TreasuryOutboundTransferTrackingDetailsAchFields
    type: f.Text[t.TreasuryOutboundTransferTrackingDetailsTypeWords]
    us_domestic_wire: TreasuryOutboundTransferTrackingDetailsUsDomesticWireFields

class TreasuryOutboundTransferTrackingDetailsAchFields(f.Object):
    trace_id: f.Text[str]

class TreasuryOutboundTransferTrackingDetailsUsDomesticWireFields(f.Object):
    chips: f.Text[str]
    imad: f.Text[str]
    omad: f.Text[str]

class TreasuryReceivedCreditFields(f.Object):
    amount: f.Number
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    failure_code: f.Text[t.TreasuryReceivedCreditFailureCodeWords]
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    initiating_payment_method_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFields
    linked_flows: TreasuryReceivedCreditLinkedFlowsFields
    livemode: f.Boolean
    network: f.Text[t.TreasuryReceivedCreditNetworkWords]
    object: f.Text[t.TreasuryReceivedCreditObjectWords]
    reversal_details: TreasuryReceivedCreditReversalDetailsFields
    status: f.Text[t.TreasuryReceivedCreditStatusWords]
    transaction: f.Text[str]

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsFields(f.Object):
    balance: f.Text[t.TreasuryReceivedCreditInitiatingPaymentMethodDetailsBalanceWords]
    billing_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccountFields
    issuing_card: f.Text[str]
    type: f.Text[t.TreasuryReceivedCreditInitiatingPaymentMethodDetailsTypeWords]
    us_bank_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccountFields

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[t.TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccountNetworkWords]

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccountFields(f.Object):
    bank_name: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class TreasuryReceivedCreditLinkedFlowsFields(f.Object):
    credit_reversal: f.Text[str]
    issuing_authorization: f.Text[str]
    issuing_transaction: f.Text[str]
    source_flow: f.Text[str]
    source_flow_details: TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsFields
    source_flow_type: f.Text[str]

class TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsFields(f.Object):
    credit_reversal: TreasuryCreditReversalFields
    outbound_payment: TreasuryOutboundPaymentFields
    outbound_transfer: TreasuryOutboundTransferFields
    payout: PayoutFields
    type: f.Text[t.TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsTypeWords]

class TreasuryReceivedCreditReversalDetailsFields(f.Object):
    deadline: f.Number
    restricted_reason: f.Text[t.TreasuryReceivedCreditReversalDetailsRestrictedReasonWords]

class TreasuryReceivedDebitFields(f.Object):
    amount: f.Number
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    failure_code: f.Text[t.TreasuryReceivedDebitFailureCodeWords]
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    initiating_payment_method_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsFields
    linked_flows: TreasuryReceivedDebitLinkedFlowsFields
    livemode: f.Boolean
    network: f.Text[t.TreasuryReceivedDebitNetworkWords]
    object: f.Text[t.TreasuryReceivedDebitObjectWords]
    reversal_details: TreasuryReceivedDebitReversalDetailsFields
    status: f.Text[t.TreasuryReceivedDebitStatusWords]
    transaction: f.Text[str]

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsFields(f.Object):
    balance: f.Text[t.TreasuryReceivedDebitInitiatingPaymentMethodDetailsBalanceWords]
    billing_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccountFields
    issuing_card: f.Text[str]
    type: f.Text[t.TreasuryReceivedDebitInitiatingPaymentMethodDetailsTypeWords]
    us_bank_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccountFields

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[t.TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccountNetworkWords]

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccountFields(f.Object):
    bank_name: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class TreasuryReceivedDebitLinkedFlowsFields(f.Object):
    debit_reversal: f.Text[str]
    inbound_transfer: f.Text[str]
    issuing_authorization: f.Text[str]
    issuing_transaction: f.Text[str]
    payout: f.Text[str]
    topup: f.Text[str]

class TreasuryReceivedDebitReversalDetailsFields(f.Object):
    deadline: f.Number
    restricted_reason: f.Text[t.TreasuryReceivedDebitReversalDetailsRestrictedReasonWords]

class EventFieldsOf(EventFields, Generic[P]):
    data: EventDataFieldsOf[P]

class EventDataFieldsOf(EventDataFields, Generic[P]):
    object: P

class AccountOrBankAccountOrCardOrSourceFields(f.Object):
    business_profile: AccountBusinessProfileFields
    business_type: f.Text[t.AccountBusinessTypeWords]
    capabilities: AccountCapabilitiesFields
    charges_enabled: f.Boolean
    company: AccountCompanyFields
    controller: AccountControllerFields
    country: f.Text[str]
    created: f.Number
    default_currency: f.Text[str]
    deleted: f.Boolean
    details_submitted: f.Boolean
    email: f.Text[str]
    external_accounts: AccountExternalAccountsFields
    future_requirements: f.Anything
    groups: AccountGroupsFields
    id: f.Text[str]
    individual: PersonFields
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.AccountObjectWords | t.BankAccountObjectWords | t.CardObjectWords | t.SourceObjectWords]
    payouts_enabled: f.Boolean
    requirements: f.Anything
    settings: AccountSettingsFields
    tos_acceptance: AccountTosAcceptanceFields
    type: f.Text[t.AccountTypeWords | t.SourceTypeWords]
    account: f.Text[str]
    account_holder_name: f.Text[str]
    account_holder_type: f.Text[str]
    account_type: f.Text[str]
    available_payout_methods: f.Text[t.BankAccountAvailablePayoutMethodsWords | t.CardAvailablePayoutMethodsWords]
    bank_name: f.Text[str]
    currency: f.Text[str]
    customer: f.Text[str]
    default_for_currency: f.Boolean
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    status: f.Text[str]
    address_city: f.Text[str]
    address_country: f.Text[str]
    address_line1: f.Text[str]
    address_line1_check: f.Text[str]
    address_line2: f.Text[str]
    address_state: f.Text[str]
    address_zip: f.Text[str]
    address_zip_check: f.Text[str]
    allow_redisplay: f.Text[t.CardAllowRedisplayWords | t.SourceAllowRedisplayWords]
    brand: f.Text[str]
    cvc_check: f.Text[str]
    description: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    name: f.Text[str]
    networks: CardNetworksFields
    regulated_status: f.Text[t.CardRegulatedStatusWords]
    tokenization_method: f.Text[str]
    ach_credit_transfer: SourceAchCreditTransferFields
    ach_debit: SourceAchDebitFields
    acss_debit: SourceAcssDebitFields
    alipay: SourceAlipayFields
    amount: f.Number
    au_becs_debit: SourceAuBecsDebitFields
    bancontact: SourceBancontactFields
    card: SourceCardFields
    card_present: SourceCardPresentFields
    client_secret: f.Text[str]
    code_verification: SourceCodeVerificationFields
    eps: SourceEpsFields
    flow: f.Text[str]
    giropay: SourceGiropayFields
    ideal: SourceIdealFields
    klarna: SourceKlarnaFields
    livemode: f.Boolean
    multibanco: SourceMultibancoFields
    owner: SourceOwnerFields
    p24: SourceP24Fields
    receiver: SourceReceiverFields
    redirect: SourceRedirectFields
    sepa_credit_transfer: SourceSepaCreditTransferFields
    sepa_debit: SourceSepaDebitFields
    sofort: SourceSofortFields
    source_order: SourceSourceOrderFields
    statement_descriptor: f.Text[str]
    three_d_secure: SourceThreeDSecureFields
    usage: f.Text[str]
    wechat: SourceWechatFields

class BankAccountOrCardFields(f.Object):
    account: f.Text[str]
    account_holder_name: f.Text[str]
    account_holder_type: f.Text[str]
    account_type: f.Text[str]
    available_payout_methods: f.Text[t.BankAccountAvailablePayoutMethodsWords | t.CardAvailablePayoutMethodsWords]
    bank_name: f.Text[str]
    country: f.Text[str]
    currency: f.Text[str]
    customer: f.Text[str]
    default_for_currency: f.Boolean
    deleted: f.Boolean
    fingerprint: f.Text[str]
    future_requirements: BankAccountFutureRequirementsFields
    id: f.Text[str]
    last4: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[t.BankAccountObjectWords | t.CardObjectWords]
    requirements: BankAccountRequirementsFields
    routing_number: f.Text[str]
    status: f.Text[str]
    address_city: f.Text[str]
    address_country: f.Text[str]
    address_line1: f.Text[str]
    address_line1_check: f.Text[str]
    address_line2: f.Text[str]
    address_state: f.Text[str]
    address_zip: f.Text[str]
    address_zip_check: f.Text[str]
    allow_redisplay: f.Text[t.CardAllowRedisplayWords]
    brand: f.Text[str]
    cvc_check: f.Text[str]
    description: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    funding: f.Text[str]
    iin: f.Text[str]
    issuer: f.Text[str]
    name: f.Text[str]
    networks: CardNetworksFields
    regulated_status: f.Text[t.CardRegulatedStatusWords]
    tokenization_method: f.Text[str]

