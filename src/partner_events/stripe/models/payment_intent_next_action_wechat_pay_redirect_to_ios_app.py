# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionWechatPayRedirectToIosApp(Model):
    native_url: str


HISTORY = "_history_payment_intent"
