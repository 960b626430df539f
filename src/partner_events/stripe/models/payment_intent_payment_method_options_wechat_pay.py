# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsWechatPayClient,
    PaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsWechatPay(Model):
    app_id: str | None = None
    client: PaymentIntentPaymentMethodOptionsWechatPayClient | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage | None = None
