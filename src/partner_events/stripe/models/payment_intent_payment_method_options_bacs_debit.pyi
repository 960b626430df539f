# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class PaymentIntentPaymentMethodOptionsBacsDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
