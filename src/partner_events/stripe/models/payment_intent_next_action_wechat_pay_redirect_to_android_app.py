# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionWechatPayRedirectToAndroidApp(Model):
    app_id: str
    nonce_str: str
    package: str
    partner_id: str
    prepay_id: str
    sign: str
    timestamp: str


HISTORY = "_history_payment_intent"
