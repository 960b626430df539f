# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentIntentPaymentMethodOptionsAuBecsDebitSetupFutureUsage


class PaymentIntentPaymentMethodOptionsAuBecsDebit(Model):
    setup_future_usage: PaymentIntentPaymentMethodOptionsAuBecsDebitSetupFutureUsage | None = None
    target_date: str | None = None
