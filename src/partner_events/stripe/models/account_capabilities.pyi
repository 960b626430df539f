# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class AccountCapabilities(Model):
    acss_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    affirm_payments: Literal["active", "inactive", "pending"] | str | None = None
    afterpay_clearpay_payments: Literal["active", "inactive", "pending"] | str | None = None
    alma_payments: Literal["active", "inactive", "pending"] | str | None = None
    amazon_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    app_distribution: Literal["active", "inactive", "pending"] | str | None = None
    au_becs_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    bacs_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    bancontact_payments: Literal["active", "inactive", "pending"] | str | None = None
    bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    billie_payments: Literal["active", "inactive", "pending"] | str | None = None
    bizum_payments: Literal["active", "inactive", "pending"] | str | None = None
    blik_payments: Literal["active", "inactive", "pending"] | str | None = None
    blik_recurring_payments: Literal["active", "inactive", "pending"] | str | None = None
    boleto_payments: Literal["active", "inactive", "pending"] | str | None = None
    card_issuing: Literal["active", "inactive", "pending"] | str | None = None
    card_payments: Literal["active", "inactive", "pending"] | str | None = None
    cartes_bancaires_payments: Literal["active", "inactive", "pending"] | str | None = None
    cashapp_payments: Literal["active", "inactive", "pending"] | str | None = None
    crypto_payments: Literal["active", "inactive", "pending"] | str | None = None
    eps_payments: Literal["active", "inactive", "pending"] | str | None = None
    fpx_payments: Literal["active", "inactive", "pending"] | str | None = None
    gb_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    giropay_payments: Literal["active", "inactive", "pending"] | str | None = None
    grabpay_payments: Literal["active", "inactive", "pending"] | str | None = None
    ideal_payments: Literal["active", "inactive", "pending"] | str | None = None
    india_international_payments: Literal["active", "inactive", "pending"] | str | None = None
    jcb_payments: Literal["active", "inactive", "pending"] | str | None = None
    jp_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    kakao_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    klarna_payments: Literal["active", "inactive", "pending"] | str | None = None
    konbini_payments: Literal["active", "inactive", "pending"] | str | None = None
    kr_card_payments: Literal["active", "inactive", "pending"] | str | None = None
    legacy_payments: Literal["active", "inactive", "pending"] | str | None = None
    link_payments: Literal["active", "inactive", "pending"] | str | None = None
    mb_way_payments: Literal["active", "inactive", "pending"] | str | None = None
    mobilepay_payments: Literal["active", "inactive", "pending"] | str | None = None
    multibanco_payments: Literal["active", "inactive", "pending"] | str | None = None
    mx_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    naver_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    nz_bank_account_becs_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    oxxo_payments: Literal["active", "inactive", "pending"] | str | None = None
    p24_payments: Literal["active", "inactive", "pending"] | str | None = None
    pay_by_bank_payments: Literal["active", "inactive", "pending"] | str | None = None
    payco_payments: Literal["active", "inactive", "pending"] | str | None = None
    paynow_payments: Literal["active", "inactive", "pending"] | str | None = None
    paypay_payments: Literal["active", "inactive", "pending"] | str | None = None
    payto_payments: Literal["active", "inactive", "pending"] | str | None = None
    pix_payments: Literal["active", "inactive", "pending"] | str | None = None
    promptpay_payments: Literal["active", "inactive", "pending"] | str | None = None
    revolut_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    samsung_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    satispay_payments: Literal["active", "inactive", "pending"] | str | None = None
    scalapay_payments: Literal["active", "inactive", "pending"] | str | None = None
    sepa_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    sepa_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    sequra_payments: Literal["active", "inactive", "pending"] | str | None = None
    sofort_payments: Literal["active", "inactive", "pending"] | str | None = None
    sunbit_payments: Literal["active", "inactive", "pending"] | str | None = None
    swish_payments: Literal["active", "inactive", "pending"] | str | None = None
    tax_reporting_us_1099_k: Literal["active", "inactive", "pending"] | str | None = None
    tax_reporting_us_1099_misc: Literal["active", "inactive", "pending"] | str | None = None
    transfers: Literal["active", "inactive", "pending"] | str | None = None
    treasury: Literal["active", "inactive", "pending"] | str | None = None
    twint_payments: Literal["active", "inactive", "pending"] | str | None = None
    upi_payments: Literal["active", "inactive", "pending"] | str | None = None
    us_bank_account_ach_payments: Literal["active", "inactive", "pending"] | str | None = None
    us_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    wero_payments: Literal["active", "inactive", "pending"] | str | None = None
    zip_payments: Literal["active", "inactive", "pending"] | str | None = None
