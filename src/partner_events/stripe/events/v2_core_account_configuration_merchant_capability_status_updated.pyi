# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedData(Model):
    updated_capability: Literal[
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
    ] | str


class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedData | None = None
