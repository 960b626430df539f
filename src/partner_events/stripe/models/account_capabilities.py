# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_account.pyi.

from partner_events._models.model import Model


class AccountCapabilities(Model):
    acss_debit_payments: str | None = None
    affirm_payments: str | None = None
    afterpay_clearpay_payments: str | None = None
    alma_payments: str | None = None
    amazon_pay_payments: str | None = None
    app_distribution: str | None = None
    au_becs_debit_payments: str | None = None
    bacs_debit_payments: str | None = None
    bancontact_payments: str | None = None
    bank_transfer_payments: str | None = None
    billie_payments: str | None = None
    bizum_payments: str | None = None
    blik_payments: str | None = None
    blik_recurring_payments: str | None = None
    boleto_payments: str | None = None
    card_issuing: str | None = None
    card_payments: str | None = None
    cartes_bancaires_payments: str | None = None
    cashapp_payments: str | None = None
    crypto_payments: str | None = None
    eps_payments: str | None = None
    fpx_payments: str | None = None
    gb_bank_transfer_payments: str | None = None
    giropay_payments: str | None = None
    grabpay_payments: str | None = None
    ideal_payments: str | None = None
    india_international_payments: str | None = None
    jcb_payments: str | None = None
    jp_bank_transfer_payments: str | None = None
    kakao_pay_payments: str | None = None
    klarna_payments: str | None = None
    konbini_payments: str | None = None
    kr_card_payments: str | None = None
    legacy_payments: str | None = None
    link_payments: str | None = None
    mb_way_payments: str | None = None
    mobilepay_payments: str | None = None
    multibanco_payments: str | None = None
    mx_bank_transfer_payments: str | None = None
    naver_pay_payments: str | None = None
    nz_bank_account_becs_debit_payments: str | None = None
    oxxo_payments: str | None = None
    p24_payments: str | None = None
    pay_by_bank_payments: str | None = None
    payco_payments: str | None = None
    paynow_payments: str | None = None
    paypay_payments: str | None = None
    payto_payments: str | None = None
    pix_payments: str | None = None
    promptpay_payments: str | None = None
    revolut_pay_payments: str | None = None
    samsung_pay_payments: str | None = None
    satispay_payments: str | None = None
    scalapay_payments: str | None = None
    sepa_bank_transfer_payments: str | None = None
    sepa_debit_payments: str | None = None
    sequra_payments: str | None = None
    sofort_payments: str | None = None
    sunbit_payments: str | None = None
    swish_payments: str | None = None
    tax_reporting_us_1099_k: str | None = None
    tax_reporting_us_1099_misc: str | None = None
    transfers: str | None = None
    treasury: str | None = None
    twint_payments: str | None = None
    upi_payments: str | None = None
    us_bank_account_ach_payments: str | None = None
    us_bank_transfer_payments: str | None = None
    wero_payments: str | None = None
    zip_payments: str | None = None


HISTORY = "_history_account"
BESIDE = "AccountCapabilities"
