# Generated from schemas/stripe/objects/subscription.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model
from partner_events.stripe.models.subscription_payment_settings_payment_method_options import SubscriptionPaymentSettingsPaymentMethodOptions


class SubscriptionPaymentSettings(Model):
    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[Literal["ach_credit_transfer", "ach_debit", "acss_debit", "affirm", "alipay", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "blik", "boleto", "card", "cashapp", "crypto", "custom", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "jp_credit_transfer", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "multibanco", "naver_pay", "nz_bank_account", "p24", "pay_by_bank", "payco", "paynow", "paypal", "payto", "pix", "promptpay", "revolut_pay", "satispay", "sepa_credit_transfer", "sepa_debit", "sequra", "sofort", "swish", "twint", "upi", "us_bank_account", "wechat_pay"] | str] | None = None
    save_default_payment_method: Literal["off", "on_subscription"] | str | None = None
