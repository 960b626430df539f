# Generated for type checkers alone; read `fields` of an event class.
# From schemas/stripe by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Generic, Literal, TypeVar

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED
from partner_events.patterns._building import fields as f
from typing_extensions import deprecated

class V1BillingMeterErrorReportTriggeredDetailFields(ThinEventOfObjectFields):
    data: V1BillingMeterErrorReportTriggeredDataFields

class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequestFields(f.Object):
    identifier: f.Text[str]

class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorFields(f.Object):
    error_message: f.Text[str]
    request: V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequestFields

class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeFields(f.Object):
    code: f.Text[Literal[
        "archived_meter",
        "meter_event_customer_not_found",
        "meter_event_dimension_count_too_high",
        "meter_event_invalid_value",
        "meter_event_no_customer_defined",
        "meter_event_value_too_many_digits",
        "missing_dimension_payload_keys",
        "no_meter",
        "timestamp_in_future",
        "timestamp_too_far_in_past",
    ]]
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
    code: f.Text[Literal[
        "archived_meter",
        "meter_event_customer_not_found",
        "meter_event_dimension_count_too_high",
        "meter_event_invalid_value",
        "meter_event_no_customer_defined",
        "meter_event_value_too_many_digits",
        "missing_dimension_payload_keys",
        "no_meter",
        "timestamp_in_future",
        "timestamp_too_far_in_past",
    ]]
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
    updated_capability: f.Text[Literal["automatic_indirect_tax"]]

class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDataFields

class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDataFields(f.Object):
    updated_capability: f.Text[Literal[
        "ach_debit_payments",
        "acss_debit_payments",
        "affirm_payments",
        "afterpay_clearpay_payments",
        "alma_payments",
        "amazon_pay_payments",
        "au_becs_debit_payments",
        "bacs_debit_payments",
        "bancontact_payments",
        "blik_payments",
        "blik_recurring_payments",
        "boleto_payments",
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
        "stripe_balance.payouts",
        "pay_by_bank_payments",
        "promptpay_payments",
        "revolut_pay_payments",
        "samsung_pay_payments",
        "satispay_payments",
        "sepa_bank_transfer_payments",
        "sepa_debit_payments",
        "sequra_payments",
        "sunbit_payments",
        "swish_payments",
        "twint_payments",
        "us_bank_transfer_payments",
        "zip_payments",
    ]]

class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields(ThinEventOfObjectFields):
    data: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDataFields

class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDataFields(f.Object):
    updated_capability: f.Text[Literal[
        "bank_accounts.ach",
        "bank_accounts.fedwire",
        "bank_accounts.fps",
        "bank_accounts.local",
        "bank_accounts.rtp",
        "bank_accounts.sepa",
        "bank_accounts.swift",
        "bank_accounts.wire",
        "cards",
        "stripe_balance.payouts",
        "stripe_balance.stripe_transfers",
        "stripe.transfers",
    ]]

class V2CoreAccountLinkReturnedDetailFields(ThinEventFields):
    data: V2CoreAccountLinkReturnedDataFields

class V2CoreAccountLinkReturnedDataFields(f.Object):
    account_id: f.Text[str]
    configurations: f.Text[Literal[
        "customer",
        "merchant",
        "recipient",
    ]]
    use_case: f.Text[Literal[
        "account_onboarding",
        "account_update",
    ]]

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
    business_type: f.Text[Literal[
        "company",
        "government_entity",
        "individual",
        "non_profit",
    ]]
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
    object: f.Text[Literal["account"]]
    payouts_enabled: f.Boolean
    requirements: AccountRequirementsFields
    settings: AccountSettingsFields
    tos_acceptance: AccountTosAcceptanceFields
    type: f.Text[Literal[
        "custom",
        "express",
        "none",
        "standard",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Account.active_payment_methods: until 2017-04-06."
        )
        def active_payment_methods(self) -> f.Anything: ...
        @property
        @deprecated(
            "Account.application_icon: until 2019-02-19."
        )
        def application_icon(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.application_logo: until 2019-02-19."
        )
        def application_logo(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.application_name: until 2019-02-19."
        )
        def application_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.application_url: until 2019-02-19."
        )
        def application_url(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.bank_accounts: until 2015-04-07; then `external_accounts`."
        )
        def bank_accounts(self) -> AccountBankAccountsFields: ...
        @property
        @deprecated(
            "Account.business_logo: until 2019-02-11; then `settings.branding.icon`."
        )
        def business_logo(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.business_name: until 2019-02-11; then `business_profile.name`."
        )
        def business_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.business_primary_color: until 2019-02-11; then "
            "`settings.branding.primary_color`."
        )
        def business_primary_color(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.business_url: until 2019-02-11; then `business_profile.url`."
        )
        def business_url(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.charge_enabled: until 2015-01-11; then `charges_enabled`."
        )
        def charge_enabled(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Account.contacted: until 2015-04-07."
        )
        def contacted(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Account.currencies_supported: until 2015-04-07; nothing took its place."
        )
        def currencies_supported(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.date: until 2016-07-06."
        )
        def date(self) -> f.Number: ...
        @property
        @deprecated(
            "Account.debit_negative_balances: until 2019-02-11; then "
            "`settings.payouts.debit_negative_balances`."
        )
        def debit_negative_balances(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Account.decline_charge_on: until 2019-02-11; then "
            "`settings.card_payments.decline_on`."
        )
        def decline_charge_on(self) -> AccountDeclineChargeOnFields: ...
        @property
        @deprecated(
            "Account.disabled_reason: until 2016-07-06."
        )
        def disabled_reason(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.display_name: until 2019-02-11; then `settings.dashboard.display_name`."
        )
        def display_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.due_by: until 2016-07-06."
        )
        def due_by(self) -> f.Number: ...
        @property
        @deprecated(
            "Account.fields_needed: until 2016-07-06."
        )
        def fields_needed(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.ip: until 2016-07-06."
        )
        def ip(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.keys: until 2019-02-11; nothing took its place."
        )
        def keys(self) -> AccountKeysFields: ...
        @property
        @deprecated(
            "Account.legal_entity: until 2019-02-11; then `individual`."
        )
        def legal_entity(self) -> AccountLegalEntityFields: ...
        @property
        @deprecated(
            "Account.managed: until 2017-04-06; then `type`."
        )
        def managed(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Account.mcc: until 2017-04-06; then `business_profile.mcc`."
        )
        def mcc(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.orders: until 2017-04-06."
        )
        def orders(self) -> AccountOrdersFields: ...
        @property
        @deprecated(
            "Account.payout_schedule: until 2019-02-11; then `settings.payouts.schedule`."
        )
        def payout_schedule(self) -> AccountPayoutScheduleFields: ...
        @property
        @deprecated(
            "Account.payout_statement_descriptor: until 2019-02-11; then "
            "`settings.payouts.statement_descriptor`."
        )
        def payout_statement_descriptor(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.product_description: until 2019-02-11; then "
            "`business_profile.product_description`."
        )
        def product_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.publishable: until 2016-07-06."
        )
        def publishable(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.secret: until 2016-07-06."
        )
        def secret(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.statement_description: until 2014-11-20; then "
            "`settings.payments.statement_descriptor`."
        )
        def statement_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.statement_descriptor: until 2019-02-11; then "
            "`settings.payments.statement_descriptor`."
        )
        def statement_descriptor(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.support_address: until 2019-02-11; then "
            "`business_profile.support_address`."
        )
        def support_address(self) -> AccountSupportAddressFields: ...
        @property
        @deprecated(
            "Account.support_email: until 2019-02-11; then `business_profile.support_email`."
        )
        def support_email(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.support_phone: until 2019-02-11; then `business_profile.support_phone`."
        )
        def support_phone(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.support_url: until 2019-02-11; then `business_profile.support_url`."
        )
        def support_url(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.timezone: until 2019-02-11; then `settings.dashboard.timezone`."
        )
        def timezone(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.transfer_enabled: until 2015-01-11; then `payouts_enabled`."
        )
        def transfer_enabled(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Account.transfer_schedule: until 2017-02-14; then `settings.payouts.schedule`."
        )
        def transfer_schedule(self) -> AccountTransferScheduleFields: ...
        @property
        @deprecated(
            "Account.transfer_statement_descriptor: until 2017-02-14; then "
            "`settings.payouts.statement_descriptor`."
        )
        def transfer_statement_descriptor(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.transfers_enabled: until 2017-02-14; then `payouts_enabled`."
        )
        def transfers_enabled(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Account.user_agent: until 2016-07-06."
        )
        def user_agent(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Account.verification: until 2019-02-11; then `requirements`."
        )
        def verification(self) -> AccountVerificationFields: ...
    else:
        @property
        def active_payment_methods(self) -> f.Anything: ...
        @property
        def application_icon(self) -> f.Text[str]: ...
        @property
        def application_logo(self) -> f.Text[str]: ...
        @property
        def application_name(self) -> f.Text[str]: ...
        @property
        def application_url(self) -> f.Text[str]: ...
        @property
        def bank_accounts(self) -> AccountBankAccountsFields: ...
        @property
        def business_logo(self) -> f.Text[str]: ...
        @property
        def business_name(self) -> f.Text[str]: ...
        @property
        def business_primary_color(self) -> f.Text[str]: ...
        @property
        def business_url(self) -> f.Text[str]: ...
        @property
        def charge_enabled(self) -> f.Boolean: ...
        @property
        def contacted(self) -> f.Boolean: ...
        @property
        def currencies_supported(self) -> f.Text[str]: ...
        @property
        def date(self) -> f.Number: ...
        @property
        def debit_negative_balances(self) -> f.Boolean: ...
        @property
        def decline_charge_on(self) -> AccountDeclineChargeOnFields: ...
        @property
        def disabled_reason(self) -> f.Text[str]: ...
        @property
        def display_name(self) -> f.Text[str]: ...
        @property
        def due_by(self) -> f.Number: ...
        @property
        def fields_needed(self) -> f.Text[str]: ...
        @property
        def ip(self) -> f.Text[str]: ...
        @property
        def keys(self) -> AccountKeysFields: ...
        @property
        def legal_entity(self) -> AccountLegalEntityFields: ...
        @property
        def managed(self) -> f.Boolean: ...
        @property
        def mcc(self) -> f.Text[str]: ...
        @property
        def orders(self) -> AccountOrdersFields: ...
        @property
        def payout_schedule(self) -> AccountPayoutScheduleFields: ...
        @property
        def payout_statement_descriptor(self) -> f.Text[str]: ...
        @property
        def product_description(self) -> f.Text[str]: ...
        @property
        def publishable(self) -> f.Text[str]: ...
        @property
        def secret(self) -> f.Text[str]: ...
        @property
        def statement_description(self) -> f.Text[str]: ...
        @property
        def statement_descriptor(self) -> f.Text[str]: ...
        @property
        def support_address(self) -> AccountSupportAddressFields: ...
        @property
        def support_email(self) -> f.Text[str]: ...
        @property
        def support_phone(self) -> f.Text[str]: ...
        @property
        def support_url(self) -> f.Text[str]: ...
        @property
        def timezone(self) -> f.Text[str]: ...
        @property
        def transfer_enabled(self) -> f.Boolean: ...
        @property
        def transfer_schedule(self) -> AccountTransferScheduleFields: ...
        @property
        def transfer_statement_descriptor(self) -> f.Text[str]: ...
        @property
        def transfers_enabled(self) -> f.Boolean: ...
        @property
        def user_agent(self) -> f.Text[str]: ...
        @property
        def verification(self) -> AccountVerificationFields: ...

class AccountBankAccountsFields(f.Object):
    object: f.Text[Literal["list"]]
    data: f.Anything
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class AccountBusinessProfileFields(f.Object):
    annual_revenue: AccountBusinessProfileAnnualRevenueFields
    estimated_worker_count: f.Number
    mcc: f.Text[str]
    minority_owned_business_designation: f.Text[Literal[
        "lgbtqi_owned_business",
        "minority_owned_business",
        "none_of_these_apply",
        "prefer_not_to_answer",
        "women_owned_business",
    ]]
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
    acss_debit_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    affirm_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    afterpay_clearpay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    alma_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    amazon_pay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    app_distribution: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    au_becs_debit_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    bacs_debit_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    bancontact_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    bank_transfer_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    billie_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    bizum_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    blik_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    blik_recurring_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    boleto_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    card_issuing: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    card_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    cartes_bancaires_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    cashapp_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    crypto_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    eps_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    fpx_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    gb_bank_transfer_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    giropay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    grabpay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    ideal_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    india_international_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    jcb_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    jp_bank_transfer_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    kakao_pay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    klarna_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    konbini_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    kr_card_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    legacy_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    link_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    mb_way_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    mobilepay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    multibanco_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    mx_bank_transfer_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    naver_pay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    nz_bank_account_becs_debit_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    oxxo_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    p24_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    pay_by_bank_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    payco_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    paynow_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    paypay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    payto_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    pix_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    promptpay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    revolut_pay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    samsung_pay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    satispay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    scalapay_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    sepa_bank_transfer_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    sepa_debit_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    sequra_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    sofort_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    sunbit_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    swish_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    tax_reporting_us_1099_k: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    tax_reporting_us_1099_misc: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    transfers: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    treasury: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    twint_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    upi_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    us_bank_account_ach_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    us_bank_transfer_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    wero_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    zip_payments: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "AccountCapabilities.platform_payments: until 2019-05-16."
        )
        def platform_payments(self) -> f.Text[Literal[
            "active",
            "inactive",
            "pending",
        ]]: ...
    else:
        @property
        def platform_payments(self) -> f.Text[Literal[
            "active",
            "inactive",
            "pending",
        ]]: ...

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
    ownership_exemption_reason: f.Text[Literal[
        "qualified_entity_exceeds_ownership_threshold",
        "qualifies_as_financial_institution",
    ]]
    phone: f.Text[str]
    physical_address: AddressFields
    principal_place_of_business: AddressFields
    registration_date: AccountCompanyRegistrationDateFields
    representative_declaration: AccountCompanyRepresentativeDeclarationFields
    structure: f.Text[Literal[
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
    ]]
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
    requirement_collection: f.Text[Literal[
        "application",
        "stripe",
    ]]
    stripe_dashboard: AccountControllerStripeDashboardFields
    type: f.Text[Literal[
        "account",
        "application",
    ]]

class AccountControllerFeesFields(f.Object):
    payer: f.Text[Literal[
        "account",
        "application",
        "application_custom",
        "application_express",
    ]]

class AccountControllerLossesFields(f.Object):
    payments: f.Text[Literal[
        "application",
        "stripe",
    ]]

class AccountControllerStripeDashboardFields(f.Object):
    type: f.Text[Literal[
        "express",
        "full",
        "none",
    ]]

class AccountDeclineChargeOnFields(f.Object):
    avs_failure: f.Boolean
    cvc_failure: f.Boolean

class AccountExternalAccountsFields(f.Object):
    object: f.Text[Literal["list"]]
    data: BankAccountOrCardFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class AccountFutureRequirementsFields(f.Object):
    alternatives: AccountFutureRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[Literal[
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
    ]]
    errors: AccountFutureRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class AccountFutureRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class AccountFutureRequirementsErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    reason: f.Text[str]
    requirement: f.Text[str]

class AccountGroupsFields(f.Object):
    payments_pricing: f.Text[str]

class AccountKeysFields(f.Object):
    publishable: f.Text[str]
    secret: f.Text[str]

class AccountLegalEntityFields(f.Object):
    additional_owners: AccountLegalEntityAdditionalOwnerFields
    address: AccountLegalEntityAddressFields
    address_kana: AccountLegalEntityAddressKanaFields
    address_kanji: AccountLegalEntityAddressKanjiFields
    business_name: f.Text[str]
    business_name_kana: f.Text[str]
    business_name_kanji: f.Text[str]
    business_tax_id: f.Text[str]
    business_tax_id_provided: f.Boolean
    business_vat_id: f.Text[str]
    business_vat_id_provided: f.Boolean
    dob: AccountLegalEntityDobFields
    first_name: f.Text[str]
    first_name_kana: f.Text[str]
    first_name_kanji: f.Text[str]
    gender: f.Text[str]
    last_name: f.Text[str]
    last_name_kana: f.Text[str]
    last_name_kanji: f.Text[str]
    maiden_name: f.Text[str]
    personal_address: AccountLegalEntityPersonalAddressFields
    personal_address_kana: AccountLegalEntityPersonalAddressKanaFields
    personal_address_kanji: AccountLegalEntityPersonalAddressKanjiFields
    personal_id_number: f.Text[str]
    personal_id_number_provided: f.Boolean
    phone_number: f.Text[str]
    ssn_last_4: f.Text[str]
    ssn_last_4_provided: f.Boolean
    tax_id_registrar: f.Text[str]
    type: f.Text[str]
    verification: AccountLegalEntityVerificationFields

class AccountLegalEntityAdditionalOwnerFields(f.Object):
    address: AccountLegalEntityAdditionalOwnerAddressFields
    dob: AccountLegalEntityAdditionalOwnerDobFields
    email: f.Text[str]
    first_name: f.Text[str]
    last_name: f.Text[str]
    maiden_name: f.Text[str]
    personal_id_number_provided: f.Boolean
    phone: f.Text[str]
    ssn_last_4_provided: f.Boolean
    verification: AccountLegalEntityAdditionalOwnerVerificationFields

class AccountLegalEntityAdditionalOwnerAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityAdditionalOwnerDobFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class AccountLegalEntityAdditionalOwnerVerificationFields(f.Object):
    details: f.Text[str]
    details_code: f.Text[str]
    document: f.Text[str]
    document_back: f.Text[str]
    status: f.Text[str]

class AccountLegalEntityAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityAddressKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityAddressKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityDobFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class AccountLegalEntityPersonalAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityPersonalAddressKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityPersonalAddressKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountLegalEntityVerificationFields(f.Object):
    details: f.Text[str]
    details_code: f.Text[str]
    document: f.Text[str]
    document_back: f.Text[str]
    status: f.Text[str]

class AccountOrdersFields(f.Object):
    authorization: AccountOrdersAuthorizationFields
    channels: AccountOrdersChannelsFields
    create_order_hook_url: f.Text[str]
    order_management: AccountOrdersOrderManagementFields
    pay_order_hook_url: f.Text[str]
    shipping: AccountOrdersShippingFields
    taxes: AccountOrdersTaxesFields

class AccountOrdersAuthorizationFields(f.Object):
    issuer: f.Text[str]
    provider: f.Text[str]
    type: f.Text[str]

class AccountOrdersChannelsFields(f.Object):
    twitter: AccountOrdersChannelsTwitterFields

class AccountOrdersChannelsTwitterFields(f.Object):
    enabled: f.Boolean
    marketplace_id: f.Text[str]
    merchant_id: f.Text[str]
    oauth_token_provided: f.Boolean
    oauth_token_secret_provided: f.Boolean
    privacy_url: f.Text[str]
    sales_terms: f.Text[str]
    shipping_policy: f.Text[str]
    terms_url: f.Text[str]
    username: f.Text[str]

class AccountOrdersOrderManagementFields(f.Object):
    provider: f.Text[str]
    type: f.Text[str]

class AccountOrdersShippingFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    free_above: f.Number
    from_address: AddressFields
    from_name: f.Text[str]
    provider: f.Text[str]
    provider_url: f.Text[str]
    rates: AccountOrdersShippingRatesFields
    type: f.Text[str]

class AccountOrdersShippingRatesFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    description: f.Text[str]

class AccountOrdersTaxesFields(f.Object):
    description: f.Text[str]
    provider: f.Text[str]
    provider_url: f.Text[str]
    rate: f.Number
    type: f.Text[str]

class AccountPayoutScheduleFields(f.Object):
    delay_days: f.Number
    interval: f.Text[str]
    monthly_anchor: f.Number
    weekly_anchor: f.Text[str]

class AccountRequirementsFields(f.Object):
    alternatives: AccountRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[Literal[
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
    ]]
    errors: AccountRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class AccountRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class AccountRequirementsErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
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
    hosted_payment_method_save: f.Text[Literal[
        "always",
        "never",
        "offer",
    ]]

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
    weekly_payout_days: f.Text[Literal[
        "friday",
        "monday",
        "thursday",
        "tuesday",
        "wednesday",
        "saturday",
        "sunday",
    ]]

class AccountSettingsPaypayPaymentsFields(f.Object):
    additional_files: f.Text[str]
    goods_type: f.Text[Literal[
        "digital_content",
        "other",
    ]]
    site: AccountSettingsPaypayPaymentsSiteFields

class AccountSettingsPaypayPaymentsSiteFields(f.Object):
    accessible: AccountSettingsPaypayPaymentsSiteAccessibleFields
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopmentFields
    restricted: AccountSettingsPaypayPaymentsSiteRestrictedFields
    type: f.Text[Literal[
        "accessible",
        "in_development",
        "restricted",
    ]]

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

class AccountSupportAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class AccountTosAcceptanceFields(f.Object):
    date: f.Number
    ip: f.Text[str]
    service_agreement: f.Text[str]
    user_agent: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "AccountTosAcceptance.iovation_blackbox: in no definition; deliveries of old "
            "versions have it."
        )
        def iovation_blackbox(self) -> f.Text[str]: ...
    else:
        @property
        def iovation_blackbox(self) -> f.Text[str]: ...

class AccountTransferScheduleFields(f.Object):
    delay_days: f.Number
    interval: f.Text[str]
    monthly_anchor: f.Number
    weekly_anchor: f.Text[str]

class AccountVerificationFields(f.Object):
    disabled_reason: f.Text[str]
    due_by: f.Number
    fields_needed: f.Text[str]
    contacted: f.Boolean

class AddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]

class AlipayAccountFields(f.Object):
    created: f.Number
    customer: f.Text[str]
    deleted: f.Boolean
    fingerprint: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["alipay_account"]]
    payment_amount: f.Number
    payment_currency: f.Text[str]
    reusable: f.Boolean
    used: f.Boolean
    username: f.Text[str]

class AlipayAccountListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: AlipayAccountFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class ApplicationFields(f.Object):
    deleted: f.Boolean
    id: f.Text[str]
    name: f.Text[str]
    object: f.Text[Literal["application"]]

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
    object: f.Text[Literal["application_fee"]]
    originating_transaction: f.Text[str]
    refunded: f.Boolean
    refunds: ApplicationFeeRefundListFields

class ApplicationFeeFeeSourceFields(f.Object):
    charge: f.Text[str]
    payout: f.Text[str]
    type: f.Text[Literal[
        "charge",
        "payout",
    ]]

class ApplicationFeeRefundFields(f.Object):
    amount: f.Number
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    fee: f.Text[str]
    id: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["fee_refund"]]

class ApplicationFeeRefundListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: ApplicationFeeRefundFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class AppsInstallFields(f.Object):
    account: f.Text[str]
    app: f.Text[str]
    approval_required: f.Boolean
    auth_code: f.Text[str]
    channel: f.Text[Literal[
        "private_live",
        "private_test",
        "public",
        "review",
        "testing",
    ]]
    content_security_policy_granted: AppsInstallContentSecurityPolicyGrantedFields
    content_security_policy_pending: AppsInstallContentSecurityPolicyPendingFields
    created: f.Number
    created_by: f.Text[str]
    endpoints_granted: f.Text[str]
    endpoints_pending: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["apps.install"]]
    permissions_granted: f.Text[str]
    permissions_pending: f.Text[str]
    status: f.Text[Literal[
        "install_failed",
        "installed",
        "installing",
        "uninstall_failed",
        "uninstalling",
    ]]

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
    object: f.Text[Literal["balance"]]
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
    object: f.Text[Literal["balance_settings"]]
    payments: BalanceSettingsPaymentsFields

class BalanceSettingsPaymentsFields(f.Object):
    debit_negative_balances: f.Boolean
    payouts: BalanceSettingsPaymentsPayoutsFields
    settlement_timing: BalanceSettingsPaymentsSettlementTimingFields

class BalanceSettingsPaymentsPayoutsFields(f.Object):
    automatic_transfer_rules_by_currency: f.Map[
        BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyFields
    ]
    minimum_balance_by_currency: f.Map[f.Number]
    schedule: BalanceSettingsPaymentsPayoutsScheduleFields
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "disabled",
        "enabled",
    ]]

class BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyFields(f.Object):
    payout_method: f.Text[str]
    transfer_up_to_amount: f.Number
    type: f.Text[Literal[
        "transfer_all",
        "transfer_up_to_amount",
    ]]

class BalanceSettingsPaymentsPayoutsScheduleFields(f.Object):
    interval: f.Text[Literal[
        "daily",
        "manual",
        "monthly",
        "weekly",
    ]]
    monthly_payout_days: f.Number
    weekly_payout_days: f.Text[Literal[
        "friday",
        "monday",
        "thursday",
        "tuesday",
        "wednesday",
    ]]

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
    balance_type: f.Text[Literal[
        "issuing",
        "payments",
        "refund_and_dispute_prefunding",
        "risk_reserved",
    ]]
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    exchange_rate: f.Number
    fee: f.Number
    fee_details: BalanceTransactionFeeDetailFields
    id: f.Text[str]
    net: f.Number
    object: f.Text[Literal["balance_transaction"]]
    reporting_category: f.Text[str]
    source: f.Text[str]
    status: f.Text[str]
    type: f.Text[Literal[
        "adjustment",
        "advance",
        "advance_funding",
        "anticipation_repayment",
        "application_fee",
        "application_fee_refund",
        "charge",
        "climate_order_purchase",
        "climate_order_refund",
        "connect_collection_transfer",
        "contribution",
        "fee_credit_funding",
        "inbound_transfer",
        "inbound_transfer_reversal",
        "issuing_authorization_hold",
        "issuing_authorization_release",
        "issuing_dispute",
        "issuing_dispute_provisional_credit",
        "issuing_dispute_provisional_credit_reversal",
        "issuing_transaction",
        "obligation_outbound",
        "obligation_reversal_inbound",
        "payment",
        "payment_failure_refund",
        "payment_network_reserve_hold",
        "payment_network_reserve_release",
        "payment_refund",
        "payment_reversal",
        "payment_unreconciled",
        "payout",
        "payout_cancel",
        "payout_failure",
        "payout_minimum_balance_hold",
        "payout_minimum_balance_release",
        "refund",
        "refund_failure",
        "reserve_hold",
        "reserve_release",
        "reserve_transaction",
        "reserved_funds",
        "stripe_balance_payment_debit",
        "stripe_balance_payment_debit_reversal",
        "stripe_fee",
        "stripe_fx_fee",
        "tax_fee",
        "tax_fund",
        "topup",
        "topup_reversal",
        "transfer",
        "transfer_cancel",
        "transfer_failure",
        "transfer_refund",
        "obligation_inbound",
        "obligation_payout",
        "obligation_payout_failure",
        "obligation_reversal_outbound",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "BalanceTransaction.recipient: until 2016-07-06."
        )
        def recipient(self) -> f.Text[str]: ...
    else:
        @property
        def recipient(self) -> f.Text[str]: ...

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
    available_payout_methods: f.Text[Literal[
        "instant",
        "standard",
    ]]
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
    object: f.Text[Literal["bank_account"]]
    requirements: BankAccountRequirementsFields
    routing_number: f.Text[str]
    status: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "BankAccount.address_city: until 2017-04-06."
        )
        def address_city(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "BankAccount.address_line1: until 2017-04-06."
        )
        def address_line1(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "BankAccount.address_line2: until 2017-04-06."
        )
        def address_line2(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "BankAccount.address_state: until 2017-04-06."
        )
        def address_state(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "BankAccount.address_zip: until 2017-04-06."
        )
        def address_zip(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "BankAccount.allows_debits: until 2017-04-06."
        )
        def allows_debits(self) -> f.Boolean: ...
        @property
        @deprecated(
            "BankAccount.customer_reference: until 2017-04-06."
        )
        def customer_reference(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "BankAccount.reusable: until 2017-04-06."
        )
        def reusable(self) -> f.Boolean: ...
        @property
        @deprecated(
            "BankAccount.used: until 2017-04-06."
        )
        def used(self) -> f.Boolean: ...
    else:
        @property
        def address_city(self) -> f.Text[str]: ...
        @property
        def address_line1(self) -> f.Text[str]: ...
        @property
        def address_line2(self) -> f.Text[str]: ...
        @property
        def address_state(self) -> f.Text[str]: ...
        @property
        def address_zip(self) -> f.Text[str]: ...
        @property
        def allows_debits(self) -> f.Boolean: ...
        @property
        def customer_reference(self) -> f.Text[str]: ...
        @property
        def reusable(self) -> f.Boolean: ...
        @property
        def used(self) -> f.Boolean: ...

class BankAccountFutureRequirementsFields(f.Object):
    currently_due: f.Text[str]
    errors: BankAccountFutureRequirementsErrorFields
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class BankAccountFutureRequirementsErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    reason: f.Text[str]
    requirement: f.Text[str]

class BankAccountListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: BankAccountFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class BankAccountRequirementsFields(f.Object):
    currently_due: f.Text[str]
    errors: BankAccountRequirementsErrorFields
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class BankAccountRequirementsErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    reason: f.Text[str]
    requirement: f.Text[str]

class BillingAlertFields(f.Object):
    alert_type: f.Text[Literal["usage_threshold"]]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["billing.alert"]]
    status: f.Text[Literal[
        "active",
        "archived",
        "inactive",
    ]]
    title: f.Text[str]
    usage_threshold: BillingAlertUsageThresholdFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "BillingAlert.filter: until 2024-06-20; then `usage_threshold.filters`."
        )
        def filter(self) -> BillingAlertFilterFields: ...
        @property
        @deprecated(
            "BillingAlert.usage_threshold_config: until 2024-06-20; then `usage_threshold`."
        )
        def usage_threshold_config(self) -> BillingAlertUsageThresholdConfigFields: ...
    else:
        @property
        def filter(self) -> BillingAlertFilterFields: ...
        @property
        def usage_threshold_config(self) -> BillingAlertUsageThresholdConfigFields: ...

class BillingAlertFilterFields(f.Object):
    customer: f.Text[str]

class BillingAlertUsageThresholdFields(f.Object):
    filters: BillingAlertUsageThresholdFilterFields
    gte: f.Number
    meter: f.Text[str]
    recurrence: f.Text[Literal["one_time"]]

class BillingAlertUsageThresholdConfigFields(f.Object):
    gte: f.Number
    meter: f.Text[str]
    recurrence: f.Text[Literal["one_time"]]

class BillingAlertUsageThresholdFilterFields(f.Object):
    customer: f.Text[str]
    type: f.Text[Literal["customer"]]

class BillingAlertTriggeredFields(f.Object):
    alert: BillingAlertFields
    created: f.Number
    customer: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["billing.alert_triggered"]]
    value: f.Number

class BillingCreditBalanceTransactionFields(f.Object):
    created: f.Number
    credit: BillingCreditBalanceTransactionCreditFields
    credit_grant: f.Text[str]
    debit: BillingCreditBalanceTransactionDebitFields
    effective_at: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["billing.credit_balance_transaction"]]
    test_clock: f.Text[str]
    type: f.Text[Literal[
        "credit",
        "debit",
    ]]

class BillingCreditBalanceTransactionCreditFields(f.Object):
    amount: BillingCreditBalanceTransactionCreditAmountFields
    credits_application_invoice_voided: (
        BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoidedFields
    )
    type: f.Text[Literal[
        "credits_application_invoice_voided",
        "credits_granted",
    ]]

class BillingCreditBalanceTransactionCreditAmountFields(f.Object):
    monetary: BillingCreditBalanceTransactionCreditAmountMonetaryFields
    type: f.Text[Literal["monetary"]]

class BillingCreditBalanceTransactionCreditAmountMonetaryFields(f.Object):
    currency: f.Text[str]
    value: f.Number

class BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoidedFields(f.Object):
    invoice: f.Text[str]
    invoice_line_item: f.Text[str]

class BillingCreditBalanceTransactionDebitFields(f.Object):
    amount: BillingCreditBalanceTransactionDebitAmountFields
    credits_applied: BillingCreditBalanceTransactionDebitCreditsAppliedFields
    type: f.Text[Literal[
        "credits_applied",
        "credits_expired",
        "credits_voided",
    ]]

class BillingCreditBalanceTransactionDebitAmountFields(f.Object):
    monetary: BillingCreditBalanceTransactionDebitAmountMonetaryFields
    type: f.Text[Literal["monetary"]]

class BillingCreditBalanceTransactionDebitAmountMonetaryFields(f.Object):
    currency: f.Text[str]
    value: f.Number

class BillingCreditBalanceTransactionDebitCreditsAppliedFields(f.Object):
    invoice: f.Text[str]
    invoice_line_item: f.Text[str]

class BillingCreditGrantFields(f.Object):
    amount: BillingCreditGrantAmountFields
    applicability_config: BillingCreditGrantApplicabilityConfigFields
    category: f.Text[Literal[
        "paid",
        "promotional",
    ]]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    effective_at: f.Number
    expires_at: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[Literal["billing.credit_grant"]]
    priority: f.Number
    test_clock: f.Text[str]
    updated: f.Number
    voided_at: f.Number

class BillingCreditGrantAmountFields(f.Object):
    monetary: BillingCreditGrantAmountMonetaryFields
    type: f.Text[Literal["monetary"]]

class BillingCreditGrantAmountMonetaryFields(f.Object):
    currency: f.Text[str]
    value: f.Number

class BillingCreditGrantApplicabilityConfigFields(f.Object):
    scope: BillingCreditGrantApplicabilityConfigScopeFields

class BillingCreditGrantApplicabilityConfigScopeFields(f.Object):
    price_type: f.Text[Literal["metered"]]
    prices: BillingCreditGrantApplicabilityConfigScopePriceFields

class BillingCreditGrantApplicabilityConfigScopePriceFields(f.Object):
    id: f.Text[str]

class BillingMeterFields(f.Object):
    created: f.Number
    customer_mapping: BillingMeterCustomerMappingFields
    default_aggregation: BillingMeterDefaultAggregationFields
    display_name: f.Text[str]
    event_name: f.Text[str]
    event_time_window: f.Text[Literal[
        "day",
        "hour",
    ]]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["billing.meter"]]
    status: f.Text[Literal[
        "active",
        "inactive",
    ]]
    status_transitions: BillingMeterStatusTransitionsFields
    updated: f.Number
    value_settings: BillingMeterValueSettingsFields

class BillingMeterCustomerMappingFields(f.Object):
    event_payload_key: f.Text[str]
    type: f.Text[Literal["by_id"]]

class BillingMeterDefaultAggregationFields(f.Object):
    formula: f.Text[Literal[
        "count",
        "last",
        "sum",
    ]]

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
    object: f.Text[Literal["billing_portal.configuration"]]
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
    allowed_updates: f.Text[Literal[
        "address",
        "email",
        "name",
        "phone",
        "shipping",
        "tax_id",
    ]]
    enabled: f.Boolean

class BillingPortalConfigurationFeaturesInvoiceHistoryFields(f.Object):
    enabled: f.Boolean

class BillingPortalConfigurationFeaturesPaymentMethodUpdateFields(f.Object):
    enabled: f.Boolean
    payment_method_configuration: f.Text[str]

class BillingPortalConfigurationFeaturesSubscriptionCancelFields(f.Object):
    cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonFields
    enabled: f.Boolean
    mode: f.Text[Literal[
        "at_period_end",
        "immediately",
    ]]
    proration_behavior: f.Text[Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ]]

class BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonFields(f.Object):
    enabled: f.Boolean
    feedback_options: f.Text[str]
    options: f.Text[Literal[
        "customer_service",
        "low_quality",
        "missing_features",
        "other",
        "switched_service",
        "too_complex",
        "too_expensive",
        "unused",
    ]]

class BillingPortalConfigurationFeaturesSubscriptionPauseFields(f.Object):
    duration: BillingPortalConfigurationFeaturesSubscriptionPauseDurationFields
    enabled: f.Boolean

class BillingPortalConfigurationFeaturesSubscriptionPauseDurationFields(f.Object):
    interval_options: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionFields
    type: f.Text[Literal[
        "indefinite",
        "interval_options",
    ]]

class BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionFields(f.Object):
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    interval_count: f.Number

class BillingPortalConfigurationFeaturesSubscriptionUpdateFields(f.Object):
    billing_cycle_anchor: f.Text[Literal[
        "now",
        "unchanged",
    ]]
    default_allowed_updates: f.Text[Literal[
        "price",
        "promotion_code",
        "quantity",
    ]]
    enabled: f.Boolean
    products: BillingPortalConfigurationFeaturesSubscriptionUpdateProductFields
    proration_behavior: f.Text[Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ]]
    schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndFields
    trial_update_behavior: f.Text[Literal[
        "continue_trial",
        "end_trial",
    ]]

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
    type: f.Text[Literal[
        "decreasing_item_amount",
        "shortening_interval",
    ]]

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
    locale: f.Text[Literal[
        "auto",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IE",
        "en-IN",
        "en-NZ",
        "en-SG",
        "es",
        "es-419",
        "et",
        "fi",
        "fil",
        "fr",
        "fr-CA",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "lv",
        "ms",
        "mt",
        "nb",
        "nl",
        "pl",
        "pt",
        "pt-BR",
        "ro",
        "ru",
        "sk",
        "sl",
        "sv",
        "th",
        "tr",
        "vi",
        "zh",
        "zh-HK",
        "zh-TW",
    ]]
    object: f.Text[Literal["billing_portal.session"]]
    on_behalf_of: f.Text[str]
    return_url: f.Text[str]
    url: f.Text[str]

class BillingPortalSessionAfterExpirationFields(f.Object):
    customer_login: BillingPortalSessionAfterExpirationCustomerLoginFields
    type: f.Text[Literal["customer_login"]]

class BillingPortalSessionAfterExpirationCustomerLoginFields(f.Object):
    expires_at: f.Number

class BillingPortalSessionFlowFields(f.Object):
    after_completion: BillingPortalSessionFlowAfterCompletionFields
    customer_update: BillingPortalSessionFlowCustomerUpdateFields
    subscription_cancel: BillingPortalSessionFlowSubscriptionCancelFields
    subscription_pause: BillingPortalSessionFlowSubscriptionPauseFields
    subscription_update: BillingPortalSessionFlowSubscriptionUpdateFields
    subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirmFields
    type: f.Text[Literal[
        "customer_update",
        "payment_method_update",
        "subscription_cancel",
        "subscription_pause",
        "subscription_update",
        "subscription_update_confirm",
    ]]

class BillingPortalSessionFlowAfterCompletionFields(f.Object):
    hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmationFields
    redirect: BillingPortalSessionFlowAfterCompletionRedirectFields
    type: f.Text[Literal[
        "hosted_confirmation",
        "portal_homepage",
        "redirect",
    ]]

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
    type: f.Text[Literal["coupon_offer"]]

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

class BitcoinReceiverFields(f.Object):
    active: f.Boolean
    amount: f.Number
    amount_received: f.Number
    bitcoin_amount: f.Number
    bitcoin_amount_received: f.Number
    bitcoin_uri: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    deleted: f.Boolean
    description: f.Text[str]
    email: f.Text[str]
    filled: f.Boolean
    id: f.Text[str]
    inbound_address: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["bitcoin_receiver"]]
    payment: f.Text[str]
    refund_address: f.Text[str]
    reject_transactions: f.Boolean
    transactions: BitcoinTransactionListFields
    uncaptured_funds: f.Boolean
    used_for_payment: f.Boolean

class BitcoinTransactionFields(f.Object):
    amount: f.Number
    bitcoin_amount: f.Number
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    id: f.Text[str]
    object: f.Text[Literal["bitcoin_transaction"]]
    receiver: f.Text[str]

class BitcoinTransactionListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: BitcoinTransactionFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class CapabilityFields(f.Object):
    account: f.Text[str]
    future_requirements: CapabilityFutureRequirementsFields
    id: f.Text[str]
    object: f.Text[Literal["capability"]]
    requested: f.Boolean
    requested_at: f.Number
    requirements: CapabilityRequirementsFields
    status: f.Text[Literal[
        "active",
        "inactive",
        "pending",
        "unrequested",
        "disabled",
    ]]

class CapabilityFutureRequirementsFields(f.Object):
    alternatives: CapabilityFutureRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[Literal[
        "other",
        "paused.inactivity",
        "pending.onboarding",
        "pending.review",
        "platform_disabled",
        "platform_paused",
        "rejected.inactivity",
        "rejected.other",
        "rejected.unsupported_business",
        "requirements.fields_needed",
    ]]
    errors: CapabilityFutureRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class CapabilityFutureRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class CapabilityFutureRequirementsErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    reason: f.Text[str]
    requirement: f.Text[str]

class CapabilityRequirementsFields(f.Object):
    alternatives: CapabilityRequirementsAlternativeFields
    current_deadline: f.Number
    currently_due: f.Text[str]
    disabled_reason: f.Text[Literal[
        "other",
        "paused.inactivity",
        "pending.onboarding",
        "pending.review",
        "platform_disabled",
        "platform_paused",
        "rejected.inactivity",
        "rejected.other",
        "rejected.unsupported_business",
        "requirements.fields_needed",
    ]]
    errors: CapabilityRequirementsErrorFields
    eventually_due: f.Text[str]
    past_due: f.Text[str]
    pending_verification: f.Text[str]

class CapabilityRequirementsAlternativeFields(f.Object):
    alternative_fields_due: f.Text[str]
    original_fields_due: f.Text[str]

class CapabilityRequirementsErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
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
    allow_redisplay: f.Text[Literal[
        "always",
        "limited",
        "unspecified",
    ]]
    available_payout_methods: f.Text[Literal[
        "instant",
        "standard",
    ]]
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
    object: f.Text[Literal["card"]]
    regulated_status: f.Text[Literal[
        "regulated",
        "unregulated",
    ]]
    status: f.Text[str]
    tokenization_method: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Card.dynamic_last_four: until 2015-02-18; then `dynamic_last4`."
        )
        def dynamic_last_four(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Card.estimated_availability: until 2017-04-06."
        )
        def estimated_availability(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Card.google_reference: until 2017-04-06."
        )
        def google_reference(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Card.recipient: until 2020-08-27; nothing took its place."
        )
        def recipient(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Card.three_d_secure: until 2017-04-06."
        )
        def three_d_secure(self) -> f.Map[f.Anything]: ...
        @property
        @deprecated(
            "Card.type: in no definition; deliveries of old versions have it; then `brand`."
        )
        def type(self) -> f.Text[str]: ...
    else:
        @property
        def dynamic_last_four(self) -> f.Text[str]: ...
        @property
        def estimated_availability(self) -> f.Text[str]: ...
        @property
        def google_reference(self) -> f.Text[str]: ...
        @property
        def recipient(self) -> f.Text[str]: ...
        @property
        def three_d_secure(self) -> f.Map[f.Anything]: ...
        @property
        def type(self) -> f.Text[str]: ...

class CardListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: CardFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class CardNetworksFields(f.Object):
    preferred: f.Text[str]

class CashBalanceFields(f.Object):
    available: f.Map[f.Number]
    customer: f.Text[str]
    customer_account: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["cash_balance"]]
    settings: CashBalanceSettingsFields

class CashBalanceSettingsFields(f.Object):
    reconciliation_mode: f.Text[Literal[
        "automatic",
        "manual",
    ]]
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
    object: f.Text[Literal["charge"]]
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
    status: f.Text[Literal[
        "failed",
        "pending",
        "succeeded",
    ]]
    transfer: f.Text[str]
    transfer_data: ChargeTransferDataFields
    transfer_group: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Charge.alternate_statement_descriptors: until 2022-11-15; nothing took its "
            "place."
        )
        def alternate_statement_descriptors(self) -> ChargeAlternateStatementDescriptorsFields: ...
        @property
        @deprecated(
            "Charge.amount_authorized: until 2017-04-06."
        )
        def amount_authorized(self) -> f.Number: ...
        @property
        @deprecated(
            "Charge.card: until 2017-04-06; then `payment_method_details.card`."
        )
        def card(self) -> CardFields: ...
        @property
        @deprecated(
            "Charge.destination: until 2022-11-15; then `transfer_data.destination`."
        )
        def destination(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Charge.dispute: until 2022-11-15; then `disputed`."
        )
        def dispute(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Charge.invoice: until 2025-02-24.acacia; then `invoice` of invoice_payment."
        )
        def invoice(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Charge.order: until 2020-08-27; nothing took its place."
        )
        def order(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Charge.statement_description: until 2014-11-20; then `statement_descriptor`."
        )
        def statement_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Charge.fee: in no definition; deliveries of old versions have it; then `fee` of "
            "balance_transaction."
        )
        def fee(self) -> f.Number: ...
        @property
        @deprecated(
            "Charge.amount_updates: in no definition; deliveries of old versions have it."
        )
        def amount_updates(self) -> f.Anything: ...
    else:
        @property
        def alternate_statement_descriptors(self) -> ChargeAlternateStatementDescriptorsFields: ...
        @property
        def amount_authorized(self) -> f.Number: ...
        @property
        def card(self) -> CardFields: ...
        @property
        def destination(self) -> f.Text[str]: ...
        @property
        def dispute(self) -> f.Text[str]: ...
        @property
        def invoice(self) -> f.Text[str]: ...
        @property
        def order(self) -> f.Text[str]: ...
        @property
        def statement_description(self) -> f.Text[str]: ...
        @property
        def fee(self) -> f.Number: ...
        @property
        def amount_updates(self) -> f.Anything: ...

class ChargeAlternateStatementDescriptorsFields(f.Object):
    kana: f.Text[str]
    kanji: f.Text[str]

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

class ChargeListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: ChargeFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class ChargeOutcomeFields(f.Object):
    advice_code: f.Text[Literal[
        "confirm_card_data",
        "do_not_try_again",
        "try_again_later",
    ]]
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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "ChargePaymentMethodDetails.bitcoin: until 2020-03-02."
        )
        def bitcoin(self) -> ChargePaymentMethodDetailsBitcoinFields: ...
    else:
        @property
        def bitcoin(self) -> ChargePaymentMethodDetailsBitcoinFields: ...

class ChargePaymentMethodDetailsAchCreditTransferFields(f.Object):
    account_number: f.Text[str]
    bank_name: f.Text[str]
    routing_number: f.Text[str]
    swift_code: f.Text[str]

class ChargePaymentMethodDetailsAchDebitFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "ChargePaymentMethodDetailsAcssDebit.country: until 2020-03-02."
        )
        def country(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "ChargePaymentMethodDetailsAcssDebit.routing_number: until 2020-03-02."
        )
        def routing_number(self) -> f.Text[str]: ...
    else:
        @property
        def country(self) -> f.Text[str]: ...
        @property
        def routing_number(self) -> f.Text[str]: ...

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
    type: f.Text[Literal["card"]]

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
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "fr",
        "nl",
    ]]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsBillieFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsBitcoinFields(f.Object):
    address: f.Text[str]
    amount: f.Number
    amount_charged: f.Number
    amount_received: f.Number
    amount_returned: f.Number
    refund_address: f.Text[str]

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
    regulated_status: f.Text[Literal[
        "regulated",
        "unregulated",
    ]]
    setup_credential_usage: f.Text[Literal[
        "installment",
        "recurring",
        "unscheduled",
    ]]
    stored_credential_usage: f.Text[Literal[
        "installment",
        "recurring",
        "unscheduled",
    ]]
    three_d_secure: ChargePaymentMethodDetailsCardThreeDSecureFields
    transaction_link_id: f.Text[str]
    wallet: ChargePaymentMethodDetailsCardWalletFields

class ChargePaymentMethodDetailsCardChecksFields(f.Object):
    address_line1_check: f.Text[str]
    address_postal_code_check: f.Text[str]
    cvc_check: f.Text[str]

class ChargePaymentMethodDetailsCardExtendedAuthorizationFields(f.Object):
    status: f.Text[Literal[
        "disabled",
        "enabled",
    ]]

class ChargePaymentMethodDetailsCardIncrementalAuthorizationFields(f.Object):
    status: f.Text[Literal[
        "available",
        "unavailable",
    ]]

class ChargePaymentMethodDetailsCardInstallmentsFields(f.Object):
    plan: ChargePaymentMethodDetailsCardInstallmentsPlanFields

class ChargePaymentMethodDetailsCardInstallmentsPlanFields(f.Object):
    count: f.Number
    interval: f.Text[Literal["month"]]
    type: f.Text[Literal[
        "bonus",
        "fixed_count",
        "revolving",
    ]]

class ChargePaymentMethodDetailsCardMulticaptureFields(f.Object):
    status: f.Text[Literal[
        "available",
        "unavailable",
    ]]

class ChargePaymentMethodDetailsCardNetworkTokenFields(f.Object):
    used: f.Boolean

class ChargePaymentMethodDetailsCardOvercaptureFields(f.Object):
    maximum_amount_capturable: f.Number
    status: f.Text[Literal[
        "available",
        "unavailable",
    ]]

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
    read_method: f.Text[Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ]]
    reader: f.Text[str]
    receipt: ChargePaymentMethodDetailsCardPresentReceiptFields
    wallet: ChargePaymentMethodDetailsCardPresentWalletFields

class ChargePaymentMethodDetailsCardPresentOfflineFields(f.Object):
    stored_at: f.Number
    type: f.Text[Literal["deferred"]]

class ChargePaymentMethodDetailsCardPresentReceiptFields(f.Object):
    account_type: f.Text[Literal[
        "checking",
        "credit",
        "prepaid",
        "unknown",
    ]]
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    cardholder_verification_method: f.Text[str]
    dedicated_file_name: f.Text[str]
    terminal_verification_results: f.Text[str]
    transaction_status_information: f.Text[str]

class ChargePaymentMethodDetailsCardPresentWalletFields(f.Object):
    type: f.Text[Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
        "unknown",
    ]]

class ChargePaymentMethodDetailsCardThreeDSecureFields(f.Object):
    authentication_flow: f.Text[Literal[
        "challenge",
        "frictionless",
    ]]
    electronic_commerce_indicator: f.Text[Literal[
        "01",
        "02",
        "05",
        "06",
        "07",
    ]]
    exemption_indicator: f.Text[Literal[
        "low_risk",
        "none",
    ]]
    exemption_indicator_applied: f.Boolean
    result: f.Text[Literal[
        "attempt_acknowledged",
        "authenticated",
        "data_share_only",
        "exempted",
        "failed",
        "not_supported",
        "processing_error",
    ]]
    result_reason: f.Text[Literal[
        "abandoned",
        "bypassed",
        "canceled",
        "card_not_enrolled",
        "network_not_supported",
        "protocol_error",
        "rejected",
    ]]
    transaction_id: f.Text[str]
    version: f.Text[Literal[
        "1.0.2",
        "2.1.0",
        "2.2.0",
        "2.3.0",
        "2.3.1",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "ChargePaymentMethodDetailsCardThreeDSecure.authenticated: until 2020-03-02; then "
            "`payment_method_details.card.three_d_secure.result`."
        )
        def authenticated(self) -> f.Boolean: ...
        @property
        @deprecated(
            "ChargePaymentMethodDetailsCardThreeDSecure.succeeded: until 2020-03-02; then "
            "`payment_method_details.card.three_d_secure.result`."
        )
        def succeeded(self) -> f.Boolean: ...
    else:
        @property
        def authenticated(self) -> f.Boolean: ...
        @property
        def succeeded(self) -> f.Boolean: ...

class ChargePaymentMethodDetailsCardWalletFields(f.Object):
    amex_express_checkout: ChargePaymentMethodDetailsCardWalletAmexExpressCheckoutFields
    apple_pay: ChargePaymentMethodDetailsCardWalletApplePayFields
    dynamic_last4: f.Text[str]
    google_pay: ChargePaymentMethodDetailsCardWalletGooglePayFields
    link: ChargePaymentMethodDetailsCardWalletLinkFields
    masterpass: ChargePaymentMethodDetailsCardWalletMasterpassFields
    samsung_pay: ChargePaymentMethodDetailsCardWalletSamsungPayFields
    type: f.Text[Literal[
        "amex_express_checkout",
        "apple_pay",
        "google_pay",
        "link",
        "masterpass",
        "samsung_pay",
        "visa_checkout",
    ]]
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
    network: f.Text[Literal[
        "base",
        "ethereum",
        "polygon",
        "solana",
        "sui",
        "tempo",
    ]]
    token_currency: f.Text[Literal[
        "ousd",
        "phantom_cash",
        "usdc",
        "usdg",
        "usdp",
        "usdsui",
        "usdt",
    ]]
    transaction_hash: f.Text[str]

class ChargePaymentMethodDetailsCustomerBalanceFields(f.Object):
    ...

class ChargePaymentMethodDetailsEpsFields(f.Object):
    bank: f.Text[Literal[
        "arzte_und_apotheker_bank",
        "austrian_anadi_bank_ag",
        "bank_austria",
        "bankhaus_carl_spangler",
        "bankhaus_schelhammer_und_schattera_ag",
        "bawag_psk_ag",
        "bks_bank_ag",
        "brull_kallmus_bank_ag",
        "btv_vier_lander_bank",
        "capital_bank_grawe_gruppe_ag",
        "deutsche_bank_ag",
        "dolomitenbank",
        "easybank_ag",
        "erste_bank_und_sparkassen",
        "hypo_alpeadriabank_international_ag",
        "hypo_bank_burgenland_aktiengesellschaft",
        "hypo_noe_lb_fur_niederosterreich_u_wien",
        "hypo_oberosterreich_salzburg_steiermark",
        "hypo_tirol_bank_ag",
        "hypo_vorarlberg_bank_ag",
        "marchfelder_bank",
        "oberbank_ag",
        "raiffeisen_bankengruppe_osterreich",
        "schoellerbank_ag",
        "sparda_bank_wien",
        "volksbank_gruppe",
        "volkskreditbank_ag",
        "vr_bank_braunau",
    ]]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsFpxFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    bank: f.Text[Literal[
        "affin_bank",
        "agrobank",
        "alliance_bank",
        "ambank",
        "bank_islam",
        "bank_muamalat",
        "bank_of_china",
        "bank_rakyat",
        "bnp_paribas",
        "bsn",
        "cimb",
        "citibank",
        "deutsche_bank",
        "hong_leong_bank",
        "hsbc",
        "kfh",
        "maybank2e",
        "maybank2u",
        "mbsb_bank",
        "ocbc",
        "pb_enterprise",
        "public_bank",
        "rhb",
        "standard_chartered",
        "uob",
        "uob_regional",
    ]]
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsGiropayFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    verified_name: f.Text[str]

class ChargePaymentMethodDetailsGrabpayFields(f.Object):
    transaction_id: f.Text[str]

class ChargePaymentMethodDetailsIdealFields(f.Object):
    bank: f.Text[Literal[
        "abn_amro",
        "adyen",
        "asn_bank",
        "bunq",
        "buut",
        "finom",
        "handelsbanken",
        "ing",
        "knab",
        "mollie",
        "moneyou",
        "n26",
        "nn",
        "rabobank",
        "regiobank",
        "revolut",
        "sns_bank",
        "triodos_bank",
        "van_lanschot",
        "yoursafe",
    ]]
    bic: f.Text[Literal[
        "ABNANL2A",
        "ADYBNL2A",
        "ASNBNL21",
        "BITSNL2A",
        "BUNQNL2A",
        "BUUTNL2A",
        "FNOMNL22",
        "FVLBNL22",
        "HANDNL2A",
        "INGBNL2A",
        "KNABNL2H",
        "MLLENL2A",
        "MOYONL21",
        "NNBANL2G",
        "NTSBDEB1",
        "RABONL2U",
        "RBRBNL21",
        "REVOIE23",
        "REVOLT21",
        "SNSBNL2A",
        "TRIONL2U",
    ]]
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
    read_method: f.Text[Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ]]
    reader: f.Text[str]
    receipt: ChargePaymentMethodDetailsInteracPresentReceiptFields

class ChargePaymentMethodDetailsInteracPresentReceiptFields(f.Object):
    account_type: f.Text[Literal[
        "checking",
        "savings",
        "unknown",
    ]]
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
    chain: f.Text[Literal[
        "familymart",
        "lawson",
        "ministop",
        "seicomart",
    ]]

class ChargePaymentMethodDetailsKrCardFields(f.Object):
    brand: f.Text[Literal[
        "bc",
        "citi",
        "hana",
        "hyundai",
        "jeju",
        "jeonbuk",
        "kakaobank",
        "kbank",
        "kdbbank",
        "kookmin",
        "kwangju",
        "lotte",
        "mg",
        "nh",
        "post",
        "samsung",
        "savingsbank",
        "shinhan",
        "shinhyup",
        "suhyup",
        "tossbank",
        "woori",
    ]]
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
    bank: f.Text[Literal[
        "alior_bank",
        "bank_millennium",
        "bank_nowy_bfg_sa",
        "bank_pekao_sa",
        "banki_spbdzielcze",
        "blik",
        "bnp_paribas",
        "boz",
        "citi_handlowy",
        "credit_agricole",
        "envelobank",
        "etransfer_pocztowy24",
        "getin_bank",
        "ideabank",
        "ing",
        "inteligo",
        "mbank_mtransfer",
        "nest_przelew",
        "noble_pay",
        "pbac_z_ipko",
        "plus_bank",
        "santander_przelew24",
        "tmobile_usbugi_bankowe",
        "toyota_bank",
        "velobank",
        "volkswagen_bank",
    ]]
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
    dispute_categories: f.Text[Literal[
        "fraudulent",
        "product_not_received",
    ]]
    status: f.Text[Literal[
        "eligible",
        "not_eligible",
        "partially_eligible",
    ]]

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
    type: f.Text[Literal["card"]]

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
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "es",
        "fr",
        "it",
        "nl",
        "pl",
    ]]
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
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    account_type: f.Text[Literal[
        "checking",
        "savings",
    ]]
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
    billing_address_collection: f.Text[Literal[
        "auto",
        "required",
    ]]
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
    customer_creation: f.Text[Literal[
        "always",
        "if_required",
    ]]
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
    locale: f.Text[Literal[
        "auto",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "en-GB",
        "es",
        "es-419",
        "et",
        "fi",
        "fil",
        "fr",
        "fr-CA",
        "hi-IN",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "lv",
        "ms",
        "mt",
        "nb",
        "nl",
        "pl",
        "pt",
        "pt-BR",
        "ro",
        "ru",
        "sk",
        "sl",
        "sv",
        "th",
        "tr",
        "vi",
        "zh",
        "zh-HK",
        "zh-TW",
    ]]
    managed_payments: CheckoutSessionManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    mode: f.Text[Literal[
        "payment",
        "setup",
        "subscription",
    ]]
    name_collection: CheckoutSessionNameCollectionFields
    object: f.Text[Literal["checkout.session"]]
    optional_items: CheckoutSessionOptionalItemFields
    origin_context: f.Text[Literal[
        "mobile_app",
        "web",
    ]]
    payment_intent: f.Text[str]
    payment_link: f.Text[str]
    payment_method_collection: f.Text[Literal[
        "always",
        "if_required",
    ]]
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetailsFields
    payment_method_options: CheckoutSessionPaymentMethodOptionsFields
    payment_method_types: f.Text[str]
    payment_status: f.Text[Literal[
        "no_payment_required",
        "paid",
        "unpaid",
    ]]
    permissions: CheckoutSessionPermissionsFields
    phone_number_collection: CheckoutSessionPhoneNumberCollectionFields
    presentment_details: CheckoutSessionPresentmentDetailsFields
    recovered_from: f.Text[str]
    redirect_on_completion: f.Text[Literal[
        "always",
        "if_required",
        "never",
    ]]
    return_url: f.Text[str]
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptionsFields
    setup_intent: f.Text[str]
    shipping_address_collection: CheckoutSessionShippingAddressCollectionFields
    shipping_cost: CheckoutSessionShippingCostFields
    shipping_options: CheckoutSessionShippingOptionFields
    status: f.Text[Literal[
        "complete",
        "expired",
        "open",
    ]]
    submit_type: f.Text[Literal[
        "auto",
        "book",
        "donate",
        "pay",
        "subscribe",
    ]]
    subscription: f.Text[str]
    success_url: f.Text[str]
    tax_id_collection: CheckoutSessionTaxIdCollectionFields
    total_details: CheckoutSessionTotalDetailsFields
    ui_mode: f.Text[Literal[
        "elements",
        "embedded_page",
        "form",
        "hosted_page",
        "custom",
        "embedded",
        "hosted",
    ]]
    url: f.Text[str]
    wallet_options: CheckoutSessionWalletOptionsFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "CheckoutSession.display_items: until 2020-03-02; then `line_items`."
        )
        def display_items(self) -> CheckoutSessionDisplayItemFields: ...
        @property
        @deprecated(
            "CheckoutSession.shipping: until 2020-08-27; then "
            "`collected_information.shipping_details`."
        )
        def shipping(self) -> CheckoutSessionShippingFields: ...
        @property
        @deprecated(
            "CheckoutSession.shipping_details: until 2025-02-24.acacia; then "
            "`collected_information.shipping_details`."
        )
        def shipping_details(self) -> CheckoutSessionShippingDetailsFields: ...
        @property
        @deprecated(
            "CheckoutSession.shipping_rate: until 2020-08-27; then "
            "`shipping_cost.shipping_rate`."
        )
        def shipping_rate(self) -> f.Text[str]: ...
    else:
        @property
        def display_items(self) -> CheckoutSessionDisplayItemFields: ...
        @property
        def shipping(self) -> CheckoutSessionShippingFields: ...
        @property
        def shipping_details(self) -> CheckoutSessionShippingDetailsFields: ...
        @property
        def shipping_rate(self) -> f.Text[str]: ...

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
    status: f.Text[Literal[
        "complete",
        "failed",
        "requires_location_inputs",
    ]]

class CheckoutSessionAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class CheckoutSessionBrandingSettingsFields(f.Object):
    background_color: f.Text[str]
    border_style: f.Text[Literal[
        "pill",
        "rectangular",
        "rounded",
    ]]
    button_color: f.Text[str]
    display_name: f.Text[str]
    font_family: f.Text[str]
    icon: CheckoutSessionBrandingSettingsIconFields
    logo: CheckoutSessionBrandingSettingsLogoFields

class CheckoutSessionBrandingSettingsIconFields(f.Object):
    file: f.Text[str]
    type: f.Text[Literal[
        "file",
        "url",
    ]]
    url: f.Text[str]

class CheckoutSessionBrandingSettingsLogoFields(f.Object):
    file: f.Text[str]
    type: f.Text[Literal[
        "file",
        "url",
    ]]
    url: f.Text[str]

class CheckoutSessionCollectedInformationFields(f.Object):
    business_name: f.Text[str]
    individual_name: f.Text[str]
    shipping_details: CheckoutSessionCollectedInformationShippingDetailsFields

class CheckoutSessionCollectedInformationShippingDetailsFields(f.Object):
    address: AddressFields
    name: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "CheckoutSessionCollectedInformationShippingDetails.carrier: until "
            "2025-02-24.acacia."
        )
        def carrier(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "CheckoutSessionCollectedInformationShippingDetails.phone: until "
            "2025-02-24.acacia."
        )
        def phone(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "CheckoutSessionCollectedInformationShippingDetails.tracking_number: until "
            "2025-02-24.acacia."
        )
        def tracking_number(self) -> f.Text[str]: ...
    else:
        @property
        def carrier(self) -> f.Text[str]: ...
        @property
        def phone(self) -> f.Text[str]: ...
        @property
        def tracking_number(self) -> f.Text[str]: ...

class CheckoutSessionConsentFields(f.Object):
    promotions: f.Text[Literal[
        "opt_in",
        "opt_out",
    ]]
    terms_of_service: f.Text[Literal["accepted"]]

class CheckoutSessionConsentCollectionFields(f.Object):
    payment_method_reuse_agreement: CheckoutSessionConsentCollectionPaymentMethodReuseAgreementFields
    promotions: f.Text[Literal[
        "auto",
        "none",
    ]]
    terms_of_service: f.Text[Literal[
        "none",
        "required",
    ]]

class CheckoutSessionConsentCollectionPaymentMethodReuseAgreementFields(f.Object):
    position: f.Text[Literal[
        "auto",
        "hidden",
    ]]

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
    type: f.Text[Literal[
        "dropdown",
        "numeric",
        "text",
    ]]

class CheckoutSessionCustomFieldDropdownFields(f.Object):
    default_value: f.Text[str]
    options: CheckoutSessionCustomFieldDropdownOptionFields
    value: f.Text[str]

class CheckoutSessionCustomFieldDropdownOptionFields(f.Object):
    label: f.Text[str]
    value: f.Text[str]

class CheckoutSessionCustomFieldLabelFields(f.Object):
    custom: f.Text[str]
    type: f.Text[Literal["custom"]]

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
    tax_exempt: f.Text[Literal[
        "exempt",
        "none",
        "reverse",
    ]]
    tax_ids: CheckoutSessionCustomerDetailsTaxIdFields

class CheckoutSessionCustomerDetailsTaxIdFields(f.Object):
    type: f.Text[Literal[
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
    ]]
    value: f.Text[str]

class CheckoutSessionDiscountFields(f.Object):
    coupon: f.Text[str]
    promotion_code: f.Text[str]

class CheckoutSessionDisplayItemFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    custom: CheckoutSessionDisplayItemCustomFields
    plan: PlanFields
    quantity: f.Number
    sku: SkuFields
    type: f.Text[str]

class CheckoutSessionDisplayItemCustomFields(f.Object):
    description: f.Text[str]
    images: f.Text[str]
    name: f.Text[str]

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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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
    currency: f.Text[Literal[
        "cad",
        "usd",
    ]]
    mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    custom_mandate_url: f.Text[str]
    default_for: f.Text[Literal[
        "invoice",
        "subscription",
    ]]
    interval_description: f.Text[str]
    payment_schedule: f.Text[Literal[
        "combined",
        "interval",
        "sporadic",
    ]]
    transaction_type: f.Text[Literal[
        "business",
        "personal",
    ]]

class CheckoutSessionPaymentMethodOptionsAffirmFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsAfterpayClearpayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsAlipayFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsAlmaFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class CheckoutSessionPaymentMethodOptionsAmazonPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsAuBecsDebitFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]
    target_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsBacsDebitFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class CheckoutSessionPaymentMethodOptionsBancontactFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsBillieFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class CheckoutSessionPaymentMethodOptionsBoletoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class CheckoutSessionPaymentMethodOptionsCardFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    installments: CheckoutSessionPaymentMethodOptionsCardInstallmentsFields
    request_extended_authorization: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_incremental_authorization: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_multicapture: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_overcapture: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_three_d_secure: f.Text[Literal[
        "any",
        "automatic",
        "challenge",
    ]]
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    statement_descriptor_suffix_kana: f.Text[str]
    statement_descriptor_suffix_kanji: f.Text[str]

class CheckoutSessionPaymentMethodOptionsCardInstallmentsFields(f.Object):
    enabled: f.Boolean

class CheckoutSessionPaymentMethodOptionsCardRestrictionsFields(f.Object):
    brands_blocked: f.Text[Literal[
        "american_express",
        "discover_global_network",
        "mastercard",
        "visa",
    ]]
    funding_types_blocked: f.Text[Literal[
        "credit",
        "debit",
        "prepaid",
    ]]

class CheckoutSessionPaymentMethodOptionsCashappFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[Literal["bank_transfer"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    requested_address_types: f.Text[Literal[
        "aba",
        "iban",
        "sepa",
        "sort_code",
        "spei",
        "swift",
        "zengin",
    ]]
    type: f.Text[Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
    ]]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ]]

class CheckoutSessionPaymentMethodOptionsEpsFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsFpxFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsGiropayFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsGrabpayFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsIdealFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsKakaoPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsKlarnaFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class CheckoutSessionPaymentMethodOptionsKonbiniFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsKrCardFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsLinkFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsMobilepayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsMultibancoFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsNaverPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsOxxoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsP24Fields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsPaycoFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsPaynowFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsPaypalFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    preferred_locale: f.Text[str]
    reference: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ]]
    payments_per_period: f.Number
    purpose: f.Text[Literal[
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
    ]]
    start_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsPixFields(f.Object):
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    expires_after_seconds: f.Number
    mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    currency: f.Text[str]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ]]
    reference: f.Text[str]
    start_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsRevolutPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsSamsungPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsSatispayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class CheckoutSessionPaymentMethodOptionsScalapayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class CheckoutSessionPaymentMethodOptionsSepaDebitFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]

class CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class CheckoutSessionPaymentMethodOptionsSequraFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class CheckoutSessionPaymentMethodOptionsSofortFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsSunbitFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPaymentMethodOptionsSwishFields(f.Object):
    reference: f.Text[str]

class CheckoutSessionPaymentMethodOptionsTwintFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class CheckoutSessionPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class CheckoutSessionPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]
    end_date: f.Number

class CheckoutSessionPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
    ]]

class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ]]
    prefetch: f.Text[Literal[
        "balances",
        "ownership",
        "transactions",
    ]]
    return_url: f.Text[str]

class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[Literal[
        "checking",
        "savings",
    ]]

class CheckoutSessionPaymentMethodOptionsWechatPayFields(f.Object):
    app_id: f.Text[str]
    client: f.Text[Literal[
        "android",
        "ios",
        "web",
    ]]
    setup_future_usage: f.Text[Literal["none"]]

class CheckoutSessionPermissionsFields(f.Object):
    update_shipping_details: f.Text[Literal[
        "client_only",
        "server_only",
    ]]

class CheckoutSessionPhoneNumberCollectionFields(f.Object):
    enabled: f.Boolean

class CheckoutSessionPresentmentDetailsFields(f.Object):
    presentment_amount: f.Number
    presentment_currency: f.Text[str]

class CheckoutSessionSavedPaymentMethodOptionsFields(f.Object):
    allow_redisplay_filters: f.Text[Literal[
        "always",
        "limited",
        "unspecified",
    ]]
    payment_method_remove: f.Text[Literal[
        "disabled",
        "enabled",
    ]]
    payment_method_save: f.Text[Literal[
        "disabled",
        "enabled",
    ]]

class CheckoutSessionShippingFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class CheckoutSessionShippingAddressCollectionFields(f.Object):
    allowed_countries: f.Text[Literal[
        "AC",
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CV",
        "CW",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SZ",
        "TA",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VN",
        "VU",
        "WF",
        "WS",
        "XK",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
        "ZZ",
    ]]

class CheckoutSessionShippingCostFields(f.Object):
    amount_subtotal: f.Number
    amount_tax: f.Number
    amount_total: f.Number
    shipping_rate: f.Text[str]
    taxes: CheckoutSessionShippingCostTaxFields

class CheckoutSessionShippingCostTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

class CheckoutSessionShippingDetailsFields(f.Object):
    address: AddressFields
    carrier: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    tracking_number: f.Text[str]

class CheckoutSessionShippingOptionFields(f.Object):
    shipping_amount: f.Number
    shipping_rate: f.Text[str]

class CheckoutSessionTaxIdCollectionFields(f.Object):
    enabled: f.Boolean
    required: f.Text[Literal[
        "if_supported",
        "never",
    ]]

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
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

class CheckoutSessionWalletOptionsFields(f.Object):
    link: CheckoutSessionWalletOptionsLinkFields

class CheckoutSessionWalletOptionsLinkFields(f.Object):
    display: f.Text[Literal[
        "auto",
        "never",
    ]]

class ClimateOrderFields(f.Object):
    amount_fees: f.Number
    amount_subtotal: f.Number
    amount_total: f.Number
    beneficiary: ClimateOrderBeneficiaryFields
    canceled_at: f.Number
    cancellation_reason: f.Text[Literal[
        "expired",
        "product_unavailable",
        "requested",
    ]]
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
    object: f.Text[Literal["climate.order"]]
    product: f.Text[str]
    product_substituted_at: f.Number
    status: f.Text[Literal[
        "awaiting_funds",
        "canceled",
        "confirmed",
        "delivered",
        "open",
    ]]

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
    object: f.Text[Literal["climate.product"]]
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
    object: f.Text[Literal["climate.supplier"]]
    removal_pathway: f.Text[Literal[
        "biomass_carbon_removal_and_storage",
        "direct_air_capture",
        "enhanced_weathering",
        "marine_carbon_removal",
        "various",
    ]]

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
    duration: f.Text[Literal[
        "forever",
        "once",
        "repeating",
    ]]
    duration_in_months: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    max_redemptions: f.Number
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[Literal["coupon"]]
    percent_off: f.Number
    redeem_by: f.Number
    times_redeemed: f.Number
    valid: f.Boolean
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Coupon.percent_off_precise: until 2018-05-21."
        )
        def percent_off_precise(self) -> f.Number: ...
    else:
        @property
        def percent_off_precise(self) -> f.Number: ...

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
    object: f.Text[Literal["credit_note"]]
    out_of_band_amount: f.Number
    pdf: f.Text[str]
    post_payment_amount: f.Number
    pre_payment_amount: f.Number
    pretax_credit_amounts: CreditNotePretaxCreditAmountFields
    reason: f.Text[Literal[
        "duplicate",
        "fraudulent",
        "order_change",
        "product_unsatisfactory",
    ]]
    refunds: CreditNoteRefundFields
    shipping_cost: CreditNoteShippingCostFields
    status: f.Text[Literal[
        "issued",
        "void",
    ]]
    subtotal: f.Number
    subtotal_excluding_tax: f.Number
    total: f.Number
    total_excluding_tax: f.Number
    total_taxes: CreditNoteTotalTaxFields
    type: f.Text[Literal[
        "mixed",
        "post_payment",
        "pre_payment",
    ]]
    voided_at: f.Number
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "CreditNote.refund: until 2025-02-24.acacia; then `refunds[].refund`."
        )
        def refund(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "CreditNote.tax_amounts: until 2025-02-24.acacia; then `total_taxes`."
        )
        def tax_amounts(self) -> CreditNoteTaxAmountFields: ...
    else:
        @property
        def refund(self) -> f.Text[str]: ...
        @property
        def tax_amounts(self) -> CreditNoteTaxAmountFields: ...

class CreditNoteDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class CreditNotePretaxCreditAmountFields(f.Object):
    amount: f.Number
    credit_balance_transaction: f.Text[str]
    discount: f.Text[str]
    type: f.Text[Literal[
        "credit_balance_transaction",
        "discount",
    ]]

class CreditNoteRefundFields(f.Object):
    amount_refunded: f.Number
    payment_record_refund: CreditNoteRefundPaymentRecordRefundFields
    refund: f.Text[str]
    type: f.Text[Literal[
        "payment_record_refund",
        "refund",
    ]]

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
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

class CreditNoteTaxAmountFields(f.Object):
    amount: f.Number
    inclusive: f.Boolean
    tax_rate: f.Text[str]
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

class CreditNoteTotalTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
    ]]
    tax_rate_details: CreditNoteTotalTaxTaxRateDetailsFields
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number
    type: f.Text[Literal["tax_rate_details"]]

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
    object: f.Text[Literal["credit_note_line_item"]]
    pretax_credit_amounts: CreditNoteLineItemPretaxCreditAmountFields
    quantity: f.Number
    tax_rates: TaxRateFields
    taxes: CreditNoteLineItemTaxFields
    type: f.Text[Literal[
        "custom_line_item",
        "invoice_line_item",
    ]]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "CreditNoteLineItem.amount_excluding_tax: until 2025-02-24.acacia; nothing took "
            "its place."
        )
        def amount_excluding_tax(self) -> f.Number: ...
        @property
        @deprecated(
            "CreditNoteLineItem.tax_amounts: until 2025-02-24.acacia; then `taxes`."
        )
        def tax_amounts(self) -> CreditNoteLineItemTaxAmountFields: ...
        @property
        @deprecated(
            "CreditNoteLineItem.unit_amount_excluding_tax: until 2025-02-24.acacia; nothing "
            "took its place."
        )
        def unit_amount_excluding_tax(self) -> f.Text[str]: ...
    else:
        @property
        def amount_excluding_tax(self) -> f.Number: ...
        @property
        def tax_amounts(self) -> CreditNoteLineItemTaxAmountFields: ...
        @property
        def unit_amount_excluding_tax(self) -> f.Text[str]: ...

class CreditNoteLineItemDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class CreditNoteLineItemListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: CreditNoteLineItemFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class CreditNoteLineItemPretaxCreditAmountFields(f.Object):
    amount: f.Number
    credit_balance_transaction: f.Text[str]
    discount: f.Text[str]
    type: f.Text[Literal[
        "credit_balance_transaction",
        "discount",
    ]]

class CreditNoteLineItemTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
    ]]
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetailsFields
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number
    type: f.Text[Literal["tax_rate_details"]]

class CreditNoteLineItemTaxAmountFields(f.Object):
    amount: f.Number
    inclusive: f.Boolean
    tax_rate: f.Text[str]
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

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
    object: f.Text[Literal["customer"]]
    phone: f.Text[str]
    preferred_locales: f.Text[str]
    shipping: CustomerShippingFields
    sources: CustomerSourcesFields
    subscriptions: SubscriptionListFields
    tax: CustomerTaxFields
    tax_exempt: f.Text[Literal[
        "exempt",
        "none",
        "reverse",
    ]]
    tax_ids: TaxIdListFields
    test_clock: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Customer.account_balance: until 2019-10-08; then `balance`."
        )
        def account_balance(self) -> f.Number: ...
        @property
        @deprecated(
            "Customer.alipay_accounts: until 2017-04-06; then `sources`."
        )
        def alipay_accounts(self) -> AlipayAccountListFields: ...
        @property
        @deprecated(
            "Customer.bank_accounts: until 2017-04-06; then `sources`."
        )
        def bank_accounts(self) -> BankAccountListFields: ...
        @property
        @deprecated(
            "Customer.business_vat_id: until 2018-07-27; then `tax_ids`."
        )
        def business_vat_id(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Customer.cards: until 2017-04-06; then `sources`."
        )
        def cards(self) -> CardListFields: ...
        @property
        @deprecated(
            "Customer.default_bank_account: until 2017-04-06; then `default_source`."
        )
        def default_bank_account(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Customer.default_card: until 2017-04-06; then `default_source`."
        )
        def default_card(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Customer.default_currency: until 2020-08-27; then `currency`."
        )
        def default_currency(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Customer.tax_info: until 2019-11-05; then `tax_ids`."
        )
        def tax_info(self) -> CustomerTaxInfoFields: ...
        @property
        @deprecated(
            "Customer.tax_info_verification: until 2019-11-05; then "
            "`tax_ids.data[].verification`."
        )
        def tax_info_verification(self) -> CustomerTaxInfoVerificationFields: ...
        @property
        @deprecated(
            "Customer.subscription: in no definition; deliveries of old versions have it."
        )
        def subscription(self) -> SubscriptionFields: ...
    else:
        @property
        def account_balance(self) -> f.Number: ...
        @property
        def alipay_accounts(self) -> AlipayAccountListFields: ...
        @property
        def bank_accounts(self) -> BankAccountListFields: ...
        @property
        def business_vat_id(self) -> f.Text[str]: ...
        @property
        def cards(self) -> CardListFields: ...
        @property
        def default_bank_account(self) -> f.Text[str]: ...
        @property
        def default_card(self) -> f.Text[str]: ...
        @property
        def default_currency(self) -> f.Text[str]: ...
        @property
        def tax_info(self) -> CustomerTaxInfoFields: ...
        @property
        def tax_info_verification(self) -> CustomerTaxInfoVerificationFields: ...
        @property
        def subscription(self) -> SubscriptionFields: ...

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
    object: f.Text[Literal["list"]]
    data: AccountOrBankAccountOrCardOrSourceFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class CustomerTaxFields(f.Object):
    automatic_tax: f.Text[Literal[
        "failed",
        "not_collecting",
        "supported",
        "unrecognized_location",
    ]]
    ip_address: f.Text[str]
    location: CustomerTaxLocationFields
    provider: f.Text[Literal[
        "anrok",
        "avalara",
        "sphere",
        "stripe",
    ]]

class CustomerTaxInfoFields(f.Object):
    tax_id: f.Text[str]
    type: f.Text[str]

class CustomerTaxInfoVerificationFields(f.Object):
    status: f.Text[str]
    verified_name: f.Text[str]

class CustomerTaxLocationFields(f.Object):
    country: f.Text[str]
    source: f.Text[Literal[
        "billing_address",
        "ip_address",
        "payment_method",
        "shipping_destination",
    ]]
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
    object: f.Text[Literal["customer_cash_balance_transaction"]]
    refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPaymentFields
    transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalanceFields
    type: f.Text[Literal[
        "adjusted_for_overdraft",
        "applied_to_payment",
        "funded",
        "funding_reversed",
        "refunded_from_payment",
        "return_canceled",
        "return_initiated",
        "transferred_to_balance",
        "unapplied_from_payment",
    ]]
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
    type: f.Text[Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
    ]]
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
    network: f.Text[Literal[
        "ach",
        "domestic_wire_us",
        "fednow",
        "rtp",
        "swift",
    ]]
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
    object: f.Text[Literal["discount"]]
    promotion_code: f.Text[str]
    source: DiscountSourceFields
    start: f.Number
    subscription: f.Text[str]
    subscription_item: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Discount.coupon: until 2025-08-27.basil; then `source.coupon`."
        )
        def coupon(self) -> CouponFields: ...
    else:
        @property
        def coupon(self) -> CouponFields: ...

class DiscountSourceFields(f.Object):
    coupon: f.Text[str]
    type: f.Text[Literal["coupon"]]

class DisputeFields(f.Object):
    amount: f.Number
    balance_transactions: BalanceTransactionFields
    charge: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    enhanced_eligibility_types: f.Text[Literal[
        "mastercard_compliance",
        "visa_compelling_evidence_3",
        "visa_compliance",
    ]]
    evidence: DisputeEvidenceFields
    evidence_details: DisputeEvidenceDetailsFields
    id: f.Text[str]
    intended_submission_method: f.Text[Literal[
        "manual",
        "prefer_manual",
        "prefer_smart_disputes",
        "smart_disputes",
    ]]
    is_charge_refundable: f.Boolean
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    network_reason_code: f.Text[str]
    object: f.Text[Literal["dispute"]]
    payment_intent: f.Text[str]
    payment_method_details: DisputePaymentMethodDetailsFields
    reason: f.Text[str]
    status: f.Text[Literal[
        "appeal_needs_response",
        "appeal_under_review",
        "lost",
        "needs_response",
        "prevented",
        "under_review",
        "warning_closed",
        "warning_needs_response",
        "warning_under_review",
        "won",
        "charge_refunded",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Dispute.evidence_due_by: until 2014-11-20; then `evidence_details.due_by`."
        )
        def evidence_due_by(self) -> f.Number: ...
        @property
        @deprecated(
            "Dispute.balance_transaction: in no definition; deliveries of old versions have "
            "it; then `balance_transactions`."
        )
        def balance_transaction(self) -> f.Text[str]: ...
    else:
        @property
        def evidence_due_by(self) -> f.Number: ...
        @property
        def balance_transaction(self) -> f.Text[str]: ...

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
    submission_method: f.Text[Literal[
        "manual",
        "not_submitted",
        "smart_disputes",
    ]]

class DisputeEvidenceDetailsEnhancedEligibilityFields(f.Object):
    mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceFields
    visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Fields
    visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityVisaComplianceFields

class DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceFields(f.Object):
    status: f.Text[Literal[
        "fee_acknowledged",
        "requires_fee_acknowledgement",
    ]]

class DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Fields(f.Object):
    required_actions: f.Text[Literal[
        "missing_customer_identifiers",
        "missing_disputed_transaction_description",
        "missing_merchandise_or_services",
        "missing_prior_undisputed_transaction_description",
        "missing_prior_undisputed_transactions",
    ]]
    status: f.Text[Literal[
        "not_qualified",
        "qualified",
        "requires_action",
    ]]

class DisputeEvidenceDetailsEnhancedEligibilityVisaComplianceFields(f.Object):
    status: f.Text[Literal[
        "fee_acknowledged",
        "requires_fee_acknowledgement",
    ]]

class DisputeEvidenceEnhancedEvidenceFields(f.Object):
    mastercard_compliance: DisputeEvidenceEnhancedEvidenceMastercardComplianceFields
    visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Fields
    visa_compliance: DisputeEvidenceEnhancedEvidenceVisaComplianceFields

class DisputeEvidenceEnhancedEvidenceMastercardComplianceFields(f.Object):
    fee_acknowledged: f.Boolean

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Fields(f.Object):
    disputed_transaction: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionFields
    prior_undisputed_transactions: (
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionFields
    )

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionFields(f.Object):
    customer_account_id: f.Text[str]
    customer_device_fingerprint: f.Text[str]
    customer_device_id: f.Text[str]
    customer_email_address: f.Text[str]
    customer_purchase_ip: f.Text[str]
    merchandise_or_services: f.Text[Literal[
        "merchandise",
        "services",
    ]]
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
    type: f.Text[Literal[
        "amazon_pay",
        "card",
        "klarna",
        "paypal",
    ]]

class DisputePaymentMethodDetailsAmazonPayFields(f.Object):
    dispute_type: f.Text[Literal[
        "chargeback",
        "claim",
    ]]

class DisputePaymentMethodDetailsCardFields(f.Object):
    brand: f.Text[str]
    case_type: f.Text[Literal[
        "block",
        "chargeback",
        "compliance",
        "inquiry",
        "resolution",
    ]]
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
    object: f.Text[Literal["entitlements.active_entitlement"]]

class EntitlementsActiveEntitlementListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: EntitlementsActiveEntitlementFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class EntitlementsActiveEntitlementSummaryFields(f.Object):
    customer: f.Text[str]
    entitlements: EntitlementsActiveEntitlementListFields
    livemode: f.Boolean
    object: f.Text[Literal["entitlements.active_entitlement_summary"]]

class EventFields(f.Object):
    account: f.Text[str]
    api_version: f.Text[str]
    context: f.Text[str]
    created: f.Number
    data: EventDataFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["event"]]
    pending_webhooks: f.Number
    request: EventRequestFields
    type: f.Text[Literal[
        "account.application.authorized",
        "account.application.deauthorized",
        "account.external_account.created",
        "account.external_account.deleted",
        "account.external_account.updated",
        "account.updated",
        "application_fee.created",
        "application_fee.refund.updated",
        "application_fee.refunded",
        "apps.install.created",
        "apps.install.deleted",
        "apps.install.updated",
        "balance.available",
        "balance_settings.updated",
        "billing.alert.triggered",
        "billing.credit_balance_transaction.created",
        "billing.credit_grant.created",
        "billing.credit_grant.updated",
        "billing.meter.created",
        "billing.meter.deactivated",
        "billing.meter.reactivated",
        "billing.meter.updated",
        "billing_portal.configuration.created",
        "billing_portal.configuration.updated",
        "billing_portal.session.created",
        "capability.updated",
        "cash_balance.funds_available",
        "charge.captured",
        "charge.dispute.closed",
        "charge.dispute.created",
        "charge.dispute.funds_reinstated",
        "charge.dispute.funds_withdrawn",
        "charge.dispute.updated",
        "charge.expired",
        "charge.failed",
        "charge.pending",
        "charge.refund.updated",
        "charge.refunded",
        "charge.succeeded",
        "charge.updated",
        "checkout.session.async_payment_failed",
        "checkout.session.async_payment_succeeded",
        "checkout.session.completed",
        "checkout.session.expired",
        "climate.order.canceled",
        "climate.order.created",
        "climate.order.delayed",
        "climate.order.delivered",
        "climate.order.product_substituted",
        "climate.product.created",
        "climate.product.pricing_updated",
        "coupon.created",
        "coupon.deleted",
        "coupon.updated",
        "credit_note.created",
        "credit_note.updated",
        "credit_note.voided",
        "customer.created",
        "customer.deleted",
        "customer.discount.created",
        "customer.discount.deleted",
        "customer.discount.updated",
        "customer.source.created",
        "customer.source.deleted",
        "customer.source.expiring",
        "customer.source.updated",
        "customer.subscription.created",
        "customer.subscription.deleted",
        "customer.subscription.paused",
        "customer.subscription.pending_update_applied",
        "customer.subscription.pending_update_expired",
        "customer.subscription.resumed",
        "customer.subscription.trial_will_end",
        "customer.subscription.updated",
        "customer.tax_id.created",
        "customer.tax_id.deleted",
        "customer.tax_id.updated",
        "customer.updated",
        "customer_cash_balance_transaction.created",
        "entitlements.active_entitlement_summary.updated",
        "file.created",
        "financial_connections.account.account_numbers_updated",
        "financial_connections.account.created",
        "financial_connections.account.deactivated",
        "financial_connections.account.disconnected",
        "financial_connections.account.expected_deactivation_date_updated",
        "financial_connections.account.reactivated",
        "financial_connections.account.refreshed_balance",
        "financial_connections.account.refreshed_ownership",
        "financial_connections.account.refreshed_transactions",
        "financial_connections.account.supported_payment_method_types_updated",
        "financial_connections.account.upcoming_account_number_expiry",
        "financial_connections.account.upcoming_deactivation",
        "financial_connections.authorization.expected_deactivation_date_updated",
        "financial_connections.authorization.upcoming_deactivation",
        "identity.verification_session.canceled",
        "identity.verification_session.created",
        "identity.verification_session.processing",
        "identity.verification_session.redacted",
        "identity.verification_session.requires_input",
        "identity.verification_session.verified",
        "invoice.created",
        "invoice.deleted",
        "invoice.finalization_failed",
        "invoice.finalized",
        "invoice.marked_uncollectible",
        "invoice.overdue",
        "invoice.overpaid",
        "invoice.paid",
        "invoice.payment_action_required",
        "invoice.payment_attempt_required",
        "invoice.payment_failed",
        "invoice.payment_succeeded",
        "invoice.sent",
        "invoice.upcoming",
        "invoice.updated",
        "invoice.voided",
        "invoice.will_be_due",
        "invoice_payment.paid",
        "invoiceitem.created",
        "invoiceitem.deleted",
        "issuing_authorization.created",
        "issuing_authorization.request",
        "issuing_authorization.updated",
        "issuing_card.created",
        "issuing_card.updated",
        "issuing_cardholder.created",
        "issuing_cardholder.updated",
        "issuing_dispute.closed",
        "issuing_dispute.created",
        "issuing_dispute.funds_reinstated",
        "issuing_dispute.funds_rescinded",
        "issuing_dispute.submitted",
        "issuing_dispute.updated",
        "issuing_personalization_design.activated",
        "issuing_personalization_design.deactivated",
        "issuing_personalization_design.rejected",
        "issuing_personalization_design.updated",
        "issuing_token.created",
        "issuing_token.updated",
        "issuing_transaction.created",
        "issuing_transaction.purchase_details_receipt_updated",
        "issuing_transaction.updated",
        "mandate.updated",
        "payment_intent.amount_capturable_updated",
        "payment_intent.canceled",
        "payment_intent.created",
        "payment_intent.partially_funded",
        "payment_intent.payment_failed",
        "payment_intent.processing",
        "payment_intent.requires_action",
        "payment_intent.succeeded",
        "payment_link.created",
        "payment_link.updated",
        "payment_method.attached",
        "payment_method.automatically_updated",
        "payment_method.detached",
        "payment_method.updated",
        "payout.canceled",
        "payout.created",
        "payout.failed",
        "payout.paid",
        "payout.reconciliation_completed",
        "payout.updated",
        "person.created",
        "person.deleted",
        "person.updated",
        "plan.created",
        "plan.deleted",
        "plan.updated",
        "price.created",
        "price.deleted",
        "price.updated",
        "product.created",
        "product.deleted",
        "product.updated",
        "promotion_code.created",
        "promotion_code.updated",
        "quote.accepted",
        "quote.canceled",
        "quote.created",
        "quote.finalized",
        "radar.early_fraud_warning.created",
        "radar.early_fraud_warning.updated",
        "refund.created",
        "refund.failed",
        "refund.updated",
        "reporting.report_run.failed",
        "reporting.report_run.succeeded",
        "reporting.report_type.updated",
        "reserve.hold.created",
        "reserve.hold.updated",
        "reserve.plan.created",
        "reserve.plan.disabled",
        "reserve.plan.expired",
        "reserve.plan.updated",
        "reserve.release.created",
        "review.closed",
        "review.opened",
        "setup_intent.canceled",
        "setup_intent.created",
        "setup_intent.requires_action",
        "setup_intent.setup_failed",
        "setup_intent.succeeded",
        "sigma.scheduled_query_run.created",
        "source.canceled",
        "source.chargeable",
        "source.failed",
        "source.mandate_notification",
        "source.refund_attributes_required",
        "source.transaction.created",
        "source.transaction.updated",
        "subscription_schedule.aborted",
        "subscription_schedule.canceled",
        "subscription_schedule.completed",
        "subscription_schedule.created",
        "subscription_schedule.expiring",
        "subscription_schedule.released",
        "subscription_schedule.updated",
        "tax.settings.updated",
        "tax_rate.created",
        "tax_rate.updated",
        "terminal.reader.action_failed",
        "terminal.reader.action_succeeded",
        "terminal.reader.action_updated",
        "test_helpers.test_clock.advancing",
        "test_helpers.test_clock.created",
        "test_helpers.test_clock.deleted",
        "test_helpers.test_clock.internal_failure",
        "test_helpers.test_clock.ready",
        "three_d_secure.authentication.canceled",
        "three_d_secure.authentication.challenge_started",
        "three_d_secure.authentication.errored",
        "three_d_secure.authentication.failed",
        "three_d_secure.authentication.requires_challenge",
        "three_d_secure.authentication.requires_submission",
        "three_d_secure.authentication.succeeded",
        "topup.canceled",
        "topup.created",
        "topup.failed",
        "topup.reversed",
        "topup.succeeded",
        "transfer.created",
        "transfer.reversed",
        "transfer.updated",
        "treasury.credit_reversal.created",
        "treasury.credit_reversal.posted",
        "treasury.debit_reversal.completed",
        "treasury.debit_reversal.created",
        "treasury.debit_reversal.initial_credit_granted",
        "treasury.financial_account.closed",
        "treasury.financial_account.created",
        "treasury.financial_account.features_status_updated",
        "treasury.inbound_transfer.canceled",
        "treasury.inbound_transfer.created",
        "treasury.inbound_transfer.failed",
        "treasury.inbound_transfer.succeeded",
        "treasury.outbound_payment.canceled",
        "treasury.outbound_payment.created",
        "treasury.outbound_payment.expected_arrival_date_updated",
        "treasury.outbound_payment.failed",
        "treasury.outbound_payment.posted",
        "treasury.outbound_payment.returned",
        "treasury.outbound_payment.tracking_details_updated",
        "treasury.outbound_transfer.canceled",
        "treasury.outbound_transfer.created",
        "treasury.outbound_transfer.expected_arrival_date_updated",
        "treasury.outbound_transfer.failed",
        "treasury.outbound_transfer.posted",
        "treasury.outbound_transfer.returned",
        "treasury.outbound_transfer.tracking_details_updated",
        "treasury.received_credit.created",
        "treasury.received_credit.failed",
        "treasury.received_credit.succeeded",
        "treasury.received_debit.created",
    ]]

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
    object: f.Text[Literal["file"]]
    purpose: f.Text[Literal[
        "account_requirement",
        "additional_verification",
        "business_icon",
        "business_logo",
        "customer_signature",
        "dispute_evidence",
        "document_provider_identity_document",
        "finance_report_run",
        "financial_account_statement",
        "identity_document",
        "identity_document_downloadable",
        "issuing_regulatory_reporting",
        "pci_document",
        "platform_terms_of_service",
        "selfie",
        "sigma_scheduled_query",
        "tax_document_user_upload",
        "terminal_android_apk",
        "terminal_reader_splashscreen",
        "terminal_wifi_certificate",
        "terminal_wifi_private_key",
    ]]
    size: f.Number
    title: f.Text[str]
    type: f.Text[str]
    url: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "File.mimetype: until 2014-12-08; then `type`."
        )
        def mimetype(self) -> f.Text[str]: ...
    else:
        @property
        def mimetype(self) -> f.Text[str]: ...

class FileLinkFields(f.Object):
    created: f.Number
    expired: f.Boolean
    expires_at: f.Number
    file: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["file_link"]]
    url: f.Text[str]

class FileLinkListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: FileLinkFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class FinancialConnectionsAccountFields(f.Object):
    account_holder: FinancialConnectionsAccountAccountHolderFields
    account_numbers: FinancialConnectionsAccountAccountNumberFields
    balance: FinancialConnectionsAccountBalanceFields
    balance_refresh: FinancialConnectionsAccountBalanceRefreshFields
    category: f.Text[Literal[
        "cash",
        "credit",
        "investment",
        "other",
    ]]
    created: f.Number
    display_name: f.Text[str]
    id: f.Text[str]
    institution_name: f.Text[str]
    last4: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["financial_connections.account"]]
    ownership: f.Text[str]
    ownership_refresh: FinancialConnectionsAccountOwnershipRefreshFields
    permissions: f.Text[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ]]
    status: f.Text[Literal[
        "active",
        "disconnected",
        "inactive",
    ]]
    status_details: FinancialConnectionsAccountStatusDetailsFields
    subcategory: f.Text[Literal[
        "checking",
        "credit_card",
        "line_of_credit",
        "mortgage",
        "other",
        "savings",
    ]]
    subscriptions: f.Text[Literal["transactions"]]
    supported_payment_method_types: f.Text[Literal[
        "link",
        "us_bank_account",
    ]]
    transaction_refresh: FinancialConnectionsAccountTransactionRefreshFields

class FinancialConnectionsAccountAccountHolderFields(f.Object):
    account: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "customer",
    ]]

class FinancialConnectionsAccountAccountNumberFields(f.Object):
    expected_expiry_date: f.Number
    identifier_type: f.Text[Literal[
        "account_number",
        "tokenized_account_number",
    ]]
    status: f.Text[Literal[
        "deactivated",
        "expired",
        "pending",
        "transactable",
    ]]
    supported_networks: f.Text[Literal["ach"]]

class FinancialConnectionsAccountBalanceFields(f.Object):
    as_of: f.Number
    cash: FinancialConnectionsAccountBalanceCashFields
    credit: FinancialConnectionsAccountBalanceCreditFields
    current: f.Map[f.Number]
    type: f.Text[Literal[
        "cash",
        "credit",
    ]]

class FinancialConnectionsAccountBalanceCashFields(f.Object):
    available: f.Map[f.Number]

class FinancialConnectionsAccountBalanceCreditFields(f.Object):
    used: f.Map[f.Number]

class FinancialConnectionsAccountBalanceRefreshFields(f.Object):
    last_attempted_at: f.Number
    next_refresh_available_at: f.Number
    status: f.Text[Literal[
        "failed",
        "pending",
        "succeeded",
    ]]

class FinancialConnectionsAccountOwnershipRefreshFields(f.Object):
    last_attempted_at: f.Number
    next_refresh_available_at: f.Number
    status: f.Text[Literal[
        "failed",
        "pending",
        "succeeded",
    ]]

class FinancialConnectionsAccountStatusDetailsFields(f.Object):
    active: FinancialConnectionsAccountStatusDetailsActiveFields

class FinancialConnectionsAccountStatusDetailsActiveFields(f.Object):
    action: f.Text[Literal[
        "none",
        "relink_required",
    ]]
    cause: f.Text[Literal[
        "access_expired",
        "institution_requirement",
        "unspecified",
    ]]
    expected_deactivation_date: f.Number

class FinancialConnectionsAccountTransactionRefreshFields(f.Object):
    id: f.Text[str]
    last_attempted_at: f.Number
    next_refresh_available_at: f.Number
    status: f.Text[Literal[
        "failed",
        "pending",
        "succeeded",
    ]]

class FinancialConnectionsAuthorizationFields(f.Object):
    id: f.Text[str]
    institution_name: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["financial_connections.authorization"]]
    status: f.Text[Literal[
        "active",
        "inactive",
    ]]
    status_details: FinancialConnectionsAuthorizationStatusDetailsFields

class FinancialConnectionsAuthorizationStatusDetailsFields(f.Object):
    active: FinancialConnectionsAuthorizationStatusDetailsActiveFields
    inactive: FinancialConnectionsAuthorizationStatusDetailsInactiveFields

class FinancialConnectionsAuthorizationStatusDetailsActiveFields(f.Object):
    action: f.Text[Literal[
        "none",
        "relink_required",
    ]]
    expected_deactivation_date: f.Number

class FinancialConnectionsAuthorizationStatusDetailsInactiveFields(f.Object):
    action: f.Text[Literal[
        "none",
        "relink_required",
    ]]

class IdentityVerificationSessionFields(f.Object):
    client_reference_id: f.Text[str]
    client_secret: f.Text[str]
    created: f.Number
    id: f.Text[str]
    last_error: IdentityVerificationSessionLastErrorFields
    last_verification_report: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["identity.verification_session"]]
    options: IdentityVerificationSessionOptionsFields
    provided_details: IdentityVerificationSessionProvidedDetailsFields
    redaction: IdentityVerificationSessionRedactionFields
    related_customer: f.Text[str]
    related_customer_account: f.Text[str]
    related_person: IdentityVerificationSessionRelatedPersonFields
    status: f.Text[Literal[
        "canceled",
        "processing",
        "requires_input",
        "verified",
    ]]
    type: f.Text[Literal[
        "document",
        "id_number",
        "verification_flow",
    ]]
    url: f.Text[str]
    verification_flow: f.Text[str]
    verified_outputs: IdentityVerificationSessionVerifiedOutputsFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IdentityVerificationSession.next_action: in no definition; deliveries of old "
            "versions have it."
        )
        def next_action(self) -> f.Map[f.Anything]: ...
    else:
        @property
        def next_action(self) -> f.Map[f.Anything]: ...

class IdentityVerificationSessionLastErrorFields(f.Object):
    code: f.Text[Literal[
        "abandoned",
        "consent_declined",
        "country_not_supported",
        "device_not_supported",
        "document_expired",
        "document_type_not_supported",
        "document_unverified_other",
        "email_unverified_other",
        "email_verification_declined",
        "id_number_insufficient_document_data",
        "id_number_mismatch",
        "id_number_unverified_other",
        "phone_unverified_other",
        "phone_verification_declined",
        "selfie_document_missing_photo",
        "selfie_face_mismatch",
        "selfie_manipulated",
        "selfie_unverified_other",
        "under_supported_age",
    ]]
    reason: f.Text[str]

class IdentityVerificationSessionOptionsFields(f.Object):
    document: IdentityVerificationSessionOptionsDocumentFields
    email: IdentityVerificationSessionOptionsEmailFields
    id_number: IdentityVerificationSessionOptionsIdNumberFields
    matching: IdentityVerificationSessionOptionsMatchingFields
    phone: IdentityVerificationSessionOptionsPhoneFields

class IdentityVerificationSessionOptionsDocumentFields(f.Object):
    allowed_types: f.Text[Literal[
        "driving_license",
        "id_card",
        "passport",
    ]]
    require_id_number: f.Boolean
    require_live_capture: f.Boolean
    require_matching_selfie: f.Boolean

class IdentityVerificationSessionOptionsEmailFields(f.Object):
    require_verification: f.Boolean

class IdentityVerificationSessionOptionsIdNumberFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IdentityVerificationSessionOptionsIdNumber.require_id_number: in no definition; "
            "deliveries of old versions have it."
        )
        def require_id_number(self) -> f.Boolean: ...
    else:
        @property
        def require_id_number(self) -> f.Boolean: ...

class IdentityVerificationSessionOptionsMatchingFields(f.Object):
    dob: f.Text[Literal[
        "none",
        "similar",
    ]]
    name: f.Text[Literal[
        "none",
        "similar",
    ]]

class IdentityVerificationSessionOptionsPhoneFields(f.Object):
    require_verification: f.Boolean

class IdentityVerificationSessionProvidedDetailsFields(f.Object):
    email: f.Text[str]
    phone: f.Text[str]

class IdentityVerificationSessionRedactionFields(f.Object):
    status: f.Text[Literal[
        "processing",
        "redacted",
        "validated",
    ]]

class IdentityVerificationSessionRelatedPersonFields(f.Object):
    account: f.Text[str]
    person: f.Text[str]

class IdentityVerificationSessionVerifiedOutputsFields(f.Object):
    address: AddressFields
    dob: IdentityVerificationSessionVerifiedOutputsDobFields
    email: f.Text[str]
    first_name: f.Text[str]
    id_number: f.Text[str]
    id_number_type: f.Text[Literal[
        "br_cpf",
        "sg_nric",
        "us_ssn",
    ]]
    last_name: f.Text[str]
    phone: f.Text[str]
    sex: f.Text[Literal[
        "[redacted]",
        "female",
        "male",
        "unknown",
    ]]
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
    billing_reason: f.Text[Literal[
        "automatic_pending_invoice_item_invoice",
        "manual",
        "quote_accept",
        "subscription",
        "subscription_create",
        "subscription_cycle",
        "subscription_threshold",
        "subscription_update",
        "upcoming",
    ]]
    collection_method: f.Text[Literal[
        "charge_automatically",
        "send_invoice",
    ]]
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
    customer_tax_exempt: f.Text[Literal[
        "exempt",
        "none",
        "reverse",
    ]]
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
    object: f.Text[Literal["invoice"]]
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
    status: f.Text[Literal[
        "draft",
        "open",
        "paid",
        "uncollectible",
        "void",
        "deleted",
    ]]
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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Invoice.application_fee: until 2018-11-08; then `application_fee_amount` of "
            "payment_intent."
        )
        def application_fee(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.application_fee_amount: until 2025-02-24.acacia; then "
            "`application_fee_amount` of payment_intent."
        )
        def application_fee_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.billing: until 2019-10-08; then `collection_method`."
        )
        def billing(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        @deprecated(
            "Invoice.charge: until 2025-02-24.acacia; then `payments.data[].payment.charge`."
        )
        def charge(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Invoice.closed: until 2018-10-31; then `auto_advance`."
        )
        def closed(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Invoice.date: until 2019-02-19; then `created`."
        )
        def date(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.discount: until 2025-02-24.acacia; then `discounts`."
        )
        def discount(self) -> DiscountFields: ...
        @property
        @deprecated(
            "Invoice.finalized_at: until 2019-02-19; then `status_transitions.finalized_at`."
        )
        def finalized_at(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.forgiven: until 2018-10-31; then `status`."
        )
        def forgiven(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Invoice.hosted_invoice_payment_pending: until 2018-09-24."
        )
        def hosted_invoice_payment_pending(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Invoice.paid: until 2025-02-24.acacia; then `status`."
        )
        def paid(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Invoice.paid_out_of_band: until 2025-02-24.acacia; then "
            "`payments.data[].payment.type`."
        )
        def paid_out_of_band(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Invoice.payment_intent: until 2025-02-24.acacia; then "
            "`payments.data[].payment.payment_intent`."
        )
        def payment_intent(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Invoice.quote: until 2025-02-24.acacia; then `parent.quote_details.quote`."
        )
        def quote(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Invoice.rendering_options: until 2023-10-16; then `rendering`."
        )
        def rendering_options(self) -> InvoiceRenderingOptionsFields: ...
        @property
        @deprecated(
            "Invoice.statement_description: until 2014-11-20; then `statement_descriptor`."
        )
        def statement_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Invoice.subscription: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription`."
        )
        def subscription(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Invoice.subscription_details: until 2025-02-24.acacia; then "
            "`parent.subscription_details`."
        )
        def subscription_details(self) -> InvoiceSubscriptionDetailsFields: ...
        @property
        @deprecated(
            "Invoice.subscription_proration_date: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription_proration_date`."
        )
        def subscription_proration_date(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.tax: until 2025-02-24.acacia; then `total_taxes[].amount`."
        )
        def tax(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.tax_percent: until 2020-03-02; then `default_tax_rates`."
        )
        def tax_percent(self) -> f.Number: ...
        @property
        @deprecated(
            "Invoice.total_tax_amounts: until 2025-02-24.acacia; then `total_taxes`."
        )
        def total_tax_amounts(self) -> InvoiceTotalTaxAmountFields: ...
        @property
        @deprecated(
            "Invoice.transfer_data: until 2025-02-24.acacia; then `transfer_data` of "
            "payment_intent."
        )
        def transfer_data(self) -> InvoiceTransferDataFields: ...
        @property
        @deprecated(
            "Invoice.payment: in no definition; deliveries of old versions have it."
        )
        def payment(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Invoice.send_next_at: in no definition; deliveries of old versions have it."
        )
        def send_next_at(self) -> f.Number: ...
    else:
        @property
        def application_fee(self) -> f.Number: ...
        @property
        def application_fee_amount(self) -> f.Number: ...
        @property
        def billing(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        def charge(self) -> f.Text[str]: ...
        @property
        def closed(self) -> f.Boolean: ...
        @property
        def date(self) -> f.Number: ...
        @property
        def discount(self) -> DiscountFields: ...
        @property
        def finalized_at(self) -> f.Number: ...
        @property
        def forgiven(self) -> f.Boolean: ...
        @property
        def hosted_invoice_payment_pending(self) -> f.Boolean: ...
        @property
        def paid(self) -> f.Boolean: ...
        @property
        def paid_out_of_band(self) -> f.Boolean: ...
        @property
        def payment_intent(self) -> f.Text[str]: ...
        @property
        def quote(self) -> f.Text[str]: ...
        @property
        def rendering_options(self) -> InvoiceRenderingOptionsFields: ...
        @property
        def statement_description(self) -> f.Text[str]: ...
        @property
        def subscription(self) -> f.Text[str]: ...
        @property
        def subscription_details(self) -> InvoiceSubscriptionDetailsFields: ...
        @property
        def subscription_proration_date(self) -> f.Number: ...
        @property
        def tax(self) -> f.Number: ...
        @property
        def tax_percent(self) -> f.Number: ...
        @property
        def total_tax_amounts(self) -> InvoiceTotalTaxAmountFields: ...
        @property
        def transfer_data(self) -> InvoiceTransferDataFields: ...
        @property
        def payment(self) -> f.Text[str]: ...
        @property
        def send_next_at(self) -> f.Number: ...

class InvoiceAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[Literal[
        "finalization_requires_location_inputs",
        "finalization_system_error",
    ]]
    enabled: f.Boolean
    liability: InvoiceAutomaticTaxLiabilityFields
    provider: f.Text[str]
    status: f.Text[Literal[
        "complete",
        "failed",
        "requires_location_inputs",
    ]]

class InvoiceAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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
    type: f.Text[Literal[
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
    ]]
    value: f.Text[str]

class InvoiceFromInvoiceFields(f.Object):
    action: f.Text[str]
    invoice: f.Text[str]

class InvoiceIssuerFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class InvoiceLastFinalizationErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[Literal[
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
    ]]
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
    type: f.Text[Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
    ]]

class InvoiceParentFields(f.Object):
    quote_details: InvoiceParentQuoteDetailsFields
    subscription_details: InvoiceParentSubscriptionDetailsFields
    type: f.Text[Literal[
        "quote_details",
        "subscription_details",
    ]]

class InvoiceParentQuoteDetailsFields(f.Object):
    quote: f.Text[str]

class InvoiceParentSubscriptionDetailsFields(f.Object):
    metadata: f.Map[f.Text[str]]
    subscription: f.Text[str]
    subscription_proration_date: f.Number

class InvoicePaymentSettingsFields(f.Object):
    default_mandate: f.Text[str]
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptionsFields
    payment_method_types: f.Text[Literal[
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
    ]]

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
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    transaction_type: f.Text[Literal[
        "business",
        "personal",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsBancontactFields(f.Object):
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "fr",
        "nl",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsBillieFields(f.Object):
    company_details: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields
    reference: f.Text[str]

class InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields(f.Object):
    registered_address: AddressFields
    registered_name: f.Text[str]
    registration_number: f.Text[str]
    registration_type: f.Text[Literal[
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
    ]]
    vat: f.Text[str]

class InvoicePaymentSettingsPaymentMethodOptionsBlikFields(f.Object):
    ...

class InvoicePaymentSettingsPaymentMethodOptionsCardFields(f.Object):
    installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsFields
    request_three_d_secure: f.Text[Literal[
        "any",
        "automatic",
        "challenge",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsFields(f.Object):
    enabled: f.Boolean

class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[Literal["bank_transfer"]]

class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: (
        InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    )
    type: f.Text[str]

class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsKonbiniFields(f.Object):
    ...

class InvoicePaymentSettingsPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields

class InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    purpose: f.Text[Literal[
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
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsPixFields(f.Object):
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    expires_after_seconds: f.Number

class InvoicePaymentSettingsPaymentMethodOptionsSepaDebitFields(f.Object):
    ...

class InvoicePaymentSettingsPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields

class InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]
    end_date: f.Number

class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ]]
    prefetch: f.Text[Literal[
        "balances",
        "ownership",
        "transactions",
    ]]

class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[Literal[
        "checking",
        "savings",
    ]]

class InvoiceRenderingFields(f.Object):
    amount_tax_display: f.Text[str]
    pdf: InvoiceRenderingPdfFields
    template: f.Text[str]
    template_version: f.Number

class InvoiceRenderingOptionsFields(f.Object):
    amount_tax_display: f.Text[str]

class InvoiceRenderingPdfFields(f.Object):
    page_size: f.Text[Literal[
        "a4",
        "auto",
        "letter",
    ]]

class InvoiceShippingCostFields(f.Object):
    amount_subtotal: f.Number
    amount_tax: f.Number
    amount_total: f.Number
    shipping_rate: f.Text[str]
    taxes: InvoiceShippingCostTaxFields

class InvoiceShippingCostTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[Literal[
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
    ]]
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
    reason: f.Text[Literal[
        "max_payment_attempts",
        "payment_not_received",
        "subscription_canceled",
        "subscription_paused",
        "user_forgiven",
    ]]

class InvoiceStatusTransitionsFields(f.Object):
    finalized_at: f.Number
    marked_uncollectible_at: f.Number
    paid_at: f.Number
    voided_at: f.Number

class InvoiceSubscriptionDetailsFields(f.Object):
    metadata: f.Map[f.Text[str]]

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
    type: f.Text[Literal[
        "credit_balance_transaction",
        "discount",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "InvoiceTotalPretaxCreditAmount.margin: until 2024-09-30.acacia."
        )
        def margin(self) -> f.Text[str]: ...
    else:
        @property
        def margin(self) -> f.Text[str]: ...

class InvoiceTotalTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
    ]]
    tax_rate_details: InvoiceTotalTaxTaxRateDetailsFields
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number
    type: f.Text[Literal["tax_rate_details"]]

class InvoiceTotalTaxAmountFields(f.Object):
    amount: f.Number
    inclusive: f.Boolean
    tax_rate: f.Text[str]
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

class InvoiceTotalTaxTaxRateDetailsFields(f.Object):
    tax_rate: f.Text[str]

class InvoiceTransferDataFields(f.Object):
    amount: f.Number
    destination: f.Text[str]

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
    frozen_fields: f.Text[Literal[
        "discounts",
        "pricing",
        "quantity",
    ]]
    id: f.Text[str]
    invoice: f.Text[str]
    invoicing_rules: InvoiceItemInvoicingRuleFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    net_amount: f.Number
    object: f.Text[Literal["invoiceitem"]]
    parent: InvoiceItemParentFields
    period: InvoiceItemPeriodFields
    pricing: InvoiceItemPricingFields
    proration: f.Boolean
    proration_details: InvoiceItemProrationDetailsFields
    quantity: f.Number
    quantity_decimal: f.Text[str]
    tax_rates: TaxRateFields
    test_clock: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "InvoiceItem.plan: until 2025-02-24.acacia; then `pricing.price_details.price`."
        )
        def plan(self) -> PlanFields: ...
        @property
        @deprecated(
            "InvoiceItem.price: until 2025-02-24.acacia; then `pricing.price_details.price`."
        )
        def price(self) -> PriceFields: ...
        @property
        @deprecated(
            "InvoiceItem.subscription: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription`."
        )
        def subscription(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "InvoiceItem.subscription_item: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription_item`."
        )
        def subscription_item(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "InvoiceItem.unified_proration: until 2020-03-02."
        )
        def unified_proration(self) -> f.Boolean: ...
        @property
        @deprecated(
            "InvoiceItem.unit_amount: until 2025-02-24.acacia; then "
            "`pricing.unit_amount_decimal`."
        )
        def unit_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "InvoiceItem.unit_amount_decimal: until 2025-02-24.acacia; then "
            "`pricing.unit_amount_decimal`."
        )
        def unit_amount_decimal(self) -> f.Text[str]: ...
    else:
        @property
        def plan(self) -> PlanFields: ...
        @property
        def price(self) -> PriceFields: ...
        @property
        def subscription(self) -> f.Text[str]: ...
        @property
        def subscription_item(self) -> f.Text[str]: ...
        @property
        def unified_proration(self) -> f.Boolean: ...
        @property
        def unit_amount(self) -> f.Number: ...
        @property
        def unit_amount_decimal(self) -> f.Text[str]: ...

class InvoiceItemInvoicingRuleFields(f.Object):
    type: f.Text[Literal["defer_until_credited_items_resolved"]]

class InvoiceItemParentFields(f.Object):
    subscription_details: InvoiceItemParentSubscriptionDetailsFields
    type: f.Text[Literal["subscription_details"]]

class InvoiceItemParentSubscriptionDetailsFields(f.Object):
    subscription: f.Text[str]
    subscription_item: f.Text[str]

class InvoiceItemPeriodFields(f.Object):
    end: f.Number
    start: f.Number

class InvoiceItemPricingFields(f.Object):
    price_details: InvoiceItemPricingPriceDetailsFields
    type: f.Text[Literal["price_details"]]
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
    type: f.Text[Literal[
        "invoice_item",
        "invoice_line_items",
    ]]

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
    object: f.Text[Literal["line_item"]]
    parent: InvoiceLineItemParentFields
    period: InvoiceLineItemPeriodFields
    pretax_credit_amounts: InvoiceLineItemPretaxCreditAmountFields
    pricing: InvoiceLineItemPricingFields
    quantity: f.Number
    quantity_decimal: f.Text[str]
    subscription: f.Text[str]
    subtotal: f.Number
    taxes: InvoiceLineItemTaxFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "InvoiceLineItem.amount_excluding_tax: until 2025-02-24.acacia."
        )
        def amount_excluding_tax(self) -> f.Number: ...
        @property
        @deprecated(
            "InvoiceLineItem.invoice_item: until 2025-02-24.acacia; then "
            "`parent.invoice_item_details.invoice_item`."
        )
        def invoice_item(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "InvoiceLineItem.live_mode: until 2016-07-06; then `livemode`."
        )
        def live_mode(self) -> f.Boolean: ...
        @property
        @deprecated(
            "InvoiceLineItem.plan: until 2025-02-24.acacia; then "
            "`pricing.price_details.price`."
        )
        def plan(self) -> PlanFields: ...
        @property
        @deprecated(
            "InvoiceLineItem.price: until 2025-02-24.acacia; then "
            "`pricing.price_details.price`."
        )
        def price(self) -> PriceFields: ...
        @property
        @deprecated(
            "InvoiceLineItem.proration: until 2025-02-24.acacia; then "
            "`parent.subscription_item_details.proration`."
        )
        def proration(self) -> f.Boolean: ...
        @property
        @deprecated(
            "InvoiceLineItem.proration_details: until 2025-02-24.acacia; then "
            "`parent.subscription_item_details.proration_details`."
        )
        def proration_details(self) -> InvoiceLineItemProrationDetailsFields: ...
        @property
        @deprecated(
            "InvoiceLineItem.subscription_item: until 2025-02-24.acacia; then "
            "`parent.subscription_item_details.subscription_item`."
        )
        def subscription_item(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "InvoiceLineItem.tax_amounts: until 2025-02-24.acacia; then `taxes`."
        )
        def tax_amounts(self) -> InvoiceLineItemTaxAmountFields: ...
        @property
        @deprecated(
            "InvoiceLineItem.tax_rates: until 2025-02-24.acacia; then "
            "`taxes[].tax_rate_details.tax_rate`."
        )
        def tax_rates(self) -> TaxRateFields: ...
        @property
        @deprecated(
            "InvoiceLineItem.type: until 2025-02-24.acacia; then `parent.type`."
        )
        def type(self) -> f.Text[Literal[
            "invoiceitem",
            "subscription",
        ]]: ...
        @property
        @deprecated(
            "InvoiceLineItem.unified_proration: until 2020-03-02."
        )
        def unified_proration(self) -> f.Boolean: ...
        @property
        @deprecated(
            "InvoiceLineItem.unit_amount_excluding_tax: until 2025-02-24.acacia."
        )
        def unit_amount_excluding_tax(self) -> f.Text[str]: ...
    else:
        @property
        def amount_excluding_tax(self) -> f.Number: ...
        @property
        def invoice_item(self) -> f.Text[str]: ...
        @property
        def live_mode(self) -> f.Boolean: ...
        @property
        def plan(self) -> PlanFields: ...
        @property
        def price(self) -> PriceFields: ...
        @property
        def proration(self) -> f.Boolean: ...
        @property
        def proration_details(self) -> InvoiceLineItemProrationDetailsFields: ...
        @property
        def subscription_item(self) -> f.Text[str]: ...
        @property
        def tax_amounts(self) -> InvoiceLineItemTaxAmountFields: ...
        @property
        def tax_rates(self) -> TaxRateFields: ...
        @property
        def type(self) -> f.Text[Literal[
            "invoiceitem",
            "subscription",
        ]]: ...
        @property
        def unified_proration(self) -> f.Boolean: ...
        @property
        def unit_amount_excluding_tax(self) -> f.Text[str]: ...

class InvoiceLineItemDiscountAmountFields(f.Object):
    amount: f.Number
    discount: f.Text[str]

class InvoiceLineItemListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: InvoiceLineItemFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class InvoiceLineItemParentFields(f.Object):
    invoice_item_details: InvoiceLineItemParentInvoiceItemDetailsFields
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetailsFields
    type: f.Text[Literal[
        "invoice_item_details",
        "subscription_item_details",
    ]]

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
    type: f.Text[Literal[
        "credit_balance_transaction",
        "discount",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "InvoiceLineItemPretaxCreditAmount.margin: until 2024-09-30.acacia."
        )
        def margin(self) -> f.Text[str]: ...
    else:
        @property
        def margin(self) -> f.Text[str]: ...

class InvoiceLineItemPricingFields(f.Object):
    price_details: InvoiceLineItemPricingPriceDetailsFields
    type: f.Text[Literal["price_details"]]
    unit_amount_decimal: f.Text[str]

class InvoiceLineItemPricingPriceDetailsFields(f.Object):
    price: f.Text[str]
    product: f.Text[str]

class InvoiceLineItemProrationDetailsFields(f.Object):
    credited_items: InvoiceLineItemProrationDetailsCreditedItemsFields

class InvoiceLineItemProrationDetailsCreditedItemsFields(f.Object):
    invoice: f.Text[str]
    invoice_line_items: f.Text[str]

class InvoiceLineItemTaxFields(f.Object):
    amount: f.Number
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
    ]]
    tax_rate_details: InvoiceLineItemTaxTaxRateDetailsFields
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number
    type: f.Text[Literal["tax_rate_details"]]

class InvoiceLineItemTaxAmountFields(f.Object):
    amount: f.Number
    inclusive: f.Boolean
    tax_rate: f.Text[str]
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

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
    object: f.Text[Literal["invoice_payment"]]
    payment: InvoicePaymentPaymentFields
    status: f.Text[str]
    status_transitions: InvoicePaymentStatusTransitionsFields

class InvoicePaymentListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: InvoicePaymentFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class InvoicePaymentPaymentFields(f.Object):
    charge: f.Text[str]
    payment_intent: f.Text[str]
    payment_record: f.Text[str]
    type: f.Text[Literal[
        "charge",
        "payment_intent",
        "payment_record",
    ]]

class InvoicePaymentStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    paid_at: f.Number

class IssuerFraudRecordFields(f.Object):
    actionable: f.Boolean
    charge: f.Text[str]
    created: f.Number
    fraud_type: f.Text[str]
    has_liability_shift: f.Boolean
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["issuer_fraud_record"]]
    post_date: f.Number

class IssuingAuthorizationFields(f.Object):
    amount: f.Number
    amount_details: IssuingAuthorizationAmountDetailsFields
    approved: f.Boolean
    authorization_method: f.Text[Literal[
        "chip",
        "contactless",
        "keyed_in",
        "online",
        "swipe",
    ]]
    balance_transactions: BalanceTransactionFields
    card: IssuingCardFields
    card_presence: f.Text[Literal[
        "not_present",
        "present",
    ]]
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
    object: f.Text[Literal["issuing.authorization"]]
    pending_request: IssuingAuthorizationPendingRequestFields
    request_history: IssuingAuthorizationRequestHistoryFields
    status: f.Text[Literal[
        "closed",
        "expired",
        "pending",
        "reversed",
    ]]
    token: f.Text[str]
    transactions: IssuingTransactionFields
    treasury: IssuingAuthorizationTreasuryFields
    verification_data: IssuingAuthorizationVerificationDataFields
    verified_by_fraud_challenge: f.Boolean
    wallet: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingAuthorization.authorized_amount: until 2020-03-02; then `amount`."
        )
        def authorized_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "IssuingAuthorization.authorized_currency: until 2020-03-02; then `currency`."
        )
        def authorized_currency(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingAuthorization.held_amount: until 2020-03-02; then `amount`."
        )
        def held_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "IssuingAuthorization.held_currency: until 2020-03-02; then `currency`."
        )
        def held_currency(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingAuthorization.is_held_amount_controllable: until 2020-03-02; then "
            "`pending_request.is_amount_controllable`."
        )
        def is_held_amount_controllable(self) -> f.Boolean: ...
        @property
        @deprecated(
            "IssuingAuthorization.pending_authorized_amount: until 2020-03-02; then "
            "`pending_request.amount`."
        )
        def pending_authorized_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "IssuingAuthorization.pending_held_amount: until 2020-03-02; then "
            "`pending_request.amount`."
        )
        def pending_held_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "IssuingAuthorization.wallet_provider: until 2020-03-02; then `wallet`."
        )
        def wallet_provider(self) -> f.Text[str]: ...
    else:
        @property
        def authorized_amount(self) -> f.Number: ...
        @property
        def authorized_currency(self) -> f.Text[str]: ...
        @property
        def held_amount(self) -> f.Number: ...
        @property
        def held_currency(self) -> f.Text[str]: ...
        @property
        def is_held_amount_controllable(self) -> f.Boolean: ...
        @property
        def pending_authorized_amount(self) -> f.Number: ...
        @property
        def pending_held_amount(self) -> f.Number: ...
        @property
        def wallet_provider(self) -> f.Text[str]: ...

class IssuingAuthorizationAmountDetailsFields(f.Object):
    atm_fee: f.Number
    cashback_amount: f.Number

class IssuingAuthorizationFleetFields(f.Object):
    cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptDataFields
    purchase_type: f.Text[Literal[
        "fuel_and_non_fuel_purchase",
        "fuel_purchase",
        "non_fuel_purchase",
    ]]
    reported_breakdown: IssuingAuthorizationFleetReportedBreakdownFields
    service_type: f.Text[Literal[
        "full_service",
        "non_fuel_transaction",
        "self_service",
    ]]

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
    channel: f.Text[Literal["sms"]]
    status: f.Text[Literal[
        "expired",
        "pending",
        "rejected",
        "undeliverable",
        "verified",
    ]]
    undeliverable_reason: f.Text[Literal[
        "no_phone_number",
        "unsupported_phone_number",
    ]]

class IssuingAuthorizationFuelFields(f.Object):
    industry_product_code: f.Text[str]
    quantity_decimal: f.Text[str]
    type: f.Text[Literal[
        "diesel",
        "other",
        "unleaded_plus",
        "unleaded_regular",
        "unleaded_super",
    ]]
    unit: f.Text[Literal[
        "charging_minute",
        "imperial_gallon",
        "kilogram",
        "kilowatt_hour",
        "liter",
        "other",
        "pound",
        "us_gallon",
    ]]
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
    reason: f.Text[Literal[
        "account_disabled",
        "card_active",
        "card_canceled",
        "card_expired",
        "card_inactive",
        "cardholder_blocked",
        "cardholder_inactive",
        "cardholder_verification_required",
        "insecure_authorization_method",
        "insufficient_funds",
        "network_fallback",
        "not_allowed",
        "pin_blocked",
        "spending_controls",
        "stripe_internal_error",
        "suspected_fraud",
        "verification_failed",
        "webhook_approved",
        "webhook_declined",
        "webhook_error",
        "webhook_timeout",
        "account_compliance_disabled",
        "account_inactive",
        "authentication_failed",
        "authorization_controls",
    ]]
    reason_message: f.Text[str]
    requested_at: f.Number
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.authorized_amount: until 2020-03-02; then "
            "`request_history[].amount`."
        )
        def authorized_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.authorized_currency: until 2020-03-02; then "
            "`request_history[].currency`."
        )
        def authorized_currency(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.held_amount: until 2020-03-02."
        )
        def held_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.held_currency: until 2020-03-02."
        )
        def held_currency(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.violated_authorization_controls: until "
            "2020-03-02."
        )
        def violated_authorization_controls(
            self,
        ) -> IssuingAuthorizationRequestHistoryViolatedAuthorizationControlFields: ...
    else:
        @property
        def authorized_amount(self) -> f.Number: ...
        @property
        def authorized_currency(self) -> f.Text[str]: ...
        @property
        def held_amount(self) -> f.Number: ...
        @property
        def held_currency(self) -> f.Text[str]: ...
        @property
        def violated_authorization_controls(
            self,
        ) -> IssuingAuthorizationRequestHistoryViolatedAuthorizationControlFields: ...

class IssuingAuthorizationRequestHistoryAmountDetailsFields(f.Object):
    atm_fee: f.Number
    cashback_amount: f.Number

class IssuingAuthorizationRequestHistoryViolatedAuthorizationControlFields(f.Object):
    entity: f.Text[Literal[
        "account",
        "card",
        "cardholder",
    ]]
    name: f.Text[Literal[
        "allowed_categories",
        "blocked_categories",
        "max_amount",
        "max_approvals",
        "spending_limits",
    ]]

class IssuingAuthorizationTreasuryFields(f.Object):
    received_credits: f.Text[str]
    received_debits: f.Text[str]
    transaction: f.Text[str]

class IssuingAuthorizationVerificationDataFields(f.Object):
    address_line1_check: f.Text[Literal[
        "match",
        "mismatch",
        "not_provided",
    ]]
    address_postal_code_check: f.Text[Literal[
        "match",
        "mismatch",
        "not_provided",
    ]]
    authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemptionFields
    cvc_check: f.Text[Literal[
        "match",
        "mismatch",
        "not_provided",
    ]]
    expiry_check: f.Text[Literal[
        "match",
        "mismatch",
        "not_provided",
    ]]
    postal_code: f.Text[str]
    three_d_secure: IssuingAuthorizationVerificationDataThreeDSecureFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingAuthorizationVerificationData.address_zip_check: until 2020-03-02; then "
            "`verification_data.address_postal_code_check`."
        )
        def address_zip_check(self) -> f.Text[Literal[
            "match",
            "mismatch",
            "not_provided",
        ]]: ...
        @property
        @deprecated(
            "IssuingAuthorizationVerificationData.authentication: until 2020-03-02."
        )
        def authentication(self) -> f.Text[Literal[
            "failure",
            "none",
            "success",
        ]]: ...
    else:
        @property
        def address_zip_check(self) -> f.Text[Literal[
            "match",
            "mismatch",
            "not_provided",
        ]]: ...
        @property
        def authentication(self) -> f.Text[Literal[
            "failure",
            "none",
            "success",
        ]]: ...

class IssuingAuthorizationVerificationDataAuthenticationExemptionFields(f.Object):
    claimed_by: f.Text[Literal[
        "acquirer",
        "issuer",
    ]]
    type: f.Text[Literal[
        "low_value_transaction",
        "transaction_risk_analysis",
        "unknown",
    ]]

class IssuingAuthorizationVerificationDataThreeDSecureFields(f.Object):
    result: f.Text[Literal[
        "attempt_acknowledged",
        "authenticated",
        "failed",
        "required",
    ]]

class IssuingCardFields(f.Object):
    brand: f.Text[str]
    cancellation_reason: f.Text[Literal[
        "design_rejected",
        "fulfillment_error",
        "lost",
        "stolen",
    ]]
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
    object: f.Text[Literal["issuing.card"]]
    personalization_design: f.Text[str]
    replaced_by: f.Text[str]
    replacement_for: f.Text[str]
    replacement_reason: f.Text[Literal[
        "damaged",
        "expired",
        "fulfillment_error",
        "lost",
        "stolen",
        "damage",
        "expiration",
        "loss",
        "theft",
    ]]
    second_line: f.Text[str]
    shipping: IssuingCardShippingFields
    spending_controls: IssuingCardSpendingControlsFields
    status: f.Text[Literal[
        "active",
        "canceled",
        "inactive",
        "lost",
        "pending",
        "stolen",
    ]]
    type: f.Text[Literal[
        "physical",
        "virtual",
    ]]
    wallets: IssuingCardWalletsFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingCard.authorization_controls: until 2020-03-02; then `spending_controls`."
        )
        def authorization_controls(self) -> IssuingCardAuthorizationControlsFields: ...
        @property
        @deprecated(
            "IssuingCard.name: until 2020-03-02; then `cardholder.name`."
        )
        def name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingCard.pin: until 2020-03-02."
        )
        def pin(self) -> IssuingCardPinFields: ...
    else:
        @property
        def authorization_controls(self) -> IssuingCardAuthorizationControlsFields: ...
        @property
        def name(self) -> f.Text[str]: ...
        @property
        def pin(self) -> IssuingCardPinFields: ...

class IssuingCardAuthorizationControlsFields(f.Object):
    allowed_categories: f.Text[str]
    blocked_categories: f.Text[str]
    currency: f.Text[str]
    max_amount: f.Number
    max_approvals: f.Number
    spending_limits: IssuingCardAuthorizationControlsSpendingLimitFields
    spending_limits_currency: f.Text[str]

class IssuingCardAuthorizationControlsSpendingLimitFields(f.Object):
    amount: f.Number
    categories: f.Text[str]
    interval: f.Text[Literal[
        "all_time",
        "daily",
        "monthly",
        "per_authorization",
        "weekly",
        "yearly",
    ]]

class IssuingCardLatestFraudWarningFields(f.Object):
    started_at: f.Number
    type: f.Text[Literal[
        "card_testing_exposure",
        "fraud_dispute_filed",
        "third_party_reported",
        "user_indicated_fraud",
    ]]

class IssuingCardLifecycleControlsFields(f.Object):
    cancel_after: IssuingCardLifecycleControlsCancelAfterFields

class IssuingCardLifecycleControlsCancelAfterFields(f.Object):
    payment_count: f.Number

class IssuingCardPinFields(f.Object):
    status: f.Text[Literal[
        "active",
        "blocked",
    ]]

class IssuingCardShippingFields(f.Object):
    address: AddressFields
    address_validation: IssuingCardShippingAddressValidationFields
    business_name: f.Text[str]
    carrier: f.Text[Literal[
        "correos",
        "dhl",
        "fedex",
        "royal_mail",
        "usps",
    ]]
    customs: IssuingCardShippingCustomsFields
    delivered_at: f.Number
    eta: f.Number
    name: f.Text[str]
    phone_number: f.Text[str]
    require_signature: f.Boolean
    service: f.Text[Literal[
        "express",
        "priority",
        "standard",
    ]]
    shipped_at: f.Number
    status: f.Text[Literal[
        "canceled",
        "delivered",
        "failure",
        "pending",
        "returned",
        "shipped",
        "submitted",
    ]]
    tracking_number: f.Text[str]
    tracking_url: f.Text[str]
    type: f.Text[Literal[
        "bulk",
        "individual",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingCardShipping.phone: until 2019-12-03; then `shipping.phone_number`."
        )
        def phone(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingCardShipping.speed: until 2020-03-02; then `shipping.service`."
        )
        def speed(self) -> f.Text[Literal[
            "express",
            "overnight",
            "standard",
        ]]: ...
    else:
        @property
        def phone(self) -> f.Text[str]: ...
        @property
        def speed(self) -> f.Text[Literal[
            "express",
            "overnight",
            "standard",
        ]]: ...

class IssuingCardShippingAddressValidationFields(f.Object):
    mode: f.Text[Literal[
        "disabled",
        "normalization_only",
        "validation_and_normalization",
    ]]
    normalized_address: AddressFields
    result: f.Text[Literal[
        "indeterminate",
        "likely_deliverable",
        "likely_undeliverable",
    ]]

class IssuingCardShippingCustomsFields(f.Object):
    eori_number: f.Text[str]

class IssuingCardSpendingControlsFields(f.Object):
    allowed_card_presences: f.Text[Literal[
        "not_present",
        "present",
    ]]
    allowed_categories: f.Text[Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]]
    allowed_merchant_countries: f.Text[str]
    blocked_card_presences: f.Text[Literal[
        "not_present",
        "present",
    ]]
    blocked_categories: f.Text[Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]]
    blocked_merchant_countries: f.Text[str]
    spending_limits: IssuingCardSpendingControlsSpendingLimitFields
    spending_limits_currency: f.Text[str]

class IssuingCardSpendingControlsSpendingLimitFields(f.Object):
    amount: f.Number
    categories: f.Text[Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]]
    interval: f.Text[Literal[
        "all_time",
        "daily",
        "monthly",
        "per_authorization",
        "weekly",
        "yearly",
    ]]

class IssuingCardWalletsFields(f.Object):
    apple_pay: IssuingCardWalletsApplePayFields
    google_pay: IssuingCardWalletsGooglePayFields
    primary_account_identifier: f.Text[str]

class IssuingCardWalletsApplePayFields(f.Object):
    eligible: f.Boolean
    ineligible_reason: f.Text[Literal[
        "missing_agreement",
        "missing_cardholder_contact",
        "unsupported_region",
    ]]

class IssuingCardWalletsGooglePayFields(f.Object):
    eligible: f.Boolean
    ineligible_reason: f.Text[Literal[
        "missing_agreement",
        "missing_cardholder_contact",
        "unsupported_region",
    ]]

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
    object: f.Text[Literal["issuing.cardholder"]]
    phone_number: f.Text[str]
    preferred_locales: f.Text[Literal[
        "de",
        "en",
        "es",
        "fr",
        "it",
    ]]
    requirements: IssuingCardholderRequirementsFields
    spending_controls: IssuingCardholderSpendingControlsFields
    status: f.Text[Literal[
        "active",
        "blocked",
        "inactive",
        "pending",
    ]]
    type: f.Text[Literal[
        "company",
        "individual",
        "business_entity",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingCardholder.authorization_controls: until 2020-03-02; then "
            "`spending_controls`."
        )
        def authorization_controls(self) -> IssuingCardholderAuthorizationControlsFields: ...
        @property
        @deprecated(
            "IssuingCardholder.is_default: until 2020-03-02."
        )
        def is_default(self) -> f.Boolean: ...
    else:
        @property
        def authorization_controls(self) -> IssuingCardholderAuthorizationControlsFields: ...
        @property
        def is_default(self) -> f.Boolean: ...

class IssuingCardholderAuthorizationControlsFields(f.Object):
    allowed_categories: f.Text[str]
    blocked_categories: f.Text[str]
    spending_limits: IssuingCardholderAuthorizationControlsSpendingLimitFields
    spending_limits_currency: f.Text[str]

class IssuingCardholderAuthorizationControlsSpendingLimitFields(f.Object):
    amount: f.Number
    categories: f.Text[str]
    interval: f.Text[Literal[
        "all_time",
        "daily",
        "monthly",
        "per_authorization",
        "weekly",
        "yearly",
    ]]

class IssuingCardholderBillingFields(f.Object):
    address: AddressFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingCardholderBilling.name: until 2020-03-02; then `name`."
        )
        def name(self) -> f.Text[str]: ...
    else:
        @property
        def name(self) -> f.Text[str]: ...

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
    disabled_reason: f.Text[Literal[
        "listed",
        "rejected.listed",
        "requirements.past_due",
        "under_review",
    ]]
    past_due: f.Text[Literal[
        "company.tax_id",
        "individual.card_issuing.user_terms_acceptance.date",
        "individual.card_issuing.user_terms_acceptance.ip",
        "individual.dob.day",
        "individual.dob.month",
        "individual.dob.year",
        "individual.first_name",
        "individual.last_name",
        "individual.verification.document",
    ]]

class IssuingCardholderSpendingControlsFields(f.Object):
    allowed_card_presences: f.Text[Literal[
        "not_present",
        "present",
    ]]
    allowed_categories: f.Text[Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]]
    allowed_merchant_countries: f.Text[str]
    blocked_card_presences: f.Text[Literal[
        "not_present",
        "present",
    ]]
    blocked_categories: f.Text[Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]]
    blocked_merchant_countries: f.Text[str]
    spending_limits: IssuingCardholderSpendingControlsSpendingLimitFields
    spending_limits_currency: f.Text[str]

class IssuingCardholderSpendingControlsSpendingLimitFields(f.Object):
    amount: f.Number
    categories: f.Text[Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]]
    interval: f.Text[Literal[
        "all_time",
        "daily",
        "monthly",
        "per_authorization",
        "weekly",
        "yearly",
    ]]

class IssuingDisputeFields(f.Object):
    amount: f.Number
    balance_transactions: BalanceTransactionFields
    created: f.Number
    currency: f.Text[str]
    evidence: IssuingDisputeEvidenceFields
    id: f.Text[str]
    livemode: f.Boolean
    loss_reason: f.Text[Literal[
        "cardholder_authentication_issuer_liability",
        "eci5_token_transaction_with_tavv",
        "excess_disputes_in_timeframe",
        "has_not_met_the_minimum_dispute_amount_requirements",
        "invalid_duplicate_dispute",
        "invalid_incorrect_amount_dispute",
        "invalid_no_authorization",
        "invalid_use_of_disputes",
        "merchandise_delivered_or_shipped",
        "merchandise_or_service_as_described",
        "not_cancelled",
        "other",
        "refund_issued",
        "submitted_beyond_allowable_time_limit",
        "transaction_3ds_required",
        "transaction_approved_after_prior_fraud_dispute",
        "transaction_authorized",
        "transaction_electronically_read",
        "transaction_qualifies_for_visa_easy_payment_service",
        "transaction_unattended",
    ]]
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["issuing.dispute"]]
    status: f.Text[Literal[
        "expired",
        "lost",
        "submitted",
        "unsubmitted",
        "won",
        "under_review",
    ]]
    transaction: f.Text[str]
    treasury: IssuingDisputeTreasuryFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingDispute.disputed_transaction: until 2020-03-02; then `transaction`."
        )
        def disputed_transaction(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingDispute.reason: until 2020-03-02; then `evidence.reason`."
        )
        def reason(self) -> f.Text[str]: ...
    else:
        @property
        def disputed_transaction(self) -> f.Text[str]: ...
        @property
        def reason(self) -> f.Text[str]: ...

class IssuingDisputeEvidenceFields(f.Object):
    canceled: IssuingDisputeEvidenceCanceledFields
    duplicate: IssuingDisputeEvidenceDuplicateFields
    fraudulent: IssuingDisputeEvidenceFraudulentFields
    merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribedFields
    no_valid_authorization: IssuingDisputeEvidenceNoValidAuthorizationFields
    not_received: IssuingDisputeEvidenceNotReceivedFields
    other: IssuingDisputeEvidenceOtherFields
    reason: f.Text[Literal[
        "canceled",
        "duplicate",
        "fraudulent",
        "merchandise_not_as_described",
        "no_valid_authorization",
        "not_received",
        "other",
        "service_not_as_described",
    ]]
    service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribedFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingDisputeEvidence.product_not_received: until 2020-03-02."
        )
        def product_not_received(self) -> IssuingDisputeEvidenceProductNotReceivedFields: ...
    else:
        @property
        def product_not_received(self) -> IssuingDisputeEvidenceProductNotReceivedFields: ...

class IssuingDisputeEvidenceCanceledFields(f.Object):
    additional_documentation: f.Text[str]
    canceled_at: f.Number
    cancellation_policy_provided: f.Boolean
    cancellation_reason: f.Text[str]
    expected_at: f.Number
    explanation: f.Text[str]
    product_description: f.Text[str]
    product_type: f.Text[Literal[
        "merchandise",
        "service",
    ]]
    return_status: f.Text[Literal[
        "merchant_rejected",
        "successful",
    ]]
    returned_at: f.Number

class IssuingDisputeEvidenceDuplicateFields(f.Object):
    additional_documentation: f.Text[str]
    card_statement: f.Text[str]
    cash_receipt: f.Text[str]
    check_image: f.Text[str]
    explanation: f.Text[str]
    original_transaction: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingDisputeEvidenceDuplicate.dispute_explanation: until 2020-03-02."
        )
        def dispute_explanation(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingDisputeEvidenceDuplicate.uncategorized_file: until 2020-03-02."
        )
        def uncategorized_file(self) -> f.Text[str]: ...
    else:
        @property
        def dispute_explanation(self) -> f.Text[str]: ...
        @property
        def uncategorized_file(self) -> f.Text[str]: ...

class IssuingDisputeEvidenceFraudulentFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingDisputeEvidenceFraudulent.dispute_explanation: until 2020-03-02."
        )
        def dispute_explanation(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingDisputeEvidenceFraudulent.uncategorized_file: until 2020-03-02."
        )
        def uncategorized_file(self) -> f.Text[str]: ...
    else:
        @property
        def dispute_explanation(self) -> f.Text[str]: ...
        @property
        def uncategorized_file(self) -> f.Text[str]: ...

class IssuingDisputeEvidenceMerchandiseNotAsDescribedFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]
    received_at: f.Number
    return_description: f.Text[str]
    return_status: f.Text[Literal[
        "merchant_rejected",
        "successful",
    ]]
    returned_at: f.Number

class IssuingDisputeEvidenceNoValidAuthorizationFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]

class IssuingDisputeEvidenceNotReceivedFields(f.Object):
    additional_documentation: f.Text[str]
    expected_at: f.Number
    explanation: f.Text[str]
    product_description: f.Text[str]
    product_type: f.Text[Literal[
        "merchandise",
        "service",
    ]]

class IssuingDisputeEvidenceOtherFields(f.Object):
    additional_documentation: f.Text[str]
    explanation: f.Text[str]
    product_description: f.Text[str]
    product_type: f.Text[Literal[
        "merchandise",
        "service",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingDisputeEvidenceOther.dispute_explanation: until 2020-03-02."
        )
        def dispute_explanation(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "IssuingDisputeEvidenceOther.uncategorized_file: until 2020-03-02."
        )
        def uncategorized_file(self) -> f.Text[str]: ...
    else:
        @property
        def dispute_explanation(self) -> f.Text[str]: ...
        @property
        def uncategorized_file(self) -> f.Text[str]: ...

class IssuingDisputeEvidenceProductNotReceivedFields(f.Object):
    dispute_explanation: f.Text[str]
    uncategorized_file: f.Text[str]

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
    object: f.Text[Literal["issuing.personalization_design"]]
    physical_bundle: f.Text[str]
    preferences: IssuingPersonalizationDesignPreferencesFields
    rejection_reasons: IssuingPersonalizationDesignRejectionReasonsFields
    status: f.Text[Literal[
        "active",
        "inactive",
        "rejected",
        "review",
    ]]

class IssuingPersonalizationDesignCarrierTextFields(f.Object):
    footer_body: f.Text[str]
    footer_title: f.Text[str]
    header_body: f.Text[str]
    header_title: f.Text[str]

class IssuingPersonalizationDesignPreferencesFields(f.Object):
    is_default: f.Boolean
    is_platform_default: f.Boolean

class IssuingPersonalizationDesignRejectionReasonsFields(f.Object):
    card_logo: f.Text[Literal[
        "geographic_location",
        "inappropriate",
        "network_name",
        "non_binary_image",
        "non_fiat_currency",
        "other",
        "other_entity",
        "promotional_material",
    ]]
    carrier_text: f.Text[Literal[
        "geographic_location",
        "inappropriate",
        "network_name",
        "non_fiat_currency",
        "other",
        "other_entity",
        "promotional_material",
    ]]

class IssuingSettlementFields(f.Object):
    bin: f.Text[str]
    clearing_date: f.Number
    created: f.Number
    currency: f.Text[str]
    id: f.Text[str]
    interchange_fees: f.Number
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    net_total: f.Number
    network: f.Text[Literal["visa"]]
    network_fees: f.Number
    network_settlement_identifier: f.Text[str]
    object: f.Text[Literal["issuing.settlement"]]
    settlement_date: f.Number
    settlement_service: f.Text[str]
    transaction_count: f.Number
    transaction_volume: f.Number
    transactions_reconciled: f.Boolean

class IssuingTokenFields(f.Object):
    card: f.Text[str]
    created: f.Number
    device_fingerprint: f.Text[str]
    id: f.Text[str]
    last4: f.Text[str]
    livemode: f.Boolean
    network: f.Text[Literal[
        "mastercard",
        "visa",
    ]]
    network_data: IssuingTokenNetworkDataFields
    network_updated_at: f.Number
    object: f.Text[Literal["issuing.token"]]
    status: f.Text[Literal[
        "active",
        "deleted",
        "requested",
        "suspended",
    ]]
    wallet_provider: f.Text[Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
    ]]

class IssuingTokenNetworkDataFields(f.Object):
    device: IssuingTokenNetworkDataDeviceFields
    mastercard: IssuingTokenNetworkDataMastercardFields
    type: f.Text[Literal[
        "mastercard",
        "visa",
    ]]
    visa: IssuingTokenNetworkDataVisaFields
    wallet_provider: IssuingTokenNetworkDataWalletProviderFields

class IssuingTokenNetworkDataDeviceFields(f.Object):
    device_fingerprint: f.Text[str]
    ip_address: f.Text[str]
    location: f.Text[str]
    name: f.Text[str]
    phone_number: f.Text[str]
    type: f.Text[Literal[
        "other",
        "phone",
        "watch",
    ]]

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
    card_number_source: f.Text[Literal[
        "app",
        "manual",
        "on_file",
        "other",
    ]]
    cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddressFields
    cardholder_name: f.Text[str]
    device_trust_score: f.Number
    hashed_account_email_address: f.Text[str]
    reason_codes: f.Text[Literal[
        "account_card_too_new",
        "account_recently_changed",
        "account_too_new",
        "account_too_new_since_launch",
        "additional_device",
        "data_expired",
        "defer_id_v_decision",
        "device_recently_lost",
        "good_activity_history",
        "has_suspended_tokens",
        "high_risk",
        "inactive_account",
        "long_account_tenure",
        "low_account_score",
        "low_device_score",
        "low_phone_number_score",
        "network_service_error",
        "outside_home_territory",
        "provisioning_cardholder_mismatch",
        "provisioning_device_and_cardholder_mismatch",
        "provisioning_device_mismatch",
        "same_device_no_prior_authentication",
        "same_device_successful_prior_authentication",
        "software_update",
        "suspicious_activity",
        "too_many_different_cardholders",
        "too_many_recent_attempts",
        "too_many_recent_tokens",
    ]]
    suggested_decision: f.Text[Literal[
        "approve",
        "decline",
        "require_auth",
    ]]
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
    object: f.Text[Literal["issuing.transaction"]]
    purchase_details: IssuingTransactionPurchaseDetailsFields
    token: f.Text[str]
    treasury: IssuingTransactionTreasuryFields
    type: f.Text[Literal[
        "capture",
        "refund",
        "cash_withdrawal",
        "dispute",
        "dispute_loss",
        "refund_reversal",
    ]]
    wallet: f.Text[Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
    ]]

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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "IssuingTransactionPurchaseDetailsFuel.volume_decimal: until 2024-04-10; then "
            "`purchase_details.fuel.quantity_decimal`."
        )
        def volume_decimal(self) -> f.Text[str]: ...
    else:
        @property
        def volume_decimal(self) -> f.Text[str]: ...

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
    object: f.Text[Literal["item"]]
    price: PriceFields
    quantity: f.Number
    taxes: LineItemTaxFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "LineItem.product: until 2022-08-01; then `price.product`."
        )
        def product(self) -> f.Text[str]: ...
    else:
        @property
        def product(self) -> f.Text[str]: ...

class LineItemAdjustableQuantityFields(f.Object):
    enabled: f.Boolean
    maximum: f.Number
    minimum: f.Number

class LineItemDiscountFields(f.Object):
    amount: f.Number
    discount: DiscountFields

class LineItemListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: LineItemFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class LineItemTaxFields(f.Object):
    amount: f.Number
    rate: TaxRateFields
    taxability_reason: f.Text[Literal[
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
    ]]
    taxable_amount: f.Number

class MandateFields(f.Object):
    customer_acceptance: MandateCustomerAcceptanceFields
    id: f.Text[str]
    livemode: f.Boolean
    multi_use: MandateMultiUseFields
    object: f.Text[Literal["mandate"]]
    on_behalf_of: f.Text[str]
    payment_method: f.Text[str]
    payment_method_details: MandatePaymentMethodDetailsFields
    single_use: MandateSingleUseFields
    status: f.Text[Literal[
        "active",
        "inactive",
        "pending",
    ]]
    type: f.Text[Literal[
        "multi_use",
        "single_use",
    ]]

class MandateCustomerAcceptanceFields(f.Object):
    accepted_at: f.Number
    offline: MandateCustomerAcceptanceOfflineFields
    online: MandateCustomerAcceptanceOnlineFields
    type: f.Text[Literal[
        "offline",
        "online",
    ]]

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
    default_for: f.Text[Literal[
        "invoice",
        "subscription",
    ]]
    interval_description: f.Text[str]
    payment_schedule: f.Text[Literal[
        "combined",
        "interval",
        "sporadic",
    ]]
    transaction_type: f.Text[Literal[
        "business",
        "personal",
    ]]

class MandatePaymentMethodDetailsAmazonPayFields(f.Object):
    ...

class MandatePaymentMethodDetailsAuBecsDebitFields(f.Object):
    url: f.Text[str]

class MandatePaymentMethodDetailsBacsDebitFields(f.Object):
    display_name: f.Text[str]
    network_status: f.Text[Literal[
        "accepted",
        "pending",
        "refused",
        "revoked",
    ]]
    reference: f.Text[str]
    revocation_reason: f.Text[Literal[
        "account_closed",
        "bank_account_restricted",
        "bank_ownership_changed",
        "could_not_process",
        "debit_not_authorized",
    ]]
    service_user_number: f.Text[str]
    url: f.Text[str]

class MandatePaymentMethodDetailsBlikFields(f.Object):
    expires_at: f.Number
    type: f.Text[Literal[
        "off_session",
        "on_session",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "MandatePaymentMethodDetailsBlik.expires_after: until 2022-11-15."
        )
        def expires_after(self) -> f.Number: ...
        @property
        @deprecated(
            "MandatePaymentMethodDetailsBlik.off_session: until 2022-11-15."
        )
        def off_session(self) -> MandatePaymentMethodDetailsBlikOffSessionFields: ...
    else:
        @property
        def expires_after(self) -> f.Number: ...
        @property
        def off_session(self) -> MandatePaymentMethodDetailsBlikOffSessionFields: ...

class MandatePaymentMethodDetailsBlikOffSessionFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    interval_count: f.Number

class MandatePaymentMethodDetailsCardFields(f.Object):
    india: MandatePaymentMethodDetailsCardIndiaFields

class MandatePaymentMethodDetailsCardIndiaFields(f.Object):
    inactive_reason: f.Text[Literal[
        "canceled",
        "card_not_supported",
        "currency_not_supported",
        "expired",
        "issuer_not_supported",
        "processing_error",
        "undetermined",
    ]]

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
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ]]
    payments_per_period: f.Number
    purpose: f.Text[Literal[
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
    ]]
    start_date: f.Text[str]

class MandatePaymentMethodDetailsPixFields(f.Object):
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ]]
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
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]
    end_date: f.Number

class MandatePaymentMethodDetailsUsBankAccountFields(f.Object):
    collection_method: f.Text[Literal["paper"]]

class MandateSingleUseFields(f.Object):
    amount: f.Number
    currency: f.Text[str]

class OrderFields(f.Object):
    amount: f.Number
    amount_returned: f.Number
    amount_subtotal: f.Number
    amount_total: f.Number
    application: f.Text[str]
    application_fee: f.Number
    automatic_tax: OrderAutomaticTaxFields
    billing_details: OrderBillingDetailsFields
    charge: f.Text[str]
    client_secret: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    description: f.Text[str]
    discounts: f.Text[str]
    email: f.Text[str]
    external_coupon_code: f.Text[str]
    id: f.Text[str]
    ip_address: f.Text[str]
    items: OrderItemFields
    line_items: LineItemListFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["order"]]
    payment: OrderPaymentFields
    returns: OrderReturnListFields
    selected_shipping_method: f.Text[str]
    shipping: OrderShippingFields
    shipping_cost: OrderShippingCostFields
    shipping_details: OrderShippingDetailsFields
    shipping_methods: OrderShippingMethodFields
    status: f.Text[Literal[
        "canceled",
        "complete",
        "open",
        "processing",
        "submitted",
    ]]
    status_transitions: OrderStatusTransitionsFields
    tax_details: OrderTaxDetailsFields
    total_details: OrderTotalDetailsFields
    updated: f.Number
    upstream_id: f.Text[str]

class OrderAutomaticTaxFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderAutomaticTax.enabled: until 2022-08-01."
        )
        def enabled(self) -> f.Boolean: ...
        @property
        @deprecated(
            "OrderAutomaticTax.status: until 2022-08-01."
        )
        def status(self) -> f.Text[Literal[
            "complete",
            "failed",
            "requires_location_inputs",
        ]]: ...
    else:
        @property
        def enabled(self) -> f.Boolean: ...
        @property
        def status(self) -> f.Text[Literal[
            "complete",
            "failed",
            "requires_location_inputs",
        ]]: ...

class OrderBillingDetailsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderBillingDetails.address: until 2022-08-01."
        )
        def address(self) -> AddressFields: ...
        @property
        @deprecated(
            "OrderBillingDetails.email: until 2022-08-01."
        )
        def email(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderBillingDetails.name: until 2022-08-01."
        )
        def name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderBillingDetails.phone: until 2022-08-01."
        )
        def phone(self) -> f.Text[str]: ...
    else:
        @property
        def address(self) -> AddressFields: ...
        @property
        def email(self) -> f.Text[str]: ...
        @property
        def name(self) -> f.Text[str]: ...
        @property
        def phone(self) -> f.Text[str]: ...

class OrderPaymentFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPayment.payment_intent: until 2022-08-01."
        )
        def payment_intent(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPayment.settings: until 2022-08-01."
        )
        def settings(self) -> OrderPaymentSettingsFields: ...
        @property
        @deprecated(
            "OrderPayment.status: until 2022-08-01."
        )
        def status(self) -> f.Text[Literal[
            "canceled",
            "complete",
            "not_required",
            "processing",
            "requires_action",
            "requires_capture",
            "requires_confirmation",
            "requires_payment_method",
        ]]: ...
    else:
        @property
        def payment_intent(self) -> f.Text[str]: ...
        @property
        def settings(self) -> OrderPaymentSettingsFields: ...
        @property
        def status(self) -> f.Text[Literal[
            "canceled",
            "complete",
            "not_required",
            "processing",
            "requires_action",
            "requires_capture",
            "requires_confirmation",
            "requires_payment_method",
        ]]: ...

class OrderPaymentSettingsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettings.application_fee_amount: until 2022-08-01."
        )
        def application_fee_amount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderPaymentSettings.automatic_payment_methods: until 2022-08-01."
        )
        def automatic_payment_methods(self) -> OrderPaymentSettingsAutomaticPaymentMethodsFields: ...
        @property
        @deprecated(
            "OrderPaymentSettings.payment_method_options: until 2022-08-01."
        )
        def payment_method_options(self) -> OrderPaymentSettingsPaymentMethodOptionsFields: ...
        @property
        @deprecated(
            "OrderPaymentSettings.payment_method_types: until 2022-08-01."
        )
        def payment_method_types(self) -> f.Text[Literal[
            "acss_debit",
            "afterpay_clearpay",
            "alipay",
            "au_becs_debit",
            "bacs_debit",
            "bancontact",
            "card",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "klarna",
            "link",
            "oxxo",
            "p24",
            "paypal",
            "sepa_debit",
            "sofort",
            "wechat_pay",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettings.return_url: until 2022-08-01."
        )
        def return_url(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettings.statement_descriptor: until 2022-08-01."
        )
        def statement_descriptor(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettings.statement_descriptor_suffix: until 2022-08-01."
        )
        def statement_descriptor_suffix(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettings.transfer_data: until 2022-08-01."
        )
        def transfer_data(self) -> OrderPaymentSettingsTransferDataFields: ...
    else:
        @property
        def application_fee_amount(self) -> f.Number: ...
        @property
        def automatic_payment_methods(self) -> OrderPaymentSettingsAutomaticPaymentMethodsFields: ...
        @property
        def payment_method_options(self) -> OrderPaymentSettingsPaymentMethodOptionsFields: ...
        @property
        def payment_method_types(self) -> f.Text[Literal[
            "acss_debit",
            "afterpay_clearpay",
            "alipay",
            "au_becs_debit",
            "bacs_debit",
            "bancontact",
            "card",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "klarna",
            "link",
            "oxxo",
            "p24",
            "paypal",
            "sepa_debit",
            "sofort",
            "wechat_pay",
        ]]: ...
        @property
        def return_url(self) -> f.Text[str]: ...
        @property
        def statement_descriptor(self) -> f.Text[str]: ...
        @property
        def statement_descriptor_suffix(self) -> f.Text[str]: ...
        @property
        def transfer_data(self) -> OrderPaymentSettingsTransferDataFields: ...

class OrderPaymentSettingsAutomaticPaymentMethodsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsAutomaticPaymentMethods.enabled: until 2022-08-01."
        )
        def enabled(self) -> f.Boolean: ...
    else:
        @property
        def enabled(self) -> f.Boolean: ...

class OrderPaymentSettingsPaymentMethodOptionsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.acss_debit: until 2022-08-01."
        )
        def acss_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebitFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.afterpay_clearpay: until 2022-08-01."
        )
        def afterpay_clearpay(self) -> OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpayFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.alipay: until 2022-08-01."
        )
        def alipay(self) -> OrderPaymentSettingsPaymentMethodOptionsAlipayFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.bancontact: until 2022-08-01."
        )
        def bancontact(self) -> OrderPaymentSettingsPaymentMethodOptionsBancontactFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.card: until 2022-08-01."
        )
        def card(self) -> OrderPaymentSettingsPaymentMethodOptionsCardFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.customer_balance: until 2022-08-01."
        )
        def customer_balance(self) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.ideal: until 2022-08-01."
        )
        def ideal(self) -> OrderPaymentSettingsPaymentMethodOptionsIdealFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.klarna: until 2022-08-01."
        )
        def klarna(self) -> OrderPaymentSettingsPaymentMethodOptionsKlarnaFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.link: until 2022-08-01."
        )
        def link(self) -> OrderPaymentSettingsPaymentMethodOptionsLinkFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.oxxo: until 2022-08-01."
        )
        def oxxo(self) -> OrderPaymentSettingsPaymentMethodOptionsOxxoFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.p24: until 2022-08-01."
        )
        def p24(self) -> OrderPaymentSettingsPaymentMethodOptionsP24Fields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.paypal: until 2022-08-01."
        )
        def paypal(self) -> OrderPaymentSettingsPaymentMethodOptionsPaypalFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.sepa_debit: until 2022-08-01."
        )
        def sepa_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsSepaDebitFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.sofort: until 2022-08-01."
        )
        def sofort(self) -> OrderPaymentSettingsPaymentMethodOptionsSofortFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptions.wechat_pay: until 2022-08-01."
        )
        def wechat_pay(self) -> OrderPaymentSettingsPaymentMethodOptionsWechatPayFields: ...
    else:
        @property
        def acss_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebitFields: ...
        @property
        def afterpay_clearpay(self) -> OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpayFields: ...
        @property
        def alipay(self) -> OrderPaymentSettingsPaymentMethodOptionsAlipayFields: ...
        @property
        def bancontact(self) -> OrderPaymentSettingsPaymentMethodOptionsBancontactFields: ...
        @property
        def card(self) -> OrderPaymentSettingsPaymentMethodOptionsCardFields: ...
        @property
        def customer_balance(self) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceFields: ...
        @property
        def ideal(self) -> OrderPaymentSettingsPaymentMethodOptionsIdealFields: ...
        @property
        def klarna(self) -> OrderPaymentSettingsPaymentMethodOptionsKlarnaFields: ...
        @property
        def link(self) -> OrderPaymentSettingsPaymentMethodOptionsLinkFields: ...
        @property
        def oxxo(self) -> OrderPaymentSettingsPaymentMethodOptionsOxxoFields: ...
        @property
        def p24(self) -> OrderPaymentSettingsPaymentMethodOptionsP24Fields: ...
        @property
        def paypal(self) -> OrderPaymentSettingsPaymentMethodOptionsPaypalFields: ...
        @property
        def sepa_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsSepaDebitFields: ...
        @property
        def sofort(self) -> OrderPaymentSettingsPaymentMethodOptionsSofortFields: ...
        @property
        def wechat_pay(self) -> OrderPaymentSettingsPaymentMethodOptionsWechatPayFields: ...

class OrderPaymentSettingsPaymentMethodOptionsAcssDebitFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebit.mandate_options: until "
            "2022-08-01."
        )
        def mandate_options(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebit.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
            "on_session",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebit.verification_method: until "
            "2022-08-01."
        )
        def verification_method(self) -> f.Text[Literal[
            "automatic",
            "instant",
            "microdeposits",
        ]]: ...
    else:
        @property
        def mandate_options(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
            "on_session",
        ]]: ...
        @property
        def verification_method(self) -> f.Text[Literal[
            "automatic",
            "instant",
            "microdeposits",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.custom_mandate_url: "
            "until 2022-08-01."
        )
        def custom_mandate_url(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.interval_description: "
            "until 2022-08-01."
        )
        def interval_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.payment_schedule: "
            "until 2022-08-01."
        )
        def payment_schedule(self) -> f.Text[Literal[
            "combined",
            "interval",
            "sporadic",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.transaction_type: "
            "until 2022-08-01."
        )
        def transaction_type(self) -> f.Text[Literal[
            "business",
            "personal",
        ]]: ...
    else:
        @property
        def custom_mandate_url(self) -> f.Text[str]: ...
        @property
        def interval_description(self) -> f.Text[str]: ...
        @property
        def payment_schedule(self) -> f.Text[Literal[
            "combined",
            "interval",
            "sporadic",
        ]]: ...
        @property
        def transaction_type(self) -> f.Text[Literal[
            "business",
            "personal",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpayFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay.capture_method: until "
            "2022-08-01."
        )
        def capture_method(self) -> f.Text[Literal[
            "automatic",
            "manual",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay.reference: until "
            "2022-08-01."
        )
        def reference(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay.setup_future_usage: "
            "until 2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...
    else:
        @property
        def capture_method(self) -> f.Text[Literal[
            "automatic",
            "manual",
        ]]: ...
        @property
        def reference(self) -> f.Text[str]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...

class OrderPaymentSettingsPaymentMethodOptionsAlipayFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAlipay.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...
    else:
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsBancontactFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsBancontact.preferred_language: until "
            "2022-08-01."
        )
        def preferred_language(self) -> f.Text[Literal[
            "de",
            "en",
            "fr",
            "nl",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsBancontact.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...
    else:
        @property
        def preferred_language(self) -> f.Text[Literal[
            "de",
            "en",
            "fr",
            "nl",
        ]]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsCardFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCard.capture_method: until 2022-08-01."
        )
        def capture_method(self) -> f.Text[Literal[
            "automatic",
            "manual",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCard.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
            "on_session",
        ]]: ...
    else:
        @property
        def capture_method(self) -> f.Text[Literal[
            "automatic",
            "manual",
        ]]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
            "on_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance.bank_transfer: until "
            "2022-08-01."
        )
        def bank_transfer(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance.funding_type: until "
            "2022-08-01."
        )
        def funding_type(self) -> f.Text[Literal["bank_transfer"]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance.setup_future_usage: "
            "until 2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...
    else:
        @property
        def bank_transfer(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields: ...
        @property
        def funding_type(self) -> f.Text[Literal["bank_transfer"]]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...

class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer.eu_bank_transfer: "
            "until 2022-08-01."
        )
        def eu_bank_transfer(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer.requested_address_types: "
            "until 2022-08-01."
        )
        def requested_address_types(self) -> f.Text[Literal[
            "iban",
            "sepa",
            "sort_code",
            "spei",
            "zengin",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer.type: until "
            "2022-08-01."
        )
        def type(self) -> f.Text[Literal[
            "eu_bank_transfer",
            "gb_bank_transfer",
            "jp_bank_transfer",
            "mx_bank_transfer",
        ]]: ...
    else:
        @property
        def eu_bank_transfer(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields: ...
        @property
        def requested_address_types(self) -> f.Text[Literal[
            "iban",
            "sepa",
            "sort_code",
            "spei",
            "zengin",
        ]]: ...
        @property
        def type(self) -> f.Text[Literal[
            "eu_bank_transfer",
            "gb_bank_transfer",
            "jp_bank_transfer",
            "mx_bank_transfer",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer.country: "
            "until 2022-08-01."
        )
        def country(self) -> f.Text[Literal[
            "DE",
            "ES",
            "FR",
            "IE",
            "NL",
        ]]: ...
    else:
        @property
        def country(self) -> f.Text[Literal[
            "DE",
            "ES",
            "FR",
            "IE",
            "NL",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsIdealFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsIdeal.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...
    else:
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsKlarnaFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsKlarna.capture_method: until 2022-08-01."
        )
        def capture_method(self) -> f.Text[Literal["manual"]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsKlarna.preferred_locale: until "
            "2022-08-01."
        )
        def preferred_locale(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsKlarna.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...
    else:
        @property
        def capture_method(self) -> f.Text[Literal["manual"]]: ...
        @property
        def preferred_locale(self) -> f.Text[str]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...

class OrderPaymentSettingsPaymentMethodOptionsLinkFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsLink.capture_method: until 2022-08-01."
        )
        def capture_method(self) -> f.Text[Literal["manual"]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsLink.persistent_token: until 2022-08-01."
        )
        def persistent_token(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsLink.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...
    else:
        @property
        def capture_method(self) -> f.Text[Literal["manual"]]: ...
        @property
        def persistent_token(self) -> f.Text[str]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsOxxoFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsOxxo.expires_after_days: until "
            "2022-08-01."
        )
        def expires_after_days(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsOxxo.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...
    else:
        @property
        def expires_after_days(self) -> f.Number: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...

class OrderPaymentSettingsPaymentMethodOptionsP24Fields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsP24.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...
    else:
        @property
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...

class OrderPaymentSettingsPaymentMethodOptionsPaypalFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsPaypal.capture_method: until 2022-08-01."
        )
        def capture_method(self) -> f.Text[Literal["manual"]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsPaypal.preferred_locale: until "
            "2022-08-01."
        )
        def preferred_locale(self) -> f.Text[str]: ...
    else:
        @property
        def capture_method(self) -> f.Text[Literal["manual"]]: ...
        @property
        def preferred_locale(self) -> f.Text[str]: ...

class OrderPaymentSettingsPaymentMethodOptionsSepaDebitFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSepaDebit.mandate_options: until "
            "2022-08-01."
        )
        def mandate_options(self) -> f.Map[f.Anything]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSepaDebit.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
            "on_session",
        ]]: ...
    else:
        @property
        def mandate_options(self) -> f.Map[f.Anything]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
            "on_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsSofortFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSofort.preferred_language: until "
            "2022-08-01."
        )
        def preferred_language(self) -> f.Text[Literal[
            "de",
            "en",
            "es",
            "fr",
            "it",
            "nl",
            "pl",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSofort.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...
    else:
        @property
        def preferred_language(self) -> f.Text[Literal[
            "de",
            "en",
            "es",
            "fr",
            "it",
            "nl",
            "pl",
        ]]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal[
            "none",
            "off_session",
        ]]: ...

class OrderPaymentSettingsPaymentMethodOptionsWechatPayFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsWechatPay.app_id: until 2022-08-01."
        )
        def app_id(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsWechatPay.client: until 2022-08-01."
        )
        def client(self) -> f.Text[Literal[
            "android",
            "ios",
            "web",
        ]]: ...
        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsWechatPay.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...
    else:
        @property
        def app_id(self) -> f.Text[str]: ...
        @property
        def client(self) -> f.Text[Literal[
            "android",
            "ios",
            "web",
        ]]: ...
        @property
        def setup_future_usage(self) -> f.Text[Literal["none"]]: ...

class OrderPaymentSettingsTransferDataFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderPaymentSettingsTransferData.amount: until 2022-08-01."
        )
        def amount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderPaymentSettingsTransferData.destination: until 2022-08-01."
        )
        def destination(self) -> f.Text[str]: ...
    else:
        @property
        def amount(self) -> f.Number: ...
        @property
        def destination(self) -> f.Text[str]: ...

class OrderShippingFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShipping.address: until 2020-08-27."
        )
        def address(self) -> OrderShippingAddressFields: ...
        @property
        @deprecated(
            "OrderShipping.carrier: until 2020-08-27."
        )
        def carrier(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShipping.name: until 2020-08-27."
        )
        def name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShipping.phone: until 2020-08-27."
        )
        def phone(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShipping.tracking_number: until 2020-08-27."
        )
        def tracking_number(self) -> f.Text[str]: ...
    else:
        @property
        def address(self) -> OrderShippingAddressFields: ...
        @property
        def carrier(self) -> f.Text[str]: ...
        @property
        def name(self) -> f.Text[str]: ...
        @property
        def phone(self) -> f.Text[str]: ...
        @property
        def tracking_number(self) -> f.Text[str]: ...

class OrderShippingAddressFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShippingAddress.city: until 2020-08-27."
        )
        def city(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingAddress.country: until 2020-08-27."
        )
        def country(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingAddress.line1: until 2020-08-27."
        )
        def line1(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingAddress.line2: until 2020-08-27."
        )
        def line2(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingAddress.postal_code: until 2020-08-27."
        )
        def postal_code(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingAddress.state: until 2020-08-27."
        )
        def state(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingAddress.town: until 2016-07-06."
        )
        def town(self) -> f.Text[str]: ...
    else:
        @property
        def city(self) -> f.Text[str]: ...
        @property
        def country(self) -> f.Text[str]: ...
        @property
        def line1(self) -> f.Text[str]: ...
        @property
        def line2(self) -> f.Text[str]: ...
        @property
        def postal_code(self) -> f.Text[str]: ...
        @property
        def state(self) -> f.Text[str]: ...
        @property
        def town(self) -> f.Text[str]: ...

class OrderShippingCostFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShippingCost.amount_subtotal: until 2022-08-01."
        )
        def amount_subtotal(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderShippingCost.amount_tax: until 2022-08-01."
        )
        def amount_tax(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderShippingCost.amount_total: until 2022-08-01."
        )
        def amount_total(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderShippingCost.shipping_rate: until 2022-08-01."
        )
        def shipping_rate(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingCost.taxes: until 2022-08-01."
        )
        def taxes(self) -> OrderShippingCostTaxeFields: ...
    else:
        @property
        def amount_subtotal(self) -> f.Number: ...
        @property
        def amount_tax(self) -> f.Number: ...
        @property
        def amount_total(self) -> f.Number: ...
        @property
        def shipping_rate(self) -> f.Text[str]: ...
        @property
        def taxes(self) -> OrderShippingCostTaxeFields: ...

class OrderShippingCostTaxeFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShippingCostTaxe.amount: until 2022-08-01."
        )
        def amount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderShippingCostTaxe.rate: until 2022-08-01."
        )
        def rate(self) -> TaxRateFields: ...
    else:
        @property
        def amount(self) -> f.Number: ...
        @property
        def rate(self) -> TaxRateFields: ...

class OrderShippingDetailsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShippingDetails.address: until 2022-08-01."
        )
        def address(self) -> AddressFields: ...
        @property
        @deprecated(
            "OrderShippingDetails.name: until 2022-08-01."
        )
        def name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingDetails.phone: until 2022-08-01."
        )
        def phone(self) -> f.Text[str]: ...
    else:
        @property
        def address(self) -> AddressFields: ...
        @property
        def name(self) -> f.Text[str]: ...
        @property
        def phone(self) -> f.Text[str]: ...

class OrderShippingMethodFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShippingMethod.amount: until 2020-08-27."
        )
        def amount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderShippingMethod.currency: until 2020-08-27."
        )
        def currency(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingMethod.delivery_estimate: until 2020-08-27."
        )
        def delivery_estimate(self) -> OrderShippingMethodDeliveryEstimateFields: ...
        @property
        @deprecated(
            "OrderShippingMethod.description: until 2020-08-27."
        )
        def description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingMethod.id: until 2020-08-27."
        )
        def id(self) -> f.Text[str]: ...
    else:
        @property
        def amount(self) -> f.Number: ...
        @property
        def currency(self) -> f.Text[str]: ...
        @property
        def delivery_estimate(self) -> OrderShippingMethodDeliveryEstimateFields: ...
        @property
        def description(self) -> f.Text[str]: ...
        @property
        def id(self) -> f.Text[str]: ...

class OrderShippingMethodDeliveryEstimateFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderShippingMethodDeliveryEstimate.date: until 2020-08-27."
        )
        def date(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingMethodDeliveryEstimate.earliest: until 2020-08-27."
        )
        def earliest(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingMethodDeliveryEstimate.latest: until 2020-08-27."
        )
        def latest(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "OrderShippingMethodDeliveryEstimate.type: until 2020-08-27."
        )
        def type(self) -> f.Text[str]: ...
    else:
        @property
        def date(self) -> f.Text[str]: ...
        @property
        def earliest(self) -> f.Text[str]: ...
        @property
        def latest(self) -> f.Text[str]: ...
        @property
        def type(self) -> f.Text[str]: ...

class OrderStatusTransitionsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderStatusTransitions.canceled: until 2020-08-27."
        )
        def canceled(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderStatusTransitions.fulfiled: until 2020-08-27."
        )
        def fulfiled(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderStatusTransitions.paid: until 2020-08-27."
        )
        def paid(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderStatusTransitions.returned: until 2020-08-27."
        )
        def returned(self) -> f.Number: ...
    else:
        @property
        def canceled(self) -> f.Number: ...
        @property
        def fulfiled(self) -> f.Number: ...
        @property
        def paid(self) -> f.Number: ...
        @property
        def returned(self) -> f.Number: ...

class OrderTaxDetailsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderTaxDetails.tax_exempt: until 2022-08-01."
        )
        def tax_exempt(self) -> f.Text[Literal[
            "exempt",
            "none",
            "reverse",
        ]]: ...
        @property
        @deprecated(
            "OrderTaxDetails.tax_ids: until 2022-08-01."
        )
        def tax_ids(self) -> OrderTaxDetailsTaxIdFields: ...
    else:
        @property
        def tax_exempt(self) -> f.Text[Literal[
            "exempt",
            "none",
            "reverse",
        ]]: ...
        @property
        def tax_ids(self) -> OrderTaxDetailsTaxIdFields: ...

class OrderTaxDetailsTaxIdFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderTaxDetailsTaxId.type: until 2022-08-01."
        )
        def type(self) -> f.Text[Literal[
            "ae_trn",
            "au_abn",
            "au_arn",
            "bg_uic",
            "br_cnpj",
            "br_cpf",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "ch_vat",
            "cl_tin",
            "eg_tin",
            "es_cif",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "hk_br",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kr_brn",
            "li_uid",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "no_vat",
            "nz_gst",
            "ph_tin",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "th_vat",
            "tr_tin",
            "tw_vat",
            "ua_vat",
            "unknown",
            "us_ein",
            "za_vat",
        ]]: ...
        @property
        @deprecated(
            "OrderTaxDetailsTaxId.value: until 2022-08-01."
        )
        def value(self) -> f.Text[str]: ...
    else:
        @property
        def type(self) -> f.Text[Literal[
            "ae_trn",
            "au_abn",
            "au_arn",
            "bg_uic",
            "br_cnpj",
            "br_cpf",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "ch_vat",
            "cl_tin",
            "eg_tin",
            "es_cif",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "hk_br",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kr_brn",
            "li_uid",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "no_vat",
            "nz_gst",
            "ph_tin",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "th_vat",
            "tr_tin",
            "tw_vat",
            "ua_vat",
            "unknown",
            "us_ein",
            "za_vat",
        ]]: ...
        @property
        def value(self) -> f.Text[str]: ...

class OrderTotalDetailsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderTotalDetails.amount_discount: until 2022-08-01."
        )
        def amount_discount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderTotalDetails.amount_shipping: until 2022-08-01."
        )
        def amount_shipping(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderTotalDetails.amount_tax: until 2022-08-01."
        )
        def amount_tax(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderTotalDetails.breakdown: until 2022-08-01."
        )
        def breakdown(self) -> OrderTotalDetailsBreakdownFields: ...
    else:
        @property
        def amount_discount(self) -> f.Number: ...
        @property
        def amount_shipping(self) -> f.Number: ...
        @property
        def amount_tax(self) -> f.Number: ...
        @property
        def breakdown(self) -> OrderTotalDetailsBreakdownFields: ...

class OrderTotalDetailsBreakdownFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderTotalDetailsBreakdown.discounts: until 2022-08-01."
        )
        def discounts(self) -> OrderTotalDetailsBreakdownDiscountFields: ...
        @property
        @deprecated(
            "OrderTotalDetailsBreakdown.taxes: until 2022-08-01."
        )
        def taxes(self) -> OrderTotalDetailsBreakdownTaxeFields: ...
    else:
        @property
        def discounts(self) -> OrderTotalDetailsBreakdownDiscountFields: ...
        @property
        def taxes(self) -> OrderTotalDetailsBreakdownTaxeFields: ...

class OrderTotalDetailsBreakdownDiscountFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderTotalDetailsBreakdownDiscount.amount: until 2022-08-01."
        )
        def amount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderTotalDetailsBreakdownDiscount.discount: until 2022-08-01."
        )
        def discount(self) -> DiscountFields: ...
    else:
        @property
        def amount(self) -> f.Number: ...
        @property
        def discount(self) -> DiscountFields: ...

class OrderTotalDetailsBreakdownTaxeFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "OrderTotalDetailsBreakdownTaxe.amount: until 2022-08-01."
        )
        def amount(self) -> f.Number: ...
        @property
        @deprecated(
            "OrderTotalDetailsBreakdownTaxe.rate: until 2022-08-01."
        )
        def rate(self) -> TaxRateFields: ...
    else:
        @property
        def amount(self) -> f.Number: ...
        @property
        def rate(self) -> TaxRateFields: ...

class OrderItemFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    object: f.Text[Literal["order_item"]]
    parent: f.Text[str]
    quantity: f.Number
    type: f.Text[str]

class OrderReturnFields(f.Object):
    amount: f.Number
    created: f.Number
    currency: f.Text[str]
    id: f.Text[str]
    items: OrderItemFields
    livemode: f.Boolean
    object: f.Text[Literal["order_return"]]
    order: f.Text[str]
    refund: f.Text[str]

class OrderReturnListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: OrderReturnFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class PaymentIntentFields(f.Object):
    allowed_payment_method_types: f.Text[Literal[
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
    ]]
    amount: f.Number
    amount_capturable: f.Number
    amount_details: PaymentIntentAmountDetailsFields
    amount_received: f.Number
    application: f.Text[str]
    application_fee_amount: f.Number
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethodsFields
    canceled_at: f.Number
    cancellation_reason: f.Text[Literal[
        "abandoned",
        "automatic",
        "duplicate",
        "expired",
        "failed_invoice",
        "fraudulent",
        "requested_by_customer",
        "void_invoice",
    ]]
    capture_method: f.Text[Literal[
        "automatic",
        "automatic_async",
        "manual",
    ]]
    client_secret: f.Text[str]
    confirmation_method: f.Text[Literal[
        "automatic",
        "manual",
        "publishable",
        "secret",
    ]]
    created: f.Number
    currency: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    description: f.Text[str]
    excluded_payment_method_types: f.Text[Literal[
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
    ]]
    hooks: PaymentIntentHooksFields
    id: f.Text[str]
    last_payment_error: PaymentIntentLastPaymentErrorFields
    latest_charge: f.Text[str]
    livemode: f.Boolean
    managed_payments: PaymentIntentManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    next_action: PaymentIntentNextActionFields
    object: f.Text[Literal["payment_intent"]]
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
    setup_future_usage: f.Text[Literal[
        "off_session",
        "on_session",
    ]]
    shipping: PaymentIntentShippingFields
    source: f.Text[str]
    statement_descriptor: f.Text[str]
    statement_descriptor_suffix: f.Text[str]
    status: f.Text[Literal[
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
    ]]
    transfer_data: PaymentIntentTransferDataFields
    transfer_group: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PaymentIntent.allowed_source_types: until 2018-11-08; then "
            "`payment_method_types`."
        )
        def allowed_source_types(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "PaymentIntent.application_fee: until 2018-05-21; then `application_fee_amount`."
        )
        def application_fee(self) -> f.Number: ...
        @property
        @deprecated(
            "PaymentIntent.charges: until 2022-08-01; then `latest_charge`."
        )
        def charges(self) -> ChargeListFields: ...
        @property
        @deprecated(
            "PaymentIntent.invoice: until 2025-02-24.acacia; then `invoice` of "
            "invoice_payment."
        )
        def invoice(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "PaymentIntent.next_source_action: until 2018-11-08; then `next_action`."
        )
        def next_source_action(self) -> PaymentIntentNextSourceActionFields: ...
        @property
        @deprecated(
            "PaymentIntent.return_url: until 2018-10-31."
        )
        def return_url(self) -> f.Text[str]: ...
    else:
        @property
        def allowed_source_types(self) -> f.Text[str]: ...
        @property
        def application_fee(self) -> f.Number: ...
        @property
        def charges(self) -> ChargeListFields: ...
        @property
        def invoice(self) -> f.Text[str]: ...
        @property
        def next_source_action(self) -> PaymentIntentNextSourceActionFields: ...
        @property
        def return_url(self) -> f.Text[str]: ...

class PaymentIntentAmountDetailsFields(f.Object):
    discount_amount: f.Number
    error: PaymentIntentAmountDetailsErrorFields
    line_items: PaymentIntentAmountDetailsLineItemListFields
    shipping: PaymentIntentAmountDetailsShippingFields
    tax: PaymentIntentAmountDetailsTaxFields
    tip: PaymentIntentAmountDetailsTipFields

class PaymentIntentAmountDetailsErrorFields(f.Object):
    code: f.Text[Literal[
        "amount_details_amount_mismatch",
        "amount_details_tax_shipping_discount_greater_than_amount",
    ]]
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
    allow_redirects: f.Text[Literal[
        "always",
        "never",
    ]]
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
    code: f.Text[Literal[
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
    ]]
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
    type: f.Text[Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
        "api_connection_error",
        "authentication_error",
        "rate_limit_error",
    ]]

class PaymentIntentManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class PaymentIntentNextActionFields(f.Object):
    alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirectFields
    blik_authorize: PaymentIntentNextActionBlikAuthorizeFields
    boleto_display_details: PaymentIntentNextActionBoletoDisplayDetailsFields
    card_await_notification: PaymentIntentNextActionCardAwaitNotificationFields
    cashapp_handle_redirect_or_display_qr_code: (
        PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeFields
    )
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
    type: f.Text[Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
    ]]

class PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressFields(f.Object):
    aba: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAbaFields
    iban: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIbanFields
    sort_code: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCodeFields
    spei: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpeiFields
    supported_networks: f.Text[Literal[
        "ach",
        "bacs",
        "chaps",
        "domestic_wire_us",
        "fps",
        "sepa",
        "spei",
        "swift",
        "zengin",
    ]]
    swift: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwiftFields
    type: f.Text[Literal[
        "aba",
        "iban",
        "sort_code",
        "spei",
        "swift",
        "zengin",
    ]]
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
    microdeposit_type: f.Text[Literal[
        "amounts",
        "descriptor_code",
    ]]

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

class PaymentIntentNextSourceActionFields(f.Object):
    authorize_with_url: PaymentIntentNextSourceActionAuthorizeWithUrlFields
    display_ach_credit_transfer_receiver: f.Map[f.Anything]
    source_type: f.Text[Literal[
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
    ]]
    type: f.Text[str]
    use_stripe_sdk: f.Map[f.Anything]
    value: f.Text[str]

class PaymentIntentNextSourceActionAuthorizeWithUrlFields(f.Object):
    return_url: f.Text[str]
    url: f.Text[str]

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
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    custom_mandate_url: f.Text[str]
    interval_description: f.Text[str]
    payment_schedule: f.Text[Literal[
        "combined",
        "interval",
        "sporadic",
    ]]
    transaction_type: f.Text[Literal[
        "business",
        "personal",
    ]]

class PaymentIntentPaymentMethodOptionsAffirmFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    preferred_locale: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsAfterpayClearpayFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    reference: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsAlipayFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsAlmaFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class PaymentIntentPaymentMethodOptionsAmazonPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsAuBecsDebitFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsBacsDebitFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class PaymentIntentPaymentMethodOptionsBancontactFields(f.Object):
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "fr",
        "nl",
    ]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsBillieFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    company_details: PaymentIntentPaymentMethodOptionsBillieCompanyDetailsFields
    reference: f.Text[str]

class PaymentIntentPaymentMethodOptionsBillieCompanyDetailsFields(f.Object):
    registered_address: AddressFields
    registered_name: f.Text[str]
    registration_number: f.Text[str]
    registration_type: f.Text[Literal[
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
    ]]
    vat: f.Text[str]

class PaymentIntentPaymentMethodOptionsBizumFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsBlikFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsBlikMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsBlikMandateOptionsFields(f.Object):
    expires_at: f.Number
    type: f.Text[Literal[
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsBoletoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsCardFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    installments: PaymentIntentPaymentMethodOptionsCardInstallmentsFields
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptionsFields
    network: f.Text[Literal[
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
    ]]
    request_extended_authorization: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_incremental_authorization: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_multicapture: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_overcapture: f.Text[Literal[
        "if_available",
        "never",
    ]]
    request_three_d_secure: f.Text[Literal[
        "any",
        "automatic",
        "challenge",
        "challenge_only",
    ]]
    require_cvc_recollection: f.Boolean
    setup_credential_usage: f.Text[Literal[
        "installment",
        "recurring",
        "unscheduled",
    ]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    statement_descriptor_suffix_kana: f.Text[str]
    statement_descriptor_suffix_kanji: f.Text[str]
    stored_credential_usage: f.Text[Literal[
        "installment",
        "recurring",
        "unscheduled",
    ]]

class PaymentIntentPaymentMethodOptionsCardInstallmentsFields(f.Object):
    available_plans: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanFields
    enabled: f.Boolean
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlanFields

class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanFields(f.Object):
    count: f.Number
    interval: f.Text[Literal["month"]]
    type: f.Text[Literal[
        "bonus",
        "fixed_count",
        "revolving",
    ]]

class PaymentIntentPaymentMethodOptionsCardInstallmentsPlanFields(f.Object):
    count: f.Number
    interval: f.Text[Literal["month"]]
    type: f.Text[Literal[
        "bonus",
        "fixed_count",
        "revolving",
    ]]

class PaymentIntentPaymentMethodOptionsCardMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]
    end_date: f.Number
    interval: f.Text[Literal[
        "day",
        "month",
        "sporadic",
        "week",
        "year",
    ]]
    interval_count: f.Number
    reference: f.Text[str]
    start_date: f.Number
    supported_types: f.Text[Literal["india"]]

class PaymentIntentPaymentMethodOptionsCardPresentFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    request_extended_authorization: f.Boolean
    request_incremental_authorization_support: f.Boolean
    routing: PaymentIntentPaymentMethodOptionsCardPresentRoutingFields

class PaymentIntentPaymentMethodOptionsCardPresentRoutingFields(f.Object):
    requested_priority: f.Text[Literal[
        "domestic",
        "international",
    ]]

class PaymentIntentPaymentMethodOptionsCashappFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsCryptoFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[Literal["bank_transfer"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    requested_address_types: f.Text[Literal[
        "aba",
        "iban",
        "sepa",
        "sort_code",
        "spei",
        "swift",
        "zengin",
    ]]
    type: f.Text[Literal[
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
    ]]

class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(f.Object):
    country: f.Text[Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ]]

class PaymentIntentPaymentMethodOptionsEpsFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsFpxFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsGiropayFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsGrabpayFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsIdealFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsInteracPresentFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsKakaoPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsKlarnaFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    preferred_locale: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsKonbiniFields(f.Object):
    confirmation_number: f.Text[str]
    expires_after_days: f.Number
    expires_at: f.Number
    product_description: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsKrCardFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsLinkFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    persistent_token: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsMbWayFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsMobilepayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsMultibancoFields(f.Object):
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsNaverPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsNzBankAccountFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsOxxoFields(f.Object):
    expires_after_days: f.Number
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsP24Fields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsPayByBankFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsPaycoFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsPaynowFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsPaypalFields(f.Object):
    capture_method: f.Text[Literal[
        "manual",
        "manual_preferred",
    ]]
    preferred_locale: f.Text[str]
    reference: f.Text[str]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsPaypayFields(f.Object):
    ...

class PaymentIntentPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ]]
    payments_per_period: f.Number
    purpose: f.Text[Literal[
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
    ]]

class PaymentIntentPaymentMethodOptionsPixFields(f.Object):
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    expires_after_seconds: f.Number
    expires_at: f.Number
    mandate_options: PaymentIntentPaymentMethodOptionsPixMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    currency: f.Text[str]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ]]
    reference: f.Text[str]
    start_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsPromptpayFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsRevolutPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsSamsungPayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsSatispayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsScalapayFields(f.Object):
    capture_method: f.Text[Literal["manual"]]

class PaymentIntentPaymentMethodOptionsSepaDebitFields(f.Object):
    mandate_options: PaymentIntentPaymentMethodOptionsSepaDebitMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]

class PaymentIntentPaymentMethodOptionsSepaDebitMandateOptionsFields(f.Object):
    reference_prefix: f.Text[str]

class PaymentIntentPaymentMethodOptionsSequraFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsSofortFields(f.Object):
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "es",
        "fr",
        "it",
        "nl",
        "pl",
    ]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsSunbitFields(f.Object):
    capture_method: f.Text[Literal["manual"]]
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsSwishFields(f.Object):
    reference: f.Text[str]
    setup_future_usage: f.Text[Literal["none"]]

class PaymentIntentPaymentMethodOptionsTwintFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
    ]]

class PaymentIntentPaymentMethodOptionsUpiFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]
    target_date: f.Text[str]
    transaction_purpose: f.Text[Literal[
        "goods",
        "other",
        "services",
        "unspecified",
    ]]
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PaymentIntentPaymentMethodOptionsUsBankAccount.preferred_settlement_speed: until "
            "2026-02-25.clover."
        )
        def preferred_settlement_speed(self) -> f.Text[Literal[
            "fastest",
            "standard",
        ]]: ...
    else:
        @property
        def preferred_settlement_speed(self) -> f.Text[Literal[
            "fastest",
            "standard",
        ]]: ...

class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ]]
    prefetch: f.Text[Literal[
        "balances",
        "ownership",
        "transactions",
    ]]
    return_url: f.Text[str]

class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[Literal[
        "checking",
        "savings",
    ]]

class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields(f.Object):
    collection_method: f.Text[Literal["paper"]]

class PaymentIntentPaymentMethodOptionsWechatPayFields(f.Object):
    app_id: f.Text[str]
    client: f.Text[Literal[
        "android",
        "ios",
        "web",
    ]]
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPaymentMethodOptionsZipFields(f.Object):
    setup_future_usage: f.Text[Literal[
        "none",
        "off_session",
        "on_session",
    ]]

class PaymentIntentPresentmentDetailsFields(f.Object):
    presentment_amount: f.Number
    presentment_currency: f.Text[str]

class PaymentIntentProcessingFields(f.Object):
    card: PaymentIntentProcessingCardFields
    type: f.Text[Literal["card"]]

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
    object: f.Text[Literal["payment_intent_amount_details_line_item"]]
    payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsFields
    product_code: f.Text[str]
    product_name: f.Text[str]
    quantity: f.Number
    tax: PaymentIntentAmountDetailsLineItemTaxFields
    unit_cost: f.Number
    unit_of_measure: f.Text[str]

class PaymentIntentAmountDetailsLineItemListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: PaymentIntentAmountDetailsLineItemFields
    has_more: f.Boolean
    total_count: f.Number
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
    category: f.Text[Literal[
        "digital_goods",
        "donation",
        "physical_goods",
    ]]
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
    billing_address_collection: f.Text[Literal[
        "auto",
        "required",
    ]]
    consent_collection: PaymentLinkConsentCollectionFields
    currency: f.Text[str]
    custom_fields: PaymentLinkCustomFieldFields
    custom_text: PaymentLinkCustomTextFields
    customer_creation: f.Text[Literal[
        "always",
        "if_required",
    ]]
    id: f.Text[str]
    inactive_message: f.Text[str]
    invoice_creation: PaymentLinkInvoiceCreationFields
    line_items: LineItemListFields
    livemode: f.Boolean
    managed_payments: PaymentLinkManagedPaymentsFields
    metadata: f.Map[f.Text[str]]
    name_collection: PaymentLinkNameCollectionFields
    object: f.Text[Literal["payment_link"]]
    on_behalf_of: f.Text[str]
    optional_items: PaymentLinkOptionalItemFields
    payment_intent_data: PaymentLinkPaymentIntentDataFields
    payment_method_collection: f.Text[Literal[
        "always",
        "if_required",
    ]]
    payment_method_options: PaymentLinkPaymentMethodOptionsFields
    payment_method_types: f.Text[Literal[
        "affirm",
        "afterpay_clearpay",
        "alipay",
        "alma",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "bizum",
        "blik",
        "boleto",
        "card",
        "cashapp",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "klarna",
        "konbini",
        "link",
        "mb_way",
        "mobilepay",
        "multibanco",
        "oxxo",
        "p24",
        "pay_by_bank",
        "paynow",
        "paypal",
        "paypay",
        "payto",
        "pix",
        "promptpay",
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
    ]]
    phone_number_collection: PaymentLinkPhoneNumberCollectionFields
    restrictions: PaymentLinkRestrictionsFields
    shipping_address_collection: PaymentLinkShippingAddressCollectionFields
    shipping_options: PaymentLinkShippingOptionFields
    submit_type: f.Text[Literal[
        "auto",
        "book",
        "donate",
        "pay",
        "subscribe",
    ]]
    subscription_data: PaymentLinkSubscriptionDataFields
    tax_id_collection: PaymentLinkTaxIdCollectionFields
    transfer_data: PaymentLinkTransferDataFields
    url: f.Text[str]

class PaymentLinkAfterCompletionFields(f.Object):
    hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmationFields
    redirect: PaymentLinkAfterCompletionRedirectFields
    type: f.Text[Literal[
        "hosted_confirmation",
        "redirect",
    ]]

class PaymentLinkAfterCompletionHostedConfirmationFields(f.Object):
    custom_message: f.Text[str]

class PaymentLinkAfterCompletionRedirectFields(f.Object):
    url: f.Text[str]

class PaymentLinkAutomaticTaxFields(f.Object):
    enabled: f.Boolean
    liability: PaymentLinkAutomaticTaxLiabilityFields

class PaymentLinkAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class PaymentLinkConsentCollectionFields(f.Object):
    payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreementFields
    promotions: f.Text[Literal[
        "auto",
        "none",
    ]]
    terms_of_service: f.Text[Literal[
        "none",
        "required",
    ]]

class PaymentLinkConsentCollectionPaymentMethodReuseAgreementFields(f.Object):
    position: f.Text[Literal[
        "auto",
        "hidden",
    ]]

class PaymentLinkCustomFieldFields(f.Object):
    dropdown: PaymentLinkCustomFieldDropdownFields
    key: f.Text[str]
    label: PaymentLinkCustomFieldLabelFields
    numeric: PaymentLinkCustomFieldNumericFields
    optional: f.Boolean
    text: PaymentLinkCustomFieldTextFields
    type: f.Text[Literal[
        "dropdown",
        "numeric",
        "text",
    ]]

class PaymentLinkCustomFieldDropdownFields(f.Object):
    default_value: f.Text[str]
    options: PaymentLinkCustomFieldDropdownOptionFields

class PaymentLinkCustomFieldDropdownOptionFields(f.Object):
    label: f.Text[str]
    value: f.Text[str]

class PaymentLinkCustomFieldLabelFields(f.Object):
    custom: f.Text[str]
    type: f.Text[Literal["custom"]]

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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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
    capture_method: f.Text[Literal[
        "automatic",
        "automatic_async",
        "manual",
    ]]
    description: f.Text[str]
    metadata: f.Map[f.Text[str]]
    setup_future_usage: f.Text[Literal[
        "off_session",
        "on_session",
    ]]
    statement_descriptor: f.Text[str]
    statement_descriptor_suffix: f.Text[str]
    transfer_group: f.Text[str]

class PaymentLinkPaymentMethodOptionsFields(f.Object):
    card: PaymentLinkPaymentMethodOptionsCardFields

class PaymentLinkPaymentMethodOptionsCardFields(f.Object):
    restrictions: PaymentLinkPaymentMethodOptionsCardRestrictionsFields

class PaymentLinkPaymentMethodOptionsCardRestrictionsFields(f.Object):
    brands_blocked: f.Text[Literal[
        "american_express",
        "discover_global_network",
        "mastercard",
        "visa",
    ]]

class PaymentLinkPhoneNumberCollectionFields(f.Object):
    enabled: f.Boolean

class PaymentLinkRestrictionsFields(f.Object):
    completed_sessions: PaymentLinkRestrictionsCompletedSessionsFields

class PaymentLinkRestrictionsCompletedSessionsFields(f.Object):
    count: f.Number
    limit: f.Number

class PaymentLinkShippingAddressCollectionFields(f.Object):
    allowed_countries: f.Text[Literal[
        "AC",
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CV",
        "CW",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SZ",
        "TA",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VN",
        "VU",
        "WF",
        "WS",
        "XK",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
        "ZZ",
    ]]

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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class PaymentLinkSubscriptionDataTrialSettingsFields(f.Object):
    end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorFields

class PaymentLinkSubscriptionDataTrialSettingsEndBehaviorFields(f.Object):
    missing_payment_method: f.Text[Literal[
        "cancel",
        "create_invoice",
        "pause",
    ]]

class PaymentLinkTaxIdCollectionFields(f.Object):
    enabled: f.Boolean
    required: f.Text[Literal[
        "if_supported",
        "never",
    ]]

class PaymentLinkTransferDataFields(f.Object):
    amount: f.Number
    destination: f.Text[str]

class PaymentMethodFields(f.Object):
    acss_debit: PaymentMethodAcssDebitFields
    affirm: PaymentMethodAffirmFields
    afterpay_clearpay: PaymentMethodAfterpayClearpayFields
    alipay: PaymentMethodAlipayFields
    allow_redisplay: f.Text[Literal[
        "always",
        "limited",
        "unspecified",
    ]]
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
    object: f.Text[Literal["payment_method"]]
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
    type: f.Text[Literal[
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
        "card_present",
        "cashapp",
        "crypto",
        "custom",
        "customer_balance",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "interac_present",
        "kakao_pay",
        "klarna",
        "konbini",
        "kr_card",
        "link",
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
    ]]
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
    regulated_status: f.Text[Literal[
        "regulated",
        "unregulated",
    ]]
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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.ach_credit_transfer: until "
            "2019-11-05."
        )
        def ach_credit_transfer(
            self,
        ) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransferFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.ach_debit: until 2019-11-05."
        )
        def ach_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebitFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.alipay: until 2019-11-05."
        )
        def alipay(self) -> f.Map[f.Anything]: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.bancontact: until 2019-11-05."
        )
        def bancontact(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontactFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.card: until 2019-11-05."
        )
        def card(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsCardFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.eps: until 2019-11-05."
        )
        def eps(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsEpsFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.giropay: until 2019-11-05."
        )
        def giropay(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropayFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.ideal: until 2019-11-05."
        )
        def ideal(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsIdealFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.klarna: until 2019-11-05."
        )
        def klarna(self) -> f.Map[f.Anything]: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.multibanco: until 2019-11-05."
        )
        def multibanco(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibancoFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.p24: until 2019-11-05."
        )
        def p24(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsP24Fields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.sepa_debit: until 2019-11-05."
        )
        def sepa_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebitFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.sofort: until 2019-11-05."
        )
        def sofort(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSofortFields: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.stripe_account: until "
            "2019-11-05."
        )
        def stripe_account(self) -> f.Map[f.Anything]: ...
        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.wechat: until 2019-11-05."
        )
        def wechat(self) -> f.Map[f.Anything]: ...
    else:
        @property
        def ach_credit_transfer(
            self,
        ) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransferFields: ...
        @property
        def ach_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebitFields: ...
        @property
        def alipay(self) -> f.Map[f.Anything]: ...
        @property
        def bancontact(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontactFields: ...
        @property
        def card(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsCardFields: ...
        @property
        def eps(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsEpsFields: ...
        @property
        def giropay(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropayFields: ...
        @property
        def ideal(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsIdealFields: ...
        @property
        def klarna(self) -> f.Map[f.Anything]: ...
        @property
        def multibanco(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibancoFields: ...
        @property
        def p24(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsP24Fields: ...
        @property
        def sepa_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebitFields: ...
        @property
        def sofort(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSofortFields: ...
        @property
        def stripe_account(self) -> f.Map[f.Anything]: ...
        @property
        def wechat(self) -> f.Map[f.Anything]: ...

class PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransferFields(f.Object):
    account_number: f.Text[str]
    bank_name: f.Text[str]
    routing_number: f.Text[str]
    swift_code: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebitFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    bank_name: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontactFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "fr",
        "nl",
    ]]
    verified_name: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardFields(f.Object):
    brand: f.Text[str]
    checks: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardChecksFields
    country: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    installments: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsFields
    last4: f.Text[str]
    three_d_secure: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardThreeDSecureFields
    wallet: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardChecksFields(f.Object):
    address_line1_check: f.Text[str]
    address_postal_code_check: f.Text[str]
    cvc_check: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsFields(f.Object):
    plan: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsPlanFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsPlanFields(f.Object):
    count: f.Number
    interval: f.Text[Literal["month"]]
    type: f.Text[Literal["fixed_count"]]

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
    read_method: f.Text[Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ]]
    reader: f.Text[str]
    receipt: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptFields
    wallet: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWalletFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOfflineFields(f.Object):
    stored_at: f.Number
    type: f.Text[Literal["deferred"]]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptFields(f.Object):
    account_type: f.Text[Literal[
        "checking",
        "credit",
        "prepaid",
        "unknown",
    ]]
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    cardholder_verification_method: f.Text[str]
    dedicated_file_name: f.Text[str]
    terminal_verification_results: f.Text[str]
    transaction_status_information: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWalletFields(f.Object):
    type: f.Text[Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
        "unknown",
    ]]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardThreeDSecureFields(f.Object):
    authenticated: f.Boolean
    succeeded: f.Boolean
    version: f.Text[Literal[
        "1.0.2",
        "2.1.0",
        "2.2.0",
    ]]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletFields(f.Object):
    amex_express_checkout: f.Map[f.Anything]
    apple_pay: f.Map[f.Anything]
    dynamic_last4: f.Text[str]
    google_pay: f.Map[f.Anything]
    masterpass: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletMasterpassFields
    samsung_pay: f.Map[f.Anything]
    type: f.Text[Literal[
        "amex_express_checkout",
        "apple_pay",
        "google_pay",
        "masterpass",
        "samsung_pay",
        "visa_checkout",
    ]]
    visa_checkout: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletVisaCheckoutFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletMasterpassFields(f.Object):
    billing_address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    shipping_address: AddressFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletVisaCheckoutFields(f.Object):
    billing_address: AddressFields
    email: f.Text[str]
    name: f.Text[str]
    shipping_address: AddressFields

class PaymentMethodCardGeneratedFromPaymentMethodDetailsEpsFields(f.Object):
    verified_name: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropayFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    verified_name: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsIdealFields(f.Object):
    bank: f.Text[Literal[
        "abn_amro",
        "asn_bank",
        "bunq",
        "handelsbanken",
        "ing",
        "knab",
        "moneyou",
        "rabobank",
        "regiobank",
        "sns_bank",
        "triodos_bank",
        "van_lanschot",
    ]]
    bic: f.Text[Literal[
        "ABNANL2A",
        "ASNBNL21",
        "BUNQNL2A",
        "FVLBNL22",
        "HANDNL2A",
        "INGBNL2A",
        "KNABNL2H",
        "MOYONL21",
        "RABONL2U",
        "RBRBNL21",
        "SNSBNL2A",
        "TRIONL2U",
    ]]
    iban_last4: f.Text[str]
    verified_name: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibancoFields(f.Object):
    entity: f.Text[str]
    reference: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsP24Fields(f.Object):
    reference: f.Text[str]
    verified_name: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebitFields(f.Object):
    bank_code: f.Text[str]
    branch_code: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]

class PaymentMethodCardGeneratedFromPaymentMethodDetailsSofortFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    country: f.Text[str]
    iban_last4: f.Text[str]
    verified_name: f.Text[str]

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
    read_method: f.Text[Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ]]
    wallet: PaymentMethodCardPresentWalletFields

class PaymentMethodCardPresentNetworksFields(f.Object):
    available: f.Text[str]
    preferred: f.Text[str]

class PaymentMethodCardPresentOfflineFields(f.Object):
    stored_at: f.Number
    type: f.Text[Literal["deferred"]]

class PaymentMethodCardPresentWalletFields(f.Object):
    type: f.Text[Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
        "unknown",
    ]]

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
    type: f.Text[Literal[
        "amex_express_checkout",
        "apple_pay",
        "google_pay",
        "link",
        "masterpass",
        "samsung_pay",
        "visa_checkout",
    ]]
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
    bank: f.Text[Literal[
        "arzte_und_apotheker_bank",
        "austrian_anadi_bank_ag",
        "bank_austria",
        "bankhaus_carl_spangler",
        "bankhaus_schelhammer_und_schattera_ag",
        "bawag_psk_ag",
        "bks_bank_ag",
        "brull_kallmus_bank_ag",
        "btv_vier_lander_bank",
        "capital_bank_grawe_gruppe_ag",
        "deutsche_bank_ag",
        "dolomitenbank",
        "easybank_ag",
        "erste_bank_und_sparkassen",
        "hypo_alpeadriabank_international_ag",
        "hypo_bank_burgenland_aktiengesellschaft",
        "hypo_noe_lb_fur_niederosterreich_u_wien",
        "hypo_oberosterreich_salzburg_steiermark",
        "hypo_tirol_bank_ag",
        "hypo_vorarlberg_bank_ag",
        "marchfelder_bank",
        "oberbank_ag",
        "raiffeisen_bankengruppe_osterreich",
        "schoellerbank_ag",
        "sparda_bank_wien",
        "volksbank_gruppe",
        "volkskreditbank_ag",
        "vr_bank_braunau",
    ]]

class PaymentMethodFpxFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    bank: f.Text[Literal[
        "affin_bank",
        "agrobank",
        "alliance_bank",
        "ambank",
        "bank_islam",
        "bank_muamalat",
        "bank_of_china",
        "bank_rakyat",
        "bnp_paribas",
        "bsn",
        "cimb",
        "citibank",
        "deutsche_bank",
        "hong_leong_bank",
        "hsbc",
        "kfh",
        "maybank2e",
        "maybank2u",
        "mbsb_bank",
        "ocbc",
        "pb_enterprise",
        "public_bank",
        "rhb",
        "standard_chartered",
        "uob",
        "uob_regional",
    ]]

class PaymentMethodGiropayFields(f.Object):
    ...

class PaymentMethodGrabpayFields(f.Object):
    ...

class PaymentMethodIdealFields(f.Object):
    bank: f.Text[Literal[
        "abn_amro",
        "adyen",
        "asn_bank",
        "bunq",
        "buut",
        "finom",
        "handelsbanken",
        "ing",
        "knab",
        "mollie",
        "moneyou",
        "n26",
        "nn",
        "rabobank",
        "regiobank",
        "revolut",
        "sns_bank",
        "triodos_bank",
        "van_lanschot",
        "yoursafe",
    ]]
    bic: f.Text[Literal[
        "ABNANL2A",
        "ADYBNL2A",
        "ASNBNL21",
        "BITSNL2A",
        "BUNQNL2A",
        "BUUTNL2A",
        "FNOMNL22",
        "FVLBNL22",
        "HANDNL2A",
        "INGBNL2A",
        "KNABNL2H",
        "MLLENL2A",
        "MOYONL21",
        "NNBANL2G",
        "NTSBDEB1",
        "RABONL2U",
        "RBRBNL21",
        "REVOIE23",
        "REVOLT21",
        "SNSBNL2A",
        "TRIONL2U",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PaymentMethodIdeal.iban_last4: until 2018-11-08."
        )
        def iban_last4(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "PaymentMethodIdeal.statement_descriptor: until 2018-11-08."
        )
        def statement_descriptor(self) -> f.Text[str]: ...
    else:
        @property
        def iban_last4(self) -> f.Text[str]: ...
        @property
        def statement_descriptor(self) -> f.Text[str]: ...

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
    read_method: f.Text[Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ]]

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
    brand: f.Text[Literal[
        "bc",
        "citi",
        "hana",
        "hyundai",
        "jeju",
        "jeonbuk",
        "kakaobank",
        "kbank",
        "kdbbank",
        "kookmin",
        "kwangju",
        "lotte",
        "mg",
        "nh",
        "post",
        "samsung",
        "savingsbank",
        "shinhan",
        "shinhyup",
        "suhyup",
        "tossbank",
        "woori",
    ]]
    last4: f.Text[str]

class PaymentMethodLinkFields(f.Object):
    email: f.Text[str]
    persistent_token: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PaymentMethodLink.country: until 2022-11-15; nothing took its place."
        )
        def country(self) -> f.Text[str]: ...
    else:
        @property
        def country(self) -> f.Text[str]: ...

class PaymentMethodMbWayFields(f.Object):
    ...

class PaymentMethodMobilepayFields(f.Object):
    ...

class PaymentMethodMultibancoFields(f.Object):
    ...

class PaymentMethodNaverPayFields(f.Object):
    buyer_id: f.Text[str]
    funding: f.Text[Literal[
        "card",
        "points",
    ]]

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
    bank: f.Text[Literal[
        "alior_bank",
        "bank_millennium",
        "bank_nowy_bfg_sa",
        "bank_pekao_sa",
        "banki_spbdzielcze",
        "blik",
        "bnp_paribas",
        "boz",
        "citi_handlowy",
        "credit_agricole",
        "envelobank",
        "etransfer_pocztowy24",
        "getin_bank",
        "ideabank",
        "ing",
        "inteligo",
        "mbank_mtransfer",
        "nest_przelew",
        "noble_pay",
        "pbac_z_ipko",
        "plus_bank",
        "santander_przelew24",
        "tmobile_usbugi_bankowe",
        "toyota_bank",
        "velobank",
        "volkswagen_bank",
    ]]

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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PaymentMethodSepaDebit.iban: until 2018-11-08."
        )
        def iban(self) -> f.Text[str]: ...
    else:
        @property
        def iban(self) -> f.Text[str]: ...

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
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    account_type: f.Text[Literal[
        "checking",
        "savings",
    ]]
    bank_name: f.Text[str]
    financial_connections_account: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    networks: PaymentMethodUsBankAccountNetworksFields
    routing_number: f.Text[str]
    status_details: PaymentMethodUsBankAccountStatusDetailsFields

class PaymentMethodUsBankAccountNetworksFields(f.Object):
    preferred: f.Text[str]
    supported: f.Text[Literal[
        "ach",
        "us_domestic_wire",
    ]]

class PaymentMethodUsBankAccountStatusDetailsFields(f.Object):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlockedFields

class PaymentMethodUsBankAccountStatusDetailsBlockedFields(f.Object):
    network_code: f.Text[Literal[
        "R02",
        "R03",
        "R04",
        "R05",
        "R07",
        "R08",
        "R10",
        "R11",
        "R16",
        "R20",
        "R29",
        "R31",
    ]]
    reason: f.Text[Literal[
        "bank_account_closed",
        "bank_account_frozen",
        "bank_account_invalid_details",
        "bank_account_restricted",
        "bank_account_unusable",
        "debit_not_authorized",
        "tokenized_account_number_deactivated",
    ]]

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
    object: f.Text[Literal["payout"]]
    original_payout: f.Text[str]
    payout_method: f.Text[str]
    reconciliation_status: f.Text[Literal[
        "completed",
        "in_progress",
        "not_applicable",
    ]]
    reversed_by: f.Text[str]
    source_type: f.Text[str]
    statement_descriptor: f.Text[str]
    status: f.Text[str]
    trace_id: PayoutTraceIdFields
    type: f.Text[Literal[
        "bank_account",
        "card",
    ]]

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
    object: f.Text[Literal["person"]]
    phone: f.Text[str]
    political_exposure: f.Text[Literal[
        "existing",
        "none",
    ]]
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
    code: f.Text[Literal[
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
    ]]
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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PersonRelationship.account_opener: until 2019-09-09."
        )
        def account_opener(self) -> f.Boolean: ...
    else:
        @property
        def account_opener(self) -> f.Boolean: ...

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
    code: f.Text[Literal[
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
    ]]
    reason: f.Text[str]
    requirement: f.Text[str]

class PersonUsCfpbDataFields(f.Object):
    ethnicity_details: PersonUsCfpbDataEthnicityDetailsFields
    race_details: PersonUsCfpbDataRaceDetailsFields
    self_identified_gender: f.Text[str]

class PersonUsCfpbDataEthnicityDetailsFields(f.Object):
    ethnicity: f.Text[Literal[
        "cuban",
        "hispanic_or_latino",
        "mexican",
        "not_hispanic_or_latino",
        "other_hispanic_or_latino",
        "prefer_not_to_answer",
        "puerto_rican",
    ]]
    ethnicity_other: f.Text[str]

class PersonUsCfpbDataRaceDetailsFields(f.Object):
    race: f.Text[Literal[
        "african_american",
        "american_indian_or_alaska_native",
        "asian",
        "asian_indian",
        "black_or_african_american",
        "chinese",
        "ethiopian",
        "filipino",
        "guamanian_or_chamorro",
        "haitian",
        "jamaican",
        "japanese",
        "korean",
        "native_hawaiian",
        "native_hawaiian_or_other_pacific_islander",
        "nigerian",
        "other_asian",
        "other_black_or_african_american",
        "other_pacific_islander",
        "prefer_not_to_answer",
        "samoan",
        "somali",
        "vietnamese",
        "white",
    ]]
    race_other: f.Text[str]

class PersonVerificationFields(f.Object):
    additional_document: PersonVerificationAdditionalDocumentFields
    details: f.Text[str]
    details_code: f.Text[str]
    document: PersonVerificationDocumentFields
    status: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PersonVerification.document_back: until 2019-02-11."
        )
        def document_back(self) -> f.Text[str]: ...
    else:
        @property
        def document_back(self) -> f.Text[str]: ...

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
    billing_scheme: f.Text[Literal[
        "per_unit",
        "tiered",
    ]]
    created: f.Number
    currency: f.Text[str]
    deleted: f.Boolean
    id: f.Text[str]
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    interval_count: f.Number
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    meter: f.Text[str]
    nickname: f.Text[str]
    object: f.Text[Literal["plan"]]
    product: f.Text[str]
    tiers: PlanTierFields
    tiers_mode: f.Text[Literal[
        "graduated",
        "volume",
    ]]
    transform_usage: PlanTransformUsageFields
    trial_period_days: f.Number
    usage_type: f.Text[Literal[
        "licensed",
        "metered",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Plan.aggregate_usage: until 2025-02-24.acacia; then `meter`."
        )
        def aggregate_usage(self) -> f.Text[Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ]]: ...
        @property
        @deprecated(
            "Plan.name: until 2018-01-23; then `nickname`."
        )
        def name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Plan.statement_description: until 2014-11-20; then `statement_descriptor` of "
            "product."
        )
        def statement_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Plan.statement_descriptor: until 2018-01-23; then `statement_descriptor` of "
            "product."
        )
        def statement_descriptor(self) -> f.Text[str]: ...
    else:
        @property
        def aggregate_usage(self) -> f.Text[Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ]]: ...
        @property
        def name(self) -> f.Text[str]: ...
        @property
        def statement_description(self) -> f.Text[str]: ...
        @property
        def statement_descriptor(self) -> f.Text[str]: ...

class PlanTierFields(f.Object):
    flat_amount: f.Number
    flat_amount_decimal: f.Text[str]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]
    up_to: f.Number
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PlanTier.amount: until 2018-07-27; then `tiers[].unit_amount`."
        )
        def amount(self) -> f.Number: ...
    else:
        @property
        def amount(self) -> f.Number: ...

class PlanTransformUsageFields(f.Object):
    divide_by: f.Number
    round: f.Text[Literal[
        "down",
        "up",
    ]]

class PriceFields(f.Object):
    active: f.Boolean
    billing_scheme: f.Text[Literal[
        "per_unit",
        "tiered",
    ]]
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
    object: f.Text[Literal["price"]]
    product: f.Text[str]
    recurring: PriceRecurringFields
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
        "unspecified",
    ]]
    tiers: PriceTierFields
    tiers_mode: f.Text[Literal[
        "graduated",
        "volume",
    ]]
    transform_quantity: PriceTransformQuantityFields
    type: f.Text[Literal[
        "one_time",
        "recurring",
    ]]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]

class PriceCurrencyOptionsFields(f.Object):
    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmountFields
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
        "unspecified",
    ]]
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
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    interval_count: f.Number
    meter: f.Text[str]
    trial_period_days: f.Number
    usage_type: f.Text[Literal[
        "licensed",
        "metered",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PriceRecurring.aggregate_usage: until 2025-02-24.acacia; then `recurring.meter`."
        )
        def aggregate_usage(self) -> f.Text[Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ]]: ...
    else:
        @property
        def aggregate_usage(self) -> f.Text[Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ]]: ...

class PriceTierFields(f.Object):
    flat_amount: f.Number
    flat_amount_decimal: f.Text[str]
    unit_amount: f.Number
    unit_amount_decimal: f.Text[str]
    up_to: f.Number

class PriceTransformQuantityFields(f.Object):
    divide_by: f.Number
    round: f.Text[Literal[
        "down",
        "up",
    ]]

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
    object: f.Text[Literal["product"]]
    package_dimensions: ProductPackageDimensionsFields
    shippable: f.Boolean
    statement_descriptor: f.Text[str]
    tax_code: f.Text[str]
    tax_details: ProductTaxDetailsFields
    type: f.Text[Literal[
        "good",
        "service",
    ]]
    unit_label: f.Text[str]
    updated: f.Number
    url: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Product.attributes: until 2022-11-15; nothing took its place."
        )
        def attributes(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Product.caption: until 2022-11-15; nothing took its place."
        )
        def caption(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Product.deactivate_on: until 2022-11-15; nothing took its place."
        )
        def deactivate_on(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Product.features: until 2023-10-16; then `marketing_features`."
        )
        def features(self) -> ProductFeatureFields: ...
        @property
        @deprecated(
            "Product.skus: until 2018-02-28; nothing took its place."
        )
        def skus(self) -> SkuListFields: ...
    else:
        @property
        def attributes(self) -> f.Text[str]: ...
        @property
        def caption(self) -> f.Text[str]: ...
        @property
        def deactivate_on(self) -> f.Text[str]: ...
        @property
        def features(self) -> ProductFeatureFields: ...
        @property
        def skus(self) -> SkuListFields: ...

class ProductFeatureFields(f.Object):
    name: f.Text[str]

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
    object: f.Text[Literal["promotion_code"]]
    promotion: PromotionCodePromotionFields
    restrictions: PromotionCodeRestrictionsFields
    times_redeemed: f.Number
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "PromotionCode.coupon: until 2025-08-27.basil; then `promotion.coupon`."
        )
        def coupon(self) -> CouponFields: ...
    else:
        @property
        def coupon(self) -> CouponFields: ...

class PromotionCodePromotionFields(f.Object):
    coupon: f.Text[str]
    type: f.Text[Literal["coupon"]]

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
    collection_method: f.Text[Literal[
        "charge_automatically",
        "send_invoice",
    ]]
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
    object: f.Text[Literal["quote"]]
    on_behalf_of: f.Text[str]
    status: f.Text[Literal[
        "accepted",
        "canceled",
        "draft",
        "open",
    ]]
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
    status: f.Text[Literal[
        "complete",
        "failed",
        "requires_location_inputs",
    ]]

class QuoteAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class QuoteComputedFields(f.Object):
    recurring: QuoteComputedRecurringFields
    upfront: QuoteComputedUpfrontFields

class QuoteComputedRecurringFields(f.Object):
    amount_subtotal: f.Number
    amount_total: f.Number
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
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
    taxability_reason: f.Text[Literal[
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
    ]]
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
    taxability_reason: f.Text[Literal[
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
    ]]
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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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
    type: f.Text[Literal[
        "classic",
        "flexible",
    ]]

class QuoteSubscriptionDataBillingModeFlexibleFields(f.Object):
    proration_discounts: f.Text[Literal[
        "included",
        "itemized",
    ]]

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
    taxability_reason: f.Text[Literal[
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
    ]]
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
    object: f.Text[Literal["radar.early_fraud_warning"]]
    payment_intent: f.Text[str]

class RecipientFields(f.Object):
    active_account: BankAccountFields
    cards: CardListFields
    created: f.Number
    default_card: f.Text[str]
    deleted: f.Boolean
    description: f.Text[str]
    email: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    migrated_to: f.Text[str]
    name: f.Text[str]
    object: f.Text[Literal["recipient"]]
    rolled_back_from: f.Text[str]
    tin: f.Text[str]
    tin_verification_pending: f.Boolean
    type: f.Text[str]
    verified: f.Boolean

class RecipientTransferFields(f.Object):
    amount: f.Number
    amount_reversed: f.Number
    application_fee: f.Text[str]
    automatic: f.Boolean
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    date: f.Number
    description: f.Text[str]
    destination: f.Text[str]
    destination_payment: f.Text[str]
    failure_code: f.Text[str]
    failure_message: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    method: f.Text[str]
    object: f.Text[Literal["recipient_transfer"]]
    reversals: TransferReversalListFields
    reversed: f.Boolean
    source_transaction: f.Text[str]
    source_type: f.Text[str]
    statement_descriptor: f.Text[str]
    status: f.Text[str]
    transfer_group: f.Text[str]
    type: f.Text[str]

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
    object: f.Text[Literal["refund"]]
    payment_intent: f.Text[str]
    payment_method: f.Text[str]
    pending_reason: f.Text[Literal[
        "charge_pending",
        "insufficient_funds",
        "processing",
    ]]
    presentment_details: RefundPresentmentDetailsFields
    reason: f.Text[Literal[
        "duplicate",
        "expired_uncaptured_charge",
        "fraudulent",
        "requested_by_customer",
    ]]
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
    type: f.Text[Literal[
        "pending",
        "refund",
        "reversal",
    ]]

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
    object: f.Text[Literal["list"]]
    data: RefundFields
    has_more: f.Boolean
    total_count: f.Number
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
    object: f.Text[Literal["reporting.report_run"]]
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
    object: f.Text[Literal["reporting.report_type"]]
    updated: f.Number
    version: f.Number

class ReserveHoldFields(f.Object):
    amount: f.Number
    amount_releasable: f.Number
    created: f.Number
    created_by: f.Text[Literal[
        "application",
        "stripe",
    ]]
    currency: f.Text[str]
    destination: f.Text[Literal[
        "other",
        "risk_reserved",
        "settlement_reserved",
    ]]
    id: f.Text[str]
    is_releasable: f.Boolean
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["reserve.hold"]]
    reason: f.Text[Literal[
        "charge",
        "standalone",
    ]]
    release_details: ReserveHoldReleaseDetailFields
    release_schedule: ReserveHoldReleaseScheduleFields
    reserve_plan: f.Text[str]
    source_charge: f.Text[str]
    source_type: f.Text[Literal[
        "bank_account",
        "card",
        "fpx",
    ]]

class ReserveHoldReleaseDetailFields(f.Object):
    amount: f.Number
    reserve_release: f.Text[str]

class ReserveHoldReleaseScheduleFields(f.Object):
    release_after: f.Number
    scheduled_release: f.Number

class ReservePlanFields(f.Object):
    created: f.Number
    created_by: f.Text[Literal[
        "application",
        "stripe",
    ]]
    currency: f.Text[str]
    destination: f.Text[Literal[
        "other",
        "risk_reserved",
        "settlement_reserved",
    ]]
    disabled_at: f.Number
    fixed_release: ReservePlanFixedReleaseFields
    id: f.Text[str]
    livemode: f.Boolean
    manual_release: ReservePlanManualReleaseFields
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["reserve.plan"]]
    percent: f.Number
    rolling_release: ReservePlanRollingReleaseFields
    status: f.Text[Literal[
        "active",
        "disabled",
        "expired",
        "other",
    ]]
    type: f.Text[Literal[
        "fixed_release",
        "manual_release",
        "other",
        "rolling_release",
    ]]

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
    created_by: f.Text[Literal[
        "application",
        "stripe",
    ]]
    currency: f.Text[str]
    destination: f.Text[Literal[
        "other",
        "payments",
    ]]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["reserve.release"]]
    reason: f.Text[Literal[
        "hold_expired",
        "hold_released_early",
        "hold_reversed",
        "plan_disabled",
        "bulk_hold_expiry",
    ]]
    released_at: f.Number
    reserve_hold: f.Text[str]
    reserve_plan: f.Text[str]
    source_transaction: ReserveReleaseSourceTransactionFields

class ReserveReleaseSourceTransactionFields(f.Object):
    dispute: f.Text[str]
    refund: f.Text[str]
    type: f.Text[Literal[
        "dispute",
        "refund",
    ]]

class ReviewFields(f.Object):
    billing_zip: f.Text[str]
    charge: f.Text[str]
    closed_reason: f.Text[Literal[
        "acknowledged",
        "approved",
        "canceled",
        "disputed",
        "payment_never_settled",
        "redacted",
        "refunded",
        "refunded_as_fraud",
    ]]
    created: f.Number
    id: f.Text[str]
    ip_address: f.Text[str]
    ip_address_location: ReviewIpAddressLocationFields
    livemode: f.Boolean
    object: f.Text[Literal["review"]]
    open: f.Boolean
    opened_reason: f.Text[Literal[
        "manual",
        "rule",
        "issuer_fraud_record",
    ]]
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
    allowed_payment_method_types: f.Text[Literal[
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
    ]]
    application: f.Text[str]
    attach_to_self: f.Boolean
    automatic_payment_methods: SetupIntentAutomaticPaymentMethodsFields
    cancellation_reason: f.Text[Literal[
        "abandoned",
        "duplicate",
        "requested_by_customer",
    ]]
    client_secret: f.Text[str]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    description: f.Text[str]
    excluded_payment_method_types: f.Text[Literal[
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
    ]]
    flow_directions: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    id: f.Text[str]
    last_setup_error: SetupIntentLastSetupErrorFields
    latest_attempt: f.Text[str]
    livemode: f.Boolean
    managed_payments: SetupIntentManagedPaymentsFields
    mandate: f.Text[str]
    metadata: f.Map[f.Text[str]]
    next_action: SetupIntentNextActionFields
    object: f.Text[Literal["setup_intent"]]
    on_behalf_of: f.Text[str]
    payment_method: f.Text[str]
    payment_method_configuration_details: SetupIntentPaymentMethodConfigurationDetailsFields
    payment_method_options: SetupIntentPaymentMethodOptionsFields
    payment_method_types: f.Text[str]
    single_use_mandate: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "processing",
        "requires_action",
        "requires_confirmation",
        "requires_payment_method",
        "succeeded",
    ]]
    usage: f.Text[str]

class SetupIntentAutomaticPaymentMethodsFields(f.Object):
    allow_redirects: f.Text[Literal[
        "always",
        "never",
    ]]
    enabled: f.Boolean

class SetupIntentLastSetupErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[Literal[
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
    ]]
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
    type: f.Text[Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
        "api_connection_error",
        "authentication_error",
        "rate_limit_error",
    ]]

class SetupIntentManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class SetupIntentNextActionFields(f.Object):
    blik_authorize: SetupIntentNextActionBlikAuthorizeFields
    cashapp_handle_redirect_or_display_qr_code: (
        SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeFields
    )
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
    microdeposit_type: f.Text[Literal[
        "amounts",
        "descriptor_code",
    ]]

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
    currency: f.Text[Literal[
        "cad",
        "usd",
    ]]
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsFields
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    custom_mandate_url: f.Text[str]
    default_for: f.Text[Literal[
        "invoice",
        "subscription",
    ]]
    interval_description: f.Text[str]
    payment_schedule: f.Text[Literal[
        "combined",
        "interval",
        "sporadic",
    ]]
    transaction_type: f.Text[Literal[
        "business",
        "personal",
    ]]

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
    type: f.Text[Literal[
        "off_session",
        "on_session",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SetupIntentPaymentMethodOptionsBlikMandateOptions.expires_after: until "
            "2022-11-15."
        )
        def expires_after(self) -> f.Number: ...
        @property
        @deprecated(
            "SetupIntentPaymentMethodOptionsBlikMandateOptions.off_session: until 2022-11-15."
        )
        def off_session(self) -> SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSessionFields: ...
    else:
        @property
        def expires_after(self) -> f.Number: ...
        @property
        def off_session(self) -> SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSessionFields: ...

class SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSessionFields(f.Object):
    amount: f.Number
    currency: f.Text[str]
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    interval_count: f.Number

class SetupIntentPaymentMethodOptionsCardFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptionsFields
    network: f.Text[Literal[
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
    ]]
    request_three_d_secure: f.Text[Literal[
        "any",
        "automatic",
        "challenge",
        "challenge_only",
    ]]
    setup_credential_usage: f.Text[Literal[
        "installment",
        "recurring",
        "unscheduled",
    ]]

class SetupIntentPaymentMethodOptionsCardMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    currency: f.Text[str]
    description: f.Text[str]
    end_date: f.Number
    interval: f.Text[Literal[
        "day",
        "month",
        "sporadic",
        "week",
        "year",
    ]]
    interval_count: f.Number
    reference: f.Text[str]
    start_date: f.Number
    supported_types: f.Text[Literal["india"]]

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
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ]]
    payments_per_period: f.Number
    purpose: f.Text[Literal[
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
    ]]
    start_date: f.Text[str]

class SetupIntentPaymentMethodOptionsPixFields(f.Object):
    mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptionsFields

class SetupIntentPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    currency: f.Text[str]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ]]
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
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]
    end_date: f.Number

class SetupIntentPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    mandate_options: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ]]
    prefetch: f.Text[Literal[
        "balances",
        "ownership",
        "transactions",
    ]]
    return_url: f.Text[str]

class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[Literal[
        "checking",
        "savings",
    ]]

class SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsFields(f.Object):
    collection_method: f.Text[Literal["paper"]]

class SigmaScheduledQueryRunFields(f.Object):
    created: f.Number
    data_load_time: f.Number
    error: SigmaScheduledQueryRunErrorFields
    file: FileFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["scheduled_query_run"]]
    result_available_until: f.Number
    sql: f.Text[str]
    status: f.Text[str]
    title: f.Text[str]

class SigmaScheduledQueryRunErrorFields(f.Object):
    message: f.Text[str]

class SkuFields(f.Object):
    active: f.Boolean
    attributes: f.Map[f.Text[str]]
    created: f.Number
    currency: f.Text[str]
    deleted: f.Boolean
    description: f.Text[str]
    id: f.Text[str]
    image: f.Text[str]
    inventory: SkuInventoryFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[Literal["sku"]]
    package_dimensions: SkuPackageDimensionsFields
    price: f.Number
    product: f.Text[str]
    updated: f.Number

class SkuInventoryFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SkuInventory.quantity: until 2022-08-01."
        )
        def quantity(self) -> f.Number: ...
        @property
        @deprecated(
            "SkuInventory.type: until 2022-08-01."
        )
        def type(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SkuInventory.value: until 2022-08-01."
        )
        def value(self) -> f.Text[str]: ...
    else:
        @property
        def quantity(self) -> f.Number: ...
        @property
        def type(self) -> f.Text[str]: ...
        @property
        def value(self) -> f.Text[str]: ...

class SkuListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: SkuFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class SkuPackageDimensionsFields(f.Object):
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SkuPackageDimensions.height: until 2022-08-01."
        )
        def height(self) -> f.Number: ...
        @property
        @deprecated(
            "SkuPackageDimensions.length: until 2022-08-01."
        )
        def length(self) -> f.Number: ...
        @property
        @deprecated(
            "SkuPackageDimensions.weight: until 2022-08-01."
        )
        def weight(self) -> f.Number: ...
        @property
        @deprecated(
            "SkuPackageDimensions.width: until 2022-08-01."
        )
        def width(self) -> f.Number: ...
    else:
        @property
        def height(self) -> f.Number: ...
        @property
        def length(self) -> f.Number: ...
        @property
        def weight(self) -> f.Number: ...
        @property
        def width(self) -> f.Number: ...

class SourceFields(f.Object):
    ach_credit_transfer: SourceAchCreditTransferFields
    ach_debit: SourceAchDebitFields
    acss_debit: SourceAcssDebitFields
    alipay: SourceAlipayFields
    allow_redisplay: f.Text[Literal[
        "always",
        "limited",
        "unspecified",
    ]]
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
    object: f.Text[Literal["source"]]
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
    type: f.Text[Literal[
        "ach_credit_transfer",
        "ach_debit",
        "acss_debit",
        "alipay",
        "au_becs_debit",
        "bancontact",
        "card",
        "card_present",
        "eps",
        "giropay",
        "ideal",
        "klarna",
        "multibanco",
        "p24",
        "sepa_credit_transfer",
        "sepa_debit",
        "sofort",
        "three_d_secure",
        "wechat",
        "bitcoin",
        "paper_check",
    ]]
    usage: f.Text[str]
    wechat: SourceWechatFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Source.bitcoin: until 2018-05-21."
        )
        def bitcoin(self) -> SourceBitcoinFields: ...
        @property
        @deprecated(
            "Source.paper_check: until 2019-03-14."
        )
        def paper_check(self) -> SourcePaperCheckFields: ...
        @property
        @deprecated(
            "Source.verification: until 2016-07-06."
        )
        def verification(self) -> SourceVerificationFields: ...
    else:
        @property
        def bitcoin(self) -> SourceBitcoinFields: ...
        @property
        def paper_check(self) -> SourcePaperCheckFields: ...
        @property
        def verification(self) -> SourceVerificationFields: ...

class SourceAchCreditTransferFields(f.Object):
    account_number: f.Text[str]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    refund_account_holder_name: f.Text[str]
    refund_account_holder_type: f.Text[str]
    refund_routing_number: f.Text[str]
    routing_number: f.Text[str]
    swift_code: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceAchCreditTransfer.refund_account_number: until 2019-02-19."
        )
        def refund_account_number(self) -> f.Text[str]: ...
    else:
        @property
        def refund_account_number(self) -> f.Text[str]: ...

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

class SourceBitcoinFields(f.Object):
    address: f.Text[str]
    amount: f.Number
    amount_charged: f.Number
    amount_received: f.Number
    amount_returned: f.Number
    refund_address: f.Text[str]
    uri: f.Text[str]

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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceCard.card_automatically_updated: until 2018-08-23."
        )
        def card_automatically_updated(self) -> f.Boolean: ...
        @property
        @deprecated(
            "SourceCard.skip_validation: until 2019-02-19."
        )
        def skip_validation(self) -> f.Boolean: ...
    else:
        @property
        def card_automatically_updated(self) -> f.Boolean: ...
        @property
        def skip_validation(self) -> f.Boolean: ...

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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceCardPresent.application_preferred_name_encoding: until 2018-08-23."
        )
        def application_preferred_name_encoding(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceCardPresent.card_automatically_updated: until 2018-08-23."
        )
        def card_automatically_updated(self) -> f.Boolean: ...
        @property
        @deprecated(
            "SourceCardPresent.mid: until 2018-10-31."
        )
        def mid(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceCardPresent.tid: until 2018-10-31."
        )
        def tid(self) -> f.Text[str]: ...
    else:
        @property
        def application_preferred_name_encoding(self) -> f.Text[str]: ...
        @property
        def card_automatically_updated(self) -> f.Boolean: ...
        @property
        def mid(self) -> f.Text[str]: ...
        @property
        def tid(self) -> f.Text[str]: ...

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

class SourcePaperCheckFields(f.Object):
    mailing_address_city: f.Text[str]
    mailing_address_country: f.Text[str]
    mailing_address_line1: f.Text[str]
    mailing_address_line2: f.Text[str]
    mailing_address_postal_code: f.Text[str]
    mailing_address_state: f.Text[str]

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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceSepaDebit.skip_validation: until 2019-02-19."
        )
        def skip_validation(self) -> f.Boolean: ...
    else:
        @property
        def skip_validation(self) -> f.Boolean: ...

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
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceThreeDSecure.card_automatically_updated: until 2018-08-23."
        )
        def card_automatically_updated(self) -> f.Boolean: ...
        @property
        @deprecated(
            "SourceThreeDSecure.skip_validation: until 2019-02-19."
        )
        def skip_validation(self) -> f.Boolean: ...
    else:
        @property
        def card_automatically_updated(self) -> f.Boolean: ...
        @property
        def skip_validation(self) -> f.Boolean: ...

class SourceVerificationFields(f.Object):
    attempts_remaining: f.Number
    status: f.Text[str]

class SourceWechatFields(f.Object):
    prepay_id: f.Text[str]
    qr_code_url: f.Text[str]
    statement_descriptor: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceWechat.native_url: until 2019-05-16."
        )
        def native_url(self) -> f.Text[str]: ...
    else:
        @property
        def native_url(self) -> f.Text[str]: ...

class SourceMandateNotificationFields(f.Object):
    acss_debit: SourceMandateNotificationAcssDebitFields
    amount: f.Number
    bacs_debit: SourceMandateNotificationBacsDebitFields
    created: f.Number
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["source_mandate_notification"]]
    reason: f.Text[str]
    sepa_debit: SourceMandateNotificationSepaDebitFields
    source: SourceFields
    status: f.Text[str]
    type: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceMandateNotification.ach_credit_transfer: until 2018-11-08."
        )
        def ach_credit_transfer(self) -> SourceMandateNotificationAchCreditTransferFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.ach_debit: until 2018-11-08."
        )
        def ach_debit(self) -> SourceMandateNotificationAchDebitFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.alipay: until 2018-11-08."
        )
        def alipay(self) -> SourceMandateNotificationAlipayFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.bancontact: until 2018-11-08."
        )
        def bancontact(self) -> SourceMandateNotificationBancontactFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.card: until 2018-11-08."
        )
        def card(self) -> SourceMandateNotificationCardFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.card_present: until 2018-11-08."
        )
        def card_present(self) -> SourceMandateNotificationCardPresentFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.eps: until 2018-11-08."
        )
        def eps(self) -> SourceMandateNotificationEpsFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.giropay: until 2018-11-08."
        )
        def giropay(self) -> SourceMandateNotificationGiropayFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.ideal: until 2018-11-08."
        )
        def ideal(self) -> SourceMandateNotificationIdealFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.multibanco: until 2018-11-08."
        )
        def multibanco(self) -> SourceMandateNotificationMultibancoFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.p24: until 2018-11-08."
        )
        def p24(self) -> SourceMandateNotificationP24Fields: ...
        @property
        @deprecated(
            "SourceMandateNotification.paper_check: until 2018-11-08."
        )
        def paper_check(self) -> SourceMandateNotificationPaperCheckFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.sepa_credit_transfer: until 2018-11-08."
        )
        def sepa_credit_transfer(self) -> SourceMandateNotificationSepaCreditTransferFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.sofort: until 2018-11-08."
        )
        def sofort(self) -> SourceMandateNotificationSofortFields: ...
        @property
        @deprecated(
            "SourceMandateNotification.three_d_secure: until 2018-11-08."
        )
        def three_d_secure(self) -> SourceMandateNotificationThreeDSecureFields: ...
    else:
        @property
        def ach_credit_transfer(self) -> SourceMandateNotificationAchCreditTransferFields: ...
        @property
        def ach_debit(self) -> SourceMandateNotificationAchDebitFields: ...
        @property
        def alipay(self) -> SourceMandateNotificationAlipayFields: ...
        @property
        def bancontact(self) -> SourceMandateNotificationBancontactFields: ...
        @property
        def card(self) -> SourceMandateNotificationCardFields: ...
        @property
        def card_present(self) -> SourceMandateNotificationCardPresentFields: ...
        @property
        def eps(self) -> SourceMandateNotificationEpsFields: ...
        @property
        def giropay(self) -> SourceMandateNotificationGiropayFields: ...
        @property
        def ideal(self) -> SourceMandateNotificationIdealFields: ...
        @property
        def multibanco(self) -> SourceMandateNotificationMultibancoFields: ...
        @property
        def p24(self) -> SourceMandateNotificationP24Fields: ...
        @property
        def paper_check(self) -> SourceMandateNotificationPaperCheckFields: ...
        @property
        def sepa_credit_transfer(self) -> SourceMandateNotificationSepaCreditTransferFields: ...
        @property
        def sofort(self) -> SourceMandateNotificationSofortFields: ...
        @property
        def three_d_secure(self) -> SourceMandateNotificationThreeDSecureFields: ...

class SourceMandateNotificationAchCreditTransferFields(f.Object):
    account_number: f.Text[str]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    refund_account_holder_name: f.Text[str]
    refund_account_holder_type: f.Text[str]
    refund_account_number: f.Text[str]
    refund_routing_number: f.Text[str]
    routing_number: f.Text[str]
    swift_code: f.Text[str]

class SourceMandateNotificationAchDebitFields(f.Object):
    bank_name: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    type: f.Text[str]

class SourceMandateNotificationAcssDebitFields(f.Object):
    statement_descriptor: f.Text[str]

class SourceMandateNotificationAlipayFields(f.Object):
    data_string: f.Text[str]
    native_url: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationBacsDebitFields(f.Object):
    last4: f.Text[str]

class SourceMandateNotificationBancontactFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationCardFields(f.Object):
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    brand: f.Text[str]
    country: f.Text[str]
    cvc_check: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    last4: f.Text[str]
    name: f.Text[str]
    skip_validation: f.Boolean
    three_d_secure: f.Text[str]
    tokenization_method: f.Text[str]

class SourceMandateNotificationCardPresentFields(f.Object):
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    brand: f.Text[str]
    country: f.Text[str]
    cvm_type: f.Text[str]
    data_type: f.Text[str]
    dedicated_file_name: f.Text[str]
    emv_auth_data: f.Text[str]
    evidence_customer_signature: f.Text[str]
    evidence_transaction_certificate: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    last4: f.Text[str]
    mid: f.Text[str]
    pos_device_id: f.Text[str]
    pos_entry_mode: f.Text[str]
    read_method: f.Text[str]
    reader: f.Text[str]
    terminal_verification_results: f.Text[str]
    tid: f.Text[str]
    transaction_status_information: f.Text[str]

class SourceMandateNotificationEpsFields(f.Object):
    reference: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationGiropayFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationIdealFields(f.Object):
    bank: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationMultibancoFields(f.Object):
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

class SourceMandateNotificationP24Fields(f.Object):
    reference: f.Text[str]

class SourceMandateNotificationPaperCheckFields(f.Object):
    mailing_address_city: f.Text[str]
    mailing_address_country: f.Text[str]
    mailing_address_line1: f.Text[str]
    mailing_address_line2: f.Text[str]
    mailing_address_postal_code: f.Text[str]
    mailing_address_state: f.Text[str]

class SourceMandateNotificationSepaCreditTransferFields(f.Object):
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

class SourceMandateNotificationSepaDebitFields(f.Object):
    creditor_identifier: f.Text[str]
    last4: f.Text[str]
    mandate_reference: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceMandateNotificationSepaDebit.bank_code: until 2018-11-08."
        )
        def bank_code(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceMandateNotificationSepaDebit.branch_code: until 2018-11-08."
        )
        def branch_code(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceMandateNotificationSepaDebit.country: until 2018-11-08."
        )
        def country(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceMandateNotificationSepaDebit.fingerprint: until 2018-11-08."
        )
        def fingerprint(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceMandateNotificationSepaDebit.mandate_url: until 2018-11-08."
        )
        def mandate_url(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceMandateNotificationSepaDebit.skip_validation: until 2018-11-08."
        )
        def skip_validation(self) -> f.Boolean: ...
    else:
        @property
        def bank_code(self) -> f.Text[str]: ...
        @property
        def branch_code(self) -> f.Text[str]: ...
        @property
        def country(self) -> f.Text[str]: ...
        @property
        def fingerprint(self) -> f.Text[str]: ...
        @property
        def mandate_url(self) -> f.Text[str]: ...
        @property
        def skip_validation(self) -> f.Boolean: ...

class SourceMandateNotificationSofortFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    country: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceMandateNotificationThreeDSecureFields(f.Object):
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    authenticated: f.Boolean
    brand: f.Text[str]
    card: f.Text[str]
    country: f.Text[str]
    customer: f.Text[str]
    cvc_check: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    last4: f.Text[str]
    name: f.Text[str]
    skip_validation: f.Boolean
    three_d_secure: f.Text[str]
    tokenization_method: f.Text[str]

class SourceTransactionFields(f.Object):
    ach_credit_transfer: SourceTransactionAchCreditTransferFields
    amount: f.Number
    chf_credit_transfer: SourceTransactionChfCreditTransferFields
    created: f.Number
    currency: f.Text[str]
    gbp_credit_transfer: SourceTransactionGbpCreditTransferFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["source_transaction"]]
    paper_check: SourceTransactionPaperCheckFields
    sepa_credit_transfer: SourceTransactionSepaCreditTransferFields
    source: f.Text[str]
    status: f.Text[str]
    type: f.Text[Literal[
        "ach_credit_transfer",
        "ach_debit",
        "alipay",
        "bancontact",
        "card",
        "card_present",
        "eps",
        "giropay",
        "ideal",
        "klarna",
        "multibanco",
        "p24",
        "sepa_debit",
        "sofort",
        "three_d_secure",
        "wechat",
        "bitcoin",
        "paper_check",
        "sepa_credit_transfer",
    ]]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceTransaction.ach_debit: until 2018-11-08."
        )
        def ach_debit(self) -> SourceTransactionAchDebitFields: ...
        @property
        @deprecated(
            "SourceTransaction.alipay: until 2018-11-08."
        )
        def alipay(self) -> SourceTransactionAlipayFields: ...
        @property
        @deprecated(
            "SourceTransaction.bancontact: until 2018-11-08."
        )
        def bancontact(self) -> SourceTransactionBancontactFields: ...
        @property
        @deprecated(
            "SourceTransaction.bitcoin: until 2018-05-21."
        )
        def bitcoin(self) -> SourceTransactionBitcoinFields: ...
        @property
        @deprecated(
            "SourceTransaction.card: until 2018-11-08."
        )
        def card(self) -> SourceTransactionCardFields: ...
        @property
        @deprecated(
            "SourceTransaction.card_present: until 2018-11-08."
        )
        def card_present(self) -> SourceTransactionCardPresentFields: ...
        @property
        @deprecated(
            "SourceTransaction.eps: until 2018-11-08."
        )
        def eps(self) -> SourceTransactionEpsFields: ...
        @property
        @deprecated(
            "SourceTransaction.giropay: until 2018-11-08."
        )
        def giropay(self) -> SourceTransactionGiropayFields: ...
        @property
        @deprecated(
            "SourceTransaction.ideal: until 2018-11-08."
        )
        def ideal(self) -> SourceTransactionIdealFields: ...
        @property
        @deprecated(
            "SourceTransaction.multibanco: until 2018-11-08."
        )
        def multibanco(self) -> SourceTransactionMultibancoFields: ...
        @property
        @deprecated(
            "SourceTransaction.p24: until 2018-11-08."
        )
        def p24(self) -> SourceTransactionP24Fields: ...
        @property
        @deprecated(
            "SourceTransaction.sepa_debit: until 2018-11-08."
        )
        def sepa_debit(self) -> SourceTransactionSepaDebitFields: ...
        @property
        @deprecated(
            "SourceTransaction.sofort: until 2018-11-08."
        )
        def sofort(self) -> SourceTransactionSofortFields: ...
        @property
        @deprecated(
            "SourceTransaction.three_d_secure: until 2018-11-08."
        )
        def three_d_secure(self) -> SourceTransactionThreeDSecureFields: ...
    else:
        @property
        def ach_debit(self) -> SourceTransactionAchDebitFields: ...
        @property
        def alipay(self) -> SourceTransactionAlipayFields: ...
        @property
        def bancontact(self) -> SourceTransactionBancontactFields: ...
        @property
        def bitcoin(self) -> SourceTransactionBitcoinFields: ...
        @property
        def card(self) -> SourceTransactionCardFields: ...
        @property
        def card_present(self) -> SourceTransactionCardPresentFields: ...
        @property
        def eps(self) -> SourceTransactionEpsFields: ...
        @property
        def giropay(self) -> SourceTransactionGiropayFields: ...
        @property
        def ideal(self) -> SourceTransactionIdealFields: ...
        @property
        def multibanco(self) -> SourceTransactionMultibancoFields: ...
        @property
        def p24(self) -> SourceTransactionP24Fields: ...
        @property
        def sepa_debit(self) -> SourceTransactionSepaDebitFields: ...
        @property
        def sofort(self) -> SourceTransactionSofortFields: ...
        @property
        def three_d_secure(self) -> SourceTransactionThreeDSecureFields: ...

class SourceTransactionAchCreditTransferFields(f.Object):
    customer_data: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.account_number: until 2018-11-08."
        )
        def account_number(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.bank_name: until 2018-11-08."
        )
        def bank_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.refund_account_holder_name: until 2018-11-08."
        )
        def refund_account_holder_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.refund_account_holder_type: until 2018-11-08."
        )
        def refund_account_holder_type(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.refund_account_number: until 2018-11-08."
        )
        def refund_account_number(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.refund_routing_number: until 2018-11-08."
        )
        def refund_routing_number(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionAchCreditTransfer.swift_code: until 2018-11-08."
        )
        def swift_code(self) -> f.Text[str]: ...
    else:
        @property
        def account_number(self) -> f.Text[str]: ...
        @property
        def bank_name(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_name(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_type(self) -> f.Text[str]: ...
        @property
        def refund_account_number(self) -> f.Text[str]: ...
        @property
        def refund_routing_number(self) -> f.Text[str]: ...
        @property
        def swift_code(self) -> f.Text[str]: ...

class SourceTransactionAchDebitFields(f.Object):
    bank_name: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    type: f.Text[str]

class SourceTransactionAlipayFields(f.Object):
    data_string: f.Text[str]
    native_url: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceTransactionBancontactFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceTransactionBitcoinFields(f.Object):
    address: f.Text[str]
    amount: f.Number
    amount_charged: f.Number
    amount_received: f.Number
    amount_returned: f.Number
    refund_address: f.Text[str]
    uri: f.Text[str]

class SourceTransactionCardFields(f.Object):
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    brand: f.Text[str]
    card_automatically_updated: f.Boolean
    country: f.Text[str]
    cvc_check: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    last4: f.Text[str]
    name: f.Text[str]
    skip_validation: f.Boolean
    three_d_secure: f.Text[str]
    tokenization_method: f.Text[str]

class SourceTransactionCardPresentFields(f.Object):
    application_cryptogram: f.Text[str]
    application_preferred_name: f.Text[str]
    application_preferred_name_encoding: f.Text[str]
    authorization_code: f.Text[str]
    authorization_response_code: f.Text[str]
    brand: f.Text[str]
    card_automatically_updated: f.Boolean
    country: f.Text[str]
    cvm_type: f.Text[str]
    data_type: f.Text[str]
    dedicated_file_name: f.Text[str]
    emv_auth_data: f.Text[str]
    evidence_customer_signature: f.Text[str]
    evidence_transaction_certificate: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    last4: f.Text[str]
    mid: f.Text[str]
    pos_device_id: f.Text[str]
    pos_entry_mode: f.Text[str]
    read_method: f.Text[str]
    reader: f.Text[str]
    terminal_verification_results: f.Text[str]
    tid: f.Text[str]
    transaction_status_information: f.Text[str]

class SourceTransactionChfCreditTransferFields(f.Object):
    reference: f.Text[str]
    sender_address_country: f.Text[str]
    sender_address_line1: f.Text[str]
    sender_iban: f.Text[str]
    sender_name: f.Text[str]

class SourceTransactionEpsFields(f.Object):
    reference: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceTransactionGbpCreditTransferFields(f.Object):
    fingerprint: f.Text[str]
    funding_method: f.Text[str]
    last4: f.Text[str]
    reference: f.Text[str]
    sender_account_number: f.Text[str]
    sender_name: f.Text[str]
    sender_sort_code: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceTransactionGbpCreditTransfer.sort_code: until 2019-12-03."
        )
        def sort_code(self) -> f.Text[str]: ...
    else:
        @property
        def sort_code(self) -> f.Text[str]: ...

class SourceTransactionGiropayFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceTransactionIdealFields(f.Object):
    bank: f.Text[str]
    bic: f.Text[str]
    iban_last4: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceTransactionMultibancoFields(f.Object):
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

class SourceTransactionP24Fields(f.Object):
    reference: f.Text[str]

class SourceTransactionPaperCheckFields(f.Object):
    available_at: f.Text[str]
    invoices: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceTransactionPaperCheck.mailing_address_city: until 2018-11-08."
        )
        def mailing_address_city(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionPaperCheck.mailing_address_country: until 2018-11-08."
        )
        def mailing_address_country(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionPaperCheck.mailing_address_line1: until 2018-11-08."
        )
        def mailing_address_line1(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionPaperCheck.mailing_address_line2: until 2018-11-08."
        )
        def mailing_address_line2(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionPaperCheck.mailing_address_postal_code: until 2018-11-08."
        )
        def mailing_address_postal_code(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionPaperCheck.mailing_address_state: until 2018-11-08."
        )
        def mailing_address_state(self) -> f.Text[str]: ...
    else:
        @property
        def mailing_address_city(self) -> f.Text[str]: ...
        @property
        def mailing_address_country(self) -> f.Text[str]: ...
        @property
        def mailing_address_line1(self) -> f.Text[str]: ...
        @property
        def mailing_address_line2(self) -> f.Text[str]: ...
        @property
        def mailing_address_postal_code(self) -> f.Text[str]: ...
        @property
        def mailing_address_state(self) -> f.Text[str]: ...

class SourceTransactionSepaCreditTransferFields(f.Object):
    reference: f.Text[str]
    sender_iban: f.Text[str]
    sender_name: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.bank_name: until 2018-11-08."
        )
        def bank_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.bic: until 2018-11-08."
        )
        def bic(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.iban: until 2018-11-08."
        )
        def iban(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_city: until "
            "2018-11-08."
        )
        def refund_account_holder_address_city(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_country: until "
            "2018-11-08."
        )
        def refund_account_holder_address_country(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_line1: until "
            "2018-11-08."
        )
        def refund_account_holder_address_line1(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_line2: until "
            "2018-11-08."
        )
        def refund_account_holder_address_line2(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_postal_code: "
            "until 2018-11-08."
        )
        def refund_account_holder_address_postal_code(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_state: until "
            "2018-11-08."
        )
        def refund_account_holder_address_state(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_name: until "
            "2018-11-08."
        )
        def refund_account_holder_name(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_iban: until 2018-11-08."
        )
        def refund_iban(self) -> f.Text[str]: ...
    else:
        @property
        def bank_name(self) -> f.Text[str]: ...
        @property
        def bic(self) -> f.Text[str]: ...
        @property
        def iban(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_address_city(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_address_country(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_address_line1(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_address_line2(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_address_postal_code(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_address_state(self) -> f.Text[str]: ...
        @property
        def refund_account_holder_name(self) -> f.Text[str]: ...
        @property
        def refund_iban(self) -> f.Text[str]: ...

class SourceTransactionSepaDebitFields(f.Object):
    bank_code: f.Text[str]
    branch_code: f.Text[str]
    country: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate_reference: f.Text[str]
    mandate_url: f.Text[str]
    skip_validation: f.Boolean

class SourceTransactionSofortFields(f.Object):
    bank_code: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    country: f.Text[str]
    iban_last4: f.Text[str]
    preferred_language: f.Text[str]
    statement_descriptor: f.Text[str]

class SourceTransactionThreeDSecureFields(f.Object):
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    authenticated: f.Boolean
    brand: f.Text[str]
    card: f.Text[str]
    card_automatically_updated: f.Boolean
    country: f.Text[str]
    customer: f.Text[str]
    cvc_check: f.Text[str]
    dynamic_last4: f.Text[str]
    exp_month: f.Number
    exp_year: f.Number
    fingerprint: f.Text[str]
    funding: f.Text[str]
    last4: f.Text[str]
    name: f.Text[str]
    skip_validation: f.Boolean
    three_d_secure: f.Text[str]
    tokenization_method: f.Text[str]

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
    collection_method: f.Text[Literal[
        "charge_automatically",
        "send_invoice",
    ]]
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
    object: f.Text[Literal["subscription"]]
    on_behalf_of: f.Text[str]
    pause_collection: SubscriptionPauseCollectionFields
    payment_settings: SubscriptionPaymentSettingsFields
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemIntervalFields
    pending_setup_intent: f.Text[str]
    pending_update: SubscriptionPendingUpdateFields
    presentment_details: SubscriptionPresentmentDetailsFields
    schedule: f.Text[str]
    start_date: f.Number
    status: f.Text[Literal[
        "active",
        "canceled",
        "incomplete",
        "incomplete_expired",
        "past_due",
        "paused",
        "trialing",
        "unpaid",
    ]]
    status_details: SubscriptionStatusDetailsFields
    test_clock: f.Text[str]
    transfer_data: SubscriptionTransferDataFields
    trial_end: f.Number
    trial_settings: SubscriptionTrialSettingsFields
    trial_start: f.Number
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Subscription.account_balance: until 2017-04-06."
        )
        def account_balance(self) -> f.Number: ...
        @property
        @deprecated(
            "Subscription.billing: until 2019-10-08; then `collection_method`."
        )
        def billing(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        @deprecated(
            "Subscription.current_period_end: until 2025-02-24.acacia; then "
            "`items.data[].current_period_end`."
        )
        def current_period_end(self) -> f.Number: ...
        @property
        @deprecated(
            "Subscription.current_period_start: until 2025-02-24.acacia; then "
            "`items.data[].current_period_start`."
        )
        def current_period_start(self) -> f.Number: ...
        @property
        @deprecated(
            "Subscription.discount: until 2025-02-24.acacia; then `discounts`."
        )
        def discount(self) -> DiscountFields: ...
        @property
        @deprecated(
            "Subscription.invoice_customer_balance_settings: until 2019-11-05; nothing took "
            "its place."
        )
        def invoice_customer_balance_settings(self) -> SubscriptionInvoiceCustomerBalanceSettingsFields: ...
        @property
        @deprecated(
            "Subscription.max_occurrences: until 2017-04-06."
        )
        def max_occurrences(self) -> f.Number: ...
        @property
        @deprecated(
            "Subscription.plan: until 2020-03-02; then `items.data[].price`."
        )
        def plan(self) -> PlanFields: ...
        @property
        @deprecated(
            "Subscription.quantity: until 2020-03-02; then `items.data[].quantity`."
        )
        def quantity(self) -> f.Number: ...
        @property
        @deprecated(
            "Subscription.retains_own_balance: until 2017-04-06."
        )
        def retains_own_balance(self) -> f.Boolean: ...
        @property
        @deprecated(
            "Subscription.start: until 2019-10-08; then `start_date`."
        )
        def start(self) -> f.Number: ...
        @property
        @deprecated(
            "Subscription.tax_percent: until 2020-03-02; then `default_tax_rates`."
        )
        def tax_percent(self) -> f.Number: ...
    else:
        @property
        def account_balance(self) -> f.Number: ...
        @property
        def billing(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        def current_period_end(self) -> f.Number: ...
        @property
        def current_period_start(self) -> f.Number: ...
        @property
        def discount(self) -> DiscountFields: ...
        @property
        def invoice_customer_balance_settings(self) -> SubscriptionInvoiceCustomerBalanceSettingsFields: ...
        @property
        def max_occurrences(self) -> f.Number: ...
        @property
        def plan(self) -> PlanFields: ...
        @property
        def quantity(self) -> f.Number: ...
        @property
        def retains_own_balance(self) -> f.Boolean: ...
        @property
        def start(self) -> f.Number: ...
        @property
        def tax_percent(self) -> f.Number: ...

class SubscriptionAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[Literal["requires_location_inputs"]]
    enabled: f.Boolean
    liability: SubscriptionAutomaticTaxLiabilityFields

class SubscriptionAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class SubscriptionBillingCycleAnchorConfigFields(f.Object):
    day_of_month: f.Number
    hour: f.Number
    minute: f.Number
    month: f.Number
    second: f.Number

class SubscriptionBillingModeFields(f.Object):
    flexible: SubscriptionBillingModeFlexibleFields
    type: f.Text[Literal[
        "classic",
        "flexible",
    ]]
    updated_at: f.Number

class SubscriptionBillingModeFlexibleFields(f.Object):
    proration_discounts: f.Text[Literal[
        "included",
        "itemized",
    ]]

class SubscriptionBillingScheduleFields(f.Object):
    applies_to: SubscriptionBillingScheduleAppliesToFields
    bill_until: SubscriptionBillingScheduleBillUntilFields
    key: f.Text[str]

class SubscriptionBillingScheduleAppliesToFields(f.Object):
    price: f.Text[str]
    type: f.Text[Literal["price"]]

class SubscriptionBillingScheduleBillUntilFields(f.Object):
    computed_timestamp: f.Number
    duration: SubscriptionBillingScheduleBillUntilDurationFields
    timestamp: f.Number
    type: f.Text[Literal[
        "duration",
        "timestamp",
    ]]

class SubscriptionBillingScheduleBillUntilDurationFields(f.Object):
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    interval_count: f.Number

class SubscriptionBillingThresholdsFields(f.Object):
    amount_gte: f.Number
    reset_billing_cycle_anchor: f.Boolean

class SubscriptionCancellationDetailsFields(f.Object):
    comment: f.Text[str]
    feedback: f.Text[Literal[
        "customer_service",
        "low_quality",
        "missing_features",
        "other",
        "switched_service",
        "too_complex",
        "too_expensive",
        "unused",
    ]]
    feedback_option: f.Text[str]
    reason: f.Text[Literal[
        "canceled_by_retention_policy",
        "cancellation_requested",
        "payment_disputed",
        "payment_failed",
    ]]

class SubscriptionInvoiceCustomerBalanceSettingsFields(f.Object):
    consume_applied_balance_on_void: f.Boolean

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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class SubscriptionListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: SubscriptionFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class SubscriptionManagedPaymentsFields(f.Object):
    enabled: f.Boolean

class SubscriptionPauseCollectionFields(f.Object):
    behavior: f.Text[Literal[
        "keep_as_draft",
        "mark_uncollectible",
        "void",
    ]]
    resumes_at: f.Number

class SubscriptionPaymentSettingsFields(f.Object):
    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptionsFields
    payment_method_types: f.Text[Literal[
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
    ]]
    save_default_payment_method: f.Text[Literal[
        "off",
        "on_subscription",
    ]]

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
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsFields(f.Object):
    transaction_type: f.Text[Literal[
        "business",
        "personal",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsBancontactFields(f.Object):
    preferred_language: f.Text[Literal[
        "de",
        "en",
        "fr",
        "nl",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsBillieFields(f.Object):
    company_details: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsFields(f.Object):
    registered_address: AddressFields
    registered_name: f.Text[str]
    registration_number: f.Text[str]
    registration_type: f.Text[Literal[
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
    ]]
    vat: f.Text[str]

class SubscriptionPaymentSettingsPaymentMethodOptionsBlikFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptionsFields(f.Object):
    expires_at: f.Number

class SubscriptionPaymentSettingsPaymentMethodOptionsCardFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsFields
    network: f.Text[Literal[
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
    ]]
    request_three_d_secure: f.Text[Literal[
        "any",
        "automatic",
        "challenge",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]

class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFields(f.Object):
    bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields
    funding_type: f.Text[Literal["bank_transfer"]]

class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferFields(f.Object):
    eu_bank_transfer: (
        SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields
    )
    type: f.Text[str]

class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferFields(
    f.Object,
):
    country: f.Text[Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsKonbiniFields(f.Object):
    ...

class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    purpose: f.Text[Literal[
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
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsPixFields(f.Object):
    expires_after_seconds: f.Number
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsFields(f.Object):
    amount: f.Number
    amount_includes_iof: f.Text[Literal[
        "always",
        "never",
    ]]
    end_date: f.Text[str]
    payment_schedule: f.Text[Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebitFields(f.Object):
    ...

class SubscriptionPaymentSettingsPaymentMethodOptionsUpiFields(f.Object):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields

class SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsFields(f.Object):
    amount: f.Number
    amount_type: f.Text[Literal[
        "fixed",
        "maximum",
    ]]
    description: f.Text[str]
    end_date: f.Number

class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFields(f.Object):
    financial_connections: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields
    )
    verification_method: f.Text[Literal[
        "automatic",
        "instant",
        "microdeposits",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFields(f.Object):
    filters: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields
    permissions: f.Text[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ]]
    prefetch: f.Text[Literal[
        "balances",
        "ownership",
        "transactions",
    ]]

class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersFields(f.Object):
    account_subcategories: f.Text[Literal[
        "checking",
        "savings",
    ]]

class SubscriptionPendingInvoiceItemIntervalFields(f.Object):
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
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
    type: f.Text[Literal["subscription"]]

class SubscriptionStatusDetailsPausedSubscriptionFields(f.Object):
    type: f.Text[Literal[
        "final_payment_failure",
        "first_payment_failure",
        "pause_requested",
        "system",
        "trial_end_without_payment_method",
    ]]

class SubscriptionTransferDataFields(f.Object):
    amount_percent: f.Number
    destination: f.Text[str]

class SubscriptionTrialSettingsFields(f.Object):
    end_behavior: SubscriptionTrialSettingsEndBehaviorFields

class SubscriptionTrialSettingsEndBehaviorFields(f.Object):
    billing_cycle_anchor: f.Text[Literal[
        "now",
        "unchanged",
    ]]
    missing_payment_method: f.Text[Literal[
        "cancel",
        "create_invoice",
        "pause",
    ]]

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
    object: f.Text[Literal["subscription_item"]]
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
    object: f.Text[Literal["list"]]
    data: SubscriptionItemFields
    has_more: f.Boolean
    total_count: f.Number
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
    end_behavior: f.Text[Literal[
        "cancel",
        "none",
        "release",
        "renew",
    ]]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["subscription_schedule"]]
    pause_schedules: SubscriptionSchedulePauseScheduleFields
    phases: SubscriptionSchedulePhaseFields
    released_at: f.Number
    released_subscription: f.Text[str]
    status: f.Text[Literal[
        "active",
        "canceled",
        "completed",
        "not_started",
        "released",
    ]]
    subscription: f.Text[str]
    test_clock: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SubscriptionSchedule.billing: until 2019-10-08; then "
            "`default_settings.collection_method`."
        )
        def billing(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        @deprecated(
            "SubscriptionSchedule.billing_thresholds: until 2019-10-17; then "
            "`default_settings.billing_thresholds`."
        )
        def billing_thresholds(self) -> SubscriptionScheduleBillingThresholdsFields: ...
        @property
        @deprecated(
            "SubscriptionSchedule.collection_method: until 2019-10-17; then "
            "`default_settings.collection_method`."
        )
        def collection_method(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        @deprecated(
            "SubscriptionSchedule.default_payment_method: until 2019-10-17; then "
            "`default_settings.default_payment_method`."
        )
        def default_payment_method(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SubscriptionSchedule.default_source: until 2019-10-17."
        )
        def default_source(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SubscriptionSchedule.invoice_settings: until 2019-10-17; then "
            "`default_settings.invoice_settings`."
        )
        def invoice_settings(self) -> SubscriptionScheduleInvoiceSettingsFields: ...
        @property
        @deprecated(
            "SubscriptionSchedule.renewal_behavior: until 2019-10-08; then `end_behavior`."
        )
        def renewal_behavior(self) -> f.Text[Literal[
            "cancel",
            "none",
            "release",
            "renew",
        ]]: ...
        @property
        @deprecated(
            "SubscriptionSchedule.renewal_interval: until 2020-03-02; nothing took its place."
        )
        def renewal_interval(self) -> SubscriptionScheduleRenewalIntervalFields: ...
        @property
        @deprecated(
            "SubscriptionSchedule.revision: until 2019-05-16; nothing took its place."
        )
        def revision(self) -> f.Text[str]: ...
    else:
        @property
        def billing(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        def billing_thresholds(self) -> SubscriptionScheduleBillingThresholdsFields: ...
        @property
        def collection_method(self) -> f.Text[Literal[
            "charge_automatically",
            "send_invoice",
        ]]: ...
        @property
        def default_payment_method(self) -> f.Text[str]: ...
        @property
        def default_source(self) -> f.Text[str]: ...
        @property
        def invoice_settings(self) -> SubscriptionScheduleInvoiceSettingsFields: ...
        @property
        def renewal_behavior(self) -> f.Text[Literal[
            "cancel",
            "none",
            "release",
            "renew",
        ]]: ...
        @property
        def renewal_interval(self) -> SubscriptionScheduleRenewalIntervalFields: ...
        @property
        def revision(self) -> f.Text[str]: ...

class SubscriptionScheduleBillingModeFields(f.Object):
    flexible: SubscriptionScheduleBillingModeFlexibleFields
    type: f.Text[Literal[
        "classic",
        "flexible",
    ]]
    updated_at: f.Number

class SubscriptionScheduleBillingModeFlexibleFields(f.Object):
    proration_discounts: f.Text[Literal[
        "included",
        "itemized",
    ]]

class SubscriptionScheduleBillingThresholdsFields(f.Object):
    amount_gte: f.Number
    reset_billing_cycle_anchor: f.Boolean

class SubscriptionScheduleCurrentPhaseFields(f.Object):
    end_date: f.Number
    start_date: f.Number

class SubscriptionScheduleDefaultSettingsFields(f.Object):
    application_fee_percent: f.Number
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTaxFields
    billing_cycle_anchor: f.Text[Literal[
        "automatic",
        "phase_start",
    ]]
    billing_thresholds: SubscriptionScheduleDefaultSettingsBillingThresholdsFields
    collection_method: f.Text[Literal[
        "charge_automatically",
        "send_invoice",
    ]]
    default_payment_method: f.Text[str]
    description: f.Text[str]
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettingsFields
    on_behalf_of: f.Text[str]
    transfer_data: SubscriptionScheduleDefaultSettingsTransferDataFields
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SubscriptionScheduleDefaultSettings.default_source: in no definition; deliveries "
            "of old versions have it."
        )
        def default_source(self) -> f.Text[str]: ...
    else:
        @property
        def default_source(self) -> f.Text[str]: ...

class SubscriptionScheduleDefaultSettingsAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[Literal["requires_location_inputs"]]
    enabled: f.Boolean
    liability: SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityFields

class SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

class SubscriptionScheduleDefaultSettingsTransferDataFields(f.Object):
    amount_percent: f.Number
    destination: f.Text[str]

class SubscriptionScheduleInvoiceSettingsFields(f.Object):
    days_until_due: f.Number

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
    invoicing_behavior: f.Text[Literal[
        "invoice",
        "pending_invoice_item",
    ]]
    type: f.Text[Literal["subscription"]]

class SubscriptionSchedulePauseSchedulePauseSettingsBillForFields(f.Object):
    outstanding_usage_through: (
        SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughFields
    )
    unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromFields

class SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughFields(f.Object):
    type: f.Text[Literal[
        "none",
        "pause_at",
    ]]

class SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromFields(f.Object):
    type: f.Text[Literal[
        "item_current_period_start",
        "none",
        "pause_at",
    ]]

class SubscriptionSchedulePauseSchedulePauseStatusFields(f.Object):
    error: SubscriptionSchedulePauseSchedulePauseStatusErrorFields
    type: f.Text[Literal[
        "error",
        "scheduled",
        "succeeded",
    ]]

class SubscriptionSchedulePauseSchedulePauseStatusErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class SubscriptionSchedulePauseScheduleResumeFields(f.Object):
    resume_at: f.Number
    settings: SubscriptionSchedulePauseScheduleResumeSettingsFields
    status: SubscriptionSchedulePauseScheduleResumeStatusFields

class SubscriptionSchedulePauseScheduleResumeSettingsFields(f.Object):
    billing_cycle_anchor: f.Text[Literal[
        "resume_at",
        "unchanged",
    ]]
    payment_behavior: f.Text[Literal[
        "resume_on_payment_attempt",
        "resume_on_payment_success",
    ]]
    proration_behavior: f.Text[Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ]]

class SubscriptionSchedulePauseScheduleResumeStatusFields(f.Object):
    error: SubscriptionSchedulePauseScheduleResumeStatusErrorFields
    type: f.Text[Literal[
        "error",
        "pending",
        "requires_action",
        "scheduled",
        "succeeded",
    ]]

class SubscriptionSchedulePauseScheduleResumeStatusErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class SubscriptionSchedulePhaseFields(f.Object):
    add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemFields
    application_fee_percent: f.Number
    automatic_tax: SubscriptionSchedulePhaseAutomaticTaxFields
    billing_cycle_anchor: f.Text[Literal[
        "automatic",
        "phase_start",
    ]]
    billing_thresholds: SubscriptionSchedulePhaseBillingThresholdsFields
    collection_method: f.Text[Literal[
        "charge_automatically",
        "send_invoice",
    ]]
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
    proration_behavior: f.Text[Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ]]
    start_date: f.Number
    transfer_data: SubscriptionSchedulePhaseTransferDataFields
    trial: f.Boolean
    trial_end: f.Number
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "SubscriptionSchedulePhase.coupon: until 2025-02-24.acacia; then "
            "`phases[].discounts[].coupon`."
        )
        def coupon(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "SubscriptionSchedulePhase.plans: until 2020-03-02; then `phases[].items`."
        )
        def plans(self) -> SubscriptionSchedulePhasePlanFields: ...
        @property
        @deprecated(
            "SubscriptionSchedulePhase.tax_percent: until 2020-03-02; then "
            "`phases[].default_tax_rates`."
        )
        def tax_percent(self) -> f.Number: ...
    else:
        @property
        def coupon(self) -> f.Text[str]: ...
        @property
        def plans(self) -> SubscriptionSchedulePhasePlanFields: ...
        @property
        def tax_percent(self) -> f.Number: ...

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
    type: f.Text[Literal[
        "min_item_period_end",
        "phase_end",
        "timestamp",
    ]]

class SubscriptionSchedulePhaseAddInvoiceItemPeriodStartFields(f.Object):
    timestamp: f.Number
    type: f.Text[Literal[
        "max_item_period_start",
        "phase_start",
        "timestamp",
    ]]

class SubscriptionSchedulePhaseAutomaticTaxFields(f.Object):
    disabled_reason: f.Text[Literal["requires_location_inputs"]]
    enabled: f.Boolean
    liability: SubscriptionSchedulePhaseAutomaticTaxLiabilityFields

class SubscriptionSchedulePhaseAutomaticTaxLiabilityFields(f.Object):
    account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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
    type: f.Text[Literal[
        "account",
        "self",
    ]]

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

class SubscriptionSchedulePhasePlanFields(f.Object):
    billing_thresholds: SubscriptionSchedulePhasePlanBillingThresholdsFields
    plan: f.Text[str]
    price: f.Text[str]
    quantity: f.Number
    tax_rates: TaxRateFields

class SubscriptionSchedulePhasePlanBillingThresholdsFields(f.Object):
    usage_gte: f.Number

class SubscriptionSchedulePhaseTransferDataFields(f.Object):
    amount_percent: f.Number
    destination: f.Text[str]

class SubscriptionScheduleRenewalIntervalFields(f.Object):
    interval: f.Text[Literal[
        "day",
        "month",
        "week",
        "year",
    ]]
    length: f.Number

class TaxIdFields(f.Object):
    country: f.Text[str]
    created: f.Number
    customer: f.Text[str]
    customer_account: f.Text[str]
    deleted: f.Boolean
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["tax_id"]]
    owner: TaxIdOwnerFields
    type: f.Text[Literal[
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
    ]]
    value: f.Text[str]
    verification: TaxIdVerificationFields

class TaxIdListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: TaxIdFields
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class TaxIdOwnerFields(f.Object):
    account: f.Text[str]
    application: f.Text[str]
    customer: f.Text[str]
    customer_account: f.Text[str]
    type: f.Text[Literal[
        "account",
        "application",
        "customer",
        "self",
    ]]

class TaxIdVerificationFields(f.Object):
    status: f.Text[Literal[
        "pending",
        "unavailable",
        "unverified",
        "verified",
    ]]
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
    jurisdiction_level: f.Text[Literal[
        "city",
        "country",
        "county",
        "district",
        "multiple",
        "state",
    ]]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["tax_rate"]]
    percentage: f.Number
    rate_type: f.Text[Literal[
        "flat_amount",
        "percentage",
    ]]
    state: f.Text[str]
    tax_type: f.Text[Literal[
        "admissions_tax",
        "amusement_tax",
        "attendance_tax",
        "communications_tax",
        "digital_excise_tax",
        "entertainment_tax",
        "get_fund",
        "gross_receipts_tax",
        "gst",
        "hospitality_tax",
        "hst",
        "igst",
        "jct",
        "lease_tax",
        "luxury_tax",
        "mass_transit_parking_tax",
        "nhil",
        "parking_tax",
        "pst",
        "qst",
        "resort_tax",
        "retail_delivery_fee",
        "rst",
        "sales_tax",
        "service_tax",
        "tourism_tax",
        "utility_users_tax",
        "vat",
    ]]

class TaxRateFlatAmountFields(f.Object):
    amount: f.Number
    currency: f.Text[str]

class TaxSettingsFields(f.Object):
    defaults: TaxSettingsDefaultsFields
    head_office: TaxSettingsHeadOfficeFields
    livemode: f.Boolean
    object: f.Text[Literal["tax.settings"]]
    status: f.Text[Literal[
        "active",
        "pending",
    ]]
    status_details: TaxSettingsStatusDetailsFields

class TaxSettingsDefaultsFields(f.Object):
    provider: f.Text[Literal[
        "anrok",
        "avalara",
        "sphere",
        "stripe",
    ]]
    tax_behavior: f.Text[Literal[
        "exclusive",
        "inclusive",
        "inferred_by_currency",
    ]]
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
    device_type: f.Text[Literal[
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
    ]]
    id: f.Text[str]
    ip_address: f.Text[str]
    label: f.Text[str]
    last_seen_at: f.Number
    livemode: f.Boolean
    location: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["terminal.reader"]]
    serial_number: f.Text[str]
    status: f.Text[Literal[
        "offline",
        "online",
    ]]

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
    status: f.Text[Literal[
        "failed",
        "in_progress",
        "succeeded",
    ]]
    type: f.Text[Literal[
        "collect_inputs",
        "collect_payment_method",
        "confirm_payment_intent",
        "print_content",
        "process_payment_intent",
        "process_setup_intent",
        "refund_payment",
        "set_reader_display",
    ]]

class TerminalReaderActionApiErrorFields(f.Object):
    advice_code: f.Text[str]
    charge: f.Text[str]
    code: f.Text[Literal[
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
    ]]
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
    type: f.Text[Literal[
        "api_error",
        "card_error",
        "idempotency_error",
        "invalid_request_error",
    ]]

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
    type: f.Text[Literal[
        "email",
        "numeric",
        "phone",
        "selection",
        "signature",
        "text",
    ]]

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
    style: f.Text[Literal[
        "primary",
        "secondary",
    ]]
    text: f.Text[str]

class TerminalReaderActionCollectInputsInputSignatureFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputTextFields(f.Object):
    value: f.Text[str]

class TerminalReaderActionCollectInputsInputToggleFields(f.Object):
    default_value: f.Text[Literal[
        "disabled",
        "enabled",
    ]]
    description: f.Text[str]
    title: f.Text[str]
    value: f.Text[Literal[
        "disabled",
        "enabled",
    ]]

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
    type: f.Text[Literal["image"]]

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
    reason: f.Text[Literal[
        "duplicate",
        "fraudulent",
        "requested_by_customer",
    ]]
    refund: f.Text[str]
    refund_application_fee: f.Boolean
    refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfigFields
    reverse_transfer: f.Boolean

class TerminalReaderActionRefundPaymentRefundPaymentConfigFields(f.Object):
    enable_customer_cancellation: f.Boolean

class TerminalReaderActionSetReaderDisplayFields(f.Object):
    cart: TerminalReaderActionSetReaderDisplayCartFields
    type: f.Text[Literal["cart"]]

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
    object: f.Text[Literal["test_helpers.test_clock"]]
    status: f.Text[Literal[
        "advancing",
        "internal_failure",
        "ready",
    ]]
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
    object: f.Text[Literal["v2.core.event"]]
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
    type: f.Text[Literal["request"]]

class ThinEventReasonRequestFields(f.Object):
    id: f.Text[str]
    idempotency_key: f.Text[str]

class ThreeDSecureFields(f.Object):
    amount: f.Number
    authenticated: f.Boolean
    card: CardFields
    created: f.Number
    currency: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["three_d_secure"]]
    redirect_url: f.Text[str]
    status: f.Text[str]
    supported: f.Text[str]

class ThreeDSecureAuthenticationFields(f.Object):
    acquirer_details: ThreeDSecureAuthenticationAcquirerDetailsFields
    amount: f.Number
    challenge_url: f.Text[str]
    channel: ThreeDSecureAuthenticationChannelFields
    created: f.Number
    currency: f.Text[str]
    directory_server: f.Text[Literal[
        "american_express",
        "cartes_bancaires",
        "discover",
        "mastercard",
        "visa",
    ]]
    fingerprinting_url: f.Text[str]
    flow_preference: ThreeDSecureAuthenticationFlowPreferenceFields
    future_usage: ThreeDSecureAuthenticationFutureUsageFields
    id: f.Text[str]
    livemode: f.Boolean
    message_category: f.Text[Literal[
        "non_payment_authentication",
        "payment_authentication",
    ]]
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["three_d_secure.authentication"]]
    outcome: f.Text[Literal[
        "abandoned",
        "attempt_acknowledged",
        "authenticated",
        "canceled",
        "denied",
        "informational",
        "internal_error",
        "not_supported",
        "not_triggered",
        "processing_error",
        "rejected",
    ]]
    outcome_details: ThreeDSecureAuthenticationOutcomeDetailsFields
    payment_method: f.Text[str]
    reason: f.Text[Literal[
        "cardholder_authentication",
        "issuer_requested",
        "liability_shift",
        "processing_costs",
        "regulatory_compliance",
    ]]
    shipping_address: AddressFields
    status: f.Text[Literal[
        "canceled",
        "error",
        "failed",
        "requires_challenge",
        "requires_submission",
        "succeeded",
    ]]

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
    type: f.Text[Literal[
        "browser",
        "three_r_i",
    ]]

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
    type: f.Text[Literal[
        "delayed_shipment",
        "other_payment",
        "recurring",
        "split_shipment",
    ]]

class ThreeDSecureAuthenticationFlowPreferenceFields(f.Object):
    challenge: ThreeDSecureAuthenticationFlowPreferenceChallengeFields
    data_share: ThreeDSecureAuthenticationFlowPreferenceDataShareFields
    frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionlessFields
    type: f.Text[Literal[
        "challenge",
        "data_share",
        "frictionless",
    ]]

class ThreeDSecureAuthenticationFlowPreferenceChallengeFields(f.Object):
    type: f.Text[Literal[
        "mandated",
        "preferred",
    ]]

class ThreeDSecureAuthenticationFlowPreferenceDataShareFields(f.Object):
    type: f.Text[Literal[
        "ds_specific",
        "emv_standard",
    ]]

class ThreeDSecureAuthenticationFlowPreferenceFrictionlessFields(f.Object):
    type: f.Text[Literal[
        "low_risk",
        "none",
    ]]

class ThreeDSecureAuthenticationFutureUsageFields(f.Object):
    installment: ThreeDSecureAuthenticationFutureUsageInstallmentFields
    recurring: ThreeDSecureAuthenticationFutureUsageRecurringFields
    type: f.Text[Literal[
        "card_on_file",
        "installment",
        "recurring",
    ]]

class ThreeDSecureAuthenticationFutureUsageInstallmentFields(f.Object):
    amount: f.Number
    expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiryFields
    interval: f.Text[Literal["day"]]
    interval_count: f.Number
    number: f.Number

class ThreeDSecureAuthenticationFutureUsageInstallmentExpiryFields(f.Object):
    date: f.Text[str]
    type: f.Text[Literal[
        "date",
        "never",
    ]]

class ThreeDSecureAuthenticationFutureUsageRecurringFields(f.Object):
    amount: f.Number
    expiry: ThreeDSecureAuthenticationFutureUsageRecurringExpiryFields
    interval: f.Text[Literal["day"]]
    interval_count: f.Number

class ThreeDSecureAuthenticationFutureUsageRecurringExpiryFields(f.Object):
    date: f.Text[str]
    type: f.Text[Literal[
        "date",
        "never",
    ]]

class ThreeDSecureAuthenticationOutcomeDetailsFields(f.Object):
    acs_transaction_id: f.Text[str]
    ares: f.Text[str]
    ares_trans_status: f.Text[Literal[
        "A",
        "C",
        "D",
        "I",
        "N",
        "R",
        "S",
        "U",
        "Y",
    ]]
    cryptogram: f.Text[str]
    ds_transaction_id: f.Text[str]
    eci: f.Text[str]
    network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsFields
    protocol_version: f.Text[Literal[
        "2.1.0",
        "2.2.0",
        "2.3.1",
    ]]
    requestor_challenge_indicator: f.Text[Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
    ]]
    rreq: f.Text[str]
    rreq_trans_status: f.Text[Literal[
        "A",
        "C",
        "D",
        "I",
        "N",
        "R",
        "S",
        "U",
        "Y",
    ]]
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
    initiated_by: f.Text[Literal[
        "stripe",
        "user",
    ]]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["topup"]]
    payment_method: f.Text[str]
    payment_method_options: TopupPaymentMethodOptionsFields
    source: SourceFields
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "failed",
        "pending",
        "reversed",
        "succeeded",
    ]]
    transfer_group: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Topup.arrival_date: until 2018-02-05."
        )
        def arrival_date(self) -> f.Number: ...
    else:
        @property
        def arrival_date(self) -> f.Number: ...

class TopupPaymentMethodOptionsFields(f.Object):
    us_bank_account: TopupPaymentMethodOptionsUsBankAccountFields

class TopupPaymentMethodOptionsUsBankAccountFields(f.Object):
    network: f.Text[Literal["ach"]]

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
    object: f.Text[Literal["transfer"]]
    reversals: TransferReversalListFields
    reversed: f.Boolean
    source_transaction: f.Text[str]
    source_type: f.Text[str]
    transfer_group: f.Text[str]
    if PARTNER_EVENTS_SHOW_RETIRED:
        @property
        @deprecated(
            "Transfer.application_fee: until 2017-04-06; nothing took its place."
        )
        def application_fee(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.bank_account: until 2016-07-06; then `destination` of payout."
        )
        def bank_account(self) -> BankAccountFields: ...
        @property
        @deprecated(
            "Transfer.card: until 2016-07-06; then `destination` of payout."
        )
        def card(self) -> CardFields: ...
        @property
        @deprecated(
            "Transfer.date: until 2017-04-06; then `arrival_date` of payout."
        )
        def date(self) -> f.Number: ...
        @property
        @deprecated(
            "Transfer.failure_code: until 2017-04-06; then `failure_code` of payout."
        )
        def failure_code(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.failure_message: until 2017-04-06; then `failure_message` of payout."
        )
        def failure_message(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.legacy_date: until 2017-04-06."
        )
        def legacy_date(self) -> f.Number: ...
        @property
        @deprecated(
            "Transfer.method: until 2017-04-06; then `method` of payout."
        )
        def method(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.recipient: until 2016-07-06; nothing took its place."
        )
        def recipient(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.statement_description: until 2014-11-20; then `statement_descriptor` of "
            "payout."
        )
        def statement_description(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.statement_descriptor: until 2017-04-06; then `statement_descriptor` of "
            "payout."
        )
        def statement_descriptor(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.status: until 2017-04-06; then `status` of payout."
        )
        def status(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.type: until 2017-04-06; then `type` of payout."
        )
        def type(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.summary: in no definition; deliveries of old versions have it; nothing "
            "took its place."
        )
        def summary(self) -> f.Map[f.Anything]: ...
        @property
        @deprecated(
            "Transfer.transactions: in no definition; deliveries of old versions have it; "
            "nothing took its place."
        )
        def transactions(self) -> TransferTransactionsFields: ...
        @property
        @deprecated(
            "Transfer.other_transfers: in no definition; deliveries of old versions have it; "
            "nothing took its place."
        )
        def other_transfers(self) -> f.Text[str]: ...
        @property
        @deprecated(
            "Transfer.account: in no definition; deliveries of old versions have it; then "
            "`destination` of payout."
        )
        def account(self) -> f.Map[f.Anything]: ...
    else:
        @property
        def application_fee(self) -> f.Text[str]: ...
        @property
        def bank_account(self) -> BankAccountFields: ...
        @property
        def card(self) -> CardFields: ...
        @property
        def date(self) -> f.Number: ...
        @property
        def failure_code(self) -> f.Text[str]: ...
        @property
        def failure_message(self) -> f.Text[str]: ...
        @property
        def legacy_date(self) -> f.Number: ...
        @property
        def method(self) -> f.Text[str]: ...
        @property
        def recipient(self) -> f.Text[str]: ...
        @property
        def statement_description(self) -> f.Text[str]: ...
        @property
        def statement_descriptor(self) -> f.Text[str]: ...
        @property
        def status(self) -> f.Text[str]: ...
        @property
        def type(self) -> f.Text[str]: ...
        @property
        def summary(self) -> f.Map[f.Anything]: ...
        @property
        def transactions(self) -> TransferTransactionsFields: ...
        @property
        def other_transfers(self) -> f.Text[str]: ...
        @property
        def account(self) -> f.Map[f.Anything]: ...

class TransferTransactionsFields(f.Object):
    object: f.Text[Literal["list"]]
    data: f.Anything
    has_more: f.Boolean
    total_count: f.Number
    url: f.Text[str]

class TransferReversalFields(f.Object):
    amount: f.Number
    balance_transaction: f.Text[str]
    created: f.Number
    currency: f.Text[str]
    destination_payment_refund: f.Text[str]
    id: f.Text[str]
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["transfer_reversal"]]
    source_refund: f.Text[str]
    transfer: f.Text[str]

class TransferReversalListFields(f.Object):
    object: f.Text[Literal["list"]]
    data: TransferReversalFields
    has_more: f.Boolean
    total_count: f.Number
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
    network: f.Text[Literal[
        "ach",
        "stripe",
    ]]
    object: f.Text[Literal["treasury.credit_reversal"]]
    received_credit: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "posted",
        "processing",
    ]]
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
    network: f.Text[Literal[
        "ach",
        "card",
    ]]
    object: f.Text[Literal["treasury.debit_reversal"]]
    received_debit: f.Text[str]
    status: f.Text[Literal[
        "failed",
        "processing",
        "succeeded",
    ]]
    status_transitions: TreasuryDebitReversalStatusTransitionsFields
    transaction: f.Text[str]

class TreasuryDebitReversalLinkedFlowsFields(f.Object):
    issuing_dispute: f.Text[str]

class TreasuryDebitReversalStatusTransitionsFields(f.Object):
    completed_at: f.Number

class TreasuryFinancialAccountFields(f.Object):
    active_features: f.Text[Literal[
        "card_issuing",
        "deposit_insurance",
        "financial_addresses.aba",
        "financial_addresses.aba.forwarding",
        "inbound_transfers.ach",
        "intra_stripe_flows",
        "outbound_payments.ach",
        "outbound_payments.us_domestic_wire",
        "outbound_transfers.ach",
        "outbound_transfers.us_domestic_wire",
        "remote_deposit_capture",
    ]]
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
    object: f.Text[Literal["treasury.financial_account"]]
    pending_features: f.Text[Literal[
        "card_issuing",
        "deposit_insurance",
        "financial_addresses.aba",
        "financial_addresses.aba.forwarding",
        "inbound_transfers.ach",
        "intra_stripe_flows",
        "outbound_payments.ach",
        "outbound_payments.us_domestic_wire",
        "outbound_transfers.ach",
        "outbound_transfers.us_domestic_wire",
        "remote_deposit_capture",
    ]]
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictionsFields
    restricted_features: f.Text[Literal[
        "card_issuing",
        "deposit_insurance",
        "financial_addresses.aba",
        "financial_addresses.aba.forwarding",
        "inbound_transfers.ach",
        "intra_stripe_flows",
        "outbound_payments.ach",
        "outbound_payments.us_domestic_wire",
        "outbound_transfers.ach",
        "outbound_transfers.us_domestic_wire",
        "remote_deposit_capture",
    ]]
    status: f.Text[Literal[
        "closed",
        "open",
    ]]
    status_details: TreasuryFinancialAccountStatusDetailsFields
    supported_currencies: f.Text[str]

class TreasuryFinancialAccountBalanceFields(f.Object):
    cash: f.Map[f.Number]
    inbound_pending: f.Map[f.Number]
    outbound_pending: f.Map[f.Number]

class TreasuryFinancialAccountFinancialAddressFields(f.Object):
    aba: TreasuryFinancialAccountFinancialAddressAbaFields
    supported_networks: f.Text[Literal[
        "ach",
        "rtp",
        "us_domestic_wire",
    ]]
    type: f.Text[Literal["aba"]]

class TreasuryFinancialAccountFinancialAddressAbaFields(f.Object):
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    account_number_last4: f.Text[str]
    bank_name: f.Text[str]
    routing_number: f.Text[str]

class TreasuryFinancialAccountPlatformRestrictionsFields(f.Object):
    inbound_flows: f.Text[Literal[
        "restricted",
        "unrestricted",
    ]]
    outbound_flows: f.Text[Literal[
        "restricted",
        "unrestricted",
    ]]

class TreasuryFinancialAccountStatusDetailsFields(f.Object):
    closed: TreasuryFinancialAccountStatusDetailsClosedFields

class TreasuryFinancialAccountStatusDetailsClosedFields(f.Object):
    reasons: f.Text[Literal[
        "account_rejected",
        "closed_by_platform",
        "other",
    ]]

class TreasuryFinancialAccountFeaturesFields(f.Object):
    card_issuing: TreasuryFinancialAccountFeaturesCardIssuingFields
    deposit_insurance: TreasuryFinancialAccountFeaturesDepositInsuranceFields
    financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddressesFields
    inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfersFields
    intra_stripe_flows: TreasuryFinancialAccountFeaturesIntraStripeFlowsFields
    object: f.Text[Literal["treasury.financial_account_features"]]
    outbound_payments: TreasuryFinancialAccountFeaturesOutboundPaymentsFields
    outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfersFields

class TreasuryFinancialAccountFeaturesCardIssuingFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailFields

class TreasuryFinancialAccountFeaturesCardIssuingStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesDepositInsuranceFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailFields

class TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesFinancialAddressesFields(f.Object):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAbaFields

class TreasuryFinancialAccountFeaturesFinancialAddressesAbaFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailFields

class TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesInboundTransfersFields(f.Object):
    ach: TreasuryFinancialAccountFeaturesInboundTransfersAchFields

class TreasuryFinancialAccountFeaturesInboundTransfersAchFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailFields

class TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesIntraStripeFlowsFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailFields

class TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesOutboundPaymentsFields(f.Object):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAchFields
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireFields

class TreasuryFinancialAccountFeaturesOutboundPaymentsAchFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesOutboundTransfersFields(f.Object):
    ach: TreasuryFinancialAccountFeaturesOutboundTransfersAchFields
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireFields

class TreasuryFinancialAccountFeaturesOutboundTransfersAchFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireFields(f.Object):
    requested: f.Boolean
    status: f.Text[Literal[
        "active",
        "pending",
        "restricted",
    ]]
    status_details: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailFields

class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailFields(f.Object):
    code: f.Text[Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ]]
    restriction: f.Text[Literal[
        "inbound_flows",
        "outbound_flows",
    ]]

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
    object: f.Text[Literal["treasury.inbound_transfer"]]
    origin_payment_method: f.Text[str]
    origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetailsFields
    returned: f.Boolean
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "failed",
        "processing",
        "succeeded",
    ]]
    status_transitions: TreasuryInboundTransferStatusTransitionsFields
    transaction: f.Text[str]

class TreasuryInboundTransferFailureDetailsFields(f.Object):
    code: f.Text[Literal[
        "account_closed",
        "account_frozen",
        "bank_account_restricted",
        "bank_ownership_changed",
        "debit_not_authorized",
        "incorrect_account_holder_address",
        "incorrect_account_holder_name",
        "incorrect_account_holder_tax_id",
        "insufficient_funds",
        "invalid_account_number",
        "invalid_currency",
        "no_account",
        "other",
    ]]

class TreasuryInboundTransferLinkedFlowsFields(f.Object):
    received_debit: f.Text[str]

class TreasuryInboundTransferOriginPaymentMethodDetailsFields(f.Object):
    billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsFields
    type: f.Text[Literal["us_bank_account"]]
    us_bank_account: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountFields

class TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    account_type: f.Text[Literal[
        "checking",
        "savings",
    ]]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    network: f.Text[Literal["ach"]]
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
    object: f.Text[Literal["treasury.outbound_payment"]]
    returned_details: TreasuryOutboundPaymentReturnedDetailsFields
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "failed",
        "posted",
        "processing",
        "returned",
    ]]
    status_transitions: TreasuryOutboundPaymentStatusTransitionsFields
    tracking_details: TreasuryOutboundPaymentTrackingDetailsFields
    transaction: f.Text[str]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsFields(f.Object):
    billing_details: TreasuryOutboundPaymentDestinationPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccountFields
    type: f.Text[Literal[
        "financial_account",
        "us_bank_account",
    ]]
    us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountFields

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[Literal["stripe"]]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    account_type: f.Text[Literal[
        "checking",
        "savings",
    ]]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    network: f.Text[Literal[
        "ach",
        "us_domestic_wire",
    ]]
    routing_number: f.Text[str]

class TreasuryOutboundPaymentEndUserDetailsFields(f.Object):
    ip_address: f.Text[str]
    present: f.Boolean

class TreasuryOutboundPaymentReturnedDetailsFields(f.Object):
    code: f.Text[Literal[
        "account_closed",
        "account_frozen",
        "bank_account_restricted",
        "bank_ownership_changed",
        "declined",
        "incorrect_account_holder_name",
        "invalid_account_number",
        "invalid_currency",
        "no_account",
        "other",
    ]]
    transaction: f.Text[str]

class TreasuryOutboundPaymentStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    failed_at: f.Number
    posted_at: f.Number
    returned_at: f.Number

class TreasuryOutboundPaymentTrackingDetailsFields(f.Object):
    ach: TreasuryOutboundPaymentTrackingDetailsAchFields
    type: f.Text[Literal[
        "ach",
        "us_domestic_wire",
    ]]
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
    object: f.Text[Literal["treasury.outbound_transfer"]]
    returned_details: TreasuryOutboundTransferReturnedDetailsFields
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "failed",
        "posted",
        "processing",
        "returned",
    ]]
    status_transitions: TreasuryOutboundTransferStatusTransitionsFields
    tracking_details: TreasuryOutboundTransferTrackingDetailsFields
    transaction: f.Text[str]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsFields(f.Object):
    billing_details: TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccountFields
    type: f.Text[Literal[
        "financial_account",
        "us_bank_account",
    ]]
    us_bank_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountFields

class TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[Literal["stripe"]]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccountFields(f.Object):
    account_holder_type: f.Text[Literal[
        "company",
        "individual",
    ]]
    account_type: f.Text[Literal[
        "checking",
        "savings",
    ]]
    bank_name: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    mandate: f.Text[str]
    network: f.Text[Literal[
        "ach",
        "us_domestic_wire",
    ]]
    routing_number: f.Text[str]

class TreasuryOutboundTransferReturnedDetailsFields(f.Object):
    code: f.Text[Literal[
        "account_closed",
        "account_frozen",
        "bank_account_restricted",
        "bank_ownership_changed",
        "declined",
        "incorrect_account_holder_name",
        "invalid_account_number",
        "invalid_currency",
        "no_account",
        "other",
    ]]
    transaction: f.Text[str]

class TreasuryOutboundTransferStatusTransitionsFields(f.Object):
    canceled_at: f.Number
    failed_at: f.Number
    posted_at: f.Number
    returned_at: f.Number

class TreasuryOutboundTransferTrackingDetailsFields(f.Object):
    ach: TreasuryOutboundTransferTrackingDetailsAchFields
    type: f.Text[Literal[
        "ach",
        "us_domestic_wire",
    ]]
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
    failure_code: f.Text[Literal[
        "account_closed",
        "account_frozen",
        "international_transaction",
        "other",
    ]]
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    initiating_payment_method_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFields
    linked_flows: TreasuryReceivedCreditLinkedFlowsFields
    livemode: f.Boolean
    network: f.Text[Literal[
        "ach",
        "card",
        "rtp",
        "stripe",
        "us_domestic_wire",
    ]]
    object: f.Text[Literal["treasury.received_credit"]]
    reversal_details: TreasuryReceivedCreditReversalDetailsFields
    status: f.Text[Literal[
        "failed",
        "succeeded",
    ]]
    transaction: f.Text[str]

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsFields(f.Object):
    balance: f.Text[Literal["payments"]]
    billing_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccountFields
    issuing_card: f.Text[str]
    type: f.Text[Literal[
        "balance",
        "financial_account",
        "issuing_card",
        "stripe",
        "us_bank_account",
    ]]
    us_bank_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccountFields

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[Literal["stripe"]]

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
    type: f.Text[Literal[
        "credit_reversal",
        "other",
        "outbound_payment",
        "outbound_transfer",
        "payout",
    ]]

class TreasuryReceivedCreditReversalDetailsFields(f.Object):
    deadline: f.Number
    restricted_reason: f.Text[Literal[
        "already_reversed",
        "deadline_passed",
        "network_restricted",
        "other",
        "source_flow_restricted",
    ]]

class TreasuryReceivedDebitFields(f.Object):
    amount: f.Number
    created: f.Number
    currency: f.Text[str]
    description: f.Text[str]
    failure_code: f.Text[Literal[
        "account_closed",
        "account_frozen",
        "insufficient_funds",
        "international_transaction",
        "other",
    ]]
    financial_account: f.Text[str]
    hosted_regulatory_receipt_url: f.Text[str]
    id: f.Text[str]
    initiating_payment_method_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsFields
    linked_flows: TreasuryReceivedDebitLinkedFlowsFields
    livemode: f.Boolean
    network: f.Text[Literal[
        "ach",
        "card",
        "stripe",
    ]]
    object: f.Text[Literal["treasury.received_debit"]]
    reversal_details: TreasuryReceivedDebitReversalDetailsFields
    status: f.Text[Literal[
        "failed",
        "succeeded",
    ]]
    transaction: f.Text[str]

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsFields(f.Object):
    balance: f.Text[Literal["payments"]]
    billing_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetailsFields
    financial_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccountFields
    issuing_card: f.Text[str]
    type: f.Text[Literal[
        "balance",
        "financial_account",
        "issuing_card",
        "stripe",
        "us_bank_account",
    ]]
    us_bank_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccountFields

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetailsFields(f.Object):
    address: AddressFields
    email: f.Text[str]
    name: f.Text[str]

class TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccountFields(f.Object):
    id: f.Text[str]
    network: f.Text[Literal["stripe"]]

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
    restricted_reason: f.Text[Literal[
        "already_reversed",
        "deadline_passed",
        "network_restricted",
        "other",
        "source_flow_restricted",
    ]]

class V2AmountFields(f.Object):
    value: f.Number
    currency: f.Text[str]

class V2CommerceProductCatalogImportFields(f.Object):
    created: f.Text[str]
    feed_type: f.Text[Literal[
        "inventory",
        "pricing",
        "product",
        "promotion",
    ]]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    mode: f.Text[Literal[
        "replace",
        "upsert",
    ]]
    object: f.Text[Literal["v2.commerce.product_catalog_import"]]
    status: f.Text[Literal[
        "awaiting_upload",
        "failed",
        "processing",
        "succeeded",
        "succeeded_with_errors",
    ]]
    status_details: V2CommerceProductCatalogImportStatusDetailsFields

class V2CommerceProductCatalogImportStatusDetailsFields(f.Object):
    awaiting_upload: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadFields
    failed: V2CommerceProductCatalogImportStatusDetailsFailedFields
    processing: V2CommerceProductCatalogImportStatusDetailsProcessingFields
    succeeded: V2CommerceProductCatalogImportStatusDetailsSucceededFields
    succeeded_with_errors: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsFields

class V2CommerceProductCatalogImportStatusDetailsAwaitingUploadFields(f.Object):
    upload_url: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrlFields

class V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrlFields(f.Object):
    expires_at: f.Text[str]
    url: f.Text[str]

class V2CommerceProductCatalogImportStatusDetailsFailedFields(f.Object):
    code: f.Text[Literal[
        "file_not_found",
        "internal_error",
        "invalid_file",
    ]]
    failure_message: f.Text[str]
    type: f.Text[Literal[
        "cannot_proceed",
        "transient_failure",
    ]]

class V2CommerceProductCatalogImportStatusDetailsProcessingFields(f.Object):
    error_count: f.Text[str]
    success_count: f.Text[str]

class V2CommerceProductCatalogImportStatusDetailsSucceededFields(f.Object):
    success_count: f.Text[str]

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsFields(f.Object):
    error_count: f.Text[str]
    error_file: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileFields
    samples: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSampleFields
    success_count: f.Text[str]

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileFields(f.Object):
    content_type: f.Text[str]
    download_url: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrlFields
    size: f.Text[str]

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrlFields(f.Object):
    expires_at: f.Text[str]
    url: f.Text[str]

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSampleFields(f.Object):
    error_message: f.Text[str]
    field: f.Text[str]
    id: f.Text[str]
    row: f.Text[str]

class V2CoreAccountFields(f.Object):
    applied_configurations: f.Text[Literal[
        "customer",
        "merchant",
        "recipient",
    ]]
    closed: f.Boolean
    configuration: V2CoreAccountConfigurationFields
    contact_email: f.Text[str]
    contact_phone: f.Text[str]
    created: f.Text[str]
    dashboard: f.Text[Literal[
        "express",
        "full",
        "none",
    ]]
    defaults: V2CoreAccountDefaultsFields
    display_name: f.Text[str]
    future_requirements: V2CoreAccountFutureRequirementsFields
    id: f.Text[str]
    identity: V2CoreAccountIdentityFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["v2.core.account"]]
    requirements: V2CoreAccountRequirementsFields

class V2CoreAccountConfigurationFields(f.Object):
    customer: V2CoreAccountConfigurationCustomerFields
    merchant: V2CoreAccountConfigurationMerchantFields
    recipient: V2CoreAccountConfigurationRecipientFields

class V2CoreAccountConfigurationCustomerFields(f.Object):
    applied: f.Boolean
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerAutomaticIndirectTaxFields
    billing: V2CoreAccountConfigurationCustomerBillingFields
    capabilities: V2CoreAccountConfigurationCustomerCapabilitiesFields
    shipping: V2CoreAccountConfigurationCustomerShippingFields
    test_clock: f.Text[str]

class V2CoreAccountConfigurationCustomerAutomaticIndirectTaxFields(f.Object):
    exempt: f.Text[Literal[
        "exempt",
        "none",
        "reverse",
    ]]
    ip_address: f.Text[str]
    location: V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocationFields
    location_source: f.Text[Literal[
        "identity_address",
        "ip_address",
        "payment_method",
        "shipping_address",
    ]]

class V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocationFields(f.Object):
    country: f.Text[str]
    state: f.Text[str]

class V2CoreAccountConfigurationCustomerBillingFields(f.Object):
    default_payment_method: f.Text[str]
    invoice: V2CoreAccountConfigurationCustomerBillingInvoiceFields

class V2CoreAccountConfigurationCustomerBillingInvoiceFields(f.Object):
    custom_fields: V2CoreAccountConfigurationCustomerBillingInvoiceCustomFieldFields
    footer: f.Text[str]
    next_sequence: f.Number
    prefix: f.Text[str]
    rendering: V2CoreAccountConfigurationCustomerBillingInvoiceRenderingFields

class V2CoreAccountConfigurationCustomerBillingInvoiceCustomFieldFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class V2CoreAccountConfigurationCustomerBillingInvoiceRenderingFields(f.Object):
    amount_tax_display: f.Text[Literal[
        "exclude_tax",
        "include_inclusive_tax",
    ]]
    template: f.Text[str]

class V2CoreAccountConfigurationCustomerCapabilitiesFields(f.Object):
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxFields

class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailFields

class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountConfigurationCustomerShippingFields(f.Object):
    address: AddressFields
    name: f.Text[str]
    phone: f.Text[str]

class V2CoreAccountConfigurationMerchantFields(f.Object):
    applied: f.Boolean
    bacs_debit_payments: V2CoreAccountConfigurationMerchantBacsDebitPaymentsFields
    branding: V2CoreAccountConfigurationMerchantBrandingFields
    capabilities: V2CoreAccountConfigurationMerchantCapabilitiesFields
    card_payments: V2CoreAccountConfigurationMerchantCardPaymentsFields
    konbini_payments: V2CoreAccountConfigurationMerchantKonbiniPaymentsFields
    mcc: f.Text[str]
    script_statement_descriptor: V2CoreAccountConfigurationMerchantScriptStatementDescriptorFields
    sepa_debit_payments: V2CoreAccountConfigurationMerchantSepaDebitPaymentsFields
    statement_descriptor: V2CoreAccountConfigurationMerchantStatementDescriptorFields
    support: V2CoreAccountConfigurationMerchantSupportFields

class V2CoreAccountConfigurationMerchantBacsDebitPaymentsFields(f.Object):
    display_name: f.Text[str]
    service_user_number: f.Text[str]

class V2CoreAccountConfigurationMerchantBrandingFields(f.Object):
    icon: f.Text[str]
    logo: f.Text[str]
    primary_color: f.Text[str]
    secondary_color: f.Text[str]

class V2CoreAccountConfigurationMerchantCapabilitiesFields(f.Object):
    ach_debit_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    acss_debit_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    affirm_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    afterpay_clearpay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    alma_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    amazon_pay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    au_becs_debit_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    bacs_debit_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    bancontact_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    blik_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    blik_recurring_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    boleto_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    card_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    cartes_bancaires_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    cashapp_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    eps_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    fpx_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    gb_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    grabpay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    ideal_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    jcb_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    jp_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    kakao_pay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    klarna_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    konbini_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    kr_card_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    link_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    mobilepay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    multibanco_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    mx_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    naver_pay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    oxxo_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    p24_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    pay_by_bank_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    payco_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    paynow_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    promptpay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    revolut_pay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    samsung_pay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    satispay_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    sepa_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    sepa_debit_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    sequra_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    stripe_balance: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalanceFields
    sunbit_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    swish_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    twint_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    us_bank_transfer_payments: V2CoreAccountConfigurationMerchantCapabilityFields
    zip_payments: V2CoreAccountConfigurationMerchantCapabilityFields

class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalanceFields(f.Object):
    payouts: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsFields

class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailFields

class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountConfigurationMerchantCapabilityFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: V2CoreAccountConfigurationMerchantCapabilityStatusDetailFields

class V2CoreAccountConfigurationMerchantCapabilityStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountConfigurationMerchantCardPaymentsFields(f.Object):
    decline_on: V2CoreAccountConfigurationMerchantCardPaymentsDeclineOnFields

class V2CoreAccountConfigurationMerchantCardPaymentsDeclineOnFields(f.Object):
    avs_failure: f.Boolean
    cvc_failure: f.Boolean

class V2CoreAccountConfigurationMerchantKonbiniPaymentsFields(f.Object):
    support: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportFields

class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportFields(f.Object):
    email: f.Text[str]
    hours: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHoursFields
    phone: f.Text[str]

class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHoursFields(f.Object):
    end_time: f.Text[str]
    start_time: f.Text[str]

class V2CoreAccountConfigurationMerchantScriptStatementDescriptorFields(f.Object):
    kana: V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanaFields
    kanji: V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanjiFields

class V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanaFields(f.Object):
    descriptor: f.Text[str]
    prefix: f.Text[str]

class V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanjiFields(f.Object):
    descriptor: f.Text[str]
    prefix: f.Text[str]

class V2CoreAccountConfigurationMerchantSepaDebitPaymentsFields(f.Object):
    creditor_id: f.Text[str]

class V2CoreAccountConfigurationMerchantStatementDescriptorFields(f.Object):
    descriptor: f.Text[str]
    prefix: f.Text[str]

class V2CoreAccountConfigurationMerchantSupportFields(f.Object):
    address: V2CoreAccountConfigurationMerchantSupportAddressFields
    email: f.Text[str]
    phone: f.Text[str]
    url: f.Text[str]

class V2CoreAccountConfigurationMerchantSupportAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountConfigurationRecipientFields(f.Object):
    applied: f.Boolean
    capabilities: V2CoreAccountConfigurationRecipientCapabilitiesFields

class V2CoreAccountConfigurationRecipientCapabilitiesFields(f.Object):
    bank_accounts: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountsFields
    cards: V2CoreAccountConfigurationRecipientCapabilitiesCardsFields
    stripe_balance: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceFields

class V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetailFields

class V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountConfigurationRecipientCapabilitiesBankAccountsFields(f.Object):
    ach: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields
    fedwire: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields
    fps: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields
    local: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields
    rtp: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields
    sepa: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields
    swift: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountFields

class V2CoreAccountConfigurationRecipientCapabilitiesCardsFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetailFields

class V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceFields(f.Object):
    payouts: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsFields
    stripe_transfers: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersFields

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailFields

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersFields(f.Object):
    status: f.Text[Literal[
        "active",
        "pending",
        "rejected",
        "restricted",
        "unsupported",
    ]]
    status_details: (
        V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailFields
    )

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    resolution: f.Text[Literal[
        "contact_stripe",
        "no_resolution",
        "provide_info",
    ]]

class V2CoreAccountDefaultsFields(f.Object):
    currency: f.Text[str]
    locales: f.Text[Literal[
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
    ]]
    payout_methods: f.Map[f.Text[str]]
    profile: V2CoreAccountDefaultsProfileFields
    responsibilities: V2CoreAccountDefaultsResponsibilitiesFields

class V2CoreAccountDefaultsProfileFields(f.Object):
    business_url: f.Text[str]
    doing_business_as: f.Text[str]
    product_description: f.Text[str]

class V2CoreAccountDefaultsResponsibilitiesFields(f.Object):
    fees_collector: f.Text[Literal[
        "application",
        "application_custom",
        "application_express",
        "stripe",
    ]]
    losses_collector: f.Text[Literal[
        "application",
        "stripe",
    ]]
    requirements_collector: f.Text[Literal[
        "application",
        "stripe",
    ]]

class V2CoreAccountFutureRequirementsFields(f.Object):
    alternatives: V2CoreAccountFutureRequirementsAlternativeFields
    entries: V2CoreAccountFutureRequirementsEntryFields
    minimum_transition_date: f.Text[str]
    summary: V2CoreAccountFutureRequirementsSummaryFields

class V2CoreAccountFutureRequirementsAlternativeFields(f.Object):
    options: V2CoreAccountFutureRequirementsAlternativeOptionFields
    original_entries: V2CoreAccountFutureRequirementsAlternativeOriginalEntryFields

class V2CoreAccountFutureRequirementsAlternativeOptionFields(f.Object):
    entries: V2CoreAccountFutureRequirementsAlternativeOptionEntryFields

class V2CoreAccountFutureRequirementsAlternativeOptionEntryFields(f.Object):
    awaiting_action_from: f.Text[Literal[
        "stripe",
        "user",
    ]]
    description: f.Text[str]
    errors: V2CoreAccountFutureRequirementsAlternativeOptionEntryErrorFields
    reference: V2CoreAccountFutureRequirementsAlternativeOptionEntryReferenceFields

class V2CoreAccountFutureRequirementsAlternativeOptionEntryErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    description: f.Text[str]

class V2CoreAccountFutureRequirementsAlternativeOptionEntryReferenceFields(f.Object):
    inquiry: f.Text[str]
    resource: f.Text[str]
    type: f.Text[Literal[
        "inquiry",
        "payment_method",
        "person",
    ]]

class V2CoreAccountFutureRequirementsAlternativeOriginalEntryFields(f.Object):
    description: f.Text[str]
    reference: V2CoreAccountFutureRequirementsAlternativeOriginalEntryReferenceFields

class V2CoreAccountFutureRequirementsAlternativeOriginalEntryReferenceFields(f.Object):
    inquiry: f.Text[str]
    resource: f.Text[str]
    type: f.Text[Literal[
        "inquiry",
        "payment_method",
        "person",
    ]]

class V2CoreAccountFutureRequirementsEntryFields(f.Object):
    awaiting_action_from: f.Text[Literal[
        "stripe",
        "user",
    ]]
    description: f.Text[str]
    errors: V2CoreAccountFutureRequirementsEntryErrorFields
    impact: V2CoreAccountFutureRequirementsEntryImpactFields
    minimum_deadline: V2CoreAccountFutureRequirementsEntryMinimumDeadlineFields
    reference: V2CoreAccountFutureRequirementsEntryReferenceFields
    requested_reasons: V2CoreAccountFutureRequirementsEntryRequestedReasonFields

class V2CoreAccountFutureRequirementsEntryErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    description: f.Text[str]

class V2CoreAccountFutureRequirementsEntryImpactFields(f.Object):
    restricts_capabilities: V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityFields

class V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityFields(f.Object):
    capability: f.Text[Literal[
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
    ]]
    configuration: f.Text[Literal[
        "customer",
        "merchant",
        "recipient",
    ]]
    deadline: V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadlineFields

class V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadlineFields(f.Object):
    status: f.Text[Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ]]

class V2CoreAccountFutureRequirementsEntryMinimumDeadlineFields(f.Object):
    status: f.Text[Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ]]

class V2CoreAccountFutureRequirementsEntryReferenceFields(f.Object):
    inquiry: f.Text[str]
    resource: f.Text[str]
    type: f.Text[Literal[
        "inquiry",
        "payment_method",
        "person",
    ]]

class V2CoreAccountFutureRequirementsEntryRequestedReasonFields(f.Object):
    code: f.Text[Literal[
        "routine_onboarding",
        "routine_verification",
    ]]

class V2CoreAccountFutureRequirementsSummaryFields(f.Object):
    minimum_deadline: V2CoreAccountFutureRequirementsSummaryMinimumDeadlineFields

class V2CoreAccountFutureRequirementsSummaryMinimumDeadlineFields(f.Object):
    status: f.Text[Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ]]
    time: f.Text[str]

class V2CoreAccountIdentityFields(f.Object):
    attestations: V2CoreAccountIdentityAttestationsFields
    business_details: V2CoreAccountIdentityBusinessDetailsFields
    country: f.Text[str]
    entity_type: f.Text[Literal[
        "company",
        "government_entity",
        "individual",
        "non_profit",
    ]]
    individual: V2CoreAccountIdentityIndividualFields

class V2CoreAccountIdentityAttestationFields(f.Object):
    date: f.Text[str]
    ip: f.Text[str]
    user_agent: f.Text[str]

class V2CoreAccountIdentityAttestationsFields(f.Object):
    directorship_declaration: V2CoreAccountIdentityAttestationFields
    ownership_declaration: V2CoreAccountIdentityAttestationFields
    persons_provided: V2CoreAccountIdentityAttestationsPersonsProvidedFields
    representative_declaration: V2CoreAccountIdentityAttestationFields
    terms_of_service: V2CoreAccountIdentityAttestationsTermsOfServiceFields

class V2CoreAccountIdentityAttestationsPersonsProvidedFields(f.Object):
    directors: f.Boolean
    executives: f.Boolean
    owners: f.Boolean
    ownership_exemption_reason: f.Text[Literal[
        "qualified_entity_exceeds_ownership_threshold",
        "qualifies_as_financial_institution",
    ]]

class V2CoreAccountIdentityAttestationsTermsOfServiceFields(f.Object):
    account: V2CoreAccountIdentityAttestationsTermsOfServiceAccountFields

class V2CoreAccountIdentityAttestationsTermsOfServiceAccountFields(f.Object):
    date: f.Text[str]
    ip: f.Text[str]
    user_agent: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsFields(f.Object):
    additional_addresses: V2CoreAccountIdentityBusinessDetailsAdditionalAddressFields
    address: V2CoreAccountIdentityBusinessDetailsAddressFields
    annual_revenue: V2CoreAccountIdentityBusinessDetailsAnnualRevenueFields
    documents: V2CoreAccountIdentityBusinessDetailsDocumentsFields
    estimated_worker_count: f.Number
    id_numbers: V2CoreAccountIdentityBusinessDetailsIdNumberFields
    monthly_estimated_revenue: V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenueFields
    phone: f.Text[str]
    registered_name: f.Text[str]
    registration_date: V2CoreAccountIdentityBusinessDetailsRegistrationDateFields
    script_addresses: V2CoreAccountIdentityBusinessDetailsScriptAddressesFields
    script_names: V2CoreAccountIdentityBusinessDetailsScriptNamesFields
    structure: f.Text[Literal[
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
    ]]

class V2CoreAccountIdentityBusinessDetailsAdditionalAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    purpose: f.Text[Literal[
        "administrative",
        "principal_place_of_business",
    ]]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsAnnualRevenueFields(f.Object):
    amount: V2AmountFields
    fiscal_year_end: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsDocumentFields(f.Object):
    files: f.Text[str]
    type: f.Text[Literal["files"]]

class V2CoreAccountIdentityBusinessDetailsDocumentsFields(f.Object):
    bank_account_ownership_verification: V2CoreAccountIdentityBusinessDetailsDocumentFields
    company_license: V2CoreAccountIdentityBusinessDetailsDocumentFields
    company_memorandum_of_association: V2CoreAccountIdentityBusinessDetailsDocumentFields
    company_ministerial_decree: V2CoreAccountIdentityBusinessDetailsDocumentFields
    company_registration_verification: V2CoreAccountIdentityBusinessDetailsDocumentFields
    company_tax_id_verification: V2CoreAccountIdentityBusinessDetailsDocumentFields
    primary_verification: V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFields
    proof_of_address: V2CoreAccountIdentityBusinessDetailsDocumentFields
    proof_of_registration: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationFields
    proof_of_ultimate_beneficial_ownership: (
        V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipFields
    )

class V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFields(f.Object):
    front_back: V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBackFields
    type: f.Text[Literal["front_back"]]

class V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBackFields(f.Object):
    back: f.Text[str]
    front: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationFields(f.Object):
    files: f.Text[str]
    signer: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSignerFields
    type: f.Text[Literal["files"]]

class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSignerFields(f.Object):
    person: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipFields(f.Object):
    files: f.Text[str]
    signer: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSignerFields
    type: f.Text[Literal["files"]]

class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSignerFields(f.Object):
    person: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsIdNumberFields(f.Object):
    registrar: f.Text[str]
    type: f.Text[Literal[
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
    ]]

class V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenueFields(f.Object):
    amount: V2AmountFields

class V2CoreAccountIdentityBusinessDetailsRegistrationDateFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class V2CoreAccountIdentityBusinessDetailsScriptAddressesFields(f.Object):
    kana: V2CoreAccountIdentityBusinessDetailsScriptAddressesKanaFields
    kanji: V2CoreAccountIdentityBusinessDetailsScriptAddressesKanjiFields

class V2CoreAccountIdentityBusinessDetailsScriptAddressesKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsScriptAddressesKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsScriptNamesFields(f.Object):
    kana: V2CoreAccountIdentityBusinessDetailsScriptNamesKanaFields
    kanji: V2CoreAccountIdentityBusinessDetailsScriptNamesKanjiFields

class V2CoreAccountIdentityBusinessDetailsScriptNamesKanaFields(f.Object):
    registered_name: f.Text[str]

class V2CoreAccountIdentityBusinessDetailsScriptNamesKanjiFields(f.Object):
    registered_name: f.Text[str]

class V2CoreAccountIdentityIndividualFields(f.Object):
    account: f.Text[str]
    additional_addresses: V2CoreAccountIdentityIndividualAdditionalAddressFields
    additional_names: V2CoreAccountIdentityIndividualAdditionalNameFields
    additional_terms_of_service: V2CoreAccountIdentityIndividualAdditionalTermsOfServiceFields
    address: V2CoreAccountIdentityIndividualAddressFields
    created: f.Text[str]
    date_of_birth: V2CoreAccountIdentityIndividualDateOfBirthFields
    documents: V2CoreAccountIdentityIndividualDocumentsFields
    email: f.Text[str]
    given_name: f.Text[str]
    id: f.Text[str]
    id_numbers: V2CoreAccountIdentityIndividualIdNumberFields
    legal_gender: f.Text[Literal[
        "female",
        "male",
    ]]
    metadata: f.Map[f.Text[str]]
    nationalities: f.Text[str]
    object: f.Text[str]
    phone: f.Text[str]
    political_exposure: f.Text[Literal[
        "existing",
        "none",
    ]]
    relationship: V2CoreAccountIdentityIndividualRelationshipFields
    script_addresses: V2CoreAccountIdentityIndividualScriptAddressesFields
    script_names: V2CoreAccountIdentityIndividualScriptNamesFields
    surname: f.Text[str]
    updated: f.Text[str]

class V2CoreAccountIdentityIndividualAdditionalAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    purpose: f.Text[Literal["registered"]]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityIndividualAdditionalNameFields(f.Object):
    full_name: f.Text[str]
    given_name: f.Text[str]
    purpose: f.Text[Literal[
        "alias",
        "maiden",
    ]]
    surname: f.Text[str]

class V2CoreAccountIdentityIndividualAdditionalTermsOfServiceFields(f.Object):
    account: V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccountFields

class V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccountFields(f.Object):
    date: f.Text[str]
    ip: f.Text[str]
    user_agent: f.Text[str]

class V2CoreAccountIdentityIndividualAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityIndividualDateOfBirthFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class V2CoreAccountIdentityIndividualDocumentFields(f.Object):
    files: f.Text[str]
    type: f.Text[Literal["files"]]

class V2CoreAccountIdentityIndividualDocumentsFields(f.Object):
    company_authorization: V2CoreAccountIdentityIndividualDocumentFields
    passport: V2CoreAccountIdentityIndividualDocumentFields
    primary_verification: V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFields
    secondary_verification: V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFields
    visa: V2CoreAccountIdentityIndividualDocumentFields

class V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFields(f.Object):
    front_back: V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBackFields
    type: f.Text[Literal["front_back"]]

class V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBackFields(f.Object):
    back: f.Text[str]
    front: f.Text[str]

class V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFields(f.Object):
    front_back: V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBackFields
    type: f.Text[Literal["front_back"]]

class V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBackFields(f.Object):
    back: f.Text[str]
    front: f.Text[str]

class V2CoreAccountIdentityIndividualIdNumberFields(f.Object):
    type: f.Text[Literal[
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
    ]]

class V2CoreAccountIdentityIndividualRelationshipFields(f.Object):
    authorizer: f.Boolean
    director: f.Boolean
    executive: f.Boolean
    legal_guardian: f.Boolean
    owner: f.Boolean
    percent_ownership: f.Text[str]
    representative: f.Boolean
    title: f.Text[str]

class V2CoreAccountIdentityIndividualScriptAddressesFields(f.Object):
    kana: V2CoreAccountIdentityIndividualScriptAddressesKanaFields
    kanji: V2CoreAccountIdentityIndividualScriptAddressesKanjiFields

class V2CoreAccountIdentityIndividualScriptAddressesKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityIndividualScriptAddressesKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountIdentityIndividualScriptNamesFields(f.Object):
    kana: V2CoreAccountIdentityIndividualScriptNamesKanaFields
    kanji: V2CoreAccountIdentityIndividualScriptNamesKanjiFields

class V2CoreAccountIdentityIndividualScriptNamesKanaFields(f.Object):
    given_name: f.Text[str]
    surname: f.Text[str]

class V2CoreAccountIdentityIndividualScriptNamesKanjiFields(f.Object):
    given_name: f.Text[str]
    surname: f.Text[str]

class V2CoreAccountRequirementsFields(f.Object):
    alternatives: V2CoreAccountRequirementsAlternativeFields
    entries: V2CoreAccountRequirementsEntryFields
    summary: V2CoreAccountRequirementsSummaryFields

class V2CoreAccountRequirementsAlternativeFields(f.Object):
    options: V2CoreAccountRequirementsAlternativeOptionFields
    original_entries: V2CoreAccountRequirementsAlternativeOriginalEntryFields

class V2CoreAccountRequirementsAlternativeOptionFields(f.Object):
    entries: V2CoreAccountRequirementsAlternativeOptionEntryFields

class V2CoreAccountRequirementsAlternativeOptionEntryFields(f.Object):
    awaiting_action_from: f.Text[Literal[
        "stripe",
        "user",
    ]]
    description: f.Text[str]
    errors: V2CoreAccountRequirementsAlternativeOptionEntryErrorFields
    reference: V2CoreAccountRequirementsAlternativeOptionEntryReferenceFields

class V2CoreAccountRequirementsAlternativeOptionEntryErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    description: f.Text[str]

class V2CoreAccountRequirementsAlternativeOptionEntryReferenceFields(f.Object):
    inquiry: f.Text[str]
    resource: f.Text[str]
    type: f.Text[Literal[
        "inquiry",
        "payment_method",
        "person",
    ]]

class V2CoreAccountRequirementsAlternativeOriginalEntryFields(f.Object):
    description: f.Text[str]
    reference: V2CoreAccountRequirementsAlternativeOriginalEntryReferenceFields

class V2CoreAccountRequirementsAlternativeOriginalEntryReferenceFields(f.Object):
    inquiry: f.Text[str]
    resource: f.Text[str]
    type: f.Text[Literal[
        "inquiry",
        "payment_method",
        "person",
    ]]

class V2CoreAccountRequirementsEntryFields(f.Object):
    awaiting_action_from: f.Text[Literal[
        "stripe",
        "user",
    ]]
    description: f.Text[str]
    errors: V2CoreAccountRequirementsEntryErrorFields
    impact: V2CoreAccountRequirementsEntryImpactFields
    minimum_deadline: V2CoreAccountRequirementsEntryMinimumDeadlineFields
    reference: V2CoreAccountRequirementsEntryReferenceFields
    requested_reasons: V2CoreAccountRequirementsEntryRequestedReasonFields

class V2CoreAccountRequirementsEntryErrorFields(f.Object):
    code: f.Text[Literal[
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
    ]]
    description: f.Text[str]

class V2CoreAccountRequirementsEntryImpactFields(f.Object):
    restricts_capabilities: V2CoreAccountRequirementsEntryImpactRestrictsCapabilityFields

class V2CoreAccountRequirementsEntryImpactRestrictsCapabilityFields(f.Object):
    capability: f.Text[Literal[
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
    ]]
    configuration: f.Text[Literal[
        "customer",
        "merchant",
        "recipient",
    ]]
    deadline: V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadlineFields

class V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadlineFields(f.Object):
    status: f.Text[Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ]]

class V2CoreAccountRequirementsEntryMinimumDeadlineFields(f.Object):
    status: f.Text[Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ]]

class V2CoreAccountRequirementsEntryReferenceFields(f.Object):
    inquiry: f.Text[str]
    resource: f.Text[str]
    type: f.Text[Literal[
        "inquiry",
        "payment_method",
        "person",
    ]]

class V2CoreAccountRequirementsEntryRequestedReasonFields(f.Object):
    code: f.Text[Literal[
        "routine_onboarding",
        "routine_verification",
    ]]

class V2CoreAccountRequirementsSummaryFields(f.Object):
    minimum_deadline: V2CoreAccountRequirementsSummaryMinimumDeadlineFields

class V2CoreAccountRequirementsSummaryMinimumDeadlineFields(f.Object):
    status: f.Text[Literal[
        "currently_due",
        "eventually_due",
        "past_due",
    ]]
    time: f.Text[str]

class V2CoreAccountPersonFields(f.Object):
    account: f.Text[str]
    additional_addresses: V2CoreAccountPersonAdditionalAddressFields
    additional_names: V2CoreAccountPersonAdditionalNameFields
    additional_terms_of_service: V2CoreAccountPersonAdditionalTermsOfServiceFields
    address: V2CoreAccountPersonAddressFields
    created: f.Text[str]
    date_of_birth: V2CoreAccountPersonDateOfBirthFields
    documents: V2CoreAccountPersonDocumentsFields
    email: f.Text[str]
    given_name: f.Text[str]
    id: f.Text[str]
    id_numbers: V2CoreAccountPersonIdNumberFields
    legal_gender: f.Text[Literal[
        "female",
        "male",
    ]]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    nationalities: f.Text[str]
    object: f.Text[Literal["v2.core.account_person"]]
    phone: f.Text[str]
    political_exposure: f.Text[Literal[
        "existing",
        "none",
    ]]
    relationship: V2CoreAccountPersonRelationshipFields
    script_addresses: V2CoreAccountPersonScriptAddressesFields
    script_names: V2CoreAccountPersonScriptNamesFields
    surname: f.Text[str]
    updated: f.Text[str]

class V2CoreAccountPersonAdditionalAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    purpose: f.Text[Literal["registered"]]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountPersonAdditionalNameFields(f.Object):
    full_name: f.Text[str]
    given_name: f.Text[str]
    purpose: f.Text[Literal[
        "alias",
        "maiden",
    ]]
    surname: f.Text[str]

class V2CoreAccountPersonAdditionalTermsOfServiceFields(f.Object):
    account: V2CoreAccountPersonAdditionalTermsOfServiceAccountFields

class V2CoreAccountPersonAdditionalTermsOfServiceAccountFields(f.Object):
    date: f.Text[str]
    ip: f.Text[str]
    user_agent: f.Text[str]

class V2CoreAccountPersonAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountPersonDateOfBirthFields(f.Object):
    day: f.Number
    month: f.Number
    year: f.Number

class V2CoreAccountPersonDocumentFields(f.Object):
    files: f.Text[str]
    type: f.Text[Literal["files"]]

class V2CoreAccountPersonDocumentsFields(f.Object):
    company_authorization: V2CoreAccountPersonDocumentFields
    passport: V2CoreAccountPersonDocumentFields
    primary_verification: V2CoreAccountPersonDocumentsPrimaryVerificationFields
    secondary_verification: V2CoreAccountPersonDocumentsSecondaryVerificationFields
    visa: V2CoreAccountPersonDocumentFields

class V2CoreAccountPersonDocumentsPrimaryVerificationFields(f.Object):
    front_back: V2CoreAccountPersonDocumentsPrimaryVerificationFrontBackFields
    type: f.Text[Literal["front_back"]]

class V2CoreAccountPersonDocumentsPrimaryVerificationFrontBackFields(f.Object):
    back: f.Text[str]
    front: f.Text[str]

class V2CoreAccountPersonDocumentsSecondaryVerificationFields(f.Object):
    front_back: V2CoreAccountPersonDocumentsSecondaryVerificationFrontBackFields
    type: f.Text[Literal["front_back"]]

class V2CoreAccountPersonDocumentsSecondaryVerificationFrontBackFields(f.Object):
    back: f.Text[str]
    front: f.Text[str]

class V2CoreAccountPersonIdNumberFields(f.Object):
    type: f.Text[Literal[
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
    ]]

class V2CoreAccountPersonRelationshipFields(f.Object):
    authorizer: f.Boolean
    director: f.Boolean
    executive: f.Boolean
    legal_guardian: f.Boolean
    owner: f.Boolean
    percent_ownership: f.Text[str]
    representative: f.Boolean
    title: f.Text[str]

class V2CoreAccountPersonScriptAddressesFields(f.Object):
    kana: V2CoreAccountPersonScriptAddressesKanaFields
    kanji: V2CoreAccountPersonScriptAddressesKanjiFields

class V2CoreAccountPersonScriptAddressesKanaFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountPersonScriptAddressesKanjiFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2CoreAccountPersonScriptNamesFields(f.Object):
    kana: V2CoreAccountPersonScriptNamesKanaFields
    kanji: V2CoreAccountPersonScriptNamesKanjiFields

class V2CoreAccountPersonScriptNamesKanaFields(f.Object):
    given_name: f.Text[str]
    surname: f.Text[str]

class V2CoreAccountPersonScriptNamesKanjiFields(f.Object):
    given_name: f.Text[str]
    surname: f.Text[str]

class V2CoreEventDestinationFields(f.Object):
    amazon_eventbridge: V2CoreEventDestinationAmazonEventbridgeFields
    azure_event_grid: V2CoreEventDestinationAzureEventGridFields
    created: f.Text[str]
    description: f.Text[str]
    enabled_events: f.Text[str]
    event_payload: f.Text[Literal[
        "snapshot",
        "thin",
    ]]
    events_from: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    name: f.Text[str]
    object: f.Text[Literal["v2.core.event_destination"]]
    snapshot_api_version: f.Text[str]
    status: f.Text[Literal[
        "disabled",
        "enabled",
    ]]
    status_details: V2CoreEventDestinationStatusDetailsFields
    type: f.Text[Literal[
        "amazon_eventbridge",
        "azure_event_grid",
        "webhook_endpoint",
    ]]
    updated: f.Text[str]
    webhook_endpoint: V2CoreEventDestinationWebhookEndpointFields

class V2CoreEventDestinationAmazonEventbridgeFields(f.Object):
    aws_account_id: f.Text[str]
    aws_event_source_arn: f.Text[str]
    aws_event_source_status: f.Text[Literal[
        "active",
        "deleted",
        "pending",
        "unknown",
    ]]

class V2CoreEventDestinationAzureEventGridFields(f.Object):
    azure_partner_topic_name: f.Text[str]
    azure_partner_topic_status: f.Text[Literal[
        "activated",
        "deleted",
        "never_activated",
        "unknown",
    ]]
    azure_region: f.Text[str]
    azure_resource_group_name: f.Text[str]
    azure_subscription_id: f.Text[str]

class V2CoreEventDestinationStatusDetailsFields(f.Object):
    disabled: V2CoreEventDestinationStatusDetailsDisabledFields

class V2CoreEventDestinationStatusDetailsDisabledFields(f.Object):
    reason: f.Text[Literal[
        "no_aws_event_source_exists",
        "no_azure_partner_topic_exists",
        "user",
    ]]

class V2CoreEventDestinationWebhookEndpointFields(f.Object):
    signing_secret: f.Text[str]
    url: f.Text[str]

class V2MoneyManagementAdjustmentFields(f.Object):
    adjusted_flow: V2MoneyManagementAdjustmentAdjustedFlowFields
    amount: V2AmountFields
    created: f.Text[str]
    description: f.Text[str]
    financial_account: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["v2.money_management.adjustment"]]

class V2MoneyManagementAdjustmentAdjustedFlowFields(f.Object):
    adjustment: f.Text[str]
    inbound_transfer: f.Text[str]
    outbound_payment: f.Text[str]
    outbound_transfer: f.Text[str]
    received_credit: f.Text[str]
    received_debit: f.Text[str]
    type: f.Text[Literal[
        "adjustment",
        "inbound_transfer",
        "outbound_payment",
        "outbound_transfer",
        "received_credit",
        "received_debit",
    ]]

class V2MoneyManagementFinancialAccountFields(f.Object):
    balance: V2MoneyManagementFinancialAccountBalanceFields
    country: f.Text[str]
    created: f.Text[str]
    display_name: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["v2.money_management.financial_account"]]
    other: V2MoneyManagementFinancialAccountOtherFields
    status: f.Text[Literal[
        "closed",
        "open",
        "pending",
    ]]
    storage: V2MoneyManagementFinancialAccountStorageFields
    type: f.Text[Literal[
        "other",
        "storage",
    ]]

class V2MoneyManagementFinancialAccountBalanceFields(f.Object):
    available: f.Map[V2AmountFields]
    inbound_pending: f.Map[V2AmountFields]
    outbound_pending: f.Map[V2AmountFields]

class V2MoneyManagementFinancialAccountOtherFields(f.Object):
    type: f.Text[str]

class V2MoneyManagementFinancialAccountStorageFields(f.Object):
    deposit_insurance_eligibility: V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibilityFields
    holds_currencies: f.Text[str]

class V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibilityFields(f.Object):
    bank_name: f.Text[Literal["fifth_third"]]
    currencies: f.Text[str]
    type: f.Text[Literal[
        "fdic",
        "fdic_passthrough",
    ]]

class V2MoneyManagementFinancialAddressFields(f.Object):
    bank_account: V2MoneyManagementFinancialAddressBankAccountFields
    created: f.Text[str]
    financial_account: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["v2.money_management.financial_address"]]
    settlement_currency: f.Text[str]
    status: f.Text[Literal[
        "active",
        "archived",
        "failed",
        "pending",
    ]]
    type: f.Text[Literal["bank_account"]]

class V2MoneyManagementFinancialAddressBankAccountFields(f.Object):
    aba: V2MoneyManagementFinancialAddressBankAccountAbaFields
    country: f.Text[str]
    currency: f.Text[str]
    iban: V2MoneyManagementFinancialAddressBankAccountIbanFields
    sort_code: V2MoneyManagementFinancialAddressBankAccountSortCodeFields
    type: f.Text[Literal[
        "aba",
        "iban",
        "sort_code",
    ]]

class V2MoneyManagementFinancialAddressBankAccountAbaFields(f.Object):
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    address: V2MoneyManagementFinancialAddressBankAccountAbaAddressFields
    bank_name: f.Text[str]
    routing_number: f.Text[str]

class V2MoneyManagementFinancialAddressBankAccountAbaAddressFields(f.Object):
    city: f.Text[str]
    country: f.Text[str]
    line1: f.Text[str]
    line2: f.Text[str]
    postal_code: f.Text[str]
    state: f.Text[str]
    town: f.Text[str]

class V2MoneyManagementFinancialAddressBankAccountIbanFields(f.Object):
    account_holder_name: f.Text[str]
    bank_name: f.Text[str]
    iban: f.Text[str]

class V2MoneyManagementFinancialAddressBankAccountSortCodeFields(f.Object):
    account_holder_name: f.Text[str]
    account_number: f.Text[str]
    sort_code: f.Text[str]

class V2MoneyManagementInboundTransferFields(f.Object):
    amount: V2AmountFields
    created: f.Text[str]
    description: f.Text[str]
    from_: V2MoneyManagementInboundTransferFromFields
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["v2.money_management.inbound_transfer"]]
    to: V2MoneyManagementInboundTransferToFields
    transfer_history: V2MoneyManagementInboundTransferTransferHistoryFields

class V2MoneyManagementInboundTransferFromFields(f.Object):
    debited: V2AmountFields
    payment_method: V2MoneyManagementInboundTransferFromPaymentMethodFields

class V2MoneyManagementInboundTransferFromPaymentMethodFields(f.Object):
    type: f.Text[str]
    us_bank_account: f.Text[str]

class V2MoneyManagementInboundTransferToFields(f.Object):
    credited: V2AmountFields
    financial_account: f.Text[str]

class V2MoneyManagementInboundTransferTransferHistoryFields(f.Object):
    bank_debit_failed: V2MoneyManagementInboundTransferTransferHistoryBankDebitFailedFields
    bank_debit_processing: V2MoneyManagementInboundTransferTransferHistoryFields
    bank_debit_queued: V2MoneyManagementInboundTransferTransferHistoryFields
    bank_debit_returned: V2MoneyManagementInboundTransferTransferHistoryBankDebitReturnedFields
    bank_debit_succeeded: V2MoneyManagementInboundTransferTransferHistoryFields
    created: f.Text[str]
    effective_at: f.Text[str]
    id: f.Text[str]
    type: f.Text[Literal[
        "bank_debit_failed",
        "bank_debit_processing",
        "bank_debit_queued",
        "bank_debit_returned",
        "bank_debit_succeeded",
    ]]

class V2MoneyManagementInboundTransferTransferHistoryBankDebitFailedFields(f.Object):
    failure_reason: f.Text[Literal[
        "bank_account_closed",
        "bank_account_not_found",
        "bank_debit_could_not_be_processed",
        "bank_debit_not_authorized",
        "insufficient_funds",
    ]]

class V2MoneyManagementInboundTransferTransferHistoryBankDebitReturnedFields(f.Object):
    return_reason: f.Text[Literal[
        "bank_account_closed",
        "bank_account_not_found",
        "bank_debit_could_not_be_processed",
        "bank_debit_not_authorized",
        "insufficient_funds",
    ]]

class V2MoneyManagementOutboundPaymentFields(f.Object):
    amount: V2AmountFields
    cancelable: f.Boolean
    created: f.Text[str]
    description: f.Text[str]
    expected_arrival_date: f.Text[str]
    from_: V2MoneyManagementOutboundPaymentFromFields
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["v2.money_management.outbound_payment"]]
    payout_intent: f.Text[str]
    recipient_notification: V2MoneyManagementOutboundPaymentRecipientNotificationFields
    recipient_verification: f.Text[str]
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "failed",
        "posted",
        "processing",
        "returned",
    ]]
    status_details: V2MoneyManagementOutboundPaymentStatusDetailsFields
    status_transitions: V2MoneyManagementOutboundPaymentStatusTransitionsFields
    to: V2MoneyManagementOutboundPaymentToFields
    tracking_details: V2MoneyManagementOutboundPaymentTrackingDetailsFields

class V2MoneyManagementOutboundPaymentFromFields(f.Object):
    debited: V2AmountFields
    financial_account: f.Text[str]

class V2MoneyManagementOutboundPaymentRecipientNotificationFields(f.Object):
    setting: f.Text[Literal[
        "configured",
        "none",
    ]]

class V2MoneyManagementOutboundPaymentStatusDetailsFields(f.Object):
    failed: V2MoneyManagementOutboundPaymentStatusDetailsFailedFields
    processing: V2MoneyManagementOutboundPaymentStatusDetailsProcessingFields
    returned: V2MoneyManagementOutboundPaymentStatusDetailsReturnedFields

class V2MoneyManagementOutboundPaymentStatusDetailsFailedFields(f.Object):
    reason: f.Text[Literal[
        "fx_rate_drift_exceeded_after_review",
        "payout_method_amount_limit_exceeded",
        "payout_method_declined",
        "payout_method_does_not_exist",
        "payout_method_expired",
        "payout_method_unsupported",
        "payout_method_usage_frequency_limit_exceeded",
        "review_rejected",
        "unknown_failure",
    ]]

class V2MoneyManagementOutboundPaymentStatusDetailsProcessingFields(f.Object):
    reason: f.Text[Literal["under_review"]]

class V2MoneyManagementOutboundPaymentStatusDetailsReturnedFields(f.Object):
    reason: f.Text[Literal[
        "payout_method_canceled_by_customer",
        "payout_method_closed",
        "payout_method_currency_unsupported",
        "payout_method_does_not_exist",
        "payout_method_holder_address_incorrect",
        "payout_method_holder_details_incorrect",
        "payout_method_holder_name_incorrect",
        "payout_method_invalid_account_number",
        "payout_method_restricted",
        "recalled",
        "unknown_failure",
    ]]

class V2MoneyManagementOutboundPaymentStatusTransitionsFields(f.Object):
    canceled_at: f.Text[str]
    failed_at: f.Text[str]
    posted_at: f.Text[str]
    returned_at: f.Text[str]

class V2MoneyManagementOutboundPaymentToFields(f.Object):
    credited: V2AmountFields
    payout_method: f.Text[str]
    payout_method_options: V2MoneyManagementOutboundPaymentToPayoutMethodOptionsFields
    recipient: f.Text[str]

class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsFields(f.Object):
    bank_account: V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountFields

class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountFields(f.Object):
    preferred_network_options: (
        V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsFields
    )
    preferred_networks: f.Text[Literal[
        "ach",
        "fedwire",
        "fps",
        "rtp",
        "sepa",
        "swift",
    ]]

class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsFields(f.Object):
    ach: V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchFields

class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchFields(
    f.Object,
):
    submission: f.Text[Literal[
        "next_day",
        "same_day",
    ]]
    transaction_purpose: f.Text[Literal["payroll"]]

class V2MoneyManagementOutboundPaymentTrackingDetailsFields(f.Object):
    bank_account: V2MoneyManagementOutboundPaymentTrackingDetailsBankAccountFields
    card: V2MoneyManagementOutboundPaymentTrackingDetailsCardFields
    status: f.Text[Literal[
        "pending",
        "supported",
        "unsupported",
    ]]
    type: f.Text[Literal[
        "bank_account",
        "card",
    ]]

class V2MoneyManagementOutboundPaymentTrackingDetailsBankAccountFields(f.Object):
    trace_id: f.Text[str]

class V2MoneyManagementOutboundPaymentTrackingDetailsCardFields(f.Object):
    retrieval_reference: f.Text[str]

class V2MoneyManagementPayoutIntentFields(f.Object):
    amount: V2AmountFields
    confirmation_method: f.Text[Literal[
        "automatic",
        "manual",
    ]]
    created: f.Text[str]
    description: f.Text[str]
    estimated_fees: V2MoneyManagementPayoutIntentEstimatedFeeFields
    from_: V2MoneyManagementPayoutIntentFromFields
    fx_quote: V2MoneyManagementPayoutIntentFxQuoteFields
    id: f.Text[str]
    latest_payout: V2MoneyManagementPayoutIntentLatestPayoutFields
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    next_action: V2MoneyManagementPayoutIntentNextActionFields
    object: f.Text[Literal["v2.money_management.payout_intent"]]
    recipient_notification: V2MoneyManagementPayoutIntentRecipientNotificationFields
    recipient_verification: V2MoneyManagementPayoutIntentRecipientVerificationFields
    schedule_options: V2MoneyManagementPayoutIntentScheduleOptionsFields
    statement_descriptor: f.Text[str]
    status: f.Text[Literal[
        "canceled",
        "pending",
        "posted",
        "processing",
        "requires_action",
    ]]
    status_transitions: V2MoneyManagementPayoutIntentStatusTransitionsFields
    to: V2MoneyManagementPayoutIntentToFields

class V2MoneyManagementPayoutIntentEstimatedFeeFields(f.Object):
    amount: V2AmountFields
    network_fee_details: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsFields
    tax_amount: V2MoneyManagementPayoutIntentEstimatedFeeTaxAmountFields
    type: f.Text[Literal[
        "cross_border_fee",
        "foreign_exchange_fee",
        "instant_card_payout_fee",
        "network_fee",
        "next_day_payout_fee",
        "real_time_payout_fee",
        "standard_payout_fee",
        "wire_payout_fee",
    ]]

class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsFields(f.Object):
    network: f.Text[Literal[
        "ach",
        "fedwire",
        "fps",
        "local",
        "rtp",
        "sepa",
        "swift",
    ]]
    network_options: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsFields

class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsFields(f.Object):
    ach: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsAchFields

class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsAchFields(f.Object):
    submission: f.Text[Literal[
        "next_day",
        "same_day",
    ]]

class V2MoneyManagementPayoutIntentEstimatedFeeTaxAmountFields(f.Object):
    currency: f.Text[str]
    value_decimal: f.Text[str]

class V2MoneyManagementPayoutIntentFromFields(f.Object):
    currency: f.Text[str]
    debited: V2AmountFields
    financial_account: f.Text[str]

class V2MoneyManagementPayoutIntentFxQuoteFields(f.Object):
    lock_duration: f.Text[Literal[
        "five_minutes",
        "none",
    ]]
    lock_expires_at: f.Text[str]
    lock_status: f.Text[Literal[
        "active",
        "expired",
        "none",
    ]]
    rates: f.Map[V2MoneyManagementPayoutIntentFxQuoteRatesFields]
    to_currency: f.Text[str]

class V2MoneyManagementPayoutIntentFxQuoteRatesFields(f.Object):
    exchange_rate: f.Text[str]

class V2MoneyManagementPayoutIntentLatestPayoutFields(f.Object):
    outbound_payment: f.Text[str]
    outbound_transfer: f.Text[str]
    type: f.Text[Literal[
        "outbound_payment",
        "outbound_transfer",
    ]]

class V2MoneyManagementPayoutIntentNextActionFields(f.Object):
    confirm: V2MoneyManagementPayoutIntentNextActionConfirmFields
    handle_failure: V2MoneyManagementPayoutIntentNextActionHandleFailureFields
    type: f.Text[Literal[
        "confirm",
        "handle_failure",
    ]]

class V2MoneyManagementPayoutIntentNextActionConfirmFields(f.Object):
    fields_to_review: f.Text[Literal[
        "estimated_fees",
        "fx_quote",
        "recipient_verification",
    ]]
    reason: f.Text[Literal[
        "automatically_required",
        "manually_requested",
    ]]

class V2MoneyManagementPayoutIntentNextActionHandleFailureFields(f.Object):
    failure_reason: f.Text[Literal[
        "account_not_configured_as_recipient",
        "fx_rate_drift_exceeded_after_review",
        "insufficient_funds",
        "payout_method_account_type_incorrect",
        "payout_method_amount_limit_exceeded",
        "payout_method_canceled_by_customer",
        "payout_method_closed",
        "payout_method_currency_unsupported",
        "payout_method_declined",
        "payout_method_does_not_exist",
        "payout_method_expired",
        "payout_method_holder_address_incorrect",
        "payout_method_holder_details_incorrect",
        "payout_method_holder_name_incorrect",
        "payout_method_invalid",
        "payout_method_invalid_account_number",
        "payout_method_restricted",
        "payout_method_unsupported",
        "payout_method_usage_frequency_limit_exceeded",
        "recalled",
        "recipient_capability_not_active",
        "review_rejected",
        "unknown_failure",
    ]]

class V2MoneyManagementPayoutIntentRecipientNotificationFields(f.Object):
    setting: f.Text[Literal[
        "configured",
        "none",
    ]]

class V2MoneyManagementPayoutIntentRecipientVerificationFields(f.Object):
    match_result: f.Text[Literal[
        "close_match",
        "match",
        "no_match",
        "unavailable",
    ]]
    match_result_details: V2MoneyManagementPayoutIntentRecipientVerificationMatchResultDetailsFields

class V2MoneyManagementPayoutIntentRecipientVerificationMatchResultDetailsFields(f.Object):
    matched_business_type: f.Text[Literal[
        "business",
        "personal",
    ]]
    matched_name: f.Text[str]
    message: f.Text[str]
    provided_business_type: f.Text[Literal[
        "business",
        "personal",
    ]]
    provided_name: f.Text[str]

class V2MoneyManagementPayoutIntentScheduleOptionsFields(f.Object):
    execute_on: f.Text[str]

class V2MoneyManagementPayoutIntentStatusTransitionsFields(f.Object):
    canceled_at: f.Text[str]
    posted_at: f.Text[str]
    processing_at: f.Text[str]
    requires_action_at: f.Text[str]

class V2MoneyManagementPayoutIntentToFields(f.Object):
    credited: V2AmountFields
    currency: f.Text[str]
    payout_method: f.Text[str]
    payout_method_options: V2MoneyManagementPayoutIntentToPayoutMethodOptionsFields
    recipient: f.Text[str]

class V2MoneyManagementPayoutIntentToPayoutMethodOptionsFields(f.Object):
    bank_account: V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountFields

class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountFields(f.Object):
    preferred_network_options: (
        V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsFields
    )
    preferred_networks: f.Text[Literal[
        "ach",
        "fedwire",
        "fps",
        "rtp",
        "sepa",
        "swift",
    ]]

class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsFields(f.Object):
    ach: V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchFields

class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchFields(f.Object):
    submission: f.Text[Literal[
        "next_day",
        "same_day",
    ]]
    transaction_purpose: f.Text[Literal["payroll"]]

class V2MoneyManagementPayoutMethodFields(f.Object):
    archived: f.Boolean
    bank_account: V2MoneyManagementPayoutMethodBankAccountFields
    card: V2MoneyManagementPayoutMethodCardFields
    created: f.Text[str]
    id: f.Text[str]
    latest_outbound_setup_intent: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["v2.money_management.payout_method"]]
    restricted: f.Boolean
    type: f.Text[Literal[
        "bank_account",
        "card",
    ]]
    usage_status: V2MoneyManagementPayoutMethodUsageStatusFields

class V2MoneyManagementPayoutMethodBankAccountFields(f.Object):
    bank_account_type: f.Text[Literal[
        "checking",
        "futsu",
        "savings",
        "toza",
    ]]
    bank_name: f.Text[str]
    branch_number: f.Text[str]
    country: f.Text[str]
    financial_connections_account: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    supported_currencies: f.Text[str]
    swift_code: f.Text[str]

class V2MoneyManagementPayoutMethodCardFields(f.Object):
    exp_month: f.Text[str]
    exp_year: f.Text[str]
    fingerprint: f.Text[str]
    last4: f.Text[str]
    supported_currencies: f.Text[str]

class V2MoneyManagementPayoutMethodUsageStatusFields(f.Object):
    payments: f.Text[Literal[
        "disabled",
        "eligible",
        "ineligible",
        "invalid",
        "requires_action",
    ]]
    transfers: f.Text[Literal[
        "disabled",
        "eligible",
        "ineligible",
        "invalid",
        "requires_action",
    ]]

class V2MoneyManagementReceivedCreditFields(f.Object):
    amount: V2AmountFields
    amount_received: V2AmountFields
    balance_transfer: V2MoneyManagementReceivedCreditBalanceTransferFields
    bank_transfer: V2MoneyManagementReceivedCreditBankTransferFields
    created: f.Text[str]
    description: f.Text[str]
    financial_account: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    object: f.Text[Literal["v2.money_management.received_credit"]]
    status: f.Text[Literal[
        "failed",
        "pending",
        "returned",
        "succeeded",
    ]]
    status_details: V2MoneyManagementReceivedCreditStatusDetailsFields
    status_transitions: V2MoneyManagementReceivedCreditStatusTransitionsFields
    type: f.Text[Literal[
        "balance_transfer",
        "bank_transfer",
    ]]

class V2MoneyManagementReceivedCreditBalanceTransferFields(f.Object):
    from_account: f.Text[str]
    outbound_payment: f.Text[str]
    outbound_transfer: f.Text[str]
    payout: f.Text[str]
    transfer: f.Text[str]
    type: f.Text[Literal[
        "outbound_payment",
        "outbound_transfer",
        "payout",
        "transfer",
    ]]

class V2MoneyManagementReceivedCreditBankTransferFields(f.Object):
    financial_address: f.Text[str]
    network: f.Text[Literal[
        "ach",
        "chaps",
        "fedwire",
        "fps",
        "rtp",
        "sepa",
        "sepa_instant",
    ]]
    originating_bank_account: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountFields
    statement_descriptor: f.Text[str]

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountFields(f.Object):
    aba: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountAbaFields
    iban: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountIbanFields
    sort_code: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountSortCodeFields
    type: f.Text[Literal[
        "aba",
        "iban",
        "sort_code",
    ]]

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountAbaFields(f.Object):
    account_holder_name: f.Text[str]
    bank_name: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountIbanFields(f.Object):
    account_holder_name: f.Text[str]
    bank_name: f.Text[str]
    bic: f.Text[str]
    country: f.Text[str]
    iban: f.Text[str]

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountSortCodeFields(f.Object):
    account_holder_name: f.Text[str]
    bank_name: f.Text[str]
    last4: f.Text[str]
    sort_code: f.Text[str]

class V2MoneyManagementReceivedCreditStatusDetailsFields(f.Object):
    failed: V2MoneyManagementReceivedCreditStatusDetailsFailedFields
    returned: V2MoneyManagementReceivedCreditStatusDetailsReturnedFields

class V2MoneyManagementReceivedCreditStatusDetailsFailedFields(f.Object):
    reason: f.Text[Literal[
        "capability_inactive",
        "currency_unsupported_on_financial_address",
        "financial_address_inactive",
        "stripe_rejected",
    ]]

class V2MoneyManagementReceivedCreditStatusDetailsReturnedFields(f.Object):
    reason: f.Text[Literal["originator_initiated_reversal"]]

class V2MoneyManagementReceivedCreditStatusTransitionsFields(f.Object):
    failed_at: f.Text[str]
    returned_at: f.Text[str]
    succeeded_at: f.Text[str]

class V2MoneyManagementRecipientVerificationFields(f.Object):
    consumed_by: V2MoneyManagementRecipientVerificationConsumedByFields
    created: f.Text[str]
    expires_at: f.Text[str]
    id: f.Text[str]
    livemode: f.Boolean
    match_result: f.Text[Literal[
        "close_match",
        "match",
        "no_match",
        "unavailable",
    ]]
    match_result_details: V2MoneyManagementRecipientVerificationMatchResultDetailsFields
    object: f.Text[Literal["v2.money_management.recipient_verification"]]
    payout_method: f.Text[str]
    recipient: f.Text[str]
    status: f.Text[Literal[
        "acknowledged",
        "awaiting_acknowledgement",
        "consumed",
        "expired",
        "verified",
    ]]
    status_transitions: V2MoneyManagementRecipientVerificationStatusTransitionsFields
    verification_type: f.Text[Literal[
        "confirmation_of_payee",
        "verification_of_payee",
    ]]

class V2MoneyManagementRecipientVerificationConsumedByFields(f.Object):
    outbound_payment: f.Text[str]
    type: f.Text[Literal["outbound_payment"]]

class V2MoneyManagementRecipientVerificationMatchResultDetailsFields(f.Object):
    matched_business_type: f.Text[Literal[
        "business",
        "personal",
    ]]
    matched_name: f.Text[str]
    message: f.Text[str]
    provided_business_type: f.Text[Literal[
        "business",
        "personal",
    ]]
    provided_name: f.Text[str]

class V2MoneyManagementRecipientVerificationStatusTransitionsFields(f.Object):
    acknowledged_at: f.Text[str]
    consumed_at: f.Text[str]

class V2MoneyManagementTransactionFields(f.Object):
    amount: V2AmountFields
    balance_impact: V2MoneyManagementTransactionBalanceImpactFields
    category: f.Text[Literal[
        "adjustment",
        "currency_conversion",
        "inbound_transfer",
        "inbound_transfer_reversal",
        "outbound_payment",
        "outbound_payment_reversal",
        "outbound_transfer",
        "outbound_transfer_reversal",
        "received_credit",
        "received_credit_reversal",
        "received_debit",
        "received_debit_reversal",
        "stripe_fee",
        "stripe_fee_tax",
    ]]
    counterparty: V2MoneyManagementTransactionCounterpartyFields
    created: f.Text[str]
    description: f.Text[str]
    financial_account: f.Text[str]
    flow: V2MoneyManagementTransactionFlowFields
    id: f.Text[str]
    livemode: f.Boolean
    metadata: f.Map[f.Text[str]]
    object: f.Text[Literal["v2.money_management.transaction"]]
    regulatory_receipt: V2MoneyManagementTransactionRegulatoryReceiptFields
    status: f.Text[Literal[
        "pending",
        "posted",
        "void",
    ]]
    status_transitions: V2MoneyManagementTransactionStatusTransitionsFields

class V2MoneyManagementTransactionBalanceImpactFields(f.Object):
    available: V2AmountFields
    inbound_pending: V2AmountFields
    outbound_pending: V2AmountFields

class V2MoneyManagementTransactionCounterpartyFields(f.Object):
    name: f.Text[str]

class V2MoneyManagementTransactionFlowFields(f.Object):
    adjustment: f.Text[str]
    currency_conversion: f.Text[str]
    fee_batch: f.Text[str]
    inbound_transfer: f.Text[str]
    outbound_payment: f.Text[str]
    outbound_transfer: f.Text[str]
    received_credit: f.Text[str]
    received_debit: f.Text[str]
    type: f.Text[Literal[
        "adjustment",
        "currency_conversion",
        "fee_batch",
        "inbound_transfer",
        "outbound_payment",
        "outbound_transfer",
        "received_credit",
        "received_debit",
    ]]

class V2MoneyManagementTransactionRegulatoryReceiptFields(f.Object):
    status: f.Text[Literal[
        "available",
        "not_applicable",
        "pending",
        "url_expired",
    ]]
    url: f.Text[str]
    url_expires_at: f.Text[str]

class V2MoneyManagementTransactionStatusTransitionsFields(f.Object):
    posted_at: f.Text[str]
    void_at: f.Text[str]

P = TypeVar("P")

class EventFieldsOf(EventFields, Generic[P]):
    data: EventDataFieldsOf[P]

class EventDataFieldsOf(EventDataFields, Generic[P]):
    object: P

class AccountOrBankAccountOrCardOrSourceFields(f.Object):
    business_profile: AccountBusinessProfileFields
    business_type: f.Text[Literal[
        "company",
        "government_entity",
        "individual",
        "non_profit",
    ]]
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
    object: f.Text[Literal["account"] | Literal["bank_account"] | Literal["card"] | Literal["source"]]
    payouts_enabled: f.Boolean
    requirements: f.Anything
    settings: AccountSettingsFields
    tos_acceptance: AccountTosAcceptanceFields
    type: f.Text[str]
    active_payment_methods: f.Anything
    application_icon: f.Text[str]
    application_logo: f.Text[str]
    application_name: f.Text[str]
    application_url: f.Text[str]
    bank_accounts: AccountBankAccountsFields
    business_logo: f.Text[str]
    business_name: f.Text[str]
    business_primary_color: f.Text[str]
    business_url: f.Text[str]
    charge_enabled: f.Boolean
    contacted: f.Boolean
    currencies_supported: f.Text[str]
    date: f.Number
    debit_negative_balances: f.Boolean
    decline_charge_on: AccountDeclineChargeOnFields
    disabled_reason: f.Text[str]
    display_name: f.Text[str]
    due_by: f.Number
    fields_needed: f.Text[str]
    ip: f.Text[str]
    keys: AccountKeysFields
    legal_entity: AccountLegalEntityFields
    managed: f.Boolean
    mcc: f.Text[str]
    orders: AccountOrdersFields
    payout_schedule: AccountPayoutScheduleFields
    payout_statement_descriptor: f.Text[str]
    product_description: f.Text[str]
    publishable: f.Text[str]
    secret: f.Text[str]
    statement_description: f.Text[str]
    statement_descriptor: f.Text[str]
    support_address: AccountSupportAddressFields
    support_email: f.Text[str]
    support_phone: f.Text[str]
    support_url: f.Text[str]
    timezone: f.Text[str]
    transfer_enabled: f.Boolean
    transfer_schedule: AccountTransferScheduleFields
    transfer_statement_descriptor: f.Text[str]
    transfers_enabled: f.Boolean
    user_agent: f.Text[str]
    verification: f.Anything
    account: f.Text[str]
    account_holder_name: f.Text[str]
    account_holder_type: f.Text[str]
    account_type: f.Text[str]
    available_payout_methods: f.Text[Literal[
        "instant",
        "standard",
    ]]
    bank_name: f.Text[str]
    currency: f.Text[str]
    customer: f.Text[str]
    default_for_currency: f.Boolean
    fingerprint: f.Text[str]
    last4: f.Text[str]
    routing_number: f.Text[str]
    status: f.Text[str]
    address_city: f.Text[str]
    address_line1: f.Text[str]
    address_line2: f.Text[str]
    address_state: f.Text[str]
    address_zip: f.Text[str]
    allows_debits: f.Boolean
    customer_reference: f.Text[str]
    reusable: f.Boolean
    used: f.Boolean
    address_country: f.Text[str]
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    allow_redisplay: f.Text[Literal[
        "always",
        "limited",
        "unspecified",
    ]]
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
    regulated_status: f.Text[Literal[
        "regulated",
        "unregulated",
    ]]
    tokenization_method: f.Text[str]
    dynamic_last_four: f.Text[str]
    estimated_availability: f.Text[str]
    google_reference: f.Text[str]
    recipient: f.Text[str]
    three_d_secure: f.Anything
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
    usage: f.Text[str]
    wechat: SourceWechatFields
    bitcoin: SourceBitcoinFields
    paper_check: SourcePaperCheckFields

class BankAccountOrCardFields(f.Object):
    account: f.Text[str]
    account_holder_name: f.Text[str]
    account_holder_type: f.Text[str]
    account_type: f.Text[str]
    available_payout_methods: f.Text[Literal[
        "instant",
        "standard",
    ]]
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
    object: f.Text[Literal["bank_account"] | Literal["card"]]
    requirements: BankAccountRequirementsFields
    routing_number: f.Text[str]
    status: f.Text[str]
    address_city: f.Text[str]
    address_line1: f.Text[str]
    address_line2: f.Text[str]
    address_state: f.Text[str]
    address_zip: f.Text[str]
    allows_debits: f.Boolean
    customer_reference: f.Text[str]
    reusable: f.Boolean
    used: f.Boolean
    address_country: f.Text[str]
    address_line1_check: f.Text[str]
    address_zip_check: f.Text[str]
    allow_redisplay: f.Text[Literal[
        "always",
        "limited",
        "unspecified",
    ]]
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
    regulated_status: f.Text[Literal[
        "regulated",
        "unregulated",
    ]]
    tokenization_method: f.Text[str]
    dynamic_last_four: f.Text[str]
    estimated_availability: f.Text[str]
    google_reference: f.Text[str]
    recipient: f.Text[str]
    three_d_secure: f.Map[f.Anything]
    type: f.Text[str]

