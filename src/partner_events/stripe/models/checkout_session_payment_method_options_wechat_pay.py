# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsWechatPayClient,
    CheckoutSessionPaymentMethodOptionsWechatPaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsWechatPay(Model):
    app_id: str | None = None
    client: CheckoutSessionPaymentMethodOptionsWechatPayClient | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsWechatPaySetupFutureUsage | None = None
