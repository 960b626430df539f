# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2CoreAccountConfigurationMerchantCapabilities


class V2CoreAccountConfigurationMerchantBacsDebitPayments(Model):
    display_name: str | None = None
    service_user_number: str | None = None


class V2CoreAccountConfigurationMerchantBranding(Model):
    icon: str | None = None
    logo: str | None = None
    primary_color: str | None = None
    secondary_color: str | None = None


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
