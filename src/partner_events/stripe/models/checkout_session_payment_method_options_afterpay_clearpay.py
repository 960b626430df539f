# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsAfterpayClearpayCaptureMethod,
    CheckoutSessionPaymentMethodOptionsAfterpayClearpaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsAfterpayClearpay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsAfterpayClearpayCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsAfterpayClearpaySetupFutureUsage | None = None
