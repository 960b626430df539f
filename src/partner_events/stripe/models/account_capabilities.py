# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountCapabilitiesAcssDebitPayments,
    AccountCapabilitiesAffirmPayments,
    AccountCapabilitiesAfterpayClearpayPayments,
    AccountCapabilitiesAlmaPayments,
    AccountCapabilitiesAmazonPayPayments,
    AccountCapabilitiesAppDistribution,
    AccountCapabilitiesAuBecsDebitPayments,
    AccountCapabilitiesBacsDebitPayments,
    AccountCapabilitiesBancontactPayments,
    AccountCapabilitiesBankTransferPayments,
    AccountCapabilitiesBilliePayments,
    AccountCapabilitiesBizumPayments,
    AccountCapabilitiesBlikPayments,
    AccountCapabilitiesBlikRecurringPayments,
    AccountCapabilitiesBoletoPayments,
    AccountCapabilitiesCardIssuing,
    AccountCapabilitiesCardPayments,
    AccountCapabilitiesCartesBancairesPayments,
    AccountCapabilitiesCashappPayments,
    AccountCapabilitiesCryptoPayments,
    AccountCapabilitiesEpsPayments,
    AccountCapabilitiesFpxPayments,
    AccountCapabilitiesGbBankTransferPayments,
    AccountCapabilitiesGiropayPayments,
    AccountCapabilitiesGrabpayPayments,
    AccountCapabilitiesIdealPayments,
    AccountCapabilitiesIndiaInternationalPayments,
    AccountCapabilitiesJcbPayments,
    AccountCapabilitiesJpBankTransferPayments,
    AccountCapabilitiesKakaoPayPayments,
    AccountCapabilitiesKlarnaPayments,
    AccountCapabilitiesKonbiniPayments,
    AccountCapabilitiesKrCardPayments,
    AccountCapabilitiesLegacyPayments,
    AccountCapabilitiesLinkPayments,
    AccountCapabilitiesMbWayPayments,
    AccountCapabilitiesMobilepayPayments,
    AccountCapabilitiesMultibancoPayments,
    AccountCapabilitiesMxBankTransferPayments,
    AccountCapabilitiesNaverPayPayments,
    AccountCapabilitiesNzBankAccountBecsDebitPayments,
    AccountCapabilitiesOxxoPayments,
    AccountCapabilitiesP24Payments,
    AccountCapabilitiesPayByBankPayments,
    AccountCapabilitiesPaycoPayments,
    AccountCapabilitiesPaynowPayments,
    AccountCapabilitiesPaypayPayments,
    AccountCapabilitiesPaytoPayments,
    AccountCapabilitiesPixPayments,
    AccountCapabilitiesPromptpayPayments,
    AccountCapabilitiesRevolutPayPayments,
    AccountCapabilitiesSamsungPayPayments,
    AccountCapabilitiesSatispayPayments,
    AccountCapabilitiesScalapayPayments,
    AccountCapabilitiesSepaBankTransferPayments,
    AccountCapabilitiesSepaDebitPayments,
    AccountCapabilitiesSequraPayments,
    AccountCapabilitiesSofortPayments,
    AccountCapabilitiesSunbitPayments,
    AccountCapabilitiesSwishPayments,
    AccountCapabilitiesTaxReportingUs1099K,
    AccountCapabilitiesTaxReportingUs1099Misc,
    AccountCapabilitiesTransfers,
    AccountCapabilitiesTreasury,
    AccountCapabilitiesTwintPayments,
    AccountCapabilitiesUpiPayments,
    AccountCapabilitiesUsBankAccountAchPayments,
    AccountCapabilitiesUsBankTransferPayments,
    AccountCapabilitiesWeroPayments,
    AccountCapabilitiesZipPayments,
)


class AccountCapabilities(Model):
    acss_debit_payments: AccountCapabilitiesAcssDebitPayments | None = None
    affirm_payments: AccountCapabilitiesAffirmPayments | None = None
    afterpay_clearpay_payments: AccountCapabilitiesAfterpayClearpayPayments | None = None
    alma_payments: AccountCapabilitiesAlmaPayments | None = None
    amazon_pay_payments: AccountCapabilitiesAmazonPayPayments | None = None
    app_distribution: AccountCapabilitiesAppDistribution | None = None
    au_becs_debit_payments: AccountCapabilitiesAuBecsDebitPayments | None = None
    bacs_debit_payments: AccountCapabilitiesBacsDebitPayments | None = None
    bancontact_payments: AccountCapabilitiesBancontactPayments | None = None
    bank_transfer_payments: AccountCapabilitiesBankTransferPayments | None = None
    billie_payments: AccountCapabilitiesBilliePayments | None = None
    bizum_payments: AccountCapabilitiesBizumPayments | None = None
    blik_payments: AccountCapabilitiesBlikPayments | None = None
    blik_recurring_payments: AccountCapabilitiesBlikRecurringPayments | None = None
    boleto_payments: AccountCapabilitiesBoletoPayments | None = None
    card_issuing: AccountCapabilitiesCardIssuing | None = None
    card_payments: AccountCapabilitiesCardPayments | None = None
    cartes_bancaires_payments: AccountCapabilitiesCartesBancairesPayments | None = None
    cashapp_payments: AccountCapabilitiesCashappPayments | None = None
    crypto_payments: AccountCapabilitiesCryptoPayments | None = None
    eps_payments: AccountCapabilitiesEpsPayments | None = None
    fpx_payments: AccountCapabilitiesFpxPayments | None = None
    gb_bank_transfer_payments: AccountCapabilitiesGbBankTransferPayments | None = None
    giropay_payments: AccountCapabilitiesGiropayPayments | None = None
    grabpay_payments: AccountCapabilitiesGrabpayPayments | None = None
    ideal_payments: AccountCapabilitiesIdealPayments | None = None
    india_international_payments: AccountCapabilitiesIndiaInternationalPayments | None = None
    jcb_payments: AccountCapabilitiesJcbPayments | None = None
    jp_bank_transfer_payments: AccountCapabilitiesJpBankTransferPayments | None = None
    kakao_pay_payments: AccountCapabilitiesKakaoPayPayments | None = None
    klarna_payments: AccountCapabilitiesKlarnaPayments | None = None
    konbini_payments: AccountCapabilitiesKonbiniPayments | None = None
    kr_card_payments: AccountCapabilitiesKrCardPayments | None = None
    legacy_payments: AccountCapabilitiesLegacyPayments | None = None
    link_payments: AccountCapabilitiesLinkPayments | None = None
    mb_way_payments: AccountCapabilitiesMbWayPayments | None = None
    mobilepay_payments: AccountCapabilitiesMobilepayPayments | None = None
    multibanco_payments: AccountCapabilitiesMultibancoPayments | None = None
    mx_bank_transfer_payments: AccountCapabilitiesMxBankTransferPayments | None = None
    naver_pay_payments: AccountCapabilitiesNaverPayPayments | None = None
    nz_bank_account_becs_debit_payments: AccountCapabilitiesNzBankAccountBecsDebitPayments | None = None
    oxxo_payments: AccountCapabilitiesOxxoPayments | None = None
    p24_payments: AccountCapabilitiesP24Payments | None = None
    pay_by_bank_payments: AccountCapabilitiesPayByBankPayments | None = None
    payco_payments: AccountCapabilitiesPaycoPayments | None = None
    paynow_payments: AccountCapabilitiesPaynowPayments | None = None
    paypay_payments: AccountCapabilitiesPaypayPayments | None = None
    payto_payments: AccountCapabilitiesPaytoPayments | None = None
    pix_payments: AccountCapabilitiesPixPayments | None = None
    promptpay_payments: AccountCapabilitiesPromptpayPayments | None = None
    revolut_pay_payments: AccountCapabilitiesRevolutPayPayments | None = None
    samsung_pay_payments: AccountCapabilitiesSamsungPayPayments | None = None
    satispay_payments: AccountCapabilitiesSatispayPayments | None = None
    scalapay_payments: AccountCapabilitiesScalapayPayments | None = None
    sepa_bank_transfer_payments: AccountCapabilitiesSepaBankTransferPayments | None = None
    sepa_debit_payments: AccountCapabilitiesSepaDebitPayments | None = None
    sequra_payments: AccountCapabilitiesSequraPayments | None = None
    sofort_payments: AccountCapabilitiesSofortPayments | None = None
    sunbit_payments: AccountCapabilitiesSunbitPayments | None = None
    swish_payments: AccountCapabilitiesSwishPayments | None = None
    tax_reporting_us_1099_k: AccountCapabilitiesTaxReportingUs1099K | None = None
    tax_reporting_us_1099_misc: AccountCapabilitiesTaxReportingUs1099Misc | None = None
    transfers: AccountCapabilitiesTransfers | None = None
    treasury: AccountCapabilitiesTreasury | None = None
    twint_payments: AccountCapabilitiesTwintPayments | None = None
    upi_payments: AccountCapabilitiesUpiPayments | None = None
    us_bank_account_ach_payments: AccountCapabilitiesUsBankAccountAchPayments | None = None
    us_bank_transfer_payments: AccountCapabilitiesUsBankTransferPayments | None = None
    wero_payments: AccountCapabilitiesWeroPayments | None = None
    zip_payments: AccountCapabilitiesZipPayments | None = None
