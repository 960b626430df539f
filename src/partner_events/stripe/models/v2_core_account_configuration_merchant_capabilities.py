# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model


class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayouts(Model):
    status: str
    status_details: list[V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail]


class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance(Model):
    payouts: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayouts | None = None


class V2CoreAccountConfigurationMerchantCapabilityStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationMerchantCapability(Model):
    status: str
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
